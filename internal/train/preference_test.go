package train

import (
	"encoding/json"
	"math"
	"os"
	"testing"
)

// TestPreferencesMatchTRL holds losses and slopes against PyTorch's by TRL's formulas: test/oracle/preference.py writes them.
func TestPreferencesMatchTRL(t *testing.T) {
	var golden struct {
		Preferences []struct {
			Kind             string  `json:"loss_type"`
			Beta             float64 `json:"beta"`
			Smoothing        float64 `json:"label_smoothing"`
			Own              float64 `json:"rpo_alpha"`
			Chosen, Rejected [3]float64
			Want             [3]float64
		}
		Comparisons []struct {
			Centre           float64 `json:"center_rewards_coefficient"`
			Chosen, Rejected float64
			Want             [3]float64
		}
	}
	text, err := os.ReadFile("testdata/preference.json")
	if err == nil {
		err = json.Unmarshal(text, &golden)
	}
	if err != nil || len(golden.Preferences) < 60 || len(golden.Comparisons) < 10 {
		t.Fatalf("%d preferences, %d comparisons: %v", len(golden.Preferences), len(golden.Comparisons), err)
	}
	near := func(what any, want [3]float64, got ...float64) {
		for i := range got {
			if math.Abs(got[i]-want[i]) > 1e-12*max(1, math.Abs(want[i])) {
				t.Errorf("%+v: loss and slopes are %v", what, got)
			}
		}
	}
	read := func(v [3]float64) likelihood { return likelihood{v[0], v[1], int(v[2])} }
	for _, c := range golden.Preferences {
		loss, a, b := preference{c.Kind, c.Beta, c.Smoothing, c.Own}.of(read(c.Chosen), read(c.Rejected))
		near(c, c.Want, loss, a, b)
	}
	for _, c := range golden.Comparisons {
		loss, a, b := comparison{c.Centre}.of(c.Chosen, c.Rejected)
		near(c, c.Want, loss, a, b)
	}
}
