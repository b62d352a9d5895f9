"""Lets Node write TorchScript programs, and checks that Python's torch.jit.load and Thinc 9.1.1 compute the same with them.

    python tools/parity/torch/check_jit.py
"""

import json
import pathlib
import subprocess
import tempfile

import numpy
import thinc.api
import torch

ROOT = pathlib.Path(__file__).parents[3]
WRITER = ROOT / "packages/torch/test/children/write-programs.ts"
TOLERANCE = 1e-5


def tensors(value):
    if isinstance(value, list):
        return tuple(tensors(item) for item in value)
    return torch.tensor(value["data"], dtype=torch.float64).to(getattr(torch, value["dtype"])).reshape(value["shape"])


def flat(value):
    if isinstance(value, torch.Tensor):
        return [value]
    return [tensor for item in (value or ()) for tensor in flat(item)]


def largest_error(actual, expected):
    actual, expected = flat(actual), flat(expected)
    assert [tensor.shape for tensor in actual] == [tensor.shape for tensor in expected]
    return max(((a - b).abs() / b.abs().clamp(min=1)).max().item() for a, b in zip(actual, expected))


def check(directory):
    content = json.loads((directory / "written.json").read_text())
    errors = {}
    for name, case in content["programs"].items():
        extra = {"name.txt": ""}
        program = torch.jit.load(str(directory / f"{name}.pt"), _extra_files=extra)
        text = extra["name.txt"]
        assert (text.decode() if isinstance(text, bytes) else text) == name
        inputs = tensors(case["inputs"])
        for mode in ("evaluation", "training"):
            outputs = program.train(mode == "training")(*inputs)
            errors[f"{name} in {mode}"] = largest_error(outputs, tensors(case["outputs"][mode]))
        # It can be trained on.
        sum((tensor * tensor).sum() for tensor in flat(outputs)).backward()
        assert any(parameter.grad is not None for parameter in program.parameters())
    X = tensors(content["thinc"]["X"]).numpy()
    predicted = tensors(content["thinc"]["predicted"])
    shim = thinc.api.TorchScriptShim(None).from_bytes((directory / "shim.msgpack").read_bytes())
    errors["thinc: shim"] = largest_error(shim._model.eval()(torch.from_numpy(X)), predicted)
    model = thinc.api.TorchScriptWrapper_v1(None).from_bytes((directory / "model.msgpack").read_bytes())
    errors["thinc: model"] = largest_error(torch.from_numpy(model.predict(X)), predicted)
    Y, backprop = model.begin_update(X)
    assert numpy.isfinite(backprop(Y)).all()
    return errors


def main():
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        subprocess.run(["node", str(ROOT / "tools/jest/run-typescript.cjs"), str(WRITER), name], check=True)
        errors = check(directory)
    for name, error in errors.items():
        print(f"{error:10.2e}  {name}")
    assert max(errors.values()) < TOLERANCE, "something differs"


if __name__ == "__main__":
    main()
