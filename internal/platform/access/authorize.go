package access

import (
	"net/netip"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/policy"
)

// Origin is where a request came from, for policies that ask.
type Origin struct {
	IP    netip.Addr
	Agent string // the User-Agent
	TLS   bool
	Time  time.Time
}

// Ask is one question: may the caller do this?
type Ask struct {
	Action   string      // "bedrock:InvokeModel"
	Resource arn.ARN     // "*" for an action that knows no resources
	Shown    string      // how AccessDenied names the resource; empty for the ARN itself
	Keys     policy.Keys // condition keys of the action; the caller's own are known. May be nil
}

// Authorize answers with nil, or with a fault of kind Denied whose text is AWS's: it names the action, the resource and why.
func (c *Caller) Authorize(a Ask) error {
	if c.Admin {
		return nil
	}
	decision, why := c.decide(&a)
	if decision == policy.Allow {
		return nil
	}
	shown := a.Shown
	if shown == "" {
		shown = string(a.Resource)
	}
	return fault.New("access.Authorize", fault.Denied, "User: %s is not authorized to perform: %s on resource: %s %s", c.ARN, a.Action, shown, why)
}

// May is Authorize for a resource without conditions.
func (c Caller) May(action string, resource arn.ARN) bool {
	return c.Authorize(Ask{Action: action, Resource: resource}) == nil
}

// Decide tells what the caller's policies say.
func (c *Caller) Decide(a Ask) policy.Decision {
	decision, _ := c.decide(&a)
	return decision
}

// Value gives a condition key of a question; nil when it has none.
func (c *Caller) Value(a Ask, key string) []string { return keysOf{c, &a}.values(key) }

// decide says what, and why not. A denial anywhere counts before what is missing.
func (c *Caller) decide(a *Ask) (policy.Decision, string) {
	r := policy.Request{Action: a.Action, Resource: string(a.Resource), Keys: keysOf{c, a}.values}
	sets := [...]struct {
		documents []*policy.Document
		needed    bool
		kind      string
	}{
		{c.Rights.Identity, true, "identity-based policy"},
		{c.Rights.Session, c.Rights.Session != nil, "session policy"},
		{c.Rights.Boundary, c.Rights.Boundary != nil, "permissions boundary"},
	}
	missing := ""
	for _, s := range sets {
		switch policy.Decide(s.documents, &r) {
		case policy.Deny:
			return policy.Deny, "with an explicit deny in " + article(s.kind) + " " + s.kind
		case policy.Silent:
			if s.needed && missing == "" {
				missing = "because no " + s.kind + " allows the " + a.Action + " action"
			}
		}
	}
	if missing != "" {
		return policy.Silent, missing
	}
	return policy.Allow, ""
}

func article(kind string) string {
	if kind[0] == 'i' {
		return "an"
	}
	return "a"
}

// keysOf are the condition keys of one question.
type keysOf struct {
	caller *Caller
	ask    *Ask
}

func (k keysOf) values(name string) []string {
	if k.caller.Given != nil {
		if v := k.caller.Given(name); v != nil {
			return v
		}
	}
	if tag, ok := strings.CutPrefix(name, "aws:principaltag/"); ok {
		return k.caller.Tags.Value(tag)
	}
	if global, ok := globalKeys[name]; ok {
		if v := global(k.caller, k.ask); v != "" {
			return []string{v}
		}
		return nil
	}
	if k.ask.Keys == nil {
		return nil
	}
	return k.ask.Keys(name)
}

// Value finds a tag by its key in lower case, since the names of condition keys have no case.
func (t Tags) Value(lower string) []string {
	for k, v := range t {
		if strings.EqualFold(k, lower) {
			return []string{v}
		}
	}
	return nil
}

// globalKeys are the condition keys that every action has. An empty value is a key that is not there.
var globalKeys = map[string]func(*Caller, *Ask) string{
	"aws:principalarn":     func(c *Caller, _ *Ask) string { return string(c.Principal) },
	"aws:principalaccount": func(c *Caller, _ *Ask) string { return string(c.Account) },
	"aws:principaltype":    func(c *Caller, _ *Ask) string { return string(c.Type) },
	"aws:userid":           func(c *Caller, _ *Ask) string { return c.UserID },
	"aws:username": func(c *Caller, _ *Ask) string {
		if c.Type == TypeUser {
			return c.Name
		}
		return ""
	},
	"aws:sourceip": func(c *Caller, _ *Ask) string {
		if c.Origin.IP.IsValid() {
			return c.Origin.IP.Unmap().String()
		}
		return ""
	},
	"aws:useragent":       func(c *Caller, _ *Ask) string { return c.Origin.Agent },
	"aws:securetransport": func(c *Caller, _ *Ask) string { return strconv.FormatBool(c.Origin.TLS) },
	"aws:currenttime":     func(c *Caller, _ *Ask) string { return stamp(c.Origin.Time) },
	"aws:epochtime": func(c *Caller, _ *Ask) string {
		if c.Origin.Time.IsZero() {
			return ""
		}
		return strconv.FormatInt(c.Origin.Time.Unix(), 10)
	},
	"aws:requestedregion": func(c *Caller, a *Ask) string {
		if service, _, _ := strings.Cut(a.Action, ":"); service == "iam" {
			return "us-east-1" // where IAM is, whatever the region
		}
		return string(c.Region)
	},
	"aws:resourceaccount": func(c *Caller, a *Ask) string {
		if p, ok := arn.Parse(string(a.Resource)); ok && p.Scope.Account != "" {
			return string(p.Scope.Account)
		}
		return string(c.Account)
	},
	"aws:tokenissuetime": func(c *Caller, _ *Ask) string { return stamp(c.Issued) },
	"aws:multifactorauthpresent": func(c *Caller, _ *Ask) string {
		if c.Issued.IsZero() {
			return ""
		}
		return "false"
	},
	"aws:viaawsservice":         func(*Caller, *Ask) string { return "false" },
	"aws:principalisawsservice": func(*Caller, *Ask) string { return "false" },
	"bedrock:bearertokentype":   func(c *Caller, _ *Ask) string { return string(c.Bearer) },
}

func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
