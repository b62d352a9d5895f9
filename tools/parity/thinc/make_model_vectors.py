"""Writes what Thinc 9.1.1 computes with each layer, and the bytes it saves the layer as.

Usage: python make_model_vectors.py  (needs thinc==9.1.1 and numpy)
Output: packages/core/test/fixtures/models.json

For every model: its bytes, an input, the output of predict, and, where Thinc's backward is right, the gradient of the input
and of every parameter for a random gradient of the output.
"""

import base64
import json
from pathlib import Path

import numpy
from thinc.api import (
    Dropout, Embed, Gelu, HashEmbed, LayerNorm, Linear, Maxout, Mish, Ragged, Relu, Sigmoid, Softmax, Softmax_v2, add,
    Padded, chain, clone, concatenate, fix_random_seed, get_current_ops, list2padded, list2ragged, noop, padded2list,
    ragged2list, reduce_first, reduce_last, reduce_max, reduce_mean, reduce_sum, residual, tuplify, with_array, with_list,
    with_padded, with_ragged,
)

OUT = Path(__file__).resolve().parents[3] / "packages" / "core" / "test" / "fixtures" / "models.json"
random = numpy.random.RandomState(7)


def floats(*shape):
    return random.normal(size=shape).astype("f")


def ragged():
    return Ragged(floats(6, 4), numpy.asarray([2, 3, 1], dtype="i"))


def items():
    return [floats(2, 4), floats(3, 4), floats(1, 4)]


def padded():
    return get_current_ops().list2padded(items())


def through_padding():
    return chain(padded2list(), with_array(Linear(3, 4)), list2padded())


def column_ids():
    return numpy.asarray([[3, 5], [1, 2], [9, 5]], dtype="i")


X = floats(3, 4)
# name -> (model, input, output sample or None, whether Thinc's backward is right)
MODELS = {
    "linear": (Linear(2, 4), X, None, True),
    "linear-inferred": (Linear(), X, floats(3, 2), True),
    "relu": (Relu(5, 4), X, None, True),
    "mish": (Mish(5, 4), X, None, True),
    "gelu": (Gelu(5, 4), X, None, True),
    "sigmoid": (Sigmoid(5, 4), X, None, True),
    "softmax": (Softmax(5, 4), X, None, True),
    "softmax-temperature": (Softmax_v2(5, 4, temperature=2.0), X, None, True),
    "softmax-scores": (Softmax_v2(5, 4, normalize_outputs=False), X, None, True),
    "maxout": (Maxout(5, 4), X, None, True),
    "maxout-two-pieces": (Maxout(5, 4, 2), X, None, True),
    "maxout-normalized": (Maxout(5, 4, normalize=True, dropout=0.0), X, None, True),
    "relu-normalized-dropout": (Relu(5, 4, normalize=True, dropout=0.0), X, None, True),
    "layernorm": (LayerNorm(4), X, None, True),
    "dropout-off": (Dropout(0.0), X, None, True),
    "embed": (Embed(3, 10), numpy.asarray([3, 1, 9, 3], dtype="i"), None, True),
    "embed-table": (Embed(3, 10), column_ids(), None, True),
    "embed-column": (Embed(3, 10, column=1), column_ids(), None, True),
    "hashembed": (HashEmbed(3, 7, seed=11), numpy.asarray([3, 1, 2**40, 3], dtype="uint64"), None, True),
    "hashembed-column": (HashEmbed(3, 7, seed=5, column=1), column_ids().astype("uint64"), None, True),
    "chain": (chain(Linear(5), Relu(6), Softmax()), X, floats(3, 2), True),
    "chain-of-chains": (chain(chain(Linear(5, 4), Relu(6)), chain(Linear(3), Softmax(2))), X, None, True),
    "add": (add(Linear(3), Linear(3)), X, None, False),
    "add-three": (add(add(Linear(3), Linear(3)), Sigmoid(3)), X, None, False),
    "concatenate": (concatenate(Linear(3), Relu(2)), X, None, True),
    "concatenate-three": (concatenate(concatenate(Linear(3), Relu(2)), Linear(1)), X, None, True),
    "concatenate-ragged": (
        concatenate(with_array(Linear(3, 4)), with_array(Relu(2, 4))), ragged(), None, False,
    ),
    "clone": (clone(Linear(4, 4), 3), X, None, True),
    "residual": (residual(Relu(4)), X, None, True),
    "residual-ragged": (residual(with_array(Relu(4))), ragged(), None, True),
    "noop": (noop(Linear(2, 3)), X, None, True),
    "tuplify": (tuplify(Linear(3), Relu(2)), X, None, False),
    "with-array-list": (with_array(Linear(3)), items(), None, True),
    "with-array-list-padded": (with_array(Linear(3), pad=1), items(), None, True),
    "with-array-ragged": (with_array(Linear(3)), ragged(), None, True),
    "list2ragged": (list2ragged(), items(), None, True),
    "ragged2list": (ragged2list(), ragged(), None, True),
    "reduce-sum": (reduce_sum(), ragged(), None, True),
    "reduce-mean": (reduce_mean(), ragged(), None, True),
    "reduce-max": (reduce_max(), ragged(), None, True),
    "reduce-first": (reduce_first(), ragged(), None, True),
    "reduce-last": (reduce_last(), ragged(), None, True),
    "sequence-classifier": (
        chain(list2ragged(), with_array(Relu(5)), reduce_mean(), Softmax()), items(), floats(3, 2), True,
    ),
    "list2padded": (list2padded(), items(), None, True),
    "padded2list": (padded2list(), padded(), None, True),
    "with-list-list": (with_list(with_array(Linear(3, 4))), items(), None, True),
    "with-list-ragged": (with_list(with_array(Linear(3, 4))), ragged(), None, True),
    "with-list-padded": (with_list(with_array(Linear(3, 4))), padded(), None, True),
    "with-ragged-list": (with_ragged(with_array(Linear(3, 4))), items(), None, True),
    "with-ragged-ragged": (with_ragged(with_array(Linear(3, 4))), ragged(), None, True),
    "with-ragged-padded": (with_ragged(with_array(Linear(3, 4))), padded(), None, True),
    "with-ragged-parts": (with_ragged(with_array(Linear(3, 4))), (ragged().data, ragged().lengths), None, True),
    "with-padded-list": (with_padded(through_padding()), items(), None, True),
    "with-padded-ragged": (with_padded(through_padding()), ragged(), None, True),
    "with-padded-padded": (with_padded(through_padding()), padded(), None, True),
    "with-padded-array": (with_padded(noop()), floats(2, 3, 4), None, True),
    "with-padded-parts": (
        with_padded(through_padding()),
        (padded().data, padded().size_at_t, padded().lengths, padded().indices), None, True,
    ),
}


def encode(value):
    if isinstance(value, numpy.ndarray):
        value = numpy.ascontiguousarray(value)
        return {"dtype": str(value.dtype), "shape": list(value.shape), "data": base64.b64encode(value.tobytes()).decode()}
    if isinstance(value, Ragged):
        return {"ragged": encode(value.dataXd), "lengths": encode(value.lengths)}
    if isinstance(value, Padded):
        return {"padded": [encode(part) for part in (value.data, value.size_at_t, value.lengths, value.indices)]}
    return {"list": [encode(item) for item in value]}


def like(value):
    if isinstance(value, numpy.ndarray):
        return floats(*value.shape) if value.dtype.kind == "f" else value
    if isinstance(value, Padded):
        return get_current_ops().list2padded([like(item) for item in get_current_ops().padded2list(value)])
    if isinstance(value, Ragged):
        return Ragged(floats(*value.dataXd.shape), value.lengths)
    return type(value)(like(item) for item in value)


def main():
    fix_random_seed(0)
    cases = []
    for name, (model, x, y, check_backward) in MODELS.items():
        model.initialize(X=x, Y=y)
        for node in model.walk():
            for param in node.param_names:
                if node.has_param(param):
                    shape = node.get_param(param).shape
                    node.set_param(param, random.normal(scale=0.5, size=shape).astype("f"))
        case = {"name": name, "bytes": base64.b64encode(model.to_bytes()).decode(), "X": encode(x)}
        case["predicted"] = encode(model.predict(x))
        if check_backward:
            output, backprop = model.begin_update(x)
            gradient = like(output)
            case["Y"] = encode(output)
            case["dY"] = encode(gradient)
            result = backprop(gradient)
            kind = x.dtype.kind if isinstance(x, numpy.ndarray) else "f"
            case["dX"] = encode(result) if kind == "f" else None
            case["gradients"] = [
                {param: encode(node.get_grad(param)) for param in node.grad_names} for node in model.walk()
            ]
        cases.append(case)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(cases, indent=0) + "\n")
    print(f"{len(cases)} models, {OUT.stat().st_size} bytes: {OUT}")


if __name__ == "__main__":
    main()
