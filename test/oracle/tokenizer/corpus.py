"""The texts that tokenizers are compared on: pieces that once were trouble, random mixes of them, and runs of every script, from a fixed seed."""
import random

PIECES = [
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

# First and last character of blocks, so that every script that Unicode knows comes by, with what is unassigned in it.
BLOCKS = [
    (0x20, 0x7E), (0xA0, 0xFF), (0x100, 0x24F), (0x250, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x530, 0x58F), (0x590, 0x5FF), (0x600, 0x6FF),
    (0x700, 0x8FF), (0x900, 0x97F), (0x980, 0xDFF), (0xE00, 0xFFF), (0x1000, 0x139F), (0x13A0, 0x1CFF), (0x1D00, 0x1FFF), (0x2000, 0x206F),
    (0x2070, 0x2BFF), (0x2C00, 0x2FFF), (0x3000, 0x30FF), (0x3100, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xABFF), (0xAC00, 0xD7FF),
    (0xE000, 0xE0FF), (0xF900, 0xFFEF), (0x10000, 0x107FF), (0x10800, 0x12FFF), (0x13000, 0x1D0FF), (0x1D100, 0x1F2FF), (0x1F300, 0x1FAFF), (0x20000, 0x2FA1F), (0xE0000, 0xE01EF),
]


def script(rng):
    """A few words of one block, with spaces, digits, joiners and marks between."""
    first, last = rng.choice(BLOCKS)
    out = []
    for _ in range(rng.randint(1, 12)):
        out += [chr(rng.randint(first, last)) for _ in range(rng.randint(1, 7))]
        out.append(rng.choice([" ", " ", " ", "  ", "\n", "\u200d", "\u0301", ", ", "7", "'s ", "\t", "\r\n", ".", ""]))
    return "".join(out)


def code(rng):
    """Lines that look like a program."""
    names = ["x", "i", "Value", "http_client", "naïve", "数", "_private", "__init__", "camelCaseName", "HTTPServer2", "CONST_1"]
    lines = []
    for _ in range(rng.randint(1, 10)):
        a, b, c = (rng.choice(names) for _ in range(3))
        line = rng.choice([
            "if {a} == {b}: return {c}", "for ({a} = 0; {a} < {n}; ++{a}) {{ {b}[{a}] *= {c}; }}", "func ({a} *{b}) {c}() (int, error) {{", "}}", "// {a}: don't {b}!",
            "SELECT {a}, {b} FROM {c} WHERE id IN ({n}, {n});", "<div class=\"{a}\">{b}&nbsp;{c}</div>", "#define {a}({b}) ({b}->{c})", "let {a}: Vec<{b}> = vec![{n}; {n}];",
            "{a} = lambda {b}: {{'{c}': [{n}.{n}e-{n}, 0x{n:x}]}}", "\\begin{{{a}}} ${b}_{{{n}}}^2$", "{a}@{b}.org https://{c}.dev/{n}?{a}={b}#{c}", "",
        ]).format(a=a, b=b, c=c, n=rng.randint(0, 10 ** rng.randint(1, 7)))
        lines.append(rng.choice(["", "", "    ", "\t", "\t\t", " " * rng.randint(1, 40)]) + line + rng.choice(["", "", " ", "\r"]))
    return "\n".join(lines)


def mix(rng, specials):
    out = []
    for _ in range(rng.randint(2, 12)):
        out.append(rng.choice([
            lambda: rng.choice(PIECES), lambda: script(rng), lambda: code(rng), lambda: rng.choice([" ", "\n", "\t", "\u3000", "-", "=", "é", "字", "😀"]) * rng.randint(1, 70),
            lambda: "".join(chr(rng.choice([rng.randint(0, 0x7F), rng.randint(0x80, 0x2FF), rng.randint(0x300, 0xD7FF), rng.randint(0xE000, 0x1FFFF)])) for _ in range(rng.randint(1, 20))),
            lambda: rng.choice([" ", "", "\n"]) + (rng.choice(specials) if specials else "") + rng.choice([" ", "", "\n"]),
        ])())
    return "".join(out)


def texts(count, specials=(), seed=20):
    """PIECES, and count more: the same for the same arguments."""
    rng = random.Random(seed)
    make = [script, code, lambda r: mix(r, list(specials))]
    return PIECES + [make[i % 3](rng) for i in range(count)]
