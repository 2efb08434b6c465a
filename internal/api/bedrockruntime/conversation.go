package bedrockruntime

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
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
	additional json.RawMessage
}

// talk is a conversation for an engine.
type talk struct {
	prompt engine.Prompt
	params engine.Params
}

// request checks a conversation and turns it into a prompt with parameters. Errors are in AWS's words.
func (c conversation) request() (t talk, err error) {
	if c.tools != nil {
		return t, unsupported("toolConfig", "tool use")
	}
	if t.params, err = params(c.config); err != nil {
		return t, err
	}
	if err := body.Additional(string(c.family), c.additional, &t.params); err != nil {
		return t, err
	}
	if err := c.checkCachePoints(); err != nil {
		return t, err
	}
	system, err := systemText(c.system)
	if err != nil {
		return t, err
	}
	if system != "" {
		t.prompt.Messages = append(t.prompt.Messages, engine.Message{Role: engine.System, Text: system})
	}
	turns, err := turns(c.messages)
	if err != nil {
		return t, err
	}
	t.prompt.Messages = append(t.prompt.Messages, turns...)
	t.prompt.Continue, err = c.begun(turns[len(turns)-1])
	return t, err
}

// begun tells whether the last turn is how the answer begins, which some families take and others refuse.
func (c conversation) begun(last engine.Message) (bool, error) {
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

// mostCachePoints is how many a request may have.
const mostCachePoints = 4

// checkCachePoints takes them where AWS's models of the family cache. Nothing is cached here yet, and counted as cached: like on AWS
// for a prompt that is too short.
func (c conversation) checkCachePoints() error {
	n := 0
	for _, b := range c.system {
		if b.CachePoint != nil {
			n++
		}
	}
	for _, m := range c.messages {
		for _, b := range m.Content {
			if b.CachePoint != nil {
				n++
			}
		}
	}
	switch {
	case n > 0 && !c.family.Caches():
		return fault.New("bedrockruntime.Converse", fault.Denied, "You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.")
	case n > mostCachePoints:
		return bad("messages", fmt.Sprintf("A request can have at most %d cachePoint blocks; this one has %d.", mostCachePoints, n))
	}
	return nil
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

func systemText(blocks []api.SystemContentBlock) (string, error) {
	var texts []string
	for i, b := range blocks {
		switch member := fmt.Sprintf("system.%d", i); {
		case b.CachePoint != nil:
		case b.Text == nil:
			return "", unsupported(member+".guardContent", "guardrail content blocks")
		default:
			texts = append(texts, *b.Text)
		}
	}
	return strings.Join(texts, "\n"), nil
}

// turns checks that user and assistant take turns, and that the user has the first word.
func turns(messages []api.Message) ([]engine.Message, error) {
	var out []engine.Message
	var before string
	for i, m := range messages {
		text, err := contentText(i, m.Content)
		if err != nil {
			return nil, err
		}
		out = append(out, engine.Message{Role: engine.Role(*m.Role), Text: text})
		switch {
		case *m.Role == api.ConversationRoleSystem:
			continue
		case before == "" && *m.Role != api.ConversationRoleUser:
			return nil, bad("messages", "A conversation must start with a user message. Try again with a conversation that starts with a user message.")
		case before == *m.Role:
			return nil, bad("messages", fmt.Sprintf("A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again: message %d.", i))
		}
		before = *m.Role
	}
	if before == "" {
		return nil, bad("messages", "A conversation must start with a user message. Try again with a conversation that starts with a user message.")
	}
	return out, nil
}

// contentText joins a message's text blocks.
func contentText(i int, blocks []api.ContentBlock) (string, error) {
	if !slices.ContainsFunc(blocks, func(b api.ContentBlock) bool { return b.CachePoint == nil }) {
		return "", bad(fmt.Sprintf("messages.%d.content", i), fmt.Sprintf("The content field in the Message object at messages.%d is empty. Add a ContentBlock object to the content field and try again.", i))
	}
	var texts []string
	for j, b := range blocks {
		member := fmt.Sprintf("messages.%d.content.%d", i, j)
		if b.CachePoint != nil {
			continue
		}
		if b.Text == nil {
			name, what := otherBlock(b)
			return "", unsupported(member+"."+name, what)
		}
		if strings.TrimSpace(*b.Text) == "" {
			return "", bad(member+".text", fmt.Sprintf("The text field in the ContentBlock object at %s is blank. Add text to the text field, and try again.", member))
		}
		texts = append(texts, *b.Text)
	}
	return strings.Join(texts, "\n"), nil
}

// otherBlock names a block that is no text, as a member and for people.
func otherBlock(b api.ContentBlock) (member, what string) {
	switch {
	case b.Image != nil:
		return "image", "images"
	case b.Document != nil:
		return "document", "documents"
	case b.Video != nil:
		return "video", "videos"
	case b.Audio != nil:
		return "audio", "audio"
	case b.ToolUse != nil:
		return "toolUse", "tool use"
	case b.ToolResult != nil:
		return "toolResult", "tool use"
	case b.GuardContent != nil:
		return "guardContent", "guardrail content blocks"
	case b.ReasoningContent != nil:
		return "reasoningContent", "reasoning content"
	case b.CitationsContent != nil:
		return "citationsContent", "citations"
	case b.SearchResult != nil:
		return "searchResult", "search results"
	}
	return "content", "this content block"
}

func unsupported(member, what string) error {
	return bad(member, fmt.Sprintf("This model doesn't support %s.", what))
}

func bad(member, text string) error { return fault.Bad("bedrockruntime.Converse", member, "%s", text) }
