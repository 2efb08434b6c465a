package bedrockruntime

import (
	"fmt"
	"slices"
	"strings"

	"outcrop/internal/api/body"
	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/engine"
)

// turns checks that user and assistant take turns, and that the user has the first word.
func turns(messages []api.Message) ([]body.Turn, error) {
	var out []body.Turn
	var before string
	for i, m := range messages {
		turn, err := content(i, m)
		if err != nil {
			return nil, err
		}
		out = append(out, turn)
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

// content reads a message's blocks.
func content(i int, m api.Message) (body.Turn, error) {
	turn := body.Turn{Role: engine.Role(*m.Role)}
	if !slices.ContainsFunc(m.Content, func(b api.ContentBlock) bool { return b.CachePoint == nil }) {
		return turn, bad(fmt.Sprintf("messages.%d.content", i), fmt.Sprintf("The content field in the Message object at messages.%d is empty. Add a ContentBlock object to the content field and try again.", i))
	}
	for j, b := range m.Content {
		member := fmt.Sprintf("messages.%d.content.%d", i, j)
		switch {
		case b.CachePoint != nil:
			turn.Mark(cacheTTL(b.CachePoint))
		case b.ToolUse != nil:
			if err := checkUse(member, b.ToolUse); err != nil {
				return turn, err
			}
			turn.Calls = append(turn.Calls, engine.Call{ID: *b.ToolUse.ToolUseId, Name: *b.ToolUse.Name, Arguments: b.ToolUse.Input})
		case b.ToolResult != nil:
			r, err := result(member, b.ToolResult)
			if err != nil {
				return turn, err
			}
			turn.Results = append(turn.Results, r)
		case b.Text == nil:
			name, what := otherBlock(b)
			return turn, unsupported(member+"."+name, what)
		case strings.TrimSpace(*b.Text) == "":
			return turn, bad(member+".text", fmt.Sprintf("The text field in the ContentBlock object at %s is blank. Add text to the text field, and try again.", member))
		default:
			turn.Say(*b.Text)
		}
	}
	return turn, nil
}

func checkUse(member string, use *api.ToolUseBlock) error {
	switch {
	case use.Type != nil:
		return unsupported(member+".toolUse.type", "tools that a server runs")
	case !isObject(use.Input):
		return notObject(member + ".toolUse.input")
	}
	return nil
}

// result is what a tool answered: texts and JSON objects, on lines of their own.
func result(member string, r *api.ToolResultBlock) (body.Result, error) {
	member += ".toolResult"
	out := body.Result{ID: *r.ToolUseId, Failed: r.Status != nil && *r.Status == api.ToolResultStatusError}
	switch {
	case r.Type != nil:
		return out, unsupported(member+".type", "tools that a server runs")
	case out.Failed && len(r.Content) == 0:
		return out, bad(member+".content", fmt.Sprintf("The content field at %s cannot be empty when status value is error.", member))
	}
	var texts []string
	for i, b := range r.Content {
		at := fmt.Sprintf("%s.content.%d", member, i)
		switch {
		case b.Text != nil:
			texts = append(texts, *b.Text)
		case b.Json != nil && !isObject(b.Json):
			return out, notObject(at + ".json")
		case b.Json != nil:
			texts = append(texts, string(b.Json))
		default:
			name, what := otherBlock(api.ContentBlock{Image: b.Image, Document: b.Document, Video: b.Video, SearchResult: b.SearchResult})
			return out, unsupported(at+"."+name, what)
		}
	}
	out.Text = strings.Join(texts, "\n")
	return out, nil
}

// notObject is AWS's wording for a document that must be an object.
func notObject(member string) error {
	return bad(member, fmt.Sprintf("The format of the value at %s is invalid. Provide a json object for the field and try again.", member))
}

func isObject(raw []byte) bool { return strings.HasPrefix(strings.TrimSpace(string(raw)), "{") }

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
