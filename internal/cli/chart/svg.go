package chart

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// Figure is charts below one another, in one image.
type Figure struct {
	Title  string
	Charts []Chart
}

// The sizes of an image, in pixels.
const (
	width       = 860
	head        = 34             // the title's
	tall, small = 446, 270       // a chart that is alone, and one of several
	left, right = 76, width - 24 // of the curves
)

// palette are the colours of lines: on white, and on black. All are readable on both.
var palette = [][2]string{{"#0969da", "#58a6ff"}, {"#bc4c00", "#f0883e"}, {"#1a7f37", "#3fb950"}, {"#8250df", "#bc8cff"}, {"#bf3989", "#f778ba"}, {"#7d4e00", "#d29922"}}

// style makes an image light or dark as its viewer is. One that knows no style sheets shows the light one.
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

// image is an SVG under way.
type image struct{ bytes.Buffer }

func (m *image) printf(format string, args ...any) { fmt.Fprintf(m, format, args...) }

// SVG writes the figure as an image of its own, readable on light and on dark ground. All charts have the same steps of X. Curves are shown smoothed, over the values
// themselves; lines with marks as they are.
func (f Figure) SVG(w io.Writer) error {
	tall := tall
	if len(f.Charts) > 1 {
		tall = small
	}
	height := head + tall*max(1, len(f.Charts))
	m := &image{}
	m.printf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">`+"\n", width, height, width, height)
	m.printf("<title>%s</title>\n<style>%s</style>\n", escape(f.Title), style())
	m.printf(`<rect class="back" fill="#fff" width="%d" height="%d"/>`+"\n", width, height)
	m.printf(`<text class="title" x="%d" y="26">%s</text>`+"\n", left, escape(f.Title))
	var all []Line
	for _, c := range f.Charts {
		all = append(all, c.Lines...)
	}
	low, high, _ := bounds(all)
	for i, c := range f.Charts {
		p := &panel{image: m, low: low, high: high, bottom: float64(head + (i+1)*tall - below)}
		p.draw(c, float64(head+i*tall))
	}
	m.printf("</svg>\n")
	_, err := w.Write(m.Bytes())
	return err
}

func escape(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
