package cli

import (
	"io"
	"strings"
	"unicode/utf8"
)

// table is lines of cells in aligned columns: text to the left, numbers to the right.
type table struct {
	kinds string // one letter for each column: l for text, r for numbers
	rows  [][]string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// alignPoints pads a column's amounts behind, so that their decimal points stand below one another. The first row is the head.
func (t *table) alignPoints(column int) {
	fraction := func(s string) int {
		if point := strings.Index(s, "."); point >= 0 {
			return len(s) - point
		}
		return 0
	}
	most := 0
	for _, r := range t.rows[1:] {
		most = max(most, fraction(r[column]))
	}
	for _, r := range t.rows[1:] {
		r[column] += strings.Repeat(" ", most-fraction(r[column]))
	}
}

func (t *table) print(w io.Writer) error {
	widths := make([]int, len(t.kinds))
	for _, r := range t.rows {
		for i, cell := range r {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var b strings.Builder
	for _, r := range t.rows {
		line := ""
		for i, cell := range r {
			space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if t.kinds[i] == 'r' {
				cell = space + cell
			} else {
				cell += space
			}
			line += cell + "  "
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
