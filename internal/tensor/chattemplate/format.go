package chattemplate

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nikolalohinski/gonja/v2/exec"
)

// toJSON writes a value as Python's json.dumps does with ensure_ascii=False: ", " and ": " between, members in their own order.
func toJSON(_ *exec.Evaluator, in *exec.Value, params *exec.VarArgs) *exec.Value {
	if in.IsError() {
		return in
	}
	indent := 0
	if v, ok := params.KwArgs["indent"]; ok && v.IsInteger() {
		indent = min(max(v.Integer(), 0), 16)
	}
	var b strings.Builder
	if err := appendJSON(&b, in, indent, 0); err != nil {
		return exec.AsValue(err)
	}
	return exec.AsSafeValue(b.String())
}

func appendJSON(b *strings.Builder, v *exec.Value, indent, depth int) error {
	if depth > 100 {
		return fmt.Errorf("a value nested %d deep is too deep for JSON", depth)
	}
	switch {
	case v.IsNil():
		b.WriteString("null")
	case v.IsBool():
		b.WriteString(strconv.FormatBool(v.Bool()))
	case v.IsInteger():
		b.WriteString(strconv.Itoa(v.Integer()))
	case v.IsFloat():
		b.WriteString(v.String()) // as Python writes it
	case v.IsString():
		appendText(b, v.String())
	case v.IsDict():
		keys := v.Keys()
		return appendAll(b, '{', '}', len(keys), indent, depth, func(i int) error {
			key := keys[i].String()
			appendText(b, key)
			b.WriteString(": ")
			value, _ := v.GetItem(key)
			return appendJSON(b, value, indent, depth+1)
		})
	case v.IsList():
		return appendAll(b, '[', ']', v.Len(), indent, depth, func(i int) error { return appendJSON(b, v.Index(i), indent, depth+1) })
	default:
		return fmt.Errorf("a %T has no JSON", v.Interface())
	}
	return nil
}

func appendAll(b *strings.Builder, open, end byte, n, indent, depth int, one func(i int) error) error {
	b.WriteByte(open)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		switch {
		case indent > 0:
			b.WriteString("\n" + strings.Repeat(" ", indent*(depth+1)))
		case i > 0:
			b.WriteByte(' ')
		}
		if err := one(i); err != nil {
			return err
		}
	}
	if indent > 0 && n > 0 {
		b.WriteString("\n" + strings.Repeat(" ", indent*depth))
	}
	b.WriteByte(end)
	return nil
}

func appendText(b *strings.Builder, s string) {
	var out strings.Builder
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s)
	text := strings.TrimSuffix(out.String(), "\n")
	b.WriteString(strings.NewReplacer(`\u2028`, "\u2028", `\u2029`, "\u2029").Replace(text))
}

// layouts are Go's spellings of strftime's directives.
var layouts = map[byte]string{'Y': "2006", 'y': "06", 'm': "01", 'd': "02", 'e': "_2", 'b': "Jan", 'B': "January", 'a': "Mon", 'A': "Monday",
	'H': "15", 'I': "03", 'M': "04", 'S': "05", 'p': "PM", 'Z': "MST", 'z': "-0700", 'j': "002", 'F': "2006-01-02", 'T': "15:04:05", 'D': "01/02/06"}

// strftime writes a time as C's function of that name does; what it does not know it leaves as it is.
func strftime(t time.Time, layout string) string {
	var b strings.Builder
	for i := 0; i < len(layout); i++ {
		if layout[i] != '%' || i+1 == len(layout) {
			b.WriteByte(layout[i])
			continue
		}
		i++
		unpadded := layout[i] == '-' && i+1 < len(layout)
		if unpadded {
			i++
		}
		form, ok := layouts[layout[i]]
		switch {
		case layout[i] == '%':
			b.WriteByte('%')
		case !ok:
			b.WriteString("%" + string(layout[i]))
		case unpadded:
			b.WriteString(strings.TrimLeft(t.Format(form), "0 "))
		default:
			b.WriteString(t.Format(form))
		}
	}
	return b.String()
}
