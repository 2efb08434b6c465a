package cli

import (
	"fmt"
	"io"
	"strings"
	"time"

	"outcrop/internal/source"
)

// Progress shows how far a transfer is: a bar on a terminal, otherwise a line for each file and each tenth.
type Progress struct {
	w        io.Writer
	terminal bool
	clock    func() time.Time

	start, shown time.Time
	first, total int64 // bytes at the start, and at the end
	tenth        int64 // tenths told
	open         bool  // a bar stands in the last line
}

// NewProgress makes one that has shown nothing yet.
func NewProgress(w io.Writer, terminal bool, clock func() time.Time) *Progress {
	return &Progress{w: w, terminal: terminal, clock: clock}
}

// Tell takes the bytes that are there, those that there will be (-1: not known), and the name of a file that is now whole.
func (p *Progress) Tell(done, total int64, file string) {
	now := p.clock()
	if p.start.IsZero() || total != p.total { // of what goes before, such as pip's work, there are no figures
		p.start, p.first, p.total = now, done, total
	}
	if file != "" {
		p.clear()
		fmt.Fprintln(p.w, "  "+file)
	}
	if p.terminal {
		if now.Sub(p.shown) >= 100*time.Millisecond || file != "" {
			p.shown = now
			p.clear()
			fmt.Fprint(p.w, p.line(done, total, now))
			p.open = true
		}
		return
	}
	if total > 0 && done*10/total > p.tenth {
		p.tenth = done * 10 / total
		fmt.Fprintln(p.w, p.line(done, total, now))
	}
}

// End leaves the cursor on a line of its own.
func (p *Progress) End() { p.clear() }

func (p *Progress) clear() {
	if p.open {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.open = false
	}
}

// line is the bar: 412 MB of 1.2 GB, 34 %, 12 MB/s, 1m20s left.
func (p *Progress) line(done, total int64, now time.Time) string {
	var parts []string
	if total > 0 {
		parts = append(parts, fmt.Sprintf("%s of %s", source.Bytes(done), source.Bytes(total)), fmt.Sprintf("%d %%", done*100/total))
	} else {
		parts = append(parts, source.Bytes(done))
	}
	if seconds := now.Sub(p.start).Seconds(); seconds > 1 && done > p.first {
		rate := float64(done-p.first) / seconds
		parts = append(parts, source.Bytes(int64(rate))+"/s")
		if total > done {
			parts = append(parts, time.Duration(float64(total-done)/rate*1e9).Round(time.Second).String()+" left")
		}
	}
	return "  " + strings.Join(parts, ", ")
}
