package wire

import (
	"net/url"
	"slices"
	"strings"

	"outcrop/internal/arn"
)

// maxLoose is how many segments a path may have for labels to span several: more than any ARN needs, few enough to try them all.
const maxLoose = 32

// router finds restJson1 operations by method and raw path.
type router struct {
	strict map[strictKey][]*route // a label is one segment
	all    []*route
}

// route is one operation's path template. A segment that starts with "{" is a label.
type route struct {
	method   string
	segments []string
	*endpoint
}

type strictKey struct {
	method   string
	segments int
}

func newRouter() *router { return &router{strict: map[strictKey][]*route{}} }

func (r *router) add(e *endpoint) {
	template, _, _ := strings.Cut(e.op.URI, "?")
	rt := &route{method: e.op.Method, segments: strings.Split(template[1:], "/"), endpoint: e}
	r.all = append(r.all, rt)
	key := strictKey{rt.method, len(rt.segments)}
	r.strict[key] = append(r.strict[key], rt)
	moreLiteral := func(a, b *route) int { return b.literals() - a.literals() }
	slices.SortStableFunc(r.strict[key], moreLiteral)
	slices.SortStableFunc(r.all, moreLiteral)
}

// literals counts a template's fixed characters: the more, the more specific.
func (rt *route) literals() int {
	n := 0
	for _, s := range rt.segments {
		if !isLabel(s) {
			n += len(s) + 1
		}
	}
	return n
}

func isLabel(segment string) bool { return strings.HasPrefix(segment, "{") }

// match finds the operation and its decoded labels, nil when there is none. A label is one segment if that fits. Where nothing
// fits, a slash too many or too few at the end is accepted (Rust's clients leave it out), and then an unescaped slash inside a
// label (a raw ARN).
func (r *router) match(method, path string) (*endpoint, map[string]string) {
	if !strings.HasPrefix(path, "/") {
		return nil, nil
	}
	segments := strings.Split(path[1:], "/")
	if e, labels := pick(r.strict[strictKey{method, len(segments)}], method, segments); e != nil {
		return e, labels
	}
	turned := turnSlash(segments)
	if e, labels := pick(r.strict[strictKey{method, len(turned)}], method, turned); e != nil {
		return e, labels
	}
	if len(segments) > maxLoose {
		return nil, nil
	}
	if e, labels := pick(r.all, method, segments); e != nil {
		return e, labels
	}
	return pick(r.all, method, turned)
}

// turnSlash takes away the slash at a path's end, or adds it.
func turnSlash(segments []string) []string {
	if last := len(segments) - 1; last > 0 && segments[last] == "" {
		return segments[:last]
	}
	return append(slices.Clip(segments), "")
}

// pick takes the first route that fits; of two operations on the same path, the one that the ARN in the label belongs to.
func pick(routes []*route, method string, segments []string) (*endpoint, map[string]string) {
	for _, rt := range routes {
		if rt.method != method {
			continue
		}
		var labels map[string]string
		if fit(rt.segments, segments, &labels) && !foreignTags(rt, labels) {
			return rt.endpoint, labels
		}
	}
	return nil, nil
}

// fit matches template against path, the leftmost label taking as few segments as it can. It notes labels only where all fits.
func fit(template, path []string, labels *map[string]string) bool {
	if len(template) == 0 || len(path) == 0 {
		return len(template) == len(path)
	}
	if !isLabel(template[0]) {
		return template[0] == path[0] && fit(template[1:], path[1:], labels)
	}
	most := len(path) - len(template) + 1
	for n := 1; n <= most; n++ {
		if !fit(template[1:], path[n:], labels) {
			continue
		}
		if text, err := url.PathUnescape(strings.Join(path[:n], "/")); err == nil && text != "" {
			if *labels == nil {
				*labels = map[string]string{}
			}
			(*labels)[template[0][1:len(template[0])-1]] = text
			return true
		}
	}
	return false
}

// foreignTags settles /tags/{resourceArn}, which bedrock-agent and bedrock-agent-runtime both have: sessions belong to the runtime.
func foreignTags(rt *route, labels map[string]string) bool {
	if rt.segments[0] != "tags" {
		return false
	}
	p, _ := arn.Parse(labels["resourceArn"])
	ofRuntime := p.Type() == "session" || p.Type() == "flow-execution"
	return ofRuntime != (rt.op.Service.Name == "bedrock-agent-runtime")
}
