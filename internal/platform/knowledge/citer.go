package knowledge

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// citer follows an answer as it is generated: it passes text on, and tells of each sentence when it is over and sent.
type citer struct {
	passages []Passage
	question string
	text     strings.Builder // the answer so far, without white space around it
	space    string          // white space that is only sent when text follows
	sent     int             // bytes of text that were given out
	from     int             // where the sentence that is open begins, in bytes
	points   int             // the same in code points
}

// write takes the next text and gives the events that it brings.
func (c *citer) write(text string) (out []Event) {
	text = c.space + text
	if c.text.Len() == 0 {
		text = strings.TrimLeftFunc(text, unicode.IsSpace)
	}
	body := strings.TrimRightFunc(text, unicode.IsSpace)
	c.space = text[len(body):]
	if body == "" {
		return nil
	}
	c.text.WriteString(body)
	open := c.text.String()[c.from:]
	found := sentences(open)
	base := c.from
	for _, s := range found[:len(found)-1] {
		out = append(out, c.sentence(base+s.Start, base+s.End)...)
	}
	return append(out, c.flush(c.text.Len())...)
}

// close ends the answer.
func (c *citer) close() []Event {
	if c.from >= c.text.Len() {
		return nil
	}
	all := c.text.String()
	start := c.from + len(all[c.from:]) - len(strings.TrimLeftFunc(all[c.from:], unicode.IsSpace))
	return c.sentence(start, len(all))
}

// sentence gives what is left of a sentence's text, then the sentence itself.
func (c *citer) sentence(start, end int) []Event {
	out := c.flush(end)
	all := c.text.String()
	first := c.points + utf8.RuneCountInString(all[c.from:start])
	p := &Part{Text: all[start:end], Start: first, End: first + utf8.RuneCountInString(all[start:end]) - 1}
	for _, passage := range c.passages {
		if supports(p.Text, passage.Text, c.question) {
			p.References = append(p.References, passage)
		}
	}
	c.from, c.points = end, p.End+1
	return append(out, Event{Part: p})
}

// flush gives the text up to a place.
func (c *citer) flush(to int) []Event {
	if to <= c.sent {
		return nil
	}
	e := Event{Text: c.text.String()[c.sent:to]}
	c.sent = to
	return []Event{e}
}
