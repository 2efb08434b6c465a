package jinja_test

import (
	"strings"
	"testing"

	"outcrop/internal/tensor/chattemplate/jinja"
)

var variables = map[string]any{
	"n": nil, "five": 5, "text": "Abc déf", "list": jinja.NewList(3, 1, 2), "empty": jinja.NewList(),
	"d":      jinja.NewDict("b", 1, "a", jinja.NewList("x", true, nil), "items", "own"),
	"people": jinja.NewList(jinja.NewDict("name", "Eve", "age", 3), jinja.NewDict("name", "adam", "age", 2)),
}

func render(t testing.TB, source string) (string, error) {
	t.Helper()
	tmpl, err := jinja.Parse(source, nil)
	if err != nil {
		return "", err
	}
	return tmpl.Render(variables)
}

// What jinja2 3.1 gives, with trim_blocks and lstrip_blocks.
func TestAsJinja2(t *testing.T) {
	for source, want := range map[string]string{
		"a\n": "a", "a\n\n": "a\n", "{{ 1 }}\n{{ 2 }}": "1\n2", "  {% if true %}\nx\n  {% endif %}\ny": "x\ny", "a {%- if true +%}\nb{% endif %}": "a\nb",
		"  {%+ if true %}x{% endif %}": "  x", "{# c #}\n  {# d #}\nz": "z", "{% raw %}{{ x }}{% endraw %}": "{{ x }}", "a  {{- ' b ' -}}  c": "a b c",
		"{{ d }}": "{'b': 1, 'a': ['x', True, None], 'items': 'own'}", "{{ (1,) }} {{ (1, 'it\\'s') }}": "(1,) (1, \"it's\")", "{{ [1.0, 1e20, 0.00001, -0.5] }}": "[1.0, 1e+20, 1e-05, -0.5]",
		"{{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 / 2 }} {{ 2 ** 3 }} {{ 2 ** -1 }} {{ 1 ~ 2 * 3 ~ 'x' }}":                                "3 -4 2 3.5 8 0.5 16x",
		"{{ 1 < 2 < 3 }} {{ 3 > 2 == 2 }} {{ 'a' in text }} {{ 'b' not in d }} {{ not 1 in list }}":                                           "True True False False False",
		"{{ n or 'x' }} {{ five and '' }}|{{ 'a' if n }}|{{ undefined is defined }} {{ n is none }}":                                          "x ||False True",
		"{{ d['items'] }} {{ d.get('zz') }} {{ d.get('zz', 1) }}":                                                                             "own None 1",
		"{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}":                                                                             "b=1;a=['x', True, None];items=own;",
		"{% for k, v in d | dictsort %}{{ k }}{% endfor %} {{ d | length }} {{ d.keys() | list }}":                                            "abitems 3 ['b', 'a', 'items']",
		"{{ text[1:] }} {{ text[::-1] }} {{ text[-1] }} {{ list[:-1] }} {{ list[9] }}|{{ text[:2] ~ list[0] }}":                               "bc déf féd cbA f [3, 1] |Ab3",
		"{% for x in list if x > 1 %}{{ loop.index }}{{ x }}{{ ',' if not loop.last }}{% else %}none{% endfor %}":                             "13,22",
		"{% for x in empty %}{% else %}none{% endfor %}{% for x in undefined %}x{% endfor %}":                                                 "none",
		"{% for x in range(9) %}{% if x == 1 %}{% continue %}{% elif x > 3 %}{% break %}{% endif %}{{ x }}{% endfor %}":                       "023",
		"{% set x = 1 %}{% for i in list %}{% set x = x + 1 %}{{ x }}{% endfor %}{{ x }}":                                                     "2221",
		"{% set ns = namespace(x=1) %}{% for i in list %}{% set ns.x = ns.x + i %}{% endfor %}{{ ns.x }}":                                     "7",
		"{% macro m(a, b='B') %}{{ a }}{{ b }}{{ varargs }}{% endmacro %}{{ m(1) }} {{ m(b=2, a=3) }}":                                        "1B 32",
		"{% macro m() %}[{{ caller('x') }}]{% endmacro %}{% call(v) m() %}{{ v }}y{% endcall %}":                                              "[xy]",
		"{% set a %} b {% endset %}[{{ a | trim }}]{% filter upper %}x{{ 'y' }}{% endfilter %}{% set b | upper %}q{% endset %}{{ b }}":        "[b]XYQ",
		"{% set a, b = 1, [2] %}{{ a }}{{ b }}{% with c = a %}{{ c }}{% endwith %}":                                                           "1[2]1",
		"{{ people | map(attribute='name') | join(', ') }} {{ people | selectattr('age', '>', 2) | map(attribute='name') | first }}":          "Eve, adam Eve",
		"{{ people | sort(attribute='name') | map(attribute='name') | list }} {{ list | sort }} {{ list | max }} {{ list | sum }}":            "['adam', 'Eve'] [1, 2, 3] 3 6",
		"{{ '%s=%03d' | format('a', 7) }} {{ '{} {1}{k:>3}'.format(1, 2, k='z') if false else '{}-{}'.format(1, 'b') }}":                      "a=007 1-b",
		"{{ d | tojson }} {{ [] | tojson(indent=2) }} {{ {'a': [1]} | tojson(indent=2) }} {{ 'é<\"' | tojson }}":                              "{\"b\": 1, \"a\": [\"x\", true, null], \"items\": \"own\"} [] {\n  \"a\": [\n    1\n  ]\n} \"é<\\\"\"",
		"{{ ' a b '.split() }} {{ 'a,b,c'.split(',', 1) }} {{ 'a,b,c'.rsplit(',', 1) }} {{ '  x'.lstrip() }}{{ 'xxyx'.strip('x') }}":          "['a', 'b'] ['a', 'b,c'] ['a,b', 'c'] xy",
		"{{ 'a\nb' | indent }} {{ 'x' | default('y') }} {{ '' | default('y', true) }} {{ undefined | default('z') }}":                         "a\n    b x y z",
		"{{ 5 is odd }} {{ 5 is divisibleby 5 }} {{ five is sameas 5 }} {{ 1 is number }} {{ d is mapping }} {{ text is iterable and true }}": "True True True True True True",
		"{{ 'A' 'b' }} {{ \"\\u00e9\\n\" | tojson }} {{ 1_000 }} {{ none }} {{ true }} {{ undefined }}|":                                      "Ab \"é\\n\" 1000 None True |",
	} {
		if got, err := render(t, source); err != nil || got != want {
			t.Errorf("%s\n got %q, %v\nwant %q", source, got, err, want)
		}
	}
}

// What jinja2 refuses, and what would take a server's time or memory.
func TestRefused(t *testing.T) {
	for _, source := range []string{
		"{{ undefined.x }}", "{{ undefined + 1 }}", "{{ 1 + 'a' }}", "{{ n.x.y }}", "{{ f() }}", "{{ 1 < 'a' }}", "{{ list.append(1) }}", "{{ d.pop('a') }}", "{{ x | nofilter }}",
		"{{ x is notest }}", "{% nothing %}", "{% if %}", "{% endif %}", "{{ 'a }}", "{{ 1 / 0 }}", "{% break %}", "{{ (1 }}", "{% for x in 1 %}{% endfor %}", "{% for %}", "{{ a b }}",
		"{% include 'x' %}", "{% set a, b = [1] %}", "{% raw %}", "{# x", "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "{{ range(1000000) }}", "{{ 'x' * 1000000000 }}",
		"{% set ns = namespace(l=[1]) %}{% for i in range(60) %}{% set ns.l = [ns.l, ns.l] %}{% endfor %}{{ ns.l }}",
		"{% set ns = namespace(l='x') %}{% for i in range(60) %}{% set ns.l = ns.l ~ ns.l %}{% endfor %}", "{{ '%999999999s' | format('x') }}", "{{ undefined | tojson }}",
		"{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}", "{{ " + strings.Repeat("[", 5000), strings.Repeat("{% if 1 %}", 5000),
	} {
		if got, err := render(t, source); err == nil || strings.Contains(err.Error(), "interpreter") {
			t.Errorf("%.80s gave %.80q, %v", source, got, err)
		}
	}
}

// Any template is rendered or refused, without a mistake of the interpreter.
func FuzzTemplate(f *testing.F) {
	for _, seed := range []string{"{% for k, v in d.items() %}{{ loop.index }}{% endfor %}", "{{ text[1:-1:2] | upper }}", "{% macro m(a=1) %}{{ a }}{% endmacro %}{{ m(2) }}", "{%- set x = [1, {'a': 2}] -%}{{ x[1].a is odd }}",
		"{{ '{:>3}'.format(1) ~ '%5.2f' % 2 }}", "{{ people | groupby('age') | list | tojson(indent=2) }}", "{% raw %}x{% endraw %}{# y #}", "{% set x | upper %}{% endset %}{% call m() %}{% endcall %}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		if _, err := render(t, source); err != nil && strings.Contains(err.Error(), "interpreter") {
			t.Error(err)
		}
	})
}
