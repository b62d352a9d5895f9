"""Recurrent modules and cells: name: (how to make the module, its inputs, training mode)."""

from torch import nn

from .inputs import floats


def cases():
    x = floats(4, 2, 3)
    first = floats(2, 4, 3)
    everything = {"num_layers": 2, "batch_first": True, "dropout": 0.3, "bidirectional": True, "bias": False}
    return {
        "rnn": (lambda: nn.RNN(3, 4), [x], True),
        "rnn of relu with all options": (lambda: nn.RNN(3, 4, nonlinearity="relu", **everything), [first], True),
        "rnn of one sequence": (lambda: nn.RNN(3, 4, batch_first=True), [x[:, 0], floats(1, 4)], True),
        "gru": (lambda: nn.GRU(3, 4), [x], True),
        "gru with a state": (lambda: nn.GRU(3, 4, num_layers=2), [x, floats(2, 2, 4)], True),
        "gru with all options": (lambda: nn.GRU(3, 4, **everything), [first], True),
        "lstm": (lambda: nn.LSTM(3, 4), [x], True),
        "lstm with a state": (lambda: nn.LSTM(3, 4), [x, (floats(1, 2, 4), floats(1, 2, 4, seed=1))], True),
        "lstm with all options": (lambda: nn.LSTM(3, 4, **everything), [first], True),
        "lstm with all options when evaluating": (lambda: nn.LSTM(3, 4, **everything), [first], False),
        "lstm with a projection": (
            lambda: nn.LSTM(3, 4, bidirectional=True, proj_size=2), [x, (floats(2, 2, 2), floats(2, 2, 4))], True),
        "lstm of one sequence": (
            lambda: nn.LSTM(3, 4, num_layers=2, proj_size=1), [x[:, 0], (floats(2, 1), floats(2, 4))], True),
        "rnn cell": (lambda: nn.RNNCell(3, 4), [floats(2, 3), floats(2, 4)], True),
        "rnn cell of relu": (lambda: nn.RNNCell(3, 4, bias=False, nonlinearity="relu"), [floats(2, 3)], True),
        "gru cell": (lambda: nn.GRUCell(3, 4), [floats(2, 3), floats(2, 4)], True),
        "gru cell of one row": (lambda: nn.GRUCell(3, 4), [floats(3)], True),
        "lstm cell": (lambda: nn.LSTMCell(3, 4, bias=False), [floats(2, 3)], True),
        "lstm cell with a state": (
            lambda: nn.LSTMCell(3, 4), [floats(2, 3), (floats(2, 4), floats(2, 4, seed=1))], True),
        "lstm cell of one row": (lambda: nn.LSTMCell(3, 4), [floats(3), (floats(4), floats(4, seed=1))], True),
    }  # fmt: skip
