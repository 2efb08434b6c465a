package quota

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io/fs"
	"os"

	"outcrop/internal/fault"
	"outcrop/internal/platform/meter"
)

// Limit is what each account may ask, in each region, of each model that matches. The first that matches counts; 0 is no limit.
type Limit struct {
	Match             string // a model id or ARN with * and ?
	RequestsPerMinute int64
	RequestBurst      int64 // requests that may come at once after a rest; 0 is all of a minute's
	TokensPerMinute   int64
	OutputBurndown    int64 // how many tokens one of the output counts as when a request settles; 0 is 1
}

// most bounds the numbers of a limit, steepest its burndown.
const (
	most     = 100_000_000
	steepest = 100
)

func (l Limit) burst() int64    { return cmp.Or(l.RequestBurst, l.RequestsPerMinute) }
func (l Limit) burndown() int64 { return cmp.Or(l.OutputBurndown, 1) }

// Load reads the limits at path; where there is no file, there are none. A bad file is Invalid, with a text that names it.
//
//	{"Models": [{"Match": "outcrop.*", "RequestsPerMinute": 600, "TokensPerMinute": 200000}]}
func Load(path string) ([]Limit, error) {
	const op = "quota.Load"
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	limits, err := Parse(text)
	if err != nil {
		return nil, fault.New(op, fault.Invalid, "%s: %s", path, fault.Public(err))
	}
	return limits, nil
}

// Parse reads limits. Names that it does not know are Invalid: a misspelt limit would be none.
func Parse(text []byte) ([]Limit, error) {
	const op = "quota.Parse"
	var file struct{ Models []Limit }
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, fault.New(op, fault.Invalid, "The quotas are not valid JSON of their shape: %s.", err)
	}
	if d.More() {
		return nil, fault.New(op, fault.Invalid, "The quotas are more than one JSON value.")
	}
	for _, l := range file.Models {
		if _, err := meter.Matches(l.Match, ""); err != nil || l.Match == "" {
			return nil, fault.New(op, fault.Invalid, "The quotas' match %q is not a pattern.", l.Match)
		}
		for _, n := range []struct {
			name       string
			value, max int64
		}{{"RequestsPerMinute", l.RequestsPerMinute, most}, {"RequestBurst", l.RequestBurst, l.RequestsPerMinute},
			{"TokensPerMinute", l.TokensPerMinute, most}, {"OutputBurndown", l.OutputBurndown, steepest}} {
			if n.value < 0 || n.value > n.max {
				return nil, fault.New(op, fault.Invalid, "The quotas' %s for %q is not between 0 and %d.", n.name, l.Match, n.max)
			}
		}
	}
	return file.Models, nil
}

func find(limits []Limit, model string) (Limit, bool) {
	for _, l := range limits {
		if ok, _ := meter.Matches(l.Match, model); ok {
			return l, true
		}
	}
	return Limit{}, false
}
