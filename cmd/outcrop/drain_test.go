package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"

	"outcrop/internal/engine/enginetest"
)

// holdRequest begins a request that never ends.
func holdRequest(t *testing.T, s *server) net.Conn {
	t.Helper()
	address := strings.TrimPrefix(s.url, "http://")
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	// The server asks for the body once it wants to read it: from then on the request is in progress.
	fmt.Fprintf(c, "POST /model/tiny.text/converse HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n",
		address, s.env(t)["AWS_BEARER_TOKEN_BEDROCK"])
	if line, err := bufio.NewReader(c).ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
		t.Fatalf("%q, %v", line, err)
	}
	return c
}

// A request that does not end in time is cut, and the server ends well.
func TestDrainCutsWhatDoesNotEnd(t *testing.T) {
	s := serveOn(t, folderFor(t), "--drain", "50ms")
	hold := holdRequest(t, s)
	defer hold.Close()
	if code, _ := s.end(t, syscall.SIGTERM); code != 0 || !strings.Contains(s.log.String(), "they are cut") {
		t.Errorf("code %d, log %s", code, &s.log)
	}
}

// converse begins a stream and waits for its first event.
func converse(t *testing.T, s *server, model string, tokens int32) *bedrockruntime.ConverseStreamEventStream {
	t.Helper()
	client := bedrockruntime.NewFromConfig(s.config(t))
	out, err := client.ConverseStream(t.Context(), &bedrockruntime.ConverseStreamInput{ModelId: &model,
		Messages:        []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: "Write a long story about the sea."}}}},
		InferenceConfig: &types.InferenceConfiguration{MaxTokens: &tokens, Temperature: aws.Float32(0)}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { out.GetStream().Close() })
	if _, ok := (<-out.GetStream().Events()).(*types.ConverseStreamOutputMemberMessageStart); !ok {
		t.Fatal("the stream does not start")
	}
	return out.GetStream()
}

// rest reads a stream to its end: whether it was complete, and its error.
func rest(stream *bedrockruntime.ConverseStreamEventStream) (complete bool, err error) {
	for e := range stream.Events() {
		_, last := e.(*types.ConverseStreamOutputMemberMetadata)
		complete = complete || last
	}
	return complete, stream.Err()
}

func TestDrainLetsStreamsEnd(t *testing.T) {
	model := enginetest.Model(t, enginetest.SmolLM2)
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "outcrop.smollm2", "--file", model)
	s := serveOn(t, dir)
	stream := converse(t, s, "outcrop.smollm2", 40)
	s.process.Process.Signal(syscall.SIGTERM)
	if complete, err := rest(stream); !complete || err != nil {
		t.Errorf("complete: %v, %v", complete, err)
	}
	s.lines.Scan()
	s.process.Wait()
	if code := s.process.ProcessState.ExitCode(); code != 0 || s.log.Len() > 0 {
		t.Errorf("code %d, log %s", code, &s.log)
	}

	s = serveOn(t, dir, "--drain", "50ms")
	stream = converse(t, s, "outcrop.smollm2", 4000)
	s.process.Process.Signal(syscall.SIGTERM)
	complete, err := rest(stream)
	if complete || err == nil || !strings.Contains(err.Error(), "The server is shutting down.") {
		t.Errorf("a stream that was cut: complete %v, %v", complete, err)
	}
	s.process.Wait()
	if code := s.process.ProcessState.ExitCode(); code != 0 {
		t.Errorf("code %d, log %s", code, &s.log)
	}
	if out := succeeds(t, dir, "usage"); !strings.Contains(out, "outcrop.smollm2      2        1") {
		t.Errorf("one call of two was aborted, but the ledger says\n%s", out)
	}
}

// What goes on over HTTP/2 may end too, and then the server does.
func TestDrainLetsHTTP2End(t *testing.T) {
	s := serveOn(t, folderFor(t), "--tls", "self-signed")
	body, write := io.Pipe()
	r, err := http.NewRequestWithContext(t.Context(), "POST", s.url+"/model/tiny.text/converse", body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+s.env(t)["AWS_BEARER_TOKEN_BEDROCK"])
	client, answered := s.client(t), make(chan int, 1)
	go func() {
		resp, err := client.Do(r)
		if err != nil {
			t.Error(err)
			answered <- 0
			return
		}
		resp.Body.Close()
		answered <- resp.StatusCode * resp.ProtoMajor
	}()
	io.WriteString(write, strings.Repeat(" ", 3<<20)) // more than is sent before a handler reads
	s.process.Process.Signal(syscall.SIGTERM)
	if !s.lines.Scan() || s.lines.Text() != "outcrop: draining" {
		t.Fatalf("said %q", s.lines.Text())
	}
	io.WriteString(write, "{}")
	write.Close()
	if got := <-answered; got != 2*404 {
		t.Errorf("status x protocol is %d", got)
	}
	s.process.Wait()
	if code := s.process.ProcessState.ExitCode(); code != 0 || s.log.Len() > 0 {
		t.Errorf("code %d, log %s", code, &s.log)
	}
}

// An answered write survives whatever comes.
func TestKill(t *testing.T) {
	dir := folderFor(t)
	s := serveOn(t, dir)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	client := s3Client(t, s)
	ctx := t.Context()
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: aws.String("kept")}); err != nil {
		t.Fatal(err)
	}
	before := s.env(t)
	for i := range 20 {
		if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("kept"), Key: aws.String(fmt.Sprint(i)), Body: strings.NewReader(fmt.Sprint("object ", i))}); err != nil {
			t.Fatal(err)
		}
	}
	if complete, err := rest(converse(t, s, "tiny.text", 5)); !complete || err != nil {
		t.Fatal(err)
	}
	s.end(t, os.Kill)

	s = serveOn(t, dir)
	client = s3Client(t, s)
	for i := range 20 {
		got, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("kept"), Key: aws.String(fmt.Sprint(i))})
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(got.Body); err != nil || string(text) != fmt.Sprint("object ", i) {
			t.Errorf("%q, %v", text, err)
		}
	}
	if complete, err := rest(converse(t, s, "tiny.text", 5)); !complete || err != nil {
		t.Error(err)
	}
	if out := succeeds(t, dir, "usage"); !strings.Contains(out, "tiny.text      2        0") {
		t.Errorf("two calls, but the ledger says\n%s", out)
	}
	after := s.env(t)
	delete(before, "AWS_ENDPOINT_URL")
	for name, v := range before {
		if after[name] != v {
			t.Errorf("%s is %q now, was %q", name, after[name], v)
		}
	}
	s.stop(t)
}

func s3Client(t *testing.T, s *server) *s3.Client {
	t.Helper()
	return s3.NewFromConfig(s.config(t), func(o *s3.Options) { o.UsePathStyle = true })
}

// A plain HTTP client needs the API key and nothing else.
func TestBearerKey(t *testing.T) {
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	ask := func(key string) (int, string) {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		r, err := http.NewRequestWithContext(ctx, "POST", s.url+"/model/tiny.text/converse",
			strings.NewReader(`{"messages": [{"role": "user", "content": [{"text": "Hello"}]}], "inferenceConfig": {"maxTokens": 5}}`))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+key)
		r.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, string(text)
	}
	key := s.env(t)["AWS_BEARER_TOKEN_BEDROCK"]
	if status, text := ask(key); status != 200 || !strings.Contains(text, `"role":"assistant"`) || !strings.Contains(text, `"totalTokens"`) {
		t.Errorf("%d %s", status, text)
	}
	if status, text := ask(key + "x"); status != 403 {
		t.Errorf("a wrong key: %d %s", status, text)
	}
	s.stop(t)
}
