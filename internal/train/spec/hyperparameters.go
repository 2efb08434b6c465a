package spec

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// Hyperparameters are a fine-tuning's settings, named as in Hugging Face's trainer and in PEFT.
type Hyperparameters struct {
	Model      string   // model_id: the base model's id in the catalog
	Full       bool     // peft: "lora" (the default) or "full"
	Epochs     float64  // num_train_epochs: how often each record is seen; 3
	Rate       float64  // learning_rate: the highest; 5e-4, or 2e-5 where all weights are trained
	Batch      int      // per_device_train_batch_size: records; 8
	Accumulate int      // gradient_accumulation_steps: batches for each step; 1
	Length     int      // max_seq_length: a record's tokens at most; 0 is the smaller of 512 and the model's window
	Rank       int      // lora_r; 16
	Alpha      float64  // lora_alpha; 32
	Targets    []string // lora_target_modules: "all" (then it is nil), or names with commas between: "q_proj,v_proj"
	Warmup     float64  // warmup_ratio: part of the steps in which the rate rises; 0.1
	Schedule   string   // lr_scheduler_type: "cosine" (the default), "linear" or "constant"
	Decay      float64  // weight_decay: AdamW's; 0
	Clip       float64  // max_grad_norm: 1; 0 for no limit
	Seed       uint64   // seed: 42

	GRPO         GRPOSettings         // of the method GRPO alone
	Distillation DistillationSettings // of the method Distillation alone
}

// Modules are the projections that lora_target_modules may name.
var Modules = []string{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}

// own are the settings that only some methods have. A name may be in settings too: the method's own is taken.
var own = map[Method]map[string]setting{
	GRPO:         grpoSettings,
	Distillation: distillationSettings,
}

// defaults change what a method begins with.
var defaults = map[Method]func(*Hyperparameters){
	GRPO:         grpoDefaults,
	Distillation: distillationDefaults,
}

// settle fills in what depends on other settings of a method, and tells what is wrong with all of them together.
var settle = map[Method]func(*Hyperparameters) (wrong string){
	GRPO:         settleGRPO,
	Distillation: settleDistillation,
}

// known are the settings of a method.
func known(m Method) map[string]setting {
	all := maps.Clone(settings)
	maps.Copy(all, own[m])
	return all
}

// setting reads one hyperparameter. On a value that it does not take, it says what it wants.
type setting func(h *Hyperparameters, value string) (want string)

var settings = map[string]setting{
	"model_id":                    func(h *Hyperparameters, v string) string { h.Model = v; return "" },
	"peft":                        choice(func(h *Hyperparameters, v string) { h.Full = v == "full" }, "lora", "full"),
	"num_train_epochs":            number(0.001, 1000, func(h *Hyperparameters) *float64 { return &h.Epochs }),
	"learning_rate":               number(1e-9, 1, func(h *Hyperparameters) *float64 { return &h.Rate }),
	"per_device_train_batch_size": whole(1, 1024, func(h *Hyperparameters, n int64) { h.Batch = int(n) }),
	"gradient_accumulation_steps": whole(1, 1024, func(h *Hyperparameters, n int64) { h.Accumulate = int(n) }),
	"max_seq_length":              whole(8, 131072, func(h *Hyperparameters, n int64) { h.Length = int(n) }),
	"lora_r":                      whole(1, 1024, func(h *Hyperparameters, n int64) { h.Rank = int(n) }),
	"lora_alpha":                  number(1e-6, 8192, func(h *Hyperparameters) *float64 { return &h.Alpha }),
	"lora_target_modules":         modules,
	"warmup_ratio":                number(0, 1, func(h *Hyperparameters) *float64 { return &h.Warmup }),
	"lr_scheduler_type":           choice(func(h *Hyperparameters, v string) { h.Schedule = v }, "cosine", "linear", "constant"),
	"weight_decay":                number(0, 1, func(h *Hyperparameters) *float64 { return &h.Decay }),
	"max_grad_norm":               number(0, 1e6, func(h *Hyperparameters) *float64 { return &h.Clip }),
	"seed":                        whole(0, 1<<53, func(h *Hyperparameters, n int64) { h.Seed = uint64(n) }),
}

// ParseHyperparameters reads what a caller gave for a method, and fills in the defaults. An unknown name or a value that does not do is
// Invalid, with the member HyperParameters. Names that begin with sagemaker_ are passed over: AWS's Python SDK adds them.
func ParseHyperparameters(method Method, given map[string]string) (Hyperparameters, error) {
	const op, member = "spec.ParseHyperparameters", "HyperParameters"
	h := Hyperparameters{Epochs: 3, Rate: math.NaN(), Batch: 8, Accumulate: 1, Rank: 16, Alpha: 32, Warmup: 0.1, Schedule: "cosine", Clip: 1, Seed: 42}
	if set := defaults[method]; set != nil {
		set(&h)
	}
	settings := known(method)
	for _, name := range slices.Sorted(maps.Keys(given)) {
		set, known := settings[name]
		if strings.HasPrefix(name, "sagemaker_") {
			continue
		}
		if !known {
			return h, fault.Bad(op, member, "There is no hyperparameter %s; there are %s.", name, strings.Join(slices.Sorted(maps.Keys(settings)), ", "))
		}
		value := unquoted(given[name])
		if want := set(&h, value); want != "" {
			return h, fault.Bad(op, member, "The hyperparameter %s must be %s, not %q.", name, want, value)
		}
	}
	if h.Model == "" {
		return h, fault.Bad(op, member, "The hyperparameter model_id is required: the id of a base model of the catalog.")
	}
	if settle := settle[method]; settle != nil {
		if wrong := settle(&h); wrong != "" {
			return h, fault.Bad(op, member, "%s", wrong)
		}
	}
	if math.IsNaN(h.Rate) {
		h.Rate = 5e-4
		if h.Full {
			h.Rate = 2e-5
		}
	}
	return h, nil
}

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
