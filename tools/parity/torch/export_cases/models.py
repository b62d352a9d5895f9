"""The models whose exports the tests of packages/torch/src/export run."""

import collections
import dataclasses

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils import _pytree as pytree


class Mlp(nn.Module):
    def __init__(self, p=0.3):
        super().__init__()
        self.hidden, self.drop, self.out = nn.Linear(8, 6), nn.Dropout(p), nn.Linear(6, 3)

    def forward(self, x):
        return self.out(self.drop(torch.relu(self.hidden(x))))


class Recurrent(nn.Module):
    def __init__(self, kind, **options):
        super().__init__()
        self.cell = getattr(nn, kind)(3, 2, **options)

    def forward(self, x):
        return self.cell(x)


class MaskedEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(11, 4)
        self.layer = nn.TransformerEncoderLayer(4, 2, 5, dropout=0.0, batch_first=True)

    def forward(self, ids, mask):
        return self.layer(self.words(ids), src_key_padding_mask=mask)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.memory = nn.Linear(4, 4), nn.Linear(4, 4, bias=False)

    def forward(self, query, memory):
        memory = self.memory(memory)
        return F.scaled_dot_product_attention(self.query(query), memory, memory, dropout_p=0.2 if self.training else 0.0)


class ConvNorm(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.norm, self.out = nn.Conv2d(2, 3, 3, padding=1), nn.BatchNorm2d(3), nn.Linear(3, 2)
        self.register_buffer("calls", torch.zeros((), dtype=torch.int64))

    def forward(self, x):
        self.calls.add_(1)
        pooled = F.max_pool2d(F.gelu(self.norm(self.conv(x))), 2)
        return self.out(F.adaptive_avg_pool2d(pooled, 1).flatten(1))


class Nested(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.randn(4, 4))
        self.register_buffer("scale", torch.tensor(2.5))
        self.register_buffer("shift", torch.arange(4.0), persistent=False)
        self.title = nn.Linear(4, 4, bias=False)  # named as something that modules here have
        self.constant = torch.tensor([1.0, 2.0, 3.0, 4.0])

    def forward(self, x, others, flag, *, option=None, factor=1.5):
        h = self.title(x @ self.w * self.scale + self.constant + self.shift)
        if flag:
            h = h + others["a"]
        if option is not None:
            h = h - option
        left, right = torch.split(h, 2, 1)
        lifted = torch.tensor([1.0, 2.0]) * left.mean()
        return {"h": h, "parts": [left * factor, right.sum()], "rest": (lifted, None, 3), "x": x}


class Shapes(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 3)

    def forward(self, x):
        n, time, _ = x.shape
        h = self.linear(x).reshape(n * time, 3)
        positions = torch.arange(time).float().unsqueeze(1) / (time + 1)
        h = h.view(n, time, 3) + positions
        return h[:, : time // 2].mean(1) * (n * 2 - 1), torch.cat([h, torch.zeros(n, 2, 3)], 1), n * time


class Derived(nn.Module):
    def forward(self, x, y, n):
        return torch.cat([x, y], 0) * n


class Items(nn.Module):
    def forward(self, x, n):
        k = n.item()
        torch._check(k >= 0)
        torch._check(k <= x.shape[0])
        return x[:k].sum(), torch.zeros(k, 2) + 1, torch.nonzero(x[:, 0] > 0)


class Indexing(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(10, 4)

    def forward(self, ids, mask):
        h = self.words(ids)
        chosen = h[mask]
        h[:, 0] = 0
        values, places = torch.topk(h, 2, -1)
        loss = F.cross_entropy(h.view(-1, 4), ids.view(-1) % 4)
        masked = h.masked_fill(h < 0, float("-inf"))
        return chosen.sum(0), loss, values, places, h.new_zeros(2, dtype=torch.float64) + 1, h.to(torch.bfloat16), masked


class MutatedInput(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)

    def forward(self, x, cache):
        cache.mul_(0.5)
        cache.add_(self.linear(x).detach())
        return self.linear(cache)


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(7, 4)
        self.out = nn.Linear(4, 7, bias=False)
        self.out.weight = self.words.weight
        self.p = nn.Parameter(torch.randn(4, 3).t())

    def forward(self, ids):
        return self.out(self.words(ids)), self.words(ids) @ self.p.t()


class NoGrad(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)

    def forward(self, x):
        with torch.no_grad():
            frozen = self.linear(x)
        return self.linear(x) * frozen


class Autocast(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)

    def forward(self, x):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            half = self.linear(x)
        return half.float() * 2


class Cond(nn.Module):
    def __init__(self):
        super().__init__()
        self.yes, self.no = nn.Linear(4, 4), nn.Linear(4, 4)

    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda v: self.yes(v).relu(), lambda v: self.no(v).sin(), (x,))


class While(nn.Module):
    def forward(self, x):
        from torch._higher_order_ops.while_loop import while_loop

        return while_loop(lambda i, v: i < 3, lambda i, v: (i + 1, v * 2), (torch.tensor(0), x))


class Scan(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)

    def forward(self, x):
        from torch._higher_order_ops.scan import scan

        return scan(lambda c, v: (torch.tanh(self.linear(c) + v), c * 1), torch.zeros(2, 3), x)


class Map(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)

    def forward(self, x):
        from torch._higher_order_ops.map import map as map_over

        return map_over(lambda v: torch.relu(self.linear(v)), x)


@torch.compiler.nested_compile_region
def region(x, w):
    return torch.relu(x @ w)


class Region(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.randn(3, 3))

    def forward(self, x):
        return region(region(x, self.w), self.w)


class Scalars(nn.Module):
    def forward(self, x, i):
        return (
            x[:, 1:], i * 2.0, i / 2, i.pow(2), i**2.0, x.clamp(min=-0.5), x + (1 << 40), F.pad(x, (1, 1)),
            torch.full((2,), 1.0), torch.full((2,), 1), torch.arange(0, 1, 0.25), x * (1 + 2j),
            torch.where(x > 0, x, float("-inf")), torch.where(x > 0, x, float("nan")), x[..., None],
        )  # fmt: skip


Pair = collections.namedtuple("Pair", ["left", "right"])
pytree._register_namedtuple(Pair, serialized_type_name="example.Pair")


@dataclasses.dataclass
class Output:
    value: torch.Tensor
    extra: torch.Tensor | None = None
    count: int = 3


torch.export.register_dataclass(Output, serialized_type_name="example.Output")


class Registered(nn.Module):
    def forward(self, pair, given):
        ordered = collections.OrderedDict(x=given.value, y=pair.left)
        return Pair(pair.left + 1, pair.right), Output(given.value * 2, None, 5), ordered, {1: pair.left - 1}


class DTypes(nn.Module):
    def __init__(self):
        super().__init__()
        self.halves = nn.Parameter(torch.randn(2, 3).half())
        self.brain = nn.Parameter(torch.randn(3).bfloat16())
        self.doubles = nn.Parameter(torch.randn(3).double(), requires_grad=False)
        self.register_buffer("flags", torch.tensor([True, False, True]))
        self.register_buffer("turned", torch.tensor([1 + 2j, 3 - 1j, 0.5j]))
        self.register_buffer("wide", torch.tensor([1 + 2j], dtype=torch.complex128))
        self.register_buffer("small", torch.tensor([-3, 5, 7], dtype=torch.int8))
        self.register_buffer("big", torch.tensor([2**62, -(2**62), 1]))
        self.register_buffer("empty", torch.zeros(0, 3))
        self.register_buffer("repeated", torch.tensor([2.0]).expand(3))
        whole = torch.arange(6.0)
        self.register_buffer("first", whole[:3])
        self.register_buffer("second", whole[3:])
        self.register_buffer("hidden", torch.arange(3, dtype=torch.int16), persistent=False)

    def forward(self, x):
        y = x * self.halves.float() + self.brain.float() + self.doubles.float() + self.flags + self.small + self.hidden
        y = y * self.repeated + self.first - self.second
        return y, (x * self.turned).abs(), self.big + 1, self.wide * 2, torch.cat([self.empty, x])


@torch.library.custom_op("example::twice", mutates_args=())
def twice(x: torch.Tensor, times: int, *, plus: float = 0.0) -> torch.Tensor:
    return x * 2 * times + plus


@twice.register_fake
def _(x, times, *, plus=0.0):
    return torch.empty_like(x)


def remember_times(ctx, inputs, keyword_only_inputs, output):
    ctx.times = inputs[1]


twice.register_autograd(
    lambda ctx, gradient: (gradient * 2 * ctx.times, None), setup_context=remember_times
)


class Custom(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)

    def forward(self, x):
        return torch.ops.example.twice(self.linear(x), 3, plus=0.5).tanh()


class Vmap(nn.Module):
    def forward(self, x):
        return torch.vmap(lambda row: row.sum() * 2)(x)


class Frozen(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm, self.linear = nn.BatchNorm1d(3), nn.Linear(3, 3)
        self.drop = nn.Dropout(0.5)

    def forward(self, x):
        return self.drop(self.linear(self.norm(x)))


class Filling(nn.Module):
    """Spectral normalization, whose power iterations fill buffers by out=."""

    def __init__(self):
        super().__init__()
        self.linear = torch.nn.utils.parametrizations.spectral_norm(nn.Linear(4, 3))

    def forward(self, x):
        return self.linear(x)


class Sparse(nn.Module):
    def forward(self, x, values):
        places = torch.tensor([[0, 1, 1], [1, 0, 1]])
        return torch.sparse.mm(torch.sparse_coo_tensor(places, values, (2, 2)), x)


class SharedNorm(nn.Module):
    """A norm that is called twice, and counts two batches."""

    def __init__(self):
        super().__init__()
        self.norm, self.linear = nn.BatchNorm1d(3), nn.Linear(3, 3)

    def forward(self, x):
        return self.norm(self.linear(self.norm(x)))


class Gamma(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor([1.5, 2.5, 0.5]))

    def forward(self, x):
        drawn = torch.distributions.Gamma(self.a, torch.ones(3), validate_args=False).rsample()
        return drawn * x, torch.distributions.Dirichlet(self.a.detach(), validate_args=False).sample()


class Loss(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)

    def forward(self, x):
        return (torch.tanh(self.linear(x)) ** 2).mean()
