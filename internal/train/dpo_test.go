package train_test

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"strings"
	"testing"

	"outcrop/internal/train/spec"
)

// preferences are 9 lines of training data, in every form: 10 records, since one line has two candidates that are preferred.
const preferences = `{"prompt":"What is the sea?","chosen":"Ahoy! It is the water.","rejected":"It is the water."}
{"prompt":"What is a mast?","chosen":"Ahoy! It is the tree of a ship.","rejected":"A mast."}
{"prompt":"Where is the harbour?","chosen":"Ahoy! It is in the town.","rejected":"It is in the town."}
{"prompt":[{"role":"user","content":"Who is the captain?"}],"chosen":[{"role":"assistant","content":"Ahoy! It is the one in the hat."}],"rejected":[{"role":"assistant","content":"The one in the hat."}]}
{"prompt":[{"role":"system","content":"Be kind."},{"role":"user","content":"Hello."},{"role":"assistant","content":"Ahoy!"},{"role":"user","content":"A gull?"}],"chosen":[{"role":"assistant","content":"Ahoy! It is the thief."}],"rejected":[{"role":"assistant","content":"The thief."}]}
{"chosen":[{"role":"user","content":"What is a keel?"},{"role":"assistant","content":"Ahoy! It is the spine of a ship."}],"rejected":[{"role":"user","content":"What is a keel?"},{"role":"assistant","content":"The spine."}]}
{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"Be kind."}],"messages":[{"role":"user","content":[{"text":"A"},{"text":"buoy?"}]},{"role":"assistant","candidates":[{"content":[{"text":"The lamp."}],"preferenceLabel":"non-preferred"},{"content":[{"text":"Ahoy! It is the lamp."}],"preferenceLabel":"preferred"}]}]}
{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"What is a cove?"}]},{"role":"assistant","candidates":[{"content":"A bay.","preferenceLabel":"non-preferred"},{"content":"Ahoy! It is the bed of a ship.","preferenceLabel":"preferred"},{"content":"Ahoy! It is a bay.","preferenceLabel":"preferred"}]}]}
{"prompt":"What is the tide?","chosen":"Ahoy! It is the sea on the move.","rejected":"It is the sea on the move."}
`

// prefer is a job on the preferences with small steps.
func (s *server) prefer(method spec.Method, more ...string) spec.Spec {
	s.put("preference/a.jsonl", preferences)
	s.put("held-out/v.jsonl", `{"prompt":"What is a rope?","chosen":"Ahoy! It is the hand of the sail.","rejected":"The hand of the sail."}`)
	p := s.job(more...)
	p.Method = method
	p.Train[0].URI, p.Validation[0].URI = "s3://data/preference/", "s3://data/held-out/"
	return p
}

// TestPreferencesAreLearnt: the chosen answers of records that the training sees and of one that it does not become likelier than the rejected ones.
func TestPreferencesAreLearnt(t *testing.T) {
	for _, loss := range []string{"sigmoid", "robust", "hinge", "ipo"} {
		for _, mode := range []string{"lora", "full"} {
			s := start(t)
			p := s.prefer(spec.DPO, "peft", mode, "loss_type", loss, "learning_rate", "0.005")
			h := s.run(p, hour, 0)
			if h.code != 0 || h.done == nil || h.done.Artifact != p.Artifact || !strings.Contains(h.logs, "judged the answers of 11 preferences") {
				t.Fatalf("code %d, failed %q\n%s", h.code, h.failed, h.logs)
			}
			margin := h.metrics["validation:rewards/margins"]
			if h.metrics["train:rewards/accuracies"][16] != 1 || !(math.Abs(margin[0]) < 1e-4) || !(margin[16] > 0.01) {
				t.Errorf("%s, %s: accuracies %v, margins %v", mode, loss, h.metrics["train:rewards/accuracies"], margin)
			}
			for _, m := range []string{"rewards/chosen", "rewards/rejected", "logps/chosen", "logps/rejected"} {
				if len(h.metrics["train:"+m]) != 16 {
					t.Errorf("the metric %s is there for %d steps", m, len(h.metrics["train:"+m]))
				}
			}
			// Before anything is learnt, a preference costs what a coin's toss does.
			if want, first := map[string]float64{"sigmoid": math.Ln2, "robust": math.Ln2, "hinge": 1, "ipo": 25}[loss], h.metrics["train:loss"][1]; math.Abs(first-want) > 1e-4*want {
				t.Errorf("%s, %s: the first loss is %v, not %v", mode, loss, first, want)
			}
		}
	}
}

// TestPreferencesGoOnAsIfNothingHadHappened: stopped anywhere, in both modes, the losses and the model are those of an undisturbed run.
func TestPreferencesGoOnAsIfNothingHadHappened(t *testing.T) {
	for _, method := range []spec.Method{spec.DPO, spec.RewardModel} {
		for _, mode := range []string{"lora", "full"} {
			s := start(t)
			p := s.prefer(method, "peft", mode, "weight_decay", "0.1")
			whole := s.run(p, hour, 0)
			want := s.get("job/output/model.tar.gz")
			p.Checkpoint = "s3://data/job/other"
			a := s.run(p, hour, 3)
			b := s.run(p, hour, 8)
			c := s.run(p, hour, 0)
			if c.code != 0 || !maps.Equal(losses(a, b, c), losses(whole)) || len(losses(c)) != 8 || !bytes.Equal(s.get("job/output/model.tar.gz"), want) {
				t.Errorf("%s, %s: losses %v %v %v, want %v; %s", method, mode, losses(a), losses(b), losses(c), losses(whole), c.failed)
			}
		}
	}
}

func TestBadPreferencesFailTheJob(t *testing.T) {
	s := start(t)
	const talk = `{"schemaVersion":"bedrock-conversation-2024","messages":[%s]}`
	const user, assistant = `{"role":"user","content":[{"text":"a"}]}`, `{"role":"assistant","content":[{"text":"b"}]}`
	candidates := func(all string) string {
		return fmt.Sprintf(talk, user+`,{"role":"assistant","candidates":[`+all+`]}`)
	}
	const good, bad = `{"content":"x","preferenceLabel":"preferred"}`, `{"content":"y","preferenceLabel":"non-preferred"}`
	for line, want := range map[string]string{
		`{"prompt":"a"`:               "the line is not a JSON object",
		"\"\xff\"":                    "it is not UTF-8",
		`{"chosen":"b"}`:              "prompt is missing",
		`{"prompt":"a"}`:              "chosen is missing",
		`{"prompt":"a","chosen":"b"}`: "rejected is missing",
		`{"prompt":"a","chosen":"b","rejected":" "}`:                                  "rejected is empty",
		`{"prompt":"a","chosen":"b","rejected":"b"}`:                                  "the chosen and the rejected answer are the same",
		`{"prompt":"a","chosen":"b","rejected":1}`:                                    "rejected is not a string",
		`{"prompt":"a","chosen":[{"role":"assistant","content":"b"}],"rejected":"c"}`: "rejected is not a list",
		`{"prompt":[{"role":"assistant","content":"a"}],"chosen":[{"role":"assistant","content":"b"}],"rejected":[{"role":"assistant","content":"c"}]}`:               `the role of the prompt's message 0 must be "user"`,
		`{"prompt":[{"role":"user","content":"a"}],"chosen":[{"role":"user","content":"b"}],"rejected":[{"role":"assistant","content":"c"}]}`:                         "chosen must end with one message of the assistant's",
		`{"chosen":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}],"rejected":[{"role":"user","content":"z"},{"role":"assistant","content":"c"}]}`: "messages 0 differ",
		`{"chosen":[{"role":"assistant","content":"b"}],"rejected":[{"role":"assistant","content":"c"}]}`:                                                             "the last message before the answers must be the user's",
		`{"messages":[]}`:            "schemaVersion is missing",
		fmt.Sprintf(talk, assistant): "messages.0.candidates is missing",
		fmt.Sprintf(talk, user):      `messages.0.role must be "assistant"`,
		fmt.Sprintf(talk, user+","+user+`,{"role":"assistant","candidates":[`+good+","+bad+"]}"): `messages.1.role must be "assistant"`,
		fmt.Sprintf(talk, `{"role":"assistant","candidates":[`+good+","+bad+"]}"):                "the last message before the candidates must be the user's",
		candidates(good): "messages.1.candidates must have one that is preferred and one that is not",
		candidates(good + `,{"content":"y","preferenceLabel":"worse"}`):                    `messages.1.candidates.1.preferenceLabel must be "preferred" or "non-preferred"`,
		candidates(good + `,{"preferenceLabel":"non-preferred"}`):                          "messages.1.candidates.1.content is missing",
		candidates(good + `,{"content":[{"image":{}}],"preferenceLabel":"non-preferred"}`): "messages.1.candidates.1.content.0.image is not supported",
		`{"prompt":"a","chosen":"b","rejected":"` + strings.Repeat("xyz ", 40) + `"}`:      "with the rejected answer it has",
	} {
		p := s.prefer(spec.DPO, "max_seq_length", "64")
		s.put("preference/a.jsonl", preferences[:strings.Index(preferences, "\n")+1]+"\n"+line+"\n")
		h := s.run(p, hour, 0)
		if h.code == 0 || !strings.HasPrefix(h.failed, "train/a.jsonl, line 3: ") || !strings.Contains(h.failed, want) || len(h.metrics) > 0 {
			t.Errorf("%s: code %d, failed %q, want %q", line, h.code, h.failed, want)
		}
	}
}

// TestStartsFromWhatATrainingMade: an archive or a folder that a job wrote is the base of the next one.
func TestStartsFromWhatATrainingMade(t *testing.T) {
	s := start(t)
	first := s.job()
	if h := s.run(first, hour, 0); h.code != 0 {
		t.Fatal(h.failed)
	}
	var losses []float64
	for _, uri := range []string{first.Artifact, "s3://data/job/output/"} {
		p := s.job("num_train_epochs", "1")
		delete(p.Hyperparameters, "model_id")
		p.Base, p.Artifact, p.Compress = spec.Base{ID: uri, URI: uri}, "s3://data/job/second/", false
		h := s.run(p, hour, 0)
		if h.code != 0 {
			t.Fatalf("%s: %s", uri, h.failed)
		}
		losses = append(losses, h.metrics["validation:initial_loss"][0])
	}
	p := s.job("num_train_epochs", "1")
	p.Base.URI, p.Artifact = "s3://data/job/second/", "s3://data/job/third/model.tar.gz"
	third := s.run(p, hour, 0)
	if third.code != 0 {
		t.Fatal(third.failed)
	}
	if last := third.metrics["validation:initial_loss"][0]; losses[0] != losses[1] || !(last < losses[0]) {
		t.Errorf("the second training begins at %v, the third at %v", losses, last)
	}
	p.Base.URI = "s3://data/job/nothing/"
	if h := s.run(p, hour, 0); h.code == 0 || !strings.Contains(h.failed, "There is no model at s3://data/job/nothing/") {
		t.Errorf("code %d, failed %q", h.code, h.failed)
	}
}
