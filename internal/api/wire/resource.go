package wire

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"outcrop/internal/api/model"
	"outcrop/internal/arn"
)

// target is what an operation is checked against: the resource types of AWS's service authorization reference, as pieces of text and
// members of the input.
type target []piece

// piece is fixed text, or the member whose value goes there.
type piece struct {
	text   string
	member int // index of the input's field; -1 for text
}

// targetsOf finds an operation's resources: by its own row in the table, by the members that it has, or by its name. An operation
// without any is checked against "*".
func targetsOf(op *model.Operation, in *plan) []target {
	if row, ok := ownResources[op.Service.Signing+":"+op.Name]; ok {
		var all []target
		for template := range strings.FieldsSeq(row) {
			all = append(all, mustTarget(op, in, template))
		}
		return all
	}
	for _, template := range sharedResources[op.Service.Signing] {
		if t := parseTarget(in, template, true); t != nil {
			return []target{t}
		}
	}
	if template := ofItsName(op, in); template != "" {
		return []target{mustTarget(op, in, template)}
	}
	return []target{{{text: "*", member: -1}}}
}

// ofItsName makes CreateTrainingJob's template of its member TrainingJobName: "training-job/{TrainingJobName}". Members that are
// called the same in many operations count too.
func ofItsName(op *model.Operation, in *plan) string {
	noun := strings.TrimPrefix(op.Name, verbOf(op.Name))
	for i := range in.fields {
		f := &in.fields[i]
		if f.kind != kString || f.in != "uri" && !f.required {
			continue
		}
		stem := strings.ToLower(f.name)
		for _, suffix := range []string{"name", "identifier", "id", "arn"} {
			stem = strings.TrimSuffix(stem, suffix)
		}
		own := stem != "" && strings.HasPrefix(strings.ToLower(noun), stem)
		switch {
		case own && !slices.Contains(commonStems, stem):
			return kebab(noun[:len(stem)]) + "/{" + f.name + "}"
		case slices.Contains(commonStems, stem) && (op.Service.Protocol == model.AwsJSON11 || f.in == "uri"):
			return kebab(noun) + "/{" + f.name + "}"
		}
	}
	return ""
}

// commonStems are what is left of names that say no more than "job" or "resource".
var commonStems = []string{"", "job", "jobdefinition", "resource", "model"}

// verbOf is the first word of an operation's name.
func verbOf(name string) string {
	i := strings.IndexFunc(name[1:], unicode.IsUpper)
	return name[:i+1]
}

func mustTarget(op *model.Operation, in *plan, template string) target {
	t := parseTarget(in, template, false)
	if t == nil {
		panic("wire: " + op.String() + " has not the members of " + template)
	}
	return t
}

// parseTarget reads "knowledge-base/{knowledgeBaseId}"; {A|B} is the first of them that the input has. It is nil when a member is
// missing, or with strict when none of the alternatives must be in a request.
func parseTarget(in *plan, template string, strict bool) target {
	var t target
	for template != "" {
		text, rest, ok := strings.Cut(template, "{")
		if text != "" {
			t = append(t, piece{text, -1})
		}
		if !ok {
			return t
		}
		names, after, _ := strings.Cut(rest, "}")
		found := -1
		for name := range strings.SplitSeq(names, "|") {
			i := slices.IndexFunc(in.fields, func(f field) bool { return f.name == name && f.kind == kString })
			if i < 0 || strict && in.fields[i].in != "uri" && !in.fields[i].required {
				continue
			}
			found = in.fields[i].index
			t = append(t, piece{names, found})
			break
		}
		if found < 0 {
			return nil
		}
		template = after
	}
	return t
}

// name makes the ARN for an input. A member that holds an ARN is the resource itself; one that is not there stands for all.
func (t target) name(e *endpoint, scope arn.Scope, in reflect.Value) arn.ARN {
	if len(t) == 1 && t[0].text == "*" {
		return "*"
	}
	var b strings.Builder
	for _, p := range t {
		if p.member < 0 {
			b.WriteString(p.text)
			continue
		}
		v := e.text(in, p)
		if _, ok := arn.Parse(v); ok {
			return e.folded(arn.ARN(v))
		}
		if v == "" {
			v = "*"
		}
		b.WriteString(v)
	}
	return e.folded(whole(e.op.Service.Signing, scope, b.String()))
}

// text is a member's value; of alternatives, that of the first which has one.
func (e *endpoint) text(in reflect.Value, p piece) string {
	for name := range strings.SplitSeq(p.text, "|") {
		for i := range e.in.fields {
			f := &e.in.fields[i]
			if f.name != name || f.kind != kString {
				continue
			}
			if v := in.Field(f.index); !v.IsNil() {
				return v.Elem().String()
			}
		}
	}
	return ""
}

// folded is a resource as policies name it: SageMaker's ARNs are in lower case.
func (e *endpoint) folded(name arn.ARN) arn.ARN {
	if e.op.Service.Signing == "sagemaker" {
		return arn.ARN(strings.ToLower(string(name)))
	}
	return name
}

// whole makes an ARN of a type and id. Foundation models belong to no account; what models are called tells what they are.
func whole(signing string, scope arn.Scope, resource string) arn.ARN {
	kind, id, _ := strings.Cut(resource, "/")
	switch {
	case kind == "model" && signing == "bedrock" && profile(id):
		return scope.New(signing, "inference-profile/"+id)
	case kind == "inference-profile" && !profile(id):
		return scope.New(signing, "application-inference-profile/"+id)
	case kind == "model" && signing == "bedrock", kind == "foundation-model":
		return arn.ARN("arn:aws:bedrock:" + string(scope.Region) + "::foundation-model/" + id)
	}
	return scope.New(signing, resource)
}

// geographies begin the ids of inference profiles.
var geographies = []string{"us", "us-gov", "eu", "apac", "global", "jp", "au", "ca", "amer"}

func profile(id string) bool {
	first, _, ok := strings.Cut(id, ".")
	return ok && slices.Contains(geographies, first)
}

// kebab writes "TrainingJob" as "training-job", "AIBenchmarkJob" as "ai-benchmark-job".
func kebab(s string) string {
	var b strings.Builder
	runes := []rune(s)
	for i, r := range runes {
		if unicode.IsUpper(r) && i > 0 && (!unicode.IsUpper(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])) {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
