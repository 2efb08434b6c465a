// Package chart draws curves: as SVG, and with the characters of a terminal.
package chart

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
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

// Chart is curves on the same axes. X counts something, in whole numbers.
type Chart struct {
	X, Y  string // what the values are; both may be empty
	Lines []Line
}

// bounds are the least and the greatest values of some lines, with room where they are the same. ok is false where there is no point.
func bounds(lines []Line) (low, high Point, ok bool) {
	low, high = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, l := range lines {
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

// smoothed is the moving average of a line's points in which those farther away on either side count less and less, by the share keep
// for each point. What looked at the past alone would lag behind a loss that falls.
func smoothed(points []Point, keep float64) []Point {
	out := make([]Point, len(points))
	weights := make([]float64, len(points))
	sum, weight := 0.0, 0.0
	for i, p := range points {
		out[i], weights[i] = Point{p.X, sum*keep + p.Y}, weight*keep+1
		sum, weight = out[i].Y, weights[i]
	}
	sum, weight = 0, 0
	for i, p := range slices.Backward(points) {
		sum, weight = sum*keep, weight*keep
		out[i].Y = (out[i].Y + sum) / (weights[i] + weight)
		sum, weight = sum+p.Y, weight+1
	}
	return out
}

// keepFor smoothes over about a thirtieth of a curve, and not at all where it is short.
func keepFor(points int) float64 {
	if points < 20 {
		return 0
	}
	return 1 - 1/max(1.5, float64(points)/60)
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
	power := math.Floor(math.Log10(step) + 1e-9)
	if math.Abs(v) < step/2 {
		v = 0
	}
	if max(math.Abs(v), step) < 1e6 && step > 0.99e-3 {
		return strconv.FormatFloat(v, 'f', max(0, int(-power)), 64)
	}
	if v == 0 {
		return "0"
	}
	digits := math.Floor(math.Log10(math.Abs(v))+1e-9) - power
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(v, 'e', int(max(0, min(digits, 15))), 64), "e")
	if strings.Contains(mantissa, ".") {
		mantissa = strings.TrimRight(strings.TrimRight(mantissa, "0"), ".")
	}
	n, _ := strconv.Atoi(exponent) // which FormatFloat wrote
	return fmt.Sprintf("%se%d", mantissa, n)
}
