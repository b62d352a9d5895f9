"""The model of this example, as its authors wrote it, and how they export it. Only needed to make classifier.pt2 anew."""

import torch
from torch import nn


class Classifier(nn.Module):
    """Tells two classes of points in the plane apart."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(2, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 2)
        )

    def forward(self, points):
        scores = self.layers(points)
        return {"scores": scores, "probabilities": scores.softmax(-1)}


def exported():
    torch.manual_seed(0)
    # In training mode, so that dropout and batch norm can be switched; with any number of points.
    points = torch.randn(8, 2)
    count = torch.export.Dim("count", min=2, max=4096)
    return torch.export.export(Classifier().train(), (points,), dynamic_shapes=({0: count},))


if __name__ == "__main__":
    torch.export.save(exported(), "classifier.pt2")
