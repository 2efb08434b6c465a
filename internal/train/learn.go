package train

import (
	"context"
	"errors"
	"math"

	"outcrop/internal/fault"
	"outcrop/internal/train/ring"
)

// learn trains from the newest checkpoint, or from the start, to the end. When ctx ends it keeps a checkpoint and stops.
func (r *run) learn(ctx context.Context) (stopped bool, err error) {
	r.state.Judged = -1
	r.plan = newPlan(r.settings, r.train.lengths())
	r.optimizer = newOptimizer(r.model.Params(), r.settings.Decay)
	if err := r.method.prepare(ctx); err != nil {
		return ctx.Err() != nil, ended(ctx, err)
	}
	keeper, keep := r.newKeeper(), context.WithoutCancel(ctx)
	if err := keeper.restore(keep); err != nil { // who is asked to stop now still has what was trained before
		return false, err
	}
	if err := r.sameStart(keeper.id); err != nil {
		return false, err
	}
	r.introduce()
	r.model.Reserve(r.most)
	for pace := r.newPace(); ; {
		done := r.state.Step
		stopping, err := r.stopping(ctx)
		switch {
		case err != nil:
		case stopping:
			r.logf("Stopping after step %d of %d.", done, r.plan.steps)
			if err := keeper.save(keep); err != nil {
				return true, err
			}
			return true, keeper.goBack(keep)
		case r.state.Judged < done && r.plan.judges(done):
			if err = r.judge(ctx); err == nil && r.settings.Best && r.state.BestAt == done {
				err = keeper.save(keep)
			}
		case r.state.ends(r.plan):
			if err := keeper.save(keep); err != nil { // the result may be long on its way
				return false, err
			}
			return false, keeper.goBack(keep)
		default:
			if err = r.step(ctx, pace); err == nil {
				err = keeper.saveInTime(keep)
			}
		}
		if errors.As(err, new(*ring.Lost)) { // this process's state is whole all the same
			err = errors.Join(err, keeper.save(keep))
		}
		if err != nil {
			return false, err
		}
	}
}

// step makes one step, or none when ctx ends within it.
func (r *run) step(ctx context.Context, pace *pace) error {
	start, step := r.now(), r.state.Step
	var records []record
	for _, i := range r.plan.order(step) {
		records = append(records, r.train.records[i])
	}
	weight := weigh(records)
	r.model.Draw(r.settings.Seed<<32 ^ uint64(step))
	seen, err := r.together(ctx, records, func(own []record) (tally, error) { return r.method.learn(ctx, own, 1/float32(weight)) })
	if err == nil {
		err = r.peers.Sum(r.optimizer.gradients()...)
	}
	if err != nil {
		r.optimizer.forget()
		return ended(ctx, err)
	}
	loss, norm := seen.loss/float64(weight), r.optimizer.norm()
	if isBroken(loss) || isBroken(norm) {
		return fault.New("train.step", fault.ModelFailed, "The loss became %v (gradient %v) in step %d of %d, on %s: try a lower learning_rate.",
			loss, norm, step+1, r.plan.steps, r.train.name(r.plan.order(step)))
	}
	rate := r.plan.rate(step)
	r.optimizer.update(rate, norm, r.settings.Clip)
	r.state.Step++
	r.state.Tokens += int64(seen.tokens)
	r.metric("train:loss", loss, r.state.Step)
	r.metric("train:grad_norm", norm, r.state.Step)
	for name, sum := range seen.sums {
		r.metric("train:"+name, sum/float64(len(records)), r.state.Step)
	}
	pace.tell(loss, rate, seen.tokens, r.now().Sub(start))
	return nil
}

// ended passes over an error that is only the end of ctx, here or in another process: the loop sees that itself.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil || errors.Is(err, errGaveUp) {
		return nil
	}
	return err
}

func isBroken(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }

// judge measures the loss on the validation records, where there are any, unless ctx ends.
func (r *run) judge(ctx context.Context) error {
	done := r.state.Step
	records := r.validation.records
	if len(records) == 0 {
		r.state.Judged = done
		return nil
	}
	seen, err := r.together(ctx, records, func(own []record) (tally, error) { return r.method.judge(ctx, own) })
	if err != nil {
		return ended(ctx, err)
	}
	loss := seen.loss / float64(weigh(records))
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
		r.metric("validation:"+name, sum/float64(len(records)), done)
	}
	if _, is := records[0].(sample); is {
		r.metric("validation:perplexity", math.Exp(loss), done)
	}
	r.logf("Validation loss %.4f after step %d of %d.", loss, done, r.plan.steps)
	r.compare(loss)
	return nil
}

// compare holds a validation loss after some steps against the best one.
func (r *run) compare(loss float64) {
	s := &r.state
	switch {
	case s.Step == 0:
		return
	case s.BestAt == 0 || loss < s.Best-r.settings.Threshold:
		s.Best, s.BestAt, s.Worse = loss, s.Step, 0
	default:
		s.Worse++
	}
	if s.Ended = r.settings.Patience > 0 && s.Worse >= r.settings.Patience; s.Ended {
		r.logf("Stopping early after step %d of %d: the validation loss was best after step %d, %.4f.", s.Step, r.plan.steps, s.BestAt, s.Best)
	}
}
