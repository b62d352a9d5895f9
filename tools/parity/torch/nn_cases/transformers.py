"""Attention and transformers: name: (how to make the module, its inputs and keyword arguments, training mode)."""

import torch
from torch import nn

from .inputs import floats


def cases():
    x = floats(3, 2, 4)
    memory = floats(5, 2, 4)
    causal = nn.Transformer.generate_square_subsequent_mask(3)
    padding = torch.tensor([[False, False, True], [False, False, False]])
    memory_padding = torch.tensor([[False] * 5, [False, False, False, True, True]])
    small = {"dim_feedforward": 5, "dropout": 0.0}
    encoder = lambda **options: nn.TransformerEncoderLayer(4, 2, **{**small, **options})  # noqa: E731
    decoder = lambda **options: nn.TransformerDecoderLayer(4, 2, **{**small, **options})  # noqa: E731
    first = x.transpose(0, 1).contiguous()
    return {
        "attention": (lambda: nn.MultiheadAttention(4, 2), [x, memory, memory], True),
        "attention of other widths": (
            lambda: nn.MultiheadAttention(4, 2, kdim=3, vdim=5, bias=False),
            [x, floats(5, 2, 3), floats(5, 2, 5), {"average_attn_weights": False}], True),
        "attention with masks": (
            lambda: nn.MultiheadAttention(4, 2, batch_first=True),
            [first, first, first, {"attn_mask": causal.detach(), "key_padding_mask": padding}], True),
        "attention with more keys": (
            lambda: nn.MultiheadAttention(4, 2, add_bias_kv=True, add_zero_attn=True),
            [x, memory, memory, {"key_padding_mask": memory_padding}], True),
        "attention of one sequence": (lambda: nn.MultiheadAttention(4, 2), [x[:, 0], memory[:, 0], memory[:, 0]], True),
        "attention without weights": (
            lambda: nn.MultiheadAttention(4, 2), [x, memory, memory, {"need_weights": False}], True),
        "encoder layer": (lambda: encoder(), [x], True),
        "encoder layer when evaluating": (lambda: encoder(batch_first=True), [first], False),
        "encoder layer with all options": (
            lambda: encoder(activation="gelu", norm_first=True, bias=False, layer_norm_eps=1e-3, batch_first=True),
            [first, {"src_mask": causal.detach(), "src_key_padding_mask": padding}], True),
        "encoder layer of silu": (lambda: encoder(activation=nn.SiLU()), [x], True),
        "encoder": (lambda: nn.TransformerEncoder(encoder(), 2), [x, {"mask": causal.isinf()}], True),
        "encoder with a norm": (
            lambda: nn.TransformerEncoder(encoder(), 2, nn.LayerNorm(4)), [x, {"src_key_padding_mask": padding}], True),
        "decoder layer": (lambda: decoder(), [x, memory], True),
        "decoder layer with all options": (
            lambda: decoder(activation="gelu", norm_first=True, bias=False),
            [x, memory, {"tgt_mask": causal.isinf(), "tgt_key_padding_mask": padding,
                         "memory_key_padding_mask": memory_padding}], True),
        "decoder": (lambda: nn.TransformerDecoder(decoder(), 2, nn.LayerNorm(4)), [x, memory], True),
        "transformer": (
            lambda: nn.Transformer(4, 2, 1, 2, **small), [memory, x, {"tgt_mask": causal.isinf()}], True),
        "encoder layer with dropout": (lambda: encoder(dropout=0.4), [x], True),
        "encoder layer with dropout, batch first": (
            lambda: encoder(dropout=0.4, norm_first=True, batch_first=True), [first], True),
        "transformer with dropout": (lambda: nn.Transformer(4, 2, 1, 2, 5, 0.4, batch_first=True), [first, first], True),
    }  # fmt: skip
