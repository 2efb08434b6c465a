package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"sync"

	"outcrop/internal/api/admin"
	"outcrop/internal/api/auth"
	"outcrop/internal/api/bedrock"
	"outcrop/internal/api/bedrockagent"
	"outcrop/internal/api/bedrockagentruntime"
	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/iam"
	logsdoor "outcrop/internal/api/logs"
	"outcrop/internal/api/s3"
	"outcrop/internal/api/sagemaker"
	"outcrop/internal/api/sagemakermetrics"
	"outcrop/internal/api/sagemakerruntime"
	"outcrop/internal/api/sts"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/engine/native"
	"outcrop/internal/engine/upstream"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/importjob"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/throughput"
	"outcrop/internal/platform/tuning"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner/process"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/store/vector"
	"outcrop/internal/train/spec"
)

// house is every part of the platform, put together: the one place that names concrete adapters.
type house struct {
	folder         *folder.Folder
	scope          arn.Scope
	ids            *arn.Source
	clock          work.System
	records        *sqlite.Records
	objects        *object.Disk
	keys           *access.Keys
	root           access.Credential
	apiKey         string
	queue          *work.Queue
	catalog        *catalog.Catalog
	inference      *inference.Service
	imports        *importjob.Service
	registry       *registry.Registry
	jobs           *job.Service
	tunings        *tuning.Service
	customizations *customization.Service
	trainings      *job.Service // of customizations
	throughput     *throughput.Service
	endpoints      *endpoint.Service
	knowledge      *knowledge.Service
	logs           *logs.Service
	children       *process.Runner
	log            *slog.Logger
}

// furniture is what a house does not make itself.
type furniture struct {
	root   *access.Credential // an earlier house's root key; nil makes one, or finds that of the folder
	opener engine.Opener
}

// openHouse opens the data folder's state and puts the parts together. Nothing runs yet.
func openHouse(ctx context.Context, f *folder.Folder, scope arn.Scope, with furniture, log *slog.Logger) (_ *house, err error) {
	h := &house{folder: f, scope: scope, ids: arn.NewSource(nil), log: log}
	if h.records, err = sqlite.Open(ctx, f.Database()); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.records.Close())
		}
	}()
	now := h.clock.Now
	if h.objects, err = object.Open(f.Objects(), h.records, now, h.ids, nil); err != nil {
		return nil, err
	}
	h.keys = access.New(h.records, now, h.ids)
	if with.root != nil {
		if err = h.keys.Keep(ctx, *with.root); err != nil {
			return nil, err
		}
	}
	if h.root, h.apiKey, err = h.keys.Bootstrap(ctx, scope); err != nil {
		return nil, err
	}
	if h.children, err = process.New(""); err != nil {
		return nil, err
	}
	anywhere := upstream.New(upstream.Options{Local: with.opener, Log: log}) // for what the owner puts into the catalog; callers bring files only
	h.queue = work.New(h.records, h.clock, h.ids.UUID(), log)
	h.catalog = catalog.New(h.records, h.objects, anywhere, now, h.ids, f.Dir)
	h.inference = inference.New(h.catalog, anywhere, h.records, h.ids, now, log)
	h.imports = importjob.New(importjob.Parts{Records: h.records, Objects: h.objects, Catalog: h.catalog, Opener: with.opener, IDs: h.ids,
		Clock: now, Wake: h.queue.Wake, Release: h.inference.Release})
	h.registry = registry.New(h.records, now)
	h.jobs = job.New(job.Options{Records: h.records, Objects: h.objects, Runner: h.children, Keys: h.keys, Base: h.base, Teacher: h.teacher, Bind: "127.0.0.1", Endpoint: spec.Unix + folder.ChildSocket(f.Dir),
		Clock: h.clock, Wake: h.queue.Wake, Log: log})
	h.tunings = tuning.New(tuning.Options{Records: h.records, Jobs: h.jobs, Clock: h.clock, Wake: h.queue.Wake, Log: log})
	h.throughput = throughput.New(throughput.Parts{Records: h.records, Catalog: h.catalog, Opener: anywhere, IDs: h.ids, Clock: now, Wake: h.queue.Wake})
	training := h.jobs.Options
	training.Owner, training.Base = customization.Trainings, customization.Base(h.catalog)
	h.trainings = job.New(training)
	h.customizations = customization.New(customization.Parts{Records: h.records, Objects: h.objects, Catalog: h.catalog, Opener: with.opener,
		Packages: h.registry, Trainings: h.trainings, IDs: h.ids, Clock: now, Wake: h.queue.Wake, Release: h.inference.Release})
	h.endpoints = endpoint.New(endpoint.Options{Records: h.records, Objects: h.objects, Opener: with.opener, Dir: f.Live(), IDs: h.ids,
		Clock: h.clock, Wake: h.queue.Wake, Rand: rand.Float64, Log: log})
	h.knowledge = knowledge.New(knowledge.Parts{Records: h.records, Objects: h.objects, Vectors: vector.New(), Models: h.inference,
		IDs: h.ids, Clock: now, Log: log, Wake: h.queue.Wake})
	h.logs = logs.New(h.records)
	return h, nil
}

// base finds the base model that a training job names.
func (h *house) base(ctx context.Context, s arn.Scope, id string) (spec.Base, error) {
	m, err := h.catalog.Get(ctx, s, id)
	if err == nil && !m.Info.Text {
		err = fault.Missing("outcrop.base", "model", "The model %s does not generate text.", id)
	} else if err == nil && m.URI == "" {
		err = fault.Missing("outcrop.base", "model", "The model %s is on another server: its weights are not here to be trained.", id)
	} else if err == nil && !spec.Trains(m.Info.Architecture) {
		err = fault.New("outcrop.base", fault.Invalid, "The model %s cannot be trained: its architecture is %s.", id, m.Info.Architecture)
	}
	return spec.Base{ID: m.ID, URI: m.URI, License: m.License}, err
}

// teacher checks that a training job's teacher can be asked.
func (h *house) teacher(ctx context.Context, s arn.Scope, id string) error {
	m, err := h.catalog.Resolve(ctx, s, id)
	if err == nil && !m.Info.Text {
		err = fault.Missing("outcrop.teacher", "model", "The model %s does not generate text.", id)
	}
	return err
}

// mux is everything on the port.
func (h *house) mux() *wire.Mux {
	verifier := auth.NewVerifier(h.keys, h.clock.Now)
	seal := sha256.Sum256([]byte("pagination tokens of " + h.root.Secret))
	m := wire.New(wire.Options{Secret: seal[:], RequestID: h.ids.UUID, Clock: h.clock.Now, Log: h.log, Executes: h.keys.Executes, Tags: h.tags,
		Verify: func(r *http.Request) (access.Caller, string, error) {
			id, err := verifier.Verify(r)
			return id.Caller, id.Service, err
		}})
	register(m, h)
	return m
}

// tags are a resource's, for policies that ask; none where they cannot be read.
func (h *house) tags(ctx context.Context, s arn.Scope, resource arn.ARN) (tags access.Tags) {
	err := h.records.View(ctx, func(tx store.Tx) (err error) {
		tags, err = tag.All(tx, s, resource)
		return err
	})
	if err != nil {
		h.log.Error("read tags", "resource", resource, "err", err)
	}
	return tags
}

// register opens every front door.
func register(m *wire.Mux, h *house) {
	now := h.clock.Now
	bedrock.Register(m, bedrock.Services{Models: h.catalog, Imports: h.imports, Customizations: h.customizations, Throughput: h.throughput, Records: h.records, Clock: now})
	bedrockruntime.Register(m, h.inference, h.ids, now)
	bedrockagent.Register(m, h.knowledge)
	bedrockagentruntime.Register(m, h.knowledge)
	sagemaker.Register(m, sagemaker.Services{Jobs: h.jobs, Tunings: h.tunings, Registry: h.registry, Endpoints: h.endpoints, Records: h.records, Clock: now})
	sagemakermetrics.Register(m, h.jobs, h.records)
	sagemakerruntime.Register(m, h.endpoints, h.inference, h.ids, now)
	logsdoor.Register(m, h.logs)
	m.Mount("s3", s3.New(h.objects, h.objects, h.objects))
	m.Mount("sts", sts.New(h.keys))
	m.Mount("iam", iam.New(h.keys))
}

// admin is the door on the data folder's socket.
func (h *house) admin() *admin.Door {
	return &admin.Door{Scope: h.scope, Catalog: h.catalog, Release: h.inference.Release, Records: h.records, Meter: h.meter, Keys: h.keys,
		Prices: func() (meter.Prices, error) { return meter.LoadPrices(h.folder.Prices()) }}
}

// meter brings the ledger up to now.
func (h *house) meter(ctx context.Context) error {
	return errors.Join(h.endpoints.Meter(ctx), h.throughput.Meter(ctx))
}

// work does all that goes on after requests were answered, until ctx ends.
func (h *house) work(ctx context.Context) {
	sweep := func(ctx context.Context) error { _, err := h.objects.Sweep(ctx); return err }
	repacked := func(context.Context) error { return native.Sweep(h.folder.Repacked()) }
	for _, tidy := range []func(context.Context) error{sweep, h.imports.Sweep, h.customizations.Sweep, h.endpoints.Restore, repacked} {
		if err := tidy(ctx); err != nil && ctx.Err() == nil {
			h.log.Error("tidy up after the last server", "err", err)
		}
	}
	h.queue.Handle(job.Kind, 1, h.jobs.Work) // one training uses all cores
	h.queue.HandleBeside(job.Kind, customization.Trainings.Kind, h.trainings.Work)
	h.queue.Handle(tuning.Kind, 100, h.tunings.Work) // they wait for jobs most of the time
	h.queue.Handle(customization.Kind, 2, h.customizations.Work)
	h.queue.Handle(catalog.CustomKind, 2, h.customizations.Bring)
	h.queue.Handle(throughput.Deployments, 2, h.throughput.Deploy)
	h.queue.Handle(throughput.Provisioneds, 2, h.throughput.Provision)
	h.queue.Handle(importjob.Kind, 2, h.imports.Work)
	h.queue.Handle(endpoint.Kind, 2, h.endpoints.Work)
	h.knowledge.Handle(h.queue)
	var idle sync.WaitGroup
	idle.Go(func() { h.inference.Tidy(ctx) })
	h.queue.Run(ctx)
	idle.Wait()
}

func (h *house) close() error {
	h.endpoints.Close()
	return errors.Join(h.inference.Close(), h.records.Close())
}

// quiet is for commands that answer on the terminal themselves.
func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }
