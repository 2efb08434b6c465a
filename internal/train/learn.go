package train

import (
	"context"
	"fmt"
	"math"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// state is where a training stands. With the values and moments of the parameters it is all that a checkpoint needs.
type state struct {
	Step    int   // steps that are done
	Tokens  int64 // that were read in them
	Judged  int   // the step after which the validation loss was measured last, -1 for none
	Initial float64
	Last    float64 // the validation loss before the first step, and the newest
}

// learn trains from the newest checkpoint, or from the start, to the end. When ctx ends it keeps a checkpoint and stops.
func (r *run) learn(ctx context.Context) (stopped bool, err error) {
	r.state.Judged = -1
	r.plan = newPlan(r.settings, len(r.train))
	r.optimizer = newOptimizer(r.model.Params(), r.settings.Decay)
	if err := r.method.prepare(ctx); err != nil {
		return ctx.Err() != nil, ended(ctx, err)
	}
	keeper := r.newKeeper()
	if err := keeper.restore(ctx); err != nil {
		return false, err
	}
	r.introduce()
	keep := context.WithoutCancel(ctx)
	for pace := r.newPace(); ; {
		done := r.state.Step
		switch {
		case ctx.Err() != nil:
			r.logf("Stopping after step %d of %d.", done, r.plan.steps)
			return true, keeper.save(keep)
		case r.state.Judged < done && (done%r.plan.epoch == 0 || done == r.plan.steps):
			err = r.judge(ctx)
		case done == r.plan.steps:
			return false, nil
		default:
			if err = r.step(ctx, pace); err == nil {
				err = keeper.saveInTime(keep)
			}
		}
		if err != nil {
			return false, err
		}
	}
}

// introduce says what is going to happen.
func (r *run) introduce() {
	trained, tokens, counted := 0, 0, 0
	for _, p := range r.model.Params() {
		trained += len(p.Value)
	}
	for _, s := range r.train {
		tokens, counted = tokens+s.tokens(), counted+s.weight()
	}
	mode := fmt.Sprintf("LoRA of rank %d", r.settings.Rank)
	if r.settings.Full {
		mode = "full fine-tuning"
	}
	r.logf("Base model %s, %s: %s, %d of %d parameters are trained, %s kernels.", r.job.Base.ID, r.base.format, mode, trained, r.model.Config().Parameters(), kernel.ISA())
	r.logf("%d records with %d tokens, %d of them to be learnt; %d records for validation; %d steps of up to %d records.",
		len(r.train), tokens, counted, len(r.validation), r.plan.steps, r.plan.each)
}

// step makes one step, or none when ctx ends within it.
func (r *run) step(ctx context.Context, pace *pace) error {
	start, step := r.now(), r.state.Step
	var records []record
	for _, i := range r.plan.order(step) {
		records = append(records, r.train[i])
	}
	weight := weigh(records)
	seen, err := r.method.learn(ctx, records, 1/float32(weight))
	if err != nil {
		r.optimizer.forget()
		return ended(ctx, err)
	}
	loss, norm := seen.loss/float64(weight), r.optimizer.norm()
	if isBroken(loss) || isBroken(norm) {
		return fault.New("train.step", fault.ModelFailed, "The loss became %v (gradient %v) in step %d of %d, on the records number %d: try a lower learning_rate.",
			loss, norm, step+1, r.plan.steps, r.plan.order(step))
	}
	rate := r.plan.rate(step)
	r.optimizer.update(rate, norm, r.settings.Clip)
	r.state.Step++
	r.state.Tokens += int64(seen.tokens)
	r.metric("train:loss", loss, r.state.Step)
	for name, sum := range seen.sums {
		r.metric("train:"+name, sum/float64(len(records)), r.state.Step)
	}
	pace.tell(loss, rate, seen.tokens, r.now().Sub(start))
	return nil
}

// ended passes over an error that is only the end of ctx: the loop sees that itself.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func isBroken(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }

// judge measures the loss on the validation records, where there are any, unless ctx ends.
func (r *run) judge(ctx context.Context) error {
	done := r.state.Step
	if len(r.validation) == 0 {
		r.state.Judged = done
		return nil
	}
	seen, err := r.method.judge(ctx, r.validation)
	if err != nil {
		return ended(ctx, err)
	}
	loss := seen.loss / float64(weigh(r.validation))
	if isBroken(loss) {
		return fault.New("train.judge", fault.ModelFailed, "The validation loss is %v after step %d: try a lower learning_rate.", loss, done)
	}
	r.state.Judged, r.state.Last = done, loss
	name := "validation:loss"
	if done == 0 {
		name, r.state.Initial = "validation:initial_loss", loss
	}
	r.metric(name, loss, done)
	for name, sum := range seen.sums {
		r.metric("validation:"+name, sum/float64(len(r.validation)), done)
	}
	r.logf("Validation loss %.4f after step %d of %d.", loss, done, r.plan.steps)
	return nil
}

// pace tells people how it goes, once a second at most.
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
	if now.Sub(p.last) < time.Second && done < all {
		return
	}
	speed := float64(p.tokens) / max(p.busy.Seconds(), 1e-3)
	left := time.Duration(float64(now.Sub(p.start)) / float64(done-p.first) * float64(all-done)).Round(time.Second)
	p.metric("train:tokens_per_second", speed, done)
	p.metric("train:learning_rate", rate, done)
	p.logf("epoch %.2f step %d/%d loss %.4f lr %.1e %.0f tok/s, about %v left", float64(done)/float64(p.plan.epoch), done, all, p.loss/float64(p.steps), rate, speed, left)
	p.last, p.tokens, p.busy, p.loss, p.steps = now, 0, 0, 0, 0
}
