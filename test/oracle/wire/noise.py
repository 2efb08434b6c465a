"""What other clients do: colons that stay as they are in paths, null members, and members nobody knows."""

import json


def adder(rng, operation):
    """Changes a request so that it means the same."""
    def change(params):
        path, mark, query = params["url"].partition("?")
        if rng.random() < 0.5:
            params["url"] = path.replace("%3A", ":") + mark + query
        body = params.get("body")
        if not body or not isinstance(body, (bytes, str)) or operation.input_shape.serialization.get("payload"):
            return
        members = json.loads(body)
        noisy(rng, operation.input_shape, members)
        params["body"] = json.dumps(members, ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1])).encode()
    return change


def noisy(rng, shape, value):
    if shape.type_name == "list" and isinstance(value, list):
        for one in value:
            noisy(rng, shape.member, one)
    if shape.type_name != "structure" or getattr(shape, "is_document_type", False) or not isinstance(value, dict):
        return
    for name, member in shape.members.items():
        if name in value:
            noisy(rng, member, value[name])
        elif rng.random() < 0.3 and not member.serialization.get("location"):
            value[name] = None
    if not getattr(shape, "is_tagged_union", False):
        value["memberOfTheFuture"] = rng.choice([None, 1, "x", [{"a": []}], {"memberOfTheFuture": [1, "]"]}])
