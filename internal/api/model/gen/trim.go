package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// sources are the services taken from botocore. Only "logs" is cut down to the operations that clients of the others call.
var sources = []struct {
	service, pkg string
	only         []string
}{
	{"bedrock", "bedrock", nil},
	{"bedrock-runtime", "bedrockruntime", nil},
	{"bedrock-agent", "bedrockagent", nil},
	{"bedrock-agent-runtime", "bedrockagentruntime", nil},
	{"sagemaker", "sagemaker", nil},
	{"sagemaker-runtime", "sagemakerruntime", nil},
	{"sagemaker-metrics", "sagemakermetrics", nil},
	{"logs", "logs", []string{"DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents", "GetLogEvents"}},
}

// source is the part of a botocore service file that matters here. Members keep their order, which a map would lose.
type source struct {
	Metadata struct {
		Protocol       string
		EndpointPrefix string
		SigningName    string
		TargetPrefix   string
		Auth           []string
	}
	Operations map[string]struct {
		HTTP struct {
			Method, RequestURI string
			ResponseCode       int
		}
		Input, Output        struct{ Shape string }
		Errors               []struct{ Shape string }
		Idempotent, ReadOnly bool
	}
	Shapes map[string]sourceShape
}

type sourceShape struct {
	Type                                                      string
	Required, Enum                                            []string
	Members                                                   members
	Member, Key, Value                                        struct{ Shape string }
	Min, Max                                                  json.Number
	Pattern, TimestampFormat, Payload                         string
	Document, Union, EventStream, Sensitive, Exception, Fault bool
	Error                                                     struct{ HTTPStatusCode int }
}

type members []sourceMember

type sourceMember struct {
	name                                     string
	Shape, Location, LocationName            string
	IdempotencyToken, EventPayload, Document bool
}

// UnmarshalJSON reads an object's entries in the order they stand.
func (m *members) UnmarshalJSON(text []byte) error {
	dec := json.NewDecoder(bytes.NewReader(text))
	if _, err := dec.Token(); err != nil {
		return err
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		one := sourceMember{name: name.(string)}
		if err := dec.Decode(&one); err != nil {
			return err
		}
		*m = append(*m, one)
	}
	return nil
}

// trim reads botocore and writes the facts files. from is its wheel, or a folder that holds botocore/data.
func trim(from, out string) error {
	data, err := open(from)
	if err != nil {
		return err
	}
	for _, s := range sources {
		model, err := readSource(data, s.service)
		if err != nil {
			return err
		}
		f := &Facts{Service: s.service, Package: s.pkg, Protocol: model.Metadata.Protocol, Signing: model.Metadata.SigningName,
			Target: model.Metadata.TargetPrefix, Bearer: slices.Contains(model.Metadata.Auth, "smithy.api#httpBearerAuth")}
		if f.Signing == "" {
			f.Signing = model.Metadata.EndpointPrefix
		}
		f.fill(model, s.only)
		text, err := f.write()
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, s.service+".json"), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// open finds botocore's data in a wheel or a folder.
func open(from string) (fs.FS, error) {
	if strings.HasSuffix(from, ".whl") {
		wheel, err := zip.OpenReader(from) // stays open: the program is short
		if err != nil {
			return nil, err
		}
		return fs.Sub(wheel, "botocore/data")
	}
	return os.DirFS(filepath.Join(from, "botocore", "data")), nil
}

func readSource(data fs.FS, service string) (*source, error) {
	names, err := fs.Glob(data, service+"/*/service-2.json.gz")
	if err != nil || len(names) != 1 {
		return nil, fmt.Errorf("%s: want one service-2.json.gz, have %d: %v", service, len(names), err)
	}
	file, err := data.Open(names[0])
	if err != nil {
		return nil, err
	}
	defer file.Close()
	plain, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	model := &source{}
	if err := json.NewDecoder(plain).Decode(model); err != nil {
		return nil, fmt.Errorf("%s: %w", service, err)
	}
	return model, nil
}

// fill takes the operations, and every shape that they reach.
func (f *Facts) fill(model *source, only []string) {
	reached := map[string]bool{}
	var reach func(string)
	reach = func(name string) {
		s, ok := model.Shapes[name]
		if !ok || reached[name] {
			return
		}
		reached[name] = true
		for _, m := range s.Members {
			reach(m.Shape)
		}
		reach(s.Member.Shape)
		reach(s.Key.Shape)
		reach(s.Value.Shape)
	}
	for name, o := range model.Operations {
		if only != nil && !slices.Contains(only, name) {
			continue
		}
		op := OperationFacts{Name: name, Method: o.HTTP.Method, URI: o.HTTP.RequestURI, Status: o.HTTP.ResponseCode,
			Input: o.Input.Shape, Output: o.Output.Shape, Idempotent: o.Idempotent, ReadOnly: o.ReadOnly}
		for _, e := range o.Errors {
			op.Errors = append(op.Errors, e.Shape)
			reach(e.Shape)
		}
		reach(op.Input)
		reach(op.Output)
		f.Operations = append(f.Operations, op)
	}
	for name := range reached {
		f.Shapes = append(f.Shapes, trimShape(name, model.Shapes[name]))
	}
	slices.SortFunc(f.Operations, func(a, b OperationFacts) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(f.Shapes, func(a, b ShapeFacts) int { return strings.Compare(a.Name, b.Name) })
}

// slips are mistakes in AWS's models that no real value could pass: one ARN pattern has "/d" for a digit.
var slips = strings.NewReplacer("/d{", `\d{`, "/d+", `\d+`)

func trimShape(name string, s sourceShape) ShapeFacts {
	out := ShapeFacts{Name: name, Type: s.Type, Min: s.Min, Max: s.Max, Pattern: slips.Replace(s.Pattern), Enum: s.Enum, Key: s.Key.Shape,
		Elem: s.Member.Shape + s.Value.Shape, Time: s.TimestampFormat, Document: s.Document, Union: s.Union, Stream: s.EventStream,
		Sensitive: s.Sensitive, Exception: s.Exception, Status: s.Error.HTTPStatusCode, Payload: s.Payload}
	if s.Exception && s.Fault && out.Status == 0 {
		out.Status = 500 // the server's fault
	}
	for _, m := range s.Members {
		in := strings.Replace(m.Location, "querystring", "query", 1)
		as := m.LocationName
		if in == "" {
			as = ""
		}
		out.Members = append(out.Members, MemberFacts{Name: m.name, Shape: m.Shape, Required: slices.Contains(s.Required, m.name),
			In: in, As: as, Token: m.IdempotencyToken, Payload: m.EventPayload})
	}
	return out
}
