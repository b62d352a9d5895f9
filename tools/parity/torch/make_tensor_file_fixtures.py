"""Makes files of tensors for the tests of packages/torch: safetensors, and what torch.save writes besides plain arrays.

    python make_tensor_file_fixtures.py            writes packages/torch/test/fixtures/tensor-files/
    python make_tensor_file_fixtures.py --verify   loads the files written by our own writers (written-* there)

Needs torch >= 2.7 and safetensors >= 0.6. The tests themselves need no Python.
"""

import argparse
import collections
import json

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save

from make_state_dict_fixtures import DTYPES, FLOATS, FOLDER as STATE_FOLDER, SPECIAL, bytes_of, describe, saved

FOLDER = STATE_FOLDER.parent / "tensor-files"
RAW = [
    "complex64", "complex128", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu",
]  # fmt: skip
COMPLEX = [1 + 2j, -0.5 - 0.25j, complex("inf"), 0j]


def sample(name):
    """A vector, a scalar and an empty tensor of a dtype."""
    dtype = getattr(torch, name)
    values = COMPLEX if "complex" in name else SPECIAL.get(name, FLOATS)
    vector = torch.tensor([0.25, 1.0, 2.0]).to(dtype) if "float8" in name else torch.tensor(values, dtype=dtype)
    return {f"{name}.vector": vector, f"{name}.scalar": vector[1].clone(), f"{name}.empty": torch.zeros((2, 0, 3), dtype=dtype)}


def samples(names):
    return {key: tensor for name in names for key, tensor in sample(name).items()}


def views():
    base = torch.arange(6).reshape(2, 3) * torch.tensor(1 - 1j)
    small = torch.arange(6, dtype=torch.float32).reshape(2, 3).to(torch.float8_e5m2)
    return {"base": base, "transposed": base.T, "column": base[:, 1], "one": base[1, 2], "small": small, "turned": small.T}


def learned():
    weight = torch.nn.Parameter(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    frozen = torch.nn.Parameter(torch.tensor([5.0]), requires_grad=False)
    return {"weight": weight, "tied": weight, "frozen": frozen, "leaf": torch.tensor([6.0], requires_grad=True), "plain": torch.tensor([7.0])}


def old():
    """What the format of before 1.6 can hold."""
    base = torch.arange(6, dtype=torch.float32).reshape(2, 3)
    state = collections.OrderedDict(base=base, transposed=base.T, half=torch.tensor([1.5, -2.0]).bfloat16(), empty=torch.zeros(0, 2))
    state["count"] = torch.tensor(3)
    state["parameter"] = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
    state["complex"] = torch.tensor([1 + 2j])
    return {"epoch": 4, "state": state, "names": ["a", ("b", None, 2.5, True)], "size": torch.Size([2, 3])}


def tensors_in_safetensors():
    names = [name for name in DTYPES + RAW if name != "complex128"]
    return {**samples(names), "ü\"\n": torch.ones(1), "0": torch.zeros(1)}


def make():
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = {
        "raw-dtypes.pt": (saved(samples(RAW)), samples(RAW)),
        "raw-views.pt": (saved(views()), views()),
        "parameters.pt": (saved(learned()), learned()),
        "old-format.pt": (saved(old(), _use_new_zipfile_serialization=False), old()["state"]),
        **{
            f"old-format-protocol{protocol}.pt": (
                saved(old(), _use_new_zipfile_serialization=False, pickle_protocol=protocol),
                old()["state"],
            )
            for protocol in (3, 4, 5)
        },
        "dtypes.safetensors": (save(tensors_in_safetensors(), {"format": "pt"}), tensors_in_safetensors()),
        "no-tensors.safetensors": (save({}), {}),
    }
    expected = {}
    for name, (content, tensors) in files.items():
        (FOLDER / name).write_bytes(content)
        expected[name] = {key: describe(tensor) for key, tensor in tensors.items()}
    (FOLDER / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
    print(f"wrote {len(files)} files")


def same(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and bytes_of(a) == bytes_of(b)


def verify():
    """Loads what our writers wrote. The tests check that they still write the very same bytes."""
    for name, want in (("written-raw-dtypes.pt", samples(RAW)), ("written-raw-views.pt", views()), ("written-parameters.pt", learned())):
        state = torch.load(FOLDER / name)
        assert list(state) == list(want), name
        for key, tensor in want.items():
            assert same(state[key], tensor), (name, key)
            assert type(state[key]) is type(tensor) and state[key].requires_grad == tensor.requires_grad, (name, key)
    assert state["weight"] is state["tied"]

    want = tensors_in_safetensors()
    path = FOLDER / "dtypes.safetensors"  # Our writer gives the very bytes of this file, which the tests compare.
    assert all(same(tensor, want[key]) for key, tensor in load_file(path).items())
    path = FOLDER / "written.safetensors"
    state = load_file(path)
    assert same(state["turned"], torch.arange(6, dtype=torch.float32).reshape(2, 3).T.contiguous())
    assert same(state["twice a"], state["twice b"]) and same(state["half"], torch.tensor([1.5, -2.0]).bfloat16())
    with safe_open(path, "pt") as file:
        assert file.metadata() == {"format": "pt", "note": "é"}, file.metadata()
    print("Python loads all that our writers wrote, with equal values.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verify", action="store_true", help="load the files that our own writers wrote")
    verify() if parser.parse_args().verify else make()
