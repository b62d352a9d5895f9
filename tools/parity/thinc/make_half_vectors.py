"""Writes the numbers the tests of the half types compare with: float16 by NumPy, bfloat16 by PyTorch.

    pip install numpy torch
    python tools/parity/thinc/make_half_vectors.py

The output is packages/core/test/fixtures/half.json. For each type: `decoded`, the SHA-256 of all 65536 patterns as little
endian float32 (every NaN as 0x7fc00000), and `encoded`, pairs of a double (16 hexadecimal digits) and its pattern.
The doubles are drawn from a fixed seed, so that running the script again gives the same file.
"""

import hashlib
import json
import struct
from pathlib import Path

import numpy
import torch

OUT = Path(__file__).resolve().parents[3] / "packages" / "core" / "test" / "fixtures" / "half.json"
patterns = numpy.arange(65536, dtype=numpy.uint16)


def checksum(values):
    values = values.astype("<f4")
    values.view("<u4")[numpy.isnan(values)] = 0x7FC00000
    return hashlib.sha256(values.tobytes()).hexdigest()


def hexadecimal(value):
    return struct.pack(">d", value).hex()


def samples(decoded, rng):
    """Doubles at, halfway between and around neighbours, and at the ends of the range."""
    finite = numpy.unique(numpy.abs(decoded[numpy.isfinite(decoded)].astype("f8")))
    chosen = [0, 1, 2, 3, 1022, 1023, 1024, 1025, 126, 127, 128, 129, len(finite) - 3, len(finite) - 2]
    chosen += [int(i) for i in rng.integers(0, len(finite) - 1, 60)]
    values = []
    for i in sorted(set(chosen)):
        low, high = finite[i], finite[i + 1]
        middle = (low + high) / 2
        # The neighbours are far enough away to be apart in float32, through which PyTorch goes.
        values += [low, middle, middle * (1 - 2.0**-20), middle * (1 + 2.0**-20)]
    largest = finite[-1]
    step = largest - finite[-2]
    values += [largest, largest + step / 2, (largest + step / 2) * (1 - 2.0**-20), largest + step, 1e300, numpy.inf]
    values += [2.0**-200, 5e-324, 0.1, 1 / 3, 3.14159265358979, 65519.999, 65520.0, 65504.0]
    values += [float(v) for v in rng.normal(size=40) * 10.0 ** rng.integers(-6, 6, 40)]
    return [sign * float(v) for v in values for sign in (1.0, -1.0)]


rng = numpy.random.default_rng(7)
float16 = patterns.view(numpy.float16)
bfloat16 = torch.from_numpy(patterns.view(numpy.int16).copy()).view(torch.bfloat16).float().numpy()
numpy.seterr(over="ignore")


def to_float16(value):
    return int(numpy.array(value, dtype="f8").astype(numpy.float16).view(numpy.uint16))


def to_bfloat16(value):
    return int(torch.tensor(value, dtype=torch.float64).to(torch.bfloat16).view(torch.int16).item()) & 0xFFFF



result = {
    "float16": {
        "decoded": checksum(float16),
        "encoded": [[hexadecimal(v), to_float16(v)] for v in samples(float16.astype("f4"), rng)],
    },
    "bfloat16": {
        "decoded": checksum(bfloat16.copy()),
        "encoded": [[hexadecimal(v), to_bfloat16(v)] for v in samples(bfloat16, rng)],
    },
}
OUT.write_text(json.dumps(result) + "\n")
print(f"{OUT.name}: {[len(each['encoded']) for each in result.values()]} numbers")
