"""Makes the fixtures for packages/torch/src/optim from Python's torch: where 50 steps of its optimizers lead.

    python make_optim_fixtures.py            writes packages/torch/test/fixtures/optim/
    python make_optim_fixtures.py --verify   goes on from the files that our own optimizers saved (written-*.pt there)

Parameters and gradients are drawn from libtorch's generator, which the tests do, too: they need no Python.
"""

import argparse
import math
from pathlib import Path

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LambdaLR, StepLR

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "packages" / "torch" / "test" / "fixtures" / "optim"
SHAPES = [(3, 4), (5,), (2, 1, 3)]
STEPS = 50
HALF = 25
SEED = 7

# name: (class, options, what else is special)
CASES = {
    "sgd": ("SGD", {"lr": 0.1}, None),
    "sgd with momentum": ("SGD", {"lr": 0.05, "momentum": 0.9}, None),
    "sgd with all options": (
        "SGD", {"lr": 0.05, "momentum": 0.8, "dampening": 0.3, "weight_decay": 0.1, "maximize": True}, None),
    "sgd with nesterov": ("SGD", {"lr": 0.05, "momentum": 0.9, "nesterov": True, "weight_decay": 0.01}, "rate"),
    "sgd with groups": ("SGD", {"lr": 0.05, "momentum": 0.9}, "groups"),
    "adam": ("Adam", {}, None),
    "adam with all options": (
        "Adam", {"lr": 0.02, "betas": (0.8, 0.95), "eps": 1e-6, "weight_decay": 0.1, "amsgrad": True, "maximize": True}, None),
    "adam of another rate": ("Adam", {"lr": 0.02}, "rate"),
    "decoupled adam": ("Adam", {"lr": 0.02, "weight_decay": 0.1, "decoupled_weight_decay": True}, None),
    "adamw": ("AdamW", {}, None),
    "adamw with all options": (
        "AdamW", {"lr": 0.02, "betas": (0.8, 0.95), "eps": 1e-6, "weight_decay": 0.2, "amsgrad": True}, None),
    "adamw with groups": ("AdamW", {"lr": 0.02}, "groups"),
    "adamw in float64": ("AdamW", {"lr": 0.02}, "float64"),
    "adamw in bfloat16": ("AdamW", {"lr": 0.02}, "bfloat16"),
}  # fmt: skip


def make_parameters(special):
    dtype = getattr(torch, special) if special in ("float64", "bfloat16") else torch.float32
    torch.manual_seed(SEED)
    return [torch.randn(shape).to(dtype).requires_grad_() for shape in SHAPES]


def make_optimizer(kind, options, special, parameters, fused):
    params = parameters
    if special == "groups":
        params = [{"params": parameters[:1]}, {"params": parameters[1:], "lr": 0.01, "weight_decay": 0.3}]
    return getattr(torch.optim, kind)(params, **options, **({"fused": True} if fused else {}))


def train(optimizer, parameters, special, first, last):
    for step in range(first, last):
        torch.manual_seed(1000 + step)
        for parameter in parameters:
            parameter.grad = torch.randn(parameter.shape).to(parameter.dtype)
        if special == "rate" and step == 20:
            for group in optimizer.param_groups:
                group["lr"] *= 0.5
        optimizer.step()


def values(parameters):
    return [parameter.detach().clone() for parameter in parameters]


def run(kind, options, special):
    case = {"kind": kind, "options": options, "special": special}
    for name, fused in (("fused", True), ("default", False)):
        parameters = make_parameters(special)
        optimizer = make_optimizer(kind, options, special, parameters, fused)
        train(optimizer, parameters, special, 0, HALF)
        if fused:
            case["half"] = values(parameters)
        else:
            case["default state"] = optimizer.state_dict()["param_groups"]
        train(optimizer, parameters, special, HALF, STEPS)
        case[name] = values(parameters)
    return case


def halfway(name, fused):
    kind, options, special = CASES[name]
    parameters = make_parameters(special)
    optimizer = make_optimizer(kind, options, special, parameters, fused)
    train(optimizer, parameters, special, 0, HALF)
    return optimizer.state_dict()


def schedules():
    made = {
        "step": lambda o: StepLR(o, 3, gamma=0.5),
        "lambda": lambda o: LambdaLR(o, lambda epoch: min(1, (epoch + 1) / 4) * max(0, 1 - epoch / 20)),
        "cosine": lambda o: CosineAnnealingLR(o, 7, eta_min=0.001),
    }
    rates = {}
    for name, make_schedule in made.items():
        parameters = make_parameters(None)
        optimizer = make_optimizer("SGD", {"lr": 0.1}, "groups", parameters, False)
        schedule = make_schedule(optimizer)
        rates[name] = [schedule.get_last_lr()]
        for _ in range(18):
            optimizer.step()
            schedule.step()
            rates[name].append(schedule.get_last_lr())
    return rates


def make():
    FOLDER.mkdir(parents=True, exist_ok=True)
    torch.save({"cases": {name: run(*case) for name, case in CASES.items()}, "schedules": schedules()}, FOLDER / "steps.pt")
    for name in ("sgd with nesterov", "adamw with all options", "adamw with groups"):
        for fused in (True, False):
            torch.save(halfway(name, fused), FOLDER / f"half-{name.replace(' ', '-')}-{'fused' if fused else 'default'}.pt")
    print(f"wrote {len(CASES)} optimizers to {FOLDER.relative_to(ROOT)}")


def verify():
    """Goes on from what our optimizers saved halfway, and comes to where Python's would have come."""
    cases = torch.load(FOLDER / "steps.pt")["cases"]
    for path in sorted(FOLDER.glob("written-*.pt")):
        name = path.stem[len("written-") :].replace("-", " ")
        kind, options, special = CASES[name]
        for fused in (True, False):
            parameters = make_parameters(special)
            optimizer = make_optimizer(kind, {**options, "lr": 9.0}, special, parameters, fused)
            with torch.no_grad():
                for parameter, value in zip(parameters, cases[name]["half"]):
                    parameter.copy_(value)
            optimizer.load_state_dict(torch.load(path))
            train(optimizer, parameters, special, HALF, STEPS)
            for parameter, want in zip(parameters, cases[name]["fused"]):
                assert torch.equal(parameter, want), (name, parameter, want)
        assert math.isclose(optimizer.param_groups[0]["lr"], options["lr"] * (0.5 if special == "rate" else 1)), name
        print(f"Python goes on from {path.name} as from its own.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verify", action="store_true", help="go on from what our own optimizers saved")
    verify() if parser.parse_args().verify else make()
