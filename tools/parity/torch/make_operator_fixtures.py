"""Writes packages/torch/test/fixtures/operators.json: what Python's torch gives for a range of operators.

    python tools/parity/torch/make_operator_fixtures.py

Each case has the name of a function of `torch` in camel case, its arguments, keyword arguments, the outputs, and, for
float inputs, the gradients for a gradient of the outputs that is given as well.
"""

import json
import pathlib

import torch
import torch.nn.functional as F

OUT = pathlib.Path(__file__).parents[3] / "packages/torch/test/fixtures/operators.json"
torch.manual_seed(1234)


def encode(value):
    if isinstance(value, torch.Tensor):
        dtype = str(value.dtype).removeprefix("torch.")
        return {"dtype": dtype, "shape": list(value.shape), "data": value.detach().reshape(-1).tolist()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    return value


def rand(*shape):
    return torch.randn(*shape, dtype=torch.float32).requires_grad_(True)


def case(name, function, args, kwargs=None, python_kwargs=None):
    kwargs = kwargs or {}
    outputs = function(*args, **(kwargs if python_kwargs is None else python_kwargs))
    listed = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]
    entry = {"name": name, "args": encode(args), "kwargs": encode(kwargs), "outputs": encode(listed)}
    floats = [o for o in listed if isinstance(o, torch.Tensor) and o.requires_grad]
    leaves = [a for a in args if isinstance(a, torch.Tensor) and a.requires_grad]
    if floats and leaves:
        given = [torch.randn_like(o) for o in floats]
        gradients = torch.autograd.grad(floats, leaves, given, allow_unused=True)
        entry["outputGradients"] = encode(given)
        entry["inputGradients"] = encode([g for g in gradients])
    return entry


CASES = [
    case("add", torch.add, [rand(2, 3), rand(3)], {"alpha": 2}),
    case("sub", torch.sub, [rand(2, 3), 1.5]),
    case("mul", torch.mul, [rand(2, 1), rand(1, 3)]),
    case("div", torch.div, [rand(4), rand(4)], {"roundingMode": None}, {"rounding_mode": None}),
    case("pow", torch.pow, [rand(4), 3]),
    case("exp", torch.exp, [rand(5)]),
    case("matmul", torch.matmul, [rand(2, 3, 4), rand(4, 5)]),
    case("addmm", torch.addmm, [rand(5), rand(2, 3), rand(3, 5)], {"beta": 0.5, "alpha": 2}),
    case("linear", F.linear, [rand(3, 4), rand(2, 4), rand(2)]),
    case("sum", torch.sum, [rand(2, 3, 4), [0, 2]], {"keepdim": True}),
    case("mean", torch.mean, [rand(2, 3), 1]),
    case("max", torch.max, [rand(3, 4), 1]),
    case("logsumexp", torch.logsumexp, [rand(3, 4), 1]),
    case("softmax", torch.softmax, [rand(3, 4), -1]),
    case("logSoftmax", torch.log_softmax, [rand(3, 4), 1]),
    case("relu", torch.relu, [rand(6)]),
    case("gelu", F.gelu, [rand(6)], {"approximate": "tanh"}),
    case("layerNorm", F.layer_norm, [rand(2, 5), [5], rand(5), rand(5), 1e-5]),
    case("embedding", torch.embedding, [rand(6, 3), torch.tensor([[0, 5], [2, 2]])]),
    case("conv2d", F.conv2d, [rand(1, 2, 5, 5), rand(3, 2, 3, 3), rand(3)], {"stride": [2, 1], "padding": [1, 0]}),
    case("maxPool2d", F.max_pool2d, [rand(1, 2, 4, 4), [2, 2]]),
    case("crossEntropyLoss", F.cross_entropy, [rand(3, 4), torch.tensor([0, 3, 1])]),
    case("scaledDotProductAttention", F.scaled_dot_product_attention, [rand(1, 2, 3, 4), rand(1, 2, 3, 4), rand(1, 2, 3, 4)], {"isCausal": True}, {"is_causal": True}),
    case("cat", torch.cat, [[rand(2, 2), rand(1, 2)], 0]),
    case("where", torch.where, [torch.tensor([True, False, True]), rand(3), rand(3)]),
    case("gather", torch.gather, [rand(3, 4), 1, torch.tensor([[0, 1], [3, 2], [1, 1]])]),
    case("sort", torch.sort, [rand(6)], {"descending": True}),
    case("topk", torch.topk, [rand(6), 2]),
    case("cumsum", torch.cumsum, [rand(2, 4), 1]),
    case("tril", torch.tril, [rand(4, 4), -1]),
    case("clamp", torch.clamp, [rand(8)], {"min": -0.5, "max": 0.5}),
    case("std", torch.std, [rand(3, 4), 1], {"correction": 0}),
    case("einsum", lambda text, tensors: torch.einsum(text, *tensors), ["ij,jk->ik", [rand(2, 3), rand(3, 4)]]),
    case("linalgInv", torch.linalg.inv, [rand(3, 3)]),
    case("arange", torch.arange, [1, 7, 2]),
    case("full", torch.full, [[2, 2], 3.5]),
    case("promoteTypes", lambda a, b: str(torch.promote_types(getattr(torch, a), getattr(torch, b))).removeprefix("torch."), ["int64", "float16"]),
    case("bitwiseXor", torch.bitwise_xor, [torch.tensor([5, 6], dtype=torch.int32), torch.tensor([3, 3], dtype=torch.int32)]),
    case("isnan", torch.isnan, [torch.tensor([0.0, float("inf")])]),
]

OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text(json.dumps({"torch": torch.__version__, "cases": CASES}, indent=None, separators=(",", ":")) .replace("Infinity", '"Infinity"') + "\n")
print(f"{OUT}: {len(CASES)} cases, {OUT.stat().st_size} bytes")
