"""Makes the fixtures for packages/torch/src/nn from Python's torch: what each module holds, computes and prints.

    python make_nn_fixtures.py        writes packages/torch/test/fixtures/nn/

Every case is a module made right after torch.manual_seed(SEED), so that the fixtures also tell its initial weights; its
state before and after; one forward pass; and the gradients of the inputs and parameters for a given output gradient.
The files are in the format of torch.save, with containers, tensors, numbers and texts alone. Tests need no Python.
"""

import warnings
from collections import OrderedDict
from pathlib import Path

import torch
from torch import nn

from nn_cases import activations, functions, layers, losses, recurrent, reshaping, transformers
from nn_cases.inputs import floats, whole

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "packages" / "torch" / "test" / "fixtures" / "nn"
SEED = 42


class Tower(nn.Module):
    """A module with a parameter, a buffer, a list and a dict of modules of its own."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor([1.0, 2.0, 3.0]))
        self.register_buffer("shift", torch.tensor([0.5, 0.0, -0.5]))
        self.register_buffer("scratch", torch.zeros(1), persistent=False)
        self.layers = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 3, bias=False)])
        self.heads = nn.ModuleDict({"a": nn.Linear(3, 2), "b": nn.Sequential(nn.Tanh(), nn.Linear(3, 2))})

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x)) * self.scale + self.shift
        return self.heads["a"](x) + self.heads["b"](x)


def module_cases():
    """name: (how to make the module, its inputs, whether it is in training mode)"""
    x = floats(4, 5)
    image = floats(2, 4, 7, 6)
    line = floats(2, 4, 9)
    return {
        "linear": (lambda: nn.Linear(5, 3), [x], True),
        "linear without bias": (lambda: nn.Linear(5, 3, bias=False), [x], True),
        "linear over three axes": (lambda: nn.Linear(5, 3), [floats(2, 4, 5)], True),
        "linear of one row": (lambda: nn.Linear(5, 3), [floats(5)], True),
        "linear in float64": (lambda: nn.Linear(5, 3, dtype=torch.float64), [x.double()], True),
        "sequential": (lambda: nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 2)), [x], True),
        "named sequential": (
            lambda: nn.Sequential(OrderedDict(first=nn.Linear(5, 4), second=nn.GELU())), [x], True),
        "tower": (Tower, [floats(4, 3)], True),
        "relu": (lambda: nn.ReLU(), [x], True),
        "relu in place": (lambda: nn.ReLU(inplace=True), [x], True),
        "gelu": (lambda: nn.GELU(), [x], True),
        "gelu by tanh": (lambda: nn.GELU(approximate="tanh"), [x], True),
        "tanh": (lambda: nn.Tanh(), [x], True),
        "sigmoid": (lambda: nn.Sigmoid(), [x], True),
        "softmax": (lambda: nn.Softmax(dim=1), [x], True),
        "softmax over the first axis": (lambda: nn.Softmax(dim=0), [x], True),
        "softmax without an axis": (lambda: nn.Softmax(), [x], True),
        "log softmax": (lambda: nn.LogSoftmax(dim=-1), [x], True),
        "silu": (lambda: nn.SiLU(), [x], True),
        "mish": (lambda: nn.Mish(), [x], True),
        "leaky relu": (lambda: nn.LeakyReLU(), [x], True),
        "leaky relu of 0.2": (lambda: nn.LeakyReLU(0.2), [x], True),
        "elu": (lambda: nn.ELU(), [x], True),
        "elu of 0.5": (lambda: nn.ELU(alpha=0.5), [x], True),
        "identity": (lambda: nn.Identity(), [x], True),
        "dropout": (lambda: nn.Dropout(0.3), [floats(8, 9)], True),
        "dropout when evaluating": (lambda: nn.Dropout(0.3), [x], False),
        "layer norm": (lambda: nn.LayerNorm(5), [x], True),
        "layer norm over two axes": (lambda: nn.LayerNorm([4, 5], eps=1e-3), [floats(2, 4, 5)], True),
        "layer norm without weights": (lambda: nn.LayerNorm(5, elementwise_affine=False), [x], True),
        "layer norm without bias": (lambda: nn.LayerNorm(5, bias=False), [x], True),
        "embedding": (lambda: nn.Embedding(7, 3), [whole(7, 2, 5)], True),
        "embedding with padding": (lambda: nn.Embedding(7, 3, padding_idx=2), [whole(7, 2, 5)], True),
        "embedding with padding at the end": (lambda: nn.Embedding(7, 3, padding_idx=-1), [whole(7, 2, 5)], True),
        "embedding scaled by frequency": (lambda: nn.Embedding(4, 3, scale_grad_by_freq=True), [whole(4, 9)], True),
        "embedding of limited norm": (lambda: nn.Embedding(7, 3, max_norm=1.0), [whole(7, 2, 5)], True),
        "conv2d": (lambda: nn.Conv2d(4, 6, 3), [image], True),
        "conv2d with all options": (
            lambda: nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 2), dilation=(1, 2), groups=2, bias=False),
            [image], True),
        "conv2d of the same size": (lambda: nn.Conv2d(4, 2, 3, padding="same"), [image], True),
        "conv2d of valid size": (lambda: nn.Conv2d(4, 2, 3, padding="valid"), [image], True),
        "conv2d of the same size by reflection": (
            lambda: nn.Conv2d(4, 2, (3, 4), padding="same", padding_mode="reflect"), [image], True),
        "conv2d of a torus": (lambda: nn.Conv2d(4, 2, 3, padding=(1, 2), padding_mode="circular"), [image], True),
        "conv2d with repeated edges": (lambda: nn.Conv2d(4, 2, 3, padding=1, padding_mode="replicate"), [image], True),
        "conv2d of one image": (lambda: nn.Conv2d(4, 2, 3), [image[0]], True),
        "conv1d": (lambda: nn.Conv1d(4, 6, 3), [line], True),
        "conv1d with all options": (
            lambda: nn.Conv1d(4, 6, 3, stride=2, padding=2, dilation=2, groups=2, padding_mode="circular"), [line], True),
        "max pool": (lambda: nn.MaxPool2d(2), [image], True),
        "max pool with all options": (
            lambda: nn.MaxPool2d((3, 2), stride=(2, 1), padding=1, dilation=(1, 2), ceil_mode=True), [image], True),
        "max pool with indices": (lambda: nn.MaxPool2d(2, return_indices=True), [image], True),
        "average pool": (lambda: nn.AvgPool2d(2), [image], True),
        "average pool with all options": (
            lambda: nn.AvgPool2d((3, 2), stride=2, padding=1, ceil_mode=True, count_include_pad=False), [image], True),
        "average pool with a divisor": (lambda: nn.AvgPool2d(2, divisor_override=3), [image], True),
        "batch norm": (lambda: nn.BatchNorm1d(5), [x], True),
        "batch norm over three axes": (lambda: nn.BatchNorm1d(4), [line], True),
        "batch norm when evaluating": (lambda: nn.BatchNorm1d(5), [x], False),
        "batch norm with a cumulative average": (lambda: nn.BatchNorm1d(5, momentum=None), [x], True),
        "batch norm without weights": (lambda: nn.BatchNorm1d(5, affine=False, eps=1e-3), [x], True),
        "batch norm without statistics": (lambda: nn.BatchNorm1d(5, track_running_stats=False), [x], False),
        "batch norm of images": (lambda: nn.BatchNorm2d(4, momentum=0.25), [image], True),
        "flatten": (lambda: nn.Flatten(), [image], True),
        "flatten two axes": (lambda: nn.Flatten(1, 2), [image], True),
        "unflatten": (lambda: nn.Unflatten(1, (2, 2)), [image], True),
        "squared error": (lambda: nn.MSELoss(), [x, floats(5, 4).T], True),
        "sum of squared errors": (lambda: nn.MSELoss(reduction="sum"), [x, floats(5, 4).T], True),
        "squared errors": (lambda: nn.MSELoss(reduction="none"), [x, floats(5, 4).T], True),
        "cross entropy": (lambda: nn.CrossEntropyLoss(), [x, whole(5, 4)], True),
        "cross entropy of probabilities": (
            lambda: nn.CrossEntropyLoss(), [x, floats(5, 4).T.softmax(1)], True),
        "weighted cross entropy": (
            lambda: nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0]), ignore_index=2), [x, whole(5, 4)], True),
        "smoothed cross entropy": (lambda: nn.CrossEntropyLoss(label_smoothing=0.1, reduction="sum"), [x, whole(5, 4)], True),
        "cross entropy of images": (lambda: nn.CrossEntropyLoss(reduction="none"), [image, whole(4, 2, 7, 6)], True),
    }  # fmt: skip


def run(make, inputs, training):
    torch.manual_seed(SEED)
    module = make().train(training)
    case = {
        "repr": repr(module),
        "training": training,
        "state": detached(module.state_dict()),
        "inputs": mapped(inputs, lambda value: value.detach().clone()),
        "draw": torch.rand(()).item(),  # The next random number, after the initial weights.
    }
    leaves = mapped(inputs, lambda value: value.detach().clone().requires_grad_(value.is_floating_point()))
    torch.manual_seed(SEED)
    # A leaf must not be changed in place, so the module gets a copy that leads back to it.
    given = mapped(leaves, lambda leaf: leaf * 1 if leaf.requires_grad else leaf)
    keywords = given.pop() if isinstance(given[-1], dict) else {}
    outputs = tensors_of([module(*given, **keywords)])
    case["outputs"] = [output.detach().clone() for output in outputs]
    learning = [output for output in outputs if output is not None and output.requires_grad]
    case["output gradients"] = [
        floats(*output.shape).to(output.dtype) if output.requires_grad else None for output in outputs
    ]
    torch.autograd.backward(learning, [gradient for gradient in case["output gradients"] if gradient is not None])
    case["input gradients"] = [leaf.grad for leaf in tensors_of(leaves)]
    case["gradients"] = OrderedDict((name, parameter.grad) for name, parameter in module.named_parameters())
    # What does not change in training is not told twice.
    before = case["state"]
    case["state after"] = OrderedDict(
        (name, value) for name, value in detached(module.state_dict()).items() if not torch.equal(value, before[name])
    )
    return case


def mapped(value, change):
    """The lists, tuples and dicts with their tensors changed."""
    if isinstance(value, torch.Tensor):
        return change(value)
    if isinstance(value, dict):
        return {name: mapped(item, change) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(mapped(item, change) for item in value)
    return value


def tensors_of(value):
    """All tensors in lists, tuples and dicts, in order."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        return tensors_of(list(value.values()))
    return [tensor for item in value for tensor in tensors_of(item)] if isinstance(value, (list, tuple)) else []


def detached(state):
    """The values as they are now, with the _metadata."""
    copied = OrderedDict((key, value.detach().clone()) for key, value in state.items())
    copied._metadata = state._metadata
    return copied


def init_cases():
    init = nn.init
    shapes = {"matrix": (4, 6), "kernel": (3, 4, 2, 5)}
    calls = {
        "uniform": lambda t: init.uniform_(t),
        "uniform from -2 to 3": lambda t: init.uniform_(t, -2, 3),
        "normal": lambda t: init.normal_(t),
        "normal of 1 and 0.5": lambda t: init.normal_(t, 1, 0.5),
        "constant": lambda t: init.constant_(t, 0.3),
        "zeros": lambda t: init.zeros_(t),
        "ones": lambda t: init.ones_(t),
        "xavier uniform": lambda t: init.xavier_uniform_(t),
        "xavier uniform with gain": lambda t: init.xavier_uniform_(t, gain=init.calculate_gain("tanh")),
        "xavier normal": lambda t: init.xavier_normal_(t),
        "kaiming uniform": lambda t: init.kaiming_uniform_(t),
        "kaiming uniform for relu by fan out": lambda t: init.kaiming_uniform_(t, mode="fan_out", nonlinearity="relu"),
        "kaiming uniform of 0.3": lambda t: init.kaiming_uniform_(t, a=0.3),
        "kaiming normal": lambda t: init.kaiming_normal_(t),
        "kaiming normal for selu": lambda t: init.kaiming_normal_(t, nonlinearity="selu"),
        "truncated normal": lambda t: init.trunc_normal_(t),
        "truncated normal of a tail": lambda t: init.trunc_normal_(t, mean=1.0, std=2.0, a=2.0, b=2.5),
        "truncated normal of one side": lambda t: init.trunc_normal_(t, std=0.02, a=-0.01, b=2.0),
        "orthogonal": lambda t: init.orthogonal_(t),
        "orthogonal with gain": lambda t: init.orthogonal_(t, gain=0.5),
    }
    matrices = {"tall": (6, 4), "matrix": (4, 6)}
    of_matrices = {
        "eye": lambda t: init.eye_(t),
        "sparse": lambda t: init.sparse_(t, 0.4),
        "sparse of 0.1": lambda t: init.sparse_(t, sparsity=0.9, std=0.1),
        "tall orthogonal": lambda t: init.orthogonal_(t),
    }
    kernels = {"line": (4, 2, 3), "image": (4, 2, 3, 3), "volume": (2, 4, 1, 3, 2)}
    of_kernels = {"dirac": lambda t: init.dirac_(t), "dirac of groups": lambda t: init.dirac_(t, 2)}
    cases = {}
    for group, sizes in [(calls, shapes), (of_matrices, matrices), (of_kernels, kernels)]:
        for name, call in group.items():
            for kind, shape in sizes.items():
                torch.manual_seed(SEED)
                cases[f"{name}, {kind}"] = call(torch.empty(shape))
    gains = {
        name: init.calculate_gain(name)
        for name in ["linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d",
                     "sigmoid", "tanh", "relu", "leaky_relu", "selu"]
    }  # fmt: skip
    gains["leaky_relu of 0.2"] = init.calculate_gain("leaky_relu", 0.2)
    fans = {kind: list(init._calculate_fan_in_and_fan_out(torch.empty(shape))) for kind, shape in shapes.items()}
    return {"tensors": cases, "gains": gains, "fans": fans}


def make():
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = {"modules": module_cases(), "layers": layers.cases(), "activations": activations.cases(), "recurrent": recurrent.cases(), "transformers": transformers.cases(), "losses": losses.cases(), "reshaping": reshaping.cases(), "functions": functions.cases()}
    for name, cases in files.items():
        torch.save({case: run(*parts) for case, parts in cases.items()}, FOLDER / f"{name}.pt")
    torch.save(init_cases(), FOLDER / "init.pt")
    torch.manual_seed(0)
    torch.save(nn.Linear(16, 8).state_dict(), FOLDER / "linear-16-8-seed-0.pt")
    print(f"wrote {sum(map(len, files.values()))} modules to {FOLDER.relative_to(ROOT)}")


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    make()
