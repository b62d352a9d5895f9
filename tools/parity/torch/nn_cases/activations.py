"""Activations and dropouts: name: (how to make the module, its inputs, training mode)."""

from torch import nn

from .inputs import floats


def cases():
    x = floats(4, 6) * 2
    line = floats(3, 4, 3)
    image = floats(2, 3, 2, 4)
    volume = floats(2, 3, 2, 2, 2)
    return {
        "hardsigmoid": (lambda: nn.Hardsigmoid(), [x * 2], True),
        "hardsigmoid in place": (lambda: nn.Hardsigmoid(inplace=True), [x * 2], True),
        "hardswish": (lambda: nn.Hardswish(), [x * 2], True),
        "hardtanh": (lambda: nn.Hardtanh(), [x], True),
        "hardtanh in place": (lambda: nn.Hardtanh(-0.5, 2.0, inplace=True), [x], True),
        "relu6": (lambda: nn.ReLU6(), [x * 3], True),
        "relu6 in place": (lambda: nn.ReLU6(inplace=True), [x * 3], True),
        "threshold": (lambda: nn.Threshold(0.1, 20.0), [x], True),
        "threshold in place": (lambda: nn.Threshold(-1.0, 0.5, inplace=True), [x], True),
        "hardshrink": (lambda: nn.Hardshrink(), [x], True),
        "hardshrink of 1": (lambda: nn.Hardshrink(1.0), [x], True),
        "softshrink": (lambda: nn.Softshrink(), [x], True),
        "softshrink of 1.5": (lambda: nn.Softshrink(1.5), [x], True),
        "selu": (lambda: nn.SELU(), [x], True),
        "selu in place": (lambda: nn.SELU(inplace=True), [x], True),
        "celu": (lambda: nn.CELU(), [x], True),
        "celu of 0.5 in place": (lambda: nn.CELU(alpha=0.5, inplace=True), [x], True),
        "softplus": (lambda: nn.Softplus(), [x], True),
        "softplus of 2": (lambda: nn.Softplus(2.0, 1.0), [x], True),
        "softsign": (lambda: nn.Softsign(), [x], True),
        "tanhshrink": (lambda: nn.Tanhshrink(), [x], True),
        "log sigmoid": (lambda: nn.LogSigmoid(), [x], True),
        "glu": (lambda: nn.GLU(), [x], True),
        "glu of the first axis": (lambda: nn.GLU(0), [x], True),
        "softmin": (lambda: nn.Softmin(dim=1), [x], True),
        "softmin without an axis": (lambda: nn.Softmin(), [x], True),
        "softmax of images": (lambda: nn.Softmax2d(), [image], True),
        "softmax of one image": (lambda: nn.Softmax2d(), [image[0]], True),
        "prelu": (lambda: nn.PReLU(), [x], True),
        "prelu of channels": (lambda: nn.PReLU(3, init=0.1), [image], True),
        "rrelu": (lambda: nn.RReLU(), [x], True),
        "rrelu in place": (lambda: nn.RReLU(0.2, 0.6, inplace=True), [x], True),
        "rrelu when evaluating": (lambda: nn.RReLU(), [x], False),
        "dropout of lines": (lambda: nn.Dropout1d(0.4), [line], True),
        "dropout of one line": (lambda: nn.Dropout1d(), [line[0]], True),
        "dropout of images": (lambda: nn.Dropout2d(), [image], True),
        "dropout of images given lines": (lambda: nn.Dropout2d(), [line], True),
        "dropout of images in place": (lambda: nn.Dropout2d(0.3, inplace=True), [image], True),
        "dropout of volumes": (lambda: nn.Dropout3d(), [volume], True),
        "dropout of one volume": (lambda: nn.Dropout3d(0.6, inplace=True), [volume[0]], True),
        "dropout of volumes when evaluating": (lambda: nn.Dropout3d(), [volume], False),
        "alpha dropout": (lambda: nn.AlphaDropout(0.3), [x], True),
        "alpha dropout in place": (lambda: nn.AlphaDropout(inplace=True), [x], True),
        "alpha dropout when evaluating": (lambda: nn.AlphaDropout(), [x], False),
        "alpha dropout of channels": (lambda: nn.FeatureAlphaDropout(0.4), [image], True),
    }  # fmt: skip
