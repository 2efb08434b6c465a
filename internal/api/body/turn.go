package body

import (
	"fmt"
	"slices"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Turn is a message as its blocks say it.
type Turn struct {
	Role    engine.Role
	Text    string
	Calls   []engine.Call // the assistant's
	Results []Result      // the user's
	marks   []place
}

// Result is what a called tool answered.
type Result struct {
	ID     string // of the call
	Text   string
	Failed bool
}

// Messages are turns for an engine: results come before what the user says beside them.
func Messages(turns []Turn) (out []engine.Message) {
	for _, t := range turns {
		for _, r := range t.Results {
			if r.Failed {
				r.Text = "Error: " + r.Text
			}
			out = append(out, engine.Message{Role: engine.ToolRole, Text: r.Text, CallID: r.ID})
		}
		if t.Text != "" || len(t.Calls) > 0 || len(t.Results) == 0 {
			out = append(out, engine.Message{Role: t.Role, Text: t.Text, Calls: t.Calls})
		}
	}
	return out
}

// usesTools tells whether turns have calls or results.
func usesTools(turns []Turn) bool {
	return slices.ContainsFunc(turns, func(t Turn) bool { return len(t.Calls) > 0 || len(t.Results) > 0 })
}

// CheckTools holds turns to what Converse asks of them, in its words: each call is answered in the next turn, nothing else is
// answered, and the tools are told again.
func CheckTools(turns []Turn, tools []engine.Tool) error {
	if len(tools) == 0 && usesTools(turns) {
		return toolFault("toolConfig", "The toolConfig field must be defined when using toolUse and toolResult content blocks.")
	}
	var open []string // ids that are to be answered now
	for i, t := range turns {
		at := fmt.Sprintf("messages.%d.content", i)
		calls, results := callIDs(t), resultIDs(t)
		switch {
		case len(calls) > 0 && t.Role != engine.Assistant:
			return toolFault(at, "The toolUse blocks at %s are not allowed in a message of the %s role.", at, t.Role)
		case len(results) > 0 && t.Role != engine.User:
			return toolFault(at, "The toolResult blocks at %s are not allowed in a message of the %s role.", at, t.Role)
		case len(doubled(calls)) > 0:
			return toolFault(at, "The toolUse blocks at %s contain duplicate Ids: %s", at, strings.Join(doubled(calls), ", "))
		case len(doubled(results)) > 0:
			return toolFault(at, "The toolResult blocks at %s contain duplicate Ids: %s", at, strings.Join(doubled(results), ", "))
		case len(results) > len(open):
			return toolFault(at, "The number of toolResult blocks at %s exceeds the number of toolUse blocks of previous turn.", at)
		case len(without(open, results)) > 0:
			return toolFault(at, "Expected toolResult blocks at %s for the following Ids: %s", at, strings.Join(without(open, results), ", "))
		}
		open = calls
	}
	if len(open) > 0 {
		return toolFault("messages", "Expected toolResult blocks at messages.%d.content for the following Ids: %s", len(turns), strings.Join(open, ", "))
	}
	return nil
}

func callIDs(t Turn) (ids []string) {
	for _, c := range t.Calls {
		ids = append(ids, c.ID)
	}
	return ids
}

func resultIDs(t Turn) (ids []string) {
	for _, r := range t.Results {
		ids = append(ids, r.ID)
	}
	return ids
}

// without are those of ids that others lack.
func without(ids, others []string) (out []string) {
	for _, id := range ids {
		if !slices.Contains(others, id) {
			out = append(out, id)
		}
	}
	return out
}

// doubled are ids that come again.
func doubled(ids []string) (out []string) {
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			out = append(out, id)
		}
	}
	return out
}

func toolFault(member, text string, args ...any) error {
	return fault.Bad("body.CheckTools", member, text, args...)
}
