"""Writes packages/torch/test/fixtures/rnn.json with Thinc's own PyTorchLSTM, and reads back what this project wrote.

    python tools/parity/torch/make_rnn_fixtures.py

The tests compare the files that they write with packages/torch/test/fixtures/lstm-written-*.msgpack; this script loads those
into Thinc's PyTorchLSTM and checks what it predicts.
"""

import base64
import json
import pathlib

import numpy
import thinc
import torch
from thinc.api import Padded, PyTorchLSTM, Ragged, get_current_ops

FIXTURES = pathlib.Path(__file__).parents[3] / "packages/torch/test/fixtures"
rng = numpy.random.default_rng(11)
ops = get_current_ops()
NI = 3
# name -> (nO, options)
MODELS = {
    "plain": (4, {}),
    "bidirectional": (6, {"bi": True}),
    "deep": (4, {"depth": 2, "bi": True, "dropout": 0.0}),
}


def floats(*shape):
    return rng.normal(size=shape).astype("float32")


def listed(array):
    return {"dtype": str(array.dtype), "shape": list(array.shape), "data": array.reshape(-1).tolist()}


def encode(value):
    if isinstance(value, numpy.ndarray):
        return listed(value)
    if isinstance(value, Ragged):
        return {"ragged": [listed(value.data), listed(value.lengths)]}
    if isinstance(value, Padded):
        return {"padded": [listed(part) for part in (value.data, value.size_at_t, value.lengths, value.indices)]}
    return [encode(item) for item in value]


def inputs():
    sequences = [floats(rows, NI) for rows in (2, 4, 1)]
    return {
        "list": sequences,
        "ragged": Ragged(ops.flatten(sequences), ops.asarray1i([2, 4, 1])),
        "padded": ops.list2padded(sequences),
        "array": floats(3, 2, NI),
    }


def like(value, width):
    if isinstance(value, numpy.ndarray):
        return floats(*value.shape[:-1], width)
    if isinstance(value, Ragged):
        return Ragged(floats(value.data.shape[0], width), value.lengths)
    if isinstance(value, Padded):
        return ops.list2padded([like(item, width) for item in ops.padded2list(value)])
    return [like(item, width) for item in value]


def case(nO, options):
    model = PyTorchLSTM(nO, NI, **options)
    module = model.layers[0].shims[0]._model
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(torch.from_numpy(floats(*parameter.shape) * 0.5))
    result = {"bytes": base64.b64encode(model.to_bytes()).decode(), "name": model.name, "forms": {}}
    for form, X in inputs().items():
        module.zero_grad()
        Y, backprop = model.begin_update(X)
        dY = like(X, nO)
        dX = backprop(dY)
        gradients = {name: listed(parameter.grad.numpy()) for name, parameter in module.named_parameters()}
        result["forms"][form] = {
            "X": encode(X), "Y": encode(Y), "dY": encode(dY), "dX": encode(dX), "predicted": encode(model.predict(X)),
            "gradients": gradients,
        }
    return result


def check_written():
    for path in sorted(FIXTURES.glob("lstm-written-*.msgpack")):
        name = path.stem.removeprefix("lstm-written-")
        nO, options = MODELS[name]
        model = PyTorchLSTM(nO, NI, **options).from_bytes(path.read_bytes())
        for parameter in model.layers[0].shims[0]._model.parameters():
            expected = numpy.sin(numpy.arange(parameter.numel(), dtype="float64")).astype("float32")
            assert numpy.allclose(parameter.detach().numpy().reshape(-1), expected, atol=1e-7), (name, parameter)
        assert model.predict([numpy.ones((2, NI), dtype="f")])[0].shape == (2, nO)
        assert (model.get_dim("nO"), model.get_dim("nI")) == (nO, NI)
        print(f"{path}: Thinc reads it")


OUT = FIXTURES / "rnn.json"
fixtures = {"thinc": thinc.__version__, "torch": torch.__version__, "models": {name: case(*spec) for name, spec in MODELS.items()}}
OUT.write_text(json.dumps(fixtures) + "\n")
print(f"{OUT}: {OUT.stat().st_size} bytes")
check_written()
