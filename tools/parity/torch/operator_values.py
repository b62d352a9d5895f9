"""Values of calls as files of tensors can hold them."""

import torch
from torch.utils._pytree import tree_flatten


def plain(value):
    """A value of a call as a file of tensors can hold it; raises TypeError where it cannot."""
    if isinstance(value, torch.Tensor):
        if value.layout != torch.strided or value.is_quantized or value.is_nested:
            raise TypeError
        return value.detach().clone(memory_format=torch.preserve_format)
    if isinstance(value, torch.dtype):
        return {"dtype": str(value).removeprefix("torch.")}
    if isinstance(value, torch.device):
        return str(value)
    if isinstance(value, (torch.layout, torch.memory_format)):
        return {"name": str(value).removeprefix("torch.")}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, complex):
        return {"real": value.real, "imag": value.imag}
    if isinstance(value, slice):
        return {"slice": [value.start, value.stop, value.step]}
    if value is Ellipsis:
        return "..."
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    raise TypeError


def tensors_of(value):
    return [item for item in tree_flatten(value)[0] if isinstance(item, torch.Tensor)]
