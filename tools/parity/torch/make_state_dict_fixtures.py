"""Makes the files of torch.save that the tests of packages/torch/src/serialize read, and checks the ones we write.

    python make_state_dict_fixtures.py            writes packages/torch/test/fixtures/serialize/
    python make_state_dict_fixtures.py --verify   loads the files written by our own writer (written-*.pt there)

Needs torch >= 2.6 and numpy. The tests themselves need no Python.
"""

import argparse
import collections
import io
import json
import pickle
import struct
import warnings
import zipfile
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "packages" / "torch" / "test" / "fixtures" / "serialize"

DTYPES = [
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    "float16", "bfloat16", "float32", "float64",
]  # fmt: skip
SPECIAL = {
    "bool": [True, False, True],
    "int8": [-128, -1, 127],
    "int16": [-(2**15), -1, 2**15 - 1],
    "int32": [-(2**31), -1, 2**31 - 1],
    "int64": [-(2**63), -1, 2**63 - 1],
    "uint8": [0, 128, 255],
    "uint16": [0, 2**15, 2**16 - 1],
    "uint32": [0, 2**31, 2**32 - 1],
    "uint64": [0, 2**63, 2**64 - 1],
}
FLOATS = [0.0, -0.0, 1.5, -2.25, 0.1, float("inf"), float("-inf"), float("nan"), 6e-8, 65504.0]


def bytes_of(tensor):
    """The elements in C order, little endian, as hexadecimal digits."""
    return bytes(tensor.detach().contiguous().reshape(-1).view(torch.uint8).tolist()).hex() if tensor.numel() else ""


def describe(tensor):
    return {
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "strides": list(tensor.stride()),
        "hex": bytes_of(tensor),
    }


def all_dtypes():
    state = {}
    for name in DTYPES:
        dtype = getattr(torch, name)
        values = SPECIAL.get(name, FLOATS)
        state[f"{name}.vector"] = torch.tensor(values, dtype=dtype)
        state[f"{name}.scalar"] = torch.tensor(values[0], dtype=dtype)
        state[f"{name}.empty"] = torch.zeros((0, 3), dtype=dtype)
    return state


def views():
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6)
    integers = torch.arange(6, dtype=torch.int64)
    return {
        "base": base,
        "transposed": base.T,
        "rows": base[1:3],
        "columns": base[:, ::2],
        "diagonal": torch.diagonal(base),
        "row": base[2],
        "scalar": base[3, 5],
        "expanded": base[0, :1].expand(3, 4),
        "permuted": base.reshape(2, 2, 6).permute(2, 0, 1),
        "windows": base.reshape(-1).as_strided((3, 4), (2, 1), 5),
        "tied": base,
        "integers": integers,
        "reversed storage": integers[3:],
    }


def module_state():
    torch.manual_seed(0)
    module = torch.nn.Sequential(
        torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.ReLU(), torch.nn.Embedding(5, 4, padding_idx=0)
    )
    return module.state_dict()


def nested():
    shared = [1, 2]
    return collections.OrderedDict(
        tensor=torch.tensor([[1.0, 2.0], [3.0, 4.0]]),
        parameter=torch.nn.Parameter(torch.tensor([1.0, -1.0])),
        frozen=torch.nn.Parameter(torch.tensor([2.0]), requires_grad=False),
        numbers=[0, 1, -1, 255, 256, 65535, 65536, -(2**31), 2**31, 2**53 - 1, -(2**53), 2**53, 2**63, -(2**70), 0.5, -0.0, 1e300],
        special=[float("inf"), float("-inf"), float("nan")],
        truth=(True, False, None),
        texts=["", "é", "日本語", "😀", "line\nfeed", "x" * 300],
        empty=[[], (), {}, collections.OrderedDict()],
        size=torch.Size([2, 3]),
        devices=[torch.device("cpu"), torch.device("cuda", 1)],
        dtypes=[torch.float32, torch.bfloat16, torch.complex64],
        keys={1: "one", "two": 2, 2.5: "float", None: "none", 2**60: "large"},
        shared=[shared, shared],
        deep=[[[[[("end",)]]]]],
    )


def optimizer_state():
    torch.manual_seed(0)
    parameter = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
    optimizer = torch.optim.Adam([parameter], lr=0.125, weight_decay=0.5)
    (parameter**2).sum().backward()
    optimizer.step()
    return {"epoch": 3, "model": {"weight": parameter.data}, "optimizer": optimizer.state_dict()}


class CallsSystem:
    def __reduce__(self):
        import os

        return (os.system, ("echo harmed",))


class Attributes:
    pass


def as_archive(content, extra=()):
    """A zip as torch.save writes it, around a pickle of our own."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in [("archive/data.pkl", content), ("archive/version", "3\n"), *extra]:
            archive.writestr(zipfile.ZipInfo(name), data)  # Without the time, so that the file is always the same.
    return out.getvalue()


def saved(value, **options):
    out = io.BytesIO()
    torch.save(value, out, **options)
    return out.getvalue()


def inst_pickle():
    return b"\x80\x02(X\x04\x00\x00\x00echoios\nsystem\n."


def refused():
    """Files that must be refused, with the name that the refusal must tell."""
    tagged = torch.ones(2)
    tagged.note = "hello"
    complex_view = torch.tensor([1 + 2j]).conj()
    cycle = []
    cycle.append(cycle)
    scripted = io.BytesIO()
    torch.jit.save(torch.jit.trace(torch.nn.Linear(1, 1), torch.ones(1, 1)), scripted)
    out = {
        "os-system": (as_archive(pickle.dumps(CallsSystem(), 2)), "posix.system"),
        "os-system-protocol4": (as_archive(pickle.dumps(CallsSystem(), 4)), "posix.system"),
        "inst": (as_archive(inst_pickle()), "os.system"),
        "eval": (as_archive(b"\x80\x02cbuiltins\neval\nX\x03\x00\x00\x001+1\x85R."), "builtins.eval"),
        "class-as-value": (as_archive(b"\x80\x02]ccollections\nOrderedDict\na."), "collections.OrderedDict"),
        "module": (saved(torch.nn.Linear(1, 1)), "torch.nn.modules.linear.Linear"),
        "set": (saved({1, 2}), "__builtin__.set"),
        "bytes": (saved(b"abc"), "_codecs.encode"),
        "numpy": (saved(__import__("numpy").float64(1)), "numpy"),
        "attributes": (saved(tagged), "torch._tensor._rebuild_from_type_v2"),
        "conjugate": (saved(complex_view), "conjugate"),
        "negative": (saved(torch._neg_view(torch.ones(2))), "negative"),
        "sparse": (saved(torch.eye(2).to_sparse()), "torch._utils._rebuild_sparse_tensor"),
        "quantized": (saved(torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8)), "torch._utils._rebuild_qtensor"),
        "bare-storage": (saved([torch.ones(2).storage()]), "bare FloatStorage"),
        "meta": (saved(torch.empty(2, device="meta")), "torch._utils._rebuild_meta_tensor_no_storage"),
        "cycle": (saved(cycle), "holds itself"),
        "pickle": (pickle.dumps({"a": 1}, 2), "bare pickle"),
        "torchscript": (without_sources(scripted.getvalue()), "TorchScript"),
        "deflated": (deflated(saved({"a": torch.zeros(100)})), "compressed"),
    }  # fmt: skip
    return out


def without_sources(source):
    """A TorchScript file without its code records, which hold paths of the machine that made them."""
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        kept = [name for name in archive.namelist() if "/code/" not in name and not name.endswith("/data.pkl")]
        return as_archive(b"\x80\x02}.", [(f"archive/{name.split('/', 1)[1]}", archive.read(name)) for name in kept if "version" not in name])


def deflated(source):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name), before.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def zip64(source):
    """The same archive with zip64 records everywhere, as a file of more than 4 GiB has them."""
    out = io.BytesIO()
    central = []
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        for info in archive.infolist():
            data = archive.read(info)
            name = info.filename.encode()
            start = out.tell()
            wide = struct.pack("<HHQQ", 1, 16, len(data), len(data))
            out.write(struct.pack("<IHHHHHIIIHH", 0x04034B50, 45, 0, 0, 0, 0, info.CRC, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(wide)))
            out.write(name + wide + data)
            wide = struct.pack("<HHQQQ", 1, 24, len(data), len(data), start)
            central.append(
                struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 45, 45, 0, 0, 0, 0, info.CRC, 0xFFFFFFFF, 0xFFFFFFFF,
                            len(name), len(wide), 0, 0, 0, 0, 0xFFFFFFFF) + name + wide
            )  # fmt: skip
    start = out.tell()
    directory = b"".join(central)
    out.write(directory)
    end = out.tell()
    out.write(struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, len(central), len(central), len(directory), start))
    out.write(struct.pack("<IIQI", 0x07064B50, 0, end, 1))
    out.write(struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))
    return out.getvalue()


def make():
    FOLDER.mkdir(parents=True, exist_ok=True)
    expected = {}
    states = {"all-dtypes": all_dtypes(), "views": views(), "module": module_state()}
    for name, state in states.items():
        (FOLDER / f"{name}.pt").write_bytes(saved(state))
        expected[name] = {key: describe(tensor) for key, tensor in state.items()}
    small = {"a": torch.tensor([1.0, 2.0]), "b": torch.tensor([[3]])}
    expected["small"] = {key: describe(tensor) for key, tensor in small.items()}
    for protocol in (2, 3, 4, 5):
        (FOLDER / f"protocol{protocol}.pt").write_bytes(saved(small, pickle_protocol=protocol))
    (FOLDER / "zip64.pt").write_bytes(zip64(saved(small)))
    with zipfile.ZipFile(FOLDER / "zip64.pt") as archive:
        assert archive.testzip() is None
    torch.serialization.set_crc32_options(False)
    (FOLDER / "no-checksums.pt").write_bytes(saved(small))
    torch.serialization.set_crc32_options(True)
    torch.save(small, FOLDER / "named-after-its-file.pt")
    (FOLDER / "nested.pt").write_bytes(saved(nested()))
    (FOLDER / "optimizer.pt").write_bytes(saved(optimizer_state()))
    metadata = {path: dict(entry) for path, entry in states["module"]._metadata.items()}
    names = {}
    for name, (content, told) in refused().items():
        (FOLDER / f"refused-{name}.pt").write_bytes(content)
        names[name] = told
    text = json.dumps({"states": expected, "metadata": metadata, "refused": names}, indent=1)
    (FOLDER / "expected.json").write_text(text + "\n")
    print(f"wrote the fixtures to {FOLDER.relative_to(ROOT)}")


def verify():
    """Loads what our writer wrote. The tests check that it still writes the very same bytes."""
    path = FOLDER / "written-dtypes.pt"
    for options in ({}, {"mmap": True}, {"weights_only": True}):
        state = torch.load(path, **options)
        assert type(state) is collections.OrderedDict and hasattr(state, "_metadata"), type(state)
        for name in DTYPES:
            dtype = getattr(torch, name)
            want = torch.arange(6).remainder(2).bool() if name == "bool" else torch.arange(6).to(dtype)
            for key, shape in ((f"{name}.matrix", (2, 3)), (f"{name}.vector", (6,))):
                assert state[key].dtype == dtype and bytes_of(state[key]) == bytes_of(want.reshape(shape)), key
                assert state[key].shape == torch.Size(shape) and state[key].is_contiguous(), key
            assert state[f"{name}.scalar"].shape == () and bool(state[f"{name}.scalar"] == want[1]), name
            assert state[f"{name}.empty"].shape == (0, 2), name
        transposed = torch.arange(6, dtype=torch.float32).reshape(2, 3).T
        assert torch.equal(state["transposed"], transposed)
        assert state["tied"].data_ptr() == state["float32.matrix"].data_ptr()
        assert state["float32.vector"].data_ptr() != state["float64.vector"].data_ptr()

    module = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3))
    state = torch.load(FOLDER / "written-module.pt")
    result = module.load_state_dict(state)
    assert not result.missing_keys and not result.unexpected_keys
    assert torch.equal(module[0].weight, torch.arange(6, dtype=torch.float32).reshape(2, 3).T / 4)
    assert module[1].num_batches_tracked == 7

    value = torch.load(FOLDER / "written-nested.pt")
    want = {
        "numbers": [0, 255, 256, -1, 65535, 65536, 2**31, -(2**31), 2**53 - 1, 2**53, -(2**70), 0.5, 1e300],
        "truth": (True, False, None),
        "texts": ["", "é", "日本語", "😀"],
        "empty": [[], (), {}, collections.OrderedDict()],
        "constants": [torch.float32, torch.device("cuda", 1), torch.device("cpu")],
        "object": {"a": 1, "b": [2]},
        "keys": {1: "one", None: "none"},
    }
    for key, item in want.items():
        assert value[key] == item and type(value[key]) is type(item), key
    assert all(type(a) is type(b) for a, b in zip(value["numbers"], want["numbers"]))
    assert str(value["minus zero"]) == "-0.0" and value["shared"][0] is value["shared"][1]
    assert type(value["empty"][3]) is collections.OrderedDict
    with zipfile.ZipFile(FOLDER / "written-dtypes.pt") as archive:
        assert archive.testzip() is None
        content = (FOLDER / "written-dtypes.pt").read_bytes()
        for info in archive.infolist():
            name_length, extra_length = struct.unpack_from("<HH", content, info.header_offset + 26)
            assert (info.header_offset + 30 + name_length + extra_length) % 64 == 0, info.filename
    print("Python loads all that our writer wrote, with equal values.")


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verify", action="store_true", help="load the files that our own writer wrote")
    verify() if parser.parse_args().verify else make()
