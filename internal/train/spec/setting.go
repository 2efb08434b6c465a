package spec

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// setting reads one hyperparameter. On a value that it does not take, it says what it wants.
type setting func(h *Hyperparameters, value string) (want string)

// unquoted undoes the JSON encoding that some of AWS's clients give to string values.
func unquoted(v string) string {
	var s string
	if strings.HasPrefix(v, `"`) && json.Unmarshal([]byte(v), &s) == nil {
		return s
	}
	return v
}

func number(least, most float64, at func(*Hyperparameters) *float64) setting {
	return func(h *Hyperparameters, value string) string {
		v, err := strconv.ParseFloat(value, 64)
		if err != nil || !(v >= least && v <= most) {
			return fmt.Sprintf("a number from %v to %v", least, most)
		}
		*at(h) = v
		return ""
	}
}

func whole(least, most int64, set func(*Hyperparameters, int64)) setting {
	return func(h *Hyperparameters, value string) string {
		v, err := strconv.ParseInt(value, 10, 64)
		if err != nil || v < least || v > most {
			return fmt.Sprintf("a whole number from %d to %d", least, most)
		}
		set(h, v)
		return ""
	}
}

func choice(set func(*Hyperparameters, string), of ...string) setting {
	return func(h *Hyperparameters, value string) string {
		if !slices.Contains(of, value) {
			return "one of " + strings.Join(of, ", ")
		}
		set(h, value)
		return ""
	}
}

func flag(set func(*Hyperparameters, bool)) setting {
	return func(h *Hyperparameters, value string) string {
		v := strings.ToLower(value) // Python's clients write True
		if v != "true" && v != "false" {
			return "true or false"
		}
		set(h, v == "true")
		return ""
	}
}

// modules reads names with commas between, or a JSON list of them.
func modules(h *Hyperparameters, value string) string {
	h.Targets = nil
	if value == "all" || value == "all-linear" {
		return ""
	}
	var names []string
	if json.Unmarshal([]byte(value), &names) != nil {
		names = strings.Split(value, ",")
	}
	for _, name := range names {
		if name = strings.TrimSpace(name); !slices.Contains(Modules, name) || slices.Contains(h.Targets, name) {
			return "all, or different ones of " + strings.Join(Modules, ", ")
		}
		h.Targets = append(h.Targets, name)
	}
	if h.Targets == nil {
		return "all, or different ones of " + strings.Join(Modules, ", ")
	}
	return ""
}

func modelID(h *Hyperparameters, value string) string {
	if h.Model = value; value == "" {
		return "the id of a base model of the catalog"
	}
	return ""
}
