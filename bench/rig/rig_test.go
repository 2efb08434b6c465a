package rig

import (
	"reflect"
	"slices"
	"testing"
)

func TestNumbers(t *testing.T) {
	n := Numbers{4, 1}
	if n.String() != "4,1" || n.Set("1,8,32") != nil || !reflect.DeepEqual(n, Numbers{1, 8, 32}) || n.Set("1,x") == nil {
		t.Errorf("%v", n)
	}
}

func TestChosen(t *testing.T) {
	for only, want := range map[string][]string{"": {"a", "b", "c"}, "c,a": {"a", "c"}, "d": {}} {
		if got := Chosen([]string{"a", "b", "c"}, only, func(s string) string { return s }); !slices.Equal(got, want) {
			t.Errorf("%q: %v", only, got)
		}
	}
}

func TestVerdict(t *testing.T) {
	for _, c := range []struct {
		got, want float64
		less      bool
		text      string
		held      bool
	}{
		{1.9, 2, false, "2x FAIL", false}, {2, 2, false, "2x PASS", true}, {3.2, 0.9 * 3.5, false, "3.15x PASS", true},
		{0.71, 0.7, true, "at most 0.7x FAIL", false}, {0.7, 0.7, true, "at most 0.7x PASS", true}, {9, 0, true, "", true},
	} {
		if text, held := Verdict(c.got, c.want, c.less); text != c.text || held != c.held {
			t.Errorf("%v of %v: %q, %v", c.got, c.want, text, held)
		}
	}
	if m := Median(Ratios([]float64{1, 6, 9, 2}, []float64{1, 2, 3, 1})); m != 2.5 {
		t.Errorf("median %v", m)
	}
}
