package chart

import (
	"math"
	"unicode/utf8"
)

// The sizes of what stands around a chart's curves, in pixels.
const (
	legendRow   = 20
	letter      = 6.6 // a legend's letter, about
	legendMark  = 30  // a sample of the line, with the space behind it
	legendSpace = 22
	below       = 54 // the numbers of X and what they are
	markSize    = 3.5
)

// panel is a chart's place on an image.
type panel struct {
	*image
	low, high   Point
	top, bottom float64 // of the curves
}

// draw draws a chart from a height on.
func (p *panel) draw(c Chart, from float64) {
	p.legend(c.Lines, from)
	if low, high, some := bounds(c.Lines); some {
		p.low.Y, p.high.Y = low.Y, high.Y
		p.room()
		p.ticks()
	} else {
		p.printf(`<text x="%d" y="%.1f" text-anchor="middle">No values.</text>`+"\n", (left+right)/2, (p.top+p.bottom)/2)
	}
	p.axes(c)
	for _, l := range c.Lines {
		p.line(l)
	}
}

// room keeps curves off the edges, but for the one at nothing.
func (p *panel) room() {
	room := (p.high.Y - p.low.Y) * 0.04
	p.high.Y += room
	if p.low.Y >= 0 {
		p.low.Y = max(0, p.low.Y-room)
	} else {
		p.low.Y -= room
	}
}

// place is where a value is on the image.
func (p *panel) place(at Point) (x, y float64) {
	x = left + (at.X-p.low.X)/(p.high.X-p.low.X)*(right-left)
	y = p.bottom - (at.Y-p.low.Y)/(p.high.Y-p.low.Y)*(p.bottom-p.top)
	return x, y
}

// legend names the lines, in as many rows as it takes, and says where the curves begin.
func (p *panel) legend(lines []Line, from float64) {
	x, y := float64(left), from+18
	for _, l := range lines {
		long := legendMark + letter*float64(utf8.RuneCountInString(l.Name)) + legendSpace
		if x > left && x+long > right {
			x, y = left, y+legendRow
		}
		i := l.Colour % len(palette)
		class := "line"
		if l.Marks {
			class = "between"
			p.mark(i, x+11, y-4)
		}
		p.printf(`<path class="%s c%d" stroke="%s" d="M%.1f %.1fh22"/>`, class, i, palette[i][0], x, y-4)
		p.printf(`<text x="%.1f" y="%.1f">%s</text>`+"\n", x+legendMark, y, escape(l.Name))
		x += long
	}
	p.top = y + 18
}

// ticks draws the grid and its numbers.
func (p *panel) ticks() {
	at, step := ticks(p.low.Y, p.high.Y, int(p.bottom-p.top)/38)
	for _, v := range at {
		_, y := p.place(Point{p.low.X, v})
		p.printf(`<path class="grid" stroke="#d8dee4" d="M%d %.1fH%d"/><text x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n", left, y, right, left-8, y+4, label(v, step))
	}
	at, step = ticks(p.low.X, p.high.X, int(min(8, p.high.X-p.low.X)))
	for _, v := range at {
		x, _ := p.place(Point{v, p.low.Y})
		p.printf(`<path class="axis" stroke="#57606a" d="M%.1f %.1fv5"/><text x="%.1f" y="%.1f" text-anchor="middle">%s</text>`+"\n", x, p.bottom, x, p.bottom+20, label(v, step))
	}
}

// axes draws the two lines, and says what they are.
func (p *panel) axes(c Chart) {
	p.printf(`<path class="axis" stroke="#57606a" d="M%d %.1fV%.1fH%d"/>`+"\n", left, p.top, p.bottom, right)
	p.printf(`<text x="%d" y="%.1f" text-anchor="middle">%s</text>`+"\n", (left+right)/2, p.bottom+40, escape(c.X))
	middle := math.Round((p.top + p.bottom) / 2)
	p.printf(`<text x="16" y="%.0f" text-anchor="middle" transform="rotate(-90 16 %.0f)">%s</text>`+"\n", middle, middle, escape(c.Y))
}

func (p *panel) line(l Line) {
	if len(l.Points) == 0 {
		return
	}
	i := l.Colour % len(palette)
	if l.Marks || len(l.Points) == 1 {
		p.path("between", i, l.Points)
		for _, at := range l.Points {
			x, y := p.place(at)
			p.mark(i, x, y)
		}
		return
	}
	keep := keepFor(len(l.Points))
	if keep > 0 {
		p.path("raw", i, l.Points)
	}
	p.path("line", i, smoothed(l.Points, keep))
}

func (p *panel) mark(colour int, x, y float64) {
	p.printf(`<circle class="f%d" fill="%s" cx="%.1f" cy="%.1f" r="%g"/>`+"\n", colour, palette[colour][0], x, y, markSize)
}

func (p *panel) path(class string, colour int, points []Point) {
	p.printf(`<path class="%s c%d" fill="none" stroke="%s" d="`, class, colour, palette[colour][0])
	for i, at := range points {
		x, y := p.place(at)
		p.printf("%c%.1f %.1f", "ML"[min(i, 1)], x, y)
	}
	p.printf("\"/>\n")
}
