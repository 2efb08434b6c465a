package llama

// ForwardBytes is what a Workspace holds of passes of up to so many tokens that nothing is learnt from, through a float32 model and a mode's
// adapter, with the logits of so many of them at once.
func (c Config) ForwardBytes(mode Mode, tokens, logits int) int64 {
	width, _ := between(mode)
	row := 3*c.Hidden + c.FFN + 1 + 2*c.turned() // of the pass
	row += 2*c.Q() + 2*c.KV() + 2*c.FFN + 2 + width
	return 4 * (int64(tokens)*int64(row) + int64(logits)*int64(c.Vocab+c.Hidden+2))
}

// FrozenBytes is what a Frozen copy holds of the log-probabilities of batches of up to so many tokens.
func (c Config) FrozenBytes(tokens int) int64 {
	return 4*(c.Parameters()+2*int64(tokens)) + c.ForwardBytes(Full{}, tokens, lossRows(tokens))
}
