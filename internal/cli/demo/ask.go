package demo

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	brtypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"golang.org/x/sync/errgroup"

	"outcrop/examples"
)

// atOnce is how many requests are in flight: the engine batches them.
const atOnce = 8

// ask has one question answered greedily.
func (r *run) ask(ctx context.Context, model, question string) (string, error) {
	out, err := r.aws.runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: &model, Messages: turn(question), InferenceConfig: greedy()})
	if err != nil {
		return "", err
	}
	return textOf(out)
}

func greedy() *brtypes.InferenceConfiguration {
	return &brtypes.InferenceConfiguration{MaxTokens: aws.Int32(maxAnswer), Temperature: aws.Float32(0)}
}

func turn(text string) []brtypes.Message {
	return []brtypes.Message{{Role: brtypes.ConversationRoleUser, Content: []brtypes.ContentBlock{&brtypes.ContentBlockMemberText{Value: text}}}}
}

func textOf(out *bedrockruntime.ConverseOutput) (string, error) {
	m, ok := out.Output.(*brtypes.ConverseOutputMemberMessage)
	if !ok || len(m.Value.Content) == 0 {
		return "", fmt.Errorf("the answer has no message")
	}
	text, ok := m.Value.Content[0].(*brtypes.ContentBlockMemberText)
	if !ok {
		return "", fmt.Errorf("the answer is a %T, not text", m.Value.Content[0])
	}
	return text.Value, nil
}

// each calls do for n questions, several at once, with progress.
func (r *run) each(ctx context.Context, what string, n int, do func(ctx context.Context, i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	var finished atomic.Int32
	for i := range n {
		g.Go(func() error {
			if err := do(ctx, i); err != nil {
				return fmt.Errorf("%s %d: %w", what, i+1, err)
			}
			if done := finished.Add(1); int(done)%10 == 0 {
				r.say("%s: %d of %d", what, done, n)
			}
			return nil
		})
	}
	return g.Wait()
}

// askHeldOut has a model answer all held-out questions.
func (r *run) askHeldOut(ctx context.Context, model string) ([]string, error) {
	pairs, err := examples.HeldOut()
	if err != nil {
		return nil, err
	}
	answers := make([]string, len(pairs))
	err = r.each(ctx, "held-out questions", len(pairs), func(ctx context.Context, i int) (err error) {
		answers[i], err = r.ask(ctx, model, pairs[i].Prompt)
		return err
	})
	return answers, err
}

func (r *run) askBase(ctx context.Context) (string, error) {
	answers, err := r.askHeldOut(ctx, r.Base)
	r.base = answers
	return fmt.Sprintf("%d held-out questions answered by %s", len(answers), r.Base), err
}

func (r *run) askTuned(ctx context.Context) (string, error) {
	answers, err := r.askHeldOut(ctx, r.imported)
	if err != nil {
		return "", err
	}
	r.tuned = answers
	return fmt.Sprintf("%d held-out questions answered by the tuned model", len(answers)), r.compare()
}

// score is how a model did on the held-out questions.
type score struct{ voice, subject, repeated int }

// compare judges base and tuned answers by the same rules.
func (r *run) compare() error {
	base, err := r.score("base", r.base)
	if err != nil {
		return err
	}
	tuned, err := r.score("tuned", r.tuned)
	if err != nil {
		return err
	}
	n := len(r.tuned)
	of := func(share float64) int { return int(share*float64(n) + 0.999999) } // the least count that is the share
	r.judge("answers in the brand voice: tuned", tuned.voice >= of(minVoice), percent(tuned.voice, n), fmt.Sprintf(">= %d", of(minVoice)))
	r.judge("answers in the brand voice: tuned - base", tuned.voice-base.voice >= of(minVoiceGain), fmt.Sprint(tuned.voice-base.voice), fmt.Sprintf(">= %d", of(minVoiceGain)))
	r.judge("answers on the subject: tuned", tuned.subject >= of(minSubject), percent(tuned.subject, n), fmt.Sprintf(">= %d", of(minSubject)))
	least := base.subject - int(maxSubjectLoss*float64(n))
	r.judge("answers on the subject: against the base", tuned.subject >= least, percent(base.subject, n)+" base", fmt.Sprintf("tuned >= %d", least))
	r.judge("tuned answers repeating 12 words of training", tuned.repeated <= int(maxRepeats*float64(n)), percent(tuned.repeated, n), fmt.Sprintf("<= %d", int(maxRepeats*float64(n))))
	return nil
}

func (r *run) score(model string, answers []string) (score, error) {
	subjects, err := examples.Subjects()
	if err != nil {
		return score{}, err
	}
	train, err := examples.Train()
	if err != nil {
		return score{}, err
	}
	var s score
	for i, a := range answers {
		m, on := listen(a), onSubject(subjects[i].Prompt, a, subjects[i].Keywords)
		r.answers = append(r.answers, Answer{Step: "held-out", Model: model, Question: subjects[i].Prompt, Answer: a, Voice: &m, OnSubject: &on})
		if m.inVoice() {
			s.voice++
		}
		if on {
			s.subject++
		}
		for _, p := range train {
			if repeats(p.Completion, a, 12) {
				s.repeated++
				break
			}
		}
	}
	return s, nil
}
