package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream"
)

// most is how many tokens an answer has at most.
const most = 128

// target is a server, as its clients know it.
type target struct {
	name, url, key string
	body           func(prompt string) any
	read           func(r io.Reader, first func()) (tokens int, err error) // an answer; first is called at the first text
}

// client keeps connections: what is measured is the server.
var client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}

// ask has n clients ask at once, each something of its own.
func ask(ctx context.Context, t target, n, round int) (s sample, err error) {
	errs, tokens := make([]error, n), make([]int, n)
	s.first = make([]time.Duration, n)
	begun := time.Now()
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			prompt := fmt.Sprintf("Tell me a long story of %d houses by the sea and of %d rivers.", 100*n+i, 10+round)
			tokens[i], errs[i] = one(ctx, t, prompt, func() {
				if s.first[i] == 0 {
					s.first[i] = time.Since(begun)
				}
			})
		})
	}
	wg.Wait()
	total := 0
	for _, k := range tokens {
		total += k
	}
	s.rate = float64(total) / time.Since(begun).Seconds()
	return s, errors.Join(errs...)
}

func one(ctx context.Context, t target, prompt string, first func()) (tokens int, err error) {
	b, err := json.Marshal(t.body(prompt))
	if err != nil {
		return 0, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, t.url, bytes.NewReader(b))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Content-Type", "application/json")
	if t.key != "" {
		r.Header.Set("Authorization", "Bearer "+t.key)
	}
	resp, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		said, _ := io.ReadAll(io.LimitReader(resp.Body, 300))
		return 0, fmt.Errorf("%s: %s", resp.Status, said)
	}
	tokens, err = t.read(bufio.NewReaderSize(resp.Body, 64<<10), first)
	if err == nil && tokens == 0 {
		err = errors.New("an answer without tokens")
	}
	return tokens, err
}

// readConverse reads AWS's event stream up to its end.
func readConverse(r io.Reader, first func()) (tokens int, err error) {
	decoder := eventstream.NewDecoder()
	for {
		m, err := decoder.Decode(r, nil)
		if err == io.EOF {
			return tokens, nil
		}
		if err != nil {
			return tokens, err
		}
		switch event := m.Headers.Get(":event-type"); {
		case event == nil:
			return tokens, fmt.Errorf("an exception: %s", m.Payload)
		case event.String() == "contentBlockDelta":
			first()
		case event.String() == "metadata":
			var said struct{ Usage struct{ OutputTokens int } }
			if err := json.Unmarshal(m.Payload, &said); err != nil {
				return tokens, err
			}
			tokens = said.Usage.OutputTokens
		}
	}
}

// readChat reads server-sent events up to their end.
func readChat(r io.Reader, first func()) (tokens int, err error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		data, ok := strings.CutPrefix(lines.Text(), "data: ")
		if !ok || data == "[DONE]" {
			continue
		}
		var said struct {
			Choices []struct {
				Delta struct{ Content string }
			}
			Usage struct {
				Tokens int `json:"completion_tokens"`
			}
		}
		if err := json.Unmarshal([]byte(data), &said); err != nil {
			return tokens, fmt.Errorf("%w: %.100s", err, data)
		}
		if len(said.Choices) > 0 && said.Choices[0].Delta.Content != "" {
			first()
		}
		tokens = max(tokens, said.Usage.Tokens)
	}
	return tokens, lines.Err()
}
