package train

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/reward"
	"outcrop/internal/train/spec"
)

// grpo is group relative policy optimisation (Shao et al. 2024, DeepSeekMath): the model answers each prompt several times, and
// what did better than the rest of its group becomes likelier.
type grpo struct {
	*run
	roller    *roller
	rewards   []reward.Function
	reference *llama.Training // whose base is the model as it was
}

// prompt is a record: a question in tokens.
type prompt struct {
	Tokens   []int32
	Messages []chattemplate.Message
	Fields   map[string]json.RawMessage // of the record besides
	number   int                        // among all prompts
}

func (p *prompt) tokens() int { return len(p.Tokens) }
func (p *prompt) weight() int { return 1 }

func (m *grpo) parse(line []byte) ([]record, error) {
	q, err := parseQuestion(line)
	if err != nil {
		return nil, err
	}
	if s := m.settings.GRPO.System; s != "" && q.messages[0].Role != "system" {
		q.messages = append([]chattemplate.Message{{Role: "system", Content: s}}, q.messages...)
	}
	p := &prompt{Messages: q.messages, Fields: q.fields}
	if p.Tokens, err = m.base.ask(q.messages); err != nil {
		return nil, err
	}
	longest := m.base.weights.Config().Context
	if m.settings.Length > 0 {
		longest = m.settings.Length
	}
	if n := len(p.Tokens) + m.settings.GRPO.Longest; n > longest {
		return nil, fmt.Errorf("it has %d tokens, which with max_completion_length, %d, are more than the limit of %d", len(p.Tokens), m.settings.GRPO.Longest, longest)
	}
	return []record{p}, nil
}

// complete makes the rewards, of which a model takes memory.
func (m *grpo) complete(ctx context.Context) error {
	for _, f := range m.settings.GRPO.Rewards {
		score, err := m.reward(ctx, f)
		if err != nil {
			return err
		}
		m.rewards = append(m.rewards, score)
	}
	return nil
}

// prepare makes room for completions.
func (m *grpo) prepare(context.Context) error {
	g := m.settings.GRPO
	for i, r := range slices.Concat(m.train.records, m.validation.records) {
		r.(*prompt).number = i
	}
	m.roller = newRoller(m.model, m.cache(), g.Longest)
	m.roller.temperature, m.roller.topP = float32(g.Temperature), float32(g.TopP)
	m.model.Temperature = float32(g.Temperature)
	m.roller.vocabulary, m.roller.ends = m.base.tokenizer.Size(), m.base.tokenizer.Ends
	if m.reference = m.model; g.Beta != 0 && m.settings.Full {
		m.reference = m.model.Frozen()
	}
	return nil
}

// reward makes one of the rewards.
func (m *grpo) reward(ctx context.Context, f spec.RewardFunction) (reward.Function, error) {
	if f.Type == spec.RewardModelType {
		return m.fetchCritic(ctx)
	}
	return reward.New(f)
}

// attempt is a completion that was scored.
type attempt struct {
	completion
	Advantage float64
	Old       []float32 `json:",omitempty"` // its tokens' log-probabilities when it was written; nil where that is now
}

// round is the completions of a step's prompts, a group for each. Where several steps learn from them they are a part of the
// training's state.
type round [][]attempt

// gather writes and scores completions of prompts. sums are of the groups' metrics.
func (m *grpo) gather(ctx context.Context, number int, prompts []*prompt, sums *tally) (round, error) {
	g := m.settings.GRPO
	var groups round
	for some := range slices.Chunk(prompts, m.settings.Batch) {
		var ids [][]int32
		var sources [][]*rand.Rand
		for _, p := range some {
			ids = append(ids, p.Tokens)
			var own []*rand.Rand
			for i := range g.Generations {
				own = append(own, stream(m.settings.Seed, number, p.number, i))
			}
			sources = append(sources, own)
		}
		written, err := m.roller.complete(ctx, ids, sources)
		if err != nil {
			return nil, err
		}
		for i, group := range written {
			scored, err := m.score(ctx, some[i], group, sums)
			if err != nil {
				return nil, err
			}
			groups = append(groups, scored)
		}
	}
	return groups, nil
}

// score gives a group its rewards and advantages.
func (m *grpo) score(ctx context.Context, p *prompt, group []completion, sums *tally) ([]attempt, error) {
	answers := make([]reward.Answer, len(group))
	for i, c := range group {
		answers[i] = reward.Answer{Completion: m.text(c), Tokens: len(c.Tokens), Fields: p.Fields}
		for _, t := range p.Messages {
			answers[i].Messages = append(answers[i].Messages, reward.Message{Role: t.Role, Content: t.Content})
		}
	}
	seen, n := map[string]float64{}, float64(len(group))
	total := make([]float64, len(group))
	for k, f := range m.rewards {
		scores, err := f.Score(ctx, answers)
		if err != nil {
			return nil, err
		}
		for i, s := range scores {
			total[i] += *m.settings.GRPO.Rewards[k].Weight * s
			seen["rewards/"+m.settings.GRPO.Rewards[k].Name] += s / n
		}
	}
	worth, deviation := advantages(total, m.settings.GRPO.Scaled)
	seen["reward_std"], seen["frac_reward_zero_std"] = deviation, 0
	if deviation == 0 {
		seen["frac_reward_zero_std"] = 1
	}
	attempts := make([]attempt, len(group))
	for i, c := range group {
		attempts[i] = attempt{completion: c, Advantage: worth[i]}
		seen["reward"] += total[i] / n
		seen["completion_length"] += float64(len(c.Tokens)) / n
		if !c.Ended {
			seen["completions/clipped_ratio"] += 1 / n
		}
	}
	sums.add(tally{sums: seen})
	return attempts, nil
}

// text is what a completion says, as a client of the model would read it.
func (m *grpo) text(c completion) string {
	var b strings.Builder
	s := m.base.tokenizer.Stream()
	for i, id := range c.Tokens {
		if c.Ended && i == len(c.Tokens)-1 {
			break
		}
		b.WriteString(s.Next(id))
	}
	return b.String() + s.Flush()
}

func (m *grpo) learn(ctx context.Context, records []record, scale float32) (t tally, err error) {
	prompts, times, step := prompts(records), m.settings.GRPO.Iterations, m.state.Step
	groups := m.state.Round
	if groups == nil {
		if groups, err = m.gather(ctx, step/times, prompts, &t); err != nil {
			return t, err
		}
		n := float64(len(records))
		m.logf("step %d/%d reward %.4f, %.1f tokens long", step+1, m.plan.steps, t.sums["reward"]/n, t.sums["completion_length"]/n)
	}
	for i, group := range groups {
		for _, a := range group {
			t.tokens += len(prompts[i].Tokens) + len(a.Tokens)
		}
	}
	if err := m.improve(ctx, m.trail(prompts, groups), scale, &t); err != nil {
		return t, err
	}
	if m.state.Round = nil; (step+1)%times != 0 {
		m.state.Round = groups
	}
	return t, nil
}

// judge answers held-out prompts. What it calls the loss is the reward with its sign turned: the objective itself is near 0 wherever
// a model has written what it learns from.
func (m *grpo) judge(ctx context.Context, records []record) (t tally, err error) {
	_, err = m.gather(ctx, m.state.Step, prompts(records), &t)
	t.loss = -t.sums["reward"]
	return t, err
}

func prompts(records []record) []*prompt {
	all := make([]*prompt, len(records))
	for i, r := range records {
		all[i] = r.(*prompt)
	}
	return all
}
