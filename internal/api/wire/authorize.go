package wire

import (
	"reflect"
	"strings"
	"unicode"

	"outcrop/internal/api/model"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

// actions are the operations whose IAM action is another's.
var actions = map[string]string{"Converse": "InvokeModel", "ConverseStream": "InvokeModelWithResponseStream",
	"RetrieveAndGenerateStream": "RetrieveAndGenerate"}

// authorize checks that the caller may do this to the resource that the input names.
func (e *endpoint) authorize(caller access.Caller, in reflect.Value) error {
	action := e.action()
	resource := e.resource(caller.Scope, in)
	return caller.Authorize(access.Ask{Action: action, Resource: resource})
}

func (e *endpoint) action() string {
	name := e.op.Name
	if alias := actions[name]; alias != "" && strings.HasPrefix(e.op.Service.Name, "bedrock") {
		name = alias
	}
	return e.op.Service.Signing + ":" + name
}

// resource is the ARN of what the operation is about: that of the first member in the path, or required in the body, which
// holds an ARN, or an id or name that one is made of. It is "*" when there is none.
func (e *endpoint) resource(scope arn.Scope, in reflect.Value) arn.ARN {
	for i := range e.in.fields {
		f := &e.in.fields[i]
		if f.kind != kString || f.in != "uri" && !f.required || in.Field(f.index).IsNil() {
			continue
		}
		text := in.Field(f.index).Elem().String()
		low := strings.ToLower(f.name)
		if strings.Contains(low, "role") || strings.Contains(low, "kms") {
			continue // what it uses, not what it is about
		}
		if _, ok := arn.Parse(text); ok {
			return arn.ARN(text)
		}
		if name := named(e.op.Service, scope, f.name, text); name != "" {
			return name
		}
	}
	return "*"
}

// named makes an ARN of a member like TrainingJobName or knowledgeBaseId; empty for any other.
func named(s *model.Service, scope arn.Scope, member, text string) arn.ARN {
	if s.Name == "logs" {
		return scope.New("logs", "log-group:"+text+":*")
	}
	for _, suffix := range []string{"Identifier", "Name", "Id"} {
		noun, ok := strings.CutSuffix(member, suffix)
		if !ok || noun == "" {
			continue
		}
		if strings.EqualFold(noun, "model") && s.Signing == "bedrock" {
			return arn.ARN("arn:aws:bedrock:" + string(scope.Region) + "::foundation-model/" + text)
		}
		return scope.New(s.Signing, kebab(noun)+"/"+text)
	}
	return ""
}

// kebab writes "TrainingJob" as "training-job".
func kebab(s string) string {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
