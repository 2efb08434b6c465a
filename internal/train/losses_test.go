package train

import (
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// trl is what test/oracle/losses.py says of TRL's trainers.
type trl struct {
	Preferences []struct {
		Kind      string      `json:"loss_type"`
		Beta      float64     `json:"beta"`
		Smoothing float64     `json:"label_smoothing"`
		Own       float64     `json:"rpo_alpha"`
		Tokens    [][]float64 // log-probabilities of the chosen answer's tokens, and of the rejected one's
		Reference []float64   // their sums by the reference
		Loss      float64
		Gradient  [][]float64
	}
	Groups []struct {
		Kind      string  `json:"loss_type"`
		Beta      float64 `json:"beta"`
		Below     float64 `json:"epsilon"`
		Above     float64 `json:"epsilon_high"`
		Longest   int     `json:"max_completion_length"`
		Rewards   []float64
		Now, Old  [][]float32 // log-probabilities of each completion's tokens; Old is nil where the policy is what wrote them
		Reference [][]float32
		Loss      float64
		Gradient  [][]float64
	}
}

// TestLossesAsInTRL holds the losses of DPO and GRPO, and their slopes, to what TRL's own trainers gave.
func TestLossesAsInTRL(t *testing.T) {
	text, err := os.ReadFile("testdata/losses.json")
	if err != nil {
		t.Fatal(err)
	}
	holdLosses(t, text)
}

// TestLiveLosses asks TRL again, with other numbers. `make verify-train` runs it: it needs OUTCROP_PYTHON, a Python with trl.
// OUTCROP_SEED repeats a run.
func TestLiveLosses(t *testing.T) {
	python := os.Getenv("OUTCROP_PYTHON")
	if python == "" {
		t.Skip("OUTCROP_PYTHON is not set")
	}
	seed, err := strconv.Atoi(os.Getenv("OUTCROP_SEED"))
	if err != nil {
		seed = time.Now().Nanosecond()
	}
	t.Logf("OUTCROP_SEED=%d", seed)
	script := exec.CommandContext(t.Context(), python, filepath.Join("..", "..", "test", "oracle", "losses.py"), strconv.Itoa(seed))
	script.Stderr = os.Stderr
	text, err := script.Output()
	if err != nil {
		t.Fatal(err)
	}
	holdLosses(t, text)
}

func holdLosses(t *testing.T, text []byte) {
	t.Helper()
	var want trl
	if err := json.Unmarshal(text, &want); err != nil || len(want.Preferences) < 30 || len(want.Groups) < 20 {
		t.Fatalf("%d preferences, %d groups: %v", len(want.Preferences), len(want.Groups), err)
	}
	worst := 0.0
	near := func(what string, got, want float64) {
		t.Helper()
		off := math.Abs(got-want) / max(1e-2, math.Abs(want))
		if worst = max(worst, off); !(off < 1e-5) {
			t.Errorf("%s is %v, TRL's is %v", what, got, want)
		}
	}
	for _, c := range want.Preferences {
		var answers [2]likelihood
		for i, tokens := range c.Tokens {
			answers[i] = likelihood{base: c.Reference[i], tokens: len(tokens)}
			for _, p := range tokens {
				answers[i].own += p
			}
		}
		loss, chosen, rejected := preference{c.Kind, c.Beta, c.Smoothing, c.Own}.of(answers[0], answers[1])
		near(c.Kind+"'s loss", loss, c.Loss)
		for i, slope := range []float64{chosen, rejected} {
			for _, g := range c.Gradient[i] {
				near(c.Kind+"'s slope", slope, g)
			}
		}
	}
	for _, c := range want.Groups {
		s := surrogate{below: c.Below, above: c.Above, beta: c.Beta}
		goods, _ := advantages(c.Rewards, true)
		var lengths []int
		for _, tokens := range c.Now {
			lengths = append(lengths, len(tokens))
		}
		loss := 0.0
		for i, each := range shares(c.Kind, lengths, c.Longest) {
			var old []float32
			if c.Old != nil {
				old = c.Old[i]
			}
			slopes := make([]float32, lengths[i])
			loss += s.of(c.Now[i], old, c.Reference[i], goods[i], each, slopes).loss
			for j, slope := range slopes {
				near(c.Kind+"'s slope", float64(slope), c.Gradient[i][j])
			}
		}
		near(c.Kind+"'s loss", loss, c.Loss)
	}
	t.Logf("%d preferences and %d groups: losses and slopes differ from TRL's by %.1e at most", len(want.Preferences), len(want.Groups), worst)
}
