package knowledge

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestExtract(t *testing.T) {
	for _, c := range []struct{ key, contentType, in, want string }{
		{"a.txt", "", "\xef\xbb\xbfOne\r\ntwo\n", "One\ntwo"},
		{"a.MD", "", "# Tea\n\nIt is *hot* and [good](https://x.test).\nStill.\n\n- one\n- two\n  more\n\n```\ncode  here\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
			"Tea\n\nIt is hot and good. Still.\n\none\ntwo more\n\ncode  here\n\na | b\n1 | 2"},
		{"a.md", "", "Before <b>bold</b> after\n\n<div>In <i>HTML</i><script>no()</script></div>\n", "Before bold after\n\nIn HTML"},
		{"a.html", "", "<html><head><title>No</title><style>p{}</style></head><body><h1>Tea &amp; cake</h1><script>x()</script><p>It is <b>hot</b>,\n very  hot.</p><ul><li>one<li>two</ul><template>no</template></body>",
			"Tea & cake\n\nIt is hot, very hot.\n\none\ntwo"},
		{"a.htm", "", "one<br>two<pre>  x\n  y\n</pre>", "one\ntwo\n\n  x\n  y"},
		{"plain", "text/plain; charset=utf-8", "text", "text"},
		{"nul.txt", "", "a\x00b", "a\ufffdb"},
	} {
		got, err := extract(c.key, c.contentType, []byte(c.in))
		if err != nil || got != c.want {
			t.Errorf("%s: %q, %v, want %q", c.key, got, err, c.want)
		}
	}
	for _, c := range []struct{ key, contentType, in, why string }{
		{"a.pdf", "text/plain", "x", "format"}, {"a", "", "x", "format"}, {"a", "application/pdf", "x", "format"},
		{"a.txt", "", "\xff\xfe", "UTF-8"}, {"a.txt", "", " \n ", "no text"}, {"a.html", "", "<script>x</script>", "no text"},
	} {
		if got, err := extract(c.key, c.contentType, []byte(c.in)); err == nil || !strings.Contains(err.Error(), c.why) {
			t.Errorf("%s: %q, %v, want an error about %s", c.key, got, err, c.why)
		}
	}
}

// TestExtractDeep checks that nesting costs no stack.
func TestExtractDeep(t *testing.T) {
	deep := strings.Repeat("<div>", 400) + "tea" + strings.Repeat("</div>", 400)
	if got, err := extract("a.html", "", []byte(deep)); err != nil || got != "tea" {
		t.Errorf("%q, %v", got, err)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("a.md", "# Tea\n\n- *one*\n- two\n\n<div><script>x</script>y</div>\n\n|a|b|\n|-|-|\n|1|2|")
	f.Add("a.html", "<p>Tea<br><pre> x</pre><table><tr><td>1<td>2</table><script>no</script>")
	f.Add("a.txt", "\xef\xbb\xbfx\x00")
	f.Fuzz(func(t *testing.T, key, in string) {
		got, err := extract(key, "text/html", []byte(in))
		if err == nil && (got == "" || !utf8.ValidString(got) || strings.Contains(got, "\x00")) {
			t.Fatalf("%q gives %q", in, got)
		}
	})
}
