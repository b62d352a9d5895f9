"""Writes packages/torch/test/fixtures/precision.json: PyTorch's automatic casts on the CPU, and Thinc's gradient scaler.

    python tools/parity/torch/make_precision_fixtures.py
"""

import json
import pathlib

import numpy
import thinc
import thinc.api
import torch

OUT = pathlib.Path(__file__).parents[3] / "packages/torch/test/fixtures/precision.json"
rng = numpy.random.default_rng(3)


def floats(*shape):
    return torch.from_numpy(rng.normal(size=shape).astype("float32"))


def listed(tensor):
    return {"dtype": str(tensor.dtype)[6:], "shape": list(tensor.shape), "data": tensor.detach().double().reshape(-1).tolist()}


def case(module, X, dY):
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(floats(*parameter.shape) * 0.5)
    state = {name: listed(value) for name, value in module.state_dict().items()}
    result = {"state": state, "X": listed(X), "dY": listed(dY)}
    result["full"] = listed(module(X))
    X.requires_grad = True
    with torch.autocast("cpu", dtype=torch.bfloat16):
        Y = module(X)
    result["Y"] = listed(Y)
    # A layer after it gives float32 gradients, which go back through the cast to half precision.
    Y.float().backward(dY)
    result["dX"] = listed(X.grad)
    result["grads"] = {name: listed(parameter.grad) for name, parameter in module.named_parameters()}
    return result


def scaler_case():
    scaler = thinc.api.PyTorchGradScaler(enabled=True, init_scale=1024.0, growth_interval=3, backoff_factor=0.25, growth_factor=4.0)
    steps = []
    for gradients in [[1.0, 2.0], [3.0, float("inf")], [1.0, 1.0], [0.5, 1.5], [float("nan"), 1.0], [1.0, 1.0], [2.0, 2.0], [4.0, 4.0], [1.0, 3.0]]:
        tensors = [torch.tensor([value]) for value in gradients]
        found = scaler.unscale(tensors)
        step = {"found": found, "unscaled": [repr(float(tensor)) for tensor in tensors], "foundInf": scaler.found_inf}
        scaler.update()
        step["scaleAfter"] = float(scaler._scale)
        steps.append(dict(step, gradients=[repr(value) for value in gradients]))
    return steps


fixtures = {
    "thinc": thinc.__version__,
    "torch": torch.__version__,
    "mlp": case(torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.LayerNorm(7), torch.nn.GELU(), torch.nn.Linear(7, 3)), floats(4, 5), floats(4, 3)),
    "conv": case(torch.nn.Sequential(torch.nn.Conv1d(2, 3, 2), torch.nn.Tanh()), floats(2, 2, 5), floats(2, 3, 4)),
    "scaler": scaler_case(),
}
OUT.write_text(json.dumps(fixtures) + "\n")
print(f"{OUT}: {OUT.stat().st_size} bytes")
