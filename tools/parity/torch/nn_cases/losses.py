"""Losses: name: (how to make the module, its inputs, training mode)."""

import torch
from torch import nn

from .inputs import floats, whole


def cases():
    x = floats(4, 5)
    y = floats(5, 4).T
    return {**regression(x, y), **classification(x, y), **margins(x, y), **sequences()}


def regression(x, y):
    return {
        "absolute error": (lambda: nn.L1Loss(), [x, y], True),
        "absolute errors": (lambda: nn.L1Loss(reduction="none"), [x, y], True),
        "smooth absolute error": (lambda: nn.SmoothL1Loss(), [x, y], True),
        "smooth absolute error of 0.3": (lambda: nn.SmoothL1Loss(beta=0.3, reduction="sum"), [x, y], True),
        "smooth absolute error of 0": (lambda: nn.SmoothL1Loss(beta=0.0), [x, y], True),
        "huber loss": (lambda: nn.HuberLoss(), [x, y], True),
        "huber loss of 0.4": (lambda: nn.HuberLoss(reduction="none", delta=0.4), [x, y], True),
        "poisson loss": (lambda: nn.PoissonNLLLoss(), [x, y.abs()], True),
        "poisson loss with all options": (
            lambda: nn.PoissonNLLLoss(log_input=False, full=True, eps=1e-3, reduction="sum"), [x.abs(), y.abs() * 3], True),
        "gaussian loss": (lambda: nn.GaussianNLLLoss(), [x, y, floats(4, 5, seed=1).abs()], True),
        "gaussian loss of one variance": (lambda: nn.GaussianNLLLoss(full=True), [x, y, 0.7], True),
        "gaussian loss of a variance for each row": (
            lambda: nn.GaussianNLLLoss(eps=0.5, reduction="sum"), [x, y, floats(4, seed=1).abs()], True),
        "gaussian loss of a variance for each column": (
            lambda: nn.GaussianNLLLoss(reduction="none"), [x, y, floats(1, 5, seed=1).abs()], True),
    }  # fmt: skip


def classification(x, y):
    image = floats(2, 3, 4, 2)
    weights = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
    classes = whole(5, 4)
    log_probs = x.log_softmax(1)
    probs = y.softmax(1)
    return {
        "likelihood": (lambda: nn.NLLLoss(), [log_probs, classes], True),
        "likelihood with all options": (
            lambda: nn.NLLLoss(weight=weights, ignore_index=int(classes[1]), reduction="sum"), [log_probs, classes], True),
        "likelihood of images": (
            lambda: nn.NLLLoss(reduction="none"), [image.log_softmax(1), whole(3, 2, 4, 2)], True),
        "likelihood of one row": (lambda: nn.NLLLoss(), [log_probs[0], classes[0]], True),
        "cross entropy of one row": (lambda: nn.CrossEntropyLoss(), [x[0], classes[0]], True),
        "weighted cross entropy of probabilities": (
            lambda: nn.CrossEntropyLoss(weight=weights, label_smoothing=0.2), [x, probs], True),
        "smoothed cross entropy of images": (
            lambda: nn.CrossEntropyLoss(weight=weights[:3], ignore_index=1, label_smoothing=0.3, reduction="none"),
            [image, whole(3, 2, 4, 2)], True),
        "divergence": (lambda: nn.KLDivLoss(), [log_probs, probs], True),
        "divergence by rows": (lambda: nn.KLDivLoss(reduction="batchmean"), [log_probs, probs], True),
        "divergence of logarithms": (
            lambda: nn.KLDivLoss(reduction="sum", log_target=True), [log_probs, y.log_softmax(1)], True),
        "binary cross entropy": (lambda: nn.BCELoss(), [x.sigmoid(), y.sigmoid()], True),
        "weighted binary cross entropy": (
            lambda: nn.BCELoss(weight=weights, reduction="none"), [x.sigmoid(), y.sigmoid()], True),
        "binary cross entropy of logits": (lambda: nn.BCEWithLogitsLoss(), [x, y.sigmoid()], True),
        "weighted binary cross entropy of logits": (
            lambda: nn.BCEWithLogitsLoss(weight=weights, pos_weight=weights.flip(0), reduction="sum"),
            [x, y.sigmoid()], True),
    }  # fmt: skip


def margins(x, y):
    signs = whole(2, 4, 5) * 2 - 1
    rows = whole(2, 4) * 2 - 1
    z = floats(4, 5, seed=2)
    weights = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
    labels = torch.tensor([[3, 0, -1, 1, 2], [4, -1, 0, 0, 0], [0, 1, 2, 3, 4], [-1, 0, 0, 0, 0]])
    return {
        "ranking": (lambda: nn.MarginRankingLoss(), [x, y, signs], True),
        "ranking of 0.5": (lambda: nn.MarginRankingLoss(margin=0.5, reduction="sum"), [x, y, signs], True),
        "hinge": (lambda: nn.HingeEmbeddingLoss(), [x, signs], True),
        "hinge of 0.5": (lambda: nn.HingeEmbeddingLoss(margin=0.5, reduction="none"), [x, signs], True),
        "soft margin": (lambda: nn.SoftMarginLoss(), [x, signs], True),
        "multi margin": (lambda: nn.MultiMarginLoss(), [x, whole(5, 4)], True),
        "multi margin with all options": (
            lambda: nn.MultiMarginLoss(p=2, margin=0.7, weight=weights, reduction="none"), [x, whole(5, 4)], True),
        "multi label margin": (lambda: nn.MultiLabelMarginLoss(), [x, labels], True),
        "multi label margin of one row": (lambda: nn.MultiLabelMarginLoss(reduction="sum"), [x[1], labels[1]], True),
        "multi label soft margin": (lambda: nn.MultiLabelSoftMarginLoss(), [x, y.sigmoid()], True),
        "weighted multi label soft margin": (
            lambda: nn.MultiLabelSoftMarginLoss(weight=weights, reduction="none"), [x, whole(2, 4, 5)], True),
        "cosine embedding": (lambda: nn.CosineEmbeddingLoss(), [x, y, rows], True),
        "cosine embedding of 0.2": (lambda: nn.CosineEmbeddingLoss(margin=0.2, reduction="none"), [x, y, rows], True),
        "triplets": (lambda: nn.TripletMarginLoss(), [x, y, z], True),
        "triplets with all options": (
            lambda: nn.TripletMarginLoss(margin=3.0, p=1, eps=1e-3, swap=True, reduction="none"), [x, y, z], True),
        "triplets by a module": (lambda: nn.TripletMarginWithDistanceLoss(margin=2.0, swap=True), [x, y, z], True),
        "triplets by a function": (
            lambda: nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().amax(1), reduction="sum"),
            [x, y, z], True),
    }  # fmt: skip


def sequences():
    logs = floats(6, 2, 4).log_softmax(2)
    padded = torch.tensor([[1, 2, 2], [3, 1, 0]])
    line = torch.tensor([1, 2, 2, 3, 1])
    short = torch.tensor([3, 2, 3])
    return {
        "ctc": (lambda: nn.CTCLoss(), [logs, padded, torch.tensor([6, 5]), torch.tensor([3, 2])], True),
        "ctc of targets in a line": (lambda: nn.CTCLoss(reduction="none"), [logs, line, [6, 5], [3, 2]], True),
        "ctc with all options": (
            lambda: nn.CTCLoss(blank=1, reduction="sum", zero_infinity=True),
            [logs, torch.tensor([[3, 2, 3], [0, 2, 0]]), torch.tensor([2, 6]), torch.tensor([3, 2])], True),
        "ctc of one sequence": (lambda: nn.CTCLoss(), [logs[:, 0], short, torch.tensor(6), torch.tensor(3)], True),
    }  # fmt: skip
