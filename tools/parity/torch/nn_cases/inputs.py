"""Inputs of the cases: the same for the same shape and seed."""

import torch


def floats(*shape, seed=0):
    generator = torch.Generator().manual_seed(sum(shape) + len(shape) + 1000 * seed)
    return torch.randn(shape, generator=generator)


def whole(high, *shape):
    generator = torch.Generator().manual_seed(high)
    return torch.randint(0, high, shape, generator=generator)
