"""Makes the programs of torch.export that the tests of packages/torch/src/export run, with what Python computes by them.

    python make_exported_programs.py            writes packages/torch/test/fixtures/export/
    python make_exported_programs.py --example  writes docs/examples/exported-program/classifier.pt2
    python make_exported_programs.py --only N  writes only the programs of these names
    python make_exported_programs.py --older    writes only what PyTorch computes by the files of older versions
    python make_exported_programs.py --verify F loads what packages/torch/test/children/write-exported.ts wrote into a folder

Each program is a <name>.pt2; its <name>.json has, for some inputs, the outputs, the gradients of parameters and inputs for
the sum of y^2 + y over all outputs, and the buffers and inputs afterwards. What a program remembers of the sources it was
made from is taken out, as that names files of this machine. Needs torch 2.15. The tests themselves need no Python.
"""

import argparse
import base64
import io
import json
import pathlib
import sys
import warnings
import zipfile

import torch
from export_cases import models as m
from torch import nn
from torch.export import Dim, export
from torch.utils import _pytree as pytree

warnings.simplefilter("ignore")
torch.set_num_threads(1)
ROOT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = ROOT / "packages" / "torch" / "test" / "fixtures" / "export"
EXAMPLE = ROOT / "docs" / "examples" / "exported-program"


def bytes_of(tensor):
    flat = tensor.detach().contiguous().reshape(-1)
    return bytes(flat.view(torch.uint8).tolist()) if flat.numel() else b""


def described(value):
    """Tensors as their bytes, containers as they are."""
    if isinstance(value, torch.Tensor):
        return {
            "dtype": str(value.dtype).removeprefix("torch."),
            "shape": list(value.shape),
            "requiresGrad": value.requires_grad,
            "bytes": base64.b64encode(bytes_of(value)).decode(),
        }
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return [described(item) for item in value]
    if m.dataclasses.is_dataclass(value):
        return {field: described(getattr(value, field)) for field in ["value", "extra", "count"]}
    if isinstance(value, dict):
        return {str(key): described(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [described(item) for item in value]
    return value


def tensors_in(value):
    return [item for item in pytree.tree_leaves(value) if isinstance(item, torch.Tensor)]


def run(module, args, kwargs, seed=7):
    fresh = lambda t: t.detach().clone().requires_grad_(t.requires_grad) if isinstance(t, torch.Tensor) else t
    args, kwargs = pytree.tree_map(fresh, args), pytree.tree_map(fresh, kwargs)
    given = described(args), described(kwargs)
    torch.manual_seed(seed)
    output = module(*args, **kwargs)
    floats = [t for t in tensors_in(output) if t.requires_grad]
    for parameter in module.parameters():
        parameter.grad = None
    if floats:
        sum((t.double() ** 2).sum() + t.double().sum() for t in floats).backward()
    inputs = tensors_in((args, kwargs))
    return {
        "args": given[0],
        "kwargs": given[1],
        "output": described(output),
        "parameterGradients": {n: None if p.grad is None else described(p.grad) for n, p in module.named_parameters()},
        "inputGradients": [None if t.grad is None or not t.is_leaf else described(t.grad) for t in inputs],
        "inputsAfter": described(inputs),
        "buffersAfter": {name: described(buffer) for name, buffer in module.named_buffers()},
    }


def stripped(value):
    """Without metadata, which is of no use for running and names files of this machine."""
    if isinstance(value, dict):
        return {key: {} if key == "metadata" else stripped(item) for key, item in value.items()}
    return [stripped(item) for item in value] if isinstance(value, list) else value


def write_archive(path, data):
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith(".json"):
                content = json.dumps(stripped(json.loads(content)), separators=(",", ":")).encode()
                assert b"/site-packages/" not in content and b"stack_trace" not in content
            inside = "archive/" + name.split("/", 1)[1]
            if inside.endswith("serialization_id"):
                content = b"0" * 40
            new.writestr(zipfile.ZipInfo(inside, (2000, 1, 1, 0, 0, 0)), content)


def saved(program, extra_files=None):
    buffer = io.BytesIO()
    torch.export.save(program, buffer, extra_files=extra_files)
    return buffer.getvalue()


def case(name, model, args, kwargs=None, *, train=True, dynamic=None, more=(), decompositions=None, modes=False,
         extra_files=None, keep=None, strict=False):  # fmt: skip
    if options.only and name not in options.only:
        return
    kwargs = kwargs or {}
    if keep is None:
        model.train(train)
    program = export(model, args, kwargs, dynamic_shapes=dynamic, strict=strict)
    if decompositions is not None:
        program = program.run_decompositions(decompositions if decompositions else None)
    data = saved(program, extra_files)
    write_archive(FOLDER / f"{name}.pt2", data)
    reference = torch.export.load(FOLDER / f"{name}.pt2").module()
    result = {"runs": [run(reference, a, k) for a, k in [(args, kwargs), *more]]}
    if modes:
        # What the model itself gives in evaluation, with the weights and buffers of the file.
        model.load_state_dict(torch.export.load(FOLDER / f"{name}.pt2").state_dict)
        result["evaluation"] = run(model.eval(), args, kwargs)
        model.train(train)
    (FOLDER / f"{name}.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")
    print(name, len([n for n in program.graph.nodes if n.op == "call_function"]), (FOLDER / f"{name}.pt2").stat().st_size)


def floats(*shape, grad=True):
    return torch.randn(*shape).requires_grad_(grad)


def make_training():
    """20 steps of Adam, and the weights afterwards."""
    model = m.Mlp(p=0.0)
    x, y = floats(12, 8, grad=False), floats(12, 3, grad=False)
    write_archive(FOLDER / "training.pt2", saved(export(model.train(), (x,))))
    module = torch.export.load(FOLDER / "training.pt2").module()
    optimizer = torch.optim.Adam(module.parameters(), lr=0.01)
    losses = []
    for _ in range(20):
        loss = ((module(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    after = {name: described(p) for name, p in module.named_parameters()}
    result = {"x": described(x), "y": described(y), "losses": losses, "after": after}
    (FOLDER / "training.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


def make_two_models():
    from torch.export.pt2_archive._package import load_pt2, package_pt2

    first, second = nn.Linear(3, 2), m.ConvNorm()
    inputs = {"encoder": (floats(2, 3),), "image": (floats(2, 2, 4, 4),)}
    buffer = io.BytesIO()
    programs = {"encoder": export(first, inputs["encoder"]), "image": export(second.train(), inputs["image"])}
    package_pt2(buffer, exported_programs=programs, extra_files={"labels.json": '["cat","dog"]', "note": "two models"})
    write_archive(FOLDER / "two-models.pt2", buffer.getvalue())
    loaded = load_pt2(str(FOLDER / "two-models.pt2")).exported_programs
    result = {name: run(loaded[name].module(), args, {}) for name, args in inputs.items()}
    (FOLDER / "two-models.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


def make_gradients():
    """A program that computes the gradients itself."""
    from torch.export.experimental import _export_forward_backward

    model, x = m.Loss(), floats(4, 3, grad=False)
    program = _export_forward_backward(export(model, (x,)))
    write_archive(FOLDER / "gradients.pt2", saved(program))
    loss = model(x)
    loss.backward()
    result = {"x": described(x), "loss": described(loss), "gradients": {n: described(p.grad) for n, p in model.named_parameters()}}
    (FOLDER / "gradients.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


def expect_older():
    """What PyTorch computes by the files of older versions, which make_older_exported_programs.py made."""
    for path in sorted(FOLDER.glob("older-*.pt2")):
        module = torch.export.load(path).module()
        result = {"runs": [run(module, (floats(4, 3),), {"y": floats(2), "flag": True})]}
        path.with_suffix(".json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


def make():
    FOLDER.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    batch, time = Dim("batch", min=1, max=64), Dim("time", max=32)
    case("mlp", m.Mlp(0.0), (floats(5, 8),), dynamic=({0: batch},), more=[((floats(3, 8),), {}), ((floats(1, 8),), {})])
    case("mlp-dropout", m.Mlp(), (floats(5, 8),), modes=True)
    case("mlp-eval", m.Mlp(0.5), (floats(5, 8),), train=False, modes=True)
    case("mlp-core", m.Mlp(0.0), (floats(5, 8),), decompositions={})
    case("lstm", m.Recurrent("LSTM", num_layers=2, bidirectional=True, batch_first=True), (floats(2, 4, 3),),
         dynamic=({0: Dim("b", min=2)},), more=[((floats(5, 4, 3),), {})])  # fmt: skip
    case("gru", m.Recurrent("GRU"), (floats(2, 4, 3),))
    case("rnn", m.Recurrent("RNN", batch_first=True), (floats(2, 4, 3),))
    case("encoder-layer", nn.TransformerEncoderLayer(4, 2, 5, dropout=0.0, batch_first=True), (floats(2, 3, 4),), modes=True)
    mask = torch.tensor([[0, 0, 0, 0], [0, 0, 1, 1], [0, 1, 1, 1]]).bool()
    ids = torch.randint(0, 11, (3, 4))
    case("masked-encoder", m.MaskedEncoder(), (ids, mask), dynamic=({0: batch, 1: time}, {0: batch, 1: time}),
         more=[((ids[:2, :3], mask[:2, :3]), {})])  # fmt: skip
    case("attention", m.Attention(), (floats(2, 3, 4), floats(2, 5, 4)), modes=True)
    case("conv-norm", m.ConvNorm(), (floats(3, 2, 4, 4),), modes=True)
    case("conv-norm-eval", m.ConvNorm(), (floats(3, 2, 4, 4),), train=False, modes=True)
    functional = m.ConvNorm()
    functional.calls = torch.zeros((), dtype=torch.int64)
    case("conv-norm-functional", functional, (floats(3, 2, 4, 4, grad=False),), train=False, decompositions={})
    frozen = m.Frozen().train()
    frozen.norm.eval()
    case("frozen-norm", frozen, (floats(4, 3),), keep=True)
    case("nested", m.Nested(), (floats(3, 4), {"a": floats(3, 4), "b": floats(2)}, True),
         {"option": floats(3, 4), "factor": 0.5})  # fmt: skip
    case("shapes", m.Shapes(), (floats(3, 6, 4),), dynamic=({0: Dim.AUTO, 1: Dim.AUTO},), more=[((floats(2, 9, 4),), {})])
    d = Dim("d", min=1, max=40)
    case("derived", m.Derived(), (floats(3, 2), floats(6, 2), 4), dynamic=({0: d}, {0: 2 * d}, Dim.DYNAMIC),
         more=[((floats(1, 2), floats(2, 2), 7), {})])  # fmt: skip
    case("items", m.Items(), (floats(5, 2), torch.tensor(3)), more=[((floats(5, 2), torch.tensor(2)), {})])
    case("indexing", m.Indexing(), (torch.randint(0, 10, (3, 5)), torch.rand(3, 5) > 0.5))
    case("mutated-input", m.MutatedInput(), (floats(2, 3), floats(2, 3, grad=False)))
    case("tied", m.Tied(), (torch.tensor([1, 2, 3]),))
    case("no-grad", m.NoGrad(), (floats(2, 3),))
    case("autocast", m.Autocast(), (floats(2, 3),))
    case("cond", m.Cond(), (torch.ones(2, 4).requires_grad_(),), more=[(((-torch.ones(2, 4)).requires_grad_(),), {})])
    case("while", m.While(), (torch.ones(2),))
    case("scan", m.Scan(), (torch.ones(4, 2, 3),))
    case("map", m.Map(), (floats(4, 2, 3, grad=False),))
    case("region", m.Region(), (floats(2, 3),), strict=True)
    case("scalars", m.Scalars(), (floats(2, 3), torch.arange(4)))
    case("registered", m.Registered(), (m.Pair(floats(2), floats(3)), m.Output(floats(2), floats(1))))
    case("dtypes", m.DTypes(), (floats(2, 3),), extra_files={"labels.json": '["a"]'})
    case("filling", m.Filling(), (floats(2, 4),))
    case("sparse", m.Sparse(), (floats(2, 3), floats(3, grad=False)))
    case("shared-norm", m.SharedNorm(), (floats(4, 3),), modes=True)
    case("gamma", m.Gamma(), (floats(3),))
    case("custom", m.Custom(), (floats(2, 3, grad=False),))
    if not options.only:
        write_archive(FOLDER / "vmap.pt2", saved(export(m.Vmap(), (floats(2, 3),))))
        make_training()
        make_two_models()
        make_gradients()
        expect_older()
    print(sum(path.stat().st_size for path in FOLDER.iterdir()), "bytes in all")


def verify(folder):
    """Loads what our own writer wrote and compares its tensors and outputs with those that the tests saw (written-*.json)."""
    from torch.export.pt2_archive._package import load_pt2

    for path in sorted(pathlib.Path(folder).glob("written-*.pt2")):
        expected = json.loads(path.with_suffix(".json").read_text())
        contents = load_pt2(str(path))
        assert contents.extra_files == expected.get("extraFiles", {}), contents.extra_files
        worst = 0.0
        for name, model in expected["models"].items():
            program = contents.exported_programs[name]
            state = {**program.state_dict, **{k: v for k, v in program.constants.items() if k in model["state"]}}
            assert set(state) == set(model["state"]), (path.name, set(state) ^ set(model["state"]))
            for key, tensor in state.items():
                assert described(tensor)["bytes"] == model["state"][key]["bytes"], (path.name, name, key)
            if "output" not in model:
                continue
            args = [rebuilt(item) for item in model["args"]]
            for actual, wanted in zip(tensors_in(program.module()(*args)), pytree.tree_leaves(model["output"], is_leaf=is_tensor)):
                worst = max(worst, (actual.detach().double() - rebuilt(wanted).double()).abs().max().item())
        assert worst < 1e-6, (path.name, worst)
        print(f"{path.name}: Python reads it; largest difference of outputs {worst}")


def is_tensor(value):
    return isinstance(value, dict) and "bytes" in value


def rebuilt(value):
    raw = torch.frombuffer(bytearray(base64.b64decode(value["bytes"])), dtype=torch.uint8)
    return raw.view(getattr(torch, value["dtype"])).reshape(value["shape"])


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--verify", metavar="FOLDER")
parser.add_argument("--example", action="store_true")
parser.add_argument("--only", nargs="+", default=[], metavar="NAME")
parser.add_argument("--older", action="store_true")
options = parser.parse_args()
if options.verify:
    verify(options.verify)
elif options.older:
    expect_older()
elif options.example:
    sys.path.insert(0, str(EXAMPLE))
    import classifier

    write_archive(EXAMPLE / "classifier.pt2", saved(classifier.exported()))
else:
    make()
