package train

import "time"

// A line for people comes each second at most, and after the first minute each ten.
const (
	often    = time.Second
	oftenFor = time.Minute
	seldom   = 10 * time.Second
)

// pace tells people how it goes.
type pace struct {
	*run
	start, last time.Time
	first       int // the step at the start
	tokens      int // since the last line, as what follows
	busy        time.Duration
	loss        float64
	steps       int
}

func (r *run) newPace() *pace {
	now := r.now()
	return &pace{run: r, start: now, last: now, first: r.state.Step}
}

// tell notes a step that is done.
func (p *pace) tell(loss, rate float64, tokens int, took time.Duration) {
	p.tokens, p.busy, p.loss, p.steps = p.tokens+tokens, p.busy+took, p.loss+loss, p.steps+1
	now, done, all := p.now(), p.state.Step, p.plan.steps
	every := often
	if now.Sub(p.start) > oftenFor {
		every = seldom
	}
	if now.Sub(p.last) < every && done < all {
		return
	}
	epoch := float64(done) / float64(p.plan.epoch)
	speed := float64(p.tokens) / max(p.busy.Seconds(), 1e-3)
	left := time.Duration(float64(now.Sub(p.start)) / float64(done-p.first) * float64(all-done)).Round(time.Second)
	p.metric("train:tokens_per_second", speed, done)
	p.metric("train:learning_rate", rate, done)
	p.metric("train:epoch", epoch, done)
	p.metric("train:steps", float64(all), done)
	p.metric("train:seconds_left", left.Seconds(), done)
	p.logf("epoch %.2f step %d/%d loss %.4f lr %.1e %.0f tok/s, about %v left", epoch, done, all, p.loss/float64(p.steps), rate, speed, left)
	p.last, p.tokens, p.busy, p.loss, p.steps = now, 0, 0, 0, 0
}
