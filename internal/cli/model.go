package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"outcrop/internal/platform/catalog"
	"outcrop/internal/source"
	"outcrop/internal/tensor/card"
)

// ModelView is one model, as `outcrop models show` has it.
type ModelView struct {
	Model   catalog.Model
	Card    card.Card       // empty for a model on another server
	Tools   bool            // its chat template tells it of tools
	Aliases []catalog.Alias // that run it
}

// shownModel is a ModelView as JSON. Its names are for programs that read them, and stay.
type shownModel struct {
	ID            string    `json:"id"`
	ARN           string    `json:"arn"`
	Name          string    `json:"name,omitempty"`
	Does          []string  `json:"does"`
	Architecture  string    `json:"architecture"`
	Parameters    int64     `json:"parameters"`
	ContextWindow int       `json:"contextWindow"`
	Dimensions    int       `json:"dimensions,omitempty"`
	Vocabulary    int       `json:"vocabulary"`
	Format        string    `json:"format"`
	Bytes         int64     `json:"bytes"`
	Tokenizer     string    `json:"tokenizer,omitempty"`
	ChatTemplate  string    `json:"chatTemplate,omitempty"`
	License       string    `json:"license,omitempty"`
	LicenseSource string    `json:"licenseSource,omitempty"`
	Family        string    `json:"family,omitempty"`
	Aliases       []alias   `json:"aliases"`
	Path          string    `json:"path"`
	URI           string    `json:"uri,omitempty"`
	Files         []file    `json:"files,omitempty"`
	Created       time.Time `json:"created"`
	Note          string    `json:"note,omitempty"`
}

type alias struct {
	ID     string `json:"id"`
	Family string `json:"family"`
}

type file struct {
	Name  string `json:"name"`
	Bytes int64  `json:"bytes"`
}

// does is what a model can be asked for. Every model that runs here and generates text can be held to a JSON schema; of another
// server's it is not known.
func (v ModelView) does() (list []string) {
	switch info := v.Model.Info; {
	case info.Embedding:
		return []string{"embeddings"}
	case info.Chat:
		list = []string{"text", "chat"}
	default:
		list = []string{"text"}
	}
	if v.Tools {
		list = append(list, "tools")
	}
	if !catalog.IsRemote(v.Model.Path) {
		list = append(list, "json")
	}
	return list
}

// license is what the owner said when the model was added, or else what its files say, and where.
func (v ModelView) license() (id, said string) {
	if v.Model.License != "" {
		return v.Model.License, "catalog"
	}
	return v.Card.License.ID, v.Card.License.Said
}

// JSON writes all that is known.
func (v ModelView) JSON(w io.Writer) error {
	m, info := v.Model, v.Model.Info
	s := shownModel{ID: m.ID, ARN: string(m.ARN), Name: v.Card.Name, Does: v.does(), Architecture: info.Architecture, Parameters: info.Parameters,
		ContextWindow: info.ContextWindow, Dimensions: info.Dimensions, Vocabulary: info.Vocabulary, Format: info.Format, Bytes: v.bytes(),
		Tokenizer: v.Card.Tokenizer, ChatTemplate: v.Card.Template, Family: string(m.Family), Aliases: []alias{}, Path: m.Path, URI: m.URI, Created: m.Created.UTC(), Note: m.Note}
	s.License, s.LicenseSource = v.license()
	for _, a := range v.Aliases {
		s.Aliases = append(s.Aliases, alias{a.ID, string(a.Family)})
	}
	for _, f := range v.Card.Files {
		s.Files = append(s.Files, file{f.Name, f.Bytes})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(s)
}

// bytes is the size of the files, or of the weights of a model that has none here.
func (v ModelView) bytes() int64 {
	if n := v.Card.Bytes(); n > 0 {
		return n
	}
	return v.Model.Info.Bytes
}

// Print writes what people look for, one thing a line.
func (v ModelView) Print(w io.Writer) error {
	m, info := v.Model, v.Model.Info
	t := &table{kinds: "ll"}
	row := func(name, value string) {
		if value != "" {
			t.row(name, value)
		}
	}
	row("id", m.ID)
	row("name", v.Card.Name)
	row("does", strings.Join(v.does(), ", "))
	row("architecture", info.Architecture)
	row("parameters", size(m))
	row("context window", fmt.Sprintf("%d tokens", info.ContextWindow))
	if info.Embedding {
		row("dimensions", fmt.Sprint(info.Dimensions))
	}
	row("format", info.Format)
	if n := v.bytes(); n > 0 {
		row("size", source.Bytes(n))
	}
	row("tokenizer", v.Card.Tokenizer)
	row("chat template", firstOf(v.Card.Template))
	id, said := v.license()
	if id != "" && said != "catalog" {
		id += ", says " + said
	}
	row("licence", id)
	row("family", string(m.Family))
	for _, a := range v.Aliases {
		row("alias", a.ID+" with "+string(a.Family)+" bodies")
	}
	row("added", m.Created.UTC().Format(time.RFC3339))
	row("lies in", m.Path)
	row("note", m.Note)
	return t.print(w)
}

// firstOf is the beginning of a chat template.
func firstOf(template string) string {
	if template == "" {
		return ""
	}
	lines := strings.Count(strings.TrimSpace(template), "\n") + 1
	first, _, _ := strings.Cut(strings.TrimSpace(template), "\n")
	if r := []rune(first); len(r) > 60 {
		first = string(r[:60]) + "..."
	}
	return fmt.Sprintf("%s (lines: %d; --template prints it)", first, lines)
}
