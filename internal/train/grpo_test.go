package train_test

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"testing"

	"outcrop/internal/train/spec"
)

// asked are prompts in all forms that there are.
const asked = `{"prompt":"What is the sea?","reference_answer":"water"}
{"prompt":[{"role":"system","content":"Be kind."},{"role":"user","content":"What is a mast?"}]}
{"messages":[{"role":"user","content":"Where is the harbour?"}],"reference_answer":"in the town"}
{"messages":[{"role":"user","content":[{"type":"text","text":"Who is"},{"text":"the captain?"}]}],"reference_answer":{"name":"Ann"}}
{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"Be kind."}],"messages":[{"role":"user","content":[{"text":"Hello."}]},{"role":"assistant","content":[{"text":"Ahoy!"}]},{"role":"user","content":[{"text":"A gull?"}]}]}
`

// reinforcement is a job that rewards short answers that have a z.
func (s *server) reinforcement(more ...string) spec.Spec {
	s.put("prompts/a.jsonl", asked)
	s.put("held/a.jsonl", asked[:strings.Index(asked, "\n")+1])
	p := s.job(append([]string{"num_train_epochs", "4", "per_device_train_batch_size", "2", "num_generations", "4", "max_completion_length", "12", "learning_rate", "0.01",
		"reward_functions", `[{"type":"length","max":8},{"type":"regex","name":"letter","pattern":"z","weight":2}]`}, more...)...)
	p.Method = spec.GRPO
	p.Train[0].URI, p.Validation[0].URI = "s3://data/prompts/", "s3://data/held/"
	return p
}

func TestReinforces(t *testing.T) {
	s := start(t)
	h := s.run(s.reinforcement("num_train_epochs", "20", "num_generations", "8", "learning_rate", "0.02"), hour, 0)
	if h.code != 0 || h.done == nil || h.done.Tokens == 0 {
		t.Fatalf("code %d, failed %q", h.code, h.failed)
	}
	first, last := h.metrics["train:rewards/letter"][1], h.metrics["train:rewards/letter"][60]
	if len(h.metrics["train:reward"]) != 60 || !(last > first+0.3) {
		t.Errorf("%v of the answers had the letter, then %v", first, last)
	}
	for _, name := range []string{"train:reward", "train:reward_std", "train:rewards/length", "train:rewards/letter", "train:clip_ratio", "train:frac_reward_zero_std", "validation:reward", "validation:loss"} {
		if len(h.metrics[name]) == 0 {
			t.Errorf("there is no metric %s", name)
		}
	}
	dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
	open(t, dir)
}

// TestReinforcementGoesOnAsIfNothingHadHappened: stopped anywhere, between steps on the same completions too, all is as in an undisturbed run.
func TestReinforcementGoesOnAsIfNothingHadHappened(t *testing.T) {
	for _, mode := range []string{"lora", "full"} {
		t.Run(mode, func(t *testing.T) {
			s := start(t)
			p := s.reinforcement("peft", mode, "num_iterations", "2", "beta", "0.1", "num_train_epochs", "2", "top_p", "0.9", "loss_type", "bnpo")
			whole := s.run(p, hour, 0)
			want := s.get("job/output/model.tar.gz")
			if whole.code != 0 || len(losses(whole)) != 12 || len(whole.metrics["train:kl"]) != 12 {
				t.Fatalf("code %d, failed %q, %d losses", whole.code, whole.failed, len(losses(whole)))
			}
			p.Checkpoint = "s3://data/job/other"
			parts := []heard{s.run(p, hour, 1), s.run(p, hour, 2), s.run(p, hour, 7), s.run(p, hour, 0)}
			for _, name := range []string{"train:loss", "train:reward", "train:kl", "train:clip_ratio", "validation:reward"} {
				got := map[int]float64{}
				for _, h := range parts {
					maps.Copy(got, h.metrics[name])
				}
				if !maps.Equal(got, whole.metrics[name]) {
					t.Errorf("%s %v, want %v", name, got, whole.metrics[name])
				}
			}
			if !bytes.Equal(s.get("job/output/model.tar.gz"), want) {
				t.Error("the model is another one")
			}
		})
	}
}

func TestBadPromptsFailTheJob(t *testing.T) {
	s := start(t)
	for want, line := range map[string]string{
		"the line is not a JSON object":                  `["a"]`,
		"messages is missing":                            `{"question":"a"}`,
		"prompt is empty":                                `{"prompt":" "}`,
		"prompt is not a string":                         `{"prompt":7}`,
		"prompt.0.role is missing":                       `{"prompt":[{"content":"a"}]}`,
		"messages is empty":                              `{"messages":[]}`,
		`messages.0.role must be "user"`:                 `{"messages":[{"role":"tool","content":"a"}]}`,
		"the last message must be the user's":            `{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}`,
		"messages.0.content.0.image is not supported":    `{"messages":[{"role":"user","content":[{"image":{}}]}]}`,
		"messages.0.content is not a string":             `{"messages":[{"role":"user","content":7}]}`,
		"it is not UTF-8":                                "{\"prompt\":\"\xff\"}",
		"which with max_completion_length, 12, are more": fmt.Sprintf(`{"prompt":%q}`, strings.Repeat("xyz ", 300)),
	} {
		p := s.reinforcement()
		p.Train[0].URI = "s3://data/bad/"
		s.put("bad/part-1.jsonl", asked[:strings.Index(asked, "\n")+1]+"\n"+line+"\n")
		h := s.run(p, hour, 0)
		if h.code == 0 || !strings.HasPrefix(h.failed, "train/part-1.jsonl, line 3: ") || !strings.Contains(h.failed, want) || len(h.metrics) > 0 {
			t.Errorf("%s: code %d, failed %q, want %q", line, h.code, h.failed, want)
		}
	}
}

// TestReinforcesByARewardModel: what a model learnt to prefer in one job is rewarded in the next.
func TestReinforcesByARewardModel(t *testing.T) {
	s := start(t)
	if h := s.run(s.prefer(spec.RewardModel, "learning_rate", "0.005"), hour, 0); h.code != 0 {
		t.Fatalf("code %d, failed %q", h.code, h.failed)
	}
	s.put("critic/model.tar.gz", string(s.get("job/output/model.tar.gz")))
	p := s.reinforcement("num_train_epochs", "8", "num_generations", "8", "learning_rate", "0.02", "reward_functions", `[{"type":"reward_model"}]`)
	p.Checkpoint = "s3://data/job/other/"
	if h := s.run(p, hour, 0); h.code == 0 || !strings.Contains(h.failed, "needs an input channel") {
		t.Errorf("without a reward model: code %d, failed %q", h.code, h.failed)
	}
	p.RewardModel = "s3://data/critic/model.tar.gz"
	h := s.run(p, hour, 0)
	rewards := h.metrics["train:rewards/reward_model"]
	if h.code != 0 || len(rewards) != 24 || !(rewards[22]+rewards[23]+rewards[24] > rewards[1]+rewards[2]+rewards[3]) {
		t.Errorf("code %d, failed %q, rewards %v", h.code, h.failed, rewards)
	}
}
