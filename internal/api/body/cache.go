package body

import (
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// mostMarks is how many checkpoints a request may ask for.
const mostMarks = 4

// place is a mark within a turn: after so many of its results, and so much of its text.
type place struct {
	results, text int
	ttl           time.Duration
}

// Mark marks the turn as it is up to now.
func (t *Turn) Mark(ttl time.Duration) {
	t.marks = append(t.marks, place{len(t.Results), len(t.Text), ttl})
}

// Say adds text on lines of its own.
func (t *Turn) Say(text string) { t.Text = joined(t.Text, text) }

// add adds what another turn of the same role says.
func (t *Turn) add(more Turn) {
	for _, m := range more.marks {
		m.results += len(t.Results)
		if m.text > 0 && t.Text != "" {
			m.text++ // the end of the line between
		}
		m.text += len(t.Text)
		t.marks = append(t.marks, m)
	}
	t.Say(more.Text)
	t.Calls = append(t.Calls, more.Calls...)
	t.Results = append(t.Results, more.Results...)
}

// Marks are the places in the messages of turns up to which the prompt is to be kept.
func Marks(turns []Turn) (marks []engine.Mark) {
	first := 0
	for _, t := range turns {
		messages := Messages([]Turn{t})
		for _, m := range t.marks {
			at := engine.Mark{Message: first + len(messages) - 1, End: m.text, TTL: m.ttl}
			if m.results > 0 && m.text == 0 {
				at.Message = first + m.results - 1
				at.End = len(messages[m.results-1].Text)
			}
			marks = append(marks, at)
		}
		first += len(messages)
	}
	return marks
}

// CacheTTL is how long a checkpoint is kept: "5m", also where nothing is said, or "1h".
func CacheTTL(said string) time.Duration {
	if said == "1h" {
		return time.Hour
	}
	return 5 * time.Minute
}

// CheckMarks holds marks, in the order of tools, system and messages, to what AWS takes. word is what the request calls one.
func CheckMarks(marks []engine.Mark, word string) error {
	if len(marks) > mostMarks {
		return fault.Bad("body.CheckMarks", "messages", "A request can have at most %d %s; this one has %d.", mostMarks, word, len(marks))
	}
	for i, m := range marks {
		if i > 0 && m.TTL > marks[i-1].TTL {
			return fault.Bad("body.CheckMarks", "ttl", "Of the %s, those with the ttl 1h must not come after one with the ttl 5m. They are read in the order of tools, system and messages.", word)
		}
	}
	return nil
}
