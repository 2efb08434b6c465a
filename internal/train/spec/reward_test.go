package spec_test

import (
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

func reinforce(name, value string) (spec.Hyperparameters, error) {
	given := map[string]string{"model_id": "a.b", "reward_functions": `[{"type":"json_schema"}]`}
	given[name] = value
	return spec.ParseHyperparameters(spec.GRPO, given)
}

func TestRewardsAreRead(t *testing.T) {
	h, err := reinforce("reward_functions", `[{"type":"regex","pattern":"\\d+","weight":0.5},{"type":"json_schema","name":"form","schema":{"type":"object"}},
		{"type":"length","max":40},{"type":"reference_answer","match":"number"},{"type":"http","url":"http://localhost:1/grade","headers":{"X-Key":"k"}}]`)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range h.GRPO.Rewards {
		names = append(names, f.Name)
	}
	if got := strings.Join(names, " "); got != "regex form length reference_answer http" {
		t.Errorf("names %s", got)
	}
	first, length, web := h.GRPO.Rewards[0], h.GRPO.Rewards[2], h.GRPO.Rewards[4]
	if *first.Weight != 0.5 || first.Match != "search" || length.Unit != "tokens" || web.Batch != 1 || web.Timeout != 30 || *web.Retries != 3 {
		t.Errorf("%+v", h.GRPO.Rewards)
	}
}

func TestReinforcementDefaults(t *testing.T) {
	h, err := reinforce("epsilon", "0.1")
	if g := h.GRPO; err != nil || g.Generations != 8 || g.Longest != 256 || g.Temperature != 1 || g.TopP != 1 || g.Beta != 0 || g.Below != 0.1 || g.Above != 0.1 || g.Iterations != 1 || g.Loss != "grpo" || !g.Scaled {
		t.Errorf("%+v, %v", g, err)
	}
	if _, err := spec.ParseHyperparameters(spec.GRPO, map[string]string{"model_id": "a.b"}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "reward_functions is required") {
		t.Errorf("without rewards: %v", err)
	}
	if _, err := spec.ParseHyperparameters(spec.Distillation, map[string]string{"model_id": "a.b"}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "teacher_model_id is required") {
		t.Errorf("without a teacher: %v", err)
	}
}

func TestBadReinforcementSettingsAreNamed(t *testing.T) {
	for name, values := range map[string][]string{
		"num_generations": {"1", "x"}, "max_completion_length": {"0"}, "temperature": {"0", "NaN"}, "top_p": {"0", "1.1"}, "beta": {"-1"},
		"epsilon": {"-0.1", "2"}, "num_iterations": {"0"}, "loss_type": {"ppo"}, "scale_rewards": {"batch"},
		"teacher_model_id": {"a.c"}, // another method's
		"reward_functions": {"", "{}", "[]", "[1]", `[{"type":"bleu"}]`, `[{"type":"json_schema","pattern":"x"}]`, `[{"type":"regex"}]`, `[{"type":"regex","pattern":"("}]`,
			`[{"type":"regex","pattern":"x","match":"some"}]`, `[{"type":"regex","pattern":7}]`, `[{"type":"json_schema","schema":{"type":7}}]`,
			`[{"type":"json_schema","schema":{"$ref":"https://example.com/x.json"}}]`, `[{"type":"json_schema","partial":2}]`, `[{"type":"length"}]`, `[{"type":"length","target":3,"max":4}]`,
			`[{"type":"length","min":5,"max":4}]`, `[{"type":"length","max":4,"unit":"words"}]`, `[{"type":"http"}]`, `[{"type":"http","url":"file:///x"}]`,
			`[{"type":"http","url":"http://a","batch_size":-1}]`, `[{"type":"http","url":"http://a","retries":-1}]`, `[{"type":"json_schema"},{"type":"json_schema"}]`,
			`[{"type":"json_schema","name":"a b"}]`, `[{"type":"json_schema","weight":1e9}]`},
	} {
		for _, v := range values {
			if _, err := reinforce(name, v); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), name) {
				t.Errorf("%s=%q: %v", name, v, err)
			}
		}
	}
}

// FuzzRewards: whatever is given is refused or makes rewards that can be made.
func FuzzRewards(f *testing.F) {
	f.Add(`[{"type":"regex","pattern":"a+","match":"full"},{"type":"json_schema","schema":{"type":"object","properties":{"a":{"type":"string"}}}}]`)
	f.Add(`[{"type":"length","target":3},{"type":"http","url":"http://a/b","batch_size":4},{"type":"reference_answer","match":"f1","weight":-1}]`)
	f.Fuzz(func(t *testing.T, value string) {
		h, err := reinforce("reward_functions", value)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatal(err)
			}
			return
		}
		for _, r := range h.GRPO.Rewards {
			if _, err := r.Validator(); err != nil {
				t.Error(err)
			}
			if _, err := r.Regexp(); err != nil {
				t.Error(err)
			}
		}
	})
}
