package jobs

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"outcrop/internal/cli/chart"
)

// view is a job at one moment.
type view struct {
	*job
	curves []chart.Line
	now    time.Time
}

// lines are what stands on a terminal of that size: all that is told, and curves where there is room.
func (v *view) lines(columns, rows int) []string {
	columns, rows = min(columns-1, 110), rows-1 // the cursor stands below
	first := v.name + "  " + v.phase
	if v.message != "" && v.message != v.phase+"." && !v.hasEnded() {
		first += ": " + v.message
	}
	out := []string{first}
	if done, all := v.steps(); all > 0 {
		out = append(out, v.bar(columns, done, all))
	}
	out = append(out, wrapped(v.measured(), columns)...)
	all := charts(v.curves)
	for _, c := range all {
		const around = 4 // an empty line, the axis, its numbers, the names
		if room := min((rows-len(out))/len(all), 16) - around; room >= 3 {
			out = append(append(out, ""), c.Text(columns, room)...)
		}
		all = all[1:]
	}
	for i, l := range out {
		if r := []rune(l); len(r) > columns {
			out[i] = string(r[:max(0, columns)])
		}
	}
	return out[:max(0, min(len(out), rows))]
}

// wrapped puts words into as many lines as it takes.
func wrapped(words []string, columns int) (lines []string) {
	const between = "   "
	for _, w := range words {
		if n := len(lines); n > 0 && utf8.RuneCountInString(lines[n-1]+between+w) <= columns {
			lines[n-1] += between + w
		} else {
			lines = append(lines, w)
		}
	}
	return lines
}

// facts are the same in one line.
func (v *view) facts() []string {
	out := []string{v.phase}
	if done, all := v.steps(); all > 0 {
		out = append(out, fmt.Sprintf("step %d/%d", done, all))
	}
	return append(out, v.measured()...)
}

// steps are how many the job has done, and will do; all is 0 while it is not known.
func (v *view) steps() (done, all int) {
	for _, l := range v.curves {
		if n := len(l.Points); n > 0 {
			done = max(done, int(l.Points[n-1].X))
		}
	}
	return done, int(v.metrics[steps])
}

func (v *view) bar(columns, done, all int) string {
	tail := fmt.Sprintf(" %3d %%  step %d of %d", 100*done/all, done, all)
	if left, ok := v.metrics[secondsLeft]; ok && done < all && !v.hasEnded() {
		tail += ", " + (time.Duration(left) * time.Second).String() + " left"
	}
	long := max(4, columns-len(tail)-2)
	full := min(long, long*done/all)
	return "[" + strings.Repeat("█", full) + strings.Repeat("░", long-full) + "]" + tail
}

// measured are the newest values.
func (v *view) measured() (out []string) {
	add := func(name, format string) {
		if x, ok := v.metrics[name]; ok {
			out = append(out, fmt.Sprintf(format, x))
		}
	}
	add("train:epoch", "epoch %.2f")
	add("train:loss", "loss %.4f")
	add("validation:loss", "validation %.4f")
	add("train:learning_rate", "lr %.1e")
	add("train:tokens_per_second", "%.0f tok/s")
	if !v.began.IsZero() {
		until := v.now
		if !v.ended.IsZero() {
			until = v.ended
		}
		out = append(out, until.Sub(v.began).Round(time.Second).String())
	}
	return out
}

// conclusion is what is said when the job has ended: the last values, the result, and what to do next.
func (v *view) conclusion() []string {
	out := []string{"", fmt.Sprintf("The job %s is %s.", v.name, v.phase)}
	if v.failure != "" {
		out = append(out, "  "+strings.ReplaceAll(v.failure, "\n", "\n  "))
	}
	add := func(name, text string) { out = append(out, fmt.Sprintf("  %-28s %s", name, text)) }
	for _, m := range slices.Sorted(maps.Keys(v.metrics)) {
		if m != secondsLeft && m != steps {
			add(m, fmt.Sprintf("%.6g", v.metrics[m]))
		}
	}
	for _, r := range v.results {
		add(r.name, r.text)
	}
	out = append(out, "Next:")
	next := v.next
	if v.status != failed {
		next = append(next, line{"curves", fmt.Sprintf("outcrop jobs plot %s -o %s.svg", v.name, v.name)})
	}
	for _, n := range next {
		out = append(out, fmt.Sprintf("  %-9s %s", n.name, n.text))
	}
	return out
}
