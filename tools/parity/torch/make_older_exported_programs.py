"""Writes packages/torch/test/fixtures/export/older-<version>.pt2 with an older PyTorch, whose files are laid out in another way.

    python make_older_exported_programs.py     with PyTorch 2.6, and again with 2.8

What PyTorch computes by them make_exported_programs.py writes beside them.
"""

import io
import json
import pathlib
import zipfile

import torch
from torch import nn

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "packages" / "torch" / "test" / "fixtures" / "export"


class Model(nn.Module):
    """Tied weights, buffers of both kinds and of another dtype, a constant, keywords."""

    def __init__(self):
        super().__init__()
        self.l, self.bn, self.d = nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Dropout(0.2)
        self.e, self.t = nn.Linear(4, 3, bias=False), nn.Linear(3, 4, bias=False)
        self.register_buffer("k", torch.ones(4, dtype=torch.bfloat16))
        self.register_buffer("np", torch.arange(4.0), persistent=False)
        self.c = torch.tensor([1.0, 2, 3, 4])
        self.again = self.l

    def forward(self, x, *, y=None, flag=True):
        h = self.d(self.bn(self.l(x))) * self.k + self.np + self.c
        return {"h": h, "o": [self.e(h), y]}


def stripped(value):
    """Without metadata, which names files of the machine that made it."""
    if isinstance(value, dict):
        return {key: {} if key == "metadata" else stripped(item) for key, item in value.items()}
    return [stripped(item) for item in value] if isinstance(value, list) else value


def write(path, data):
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(path, "w") as new:
        has_root = any(name.endswith("/archive_format") for name in old.namelist())
        for name in old.namelist():
            content = b"0" * 40 if name.endswith("serialization_id") else old.read(name)
            inside = "archive/" + name.split("/", 1)[1] if has_root else name
            if name.endswith(".json"):
                content = json.dumps(stripped(json.loads(content)), separators=(",", ":")).encode()
                assert b"/site-packages/" not in content and b"stack_trace" not in content
            new.writestr(zipfile.ZipInfo(inside, (2000, 1, 1, 0, 0, 0)), content)


def main():
    torch.manual_seed(0)
    model = Model().train()
    program = torch.export.export(
        model, (torch.randn(5, 3),), {"y": torch.randn(2), "flag": True},
        dynamic_shapes={"x": {0: torch.export.Dim("b", min=2)}, "y": None, "flag": None}, strict=False,
    )  # fmt: skip
    buffer = io.BytesIO()
    torch.export.save(program, buffer, extra_files={"a.txt": "hi"})
    version = ".".join(torch.__version__.split(".")[:2])
    write(FOLDER / f"older-{version}.pt2", buffer.getvalue())


if __name__ == "__main__":
    main()
