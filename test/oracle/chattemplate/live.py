"""Renders conversations with the templates of real models by transformers, for a test to compare with.

usage: live.py OUT.json FILE...

FILE is a template, or a GGUF file with one.
"""
import datetime
import json
import sys
from pathlib import Path

import jinja2
from transformers.utils import chat_template_utils

NOW = datetime.datetime(2026, 3, 7, 12, 5)

WEATHER = {"Name": "get_weather", "Description": "Says how the weather is at a place.\nNow, or at a day.", "Parameters": {
    "type": "object", "properties": {
        "place": {"type": "string", "description": "A town's name, \"quoted\" or 'so'"}, "days": {"type": "integer", "minimum": 0, "default": 0},
        "unit": {"type": "string", "enum": ["C", "F"]}, "where": {"type": "object", "properties": {"lat": {"type": "number"}, "lon": {"type": "number"}}, "required": ["lat", "lon"]}},
    "required": ["place"]}}
SEARCH = {"Name": "search", "Description": "Finds <b>documents</b> & more", "Parameters": {
    "type": "object", "properties": {"query": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}}, "exact": {"type": "boolean"}}, "required": ["query", "tags"]}}
PLAIN = {"Name": "now", "Description": "Tells the time.", "Parameters": {"type": "object", "properties": {}}}


def said(role, content, **more):
    return {"Role": role, "Content": content, **more}


def call(id, name, **arguments):
    return {"ID": id, "Name": name, "Arguments": arguments}


FIRST = call("call00001", "get_weather", place="Zürich \"HB\" <1>", days=2, unit="C")
SECOND = call("call00002", "search", query="a & b", tags=["x", "y'z"], exact=True)
ASKED = [said("user", "How is it in Zürich?"), said("assistant", "", Calls=[FIRST]), said("tool", '{"degrees": 7.5}', CallID="call00001")]

CONVERSATIONS = {
    "one": ([said("user", "Hello, you!")], []),
    "system": ([said("system", "Be brief. "), said("user", " Hi\n")], []),
    "turns": ([said("system", "S"), said("user", "a"), said("assistant", " b "), said("user", "'c' \"d\" <e> \\n é 你好 😀")], []),
    "tools": ([said("user", "How is it?")], [WEATHER]),
    "tools and system": ([said("system", "Be kind."), said("user", "How is it?")], [WEATHER, SEARCH, PLAIN]),
    "called": (ASKED, [WEATHER]),
    "answered": ([said("system", "Be kind.")] + ASKED + [said("assistant", "It is wet."), said("user", "Thanks.")], [WEATHER, SEARCH]),
    "called with words": ([said("user", "x"), said("assistant", "I will look.", Calls=[FIRST]), said("tool", "wet", CallID="call00001")], [WEATHER]),
    "called twice": ([said("user", "x"), said("assistant", "", Calls=[FIRST, SECOND]), said("tool", "wet", CallID="call00001"), said("tool", "[1, 2]", CallID="call00002")], [WEATHER, SEARCH]),
    "called again": (ASKED + [said("assistant", "", Calls=[SECOND]), said("tool", "none", CallID="call00002")], [WEATHER, SEARCH]),
    "called without tools": (ASKED, []),
    "thought": ([said("user", "q"), said("assistant", "<think>\nhm\n</think>\n\nyes"), said("user", "r")], []),
    "two users": ([said("user", "a"), said("user", "b")], []),
    "nothing": ([said("system", "s")], []),
}


def openai(messages):
    names, out = {}, []
    for m in messages:
        d = {"role": m["Role"], "content": m["Content"]}
        if "Calls" in m:
            d["tool_calls"] = [{"id": c["ID"], "type": "function", "function": {"name": c["Name"], "arguments": c["Arguments"]}} for c in m["Calls"]]
            names.update({c["ID"]: c["Name"] for c in m["Calls"]})
        if "CallID" in m:
            d["tool_call_id"], d["name"] = m["CallID"], names[m["CallID"]]
        out.append(d)
    return out


class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return NOW


def main():
    chat_template_utils.datetime = Clock
    templates, rows = {}, []
    for path in map(Path, sys.argv[2:]):
        if path.suffix == ".gguf":
            from gguf import GGUFReader
            templates[path.stem] = GGUFReader(path).fields["tokenizer.chat_template"].contents()
        else:
            templates[path.stem] = path.read_text()
    for name, source in templates.items():
        for title, (messages, tools) in CONVERSATIONS.items():
            functions = [{"type": "function", "function": {"name": t["Name"], "description": t["Description"], "parameters": t["Parameters"]}} for t in tools]
            for open_ in (False, True):
                row = {"Name": name, "Title": title, "Messages": messages, "Tools": tools, "Open": open_, "Text": "", "Refused": "", "Failed": ""}
                try:
                    row["Text"] = chat_template_utils.render_jinja_template([openai(messages)], tools=functions or None, chat_template=source, add_generation_prompt=open_, bos_token="<s>", eos_token="</s>")[0][0]
                except jinja2.exceptions.TemplateSyntaxError as e:
                    row["Failed"] = str(e)
                except jinja2.exceptions.TemplateError as e:
                    row["Refused" if type(e) is jinja2.exceptions.TemplateError else "Failed"] = str(e)
                except Exception as e:
                    row["Failed"] = f"{type(e).__name__}: {e}"
                rows.append(row)
    with open(sys.argv[1], "w") as f:
        json.dump({"Templates": templates, "Rows": rows}, f)
    print(f"{len(templates)} templates, {len(rows)} conversations, {sum(bool(r['Refused']) for r in rows)} refused, {sum(bool(r['Failed']) for r in rows)} that transformers cannot render")


main()
