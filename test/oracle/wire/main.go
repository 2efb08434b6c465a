// Command wire serves every operation of the model with a handler that keeps what it was asked and answers what it was told, so
// that AWS's own clients can be the judges of package wire. Requests are routed, verified, decoded and validated as in the real
// server, and must be signed with the key that it prints, for us-east-1.
//
// It prints one line of JSON at start ({"url": ..., "accessKey": ..., "secretKey": ..., "apiKey": ...}), speaks HTTP/1.1 and h2c,
// serves one call at a time, and ends when its standard input does. It is driven on the same port:
//
//	POST /_oracle/reply    {"output": {...}, "events": [{"chunk": {...}}, ...], "error": {"code": "ThrottlingException", "members": {...}}}
//	GET  /_oracle/request  {"operation": "bedrock-runtime:Converse", "input": {...}, "events": [...]}
//
// reply sets the answer of the next call (then it is an empty output again), and request is the last call that got through to the
// handler, null when there was none since reply. Values are the model's members by name: times are RFC 3339, blobs base64,
// floats that JSON does not have are "NaN", "Infinity" and "-Infinity". An error alone is the answer; one with events ends the
// stream. Of an operation that takes events, one is read before each that is written, and the others at the end.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"reflect"
	"sync"
	"time"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/model"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

const (
	accessKey = "AKIAORACLEORACLEORAC"
	secretKey = "the oracle's key, which opens nothing else"
	apiKey    = "oracle-api-key"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "`address` to serve")
	flag.Parse()
	if err := run(*listen); err != nil {
		fmt.Fprintln(os.Stderr, "wire:", err)
		os.Exit(1)
	}
}

func run(listen string) error {
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	o := &oracle{}
	verifier := auth.NewVerifier(o, time.Now)
	mux := wire.New(wire.Options{Secret: []byte(secretKey), Log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
		Verify: func(r *http.Request) (access.Caller, string, error) {
			id, err := verifier.Verify(r)
			return id.Caller, id.Service, err
		}})
	wire.HandleAll(mux, o.call)
	outer := http.NewServeMux()
	outer.HandleFunc("POST /_oracle/reply", o.setReply)
	outer.HandleFunc("GET /_oracle/request", o.lastRequest)
	server := &http.Server{Protocols: new(http.Protocols), Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, pattern := outer.Handler(r); pattern != "" {
			outer.ServeHTTP(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})}
	server.Protocols.SetHTTP1(true)
	server.Protocols.SetUnencryptedHTTP2(true)
	if err := json.NewEncoder(os.Stdout).Encode(map[string]string{"url": "http://" + l.Addr().String(),
		"accessKey": accessKey, "secretKey": secretKey, "apiKey": apiKey}); err != nil {
		return err
	}
	go func() {
		io.Copy(io.Discard, bufio.NewReader(os.Stdin)) // whatever ends it, it has ended
		server.Close()
	}()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// oracle keeps the last call and the next answer.
type oracle struct {
	mu   sync.Mutex
	next reply
	last *request
}

type reply struct {
	Output map[string]any   `json:"output"`
	Events []map[string]any `json:"events"`
	Error  *struct {
		Code    string         `json:"code"`
		Members map[string]any `json:"members"`
	} `json:"error"`
}

type request struct {
	Operation string `json:"operation"`
	Input     any    `json:"input"`
	Events    []any  `json:"events,omitempty"`
}

func (o *oracle) setReply(w http.ResponseWriter, r *http.Request) {
	var next reply
	dec := json.NewDecoder(r.Body)
	dec.UseNumber()
	if err := dec.Decode(&next); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.next, o.last = next, nil
}

func (o *oracle) lastRequest(w http.ResponseWriter, _ *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(o.last); err != nil {
		slog.Error("a value that is no JSON", "operation", o.last.Operation, "error", err)
	}
}

// call is every operation's handler.
func (o *oracle) call(_ context.Context, op *model.Operation, in any) (any, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.last = &request{Operation: op.String(), Input: plain(reflect.ValueOf(in))}
	next := o.next
	o.next = reply{}
	failure, err := next.failure(op)
	if err != nil || failure != nil && next.Events == nil {
		return nil, errors.Join(err, failure)
	}
	out := reflect.New(reflect.TypeOf(op.Output).Elem())
	if err := fill(next.Output, out.Elem()); err != nil {
		return nil, err
	}
	o.stream(reflect.ValueOf(in).Elem(), out.Elem(), next.Events, failure)
	return out.Interface(), nil
}

// failure is the modelled error that was told, nil for none.
func (r reply) failure(op *model.Operation) (error, error) {
	if r.Error == nil {
		return nil, nil
	}
	shape, ok := op.Service.Errors[r.Error.Code]
	if !ok {
		return nil, fmt.Errorf("%s has no error %s", op.Service.Name, r.Error.Code)
	}
	value := reflect.New(reflect.TypeOf(shape.Type).Elem())
	if err := fill(r.Error.Members, value.Elem()); err != nil {
		return nil, err
	}
	return &wire.Exception{Value: value.Interface()}, nil
}

// AccessKey knows the one key.
func (o *oracle) AccessKey(_ context.Context, id string) (access.Credential, error) {
	if id != accessKey {
		return access.Credential{}, fault.New("oracle", fault.UnknownKey, "The security token included in the request is invalid.")
	}
	home := arn.Scope{Account: "123456789012", Region: "us-east-1"}
	return access.Credential{Secret: secretKey, Caller: access.Caller{Scope: home, ARN: "arn:aws:iam::123456789012:root", UserID: "123456789012",
		AccessKey: accessKey, Admin: true}}, nil
}

// APIKey knows the one key.
func (o *oracle) APIKey(ctx context.Context, token string) (access.Credential, error) {
	if token != apiKey {
		return access.Credential{}, fault.New("oracle", fault.UnknownKey, "Authentication failed: the API key is not valid.")
	}
	return o.AccessKey(ctx, accessKey)
}
