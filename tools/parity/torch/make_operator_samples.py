"""Writes what Python's torch computes for the samples of its own operator tests, for packages/torch/test/operator-samples.test.ts.

    python make_operator_samples.py FOLDER

The samples are those of `torch.testing._internal.common_methods_invocations.op_db`, which needs the packages
`expecttest` and, for some of them, `scipy`. One file for each dtype is written to FOLDER: a list of cases, each with the
call, its outputs, and the gradients of the sum of the outputs times random weights. The test compares all of a folder where
THINC_OPERATOR_SAMPLES names it. The committed samples are made with

    python make_operator_samples.py FOLDER --dtypes float32 --samples 1 --largest 20
    gzip -9 -n < FOLDER/float32.pt > packages/torch/test/fixtures/operator-samples.pt.gz
"""

import argparse
import pathlib
import warnings

import torch
from operator_values import plain, tensors_of
from torch.testing._internal.common_methods_invocations import op_db
from torch.utils._pytree import tree_map

warnings.filterwarnings("ignore")


def function_of(name):
    place = torch
    for part in name.split("."):
        place = getattr(place, part, None)
    return place


def differentiable(outputs):
    return [output for output in tensors_of(outputs) if output.requires_grad]


def case_of(info, sample, generator, largest):
    call = (sample.input, *sample.args)
    if sum(tensor.numel() for tensor in tensors_of((call, sample.kwargs))) > largest:
        return None
    case = {"args": plain(call), "kwargs": plain(sample.kwargs), "requires_grad": [t.requires_grad for t in tensors_of((call, sample.kwargs))]}
    torch.manual_seed(42)  # the seed of the samples' own wrappers of random operators
    outputs = info.op(*tree_map(lambda item: item.clone() if isinstance(item, torch.Tensor) else item, call), **sample.kwargs)
    case["outputs"] = plain(outputs)
    ends = differentiable(outputs)
    weights = [torch.randn(end.shape, dtype=torch.float64, generator=generator).to(end.dtype) for end in ends]
    starts = [t for t in tensors_of((call, sample.kwargs)) if t.requires_grad]
    if ends and starts:
        gradients = torch.autograd.grad(ends, starts, weights, allow_unused=True)
        case["weights"] = weights
        case["gradients"] = [None if gradient is None else plain(gradient) for gradient in gradients]
    return case


def cases_of(info, dtype, options):
    generator = torch.Generator().manual_seed(1)
    gradient = info.supports_autograd and (dtype.is_floating_point or dtype.is_complex)
    cases = []
    for sample in info.sample_inputs("cpu", dtype, requires_grad=gradient):
        try:
            case = case_of(info, sample, generator, options.largest)
        except TypeError:
            continue
        except Exception:  # what Python itself refuses is no case
            continue
        if case is not None:
            cases.append(case)
        if len(cases) == options.samples:
            break
    return cases


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dtypes", default="float32,float64,int64,bool,bfloat16,complex64")
    parser.add_argument("--only", default="")
    parser.add_argument("--samples", type=int, default=12, help="the most of one operator")
    parser.add_argument("--largest", type=int, default=4000, help="elements of a sample")
    options = parser.parse_args()
    torch.manual_seed(0)
    for name in options.dtypes.split(","):
        dtype = getattr(torch, name)
        found = []
        for info in op_db:
            if options.only not in info.name or not info.supports_dtype(dtype, "cpu"):
                continue
            try:
                cases = cases_of(info, dtype, options)
            except Exception as error:
                print(f"{info.name} {info.variant_test_name} {name}: {type(error).__name__}: {error}"[:200])
                continue
            about = {"name": info.name, "variant": info.variant_test_name, "function": info.op is function_of(info.name), "method": info.method_variant is not None, "inplace": info.inplace_variant is not None}
            found.extend({**about, **case} for case in cases)
        torch.save(found, options.folder / f"{name}.pt")
        print(name, len(found))


main()
