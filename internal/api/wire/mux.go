// Package wire is the server half of AWS's protocols restJson1 and awsJson1.1 with event streams, driven by the tables of
// package model. It finds the operation, authenticates, decodes, validates and authorises the request, calls the handler,
// encodes what that returns, and alone turns faults into AWS's error codes.
package wire

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/model/bedrockagentruntime"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/logs"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/model/sagemakermetrics"
	"outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/model/sagemakerruntimehttp2"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

// tables are the operations that a Mux routes, built or not.
var tables = [][]*model.Operation{bedrock.Operations, bedrockruntime.Operations, bedrockagent.Operations,
	bedrockagentruntime.Operations, sagemaker.Operations, sagemakerruntime.Operations, sagemakermetrics.Operations,
	sagemakerruntimehttp2.Operations, logs.Operations}

// Options are what a Mux needs. Verify and Secret must be set.
type Options struct {
	// Verify authenticates a request: who calls, and the service that the signature's scope names ("bedrock" for a bearer key). It
	// may replace the request's body by one that checks the payload as it is read.
	Verify func(*http.Request) (access.Caller, string, error)
	// Executes tells whether a service ("sagemaker.amazonaws.com") may take a role; nil believes it of every role.
	Executes func(ctx context.Context, role arn.ARN, service string) (bool, error)
	// Tags are a resource's tags, for policies that ask; nil knows none.
	Tags      func(ctx context.Context, scope arn.Scope, resource arn.ARN) access.Tags
	Clock     func() time.Time // for policies that ask the time; nil is time.Now
	Secret    []byte           // the key that pagination tokens are sealed with
	RequestID func() string    // nil makes random UUIDs
	Log       *slog.Logger     // nil is slog.Default()
}

// Mux serves every operation of the model, and the services mounted beside.
type Mux struct {
	opts     Options
	all      []*endpoint
	byOp     map[*model.Operation]*endpoint
	rest     map[string]*router   // restJson1 operations by signing name
	targets  map[string]*endpoint // awsJson1.1 operations by X-Amz-Target
	mounts   map[string]http.Handler
	draining atomic.Bool
}

// endpoint is one operation with its handler; call is nil while the operation is not built.
type endpoint struct {
	op      *model.Operation
	call    func(ctx context.Context, in any) (any, error)
	once    sync.Once
	in, out *plan
	targets []target // what it is checked against
	roles   members  // the roles that it hands on
}

// New makes a mux that routes all operations and has none built.
func New(opts Options) *Mux {
	if opts.RequestID == nil {
		opts.RequestID = arn.NewSource(nil).UUID
	}
	if opts.Clock == nil {
		opts.Clock = time.Now
	}
	if opts.Log == nil {
		opts.Log = slog.Default()
	}
	m := &Mux{opts: opts, byOp: map[*model.Operation]*endpoint{}, rest: map[string]*router{}, targets: map[string]*endpoint{},
		mounts: map[string]http.Handler{}}
	for _, op := range slices.Concat(tables...) {
		e := &endpoint{op: op}
		m.all = append(m.all, e)
		m.byOp[op] = e
		if op.Service.Protocol == model.AwsJSON11 {
			m.targets[op.Service.Target+"."+op.Name] = e
			continue
		}
		r := m.rest[op.Service.Signing]
		if r == nil {
			r = newRouter()
			m.rest[op.Service.Signing] = r
		}
		r.add(e)
	}
	return m
}

// Handle builds an operation: h gets a decoded, valid, authorised input; access.From(ctx) is the caller. A nil output without
// an error is an empty one. It panics when the types are not the operation's own or it is built twice.
func Handle[I, O any](m *Mux, op *model.Operation, h func(ctx context.Context, in *I) (*O, error)) {
	e := m.byOp[op]
	if e == nil || e.call != nil {
		panic(fmt.Sprintf("wire: %s is unknown or built twice", op))
	}
	if reflect.TypeOf(op.Input) != reflect.TypeFor[*I]() || reflect.TypeOf(op.Output) != reflect.TypeFor[*O]() {
		panic(fmt.Sprintf("wire: %s takes %T and gives %T", op, op.Input, op.Output))
	}
	e.call = func(ctx context.Context, in any) (any, error) {
		out, err := h(ctx, in.(*I))
		if err == nil && out == nil {
			out = new(O)
		}
		return out, err
	}
}

// HandleAll builds every operation with one handler, whose input and output are pointers to the operation's own types. It is for
// programs that test the codecs.
func HandleAll(m *Mux, h func(ctx context.Context, op *model.Operation, in any) (any, error)) {
	for _, e := range m.all {
		e.call = func(ctx context.Context, in any) (any, error) { return h(ctx, e.op, in) }
	}
}

// Mount serves a service that has another protocol ("s3", "sts", "iam"), named as in the signature's scope. Its handler gets
// authenticated requests, authorises them itself, and answers errors with Fail.
func (m *Mux) Mount(service string, h http.Handler) { m.mounts[service] = h }

// Drain makes the mux refuse new requests (503) while those in flight go on. S3 goes on: jobs that end save their state there.
func (m *Mux) Drain() { m.draining.Store(true) }

// State tells of one operation whether it is built.
type State struct {
	Service, Operation string
	Built              bool
}

// Operations lists every operation of the generated services, sorted by service and name.
func (m *Mux) Operations() []State {
	var all []State
	for _, e := range m.all {
		all = append(all, State{e.op.Service.Name, e.op.Name, e.call != nil})
	}
	slices.SortFunc(all, func(a, b State) int {
		return strings.Compare(a.Service+" "+a.Operation, b.Service+" "+b.Operation)
	})
	return all
}
