"""Encodes and decodes the corpus with the reference tokenizers, for a test to compare with.

usage: live.py OUT NAME=FILE...

FILE is a GGUF file or a tokenizer.json. gemma-4 only lends its vocabulary. OUT receives, for each, NAME.jsonl: a line names the file and the reference, each further
one is a text with its ids and what they decode to.
"""
import json
import sys
from pathlib import Path

import corpus
import reference


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    arguments = sys.argv[2:]
    files = dict(a.split("=", 1) for a in arguments)
    if {"llama-2", "gemma-4"} <= set(files):
        arguments += reference.characters(files["llama-2"], files.pop("gemma-4"), out)
    for argument in arguments:
        if argument.startswith("gemma-4="):
            continue
        name, _, path = argument.partition("=")
        tok = reference.load(path)
        texts = [tok.plain(t) for t in corpus.texts(3000, tok.specials[:24])]
        with open(out / (name + ".jsonl"), "w") as f:
            print(json.dumps({"file": path, "reference": tok.name}), file=f)
            for text in texts:
                ids = tok.encode(text)
                print(json.dumps([text, ids, tok.decode(ids)]), file=f)
        print(f"{name:24} {tok.name}: {len(texts)} texts, {sum(map(len, texts))} characters")


main()
