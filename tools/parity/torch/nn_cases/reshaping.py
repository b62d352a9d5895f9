"""What pads, scales, rearranges, measures or holds: name: (how to make the module, its inputs, training mode)."""

import torch
from torch import nn

from .inputs import floats, whole


class Listed(nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = nn.ParameterList([torch.ones(3), nn.Parameter(torch.full((2, 3), 0.5))])

    def forward(self, x):
        return x * self.scales[0] + self.scales[1].sum(0)


class Named(nn.Module):
    def __init__(self):
        super().__init__()
        self.parts = nn.ParameterDict({"shift": torch.ones(3), "factor": nn.Parameter(torch.full((1, 3), 2.0))})

    def forward(self, x):
        return x * self.parts["factor"] + self.parts["shift"]


def cases():
    line = floats(2, 3, 5)
    image = floats(2, 3, 4, 5)
    volume = floats(1, 2, 3, 4, 3)
    return {**paddings(line, image, volume), **poolings(line, image, volume), **scalings(line, image, volume),
            **rearrangements(image), **others(line, image)}  # fmt: skip


def paddings(line, image, volume):
    return {
        "constant padding of lines": (lambda: nn.ConstantPad1d(2, 3.5), [line], True),
        "constant padding of images": (lambda: nn.ConstantPad2d((1, 0, 2, 3), -0.5), [image], True),
        "constant padding of volumes": (lambda: nn.ConstantPad3d(1, 0.25), [volume], True),
        "zero padding of lines": (lambda: nn.ZeroPad1d((3, 1)), [line], True),
        "zero padding of images": (lambda: nn.ZeroPad2d((1, -1, 2, 0)), [image], True),
        "zero padding of volumes": (lambda: nn.ZeroPad3d((1, 0, 0, 1, 1, 0)), [volume], True),
        "reflection of lines": (lambda: nn.ReflectionPad1d((2, 1)), [line], True),
        "reflection of images": (lambda: nn.ReflectionPad2d(2), [image[0]], True),
        "reflection of volumes": (lambda: nn.ReflectionPad3d(1), [volume], True),
        "replication of lines": (lambda: nn.ReplicationPad1d(2), [line], True),
        "replication of images": (lambda: nn.ReplicationPad2d((1, 2, 0, 1)), [image], True),
        "replication of volumes": (lambda: nn.ReplicationPad3d((1, 0, 2, 1, 0, 1)), [volume], True),
        "circle of lines": (lambda: nn.CircularPad1d(2), [line], True),
        "circle of images": (lambda: nn.CircularPad2d((1, 2, 2, 0)), [image], True),
        "circle of volumes": (lambda: nn.CircularPad3d(1), [volume], True),
    }


def poolings(line, image, volume):
    pooled_line = nn.functional.max_pool1d(line, 2, return_indices=True)
    pooled_image = nn.functional.max_pool2d(image, (2, 3), stride=(2, 1), return_indices=True)
    pooled_volume = nn.functional.max_pool3d(volume, 2, stride=1, return_indices=True)
    return {
        "unpooling of lines": (lambda: nn.MaxUnpool1d(2), [*pooled_line, [5]], True),
        "unpooling of images": (lambda: nn.MaxUnpool2d((2, 3), stride=(2, 1)), [*pooled_image], True),
        "unpooling of volumes": (lambda: nn.MaxUnpool3d(2, stride=1), [*pooled_volume], True),
        "power pooling of lines": (lambda: nn.LPPool1d(2, 3, stride=2), [line], True),
        "power pooling of images": (lambda: nn.LPPool2d(3, (2, 3), ceil_mode=True), [image.abs()], True),
        "power pooling of volumes": (lambda: nn.LPPool3d(1.5, 2), [volume.abs()], True),
        "fractional pooling": (lambda: nn.FractionalMaxPool2d(2, output_size=(3, 2)), [image], True),
        "fractional pooling with indices": (
            lambda: nn.FractionalMaxPool2d((2, 1), output_ratio=(0.7, 0.5), return_indices=True), [image], True),
        "fractional pooling of volumes": (lambda: nn.FractionalMaxPool3d(2, output_ratio=0.7), [floats(1, 2, 4, 5, 4)], True),
    }


def scalings(line, image, volume):
    return {
        "upsampling of lines": (lambda: nn.Upsample(scale_factor=2.5), [line], True),
        "linear upsampling": (lambda: nn.Upsample(size=8, mode="linear", align_corners=True), [line], True),
        "upsampling of images": (lambda: nn.Upsample(size=(7, 9)), [image], True),
        "bilinear upsampling": (lambda: nn.Upsample(scale_factor=(2.0, 1.5), mode="bilinear"), [image], True),
        "bilinear upsampling by a recomputed factor": (
            lambda: nn.Upsample(scale_factor=1.7, mode="bilinear", recompute_scale_factor=True), [image], True),
        "bicubic upsampling": (lambda: nn.Upsample(scale_factor=1.5, mode="bicubic", align_corners=False), [image], True),
        "exact upsampling": (lambda: nn.Upsample(size=(6, 3), mode="nearest-exact"), [image], True),
        "upsampling by area": (lambda: nn.Upsample(scale_factor=0.6, mode="area"), [image], True),
        "upsampling of volumes": (lambda: nn.Upsample(size=(4, 5, 6)), [volume], True),
        "trilinear upsampling": (lambda: nn.Upsample(scale_factor=2.0, mode="trilinear"), [volume], True),
        "nearest pixels": (lambda: nn.UpsamplingNearest2d(scale_factor=2), [image], True),
        "bilinear pixels": (lambda: nn.UpsamplingBilinear2d(size=(6, 7)), [image], True),
    }  # fmt: skip


def rearrangements(image):
    return {
        "pixel shuffle": (lambda: nn.PixelShuffle(2), [floats(2, 8, 3, 2)], True),
        "pixel unshuffle": (lambda: nn.PixelUnshuffle(2), [floats(2, 2, 4, 6)], True),
        "channel shuffle": (lambda: nn.ChannelShuffle(3), [floats(2, 6, 2, 3)], True),
        "unfold": (lambda: nn.Unfold((2, 3)), [image], True),
        "unfold with all options": (
            lambda: nn.Unfold(2, dilation=(1, 2), padding=1, stride=(2, 1)), [image], True),
        "fold": (lambda: nn.Fold((4, 5), (2, 3)), [floats(2, 12, 9)], True),
        "fold with all options": (
            lambda: nn.Fold((4, 5), 2, dilation=(1, 2), padding=1, stride=(2, 1)), [floats(2, 8, 15)], True),
    }  # fmt: skip


def others(line, image):
    rows = [floats(4, 5), floats(5, 4).T]
    return {
        "cosine similarity": (lambda: nn.CosineSimilarity(), rows, True),
        "cosine similarity of columns": (lambda: nn.CosineSimilarity(dim=0, eps=1e-3), rows, True),
        "pairwise distance": (lambda: nn.PairwiseDistance(), rows, True),
        "pairwise distance with all options": (
            lambda: nn.PairwiseDistance(p=1.0, eps=1e-3, keepdim=True), rows, True),
        "local response norm": (lambda: nn.LocalResponseNorm(2), [image], True),
        "local response norm of lines": (lambda: nn.LocalResponseNorm(3, alpha=0.1, beta=0.5, k=2.0), [line], True),
        "parameter list": (Listed, [floats(2, 3)], True),
        "parameter dict": (Named, [floats(2, 3)], True),
        "adaptive log softmax": (
            lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 12, [3, 6], div_value=2.0), [floats(9, 8), whole(12, 9)], True),
        "adaptive log softmax with a bias": (
            lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 12, [4], head_bias=True), [floats(3, 8), torch.tensor([1, 2, 0])], True),
    }  # fmt: skip
