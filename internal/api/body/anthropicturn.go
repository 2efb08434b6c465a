package body

import (
	"fmt"
	"strings"

	"outcrop/internal/engine"
)

// anthropicTurns joins turns of one role that follow one another, as Claude does. The user has the first word.
func anthropicTurns(o *object) (out []Turn) {
	for _, m := range o.list("messages") {
		m.require("role")
		m.require("content")
		turn := anthropicTurn(m, engine.Role(m.string("role")))
		if turn.Role != engine.User && turn.Role != engine.Assistant {
			m.notEnum("role", string(turn.Role))
		}
		last := len(out) - 1
		switch {
		case last < 0 && turn.Role != engine.User:
			m.fail("role", `messages: first message must use the "user" role`)
		case last >= 0 && out[last].Role == turn.Role:
			out[last].add(turn)
		default:
			out = append(out, turn)
		}
		m.done()
	}
	if n := len(out); n > 0 && out[n-1].Role == engine.Assistant && out[n-1].Text != strings.TrimRight(out[n-1].Text, " \t\r\n") {
		o.fail("messages", "messages: final assistant content cannot end with trailing whitespace")
	}
	anthropicPairs(o, out)
	return out
}

// anthropicPairs checks that each call is answered in the next turn, and nothing else.
func anthropicPairs(o *object, turns []Turn) {
	var open []string
	for i, t := range turns {
		results := resultIDs(t)
		if lost := without(open, results); len(lost) > 0 {
			o.fail("messages", anthropicUnanswered(i-1, lost))
		}
		if odd := without(results, open); len(odd) > 0 {
			o.fail("messages", fmt.Sprintf("messages.%d: unexpected `tool_use_id` found in `tool_result` blocks: %s. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.",
				i, strings.Join(odd, ", ")))
		}
		if len(doubled(results)) > 0 {
			o.fail("messages", fmt.Sprintf("messages.%d: each `tool_use` must have a single result. Found multiple `tool_result` blocks with id: %s", i, doubled(results)[0]))
		}
		open = callIDs(t)
		if len(doubled(open)) > 0 {
			o.fail("messages", fmt.Sprintf("messages.%d: `tool_use` ids must be unique: %s", i, doubled(open)[0]))
		}
	}
	if len(open) > 0 {
		o.fail("messages", anthropicUnanswered(len(turns)-1, open))
	}
}

func anthropicUnanswered(i int, ids []string) string {
	return fmt.Sprintf("messages.%d: `tool_use` ids were found without `tool_result` blocks immediately after: %s. Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
		i, strings.Join(ids, ", "))
}

// anthropicTurn reads a message's content.
func anthropicTurn(m *object, role engine.Role) Turn {
	t := Turn{Role: role}
	if !m.isList("content") {
		anthropicText(m, "content", &t)
		return t
	}
	for _, b := range m.list("content") {
		switch kind := b.string("type"); {
		case kind == "tool_use" && role == engine.Assistant:
			b.require("input")
			t.Calls = append(t.Calls, engine.Call{ID: b.text("id"), Name: b.name("name"), Arguments: b.anyObject("input")})
		case kind == "tool_result" && role == engine.User:
			if t.Text != "" {
				b.fail("content", b.path+": `tool_result` blocks must come before the message's text")
			}
			t.Results = append(t.Results, Result{ID: b.text("tool_use_id"), Failed: b.is("is_error")})
			t.Results[len(t.Results)-1].Text = anthropicResult(b, &t)
		case kind == "tool_use" || kind == "tool_result":
			b.fail("type", fmt.Sprintf("%s: `%s` blocks are not allowed in messages of the role `%s`", b.path, kind, role))
		default:
			anthropicBlockText(b, &t)
			continue
		}
		cacheControl(b, t.Mark)
		b.done()
	}
	return t
}

// anthropicResult is what a tool answered: a string, blocks of text, or nothing.
func anthropicResult(b *object, t *Turn) (text string) {
	if !b.isList("content") {
		return b.string("content")
	}
	for _, part := range b.objects("content") {
		part.textOnly()
		text = joined(text, part.string("text"))
		cacheControl(part, t.Mark) // the result is kept as a whole
		part.done()
	}
	return text
}

// anthropicText adds a string, or a list of text blocks, none of them empty, to a turn.
func anthropicText(o *object, name string, t *Turn) {
	if !o.isList(name) {
		s := o.str(name)
		if s != nil && strings.TrimSpace(*s) == "" {
			o.fail(name, o.path+"/"+name+": text content blocks must contain non-whitespace text")
		}
		t.Say(o.string(name))
		return
	}
	for _, b := range o.objects(name) {
		anthropicBlockText(b, t)
	}
}

func anthropicBlockText(b *object, t *Turn) {
	b.textOnly()
	text := b.string("text")
	if strings.TrimSpace(text) == "" {
		b.fail("text", b.path+"/text: text content blocks must contain non-whitespace text")
	}
	t.Say(text)
	cacheControl(b, t.Mark)
	b.take("citations")
	b.done()
}

// joined puts texts on lines of their own.
func joined(text, more string) string {
	if text == "" || more == "" {
		return text + more
	}
	return text + "\n" + more
}
