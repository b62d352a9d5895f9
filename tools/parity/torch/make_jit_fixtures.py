"""Writes packages/torch/test/fixtures/jit: TorchScript programs of real PyTorch, and what they compute there;
and what Thinc 9.1.1 makes of one.

    python tools/parity/torch/make_jit_fixtures.py
"""

import json
import pathlib
import zipfile
from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Union

import numpy
import thinc.api
import torch
from torch import Tensor, nn

FIXTURES = pathlib.Path(__file__).parents[3] / "packages/torch/test/fixtures/jit"


class MLP(nn.Module):
    """Batch normalization, a default argument, a second method, attributes."""

    sizes: List[int]

    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(4, 5)
        self.norm = nn.BatchNorm1d(5)
        self.l2 = nn.Linear(5, 3)
        self.calls = 0
        self.sizes = [4, 5, 3]

    def forward(self, x, scale: float = 1.0, shift: Optional[Tensor] = None):
        y = self.l2(self.encode(x)) * scale
        return y if shift is None else y + shift

    @torch.jit.export
    def encode(self, x):
        self.calls += 1
        return torch.tanh(self.norm(self.l1(x)))


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 2, num_layers=2, batch_first=True, bidirectional=True)

    def forward(self, x, state: Optional[Tuple[Tensor, Tensor]] = None) -> Tuple[Tensor, Tuple[Tensor, Tensor]]:
        return self.lstm(x, state)


class Pair(NamedTuple):
    left: Tensor
    right: int


class Structures(nn.Module):
    """One method for each kind of argument and result."""

    def forward(self, x: Dict[str, Tensor]) -> Dict[str, Tensor]:
        return {"sum": x["a"] + x["b"], "difference": x["a"] - x["b"]}

    @torch.jit.export
    def lists(self, xs: List[Tensor], times: List[int]) -> List[Tensor]:
        return [x * t for x, t in zip(xs, times)]

    @torch.jit.export
    def nested(self, x: Tuple[Tensor, List[Dict[str, float]]]) -> Tuple[List[float], Tensor]:
        return [d["v"] for d in x[1]], x[0] * 2

    @torch.jit.export
    def pair(self, p: Pair) -> Pair:
        return Pair(p.left * p.right, p.right + 1)

    @torch.jit.export
    def numbers(self, i: int, f: float, b: bool, s: str, n: Optional[float] = None) -> Tuple[int, float, bool, str, Optional[float]]:
        return i + 1, f / 2, not b, s + "!", n

    @torch.jit.export
    def by_number(self, counts: Dict[int, str]) -> Dict[int, str]:
        return {k + 1: v for k, v in counts.items()}

    @torch.jit.export
    def anything(self, value: Any) -> str:
        if isinstance(value, int):
            return "int"
        if isinstance(value, float):
            return "float"
        if isinstance(value, str):
            return "str"
        if isinstance(value, Tensor):
            return "tensor"
        return "other"

    @torch.jit.export
    def either(self, value: Union[int, str]) -> str:
        if isinstance(value, int):
            return "int"
        return "str"

    @torch.jit.export
    def complex_more(self, z: complex) -> complex:
        return z + 1j

    @torch.jit.export
    def floats(self, values: List[float]) -> float:
        total = 0.0
        for value in values:
            total += value
        return total

    @torch.jit.export
    def where(self, x: Tensor, device: torch.device) -> torch.device:
        return x.to(device).device

    @torch.jit.export
    def fail(self, x: Tensor) -> Tensor:
        if x.dim() > 1:
            raise ValueError("too many axes")
        return x @ torch.ones(3, 3)

    @torch.jit.export
    def nothing(self, x: Tensor) -> None:
        pass


def rounded(number):
    """The nearest short number: a float32 has no more digits than these."""
    return float(f"{number:.9g}") if isinstance(number, float) else number


def listed(value):
    if isinstance(value, Tensor):
        return {"dtype": str(value.dtype).split(".")[1], "shape": list(value.shape), "data": [rounded(x) for x in value.detach().reshape(-1).tolist()]}
    if isinstance(value, (tuple, list)):
        return [listed(item) for item in value]
    return value


def flat(value):
    return [value] if isinstance(value, Tensor) else [tensor for item in value for tensor in flat(item)]


def loss_of(outputs):
    return sum((tensor * tensor).sum() for tensor in flat(outputs))


def state_of(module):
    return {name: listed(tensor) for name, tensor in module.state_dict().items()}


def save(script, name, **options):
    """Writes a program without the places in the files it came from."""
    path = FIXTURES / f"{name}.pt"
    script.save(str(path), **options)
    with zipfile.ZipFile(path) as archive:
        records = [(record, archive.read(record)) for record in archive.namelist() if not record.endswith(".debug_pkl")]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for record, content in records:
            # Long code is packed as PyTorch does; the rest stays readable for the tests that spoil it.
            kind = zipfile.ZIP_DEFLATED if len(content) > 12_000 else zipfile.ZIP_STORED
            archive.writestr(zipfile.ZipInfo(record), content, kind)


def training_case(name, module, *inputs):
    """What a program gives in both modes, its gradients, and its state after one step of an optimizer."""
    script = torch.jit.script(module)
    save(script, name)
    case = {"inputs": listed(inputs), "schema": str(script.forward.schema)}
    case["eval"] = listed(torch.jit.load(str(FIXTURES / f"{name}.pt")).eval()(*inputs))
    for kind, make in {
        "sgd": lambda params: torch.optim.SGD(params, lr=0.1),
        "adam": lambda params: torch.optim.Adam(params, lr=0.01),
    }.items():
        model = torch.jit.load(str(FIXTURES / f"{name}.pt")).train()
        leaves = [x.clone().requires_grad_(x.is_floating_point()) for x in inputs]
        outputs = model(*leaves)
        loss_of(outputs).backward()
        case["train"] = listed(outputs)
        case["inputGradients"] = listed([x.grad for x in leaves])
        case["gradients"] = {key: listed(p.grad) for key, p in model.named_parameters()}
        make(model.parameters()).step()
        case[kind] = state_of(model)
        case[f"{kind}Eval"] = listed(model.eval()(*inputs))
    return case


def thinc_case():
    """The bytes of Thinc's own TorchScriptWrapper, what it predicts, and what one step of Adam makes of it."""
    model = thinc.api.TorchScriptWrapper_v1(torch.jit.load(str(FIXTURES / "mlp.pt")))
    (FIXTURES / "thinc-shim.msgpack").write_bytes(model.shims[0].to_bytes())
    (FIXTURES / "thinc-model.msgpack").write_bytes(model.to_bytes())
    X = numpy.random.default_rng(3).normal(size=(6, 4)).astype("float32")
    case = {"X": X.reshape(-1).tolist(), "predicted": model.predict(X).reshape(-1).tolist()}
    Y, backprop = model.begin_update(X)
    dX = backprop(Y)
    model.finish_update(thinc.api.Adam(0.01, L2=0.0, grad_clip=0.0, use_averages=False))
    return {**case, "Y": Y.reshape(-1).tolist(), "dX": dX.reshape(-1).tolist(), "trained": model.predict(X).reshape(-1).tolist()}


def main():
    FIXTURES.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    cases = {
        "mlp": training_case("mlp", MLP(), torch.randn(6, 4)),
        "lstm": training_case("lstm", Recurrent(), torch.randn(2, 5, 3)),
        "encoder": training_case("encoder", nn.TransformerEncoderLayer(4, 2, 6, dropout=0.0, batch_first=True), torch.randn(2, 3, 4)),
    }
    structures = torch.jit.script(Structures())
    save(structures, "structures", _extra_files={"about.txt": "Größen ≥ 1"})
    (FIXTURES / "thinc.json").write_text(json.dumps(thinc_case(), separators=(",", ":")) + "\n")
    (FIXTURES / "jit.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
