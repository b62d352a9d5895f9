"""Writes what Python's modules compute for the samples of their own tests, for packages/torch/test/nn/module-samples.test.ts.

    python make_module_samples.py FOLDER

The samples are those of `torch.testing._internal.common_modules.module_db`, which needs the package `expecttest`. One file for
each dtype is written to FOLDER: a list of cases, each with the constructor's arguments by name, the state, the call, its
outputs, the gradients of the sum of the outputs times random weights, and the state afterwards. The test compares all of a
folder where THINC_MODULE_SAMPLES names it. The committed samples are made with

    python make_module_samples.py FOLDER --dtypes float32 --samples 1 --largest 150
    gzip -9 -n < FOLDER/float32.pt > packages/torch/test/fixtures/module-samples.pt.gz
"""

import argparse
import inspect
import pathlib
import warnings

import torch
from operator_values import plain, tensors_of
from torch.testing._internal.common_modules import module_db

warnings.filterwarnings("ignore")


RECURRENT = ("input_size", "hidden_size", "num_layers", "bias", "batch_first", "dropout", "bidirectional")


def by_name(module_class, arguments):
    """The constructor's arguments, all by name; raises TypeError where they have none."""
    signature = inspect.signature(module_class.__init__)
    bound = signature.bind(None, *arguments.args, **arguments.kwargs)
    named = {}
    for name, value in list(bound.arguments.items())[1:]:
        kind = signature.parameters[name].kind
        if kind is inspect.Parameter.VAR_POSITIONAL:
            if not issubclass(module_class, torch.nn.RNNBase):
                raise TypeError
            named.update(zip(RECURRENT, value, strict=False))
            continue
        if kind is inspect.Parameter.VAR_KEYWORD:
            named.update(value)
        elif value is not None or signature.parameters[name].default is not None:
            named[name] = value
    return plain(named)


def case_of(info, sample, dtype, training, generator, largest):
    module_class = info.module_cls
    constructor = sample.constructor_input
    case = {"name": module_class.__name__, "description": sample.desc, "training": training}
    case["constructor"] = by_name(module_class, constructor)
    torch.manual_seed(0)
    module = module_class(*constructor.args, **constructor.kwargs)
    module.to(dtype).train(training)
    call = (sample.forward_input.args, sample.forward_input.kwargs)
    values = tensors_of(call) + list(module.state_dict().values())
    if sum(tensor.numel() for tensor in values) > largest:
        return None
    case["args"], case["kwargs"] = plain(call[0]), plain(call[1])
    case["requires_grad"] = [tensor.requires_grad for tensor in tensors_of(call)]
    case["state"] = {key: plain(value) for key, value in module.state_dict().items()}
    if len({id(tensor) for tensor in tensors_of(call)}) < len(tensors_of(call)):
        return None  # a tensor given twice, of which a file would make two
    torch.manual_seed(42)
    outputs = module(*call[0], **call[1])
    case["outputs"] = plain(outputs)
    ends = [output for output in tensors_of(outputs) if output.requires_grad]
    starts = [tensor for tensor in tensors_of(call) if tensor.requires_grad] + list(module.parameters())
    case["weights"] = [torch.randn(end.shape, dtype=torch.float64, generator=generator).to(end.dtype) for end in ends]
    gradients = torch.autograd.grad(ends, starts, case["weights"], allow_unused=True) if ends else []
    case["gradients"] = [None if gradient is None else plain(gradient) for gradient in gradients]
    case["after"] = {key: plain(value) for key, value in module.state_dict().items()}
    return case


def cases_of(info, dtype, options):
    generator = torch.Generator().manual_seed(1)
    for training in (True, False):
        count = 0
        for sample in info.module_inputs_func(info, device="cpu", dtype=dtype, requires_grad=True, training=training):
            try:
                case = case_of(info, sample, dtype, training, generator, options.largest)
            except TypeError:
                continue
            except Exception as error:
                print(f"{info.name}: {type(error).__name__}: {error}"[:160])
                continue
            if case is None:
                continue
            yield case
            count += 1
            if count == options.samples:
                break


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dtypes", default="float32,float64")
    parser.add_argument("--samples", type=int, default=60, help="the most of one module in one mode")
    parser.add_argument("--largest", type=int, default=20000, help="elements of a sample with its state")
    options = parser.parse_args()
    for name in options.dtypes.split(","):
        dtype = getattr(torch, name)
        found = []
        for info in module_db:
            if dtype in info.dtypes:
                torch.manual_seed(0)
                found.extend(cases_of(info, dtype, options))
        torch.save(found, options.folder / f"{name}.pt")
        print(name, len(found), "of", len({case["name"] for case in found}), "modules")


main()
