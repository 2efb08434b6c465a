package chart

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with testdata/NAME.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is now\n%s", name, got)
	}
}

// losses look like a training's: they fall, and shake.
func losses() Chart {
	var train, validation []Point
	for i := 1; i <= 200; i++ {
		train = append(train, Point{float64(i), 1 + 2.5*math.Exp(-float64(i)/40) + 0.1*math.Sin(float64(i)*1.7)})
	}
	for i := 0; i <= 200; i += 40 {
		validation = append(validation, Point{float64(i), 1.1 + 2.5*math.Exp(-float64(i)/40)})
	}
	return Chart{X: "step", Y: "loss", Lines: []Line{{Name: "train:loss", Points: train}, {Name: "validation:loss", Points: validation, Colour: 1, Marks: true}}}
}

func TestText(t *testing.T) {
	c := losses()
	golden(t, "text-80.golden", strings.Join(c.Text(80, 10), "\n")+"\n")
	golden(t, "text-40.golden", strings.Join(c.Text(40, 5), "\n")+"\n")
	for _, l := range c.Text(80, 10) {
		if n := utf8.RuneCountInString(l); n > 80 {
			t.Errorf("a line of %d characters: %s", n, l)
		}
	}
	if got := c.Text(12, 10); got != nil {
		t.Errorf("a narrow field: %q", got)
	}
	if got := (Chart{Lines: []Line{{Name: "x"}}}).Text(80, 10); got != nil {
		t.Errorf("no values: %q", got)
	}
}

// elements parses an image, and counts its elements by name and class.
func elements(t *testing.T, image []byte) map[string]int {
	t.Helper()
	all := map[string]int{}
	for d := xml.NewDecoder(bytes.NewReader(image)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, image)
		}
		if e, ok := token.(xml.StartElement); ok {
			all[e.Name.Local]++
			for _, a := range e.Attr {
				if a.Name.Local == "class" {
					for class := range strings.FieldsSeq(a.Value) {
						all["."+class]++
					}
				}
			}
		}
	}
}

func TestSVG(t *testing.T) {
	var b bytes.Buffer
	rate := Line{Name: "train:learning_rate", Points: []Point{{1, 2e-5}, {20, 3e-4}, {200, 4e-7}}, Colour: 2}
	if err := (Figure{`tune-1 <"&">`, []Chart{losses(), {X: "step", Y: "learning_rate", Lines: []Line{rate}}}}).SVG(&b); err != nil {
		t.Fatal(err)
	}
	golden(t, "losses.svg", b.String())
	got := elements(t, b.Bytes())
	if got["svg"] != 1 || got[".raw"] != 1 || got[".line"] != 4 || got[".between"] != 2 || got["circle"] != 7 || got[".grid"] < 6 {
		t.Errorf("elements %v", got)
	}
	for _, part := range []string{"prefers-color-scheme:dark", "tune-1 &lt;", "train:loss", "validation:loss", ">step<", ">loss<", ">learning_rate<", ">3e-4<"} {
		if !strings.Contains(b.String(), part) {
			t.Errorf("no %s", part)
		}
	}
}

func TestSVGOfNothingAndOfOneValue(t *testing.T) {
	for name, c := range map[string]Chart{
		"nothing": {}, "one value": {Lines: []Line{{Name: "l", Points: []Point{{3, 2}}}}}, "one of zero": {Lines: []Line{{Points: []Point{{0, 0}}}}},
		"many names": {Lines: slices.Repeat([]Line{{Name: strings.Repeat("a long name ", 5), Points: []Point{{0, 1}, {1, 2}}}}, 8)},
	} {
		var b bytes.Buffer
		if err := (Figure{Charts: []Chart{c}}).SVG(&b); err != nil {
			t.Fatal(err)
		}
		if got := elements(t, b.Bytes()); name == "nothing" && (got[".grid"] > 0 || !strings.Contains(b.String(), "No values.")) {
			t.Errorf("nothing: %s", &b)
		}
		if strings.Contains(b.String(), "NaN") || strings.Contains(b.String(), "Inf") {
			t.Errorf("%s: %s", name, &b)
		}
	}
}

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		low, high float64
		want      string
	}{
		{0, 10, "0 2 4 6 8 10"}, {1.02, 3.47, "1.5 2.0 2.5 3.0"}, {-1, 1, "-1.0 -0.5 0.0 0.5 1.0"}, {0, 1e-6, "0 2e-7 4e-7 6e-7 8e-7 1e-6"}, {0, 3e7, "0 5e6 1e7 1.5e7 2e7 2.5e7 3e7"},
		{0, 3e-4, "0 5e-5 1e-4 1.5e-4 2e-4 2.5e-4 3e-4"}, {1e9, 1e9 + 4, "1e9 1.000000001e9 1.000000002e9 1.000000003e9 1.000000004e9"},
	} {
		at, step := ticks(c.low, c.high, 6)
		var got []string
		for _, v := range at {
			got = append(got, label(v, step))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%v to %v: %s, want %s", c.low, c.high, strings.Join(got, " "), c.want)
		}
	}
}

// A curve that is smoothed neither lags nor leaves the line that its points are on.
func TestSmoothed(t *testing.T) {
	var points []Point
	for i := range 100 {
		points = append(points, Point{float64(i), float64(3 * i)})
	}
	for i, p := range smoothed(points, 0.5)[10:90] {
		if want := float64(3 * (i + 10)); math.Abs(p.Y-want) > 0.1 {
			t.Errorf("%v, want %v", p, want)
		}
	}
	if got := smoothed([]Point{{1, 1}, {2, 4}, {3, 1}}, 0.5); math.Abs(got[1].Y-2.5) > 1e-9 || math.Abs(got[0].Y-(1+2+0.25)/1.75) > 1e-9 {
		t.Errorf("a peak: %v", got)
	}
}

// FuzzChart: whatever the values are, both drawings are made.
func FuzzChart(f *testing.F) {
	f.Add(0.0, 1.0, 2.0, 1.0, 80, 10)
	f.Add(0.0, 0.0, 0.0, 0.0, 20, 3)
	f.Add(1.0, 1e300, 2.0, -1e300, 80, 10)
	f.Add(5.0, 1e-300, 5.0, 2e-300, 80, 10)
	f.Fuzz(func(t *testing.T, x0, y0, x1, y1 float64, columns, rows int) {
		for _, v := range []float64{x0, y0, x1, y1} {
			if math.IsNaN(v) || math.Abs(v) > 1e15 {
				return // a series is finite
			}
		}
		if x1 < x0 {
			x0, x1 = x1, x0
		}
		c := Chart{Lines: []Line{{Name: "a", Points: []Point{{x0, y0}, {x1, y1}}}, {Name: "b", Points: []Point{{x1, y1}}, Marks: true}}}
		c.Text(min(columns, 500), min(rows, 100))
		var b bytes.Buffer
		if err := (Figure{"t", []Chart{c, c}}).SVG(&b); err != nil {
			t.Fatal(err)
		}
		elements(t, b.Bytes())
	})
}
