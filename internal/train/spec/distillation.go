package spec

import "math"

// DistillationSettings are those of learning from a bigger model's answers.
type DistillationSettings struct {
	Teacher     string  // teacher_model_id: a model of the catalog that answers the prompts; required
	Longest     int     // teacher_max_tokens: of an answer; 512
	Temperature float64 // teacher_temperature: 0, or the teacher's most likely answer
	TopP        float64 // teacher_top_p: 1
	System      string  // teacher_system_prompt: told to the teacher, not to the student, where a record has none of its own
}

var distillationSettings = map[string]setting{
	"teacher_model_id":      func(h *Hyperparameters, v string) string { h.Distillation.Teacher = v; return "" },
	"teacher_max_tokens":    whole(1, math.MaxInt32, func(h *Hyperparameters, n int64) { h.Distillation.Longest = int(n) }),
	"teacher_temperature":   number(0, 1, func(h *Hyperparameters) *float64 { return &h.Distillation.Temperature }),
	"teacher_top_p":         number(0, 1, func(h *Hyperparameters) *float64 { return &h.Distillation.TopP }),
	"teacher_system_prompt": func(h *Hyperparameters, v string) string { h.Distillation.System = v; return "" },
}

func distillationDefaults(h *Hyperparameters) {
	h.Distillation = DistillationSettings{Longest: 512, TopP: 1}
}

func settleDistillation(h *Hyperparameters) string {
	if h.Distillation.Teacher == "" {
		return "The hyperparameter teacher_model_id is required: the id of a model of the catalog that answers the prompts."
	}
	return ""
}
