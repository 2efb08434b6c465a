package train_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestBadRecordsFailTheJob(t *testing.T) {
	s := start(t)
	const talk = `{"schemaVersion":"bedrock-conversation-2024","messages":[%s]}`
	const user, assistant = `{"role":"user","content":[{"text":"a"}]}`, `{"role":"assistant","content":[{"text":"b"}]}`
	for want, line := range map[string]string{
		"the line is not a JSON object":               `{"prompt":"a"`,
		"completion is missing":                       `{"prompt":"a"}`,
		"prompt is missing":                           `{"Prompt":"a","completion":"b"}`,
		"prompt is empty":                             `{"prompt":" ","completion":"b"}`,
		"completion is not a string":                  `{"prompt":"a","completion":["b"]}`,
		"it is not UTF-8":                             "{\"prompt\":\"\xff\",\"completion\":\"b\"}",
		"raw text is for the image outcrop/cpt":       `{"text":"a"}`,
		"it has both response and output":             `{"instruction":"a","response":"b","output":"c"}`,
		"context is not a string":                     `{"instruction":"a","context":{},"output":"c"}`,
		"messages.0.content is missing":               `{"messages":[{"role":"user"}]}`,
		"messages.1.tool_calls is not supported":      `{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b","tool_calls":[]}]}`,
		"messages.0.content.0.type is not supported":  `{"messages":[{"role":"user","content":[{"type":"image_url"}]}]}`,
		"schemaVersion must be":                       `{"schemaVersion":"2","messages":[]}`,
		"messages is empty":                           fmt.Sprintf(talk, ""),
		`messages.0.role must be "user"`:              fmt.Sprintf(talk, assistant),
		`messages.1.role must be "assistant"`:         fmt.Sprintf(talk, user+","+user),
		"the last message must be the assistant's":    fmt.Sprintf(talk, user+","+assistant+","+user),
		"messages.0.content.0.image is not supported": fmt.Sprintf(talk, `{"role":"user","content":[{"image":{}}]}`),
		"system is not a list":                        `{"schemaVersion":"bedrock-conversation-2024","system":"x","messages":[` + user + "," + assistant + `]}`,
		"tokens, more than max_seq_length, 64":        `{"prompt":"` + strings.Repeat("xyz ", 40) + `","completion":"b"}`,
	} {
		p := s.job("max_seq_length", "64")
		p.Train[0].URI = "s3://data/bad/"
		s.put("bad/part-1.jsonl", pairs[:strings.Index(pairs, "\n")+1]+"\n"+line+"\n")
		h := s.run(p, hour, 0)
		if h.code == 0 || !strings.HasPrefix(h.failed, "train/part-1.jsonl, line 3: ") || !strings.Contains(h.failed, want) || len(h.metrics) > 0 {
			t.Errorf("%s: code %d, failed %q, want %q, metrics %v", line, h.code, h.failed, want, h.metrics)
		}
	}
}

func TestProblemsAreCollected(t *testing.T) {
	s := start(t)
	p := s.job()
	s.put("train/b.jsonl", strings.Repeat("{}\n", 13))
	s.put("validation/v.jsonl", "[]\n")
	h := s.run(p, hour, 0)
	if lines := strings.Split(h.failed, "\n"); len(lines) != 11 || lines[9] != "train/b.jsonl, line 10: prompt is missing." || lines[10] != "and 4 more" {
		t.Errorf("failed %q", h.failed)
	}
}

func TestBadJobsFail(t *testing.T) {
	s := start(t)
	s.put("empty/a.jsonl", "\n\n")
	s.put("torn/a.gguf", string(s.get("base/tiny.gguf")[:5000]))
	for want, change := range map[string]struct {
		name, value string
		uri         string
		base        string
		artifact    string
	}{
		"There is no hyperparameter epochs":                          {name: "epochs", value: "3"},
		"learning_rate must be a number from 1e-09 to 1":             {name: "learning_rate", value: "2"},
		"max_seq_length is 4096, but the model's window is 512":      {name: "max_seq_length", value: "4096"},
		"The channel train has no .jsonl file under s3://data/base/": {uri: "s3://data/base/"},
		"The training data holds no records":                         {uri: "s3://data/empty/"},
		"The job cannot use s3://nowhere/x: AccessDenied":            {uri: "s3://nowhere/x"},
		"The job cannot use s3://nowhere/out.tar.gz: AccessDenied":   {artifact: "s3://nowhere/out.tar.gz"},
		"neither a Hugging Face folder nor one GGUF file":            {base: "s3://data/train/"},
		"not a valid GGUF file":                                      {base: "s3://data/torn/"},
	} {
		p := s.job()
		if change.name != "" {
			p.Hyperparameters[change.name] = change.value
		}
		if change.uri != "" {
			p.Train[0].URI = change.uri
		}
		if change.artifact != "" {
			p.Artifact = change.artifact
		}
		if change.base != "" {
			p.Base.URI = change.base
		}
		if h := s.run(p, hour, 0); h.code == 0 || !strings.Contains(h.failed, want) || len(h.metrics) > 0 {
			t.Errorf("code %d, failed %q, want %q", h.code, h.failed, want)
		}
	}
}

// TestTroubleOfTheServerIsNotTheJobs: without a reason in the report the server tries again.
func TestTroubleOfTheServerIsNotTheJobs(t *testing.T) {
	t.Parallel() // it mostly waits
	s := start(t)
	p := s.job()
	p.S3.Endpoint = "http://127.0.0.1:1"
	if h := s.run(p, hour, 0); h.code == 0 || h.failed != "" || h.done != nil {
		t.Errorf("code %d, failed %q", h.code, h.failed)
	}
}
