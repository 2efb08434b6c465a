package chart

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// The sizes of a drawing, in pixels.
const (
	width, height    = 860, 480
	left, right      = 72, 24
	above, below     = 52, 52
	legendRow        = 20
	letter           = 6.6 // a legend's letter, about
	legendMark       = 30  // a sample of the line, with the space behind it
	legendSpace      = 22
	markSize, bottom = 3.5, height - below
)

// palette are the colours of lines: on white, and on black. All are readable on both.
var palette = [][2]string{{"#0969da", "#58a6ff"}, {"#bc4c00", "#f0883e"}, {"#1a7f37", "#3fb950"}, {"#8250df", "#bc8cff"}, {"#bf3989", "#f778ba"}, {"#7d4e00", "#d29922"}}

// style makes a drawing light or dark as its viewer is. One that knows no style sheets shows the light one.
func style() string {
	var light, dark strings.Builder
	for i, c := range palette {
		fmt.Fprintf(&light, ".c%d{stroke:%s}.f%d{fill:%s}", i, c[0], i, c[0])
		fmt.Fprintf(&dark, ".c%d{stroke:%s}.f%d{fill:%s}", i, c[1], i, c[1])
	}
	return `text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-size:15px;font-weight:600}.back{fill:#fff}` +
		`.grid{stroke:#d8dee4}.axis{stroke:#57606a}path{fill:none;stroke-linejoin:round}.raw{stroke-width:1;opacity:.3}.line{stroke-width:2}.between{stroke-width:1;stroke-dasharray:4 3}` +
		light.String() + `@media(prefers-color-scheme:dark){text{fill:#e6edf3}.back{fill:#0d1117}.grid{stroke:#30363d}.axis{stroke:#8b949e}` + dark.String() + `}`
}

// drawing is an SVG under way.
type drawing struct {
	bytes.Buffer
	low, high Point
	top       float64 // of the field with the curves
}

// SVG writes the chart as an image of its own, readable on light and on dark ground. Curves are shown smoothed, over the values
// themselves; lines with marks as they are.
func (c Chart) SVG(w io.Writer) error {
	d := &drawing{}
	var some bool
	if d.low, d.high, some = c.bounds(); !some {
		d.low, d.high = Point{0, 0}, Point{1, 1}
	}
	d.printf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">`+"\n", width, height, width, height)
	d.printf("<title>%s</title>\n<style>%s</style>\n", escape(c.Title), style())
	d.printf(`<rect class="back" fill="#fff" width="%d" height="%d"/>`+"\n", width, height)
	d.printf(`<text class="title" x="%d" y="26">%s</text>`+"\n", left, escape(c.Title))
	d.legend(c.Lines)
	d.axes(c)
	if !some {
		d.printf(`<text x="%d" y="%d" text-anchor="middle">No values yet.</text>`+"\n", width/2, height/2)
	}
	for _, l := range c.Lines {
		d.line(l)
	}
	d.printf("</svg>\n")
	_, err := w.Write(d.Bytes())
	return err
}

func (d *drawing) printf(format string, args ...any) { fmt.Fprintf(d, format, args...) }

// place is where a value is on the drawing.
func (d *drawing) place(p Point) (x, y float64) {
	x = left + (p.X-d.low.X)/(d.high.X-d.low.X)*(width-left-right)
	y = bottom - (p.Y-d.low.Y)/(d.high.Y-d.low.Y)*(bottom-d.top)
	return x, y
}

// legend names the lines, in as many rows as it takes, and says where the field begins.
func (d *drawing) legend(lines []Line) {
	x, y := float64(left), float64(above)
	for _, l := range lines {
		long := legendMark + letter*float64(utf8.RuneCountInString(l.Name)) + legendSpace
		if x > left && x+long > width-right {
			x, y = left, y+legendRow
		}
		i := l.Colour % len(palette)
		if l.Marks {
			d.printf(`<circle class="f%d" cx="%.1f" cy="%.1f" r="%g"/>`, i, x+11, y-4, markSize)
		} else {
			d.printf(`<path class="line c%d" stroke="%s" d="M%.1f %.1fh22"/>`, i, palette[i][0], x, y-4)
		}
		d.printf(`<text x="%.1f" y="%.1f">%s</text>`+"\n", x+legendMark, y, escape(l.Name))
		x += long
	}
	d.top = y + 18
}

// axes draws the grid, its numbers and what they are.
func (d *drawing) axes(c Chart) {
	at, step := ticks(d.low.Y, d.high.Y, 6)
	for _, v := range at {
		_, y := d.place(Point{d.low.X, v})
		d.printf(`<path class="grid" stroke="#d8dee4" d="M%d %.1fH%d"/><text x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n", left, y, width-right, left-8, y+4, label(v, step))
	}
	at, step = ticks(d.low.X, d.high.X, 8)
	for _, v := range at {
		x, _ := d.place(Point{v, d.low.Y})
		d.printf(`<path class="axis" stroke="#57606a" d="M%.1f %dv5"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", x, bottom, x, bottom+20, label(v, step))
	}
	d.printf(`<path class="axis" stroke="#57606a" d="M%d %.1fV%dH%d"/>`+"\n", left, d.top, bottom, width-right)
	d.printf(`<text x="%d" y="%d" text-anchor="middle">%s</text>`+"\n", (left+width-right)/2, height-12, escape(c.X))
	middle := (d.top + bottom) / 2
	d.printf(`<text x="18" y="%.1f" text-anchor="middle" transform="rotate(-90 18 %.1f)">%s</text>`+"\n", middle, middle, escape(c.Y))
}

func (d *drawing) line(l Line) {
	if len(l.Points) == 0 {
		return
	}
	i := l.Colour % len(palette)
	if l.Marks || len(l.Points) == 1 {
		d.path("between", i, l.Points)
		for _, p := range l.Points {
			x, y := d.place(p)
			d.printf(`<circle class="f%d" fill="%s" cx="%.1f" cy="%.1f" r="%g"/>`+"\n", i, palette[i][0], x, y, markSize)
		}
		return
	}
	keep := keepFor(len(l.Points))
	if keep > 0 {
		d.path("raw", i, l.Points)
	}
	d.path("line", i, smoothed(l.Points, keep))
}

func (d *drawing) path(class string, colour int, points []Point) {
	d.printf(`<path class="%s c%d" fill="none" stroke="%s" d="`, class, colour, palette[colour][0])
	for i, p := range points {
		x, y := d.place(p)
		d.printf("%c%.1f %.1f", "ML"[min(i, 1)], x, y)
	}
	d.printf("\"/>\n")
}

func escape(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
