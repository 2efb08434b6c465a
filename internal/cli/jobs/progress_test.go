package jobs

import (
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/cli/chart"
)

// What a training says is read as its metrics; what it says twice, after an interruption or at the end of a page, once.
func TestProgress(t *testing.T) {
	p := newProgress()
	for _, e := range []struct {
		id   string
		at   int64
		text string
	}{
		{"a", 1, "Training on 64 records."},
		{"b", 2, "Validation loss 2.5000 after step 0 of 24."},
		{"c", 3, "epoch 0.50 step 4/24 loss 2.2500 lr 1.0e-03 812 tok/s, about 1m12s left"},
		{"d", 3, "epoch 1.00 step 8/24 loss 2.0000 lr 5.0e-04 900 tok/s, about 3s left"},
		{"c", 3, "epoch 0.50 step 4/24 loss 2.2500 lr 1.0e-03 812 tok/s, about 1m12s left"},
		{"e", 4, "Validation loss 2.1000 after step 8 of 24."},
		{"g", 4, "step 8/24 reward 0.7500, 12.5 tokens long"},
		{"f", 5, "epoch 0.75 step 6/24 loss 2.1000 lr 5.0e-04 900 tok/s, about 3s left"},
	} {
		p.hear(e.id, e.at, e.text)
	}
	want := map[string]float64{"train:epoch": 1, steps: 24, trainLoss: 2, "train:learning_rate": 5e-4, "train:tokens_per_second": 900, secondsLeft: 3,
		initialLoss: 2.5, validationLoss: 2.1, trainReward: 0.75}
	if got := p.newest(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if *p.from() != 5 || len(p.heard) != 1 {
		t.Errorf("from %d, without %v", *p.from(), p.heard)
	}
	if err := p.table(trainLoss, strings.NewReader("step_number,epoch_number,training_loss,perplexity\n0,0,2.5,12.2\n1,0,2.25,9.5\n2,0,2,7.4\n")); err != nil {
		t.Fatal(err)
	}
	if err := p.table(validationLoss, strings.NewReader("step_number,epoch_number,validation_loss\n")); err != nil {
		t.Fatal(err)
	}
	if got := p.series[trainLoss]; !reflect.DeepEqual(got, []chart.Point{{X: 1, Y: 2.5}, {X: 2, Y: 2.25}, {X: 3, Y: 2}}) || len(p.series[validationLoss]) != 1 {
		t.Errorf("of the tables: %v, %v", got, p.series[validationLoss])
	}
	for _, bad := range []string{"a,b\n", "a,b,c\n\"", "a,b,c\n0,0\n"} {
		if err := p.table(trainLoss, strings.NewReader(bad)); err == nil || !strings.Contains(err.Error(), "step_wise_training_metrics.csv") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// FuzzProgress: whatever a log and a table say, the series are numbers in the order of steps.
func FuzzProgress(f *testing.F) {
	f.Add("epoch 0.50 step 4/24 loss 2.2500 lr 1.0e-03 812 tok/s, about 1m12s left", "step_number,epoch_number,training_loss\n0,0,2.5\n1,0,NaN\n")
	f.Add("Validation loss 1e999 after step 99999999999999999999 of 3.", "\"\n")
	f.Add("Validation loss -Inf after step 0 of 3.", "a,b,c\n-9223372036854775808,0,1\n")
	f.Fuzz(func(t *testing.T, text, table string) {
		p := newProgress()
		for i, l := range strings.Split(text, "\n") {
			p.hear(l, int64(i), l)
		}
		p.table(trainLoss, strings.NewReader(table))
		p.newest()
		for name, s := range p.series {
			for i, at := range s {
				if at.Y-at.Y != 0 || i > 0 && s[i-1].X >= at.X {
					t.Errorf("%s: %v", name, s)
				}
			}
		}
	})
}
