"""Reference tokenizers made of a file: Hugging Face's tokenizers where it can hold the kind, Google's sentencepiece for its own."""
import re
import struct
from collections import namedtuple

from gguf import GGUFReader
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

# plain takes out of a text what only a reference reads otherwise than text.
Reference = namedtuple("Reference", "name encode decode specials plain", defaults=[lambda text: text])
NORMAL, UNKNOWN, CONTROL, USER, UNUSED, BYTE = 1, 2, 3, 4, 5, 6


def load(path):
    if path.endswith(".json"):
        return huggingface(Tokenizer.from_file(path))
    fields = GGUFReader(path).fields
    get = lambda key, default=None: fields["tokenizer.ggml." + key].contents() if "tokenizer.ggml." + key in fields else default
    return {"llama": sentencepiece, "gpt2": byte_level}[get("model")](get)


def huggingface(tok):
    tok.no_padding()
    tok.no_truncation()
    specials = [t.content for t in tok.get_added_tokens_decoder().values()]
    encode = lambda text: tok.encode(text, add_special_tokens=False).ids
    return Reference("tokenizers", encode, lambda ids: tok.decode(ids, skip_special_tokens=False), specials)


# What Hugging Face's files of these models have, besides the vocabulary: patterns that cut text, NFC, whole words that are not merged.
LLAMA3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CASED = r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+ENDING|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*ENDING|NUMBER| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
TEKKEN = CASED.replace("ENDING", "").replace("NUMBER", r"\p{N}")
GPT4O = CASED.replace("ENDING", "(?i:'s|'t|'re|'ve|'m|'ll|'d)?").replace("NUMBER", r"\p{N}{1,3}")
DEEPSEEK = [
    r"\p{N}{1,3}", "[一-龥\u3040-ゟ゠-ヿ]+",
    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
]
DIGITS = pre_tokenizers.Digits(individual_digits=True)
PRES = {
    "gpt-2": ([], True, False, False), "smollm": ([DIGITS], True, False, False), "starcoder": ([DIGITS], True, False, False), "refact": ([DIGITS], True, False, False),
    "command-r": ([DIGITS], True, True, False), "llama-bpe": ([LLAMA3], False, False, True), "qwen2": ([LLAMA3.replace("{1,3}", "")], False, True, False),
    "tekken": ([TEKKEN], False, False, True), "gpt-4o": ([GPT4O], False, False, False), "deepseek-v3": (DEEPSEEK, False, False, False),
}


def byte_level(get):
    """Hugging Face's tokenizers with the vocabulary, cut as the model's makers cut."""
    cuts, regex, nfc, whole = PRES[get("pre")]
    tokens, types = get("tokens"), get("token_type")
    model = models.BPE(vocab={t: i for i, t in enumerate(tokens)}, merges=[tuple(m.split(" ")) for m in get("merges")], ignore_merges=whole)
    tok = Tokenizer(model)
    steps = [pre_tokenizers.Split(Regex(c), "isolated") if isinstance(c, str) else c for c in cuts]
    tok.pre_tokenizer = pre_tokenizers.Sequence(steps + [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=regex)])
    if nfc:
        tok.normalizer = normalizers.NFC()
    tok.decoder = decoders.ByteLevel()
    tok.add_special_tokens([AddedToken(t, special=True, normalized=False) for t, k in zip(tokens, types) if k == CONTROL])
    tok.add_tokens([AddedToken(t, special=False, normalized=False) for t, k in zip(tokens, types) if k == USER])
    return huggingface(tok)


def save_characters(path, out, normalizer, pre, decoder):
    """Writes a SentencePiece vocabulary as Hugging Face converts it: BPE on characters, with merges made of the scores."""
    fields = GGUFReader(path).fields
    get = lambda key: fields["tokenizer.ggml." + key].contents() if "tokenizer.ggml." + key in fields else None
    tokens, types, scores, merges = get("tokens"), get("token_type"), get("scores"), get("merges")
    vocab = {t.replace(" ", "▁") if k == USER else t: i for i, (t, k) in enumerate(zip(tokens, types))}
    if merges:
        merges = [tuple(m.split(" ")) for m in merges]
    else:
        found = [(scores[i], piece[:n], piece[n:]) for piece, i in vocab.items() for n in range(1, len(piece)) if piece[:n] in vocab and piece[n:] in vocab]
        merges = [(left, right) for _, left, right in sorted(found, key=lambda m: (m[0], len(m[1]), len(m[2])), reverse=True)]
    tok = Tokenizer(models.BPE(vocab=vocab, merges=merges, unk_token=tokens[get("unknown_token_id")], fuse_unk=True, byte_fallback=True))
    if normalizer:
        tok.normalizer = normalizer
    if pre:
        tok.pre_tokenizer = pre
    tok.decoder = decoder
    tok.add_special_tokens([AddedToken(t, special=True, normalized=False) for t, k in zip(tokens, types) if k == CONTROL])
    out.mkdir(parents=True, exist_ok=True)
    tok.save(str(out / "tokenizer.json"), pretty=False)


def characters(llama, gemma, out):
    """The forms in which Llama 2's, Mistral's, Phi-3's and Gemma's tokenizer.json come; NAME=FILE of each."""
    spaces, back = normalizers.Replace(" ", "▁"), [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    strip = decoders.Sequence(back + [decoders.Strip(" ", 1, 0)])
    forms = {
        "llama-2-json": (llama, normalizers.Sequence([normalizers.Prepend("▁"), spaces]), None, strip),
        "metaspace-first": (llama, None, pre_tokenizers.Metaspace("▁", "first", False), strip),
        "metaspace-always": (llama, None, pre_tokenizers.Metaspace("▁", "always", True), strip),
        "gemma-json": (gemma, spaces, pre_tokenizers.Split(" ", "merged_with_previous"), decoders.Sequence(back)),
    }
    for name, (path, *form) in forms.items():
        save_characters(path, out / name, *form)
    return [f"{name}={out / name / 'tokenizer.json'}" for name in forms]


def field(number, value):
    """A member of a protobuf message."""
    def varint(n):
        out = b""
        while n > 0x7F:
            out, n = out + bytes([n & 0x7F | 0x80]), n >> 7
        return out + bytes([n])

    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def sentencepiece(get):
    """Google's own library, told the scores. It knows no control tokens in a text: those are cut out before."""
    import sentencepiece as sp

    tokens, scores, types = get("tokens"), get("scores"), list(get("token_type"))
    unknown = get("unknown_token_id")
    types = [UNKNOWN if i == unknown else UNUSED if k == UNKNOWN else k for i, k in enumerate(types)]
    model = bytearray()
    for text, score, kind in zip(tokens, scores, types):
        # A user-defined entry is written in the text's own alphabet in GGUF.
        piece = text.replace(" ", "▁") if kind == USER else text
        model += field(1, field(1, piece.encode()) + field(2, float(score)) + field(3, kind))
    lead = get("add_space_prefix", True)
    model += field(2, field(3, 2) + field(4, len(tokens)) + field(35, int(BYTE in types)))
    model += field(3, field(1, b"identity") + field(3, int(lead)) + field(4, 0))
    tok = sp.SentencePieceProcessor(model_proto=bytes(model))
    controls = {t: i for i, (t, k) in enumerate(zip(tokens, types)) if k == CONTROL}
    cut = re.compile("(" + "|".join(map(re.escape, sorted(controls, key=len, reverse=True))) + ")")

    def encode(text):
        ids = []
        for part in cut.split(text):
            ids += [controls[part]] if part in controls else tok.encode(part)
        return ids

    def decode(ids):
        out, run = "", []
        for i in ids + [None]:
            if i is not None and types[i] != CONTROL:
                run.append(i)
                continue
            # Only at the very beginning is the space in front no text, as everywhere else.
            out += (" " if out and run and tokens[run[0]].startswith("▁") and lead else "") + tok.decode(run)
            run = []
            out += tokens[i] if i is not None else ""
        return out

    return Reference("sentencepiece", encode, decode, list(controls), lambda text: text.replace("▁", "_"))
