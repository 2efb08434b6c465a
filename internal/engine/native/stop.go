package native

import "strings"

// stopper holds back text that may be the start of a stop sequence.
type stopper struct {
	stops []string
	held  string
}

// add takes more text and gives what is certain to be part of the answer, and the stop sequence where one is complete. What comes
// after it is the rest.
func (s *stopper) add(text string) (certain, met string) {
	if len(s.stops) == 0 || text == "" {
		return text, ""
	}
	s.held += text
	at := len(s.held)
	for _, stop := range s.stops {
		if i := strings.Index(s.held, stop); i >= 0 && (i < at || i == at && len(stop) > len(met)) {
			at, met = i, stop
		}
	}
	if met != "" {
		certain, s.held = s.held[:at], s.held[at+len(met):]
		return certain, met
	}
	keep := 0
	for _, stop := range s.stops {
		for n := min(len(stop)-1, len(s.held)); n > keep; n-- {
			if strings.HasSuffix(s.held, stop[:n]) {
				keep = n
			}
		}
	}
	cut := len(s.held) - keep
	certain, s.held = s.held[:cut], s.held[cut:]
	return certain, ""
}

// rest is what was held back when no more text comes.
func (s *stopper) rest() string {
	text := s.held
	s.held = ""
	return text
}
