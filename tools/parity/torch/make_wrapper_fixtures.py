"""Writes packages/torch/test/fixtures/wrapper.json with real Thinc 9.1.1 and PyTorch, and reads back what this project wrote.

    python tools/parity/torch/make_wrapper_fixtures.py

The test `writes bytes that Thinc reads` compares its bytes with packages/torch/test/fixtures/shim-written.msgpack; this
script loads that file into Thinc's own PyTorchShim and checks the values.
"""

import base64
import json
import pathlib

import numpy
import thinc.api
import torch

FIXTURES = pathlib.Path(__file__).parents[3] / "packages/torch/test/fixtures"
rng = numpy.random.default_rng(42)


def floats(*shape):
    return rng.normal(size=shape).astype("float32")


def listed(array):
    return {"shape": list(array.shape), "data": numpy.asarray(array, dtype="float64").reshape(-1).tolist()}


def linear_case():
    module = torch.nn.Linear(4, 3)
    W, b, X, dY = floats(3, 4), floats(3), floats(5, 4), floats(5, 3)
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(W))
        module.bias.copy_(torch.from_numpy(b))
    model = thinc.api.PyTorchWrapper(module)
    Y, backprop = model.begin_update(X)
    dX = backprop(dY)
    grads = {name: listed(p.grad.numpy()) for name, p in module.named_parameters()}
    result = {"W": listed(W), "b": listed(b), "X": listed(X), "dY": listed(dY), "Y": listed(Y), "dX": listed(dX), "grads": grads}
    result["shimBytes"] = base64.b64encode(model.shims[0].to_bytes()).decode()
    model.finish_update(thinc.api.Adam(0.01, L2=0.0, grad_clip=0.0, use_averages=False))
    result["afterAdam"] = {name: listed(p.detach().numpy()) for name, p in module.named_parameters()}
    return result


def sequential_case():
    module = torch.nn.Sequential(torch.nn.Linear(4, 6), torch.nn.GELU(), torch.nn.LayerNorm(6), torch.nn.Linear(6, 2), torch.nn.Tanh())
    state = {}
    with torch.no_grad():
        for name, value in module.state_dict().items():
            value.copy_(torch.from_numpy(floats(*value.shape)))
            state[name] = listed(value.numpy())
    X, dY = floats(3, 4), floats(3, 2)
    model = thinc.api.PyTorchWrapper(module)
    Y, backprop = model.begin_update(X)
    dX = backprop(dY)
    grads = {name: listed(p.grad.numpy()) for name, p in module.named_parameters()}
    return {"state": state, "X": listed(X), "dY": listed(dY), "Y": listed(Y), "dX": listed(dX), "grads": grads}


class Branches(torch.nn.Module):
    """Takes one layer or the other by turns; a third one is never used, and a part of the first is frozen."""

    def __init__(self):
        super().__init__()
        self.first, self.second, self.unused = (torch.nn.Linear(3, 2) for _ in range(3))
        self.first.weight.requires_grad_(False)
        self.runs = 0

    def forward(self, x):
        if self.training:
            self.runs += 1
        return (self.first if self.runs % 2 == 1 else self.second)(x)


def branches_case(make_optimizer):
    """What becomes of parameters that have a gradient in some steps only, through six steps of an optimizer of Thinc."""
    module = Branches()
    with torch.no_grad():
        for value in module.state_dict().values():
            value.copy_(torch.from_numpy(floats(*value.shape)))
    model = thinc.api.PyTorchWrapper(module)
    optimizer = make_optimizer()
    X, dY = floats(4, 3), floats(4, 2)
    state = lambda: {name: listed(value.numpy()) for name, value in module.state_dict().items()}
    result = {"X": listed(X), "dY": listed(dY), "before": state(), "steps": []}
    for _ in range(6):
        _, backprop = model.begin_update(X)
        backprop(dY.copy())
        model.finish_update(optimizer)
        optimizer.step_schedules()
        averages = {name: listed(value) for (_, name), value in (optimizer.averages or {}).items()}
        result["steps"].append({"state": state(), "averages": averages})
    return result


DTYPES = ["bool", "int8", "int64", "uint16", "float16", "bfloat16", "float64", "complex64", "complex128", "float8_e4m3fn", "float8_e5m2"]


class Buffers(torch.nn.Module):
    """A buffer of each dtype, with the bytes 0, 1, 0, 1, ... for its elements."""

    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor([0.5, -2.0], dtype=torch.bfloat16))
        for name in DTYPES:
            size = torch.empty((), dtype=getattr(torch, name)).element_size()
            values = torch.arange(2 * size, dtype=torch.uint8).remainder(2).view(getattr(torch, name))
            self.register_buffer(f"{name}_vector", values)
            self.register_buffer(f"{name}_scalar", values[1].clone())


def bytes_of(tensor):
    return bytes(tensor.reshape(-1).view(torch.uint8).tolist())


OPTIMIZERS = {
    "SGD": lambda: thinc.api.SGD(0.1, L2=0.1, grad_clip=0.5, use_averages=False),
    "Adam": lambda: thinc.api.Adam([0.1, 0.05, 0.02], L2=0.01, eps=1e-3),
    "AdamL2": lambda: thinc.api.Adam(0.1, L2=0.1, L2_is_weight_decay=False, grad_clip=0.0, eps=1e-3),
}


def check_written():
    path = FIXTURES / "shim-written.msgpack"
    if not path.exists():
        print(f"{path} is not there yet: the tests write it")
        return
    shim = thinc.api.PyTorchShim(torch.nn.Linear(4, 3))
    shim.from_bytes(path.read_bytes())
    assert shim.cfg == {"note": "written by this project", "rate": 0.5}, shim.cfg
    for name, shape in {"weight": (3, 4), "bias": (3,)}.items():
        size = int(numpy.prod(shape))
        expected = (numpy.arange(size, dtype="float32") / 8 - 1).reshape(shape)
        actual = shim._model.state_dict()[name].numpy()
        assert (actual == expected).all(), (name, actual)
    print(f"{path}: Thinc reads it")


def check_written_dtypes():
    path = FIXTURES / "shim-written-dtypes.msgpack"
    if not path.exists():
        print(f"{path} is not there yet: the tests write it")
        return
    expected, actual = Buffers(), Buffers()
    for tensor in actual.state_dict().values():
        tensor.zero_()
    thinc.api.PyTorchShim(actual).from_bytes(path.read_bytes())
    for name, tensor in expected.state_dict().items():
        loaded = actual.state_dict()[name]
        assert loaded.dtype == tensor.dtype and bytes_of(loaded) == bytes_of(tensor), name
    print(f"{path}: Thinc reads it")


OUT = FIXTURES / "wrapper.json"
cases = {"linear": linear_case(), "sequential": sequential_case()}
cases["branches"] = {name: branches_case(make) for name, make in OPTIMIZERS.items()}
dtypes = {name: [str(tensor.dtype)[6:], list(tensor.shape)] for name, tensor in Buffers().state_dict().items()}
cases["dtypes"] = {"state": dtypes, "shimBytes": base64.b64encode(thinc.api.PyTorchShim(Buffers()).to_bytes()).decode()}
OUT.write_text(json.dumps({"thinc": thinc.__version__, "torch": torch.__version__, **cases}) + "\n")
print(f"{OUT}: {OUT.stat().st_size} bytes")
check_written()
check_written_dtypes()
