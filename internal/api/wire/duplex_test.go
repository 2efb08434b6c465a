package wire_test

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/api/auth"
	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// ring is one credential.
type ring struct{}

func (ring) AccessKey(context.Context, string) (access.Credential, error) {
	return access.Credential{Secret: "SECRET", Caller: access.Caller{Scope: scope, ARN: "arn:aws:iam::123456789012:root", Admin: true}}, nil
}

func (r ring) APIKey(ctx context.Context, _ string) (access.Credential, error) {
	return r.AccessKey(ctx, "")
}

// signedMux verifies signatures for real.
func signedMux() *wire.Mux {
	v := auth.NewVerifier(ring{}, time.Now)
	return wire.New(wire.Options{Secret: []byte("secret"), Log: slog.New(slog.DiscardHandler), Verify: func(r *http.Request) (access.Caller, string, error) {
		id, err := v.Verify(r)
		return id.Caller, id.Service, err
	}})
}

type eventOut = api.InvokeModelWithBidirectionalStreamOutputEvent

// echo answers each event at once with itself, in capitals; "fail" makes it fail.
func echo(_ context.Context, in *api.InvokeModelWithBidirectionalStreamInput) (*api.InvokeModelWithBidirectionalStreamOutput, error) {
	if *in.ModelId == "none" {
		return nil, fault.Missing("echo", "model", "There is no such model.")
	}
	return &api.InvokeModelWithBidirectionalStreamOutput{Body: func(yield func(eventOut, error) bool) {
		for e, err := range in.Body {
			if err == nil && string(e.Chunk.Bytes) == "fail" {
				err = fault.New("echo", fault.ModelFailed, "The model broke.")
			}
			if err != nil {
				yield(eventOut{}, err)
				return
			}
			if !yield(eventOut{Chunk: &api.BidirectionalOutputPayloadPart{Bytes: []byte(strings.ToUpper(string(e.Chunk.Bytes)))}}, nil) {
				return
			}
		}
	}}, nil
}

// protocols serves a mux in each way that a client may speak to it, and gives a client for each.
func protocols(t *testing.T, h http.Handler) map[string]aws.Config {
	t.Helper()
	configs := map[string]aws.Config{}
	for name, set := range map[string]func(*http.Protocols){"HTTP/1.1": func(p *http.Protocols) { p.SetHTTP1(true) },
		"h2c": func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) }, "h2": func(p *http.Protocols) { p.SetHTTP2(true) }} {
		s := httptest.NewUnstartedServer(h)
		s.Config.Protocols = new(http.Protocols)
		set(s.Config.Protocols)
		client := &http.Transport{Protocols: new(http.Protocols), TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
		set(client.Protocols)
		if name == "h2" {
			s.EnableHTTP2 = true
			s.StartTLS()
		} else {
			s.Start()
		}
		t.Cleanup(s.Close)
		configs[name] = aws.Config{Region: "us-east-1", BaseEndpoint: &s.URL, RetryMaxAttempts: 1, HTTPClient: &http.Client{Transport: client},
			Credentials: credentials.NewStaticCredentialsProvider("AKID", "SECRET", "")}
		t.Cleanup(client.CloseIdleConnections)
	}
	return configs
}

func converse(t *testing.T, c aws.Config, model string) *bedrockruntime.InvokeModelWithBidirectionalStreamEventStream {
	t.Helper()
	out, err := bedrockruntime.NewFromConfig(c).InvokeModelWithBidirectionalStream(t.Context(), &bedrockruntime.InvokeModelWithBidirectionalStreamInput{ModelId: &model})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { out.GetStream().Close() })
	return out.GetStream()
}

// wantFailure waits for a stream's end, which must be that error.
func wantFailure(t *testing.T, s *bedrockruntime.InvokeModelWithBidirectionalStreamEventStream, text string) {
	t.Helper()
	if e, ok := <-s.Events(); ok || s.Err() == nil || !strings.Contains(s.Err().Error(), text) {
		t.Errorf("got %+v, %v; want %s", e, s.Err(), text)
	}
}

func TestDuplex(t *testing.T) {
	m := signedMux()
	wire.Handle(m, api.OpInvokeModelWithBidirectionalStream, echo)
	configs := protocols(t, m)
	delete(configs, "HTTP/1.1") // over which AWS's client refuses to stream
	for name, config := range configs {
		t.Run(name, func(t *testing.T) {
			wantFailure(t, converse(t, config, "none"), "ResourceNotFoundException")
			stream := converse(t, config, "m")
			say := func(text string) error {
				return stream.Send(t.Context(), &types.InvokeModelWithBidirectionalStreamInputMemberChunk{Value: types.BidirectionalInputPayloadPart{Bytes: []byte(text)}})
			}
			for i := range 20 { // each answer comes before the next is said
				if err := say(fmt.Sprint("event ", i)); err != nil {
					t.Fatal(err, stream.Err())
				}
				got, ok := (<-stream.Events()).(*types.InvokeModelWithBidirectionalStreamOutputMemberChunk)
				if !ok || string(got.Value.Bytes) != fmt.Sprint("EVENT ", i) {
					t.Fatalf("got %+v, %v", got, stream.Err())
				}
			}
			say("fail") // it may end before the client knows that this was sent
			wantFailure(t, stream, "The model broke.")
		})
	}
}

// What is not built is refused while the client goes on streaming.
func TestDuplexNotBuilt(t *testing.T) {
	for name, config := range protocols(t, signedMux()) {
		t.Run(name, func(t *testing.T) { wantFailure(t, converse(t, config, "m"), "InvokeModelWithBidirectionalStream") })
	}
}
