"""Writes the models with attributes of every kind that the serialization tests load, saved by Thinc 9.1.1.

    pip install "thinc==9.1.1"
    python tools/parity/thinc/make_attr_vectors.py

The output is packages/core/test/fixtures/attrs.json, a list of {"name", "bytes" (base64)}. Each model is one node named
"holder" with one attribute `value`, or a tree with references.
"""

import base64
import json
from pathlib import Path

import numpy
from thinc.api import Linear, Model, chain, noop

OUT = Path(__file__).resolve().parents[3] / "packages" / "core" / "test" / "fixtures" / "attrs.json"

VALUES = {
    "text": "Grüße, 世界 🌍",
    "empty-text": "",
    "long-text": "x" * 300,
    "bytes": b"\x00\xff\x80",
    "none": None,
    "true": True,
    "false": False,
    "zero": 0,
    "integers": [0, 127, 128, 255, 256, 65535, 65536, 2**32 - 1, 2**32, -1, -32, -33, -128, -129, -32769, -(2**31) - 1],
    "big-integers": [2**53 - 1, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, -(2**53) - 1, -(2**63)],
    "float": 0.1,
    "integral-float": 1.0,
    "negative-zero": -0.0,
    "special-floats": [float("inf"), float("-inf"), 1e308, 5e-324, 2.0, -3.0, 1e20],
    "nan": float("nan"),
    "list": [1, [2.0, ["a", None]], []],
    "tuple": (1, 2, (3,)),
    "dict": {"a": 1, "b": {"c": [1, 2.0]}},
    "integer-keys": {1: "a", -5: {2: 3.0}},
    "number-like-keys": {"10": 1, "2": 2},
    "mixed-keys": {1: "a", "1": "b", True: "c"},
    "dangerous-keys": {"__proto__": 1, "constructor": {"prototype": 2}, "hasOwnProperty": 3},
    "dict-of-20": {f"key-{i}": i for i in range(20)},
    "float32-scalar": numpy.float32(0.1),
    "float64-scalar": numpy.float64(2.0),
    "int64-scalar": numpy.int64(-3),
    "uint64-scalar": numpy.uint64(2**64 - 1),
    "bool-scalar": numpy.bool_(True),
    "float32-array": numpy.arange(6, dtype="f").reshape(2, 3),
    "fortran-array": numpy.asfortranarray(numpy.arange(6, dtype="f").reshape(2, 3)),
    "strided-array": numpy.arange(12, dtype="i4")[::3],
    "big-endian-array": numpy.arange(3, dtype=">f8"),
    "uint64-array": numpy.array([0, 2**64 - 1], dtype="u8"),
    "bool-array": numpy.array([True, False]),
    "float16-array": numpy.array([1.0, -0.5], dtype="f2"),
    "empty-array": numpy.zeros((0, 3), dtype="f"),
    "scalar-array": numpy.array(3.5),
    "text-array": numpy.array(["ab", "c"]),
    "complex-array": numpy.array([1 + 2j]),
    "complex": 1 + 2j,
    "arrays-in-containers": {"list": [numpy.zeros(2, "f"), {"deep": numpy.ones((1, 1), "i8")}], "scalar": numpy.float32(3)},
}


def holder(value):
    return Model("holder", lambda model, X, is_train: (X, lambda dY: dY), attrs={"value": value})


def with_references():
    shared = Linear(2, 2)
    inner = chain(shared, noop())
    model = chain(inner, shared)
    inner.set_ref("first", shared)
    model.set_ref("deep", shared)
    model.set_ref("self", model)
    model.set_ref("later", None)
    return model.initialize()


def with_unset_parameters():
    return Linear(2, None)


def encode(model):
    return base64.b64encode(model.to_bytes()).decode()


numpy.random.seed(0)
models = [{"name": name, "bytes": encode(holder(value))} for name, value in VALUES.items()]
models += [
    {"name": "references", "bytes": encode(with_references())},
    {"name": "unset-parameters", "bytes": encode(with_unset_parameters())},
]
OUT.write_text(json.dumps(models, indent=1) + "\n")
print(f"{OUT.name}: {len(models)} models")
