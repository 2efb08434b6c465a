package wire

import (
	"context"
	"reflect"

	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

// authorize checks that the caller may do this to the resources that the input names, and what it entails.
func (e *endpoint) authorize(ctx context.Context, m *Mux, caller *access.Caller, in reflect.Value) error {
	if caller.Admin {
		return nil
	}
	ask := access.Ask{Action: e.action()}
	for _, t := range e.targets {
		ask.Resource = t.name(e, caller.Scope, in)
		keys := keysOf{e, m, ctx, caller, in, ask.Resource}
		ask.Keys = keys.values
		if err := caller.Authorize(ask); err != nil {
			return err
		}
	}
	return e.authorizeMore(caller, in, ask)
}

func (e *endpoint) action() string {
	name := e.op.Service.Signing + ":" + e.op.Name
	if other := actions[name]; other != "" {
		return other
	}
	return name
}

// authorizeMore checks the actions that a request needs besides its own: tags that a new resource gets, roles that it hands on, and what
// else the table says.
func (e *endpoint) authorizeMore(caller *access.Caller, in reflect.Value, ask access.Ask) error {
	if tagging := taggings[e.op.Service.Signing]; tagging != "" && ask.Action != tagging && len(tagsOf(e, in)) > 0 {
		tag := ask
		tag.Action = tagging
		if err := caller.Authorize(tag); err != nil {
			return err
		}
	}
	for _, role := range e.roles.texts(in) {
		service := e.service()
		pass := access.Ask{Action: "iam:PassRole", Resource: arn.ARN(role), Keys: func(name string) []string {
			if name == "iam:passedtoservice" {
				return []string{service}
			}
			return nil
		}}
		if err := caller.Authorize(pass); err != nil {
			return err
		}
	}
	for _, more := range dependents[e.op.Service.Signing+":"+e.op.Name] {
		for _, id := range find(e.in, more.path).texts(in) {
			ask := access.Ask{Action: more.action, Resource: whole("bedrock", caller.Scope, more.kind+"/"+id), Keys: ask.Keys}
			if _, ok := arn.Parse(id); ok {
				ask.Resource = arn.ARN(id)
			}
			if err := caller.Authorize(ask); err != nil {
				return err
			}
		}
	}
	return nil
}

// taggings are the actions for tags on what is being made.
var taggings = map[string]string{"sagemaker": "sagemaker:AddTags", "bedrock": "bedrock:TagResource"}

// dependent is an action on something that a member deep in the input names.
type dependent struct {
	action, kind string
	path         string // members, separated by dots
}

var (
	guarded = []dependent{{"bedrock:ApplyGuardrail", "guardrail", "guardrailConfig.guardrailIdentifier"}}
	answers = []dependent{
		{"bedrock:Retrieve", "knowledge-base", "retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.knowledgeBaseId"},
		{"bedrock:InvokeModel", "model", "retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.modelArn"},
		{"bedrock:InvokeModel", "model", "retrieveAndGenerateConfiguration.externalSourcesConfiguration.modelArn"},
	}
)

// dependents are the actions that operations need besides their own.
var dependents = map[string][]dependent{
	"bedrock:Converse":                      guarded,
	"bedrock:ConverseStream":                guarded,
	"bedrock:InvokeModel":                   {{"bedrock:ApplyGuardrail", "guardrail", "guardrailIdentifier"}},
	"bedrock:InvokeModelWithResponseStream": {{"bedrock:ApplyGuardrail", "guardrail", "guardrailIdentifier"}},
	"bedrock:RetrieveAndGenerate":           answers,
	"bedrock:RetrieveAndGenerateStream":     answers,
}

// service is the principal that the operation's service takes roles as.
func (e *endpoint) service() string { return e.op.Service.Signing + ".amazonaws.com" }
