package reward

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

// newForm scores 1 for a completion that is one JSON value, valid by the schema where there is one.
func newForm(f spec.RewardFunction) (Function, error) {
	schema, err := f.Validator()
	if err != nil {
		return nil, fault.Wrap("reward.New", fault.Invalid, err)
	}
	return each(func(a Answer) float64 {
		text := strings.TrimSpace(a.Completion)
		if !json.Valid([]byte(text)) {
			return 0
		}
		if schema == nil {
			return 1
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(text)))
		if err != nil || schema.Validate(value) != nil {
			return f.Partial
		}
		return 1
	}), nil
}
