package knowledge

import (
	"fmt"
	"slices"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// PromptPassages is how many passages a prompt gets whose request does not say: small models are led astray by more.
const PromptPassages = 3

// defaultTemplate suits small models, which find most facts with it (TestHandbook): little to read, one plain thing to do, and
// the question last.
const defaultTemplate = `Read the text and answer the question with one sentence from it.

Text:
$search_results$

Question: $query$`

// formatInstructions stand where a template asks for them. Citations are found in the answer afterwards, so they ask for no marks.
const formatInstructions = "Answer in complete sentences, without markup."

// checkTemplate refuses templates that no passage would reach.
func checkTemplate(t string) error {
	if t != "" && !strings.Contains(t, "$search_results$") {
		return fault.Bad("knowledge.Answer", "textPromptTemplate", "The prompt template must contain the variable $search_results$.")
	}
	return nil
}

// prompt renders a question. A template without $query$ is the system's part, with the question after it, as on AWS.
func prompt(q *Question, turns []turn, passages []Passage, chat bool) engine.Prompt {
	template, results := q.Template, numbered
	if template == "" {
		template, results = defaultTemplate, nearestLast
	}
	fill := strings.NewReplacer("$search_results$", results(passages), "$query$", q.Text, "$output_format_instructions$", formatInstructions,
		"$current_time$", q.now.Format("Monday, 2 January 2006 15:04 MST"))
	body := fill.Replace(template)
	asked := strings.Contains(template, "$query$")
	if !chat {
		return engine.Prompt{Raw: rawPrompt(body, q.Text, asked, turns)}
	}
	var ms []engine.Message
	if !asked {
		ms = append(ms, engine.Message{Role: engine.System, Text: body})
	}
	for _, t := range turns {
		ms = append(ms, engine.Message{Role: engine.User, Text: t.Question}, engine.Message{Role: engine.Assistant, Text: t.Answer})
	}
	last := q.Text
	if asked {
		last = body
	}
	return engine.Prompt{Messages: append(ms, engine.Message{Role: engine.User, Text: last})}
}

// rawPrompt is for a model without a chat template.
func rawPrompt(body, question string, asked bool, turns []turn) string {
	var b strings.Builder
	for _, t := range turns {
		fmt.Fprintf(&b, "Question: %s\nAnswer: %s\n\n", t.Question, t.Answer)
	}
	b.WriteString(body)
	if !asked {
		fmt.Fprintf(&b, "\n\nQuestion: %s", question)
	}
	b.WriteString("\nAnswer:")
	return b.String()
}

// numbered gives passages as a template of the caller's gets them, the nearest first.
func numbered(passages []Passage) string {
	var b strings.Builder
	for i, p := range passages {
		if i > 0 {
			b.WriteString("\n\n")
		}
		fmt.Fprintf(&b, "Passage %d:\n%s", i+1, p.Text)
	}
	return b.String()
}

// nearestLast gives passages as the default template gets them: a small model heeds most what is next to the question.
func nearestLast(passages []Passage) string {
	var texts []string
	for _, p := range slices.Backward(passages) {
		texts = append(texts, p.Text)
	}
	return strings.Join(texts, "\n\n")
}
