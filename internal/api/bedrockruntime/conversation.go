package bedrockruntime

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"outcrop/internal/api/body"
	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
)

// conversation is what Converse, ConverseStream and CountTokens have in common.
type conversation struct {
	family     catalog.Family
	messages   []api.Message
	system     []api.SystemContentBlock
	config     *api.InferenceConfiguration
	tools      *api.ToolConfiguration
	output     *api.OutputConfig
	additional json.RawMessage
}

// talk is a conversation for an engine.
type talk struct {
	prompt engine.Prompt
	params engine.Params
}

// request checks a conversation and turns it into a prompt with parameters. Errors are in AWS's words.
func (c conversation) request() (t talk, err error) {
	if t.params, err = params(c.config); err != nil {
		return t, err
	}
	if err := body.Additional(string(c.family), c.additional, &t.params); err != nil {
		return t, err
	}
	system, err := systemTurn(c.system)
	if err != nil {
		return t, err
	}
	turns, err := turns(c.messages)
	if err != nil {
		return t, err
	}
	if t.prompt.Continue, err = c.begun(turns[len(turns)-1]); err != nil {
		return t, err
	}
	if err := offer(c.tools, &t); err != nil {
		return t, err
	}
	if err := body.CheckTools(turns, t.prompt.Tools); err != nil {
		return t, err
	}
	all := append([]body.Turn{system}, turns...)
	if err := c.checkCachePoints(slices.Concat(t.prompt.Cache, body.Marks(all))); err != nil {
		return t, err
	}
	if system.Text == "" {
		all = turns
	}
	t.prompt.Messages = body.Messages(all)
	t.prompt.Cache = append(t.prompt.Cache, body.Marks(all)...)
	t.params.Schema, err = outputSchema(c.output, t.params.Schema)
	return t, err
}

// begun tells whether the last turn is how the answer begins, which some families take and others refuse.
func (c conversation) begun(last body.Turn) (bool, error) {
	switch {
	case last.Role != engine.Assistant:
		return false, nil
	case !c.family.Continues():
		return false, bad("messages", "A conversation must end with a user message. Try again with a conversation that ends with a user message.")
	case last.Text != strings.TrimRightFunc(last.Text, unicode.IsSpace):
		return false, bad("messages", "The final assistant content cannot end with trailing whitespace.")
	}
	return true, nil
}

// checkCachePoints takes them where AWS's models of the family cache, and for models of no family.
func (c conversation) checkCachePoints(marks []engine.Mark) error {
	if len(marks) > 0 && !c.family.Caches() {
		return fault.New("bedrockruntime.Converse", fault.Denied, "You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.")
	}
	return body.CheckMarks(marks, "cachePoint blocks")
}

// cacheTTL is how long a cachePoint block asks for.
func cacheTTL(b *api.CachePointBlock) time.Duration {
	if b.Ttl == nil {
		return body.CacheTTL("")
	}
	return body.CacheTTL(*b.Ttl)
}

func params(c *api.InferenceConfiguration) (p engine.Params, err error) {
	if c == nil {
		return p, nil
	}
	if c.MaxTokens != nil {
		p.MaxTokens = int(*c.MaxTokens)
	}
	for _, s := range c.StopSequences {
		if s == "" {
			return p, bad("inferenceConfig.stopSequences", "A stop sequence is empty.")
		}
	}
	p.Temperature, p.TopP, p.Stop = c.Temperature, c.TopP, c.StopSequences
	return p, nil
}

func systemTurn(blocks []api.SystemContentBlock) (turn body.Turn, err error) {
	turn.Role = engine.System
	for i, b := range blocks {
		switch member := fmt.Sprintf("system.%d", i); {
		case b.CachePoint != nil:
			turn.Mark(cacheTTL(b.CachePoint))
		case b.Text == nil:
			return turn, unsupported(member+".guardContent", "guardrail content blocks")
		default:
			turn.Say(*b.Text)
		}
	}
	return turn, nil
}

func unsupported(member, what string) error {
	return bad(member, fmt.Sprintf("This model doesn't support %s.", what))
}

func bad(member, text string) error { return fault.Bad("bedrockruntime.Converse", member, "%s", text) }
