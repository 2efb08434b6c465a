package spec

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// RewardFunction is one way to score completions; a completion's reward is the sum of all functions' scores times their weights.
type RewardFunction struct {
	Type   string   `json:"type"`             // one of RewardTypes
	Name   string   `json:"name,omitempty"`   // in metrics, rewards/NAME; the type, where it is not given
	Weight *float64 `json:"weight,omitempty"` // 1

	Pattern string `json:"pattern,omitempty"` // regex: in RE2's syntax
	// regex: "search" (the default) or "full". reference_answer: "exact" (the default), "contains", "number" or "f1".
	Match string `json:"match,omitempty"`

	Schema  json.RawMessage `json:"schema,omitempty"`  // json_schema: what the JSON must be valid by; any JSON will do without
	Partial float64         `json:"partial,omitempty"` // json_schema: the score of JSON that is not valid by the schema; 0

	Unit   string   `json:"unit,omitempty"`   // length: "tokens" (the default) or "characters"
	Target *float64 `json:"target,omitempty"` // length: the best one; or
	Min    *float64 `json:"min,omitempty"`    // length: bounds between which all are as good
	Max    *float64 `json:"max,omitempty"`

	URL     string            `json:"url,omitempty"`        // http: where completions are posted
	Headers map[string]string `json:"headers,omitempty"`    // http: sent along
	Batch   int               `json:"batch_size,omitempty"` // http: completions in one request; 1
	Timeout float64           `json:"timeout,omitempty"`    // http: seconds for a request; 30
	Retries *int              `json:"retries,omitempty"`    // http: further tries of a request; 3
}

// RewardTypes are all kinds of rewards.
var RewardTypes = []string{"regex", "json_schema", "length", "reference_answer", "http", RewardModelType}

// RewardModelType is the reward that a model gives which was trained by RewardModel: the input channel of that name.
const RewardModelType = "reward_model"

// members are what each kind may have besides type, name and weight.
var members = map[string][]string{
	"regex":            {"pattern", "match"},
	"json_schema":      {"schema", "partial"},
	"length":           {"unit", "target", "min", "max"},
	"reference_answer": {"match"},
	"http":             {"url", "headers", "batch_size", "timeout", "retries"},
	RewardModelType:    nil,
}

const mostRewards = 16

var rewardName = regexp.MustCompile(`^[\w-]{1,40}$`)

// parseRewards reads the list of rewards. want says what is wrong with it.
func parseRewards(value string) (all []RewardFunction, want string) {
	var list []json.RawMessage
	if err := json.Unmarshal([]byte(value), &list); err != nil || len(list) == 0 || len(list) > mostRewards {
		return nil, fmt.Sprintf("a JSON list of 1 to %d rewards", mostRewards)
	}
	names := map[string]bool{}
	for i, raw := range list {
		f, wrong := parseReward(raw)
		if wrong == "" && names[f.Name] {
			wrong = fmt.Sprintf("a name of its own: %q is there twice", f.Name)
		}
		if wrong != "" {
			return nil, fmt.Sprintf("a JSON list of rewards, where number %d has %s", i+1, wrong)
		}
		names[f.Name] = true
		all = append(all, f)
	}
	return all, ""
}

func parseReward(raw json.RawMessage) (f RewardFunction, want string) {
	var given map[string]json.RawMessage
	if json.Unmarshal(raw, &given) != nil || given == nil {
		return f, "an object"
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return f, "members of the right kinds: " + strings.TrimPrefix(err.Error(), "json: ")
	}
	may, known := members[f.Type]
	if !known {
		return f, fmt.Sprintf("a type, one of %s, not %q", strings.Join(RewardTypes, ", "), f.Type)
	}
	for name := range given {
		if !slices.Contains(may, name) && !slices.Contains([]string{"type", "name", "weight"}, name) {
			return f, fmt.Sprintf("no member %s: the type %s takes %s", name, f.Type, strings.Join(append([]string{"name", "weight"}, may...), ", "))
		}
	}
	if f.Name == "" {
		f.Name = f.Type
	}
	if f.Weight == nil {
		f.Weight = new(1.0)
	}
	switch {
	case !rewardName.MatchString(f.Name):
		return f, "a name of 1 to 40 letters, digits, - and _"
	case !(math.Abs(*f.Weight) <= 1000):
		return f, "a weight from -1000 to 1000"
	}
	return f, f.check()
}

// check settles what is special to the type.
func (f *RewardFunction) check() (want string) {
	switch f.Type {
	case "regex":
		if _, err := regexp.Compile(f.Pattern); err != nil || f.Pattern == "" {
			return "a pattern that RE2 can read"
		}
		return f.oneOf(&f.Match, "match", "search", "full")
	case "reference_answer":
		return f.oneOf(&f.Match, "match", "exact", "contains", "number", "f1")
	case "json_schema":
		if _, err := f.Validator(); err != nil {
			return "a schema that is a JSON Schema without references to other documents"
		}
		if !(f.Partial >= 0 && f.Partial <= 1) {
			return "a partial from 0 to 1"
		}
	case "length":
		return f.checkLength()
	case "http":
		return f.checkHTTP()
	}
	return ""
}

func (f *RewardFunction) oneOf(at *string, name string, of ...string) string {
	if *at == "" {
		*at = of[0]
	}
	if !slices.Contains(of, *at) {
		return fmt.Sprintf("a %s that is one of %s", name, strings.Join(of, ", "))
	}
	return ""
}

func (f *RewardFunction) checkLength() string {
	sound := func(v *float64) bool { return v == nil || *v >= 0 && *v <= 1e6 }
	switch {
	case f.Target == nil && f.Min == nil && f.Max == nil:
		return "a target, or a min or a max"
	case f.Target != nil && (f.Min != nil || f.Max != nil):
		return "either a target or bounds"
	case !sound(f.Target) || !sound(f.Min) || !sound(f.Max) || f.Target != nil && *f.Target < 1 || f.Max != nil && *f.Max < 1:
		return "lengths of up to 1000000"
	case f.Min != nil && f.Max != nil && *f.Min > *f.Max:
		return "a min that is not above max"
	}
	return f.oneOf(&f.Unit, "unit", "tokens", "characters")
}

func (f *RewardFunction) checkHTTP() string {
	if f.Batch == 0 {
		f.Batch = 1
	}
	if f.Timeout == 0 {
		f.Timeout = 30
	}
	if f.Retries == nil {
		f.Retries = new(3)
	}
	u, err := url.Parse(f.URL)
	switch {
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		return "a url that begins with http:// or https://"
	case f.Batch < 1 || f.Batch > 1024:
		return "a batch_size from 1 to 1024"
	case !(f.Timeout >= 0.01 && f.Timeout <= 3600):
		return "a timeout from 0.01 to 3600 seconds"
	case *f.Retries < 0 || *f.Retries > 20:
		return "retries from 0 to 20"
	}
	return ""
}

// Regexp is a regex reward's pattern: of a whole completion where Match is "full".
func (f *RewardFunction) Regexp() (*regexp.Regexp, error) {
	if f.Match == "full" {
		return regexp.Compile(`\A(?:` + f.Pattern + `)\z`)
	}
	return regexp.Compile(f.Pattern)
}

// Validator is a json_schema reward's schema, nil where it has none.
func (f *RewardFunction) Validator() (*jsonschema.Schema, error) {
	if f.Schema == nil {
		return nil, nil
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(f.Schema))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	c.UseLoader(nowhere{})
	if err := c.AddResource("schema.json", document); err != nil {
		return nil, err
	}
	return c.Compile("schema.json")
}

// nowhere has no further documents: a schema is all that it says.
type nowhere struct{}

func (nowhere) Load(string) (any, error) { return nil, io.EOF }
