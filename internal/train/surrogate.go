package train

import "math"

// surrogate is PPO's clipped objective (Schulman et al. 2017) as GRPO has it (Shao et al. 2024, DeepSeekMath, equations 3 and 4): for
// each token of a completion, with r = exp(now-old) and d = reference-now,
//
//	-min(r·A, min(max(r, 1-below), 1+above)·A) + beta·(exp(d) - d - 1)
//
// A is the completion's advantage; the last term estimates the divergence from the reference (Schulman's k3).
type surrogate struct{ below, above, beta float64 }

// tokens is what the surrogate saw, summed over tokens.
type tokens struct{ loss, kl, clipped float64 }

// of takes a completion's log-probabilities by the policy as it is now, as it was when it wrote the completion (nil where that is
// now), and by the reference (nil where beta is 0). Each token's loss counts so much; slopes gets its derivatives by now.
func (s surrogate) of(now, old, reference []float32, advantage, each float64, slopes []float32) (t tokens) {
	for i, p := range now {
		ratio := 1.0
		if old != nil {
			ratio = math.Exp(float64(p) - float64(old[i]))
		}
		loss, slope := -ratio*advantage, -ratio*advantage
		if held := -min(max(ratio, 1-s.below), 1+s.above) * advantage; held > loss {
			loss, slope = held, 0
			t.clipped++
		}
		if s.beta != 0 {
			d := float64(reference[i]) - float64(p)
			kl := math.Exp(d) - d - 1
			loss, slope = loss+s.beta*kl, slope+s.beta*(1-math.Exp(d))
			t.kl += kl
		}
		t.loss += loss * each
		slopes[i] = float32(slope * each)
	}
	return t
}

// advantages are how much better than its group each completion did: its reward less their mean, and over their standard deviation
// where scaled (equation 4's note; without it, Liu et al. 2025, Dr. GRPO). The deviation is 0 where there is nothing to learn.
func advantages(rewards []float64, scaled bool) (all []float64, deviation float64) {
	var mean float64
	for _, r := range rewards {
		mean += r / float64(len(rewards))
	}
	all = make([]float64, len(rewards))
	for i, r := range rewards {
		all[i] = r - mean
		deviation += all[i] * all[i]
	}
	deviation = math.Sqrt(deviation / float64(max(1, len(rewards)-1)))
	if alike(rewards) { // the mean may be off by a rounding
		clear(all)
		return all, 0
	}
	for i := range all {
		if scaled {
			all[i] /= deviation + 1e-4 // as TRL has it
		}
	}
	return all, deviation
}

// alike tells whether all values are the same.
func alike(values []float64) bool {
	for _, v := range values {
		if v != values[0] {
			return false
		}
	}
	return true
}

// shares are what each token of completions of those lengths counts, so that the sum is the batch's loss: the mean of completions'
// means ("grpo"), the mean of all tokens ("bnpo"), or the sum over what all completions could have had at most ("dr_grpo").
func shares(kind string, lengths []int, longest int) []float64 {
	all, total := make([]float64, len(lengths)), 0
	for _, n := range lengths {
		total += n
	}
	for i, n := range lengths {
		switch kind {
		case "bnpo":
			all[i] = 1 / float64(max(1, total))
		case "dr_grpo":
			all[i] = 1 / float64(len(lengths)*longest)
		default:
			all[i] = 1 / float64(len(lengths)*max(1, n))
		}
	}
	return all
}
