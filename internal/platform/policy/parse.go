package policy

import (
	"regexp"
	"strings"

	"outcrop/internal/fault"
)

// Kind is what a document is for.
type Kind uint8

// The kinds of documents.
const (
	Identity Kind = iota // what a user, role, group or session may do
	Trust                // who may take a role
)

// LongestSession is how many characters a session policy may have.
const LongestSession = 2048

// The versions of the policy language. Variables came with the second.
const (
	firstVersion = "2008-10-17"
	version      = "2012-10-17"
)

func bad(text string, args ...any) error {
	f := fault.New("policy.Parse", fault.Invalid, text, args...)
	f.Thing = "policy"
	return f
}

// Parse reads a policy's JSON. What is wrong with it is a fault of kind Invalid about a "policy".
func Parse(text string, kind Kind) (*Document, error) {
	v, err := tree(text)
	if err != nil {
		return nil, err
	}
	top, ok := v.(object)
	if !ok {
		return nil, bad("Syntax errors in policy: it is not a JSON object.")
	}
	p := parser{kind: kind, ids: map[string]bool{}}
	var list any
	for _, name := range top.names {
		switch v := top.values[name]; name {
		case "Version":
			if v != version && v != firstVersion {
				return nil, bad("The policy must contain a valid version string: %s or %s.", version, firstVersion)
			}
			p.variables = v == version
		case "Id":
			if _, ok := v.(string); !ok {
				return nil, bad("Syntax errors in policy: Id must be a string.")
			}
		case "Statement":
			list = v
		default:
			return nil, bad("Syntax errors in policy: it has no element %s.", name)
		}
	}
	return p.statements(list)
}

type parser struct {
	kind      Kind
	variables bool
	ids       map[string]bool
}

func (p *parser) statements(v any) (*Document, error) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	if v == nil || len(list) == 0 {
		return nil, bad("Syntax errors in policy: it must have a Statement.")
	}
	d := &Document{statements: make([]statement, len(list))}
	for i, one := range list {
		o, ok := one.(object)
		if !ok {
			return nil, bad("Syntax errors in policy: a Statement must be an object.")
		}
		if err := p.statement(o, &d.statements[i]); err != nil {
			return nil, err
		}
	}
	return d, nil
}

func (p *parser) statement(o object, s *statement) (err error) {
	for _, name := range o.names {
		v := o.values[name]
		switch name {
		case "Sid":
			err = p.sid(v)
		case "Effect":
			if v != "Allow" && v != "Deny" {
				err = bad("Invalid effect: it must be Allow or Deny.")
			}
			s.deny = v == "Deny"
		case "Action", "NotAction":
			s.actions = matcher{not: name == "NotAction", fold: true}
			s.actions.patterns, err = p.actions(v)
		case "Resource", "NotResource":
			s.resources = matcher{not: name == "NotResource"}
			s.resources.patterns, err = p.resources(v)
		case "Principal", "NotPrincipal":
			s.notPrincipal = name == "NotPrincipal"
			s.principals, err = p.principals(v)
		case "Condition":
			s.conditions, err = p.conditions(v)
		default:
			err = bad("Syntax errors in policy: a Statement has no element %s.", name)
		}
		if err != nil {
			return err
		}
	}
	return p.complete(o, s)
}

// complete checks what a statement must and must not have.
func (p *parser) complete(o object, s *statement) error {
	has := func(name string) bool { _, ok := o.values[name]; return ok }
	for _, name := range []string{"Action", "Resource", "Principal"} {
		if has(name) && has("Not"+name) {
			return bad("Syntax errors in policy: a Statement has both %s and Not%s.", name, name)
		}
	}
	switch {
	case !has("Effect"):
		return bad("Syntax errors in policy: a Statement must have an Effect.")
	case s.actions.patterns == nil:
		return bad("Policy statement must contain actions.")
	case p.kind == Identity && s.principals != nil:
		return bad("Policy document should not specify a principal.")
	case p.kind == Identity && s.resources.patterns == nil:
		return bad("Policy statement must contain resources.")
	case p.kind == Trust && s.principals == nil:
		return bad("Missing required field Principal")
	case p.kind == Trust && s.resources.patterns != nil:
		return bad("Has prohibited field Resource")
	}
	if p.kind == Trust {
		s.resources.not = true // no resources are named, so all are meant
	}
	return nil
}

func (p *parser) sid(v any) error {
	id, ok := v.(string)
	if !ok || strings.Trim(id, letters+digits) != "" {
		return bad("Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*")
	}
	if p.ids[id] && id != "" {
		return bad("Statement IDs (SID) in a single policy must be unique.")
	}
	p.ids[id] = true
	return nil
}

const (
	digits  = "0123456789"
	letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
)

var actionRule = regexp.MustCompile(`^[A-Za-z0-9-]+:[A-Za-z0-9*?_-]+$`)

func (p *parser) actions(v any) ([]pattern, error) {
	return p.patterns("Action", v, false, func(text string) error {
		if vendor, _, ok := strings.Cut(text, ":"); ok && strings.ContainsAny(vendor, "*?") {
			return bad("Vendor %s is not valid", vendor)
		}
		if text != "*" && !actionRule.MatchString(text) {
			return bad("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: %s is not.", text)
		}
		if p.kind == Trust && text != "*" && !strings.HasPrefix(strings.ToLower(text), "sts:") {
			return bad("AssumeRole policy may only specify STS AssumeRole actions.")
		}
		return nil
	})
}

func (p *parser) resources(v any) ([]pattern, error) {
	return p.patterns("Resource", v, p.variables, func(text string) error {
		if text == "*" || strings.HasPrefix(text, "${") && p.variables {
			return nil
		}
		f := strings.SplitN(text, ":", 6)
		if f[0] != "arn" && text != "arn*" || len(f) < 6 && !strings.Contains(f[len(f)-1], "*") {
			return bad(`Resource %s must be in ARN format or "*".`, text)
		}
		return nil
	})
}

// patterns reads a string or list of strings, each of which must pass check.
func (p *parser) patterns(name string, v any, variables bool, check func(string) error) ([]pattern, error) {
	list, ok := texts(v, false)
	if !ok || len(list) == 0 {
		return nil, bad("Syntax errors in policy: %s must be a string or a list of strings.", name)
	}
	out := make([]pattern, len(list))
	for i, text := range list {
		if err := check(text); err != nil {
			return nil, err
		}
		if out[i], ok = compile(text, variables); !ok {
			return nil, bad("Syntax errors in policy: %q in %s is malformed.", text, name)
		}
	}
	return out, nil
}

func (p *parser) conditions(v any) ([]condition, error) {
	block, ok := v.(object)
	if !ok {
		return nil, bad("Syntax errors in policy: Condition must be an object.")
	}
	var out []condition
	for _, name := range block.names {
		keys, ok := block.values[name].(object)
		if !ok {
			return nil, bad("Syntax errors in policy: %s in Condition must be an object.", name)
		}
		for _, key := range keys.names {
			c, err := p.condition(name, key, keys.values[key])
			if err != nil {
				return nil, err
			}
			out = append(out, c)
		}
	}
	return out, nil
}

func (p *parser) condition(name, key string, v any) (condition, error) {
	c := condition{key: strings.ToLower(key)}
	base, ok := name, false
	if base, ok = strings.CutPrefix(base, "ForAnyValue:"); ok {
		c.each = forAny
	} else if base, ok = strings.CutPrefix(base, "ForAllValues:"); ok {
		c.each = forAll
	}
	base, c.ifExists = strings.CutSuffix(base, "IfExists")
	op, ok := operators[base]
	if !ok || base == "Null" && (c.ifExists || c.each != plainly) {
		return c, bad("Invalid Condition type : %s.", name)
	}
	if !strings.Contains(key, ":") {
		return c, bad("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: %s is not.", key)
	}
	c.test, c.negated, c.null = op.test, op.negated, base == "Null"
	list, ok := texts(v, true)
	if !ok {
		return c, bad("Syntax errors in policy: the values of %s in Condition must be strings.", key)
	}
	c.want = make([]operand, len(list))
	for i, text := range list {
		o := &c.want[i]
		if op.read != nil {
			ok = op.read(text, o)
		} else {
			o.pattern, ok = compile(text, p.variables)
		}
		if !ok {
			return c, bad("Syntax errors in policy: %q is no value for %s of %s.", text, name, key)
		}
	}
	return c, nil
}
