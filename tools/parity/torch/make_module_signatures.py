"""Writes the names of the arguments of Python's modules, for packages/torch/test/nn/module-arguments.test.ts.

    python make_module_signatures.py > packages/torch/test/fixtures/nn/signatures.json

For each class of torch.nn: what its constructor needs, and what it can do without, in order; the same for `forward` where
it can do without some.
"""

import inspect
import json

from torch import nn

# What the recurrent modules take by position is not in their signatures.
AFTER_SIZES = ["bias", "batch_first", "dropout", "bidirectional", "proj_size", "device", "dtype"]
RECURRENT = {
    "RNN": ["num_layers", "nonlinearity", *AFTER_SIZES],
    "GRU": ["num_layers", *AFTER_SIZES],
    "LSTM": ["num_layers", *AFTER_SIZES],
}


def names_of(function):
    needed, others = [], []
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD:
            return None
        (needed if parameter.default is inspect.Parameter.empty else others).append(parameter.name)
    return {"needed": needed, "others": others}


def main():
    found = {}
    for name in sorted(dir(nn)):
        made = getattr(nn, name)
        if not (inspect.isclass(made) and issubclass(made, nn.Module)):
            continue
        arguments = names_of(made.__init__)
        if name in RECURRENT:
            arguments = {"needed": ["input_size", "hidden_size"], "others": RECURRENT[name]}
        if arguments is not None and arguments["others"]:
            found[name] = {"constructor": arguments}
        call = names_of(made.forward)
        if call is not None and call["others"]:
            found.setdefault(name, {})["forward"] = call
    print(json.dumps(found, indent=1))


main()
