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
	if v.all > 0 {
		out = append(out, v.bar(columns))
	}
	out = append(out, wrapped(v.measured(), columns)...)
	all := charts(v.curves, v.unit)
	for i, c := range all {
		const around = 4 // an empty line, the axis, its numbers, the names
		if room := min((rows-len(out))/(len(all)-i), 16) - around; room >= 3 {
			out = append(append(out, ""), c.Text(columns, room)...)
		}
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
	if v.all > 0 {
		out = append(out, fmt.Sprintf("%s %d/%d", v.unit, v.done, v.all))
	}
	return append(out, v.measured()...)
}

func (v *view) bar(columns int) string {
	tail := fmt.Sprintf(" %3d %%  %s %d of %d", 100*v.done/v.all, v.unit, v.done, v.all)
	if left, ok := v.metrics[secondsLeft]; ok && v.done < v.all && !v.hasEnded() {
		tail += ", " + (time.Duration(left) * time.Second).String() + " left"
	}
	long := max(4, columns-len(tail)-2)
	full := min(long, long*v.done/v.all)
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
	add(trainReward, "reward %.3f")
	add("train:rewards/accuracies", "accuracy %.2f")
	add("train:accuracy", "accuracy %.2f")
	add("train:learning_rate", "lr %.1e")
	add("train:tokens_per_second", "%.0f tok/s")
	for m, x := range v.metrics {
		if strings.HasPrefix(m, best) { // a search has this alone
			out = append(out, fmt.Sprintf("%s %.4f", m, x))
		}
	}
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
	var all []line
	for _, m := range slices.Sorted(maps.Keys(v.metrics)) {
		if m != secondsLeft && m != steps {
			all = append(all, line{m, fmt.Sprintf("%.6g", v.metrics[m])})
		}
	}
	all = append(all, v.results...)
	wide := 28
	for _, l := range all {
		wide = max(wide, len(l.name))
	}
	for _, l := range all {
		out = append(out, fmt.Sprintf("  %-*s %s", wide, l.name, l.text))
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
