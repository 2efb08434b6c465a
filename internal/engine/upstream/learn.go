package upstream

import (
	"context"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// listed is a model in the answer to GET /v1/models, with what vLLM (max_model_len) and llama-server (meta) add to OpenAI's.
type listed struct {
	ID     string `json:"id"`
	Length int    `json:"max_model_len"`
	Meta   struct {
		Vocabulary int   `json:"n_vocab"`
		Parameters int64 `json:"n_params"`
		Bytes      int64 `json:"size"`
		Trained    int   `json:"n_ctx_train"`
	} `json:"meta"`
}

// learn asks the server whether it has the model and what it is.
func (m *model) learn(ctx context.Context) error {
	const op = "upstream.Open"
	ctx, cancel := context.WithTimeout(ctx, probeTime)
	defer cancel()
	var list struct {
		Data []listed `json:"data"`
	}
	if err := m.get(ctx, op, m.at.URL+"/models", &list); err != nil {
		return err
	}
	var found *listed
	var names []string
	for i := range list.Data {
		names = append(names, list.Data[i].ID)
		if list.Data[i].ID == m.at.Model {
			found = &list.Data[i]
		}
	}
	if found == nil {
		return fault.Bad(op, "upstream-model", "The server at %s has no model %q. It has: %s", m.at.URL, m.at.Model, strings.Join(names, ", "))
	}
	m.info = engine.Info{Architecture: "upstream", Text: !m.at.Embeds, Chat: !m.at.Embeds, Embedding: m.at.Embeds, ContextWindow: found.Length,
		Vocabulary: found.Meta.Vocabulary, Parameters: found.Meta.Parameters, Bytes: found.Meta.Bytes, Format: "remote"}
	m.askProperties(ctx, found)
	if m.at.Context > 0 {
		m.info.ContextWindow = m.at.Context
	}
	if m.info.ContextWindow == 0 {
		return fault.Bad(op, "context-window", "The server at %s does not tell the context window of %s: give it.", m.at.URL, m.at.Model)
	}
	if !m.at.Embeds {
		return nil
	}
	probe, err := m.Embed(ctx, []string{"a"})
	if err == nil {
		m.info.Dimensions = len(probe[0].Values)
	}
	return err
}

// askProperties tells a llama-server by its properties, which other servers do not have.
func (m *model) askProperties(ctx context.Context, l *listed) {
	var props struct {
		Default *struct {
			Context int `json:"n_ctx"`
		} `json:"default_generation_settings"`
		Template struct {
			Tools *bool `json:"supports_tools"`
		} `json:"chat_template_caps"`
	}
	if m.get(ctx, "upstream.Open", m.at.root()+"/props", &props) != nil || props.Default == nil {
		return
	}
	m.native = true
	m.toolless = props.Template.Tools != nil && !*props.Template.Tools
	if m.info.ContextWindow = props.Default.Context; m.info.ContextWindow == 0 {
		m.info.ContextWindow = l.Meta.Trained
	}
}
