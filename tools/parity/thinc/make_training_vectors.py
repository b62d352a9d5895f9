"""Makes the vectors that the tests of optimizers, schedules, losses and to_categorical compare with.

Run with a Python that has thinc 9.1.1 and torch (for RAdam):

    python tools/parity/thinc/make_training_vectors.py [output folder]

The output folder is packages/core/test/fixtures/training unless another one is named. The vectors do not depend on random
numbers, so that a second run writes the same files.

What is left out because Thinc has a fault there, and what the tests compare with in its place:

- radam-step-off-by-one, radam-ignores-lr-scale: torch.optim.RAdam, which follows the paper.
- beta1-zero-not-implemented: Thinc's own Adam kernel, driven by the paper's step size.
- float64-rejected-by-native-adam: formulas in the test.
- neg-prefix-with-smoothing: numbers worked out by hand in the test.
- slanted-triangular-negative-after-end: only steps up to the last one are written.
"""

import json
import math
import sys
from pathlib import Path

import numpy
import torch
import thinc
from thinc.api import (
    Adam,
    CategoricalCrossentropy,
    CosineDistance,
    L2Distance,
    NumpyOps,
    Optimizer,
    SGD,
    SequenceCategoricalCrossentropy,
    get_width,
    to_categorical,
)
from thinc.schedules import (
    compounding,
    constant,
    constant_then,
    cyclic_triangular,
    decaying,
    plateau,
    slanted_triangular,
    warmup_linear,
)

STEPS = 20
SHAPE = (2, 3)
START = [[0.5, -1.25, 2.0], [0.0, 3.5, -0.75]]

OPTION_NAMES = {
    "learnRate": "learn_rate",
    "gradClip": "grad_clip",
    "useAverages": "use_averages",
    "useRadam": "use_radam",
    "l2IsWeightDecay": "L2_is_weight_decay",
}
SCHEDULES = {
    "constant": constant,
    "constantThen": constant_then,
    "cyclicTriangular": cyclic_triangular,
    "decaying": decaying,
    "compounding": compounding,
    "plateau": plateau,
    "slantedTriangular": slanted_triangular,
    "warmupLinear": warmup_linear,
}
SCHEDULE_OPTIONS = {"cutFrac": "cut_frac", "ratio": "ratio", "t": "t"}


def digits(value, significant=9):
    """Nested lists of numbers, each with as many digits as its dtype is worth."""
    if isinstance(value, numpy.ndarray):
        return digits(value.tolist(), 17 if value.dtype == numpy.float64 else 9)
    if isinstance(value, (list, tuple)):
        return [digits(item, significant) for item in value]
    if isinstance(value, (bool, int)):
        return value
    return float(f"%.{significant}g" % float(value))


def gradient_at(step, parameter=0):
    """Gradients with three decimals: large at first, with zeros and both signs, so that clipping comes and goes."""
    scale = 3.0 / (1 + 0.4 * step)
    values = [round(scale * math.sin(1.7 * (step + 1) * (i + 1) + parameter), 3) for i in range(6)]
    if step % 5 == 4:
        values[2] = 0.0
    return numpy.asarray(values).reshape(SHAPE)


def make_schedule(spec):
    args = [make_schedule(arg) if isinstance(arg, dict) else arg for arg in spec["args"]]
    options = {SCHEDULE_OPTIONS[name]: value for name, value in spec.get("options", {}).items()}
    return SCHEDULES[spec["schedule"]](*args, **options)


def hyper_parameter(spec):
    if isinstance(spec, dict) and "schedule" in spec:
        return make_schedule(spec)
    if isinstance(spec, dict) and "iterator" in spec:
        return (value for value in spec["iterator"])
    return spec


# --- Optimizers


def schedule(name, *args, **options):
    return {"schedule": name, "args": list(args), "options": options}


OPTIMIZER_CASES = [
    ("Adam with defaults", "Adam", {"learnRate": 0.01}, {}),
    ("Adam without averages", "Adam", {"learnRate": 0.01, "useAverages": False}, {}),
    ("Adam without clipping", "Adam", {"learnRate": 0.01, "gradClip": 0}, {}),
    ("Adam with clipping switched off by false", "Adam", {"learnRate": 0.01, "gradClip": False}, {}),
    ("Adam with tight clipping", "Adam", {"learnRate": 0.01, "gradClip": 0.1}, {}),
    ("Adam with weight decay", "Adam", {"learnRate": 0.01, "L2": 0.1}, {}),
    ("Adam with an L2 penalty", "Adam", {"learnRate": 0.01, "L2": 0.1, "l2IsWeightDecay": False}, {}),
    ("Adam with other betas and eps", "Adam", {"learnRate": 0.05, "beta1": 0.8, "beta2": 0.95, "eps": 0.01}, {}),
    ("Adam with a scaled learning rate", "Adam", {"learnRate": 0.01, "L2": 0.05}, {"lrScale": 0.25}),
    ("Adam with a warm-up", "Adam", {"learnRate": schedule("warmupLinear", 0.05, 5, 30)}, {"stepSchedules": True}),
    ("Adam with a list of rates", "Adam", {"learnRate": [0.05, 0.04, 0.03, 0.02]}, {"stepSchedules": True}),
    ("Adam with an iterator of rates", "Adam", {"learnRate": {"iterator": [0.05, 0.01, 0.002]}}, {"stepSchedules": True}),
    (
        "Adam with schedules for everything",
        "Adam",
        {
            "learnRate": schedule("decaying", 0.05, 0.1),
            "L2": schedule("compounding", 0.01, 0.1, 1.2),
            "beta1": schedule("constantThen", 0.9, 7, schedule("constant", 0.7)),
            "beta2": [0.999, 0.99, 0.98],
            "eps": schedule("constant", 1e-6),
            "gradClip": schedule("cyclicTriangular", 0.5, 2.0, 4),
        },
        {"stepSchedules": True},
    ),
    (
        "Adam with a plateau",
        "Adam",
        {"learnRate": schedule("plateau", 2, 0.5, schedule("constant", 0.05))},
        {"stepSchedules": True, "scores": [0.1, 0.3, 0.2, 0.3, 0.25, 0.5, 0.4, 0.4, 0.4, 0.45, 0.1, 0.6]},
    ),
    ("SGD with defaults", "SGD", {"learnRate": 0.1}, {}),
    ("SGD without clipping", "SGD", {"learnRate": 0.1, "gradClip": 0, "useAverages": False}, {}),
    ("SGD with weight decay", "SGD", {"learnRate": 0.1, "L2": 0.1}, {"lrScale": 0.5}),
    ("SGD with an L2 penalty", "SGD", {"learnRate": 0.1, "L2": 0.1, "l2IsWeightDecay": False}, {}),
    ("SGD with a slanted triangle", "SGD", {"learnRate": schedule("slantedTriangular", 0.2, 20)}, {"stepSchedules": True}),
    ("no second moment, so plain descent", "Optimizer", {"learnRate": 0.1, "beta1": 0.9, "beta2": 0.0}, {}),
]


def make_optimizer(kind, options):
    arguments = {OPTION_NAMES.get(name, name): hyper_parameter(value) for name, value in options.items()}
    return {"Adam": Adam, "SGD": SGD, "Optimizer": Optimizer}[kind](arguments.pop("learn_rate"), **arguments)


def run_optimizer(name, kind, options, run):
    optimizer = make_optimizer(kind, options)
    weights = [numpy.asarray(START, dtype="f"), numpy.asarray(START[0], dtype="f")]
    keys = [(1, "W"), (1, "b")]
    trajectory = []
    for step in range(STEPS):
        scores = run.get("scores", [])
        if step < len(scores):
            optimizer.last_score = scores[step]
        for index, key in enumerate(keys):
            # The second parameter is updated every other step, so that the counts differ.
            if index == 1 and step % 2 == 1:
                continue
            gradient = gradient_at(step, index).astype("f")
            if index == 1:
                gradient = gradient[0].copy()
            optimizer(key, weights[index], gradient, lr_scale=run.get("lrScale", 1.0))
            assert not gradient.any()
        if run.get("stepSchedules"):
            optimizer.step_schedules()
        trajectory.append([digits(value) for value in weights])

    def state(arrays):
        if arrays is None:
            return {}
        return {f"{key[0]}/{key[1]}": digits(value.ravel()) for key, value in arrays.items()}

    return {
        "name": name,
        "kind": kind,
        "options": options,
        "run": run,
        "weights": trajectory,
        "mom1": state(optimizer.mom1),
        "mom2": state(optimizer.mom2),
        "averages": state(optimizer.averages),
    }


def run_torch_radam(options, dtype):
    weights = torch.tensor(START, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.RAdam([weights], **options, foreach=False)
    trajectory = []
    for step in range(STEPS):
        weights.grad = torch.tensor(gradient_at(step), dtype=dtype)
        optimizer.step()
        trajectory.append(digits(weights.detach().numpy()))
    return {
        "dtype": str(dtype).split(".")[1],
        "learnRate": options["lr"],
        "options": {"beta1": options["betas"][0], "beta2": options["betas"][1], "eps": options["eps"], "gradClip": 0},
        "weights": trajectory,
    }


def run_adam_kernel(learn_rate, beta2, eps):
    """Adam without a first moment: Thinc's Optimizer refuses it, its kernel does not."""
    ops = NumpyOps()
    weights = numpy.asarray(START, dtype="f").reshape(6)
    mom1, mom2 = ops.alloc1f(6), ops.alloc1f(6)
    trajectory = []
    for step in range(STEPS):
        gradient = gradient_at(step).astype("f").reshape(6)
        rate = learn_rate * (1 - beta2 ** (step + 1)) ** 0.5
        ops.adam(weights, gradient, mom1, mom2, 0.0, beta2, eps, rate)
        trajectory.append(digits(weights.reshape(SHAPE)))
    return {"learnRate": learn_rate, "options": {"beta1": 0, "beta2": beta2, "eps": eps, "gradClip": 0}, "weights": trajectory}


def optimizers():
    gradients = [[digits(gradient_at(step, index)) for index in range(2)] for step in range(STEPS)]
    return {
        "start": START,
        "gradients": gradients,
        "cases": [run_optimizer(*case) for case in OPTIMIZER_CASES],
        "radam": [
            run_torch_radam({"lr": lr, "betas": betas, "eps": eps}, dtype)
            for dtype in (torch.float32, torch.float64)
            for lr, betas, eps in [(0.05, (0.9, 0.999), 1e-8), (0.1, (0.5, 0.9), 1e-4), (0.1, (0.0, 0.8), 1e-8)]
        ],
        "withoutFirstMoment": [run_adam_kernel(0.05, 0.999, 1e-8), run_adam_kernel(0.1, 0.8, 0.001)],
    }


# --- Schedules

SCHEDULE_CASES = [
    (schedule("constant", 0.1), range(5)),
    (schedule("constantThen", 0.5, 3, schedule("decaying", 1.0, 0.5)), range(10)),
    (schedule("decaying", 0.001, 1e-4), range(20)),
    (schedule("decaying", 1.0, 0.3, t=2), range(10)),
    (schedule("compounding", 1.0, 32.0, 1.5), range(15)),
    (schedule("compounding", 10.0, 1.0, 0.5), range(8)),
    (schedule("compounding", 2.0, 100.0, 1.1, t=5), [0, 1, 10, 100]),
    (schedule("warmupLinear", 0.01, 10, 50), range(0, 60, 3)),
    (schedule("warmupLinear", 0.01, 0, 10), range(12)),
    (schedule("warmupLinear", 0.01, 5, 5), range(8)),
    (schedule("slantedTriangular", 0.1, 50), range(50)),
    (schedule("slantedTriangular", 0.1, 40, cutFrac=0.25, ratio=10, t=1), range(39)),
    (schedule("cyclicTriangular", 0.1, 1.0, 5), range(30)),
    (schedule("cyclicTriangular", 1.0, 0.0, 3), range(14)),
    (schedule("plateau", 2, 0.5, schedule("constant", 1.0)), range(6)),
]

PLATEAU_SCORES = [None, (0, 0.5), (0, 0.5), (1, 0.4), (1, 0.4), (2, 0.45), (3, 0.6), (4, 0.6), (5, 0.1), (6, 0.2), (7, 0.3)]


def schedules():
    made = []
    for spec, steps in SCHEDULE_CASES:
        made_schedule = make_schedule(spec)
        made.append({**spec, "steps": list(steps), "values": [digits(made_schedule(step), 17) for step in steps]})
    stepped = plateau(2, 0.5, decaying(1.0, 0.1))
    return {
        "cases": made,
        "plateau": {
            "args": [2, 0.5, schedule("decaying", 1.0, 0.1)],
            "lastScores": PLATEAU_SCORES,
            "values": [digits(stepped(step, last_score=score), 17) for step, score in enumerate(PLATEAU_SCORES)],
        },
    }


# --- Losses

GUESSES = [[0.1, 0.5, 0.4], [0.4, 0.6, 1.0], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0]]
PROBABILITIES = [[0.0, 0.25, 0.75], [1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [0.0, 0.0, 1.0]]
LABELS = ["A", "B", "C"]

CROSSENTROPY_CASES = [
    ({}, [0, 1, 2, 1]),
    ({"normalize": False}, [0, 1, 2, 1]),
    ({}, {"ints": [2, 2, 0, 1]}),
    ({}, {"floats": PROBABILITIES}),
    ({"normalize": False}, {"floats": PROBABILITIES}),
    ({"missingValue": 1}, [0, 1, 2, 1]),
    ({"missingValue": 1}, {"ints": [0, 1, 2, 1]}),
    ({"missingValue": 0}, {"floats": PROBABILITIES}),
    ({"labelSmoothing": 0.3}, [0, 1, 2, 1]),
    ({"labelSmoothing": 0.3, "missingValue": 2}, {"ints": [0, 1, 2, 1]}),
    ({"names": LABELS}, ["A", "C", "B", "A"]),
    ({"names": LABELS, "labelSmoothing": 0.2}, ["A", "C", "B", "A"]),
    ({"names": LABELS, "missingValue": ""}, ["A", "", "B", "A"]),
    ({"names": LABELS}, ["A", None, "B", "A"]),
    ({"names": LABELS, "negPrefix": "!"}, ["A", "!A", "B", "!C"]),
    ({"names": LABELS, "negPrefix": "!", "missingValue": ""}, ["A", "!A", "", "!C"]),
    ({"names": LABELS}, [0, 1, 2, 1]),
]
SEQUENCE_CASES = [
    ({}, [[0, 1, 2, 1], [2, 0, 0, 1]]),
    ({"normalize": False}, [{"ints": [0, 1, 2, 1]}, {"floats": PROBABILITIES}]),
    ({"names": LABELS, "negPrefix": "!", "missingValue": ""}, [["A", "!B", "", "C"], ["C", "C", "A", "!A"]]),
]
VECTORS = [[0.5, -1.5, 2.0], [0.0, 0.0, 0.0], [3.0, 1.0, -0.25], [1e-3, 2e-3, -1e-3]]
TARGETS = [[1.0, -1.0, 2.0], [1.0, 2.0, 3.0], [0.0, 0.0, 0.0], [-2.0, 1.0, 0.5]]
LOSS_OPTIONS = {
    "normalize": "normalize",
    "names": "names",
    "missingValue": "missing_value",
    "negPrefix": "neg_prefix",
    "labelSmoothing": "label_smoothing",
    "ignoreZeros": "ignore_zeros",
}


def floats(values):
    return numpy.asarray(values, dtype="f")


def truth(spec):
    if isinstance(spec, dict):
        return numpy.asarray(spec["ints"], dtype="i") if "ints" in spec else floats(spec["floats"])
    return spec


def loss_options(options):
    return {LOSS_OPTIONS[name]: value for name, value in options.items()}


def losses():
    crossentropy = []
    for options, spec in CROSSENTROPY_CASES:
        gradient, loss = CategoricalCrossentropy(**loss_options(options))(floats(GUESSES), truth(spec))
        crossentropy.append({"options": options, "truths": spec, "gradient": digits(gradient), "loss": digits(loss)})
    sequences = []
    for options, specs in SEQUENCE_CASES:
        gradients, loss = SequenceCategoricalCrossentropy(**loss_options(options))(
            [floats(GUESSES), floats(GUESSES)], [truth(spec) for spec in specs]
        )
        sequences.append(
            {"options": options, "truths": specs, "gradients": [digits(g) for g in gradients], "loss": digits(loss)}
        )
    l2 = []
    for options in ({}, {"normalize": False}):
        gradient, loss = L2Distance(**options)(floats(VECTORS), floats(TARGETS))
        l2.append({"options": options, "gradient": digits(gradient), "loss": digits(loss)})
    cosine = []
    for options in ({}, {"normalize": False}, {"ignoreZeros": True}):
        distance = CosineDistance(**loss_options(options))
        gradient, loss = distance(floats(VECTORS), floats(TARGETS))
        similarity = distance.get_similarity(floats(VECTORS), floats(TARGETS))
        cosine.append(
            {"options": options, "gradient": digits(gradient), "loss": digits(loss), "similarity": digits(similarity)}
        )
    return {
        "guesses": GUESSES,
        "crossentropy": crossentropy,
        "sequences": sequences,
        "vectors": VECTORS,
        "targets": TARGETS,
        "l2": l2,
        "cosine": cosine,
    }


# --- Helpers


def util():
    categorical = []
    for Y, options in [
        ([0, 2, 1, 1], {}),
        ([0, 2, 1, 1], {"nClasses": 5}),
        ([0, 2, 1], {"labelSmoothing": 0.1}),
        ([1, 0], {"nClasses": 4, "labelSmoothing": 0.6}),
        ([[0, 1], [2, 2]], {"nClasses": 3}),
        ([0, 0], {"nClasses": 1}),
    ]:
        arguments = {"label_smoothing": options.get("labelSmoothing", 0.0), "n_classes": options.get("nClasses")}
        categorical.append({"Y": Y, "options": options, "result": digits(to_categorical(numpy.asarray(Y), **arguments))})
    widths = []
    for shape in ([], [4], [2, 3], [2, 3, 5]):
        array = numpy.arange(int(numpy.prod(shape)), dtype="i").reshape(shape)
        for dim in (-1, -2, 0, 1):
            if len(shape) >= 2 and not -len(shape) <= dim < len(shape):
                continue
            widths.append({"shape": shape, "dim": dim, "width": int(get_width(array, dim=dim))})
    return {"categorical": categorical, "widths": widths}


def main():
    assert thinc.__version__ == "9.1.1", f"these vectors are those of thinc 9.1.1, not of {thinc.__version__}"
    root = Path(__file__).resolve().parents[3]
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else root / "packages" / "core" / "test" / "fixtures" / "training"
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in {"optimizers": optimizers, "schedules": schedules, "losses": losses, "util": util}.items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(make(), separators=(",", ":")) + "\n")
        print(f"{path} ({path.stat().st_size} bytes)")


if __name__ == "__main__":
    main()
