"""Writes what Python's recurrent modules make of packed sequences, for packages/torch/test/nn/packed-sequences.test.ts.

    python make_packed_fixtures.py packages/torch/test/fixtures/nn/packed-sequences.pt

Each case has the module's options and state, the padded input with its lengths, the packed parts, the outputs and the
gradients of their sum times given weights.
"""

import sys

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

CASES = [
    ("RNN", {"nonlinearity": "relu"}, [4, 2, 1], True, True),
    ("RNN", {"bidirectional": True, "batch_first": True}, [1, 3, 3], False, False),
    ("GRU", {"num_layers": 2, "bias": False}, [2, 4, 1], False, True),
    ("GRU", {"num_layers": 2, "batch_first": True}, [4, 4, 2], True, False),
    ("LSTM", {"bidirectional": True}, [3, 1, 4], False, True),
    ("LSTM", {"num_layers": 2, "proj_size": 2, "batch_first": True}, [2, 3], False, True),
    ("LSTM", {"dtype": torch.float64}, [3, 2, 2], True, False),
]


def case_of(kind, options, lengths, enforce_sorted, with_state):
    torch.manual_seed(0)
    module = getattr(nn, kind)(3, 4, **options)
    dtype = options.get("dtype", torch.float32)
    batch_first = module.batch_first
    shape = (len(lengths), max(lengths), 3) if batch_first else (max(lengths), len(lengths), 3)
    x = torch.randn(shape, dtype=dtype, requires_grad=True)
    rows = module.num_layers * (2 if module.bidirectional else 1)
    widths = [module.proj_size or 4, 4] if kind == "LSTM" else [4]
    state = [torch.randn(rows, len(lengths), width, dtype=dtype, requires_grad=True) for width in widths] if with_state else []
    packed = pack_padded_sequence(x, lengths, batch_first=batch_first, enforce_sorted=enforce_sorted)
    torch.manual_seed(1)
    output, end = module(packed, (tuple(state) if kind == "LSTM" else state[0]) if state else None)
    padded, counts = pad_packed_sequence(output, batch_first=batch_first, padding_value=0.5, total_length=max(lengths) + 1)
    ends = [padded, *(end if kind == "LSTM" else [end])]
    weights = [torch.randn_like(part) for part in ends]
    gradients = torch.autograd.grad(ends, [x, *state, *module.parameters()], weights)
    options = {key: str(value).removeprefix("torch.") if key == "dtype" else value for key, value in options.items()}
    return {
        "kind": kind,
        "options": options,
        "lengths": lengths,
        "enforce_sorted": enforce_sorted,
        "input": x.detach(),
        "state": [part.detach() for part in state],
        "packed": [packed.data.detach(), packed.batch_sizes],
        "order": [packed.sorted_indices, packed.unsorted_indices],
        "outputs": [part.detach() for part in ends],
        "counts": counts,
        "weights": weights,
        "gradients": list(gradients),
    }


torch.save([case_of(*case) for case in CASES], sys.argv[1])
