"""Convolutions, poolings, normalizations and embeddings: name: (how to make the module, its inputs, training mode)."""

import torch
from torch import nn

from .inputs import floats, whole


def cases():
    x = floats(4, 5)
    line = floats(2, 4, 9)
    image = floats(2, 4, 5, 6)
    volume = floats(1, 2, 4, 5, 4)
    return {**convolutions(line, image, volume), **poolings(line, image, volume),
            **normalizations(x, line, image, volume), **embeddings()}  # fmt: skip


def convolutions(line, image, volume):
    return {
        "conv3d": (lambda: nn.Conv3d(2, 3, 2), [volume], True),
        "conv3d with all options": (
            lambda: nn.Conv3d(2, 4, (2, 3, 1), stride=(2, 1, 1), padding=(1, 0, 2), dilation=(1, 2, 1), groups=2,
                              bias=False, padding_mode="replicate"), [volume], True),
        "conv3d of the same size": (lambda: nn.Conv3d(2, 2, 2, padding="same"), [volume[0]], True),
        "conv transpose 1d": (lambda: nn.ConvTranspose1d(4, 3, 3), [line], True),
        "conv transpose 1d with all options": (
            lambda: nn.ConvTranspose1d(4, 6, 3, stride=3, padding=1, output_padding=2, groups=2, bias=False, dilation=2),
            [line], True),
        "conv transpose 1d of a size": (lambda: nn.ConvTranspose1d(4, 3, 3, stride=2), [line, [20]], True),
        "conv transpose 2d": (lambda: nn.ConvTranspose2d(4, 2, 3), [image], True),
        "conv transpose 2d with all options": (
            lambda: nn.ConvTranspose2d(4, 2, (3, 2), stride=(2, 1), padding=(1, 0), output_padding=(1, 0), groups=2,
                                       dilation=(1, 2)), [image], True),
        "conv transpose 2d of one image": (lambda: nn.ConvTranspose2d(4, 2, 2, stride=2), [image[0], [11, 12]], True),
        "conv transpose 3d": (lambda: nn.ConvTranspose3d(2, 3, 2, stride=(1, 2, 1), output_padding=(0, 1, 0)), [volume], True),
    }  # fmt: skip


def poolings(line, image, volume):
    return {
        "max pool 1d": (lambda: nn.MaxPool1d(2), [line], True),
        "max pool 1d with all options": (
            lambda: nn.MaxPool1d((3,), stride=2, padding=1, dilation=2, ceil_mode=True), [line], True),
        "max pool 1d with indices": (lambda: nn.MaxPool1d(2, return_indices=True), [line], True),
        "max pool 3d": (lambda: nn.MaxPool3d(2), [volume], True),
        "max pool 3d with all options": (
            lambda: nn.MaxPool3d((2, 3, 2), stride=(1, 2, 2), padding=1, dilation=(2, 1, 1), ceil_mode=True), [volume], True),
        "max pool 3d with indices": (lambda: nn.MaxPool3d((2, 2, 1), return_indices=True), [volume[0]], True),
        "average pool 1d": (lambda: nn.AvgPool1d(2), [line], True),
        "average pool 1d with all options": (
            lambda: nn.AvgPool1d(3, stride=2, padding=1, ceil_mode=True, count_include_pad=False), [line], True),
        "average pool 3d": (lambda: nn.AvgPool3d(2), [volume], True),
        "average pool 3d with all options": (
            lambda: nn.AvgPool3d((2, 3, 2), stride=(1, 2, 2), padding=1, ceil_mode=True, count_include_pad=False,
                                 divisor_override=5), [volume], True),
        "adaptive average pool 1d": (lambda: nn.AdaptiveAvgPool1d(4), [line], True),
        "adaptive average pool 2d": (lambda: nn.AdaptiveAvgPool2d((None, 4)), [image], True),
        "adaptive average pool 2d of one size": (lambda: nn.AdaptiveAvgPool2d(3), [image[0]], True),
        "adaptive average pool 3d": (lambda: nn.AdaptiveAvgPool3d((2, 3, None)), [volume], True),
        "adaptive max pool 1d": (lambda: nn.AdaptiveMaxPool1d(4), [line], True),
        "adaptive max pool 1d with indices": (lambda: nn.AdaptiveMaxPool1d((2,), return_indices=True), [line], True),
        "adaptive max pool 2d": (lambda: nn.AdaptiveMaxPool2d((2, None)), [image], True),
        "adaptive max pool 2d with indices": (lambda: nn.AdaptiveMaxPool2d(3, return_indices=True), [image], True),
        "adaptive max pool 3d": (lambda: nn.AdaptiveMaxPool3d(2, return_indices=True), [volume], True),
    }  # fmt: skip


def normalizations(x, line, image, volume):
    tracked = {"affine": True, "track_running_stats": True}
    return {
        "batch norm of volumes": (lambda: nn.BatchNorm3d(2), [volume], True),
        "batch norm of volumes when evaluating": (lambda: nn.BatchNorm3d(2, momentum=0.3), [volume], False),
        "group norm": (lambda: nn.GroupNorm(2, 4), [image], True),
        "group norm of rows": (lambda: nn.GroupNorm(1, 5, eps=1e-3, bias=False), [x], True),
        "group norm without weights": (lambda: nn.GroupNorm(4, 4, affine=False), [line], True),
        "rms norm": (lambda: nn.RMSNorm(5), [x], True),
        "rms norm over two axes": (lambda: nn.RMSNorm([4, 9], eps=1e-3), [line], True),
        "rms norm without weights": (lambda: nn.RMSNorm(5, elementwise_affine=False), [x], True),
        "instance norm 1d": (lambda: nn.InstanceNorm1d(4), [line], True),
        "instance norm 1d of one line": (lambda: nn.InstanceNorm1d(4, affine=True, eps=1e-3), [line[0]], True),
        "instance norm 1d with statistics": (lambda: nn.InstanceNorm1d(4, **tracked), [line], True),
        "instance norm 1d with statistics when evaluating": (lambda: nn.InstanceNorm1d(4, **tracked), [line], False),
        "instance norm 2d": (lambda: nn.InstanceNorm2d(4, affine=True, bias=False), [image], True),
        "instance norm 2d when evaluating": (lambda: nn.InstanceNorm2d(4, momentum=None), [image], False),
        "instance norm 3d": (lambda: nn.InstanceNorm3d(2, momentum=0.3, **tracked), [volume], True),
    }  # fmt: skip


def embeddings():
    ids = whole(7, 9)
    starts = torch.tensor([0, 2, 2, 6])
    return {
        "bilinear": (lambda: nn.Bilinear(5, 4, 3), [floats(2, 3, 5), floats(2, 3, 4)], True),
        "bilinear without bias": (lambda: nn.Bilinear(2, 3, 2, bias=False), [floats(4, 2), floats(4, 3)], True),
        "embedding bag": (lambda: nn.EmbeddingBag(7, 3), [ids, starts], True),
        "embedding bag of rows": (lambda: nn.EmbeddingBag(7, 3, mode="sum"), [whole(7, 2, 5)], True),
        "embedding bag of maxima": (lambda: nn.EmbeddingBag(7, 3, mode="max", padding_idx=2), [ids, starts], True),
        "embedding bag with factors": (
            lambda: nn.EmbeddingBag(7, 3, mode="sum", padding_idx=-1), [ids, starts, floats(9)], True),
        "embedding bag with factors for rows": (
            lambda: nn.EmbeddingBag(7, 3, mode="sum"), [whole(7, 2, 5), None, floats(2, 5)], True),
        "embedding bag with its end": (
            lambda: nn.EmbeddingBag(7, 3, include_last_offset=True, scale_grad_by_freq=True),
            [ids, torch.tensor([0, 4, 9])], True),
        "embedding bag of limited norm": (lambda: nn.EmbeddingBag(7, 3, max_norm=1.0, norm_type=1.0), [ids, starts], True),
    }  # fmt: skip
