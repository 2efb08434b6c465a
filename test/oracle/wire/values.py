"""Random valid values of AWS's shapes in botocore's form, and the same as the oracle writes them."""

import base64
import datetime
import functools
import math
import struct

import pattern

UTC = datetime.timezone.utc
LETTERS = "abcXYZ019 -_.,:/'\"\\\n\té߀中\u2028🌍\x01"
HEADER_LETTERS = "abcXYZ019-_.:/"
DEEPEST = 6  # below that, only what must be there


@functools.cache
def least(shape):
    """How deep the smallest value of a shape nests; shapes refer to themselves."""
    return _least(shape, ())


def _least(shape, above):
    if shape.name in above:
        return math.inf
    above += (shape.name,)
    if shape.type_name == "structure" and not is_document(shape):
        members = shape.members.values() if is_union(shape) else [shape.members[name] for name in shape.required_members]
        depths = [_least(one, above) for one in members]
        return 1 + ((min if is_union(shape) else max)(depths) if depths else 0)
    if shape.type_name == "list" and shape.metadata.get("min", 0) > 0:
        return 1 + _least(shape.member, above)
    return 1


def is_union(shape):
    return getattr(shape, "is_tagged_union", False)


def is_document(shape):
    return getattr(shape, "is_document_type", False)


def events_of(shape):
    """The member that is an event stream, by name and shape; None where there is none."""
    for name, member in shape.members.items() if shape else ():
        if member.serialization.get("eventstream"):
            return name, member
    return None


class Generator:
    """Makes values. output: as a server sends them. A path (member names, "[]" for a list's first element, "{}" for a map's first
    value) is there in any case."""

    def __init__(self, rng, output=False):
        self.rng, self.output = rng, output

    def value(self, shape, path=(), depth=0, where=None):
        if is_document(shape):
            return self.document()
        make = getattr(self, "_" + shape.type_name)
        if shape.type_name in ("structure", "list", "map"):
            return make(shape, path, depth, where)
        return make(shape, where)

    def event(self, shape):
        """An event; one that is bytes has them, empty or not."""
        return {name: b"" for name, m in shape.members.items() if m.serialization.get("eventpayload")} | self.value(shape)

    def _structure(self, shape, path, depth, _):
        deep = depth >= DEEPEST
        if is_union(shape):
            return self.union(shape, path, depth)
        out = {}
        for name, member in shape.members.items():
            place = member.serialization.get("location")
            forced = bool(path) and path[0] == name
            if member.serialization.get("eventstream"):
                continue
            wanted = name in shape.required_members or member.metadata.get("idempotencyToken") or place == "uri"
            if forced or wanted or not deep and self.rng.random() < (0.5 if depth < 3 else 0.3):
                if not forced and not wanted and least(member) == math.inf:
                    continue
                out[name] = self.value(member, path[1:] if forced else (), depth + 1, place or self.payload(shape, name))
        return out

    def payload(self, shape, name):
        """A blob or string that is the whole body is told from one inside of JSON."""
        return "payload" if shape.serialization.get("payload") == name else None

    def union(self, shape, path, depth):
        names = list(shape.members)
        if path:
            name = path[0]
        elif depth >= DEEPEST:
            name = min(names, key=lambda n: least(shape.members[n]))
        else:
            name = self.rng.choice([n for n in names if least(shape.members[n]) < math.inf])
        return {name: self.value(shape.members[name], path[1:], depth + 1)}

    def _list(self, shape, path, depth, where):
        low = max(shape.metadata.get("min", 0), 1 if path or where == "querystring" else 0)
        high = min(shape.metadata.get("max", low + 2), low + (0 if depth >= DEEPEST and not path else 2))
        count = self.rng.randint(low, max(low, high))
        return [self.value(shape.member, path[1:] if i == 0 else (), depth + 1, where) for i in range(count)]

    def _map(self, shape, path, depth, where):
        low = max(shape.metadata.get("min", 0), 1 if path else 0)
        high = min(shape.metadata.get("max", low + 2), low + (0 if depth >= DEEPEST and not path else 2))
        out, tries, count = {}, 0, self.rng.randint(low, max(low, high))
        while len(out) < count and tries < 50:
            tries += 1
            key = self.value(shape.key, (), depth + 1)
            if key not in out:
                out[key] = self.value(shape.value, path[1:] if not out else (), depth + 1, where)
        return out

    def _string(self, shape, where):
        if shape.enum:
            return self.rng.choice(shape.enum)
        low, high = int(shape.metadata.get("min", 0)), int(shape.metadata.get("max", 1 << 20))
        low = max(low, 1 if where == "uri" else 0)
        fits = {"header": plain_text, "uri": lambda text: text not in (".", "..")}.get(where, lambda text: True)
        regex = shape.metadata.get("pattern")
        if regex:
            return pattern.generate(self.rng, regex, low, high, fits)
        letters = HEADER_LETTERS if where == "header" else LETTERS
        while True:
            text = "".join(self.rng.choice(letters) for _ in range(self.rng.randint(low, min(high, low + 12))))
            if fits(text):
                return text

    _character = _string

    def _blob(self, shape, _):
        low, high = int(shape.metadata.get("min", 0)), int(shape.metadata.get("max", 1 << 20))
        return self.rng.randbytes(self.rng.randint(low, min(high, low + 20)))

    def _boolean(self, _shape, _where):
        return self.rng.random() < 0.5

    def integer(self, shape, bits):
        low, high = int(shape.metadata.get("min", -(1 << bits - 1))), int(shape.metadata.get("max", (1 << bits - 1) - 1))
        return self.rng.choice([low, high, self.rng.randint(low, high), max(low, min(high, self.rng.randint(-9, 99)))])

    def _integer(self, shape, _):
        return self.integer(shape, 32)

    def _long(self, shape, _):
        return self.integer(shape, 64)

    def number(self, shape, edges):
        low, high = float(shape.metadata.get("min", "-inf")), float(shape.metadata.get("max", "inf"))
        return max(low, min(high, self.rng.choice(edges + [self.rng.random(), self.rng.uniform(-1e4, 1e4), float(self.rng.randint(0, 100))])))

    def _double(self, shape, _):
        return self.number(shape, [0.0, 5e-324, 1.7976931348623157e308, -1e21, 1e-7, 1 / 3])

    def _float(self, shape, _):
        x = short(self.number(shape, [0.0, 1.401298464324817e-45, 3.4028234663852886e38, -1e21, 1e-7]))
        return x if float(shape.metadata.get("min", "-inf")) <= x <= float(shape.metadata.get("max", "inf")) else float(shape.metadata.get("min", 0))

    def _timestamp(self, shape, where):
        seconds, part = self.rng.choice([0, self.rng.randint(0, 4_000_000_000), self.rng.randint(0, 2_000_000_000), 253_402_300_799]), 0
        if self.output:
            if where != "header" and seconds < 1 << 33:  # later ones lose their milliseconds in botocore's floats
                part = self.rng.randint(0, 999) * 1000
        elif shape.serialization.get("timestampFormat") == "iso8601" or where == "querystring":
            part = self.rng.choice([0, self.rng.randint(0, 999_999)])
        return datetime.datetime.fromtimestamp(seconds, UTC).replace(microsecond=part)

    def document(self, depth=0):
        leaf = [None, True, "text", "é \"quoted\"", 0, -1, 12345678901234567890, 1.5, "", [], {}]
        if depth > 2 or self.rng.random() < 0.4:
            return self.rng.choice(leaf if depth else leaf[1:])
        if self.rng.random() < 0.5:
            return [self.document(depth + 1) for _ in range(self.rng.randint(0, 3))]
        return {self.rng.choice(["a", "B c", "ü", "$x"]): self.document(depth + 1) for _ in range(self.rng.randint(0, 3))}


def plain_text(text):
    return text == text.strip() and text.isascii() and text.isprintable() and text != ""


def plain(shape, value):
    """A value of botocore's as the oracle writes it."""
    if value is None or is_document(shape):
        return value
    kind = shape.type_name
    if kind == "structure":
        return {name: plain(shape.members[name], one) for name, one in value.items() if name in shape.members}
    if kind == "list":
        return [plain(shape.member, one) for one in value]
    if kind == "map":
        return {key: plain(shape.value, one) for key, one in value.items()}
    if kind == "timestamp":
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if kind == "blob":
        if hasattr(value, "read"):
            value = value.read()
        return base64.b64encode(value.encode() if isinstance(value, str) else value).decode()
    return short(value) if kind == "float" else value


def short(x):
    """A number of 32 bits."""
    return struct.unpack("f", struct.pack("f", x))[0]


def same_times(shape, value):
    """What the oracle wrote, with its times in the form that plain gives them."""
    if value is None or is_document(shape):
        return value
    kind = shape.type_name
    if kind == "structure":
        return {name: same_times(shape.members[name], one) for name, one in value.items()}
    if kind == "list":
        return [same_times(shape.member, one) for one in value]
    if kind == "map":
        return {key: same_times(shape.value, one) for key, one in value.items()}
    if kind == "timestamp":
        whole, _, part = value.removesuffix("Z").partition(".")
        return f"{whole}.{part:0<6}Z"
    if kind == "float":
        return short(value)
    return value


def difference(want, have, at=""):
    """The first place where two plain values differ, None where they are the same. 1 is not True, 1 is 1.0."""
    if isinstance(want, dict) and isinstance(have, dict):
        for key in sorted(want.keys() | have.keys()):
            if key not in want or key not in have:
                return f"{at}.{key}: want {want.get(key, 'nothing')!r:.200}, have {have.get(key, 'nothing')!r:.200}"
            if found := difference(want[key], have[key], f"{at}.{key}"):
                return found
        return None
    if isinstance(want, list) and isinstance(have, list) and len(want) == len(have):
        for i, (w, h) in enumerate(zip(want, have)):
            if found := difference(w, h, f"{at}[{i}]"):
                return found
        return None
    if want == have and isinstance(want, bool) == isinstance(have, bool):
        return None
    return f"{at}: want {want!r:.200}, have {have!r:.200}"
