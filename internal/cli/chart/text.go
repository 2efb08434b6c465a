package chart

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

// The mark of lines with marks, and the dots of a braille character: two columns of four.
const mark = '●'

var dots = [2][4]rune{{1, 2, 4, 64}, {8, 16, 32, 128}}

// field is a grid of braille characters that curves are drawn in.
type field struct {
	columns, rows int
	cells         [][]rune
	low, high     Point
}

// Text draws the chart in lines of so many characters: rows for the curves, and below them the axis and the names. A field that is
// narrow or a chart without values gives nothing.
func (c Chart) Text(columns, rows int) []string {
	low, high, some := bounds(c.Lines)
	values, step := ticks(low.Y, high.Y, rows/2+1)
	margin := 0
	for _, v := range values {
		margin = max(margin, len(label(v, step)))
	}
	f := &field{columns: columns - margin - 2, rows: rows, low: low, high: high}
	if !some || f.columns < 10 || rows < 2 {
		return nil
	}
	for range rows {
		f.cells = append(f.cells, make([]rune, f.columns))
	}
	for _, l := range c.Lines {
		if !l.Marks {
			f.curve(smoothed(l.Points, keepFor(len(l.Points))))
		}
	}
	for _, l := range c.Lines {
		if l.Marks {
			f.marks(l.Points)
		}
	}
	labels := make([]string, rows)
	for _, v := range values {
		_, y := f.place(Point{low.X, v})
		labels[y/4] = label(v, step)
	}
	var out []string
	for i, row := range f.cells {
		axis := "│"
		if labels[i] != "" {
			axis = "┤"
		}
		out = append(out, strings.TrimRight(fmt.Sprintf("%*s %s%s", margin, labels[i], axis, text(row)), " "))
	}
	return append(out, c.foot(f, margin)...)
}

// foot is the axis of X and the names of the lines.
func (c Chart) foot(f *field, margin int) []string {
	space := strings.Repeat(" ", margin+1)
	first, last := label(f.low.X, 1), label(f.high.X, 1)
	gap := f.columns + 1 - len(first) - len(last)
	middle := strings.Repeat(" ", max(1, gap))
	if room := gap - utf8.RuneCountInString(c.X); room >= 2 {
		middle = strings.Repeat(" ", room/2) + c.X + strings.Repeat(" ", room-room/2)
	}
	var names []string
	for _, l := range c.Lines {
		if len(l.Points) > 0 {
			sign := "⣀"
			if l.Marks {
				sign = string(mark)
			}
			names = append(names, sign+" "+l.Name)
		}
	}
	return []string{space + "└" + strings.Repeat("─", f.columns), space + first + middle + last, space + " " + strings.Join(names, "   ")}
}

// place is the dot for a value, from the top left.
func (f *field) place(p Point) (x, y int) {
	x = int(math.Round((p.X - f.low.X) / (f.high.X - f.low.X) * float64(2*f.columns-1)))
	y = int(math.Round((f.high.Y - p.Y) / (f.high.Y - f.low.Y) * float64(4*f.rows-1)))
	return x, y
}

// curve joins points, of which those in one column of dots become their mean.
func (f *field) curve(points []Point) {
	px, py := -1, 0
	for i := 0; i < len(points); {
		x, _ := f.place(points[i])
		sum, n := 0.0, 0
		for ; i < len(points); i++ {
			if at, _ := f.place(points[i]); at != x {
				break
			}
			sum, n = sum+points[i].Y, n+1
		}
		_, y := f.place(Point{f.low.X, sum / float64(n)})
		if px < 0 {
			px, py = x, y
		}
		f.join(px, py, x, y)
		px, py = x, y
	}
}

// join draws a straight line between two dots.
func (f *field) join(x0, y0, x1, y1 int) {
	n := max(x1-x0, y1-y0, y0-y1, 1)
	for i := range n + 1 {
		x, y := x0+(x1-x0)*i/n, y0+(y1-y0)*i/n
		f.cells[y/4][x/2] |= dots[x%2][y%4]
	}
}

func (f *field) marks(points []Point) {
	for _, p := range points {
		x, y := f.place(p)
		f.cells[y/4][x/2] = mark
	}
}

// text makes characters of a row of dots.
func text(row []rune) string {
	var b strings.Builder
	for _, r := range row {
		switch {
		case r == mark:
			b.WriteRune(mark)
		case r == 0:
			b.WriteByte(' ')
		default:
			b.WriteRune(0x2800 + r)
		}
	}
	return b.String()
}
