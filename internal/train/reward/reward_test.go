package reward_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/train/reward"
	"outcrop/internal/train/spec"
)

// function makes a reward as a job's settings do.
func function(t testing.TB, settings string) reward.Function {
	t.Helper()
	h, err := spec.ParseHyperparameters(spec.GRPO, map[string]string{"model_id": "a.b", "reward_functions": "[" + settings + "]"})
	if err != nil {
		t.Fatal(err)
	}
	f, err := reward.New(h.GRPO.Rewards[0])
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func answer(text, reference string) reward.Answer {
	a := reward.Answer{Messages: []reward.Message{{Role: "user", Content: "Well?"}}, Completion: text, Tokens: len(strings.Fields(text))}
	if reference != "" {
		a.Fields = map[string]json.RawMessage{"reference_answer": json.RawMessage(reference)}
	}
	return a
}

func TestScores(t *testing.T) {
	for _, c := range []struct {
		settings, text, reference string
		want                      float64
	}{
		{`{"type":"regex","pattern":"\\d+"}`, "it is 42", "", 1},
		{`{"type":"regex","pattern":"\\d+","match":"full"}`, "it is 42", "", 0},
		{`{"type":"regex","pattern":"a|ab","match":"full"}`, "ab", "", 1},
		{`{"type":"json_schema"}`, " {\"a\": [1]}\n", "", 1},
		{`{"type":"json_schema"}`, "{\"a\": [1]} done", "", 0},
		{`{"type":"json_schema"}`, "", "", 0},
		{`{"type":"json_schema","schema":{"type":"object","required":["a"]}}`, `{"a":1}`, "", 1},
		{`{"type":"json_schema","schema":{"type":"object","required":["a"]},"partial":0.25}`, `{"b":1}`, "", 0.25},
		{`{"type":"json_schema","schema":{"type":"object"},"partial":0.25}`, `{"b":`, "", 0},
		{`{"type":"length","max":2}`, "one two", "", 1},
		{`{"type":"length","max":2}`, "one two three", "", 0.5},
		{`{"type":"length","max":2}`, "1 2 3 4 5 6", "", 0},
		{`{"type":"length","min":4}`, "one", "", 0.25},
		{`{"type":"length","target":4,"unit":"characters"}`, "ähem", "", 1},
		{`{"type":"reference_answer"}`, "The  Harbour!", `"harbour"`, 1},
		{`{"type":"reference_answer"}`, "a harbour town", `"harbour"`, 0},
		{`{"type":"reference_answer"}`, "harbour", "", 0},
		{`{"type":"reference_answer","match":"contains"}`, "It is the harbour town.", `"harbour"`, 1},
		{`{"type":"reference_answer","match":"contains"}`, "It is harbourless.", `"harbour"`, 0},
		{`{"type":"reference_answer","match":"number"}`, "2 + 2 makes 4, so 1,004.0", `"#### 1004"`, 1},
		{`{"type":"reference_answer","match":"number"}`, "1004", `1004`, 1},
		{`{"type":"reference_answer","match":"number"}`, "none", `1004`, 0},
		{`{"type":"reference_answer","match":"f1"}`, "red boat", `"red big boat"`, 0.8},
		{`{"type":"reference_answer","match":"f1"}`, "gull", `"boat"`, 0},
	} {
		got, err := function(t, c.settings).Score(t.Context(), []reward.Answer{answer(c.text, c.reference)})
		if err != nil || len(got) != 1 || math.Abs(got[0]-c.want) > 1e-12 {
			t.Errorf("%s of %q by %s: %v, %v, want %v", c.settings, c.text, c.reference, got, err, c.want)
		}
	}
}

// FuzzReference: every score of a comparison is a number from 0 to 1.
func FuzzReference(f *testing.F) {
	f.Add("The answer is 1,004.", `"1004"`)
	f.Add("a an the", `{"a":1}`)
	f.Fuzz(func(t *testing.T, text, reference string) {
		for _, match := range []string{"exact", "contains", "number", "f1"} {
			got, err := function(t, fmt.Sprintf(`{"type":"reference_answer","match":%q}`, match)).Score(t.Context(), []reward.Answer{answer(text, reference)})
			if err != nil || !(got[0] >= 0 && got[0] <= 1) {
				t.Errorf("%s: %v, %v", match, got, err)
			}
		}
	})
}

// TestGraderIsAsked: a program on this machine scores each completion by its length, in ones and in lists.
func TestGraderIsAsked(t *testing.T) {
	type item struct {
		Prompt, Completion string
		Tokens             int `json:"completion_tokens"`
		Messages           []reward.Message
		Reference          json.RawMessage `json:"reference_answer"`
	}
	type verdict struct {
		Score float64 `json:"score"`
	}
	var asked atomic.Int32
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		asked.Add(1)
		body, err := io.ReadAll(q.Body)
		var items []item
		list := strings.HasPrefix(string(body), "[")
		if !list {
			body = []byte("[" + string(body) + "]")
		}
		if err != nil || json.Unmarshal(body, &items) != nil || q.Header.Get("X-Key") != "k" || q.Method != http.MethodPost {
			http.Error(w, "bad", http.StatusBadRequest)
			return
		}
		var all []verdict
		for _, i := range items {
			if i.Prompt != "Well?" || len(i.Messages) != 1 || string(i.Reference) != `"r"` || i.Tokens != 1 {
				http.Error(w, "bad", http.StatusBadRequest)
				return
			}
			all = append(all, verdict{float64(len(i.Completion))})
		}
		if list {
			json.NewEncoder(w).Encode(all)
			return
		}
		json.NewEncoder(w).Encode(all[0])
	}))
	defer h.Close()
	answers := []reward.Answer{answer("a", `"r"`), answer("bb", `"r"`), answer("ccc", `"r"`)}
	for batch, requests := range map[int]int32{1: 3, 2: 2} {
		asked.Store(0)
		got, err := function(t, fmt.Sprintf(`{"type":"http","url":%q,"headers":{"X-Key":"k"},"batch_size":%d,"retries":0}`, h.URL, batch)).Score(t.Context(), answers)
		if err != nil || !slices.Equal(got, []float64{1, 2, 3}) || asked.Load() != requests {
			t.Errorf("in batches of %d: %v, %v, %d requests", batch, got, err, asked.Load())
		}
	}
}

// TestGraderInTrouble: what may pass is asked again; what does not ends the training, with the reason.
func TestGraderInTrouble(t *testing.T) {
	var left atomic.Int32
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		io.Copy(io.Discard, q.Body) // a server sees its client go only then
		switch {
		case q.URL.Path == "/busy" && left.Add(-1) >= 0:
			w.WriteHeader(http.StatusServiceUnavailable)
		case q.URL.Path == "/lost":
			w.WriteHeader(http.StatusNotFound)
		case q.URL.Path == "/words":
			io.WriteString(w, `{"score":"good"}`)
		case q.URL.Path == "/slow":
			<-q.Context().Done()
		default:
			io.WriteString(w, `{"score":0.5}`)
		}
	}))
	defer h.Close()
	ask := func(ctx context.Context, path string) ([]float64, error) {
		timeout := 30.0
		if path == "/slow" {
			timeout = 0.05
		}
		return function(t, fmt.Sprintf(`{"type":"http","url":%q,"retries":1,"timeout":%v}`, h.URL+path, timeout)).Score(ctx, []reward.Answer{answer("a", "")})
	}
	left.Store(1)
	if got, err := ask(t.Context(), "/busy"); err != nil || got[0] != 0.5 {
		t.Errorf("busy once: %v, %v", got, err)
	}
	left.Store(2)
	for path, want := range map[string]string{"/busy": "after 2 tries: the grader at " + h.URL + "/busy answers 503", "/lost": "after 1 tries: the grader at " + h.URL + "/lost answers 404",
		"/words": `answers what is not {"score": NUMBER}`, "/slow": "does not answer"} {
		if _, err := ask(t.Context(), path); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v, want %q", path, err, want)
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := ask(ctx, "/busy"); err == nil || fault.Is(err, fault.Invalid) {
		t.Errorf("when the job is stopped: %v", err)
	}
}
