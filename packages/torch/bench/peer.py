"""The cases of cases.ts with Python's torch and Thinc; tools/bench/python-peer.ts talks with it.

    peer.py --check          only sees that the libraries are there
    peer.py <milliseconds>   writes a description, then times one round for each line it reads
"""

import json
import platform
import sys
import time

import numpy
import thinc
import torch
from thinc.api import Adam, PyTorchWrapper, set_current_ops, NumpyOps

if sys.argv[1] == "--check":
    sys.exit()
turn = float(sys.argv[1]) / 1000
torch.set_num_threads(1)
torch.manual_seed(0)
set_current_ops(NumpyOps())


def floats(rows, columns):
    return numpy.sin(numpy.arange(rows * columns, dtype="float32")).reshape(rows, columns)


def predict_cases():
    linear = torch.nn.Linear(8, 8)
    X = floats(8, 8)
    x = torch.from_numpy(X)
    model = PyTorchWrapper(linear).initialize(X=X)

    def module():
        with torch.no_grad():
            linear(x)

    def bare():
        with torch.no_grad():
            torch.nn.functional.linear(x, linear.weight, linear.bias)

    group = "8x8 Linear, predict: "
    yield group + "bare libtorch", bare
    yield group + "torch.nn.Linear", module
    yield group + "PyTorchWrapper", lambda: model.predict(X)


def train_cases():
    linear = torch.nn.Linear(8, 8)
    X = floats(8, 8)
    dY = floats(8, 8)
    x = torch.from_numpy(X.copy()).requires_grad_()
    dy = torch.from_numpy(dY.copy())
    model = PyTorchWrapper(linear).initialize(X=X)

    def wrapped():
        Y, backprop = model.begin_update(X)
        backprop(dY)

    group = "8x8 Linear, forward and backward: "
    yield group + "bare libtorch", lambda: torch.nn.functional.linear(x, linear.weight, linear.bias).backward(dy)
    yield group + "torch.nn.Linear", lambda: linear(x).backward(dy)
    yield group + "PyTorchWrapper", wrapped


def other_cases():
    a, b = torch.ones(4, 4), torch.ones(4, 4)
    yield "calls: add 4x4", lambda: a.add(b)
    X = floats(32, 64)
    x = torch.from_numpy(X)
    yield "32x64 floats: array to tensor", lambda: torch.from_numpy(X)
    yield "32x64 floats: tensor to array", lambda: x.numpy()
    inputs = torch.randn(16, 8, 64, requires_grad=True)
    lstm = torch.nn.LSTM(64, 64)
    encoder = torch.nn.TransformerEncoderLayer(64, 4, dim_feedforward=128, dropout=0)
    group = "layers, forward and backward: "
    yield group + "LSTM 64, 8 sequences of 16", lambda: lstm(inputs)[0].sum().backward()
    yield group + "transformer encoder layer 64, 8 sequences of 16", lambda: encoder(inputs).sum().backward()


def step_cases():
    X = floats(32, 128)
    dY = floats(32, 10)
    module = torch.nn.Sequential(torch.nn.Linear(128, 64), torch.nn.ReLU(), torch.nn.Linear(64, 10))
    model = PyTorchWrapper(module).initialize(X=X)
    optimizer = Adam(0.001)

    def step():
        Y, backprop = model.begin_update(X)
        backprop(dY)
        model.finish_update(optimizer)

    yield "training step: 128-64-10 network, 32 rows, Adam", step


def time_of(run, calls):
    start = time.perf_counter()
    for _ in range(calls):
        run()
    return (time.perf_counter() - start) / calls


def calls_per_turn(run):
    calls = 1
    while True:
        seconds = time_of(run, calls) * calls
        if seconds >= 4 * turn:
            return max(1, round(calls * turn / seconds))
        calls *= 2


cases = [*predict_cases(), *train_cases(), *other_cases(), *step_cases()]
counts = [calls_per_turn(run) for _, run in cases]
libraries = f"Python {platform.python_version()}, torch {torch.__version__}, Thinc {thinc.about.__version__}"
print(json.dumps({"description": libraries}), flush=True)
for _ in sys.stdin:
    times = {}
    for (name, run), calls in zip(cases, counts):
        time_of(run, (calls + 3) // 4)
        times[name] = 1e6 * time_of(run, calls)
    print(json.dumps(times), flush=True)
