package grammar

// array writes the elements that have schemas of their own, then others.
func (c *compiler) array(f *facts) (Expr, error) {
	var first []Expr
	for i := range f.prefix {
		e, err := c.value(f.element(i))
		if err != nil {
			return nil, err
		}
		first = append(first, e)
	}
	long := f.long
	var rest Expr
	if set, may := f.others(); may {
		var err error
		if rest, err = c.value(set); err != nil {
			return nil, err
		}
	} else {
		rest, long = never, lesser(long, f.prefix)
	}
	if long >= 0 && len(first) > long {
		first = first[:long]
	}
	return listOf('[', ']', first, rest, f.short, long), nil
}

// element is all that the element at i, which has a schema of its own somewhere, must meet.
func (f *facts) element(i int) (set []*node) {
	for _, n := range f.set {
		own, more := n.elements()
		if i < len(own) {
			set = append(set, own[i])
		} else if more != nil {
			set = append(set, more)
		}
	}
	return set
}

// elements are the schemas of the first elements and, where there is one, of all others.
func (n *node) elements() (own []*node, more *node) {
	items := n.get("items")
	if own := items.list(); own != nil { // as drafts before 2020-12 have it
		return own, n.get("additionalItems")
	}
	if p := n.get("prefixItems"); p != nil {
		own = p.list()
	}
	return own, items
}

// others is all that further elements must meet, if there may be any.
func (f *facts) others() (set []*node, may bool) {
	for _, n := range f.set {
		own, more := n.elements()
		switch {
		case more.is(false), more == nil && n.get("unevaluatedItems").is(false):
			return nil, false
		case more != nil:
			set = append(set, more)
		case len(own) > 0 && f.short <= f.prefix:
			may = true // none that is not described
		}
	}
	return set, len(set) > 0 || !may
}

// listOf is a list with commas: first those elements, then others, from least to most of all together; most below 0 is
// without bound.
func listOf(open, shut byte, first []Expr, rest Expr, least, most int) Expr {
	if most >= 0 && least > most {
		return never
	}
	return func(b *builder, next int32) int32 {
		bare := b.bytes(edge{shut, shut, next})
		done := Space(b, bare)
		left := most
		if left >= 0 {
			left = max(0, most-max(len(first), 1))
		}
		element := Sequence(Literal(","), Space, rest)
		at := Repeat(element, max(0, least-max(len(first), 1)), left)(b, done)
		if len(first) == 0 {
			one := rest(b, at)
			switch {
			case most == 0:
				one = bare
			case least == 0:
				one = b.split(one, bare)
			}
			return b.bytes(edge{open, open, Space(b, one)})
		}
		for i := len(first) - 1; i >= 0; i-- {
			if i+1 < len(first) {
				at = b.bytes(edge{',', ',', Space(b, at)})
				if i+1 >= least {
					at = b.split(at, done)
				}
			}
			at = first[i](b, at)
		}
		if least == 0 {
			at = b.split(at, bare)
		}
		return b.bytes(edge{open, open, Space(b, at)})
	}
}
