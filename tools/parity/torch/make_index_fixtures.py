"""Makes packages/torch/test/fixtures/indexing.json: random index expressions, and what PyTorch makes of them.

    python tools/parity/torch/make_index_fixtures.py

Each case is [shape, items, result] where the source is arange(numel) and the result is null for an error, else
[shape, values, gradient]: the gradient of sum(x[items] * (1, 2, 3, ...)). Assignments have the value's shape and two
gradients, those of sum(y * (1, 2, 3, ...)) with respect to x and the value (1000, 1001, ...).
Items: numbers, null, booleans and texts are themselves ("..." and slices), {"i": [...]} is an integer tensor,
{"m": [...]} a bool tensor, {"l": [...]} a plain list.
"""

import json
import random
from pathlib import Path

import torch

random.seed(11)
TARGET = Path(__file__).parents[3] / "packages/torch/test/fixtures/indexing.json"


def bound(length):
    return random.choice([None, None, random.randint(-length - 1, length + 1)])


def random_slice(length):
    step = random.choice([None, None, 1, 2, 3])
    return slice(bound(length), bound(length), step)


def mask(shape):
    return torch.tensor([random.random() < 0.6 for _ in range(torch.Size(shape).numel())]).reshape(shape)


def integers(length, spread):
    wrong = random.random() < 0.03
    limit = length + 1 if wrong else length
    return torch.randint(-length, max(limit, -length + 1), spread)


def random_items(shape):
    """Items with their encoded forms."""
    items = []
    axis = 0
    spread = random.choice([(2,), (3,), (2, 2), (1,), (2, 1), ()])
    while axis < len(shape) and len(items) < 6 and random.random() < 0.9:
        length = shape[axis]
        kind = random.choice("iissssnnntttteblm" if length > 0 else "ssne")
        if kind == "i":
            item = random.randint(-length, length - 1 + (random.random() < 0.05))
            items.append((item, item))
            axis += 1
        elif kind == "s":
            item = random_slice(length)
            text = f"{'' if item.start is None else item.start}:{'' if item.stop is None else item.stop}"
            items.append((item, text if item.step is None else f"{text}:{item.step}"))
            axis += 1
        elif kind == "n":
            items.append((None, None))
        elif kind == "t":
            item = integers(length, random.choice([spread, spread, spread, (2,)]))
            items.append((item, {"i": item.tolist()}))
            axis += 1
        elif kind == "l":
            item = integers(length, spread if len(spread) == 1 else (2,))
            items.append((item, {"l": item.tolist()}))
            axis += 1
        elif kind == "m":
            axes = random.choice([1, 1, 2])
            wanted = list(shape[axis : axis + axes])
            if random.random() < 0.05:
                wanted[0] += 1
            item = mask(wanted)
            items.append((item, {"m": item.tolist()}))
            axis += len(wanted)
        elif kind == "e" and not any(text == "..." for _, text in items):
            items.append((Ellipsis, "..."))
            axis += random.randint(0, len(shape) - axis)
        elif kind == "b" and random.random() < 0.4:
            item = random.random() < 0.7
            items.append((item, item))
    return items


def encoded(tensor):
    return [int(value) for value in tensor.reshape(-1).tolist()]


def weights(tensor):
    return torch.arange(1.0, tensor.numel() + 1).reshape(tensor.shape)


def read_case():
    shape = [random.choice([1, 2, 3, 3, 4]) for _ in range(random.choice([1, 2, 2, 3, 3, 4]))]
    if random.random() < 0.04:
        shape[0] = 0
    items = random_items(shape)
    x = torch.arange(float(torch.Size(shape).numel())).reshape(shape).requires_grad_()
    try:
        y = x[tuple(item for item, _ in items)]
        (y * weights(y)).sum().backward()
    except (IndexError, RuntimeError, ValueError):
        return [shape, [text for _, text in items], None]
    return [shape, [text for _, text in items], [list(y.shape), encoded(y), encoded(x.grad)]]


def write_case():
    shape = [random.choice([1, 2, 3]) for _ in range(random.choice([1, 2, 2, 3]))]
    items = random_items(shape)
    index = tuple(item for item, _ in items)
    x = torch.arange(float(torch.Size(shape).numel())).reshape(shape).requires_grad_()
    try:
        wanted = list(x[index].shape)
    except (IndexError, RuntimeError, ValueError):
        wanted = [1]
    given = random.choice([wanted, wanted, wanted[1:], [1] + wanted, [1 if random.random() < 0.3 else n for n in wanted], []])
    value = (1000 + torch.arange(float(torch.Size(given).numel()))).reshape(given).requires_grad_()
    y = x.clone()
    texts = [text for _, text in items]
    # A place that is written twice keeps either value.
    places = torch.arange(x.numel()).reshape(shape)
    try:
        taken = places[index].reshape(-1)
        if taken.unique().numel() != taken.numel():
            return None
        y[index] = value
        (y * weights(y)).sum().backward()
    except (IndexError, RuntimeError, ValueError):
        return [shape, texts, given, None]
    gradient = value.grad if value.grad is not None else torch.zeros(given)
    return [shape, texts, given, [encoded(y), encoded(x.grad), encoded(gradient)]]


reads = [read_case() for _ in range(420)]
writes = [case for case in (write_case() for _ in range(260)) if case is not None]
text = json.dumps({"torch": torch.__version__, "reads": reads, "writes": writes}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(len(reads), "reads,", sum(case[2] is None for case in reads), "of them errors;", len(writes), "writes,", sum(case[3] is None for case in writes), "errors;", len(text) // 1024, "KiB")
