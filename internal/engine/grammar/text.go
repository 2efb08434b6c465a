package grammar

// text is a JSON string.
func (c *compiler) text(f *facts) (Expr, error) {
	a, err := f.language()
	if err != nil {
		return nil, err
	}
	if a == nil {
		return Sequence(Literal(`"`), Repeat(anyRune, f.least, f.most), Literal(`"`)), nil
	}
	return Sequence(Literal(`"`), a.expr, Literal(`"`)), nil
}
