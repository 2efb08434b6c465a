package train

import "math"

// likelihood is how likely an answer is: the sum of its tokens' log-probabilities.
type likelihood struct {
	own    float64 // by the model that is trained
	base   float64 // by the one that the training began with
	tokens int
}

// gain is how much likelier the answer has become.
func (l likelihood) gain() float64 { return l.own - l.base }

// mean is the likelihood of one of its tokens.
func (l likelihood) mean() likelihood {
	return likelihood{l.own / float64(l.tokens), l.base / float64(l.tokens), 1}
}

// preference is the loss of direct preference optimisation (Rafailov et al. 2023), with the settings of TRL's DPOTrainer.
type preference struct {
	kind      string  // loss_type: sigmoid, robust, hinge or ipo
	beta      float64 // how closely the model is kept to the base
	smoothing float64 // label_smoothing: the part of preferences that are the wrong way round
	own       float64 // rpo_alpha: what the chosen answer's mean cross-entropy counts beside it (Pang et al. 2024)
}

// of gives the loss of one preference, and its slopes by the two answers' own likelihoods.
func (p preference) of(chosen, rejected likelihood) (loss, byChosen, byRejected float64) {
	per := [2]float64{1, 1}
	margin := chosen.gain() - rejected.gain()
	if p.kind == "ipo" { // Azar et al. 2023, by tokens as TRL has it
		per = [2]float64{1 / float64(chosen.tokens), 1 / float64(rejected.tokens)}
		margin = chosen.mean().gain() - rejected.mean().gain()
	}
	loss, slope := p.by(margin)
	byChosen, byRejected = slope*per[0], -slope*per[1]
	if p.own > 0 {
		loss -= p.own * chosen.mean().own
		byChosen -= p.own / float64(chosen.tokens)
	}
	return loss, byChosen, byRejected
}

// by is the loss of a margin, and its slope.
func (p preference) by(margin float64) (loss, slope float64) {
	x, s := p.beta*margin, p.smoothing
	switch p.kind {
	case "hinge": // Zhao et al. 2023
		if x >= 1 {
			return 0, 0
		}
		return 1 - x, -p.beta
	case "ipo":
		off := margin - 1/(2*p.beta)
		return off * off, 2 * off
	case "robust": // Chowdhury et al. 2024
		return (s*logSigmoid(-x) - (1-s)*logSigmoid(x)) / (1 - 2*s), -p.beta * ((1-s)*sigmoid(-x) + s*sigmoid(x)) / (1 - 2*s)
	}
	return -(1-s)*logSigmoid(x) - s*logSigmoid(-x), p.beta * (s*sigmoid(x) - (1-s)*sigmoid(-x))
}

// comparison is the loss of a reward model (Bradley and Terry 1952): how unlikely its two scores make what was preferred.
type comparison struct {
	centre float64 // center_rewards_coefficient: what the square of the scores' sum counts (Eisenstein et al. 2023)
}

// of gives the loss of two scores, and its slopes by them.
func (c comparison) of(chosen, rejected float64) (loss, byChosen, byRejected float64) {
	sum, slope := chosen+rejected, sigmoid(rejected-chosen)
	return c.centre*sum*sum - logSigmoid(chosen-rejected), 2*c.centre*sum - slope, 2*c.centre*sum + slope
}

func sigmoid(x float64) float64 {
	if x < 0 {
		return math.Exp(x) / (1 + math.Exp(x))
	}
	return 1 / (1 + math.Exp(-x))
}

func logSigmoid(x float64) float64 { return min(x, 0) - math.Log1p(math.Exp(-math.Abs(x))) }
