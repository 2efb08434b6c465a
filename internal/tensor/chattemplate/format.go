package chattemplate

import (
	"strings"
	"time"
)

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
