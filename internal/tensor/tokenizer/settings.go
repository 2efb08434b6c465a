package tokenizer

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// settings is tokenizer_config.json, as far as it matters here.
type settings struct {
	BOS      hfName          `json:"bos_token"`
	EOS      hfName          `json:"eos_token"`
	Unk      hfName          `json:"unk_token"`
	Pad      hfName          `json:"pad_token"`
	CLS      hfName          `json:"cls_token"`
	SEP      hfName          `json:"sep_token"`
	Mask     hfName          `json:"mask_token"`
	AddBOS   *bool           `json:"add_bos_token"`
	AddEOS   *bool           `json:"add_eos_token"`
	Template json.RawMessage `json:"chat_template"`
	Limit    float64         `json:"model_max_length"`
}

// hfName is a token's text: a string, or an object with its content, or null.
type hfName string

func (n *hfName) UnmarshalJSON(b []byte) error {
	var s string
	if json.Unmarshal(b, &s) == nil {
		*n = hfName(s)
		return nil
	}
	var o struct {
		Content string `json:"content"`
	}
	err := json.Unmarshal(b, &o)
	*n = hfName(o.Content)
	return err
}

// oneOrMore is an id or a list of ids.
type oneOrMore []int32

func (o *oneOrMore) UnmarshalJSON(b []byte) error {
	var one *int32
	if json.Unmarshal(b, &one) == nil {
		if one != nil {
			*o = oneOrMore{*one}
		}
		return nil
	}
	return json.Unmarshal(b, (*[]int32)(o))
}

// readSettings takes what the files beside tokenizer.json say. None of them has to be there.
func readSettings(dir string, def *Definition) error {
	var s settings
	if err := readJSON(filepath.Join(dir, "tokenizer_config.json"), &s); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, x := range []struct {
		name hfName
		id   *int32
	}{{s.BOS, &def.BOS}, {s.EOS, &def.EOS}, {s.Unk, &def.Unk}, {s.Pad, &def.Pad}, {s.CLS, &def.CLS}, {s.SEP, &def.SEP}, {s.Mask, &def.Mask}} {
		if i := slices.Index(def.Tokens, string(x.name)); x.name != "" && i >= 0 {
			*x.id = int32(i)
		}
	}
	if s.AddBOS != nil && *s.AddBOS {
		def.AddBOS = true
	}
	if s.AddEOS != nil && *s.AddEOS {
		def.AddEOS = true
	}
	if 0 < s.Limit && s.Limit < 1e9 {
		def.Limit = int(s.Limit)
	}
	def.Template = template(s.Template)
	if b, err := os.ReadFile(filepath.Join(dir, "chat_template.jinja")); err == nil {
		def.Template = string(b)
	}
	for _, name := range []string{"generation_config.json", "config.json"} {
		var g struct {
			EOS oneOrMore `json:"eos_token_id"`
		}
		if err := readJSON(filepath.Join(dir, name), &g); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		def.Ends = append(def.Ends, g.EOS...)
	}
	return nil
}

// template is the default one of a chat_template, which is text or a list of named ones.
func template(b json.RawMessage) string {
	var s string
	if json.Unmarshal(b, &s) == nil {
		return s
	}
	var named []struct{ Name, Template string }
	_ = json.Unmarshal(b, &named)
	for _, t := range named {
		if t.Name == "default" {
			return t.Template
		}
	}
	return ""
}
