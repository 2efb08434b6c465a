package train

import (
	"slices"

	"outcrop/internal/tensor/llama"
)

// longest is the longest prompt's tokens.
func (m *grpo) longest() int {
	return slices.Max(append(m.train.lengths(), m.validation.lengths()...))
}

// room is for completions as long as they may be: what they are written with, scored by and compared to.
func (m *grpo) room() (batches []int, beside int64) {
	g, c, mode := m.settings.GRPO, m.base.weights.Config(), m.mode()
	prompt := m.longest()
	text, most := prompt+g.Longest-1, 0
	for own := range m.ahead() {
		n := 0
		for _, prompt := range own {
			n += g.Generations * (prompt + g.Longest - 1)
		}
		most = max(most, n)
	}
	most = min(most, max(packTokens, text))
	for n := most; n > 0; n -= llama.BlockLen { // shorter ones may take more, since more is kept of them
		batches = append(batches, n)
	}
	sequences := m.settings.Batch * g.Generations
	beside = m.cache() + c.ForwardBytes(mode, max(prompt, sequences), sequences)
	if g.Beta != 0 && m.settings.Full {
		beside += c.FrozenBytes(most)
	} else if g.Beta != 0 {
		beside += c.ForwardBytes(mode, most, 0)
	}
	for _, f := range m.rewards {
		if judge, is := f.(*critic); is {
			beside += judge.bytes(min(g.Generations*text, max(packTokens, text)))
		}
	}
	return batches, beside
}

// cache is the memory for keys and values of a batch's prompts, whose completions share what is whole of their blocks.
func (m *grpo) cache() int64 {
	g, most := m.settings.GRPO, 0
	for _, prompt := range append(m.train.lengths(), m.validation.lengths()...) {
		whole, all := prompt/llama.BlockLen, (prompt+g.Longest-1)/llama.BlockLen+1
		most = max(most, whole+g.Generations*(all-whole))
	}
	c := m.base.weights.Config()
	c.HalfCache = false
	return int64(m.settings.Batch*most) * llama.NewPool(c, 0).BlockBytes()
}
