"""Functions of torch.nn.functional that are no module: name: (how to make a module of one, its inputs, training mode)."""

from torch import nn
from torch.nn import functional as F

from .inputs import floats, whole


class Call(nn.Module):
    """A function as a module."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *inputs):
        return self.function(*inputs)


def cases():
    x = floats(4, 5)
    y = floats(5, 4).T
    weight = floats(4, 5, seed=3).abs()
    image = floats(2, 3, 4, 5)
    grid = floats(2, 3, 2, 2) * 0.8
    volume = floats(1, 2, 3, 4, 3)
    query, key, value = floats(2, 3, 4), floats(2, 5, 4, seed=1), floats(2, 5, 4, seed=2)
    functions = {
        "normalize": (lambda x: F.normalize(x), [x]),
        "normalize with all options": (lambda x: F.normalize(x, p=1, dim=0, eps=0.1), [x]),
        "one hot": (lambda ids: F.one_hot(ids), [whole(5, 2, 3)]),
        "one hot of seven": (lambda ids: F.one_hot(ids, 7), [whole(5, 2, 3)]),
        "gumbel softmax": (lambda x: F.gumbel_softmax(x), [x]),
        "hard gumbel softmax": (lambda x: F.gumbel_softmax(x, tau=0.5, hard=True, dim=0), [x]),
        "distances of all pairs": (lambda x: F.pdist(x), [x]),
        "weighted absolute error": (lambda x, y, w: F.l1_loss(x, y, weight=w), [x, y, weight]),
        "weighted squared error": (lambda x, y, w: F.mse_loss(x, y, weight=w), [x, y, weight]),
        "weighted sum of squared errors": (lambda x, y, w: F.mse_loss(x, y, weight=w, reduction="sum"), [x, y, weight]),
        "weighted huber loss": (lambda x, y, w: F.huber_loss(x, y, delta=0.3, weight=w), [x, y, weight]),
        "samples of a grid": (lambda x, g: F.grid_sample(x, g, align_corners=False), [image, grid]),
        "nearest samples of a grid": (
            lambda x, g: F.grid_sample(x, g, mode="nearest", padding_mode="border", align_corners=True), [image, grid]),
        "bicubic samples of a grid": (
            lambda x, g: F.grid_sample(x, g, mode="bicubic", padding_mode="reflection", align_corners=False), [image, grid]),
        "samples of a grid of volumes": (
            lambda x, g: F.grid_sample(x, g, align_corners=True), [volume, floats(1, 2, 2, 3, 3) * 0.7]),
        "affine grid": (lambda t: F.affine_grid(t, (2, 1, 3, 4), align_corners=False), [floats(2, 2, 3)]),
        "affine grid of volumes": (lambda t: F.affine_grid(t, (1, 1, 2, 3, 2), align_corners=True), [floats(1, 3, 4)]),
        "smoothed bilinear images": (
            lambda x: F.interpolate(x, size=(3, 2), mode="bilinear", antialias=True), [image]),
        "smoothed bicubic images": (
            lambda x: F.interpolate(x, scale_factor=0.6, mode="bicubic", antialias=True), [image]),
        "largest magnitudes": (lambda x: F.lp_pool2d(x, float("inf"), 2), [image]),
        "smallest magnitudes": (lambda x: F.lp_pool2d(x, float("-inf"), 2, stride=1), [image]),
        "causal attention": (
            lambda q, k, v: F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=0.3), [query, key, value]),
    }  # fmt: skip
    return {name: (lambda f=f: Call(f), inputs, True) for name, (f, inputs) in functions.items()}
