"""Makes packages/tensorflow/test/fixtures/keras.json: what Keras computes for small models.

Run with a Python that has tensorflow (2.21 and Keras 3.15 made the committed file):

    python tools/parity/tensorflow/make_keras_fixtures.py

For each model the file holds the weights layer by layer, the inputs, the outputs in inference and in training, one
gradient for each output, and the gradients of the float inputs and of the trainable weights, by layer, that Keras
computes from them. Statistics that a training pass changes are given after one pass.
"""

import json
import os
import pathlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import keras
import numpy as np
import tensorflow as tf
from keras import layers

TARGET = pathlib.Path(__file__).parents[3] / "packages" / "tensorflow" / "test" / "fixtures" / "keras.json"
random = np.random.default_rng(20)


def floats(*shape):
    return random.uniform(-1, 1, shape).astype("float32")


def sequential(*parts):
    return keras.Sequential(list(parts))


def two_inputs_two_outputs():
    a = keras.Input((3,), name="a")
    b = keras.Input((2,), name="b")
    hidden = layers.Dense(4, activation="tanh", name="hidden")(layers.Concatenate()([a, b]))
    first = layers.Dense(2, name="first")(hidden)
    second = layers.Dense(1, activation="sigmoid", name="second")(hidden)
    return keras.Model([a, b], [first, second])


CASES = {
    "dense": (
        lambda: sequential(
            keras.Input((5,)),
            layers.Dense(4, activation="relu"),
            layers.Dense(4, activation="tanh"),
            layers.Dense(3, activation="softmax"),
        ),
        lambda: [floats(6, 5)],
    ),
    "conv": (
        lambda: sequential(
            keras.Input((6, 5, 2)),
            layers.Conv2D(3, (3, 2), strides=(1, 2), padding="same", activation="elu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(2),
        ),
        lambda: [floats(3, 6, 5, 2)],
    ),
    "layernorm": (
        lambda: sequential(keras.Input((7,)), layers.LayerNormalization(), layers.Dense(3)),
        lambda: [floats(4, 7)],
    ),
    "batchnorm": (
        lambda: sequential(keras.Input((4,)), layers.BatchNormalization(momentum=0.9), layers.Dense(3, use_bias=False)),
        lambda: [floats(6, 4)],
    ),
    "embedding": (
        lambda: sequential(keras.Input((4,), dtype="int32"), layers.Embedding(9, 3), layers.Flatten(), layers.Dense(2)),
        lambda: [random.integers(0, 9, (5, 4)).astype("int32")],
    ),
    "lstm": (
        lambda: sequential(keras.Input((5, 3)), layers.LSTM(4, return_sequences=True), layers.LSTM(2)),
        lambda: [floats(3, 5, 3)],
    ),
    "multi": (two_inputs_two_outputs, lambda: [floats(4, 3), floats(4, 2)]),
}


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


def encode(array):
    array = np.asarray(array)
    # The shortest text that gives the same float32 again.
    values = [float(str(x)) if array.dtype == np.float32 else int(x) for x in array.ravel()]
    return {"shape": list(array.shape), "dtype": str(array.dtype), "values": values}


def run(name, make_model, make_inputs):
    model = make_model()
    model.set_weights(
        # Variances stay positive, everything else is random.
        [
            random.uniform(0.5, 1.5, w.shape).astype("float32") if "variance" in w.name else floats(*w.shape)
            for w in model.weights
        ]
    )
    weights = [[encode(w) for w in layer.get_weights()] for layer in model.layers if layer.weights]
    inputs = make_inputs()
    arguments = [tf.constant(x) for x in inputs]
    call = (lambda training: model(arguments[0], training=training)) if len(arguments) == 1 else (
        lambda training: model(arguments, training=training)
    )
    predicted = as_list(call(False))
    with tf.GradientTape() as tape:
        watched = [x for x in arguments if x.dtype == tf.float32]
        for x in watched:
            tape.watch(x)
        outputs = as_list(call(True))
    d_outputs = [floats(*y.shape) for y in outputs]
    parameters = [w.value for layer in model.layers for w in layer.trainable_weights]
    gradients = tape.gradient(outputs, watched + parameters, output_gradients=[tf.constant(d) for d in d_outputs])
    gradients = [tf.convert_to_tensor(g).numpy() for g in gradients]
    return {
        "name": name,
        "weights": weights,
        "inputs": [encode(x) for x in inputs],
        "predicted": [encode(y) for y in predicted],
        "outputs": [encode(y) for y in outputs],
        "dOutputs": [encode(d) for d in d_outputs],
        "dInputs": [encode(g) for g in gradients[: len(watched)]],
        "dWeights": [encode(g) for g in gradients[len(watched) :]],
        "statistics": [encode(w) for layer in model.layers for w in layer.non_trainable_weights],
    }


def main():
    cases = [run(name, *case) for name, case in CASES.items()]
    made_with = {"keras": keras.__version__, "tensorflow": tf.__version__}
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    TARGET.write_text(f'{{"madeWith":{json.dumps(made_with)},"cases":[\n{lines}\n]}}\n')
    print(f"{TARGET.name}: {len(cases)} models, {TARGET.stat().st_size} bytes, {made_with}")


if __name__ == "__main__":
    main()
