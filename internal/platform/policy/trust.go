package policy

import (
	"regexp"
	"slices"
	"strings"
)

// Principal is who asks to take a role: an AWS identity or a service.
type Principal struct {
	Account string   // of an AWS identity
	ARNs    []string // what it is called: a session by its own ARN and its role's
	Service string   // "sagemaker.amazonaws.com"
}

// principals are those that a statement names.
type principals struct {
	all      bool     // "*"
	aws      []string // ARNs
	accounts []string // whole accounts
	services []string
}

// Trusts tells what a trust policy says of a principal that asks for an action. direct is true when an allowing statement names
// the principal itself rather than its account: within the account that alone is enough.
func (d *Document) Trusts(who Principal, r *Request) (decision Decision, direct bool) {
	for i := range d.statements {
		s := &d.statements[i]
		named, whole := s.principals.include(who)
		if (named || whole) == s.notPrincipal || !s.applies(r) {
			continue
		}
		if s.deny {
			return Deny, false
		}
		decision, direct = Allow, direct || named && !s.notPrincipal
	}
	return decision, direct
}

// include tells whether the list names a principal, or the whole account that it belongs to.
func (p *principals) include(who Principal) (named, whole bool) {
	if who.Service != "" {
		return p.all || slices.Contains(p.services, who.Service), false
	}
	named = p.all || slices.ContainsFunc(who.ARNs, func(a string) bool { return slices.Contains(p.aws, a) })
	return named, slices.Contains(p.accounts, who.Account)
}

var (
	accountRule   = regexp.MustCompile(`^(?:arn:aws[a-z-]*:iam::)?([0-9]{12})(?::root)?$`)
	principalRule = regexp.MustCompile(`^arn:aws[a-z-]*:(?:iam::[0-9]{12}:(?:user|role)/|sts::[0-9]{12}:(?:assumed-role|federated-user)/).+$`)
	serviceRule   = regexp.MustCompile(`^[a-z0-9.-]+\.(?:amazonaws\.com|amazonaws\.com\.cn|aws\.internal)$`)
)

func (p *parser) principals(v any) (*principals, error) {
	out := &principals{}
	if v == "*" {
		out.all = true
		return out, nil
	}
	block, ok := v.(object)
	if !ok || len(block.names) == 0 {
		return nil, bad("Invalid principal in policy: it must be \"*\" or an object.")
	}
	for _, kind := range block.names {
		list, ok := texts(block.values[kind], false)
		if !ok || len(list) == 0 {
			return nil, bad("Invalid principal in policy: %s must be a string or a list of strings.", kind)
		}
		for _, name := range list {
			if err := out.add(kind, name); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func (p *principals) add(kind, name string) error {
	account := accountRule.FindStringSubmatch(name)
	switch {
	case kind == "AWS" && name == "*":
		p.all = true
	case kind == "AWS" && account != nil:
		p.accounts = append(p.accounts, account[1])
	case kind == "AWS" && principalRule.MatchString(name) && !strings.ContainsAny(name, "*?"):
		p.aws = append(p.aws, name)
	case kind == "Service" && serviceRule.MatchString(name):
		p.services = append(p.services, name)
	case kind == "Federated", kind == "CanonicalUser": // nobody here comes that way
	default:
		return bad("Invalid principal in policy: %q:%q", kind, name)
	}
	return nil
}
