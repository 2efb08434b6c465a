// Package chart draws curves: as SVG, and with the characters of a terminal.
package chart

import (
	"math"
	"strconv"
)

// Point is one value of a curve.
type Point struct{ X, Y float64 }

// Line is one curve.
type Line struct {
	Name   string
	Points []Point // in the order of X
	Colour int     // lines of the same number have the same colour
	Marks  bool    // few points, each of which is shown
}

// Chart is curves on the same axes.
type Chart struct {
	Title, X, Y string // Y is what the values are; all may be empty
	Lines       []Line
}

// bounds are the least and the greatest values of all lines, with room where they are the same. ok is false where there is no point.
func (c Chart) bounds() (low, high Point, ok bool) {
	low, high = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, l := range c.Lines {
		for _, p := range l.Points {
			low = Point{min(low.X, p.X), min(low.Y, p.Y)}
			high = Point{max(high.X, p.X), max(high.Y, p.Y)}
			ok = true
		}
	}
	if high.X == low.X {
		low.X, high.X = low.X-1, high.X+1
	}
	if room := math.Abs(high.Y) * 0.1; high.Y == low.Y {
		low.Y, high.Y = low.Y-max(room, 1e-9), high.Y+max(room, 1e-9)
	}
	return low, high, ok
}

// smoothed is the moving average of a line's points in which older values count less and less, by the share keep for each point. The
// first values count in full: it does not begin at nothing.
func smoothed(points []Point, keep float64) []Point {
	out := make([]Point, len(points))
	sum, weight := 0.0, 0.0
	for i, p := range points {
		sum, weight = sum*keep+p.Y, weight*keep+1
		out[i] = Point{p.X, sum / weight}
	}
	return out
}

// keepFor smoothes over about a thirtieth of a curve, and not at all where it is short.
func keepFor(points int) float64 {
	if points < 20 {
		return 0
	}
	return 1 - 1/max(2, float64(points)/30)
}

// ticks are round numbers between two values, about n of them: each a multiple of 1, 2 or 5 times a power of ten.
func ticks(low, high float64, n int) (at []float64, step float64) {
	rough := (high - low) / float64(max(1, n))
	power := math.Pow(10, math.Floor(math.Log10(rough)))
	step = 10 * power
	for _, m := range []float64{1, 2, 5} {
		if m*power >= rough*0.999 {
			step = m * power
			break
		}
	}
	for i := math.Ceil(low/step - 1e-9); i*step <= high+step*1e-9 && len(at) < 100; i++ {
		at = append(at, i*step)
	}
	return at, step
}

// label writes a tick with as many digits as tell it from its neighbours.
func label(v, step float64) string {
	if most := max(math.Abs(v), step); most >= 1e6 || step < 1e-4 {
		if math.Abs(v) < step/2 {
			return "0"
		}
		return strconv.FormatFloat(v, 'g', 3, 64)
	}
	digits := max(0, int(math.Ceil(-math.Log10(step)-1e-9)))
	if math.Abs(v) < step/2 {
		v = 0
	}
	return strconv.FormatFloat(v, 'f', digits, 64)
}
