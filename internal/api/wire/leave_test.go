package wire_test

import (
	"context"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"

	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/wire"
)

// endless is a stream whose engine says one thing and then works on; left is told when it may stop.
func endless(m *wire.Mux) (left chan struct{}) {
	left = make(chan struct{}, 1)
	wire.Handle(m, api.OpConverseStream, func(ctx context.Context, _ *api.ConverseStreamInput) (*api.ConverseStreamOutput, error) {
		return &api.ConverseStreamOutput{Stream: func(yield func(api.ConverseStreamOutputEvent, error) bool) {
			if yield(api.ConverseStreamOutputEvent{MessageStart: &api.MessageStartEvent{Role: new("assistant")}}, nil) {
				<-ctx.Done()
				yield(api.ConverseStreamOutputEvent{}, ctx.Err())
			}
			left <- struct{}{}
		}}, nil
	})
	return left
}

// The first event comes at once, and a client that goes away frees the engine at once.
func TestClientGoesAway(t *testing.T) {
	m := newMux()
	left := endless(m)
	address, clients := limited(t, m)
	for name, client := range clients {
		ctx, leave := context.WithCancel(t.Context())
		resp, err := client.Do(post(t, address, "/model/m/converse-stream", strings.NewReader("{}")).WithContext(ctx))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if n, err := resp.Body.Read(make([]byte, 1)); n != 1 {
			t.Fatalf("%s: no event comes: %v", name, err)
		}
		began := time.Now()
		leave()
		select {
		case <-left:
			if d := time.Since(began); d > time.Second {
				t.Errorf("%s: the engine is free after %v", name, d)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s: the engine works on for nobody", name)
		}
		resp.Body.Close()
	}
}

// A client that opens requests only to reset them is cut, and others are served meanwhile.
func TestRapidReset(t *testing.T) {
	m := newMux()
	hold := make(chan struct{})
	wire.Handle(m, api.OpConverse, func(context.Context, *api.ConverseInput) (*api.ConverseOutput, error) {
		<-hold // whatever the client does, this work has begun
		return nil, nil
	})
	t.Cleanup(func() { close(hold) })
	address, clients := limited(t, m)
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(10 * time.Second))
	c.Write([]byte(http2.ClientPreface))
	f := http2.NewFramer(c, c)
	f.WriteSettings()
	var block strings.Builder
	h := hpack.NewEncoder(&block)
	for _, field := range [][2]string{{":method", "POST"}, {":scheme", "http"}, {":path", "/model/m/converse"}, {":authority", "h"}, {"authorization", signature}} {
		h.WriteField(hpack.HeaderField{Name: field[0], Value: field[1]})
	}
	go func() {
		for id := uint32(1); id < 20_001; id += 2 {
			if f.WriteHeaders(http2.HeadersFrameParam{StreamID: id, BlockFragment: []byte(block.String()), EndHeaders: true, EndStream: true}) != nil ||
				f.WriteRSTStream(id, http2.ErrCodeCancel) != nil {
				return
			}
		}
	}()
	for {
		frame, err := f.ReadFrame()
		if err != nil {
			break // cut
		}
		if away, ok := frame.(*http2.GoAwayFrame); ok && away.ErrCode == http2.ErrCodeEnhanceYourCalm {
			break
		}
	}
	for name, client := range clients {
		resp, err := client.Do(post(t, address, "/model/m/converse-stream", strings.NewReader("{}")))
		if err != nil || resp.StatusCode != http.StatusNotImplemented {
			t.Errorf("%s: %v, %v", name, resp, err)
		}
		if err == nil {
			resp.Body.Close()
		}
	}
}
