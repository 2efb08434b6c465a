package train_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"

	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/s3"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/train/spec"
)

// school is a server that answers as well as it stores, with the tiny model as the teacher.
func school(t *testing.T, actions ...string) (*server, *apitest.House) {
	t.Helper()
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) {
		bedrockruntime.Register(m, h.Models, h.IDs, h.Clock)
		m.Mount("s3", s3.New(h.Objects, h.Objects, h.Objects))
	})
	h.AddText(t)
	if err := h.Objects.CreateBucket(t.Context(), data); err != nil {
		t.Fatal(err)
	}
	key, err := h.Granted(t, actions...).Credentials.Retrieve(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := &server{TB: t, url: h.URL, disk: h.Objects, mux: h.Handler}
	s.key.AccessKey, s.key.Secret, s.key.Session = key.AccessKeyID, key.SecretAccessKey, key.SessionToken
	s.addBase()
	return s, h
}

// distilling is a job with four questions and one record that has its answer.
func (s *server) distilling(more ...string) spec.Spec {
	p := s.job(append([]string{"num_train_epochs", "3", "teacher_model_id", apitest.Text, "teacher_max_tokens", "12", "teacher_system_prompt", "Be brief."}, more...)...)
	s.put("prompts/a.jsonl", asked[:strings.LastIndex(asked[:len(asked)-1], "\n")+1]+`{"prompt":"A gull?","completion":"The thief."}`+"\n")
	s.put("held/a.jsonl", `{"prompt":"What is a rope?"}`+"\n")
	p.Method = spec.Distillation
	p.Train[0].URI, p.Validation[0].URI = "s3://data/prompts/", "s3://data/held/"
	return p
}

func requests(t *testing.T, h *apitest.House) (n int64) {
	t.Helper()
	for _, l := range h.Ledger(t) {
		n += int64(l.Invocations)
	}
	return n
}

func TestDistills(t *testing.T) {
	s, house := school(t, "s3:*", "bedrock:InvokeModel")
	p := s.distilling()
	whole := s.run(p, hour, 0)
	if whole.code != 0 || whole.done == nil || len(losses(whole)) != 6 {
		t.Fatalf("code %d, failed %q, %v", whole.code, whole.failed, losses(whole))
	}
	if n := requests(t, house); n != 5 || len(s.keys("job/checkpoint/answers/")) != 5 || !strings.Contains(whole.logs, "given 5 answers for ") {
		t.Errorf("%d requests, %v\n%s", n, s.keys("job/checkpoint/answers/"), whole.logs)
	}
	if first, last := whole.metrics["train:loss"][1], whole.metrics["train:loss"][6]; !(last < first) {
		t.Errorf("losses %v", losses(whole))
	}
	want := s.get("job/output/model.tar.gz")

	// Stopped and gone on with, it asks nothing again, and all is as in an undisturbed run.
	for _, key := range s.keys("job/checkpoint/checkpoint-") {
		if err := s.disk.Delete(t.Context(), data, key); err != nil {
			t.Fatal(err)
		}
	}
	a := s.run(p, hour, 2)
	b := s.run(p, hour, 0)
	if n := requests(t, house); n != 5 || b.code != 0 || !maps.Equal(losses(a, b), losses(whole)) || !bytes.Equal(s.get("job/output/model.tar.gz"), want) {
		t.Errorf("%d requests, losses %v %v, want %v; %s", n, losses(a), losses(b), losses(whole), b.failed)
	}
	// An answer that is not whole is asked for again, and no other.
	s.put(s.keys("job/checkpoint/answers/")[0], `{"Te`)
	if h := s.run(p, hour, 0); h.code != 0 || requests(t, house) != 6 {
		t.Errorf("%d requests, failed %q", requests(t, house), h.failed)
	}
}

func TestTeacherThatCannotBeAsked(t *testing.T) {
	s, _ := school(t, "s3:*")
	if h := s.run(s.distilling(), hour, 0); h.code == 0 || !strings.Contains(h.failed, "The teacher outcrop.tiny-text cannot be asked: AccessDeniedException") {
		t.Errorf("denied: code %d, failed %q", h.code, h.failed)
	}
	s, _ = school(t, "s3:*", "bedrock:InvokeModel")
	if h := s.run(s.distilling("teacher_model_id", "outcrop.nobody"), hour, 0); h.code == 0 || !strings.Contains(h.failed, "The teacher outcrop.nobody cannot be asked: ") {
		t.Errorf("unknown: code %d, failed %q", h.code, h.failed)
	}
	p := s.distilling()
	s.put("prompts/a.jsonl", asked[:strings.Index(asked, "\n")+1]+`{"prompt":"A gull?","completion":""}`+"\n{}\n")
	if h := s.run(p, hour, 0); !strings.Contains(h.failed, "train/a.jsonl, line 2: completion is empty") || !strings.Contains(h.failed, "train/a.jsonl, line 3: messages is missing") {
		t.Errorf("bad records: %q", h.failed)
	}
}
