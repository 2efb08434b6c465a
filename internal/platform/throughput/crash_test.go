package throughput_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/throughput"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/store/storetest"
)

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

const base = "outcrop.tiny"

// house is the parts of one process over what outlives it.
type house struct {
	*throughput.Service
	records store.Records
	catalog *catalog.Catalog
	queue   *work.Queue
}

func open(t *testing.T, dir string, records store.Records) *house {
	t.Helper()
	now, ids, opener := work.System{}.Now, arn.NewSource(nil), native.New(native.Options{KVBytes: 1 << 20})
	objects := must(object.Open(filepath.Join(dir, "objects"), records, now, ids, nil))(t)
	h := &house{records: records, catalog: catalog.New(records, objects, opener, now, ids, dir)}
	h.queue = work.New(records, work.System{}, ids.UUID(), slog.New(slog.DiscardHandler))
	h.Service = throughput.New(throughput.Parts{Records: records, Catalog: h.catalog, Opener: opener, IDs: ids, Clock: now, Wake: h.queue.Wake})
	h.queue.Handle(throughput.Deployments, 1, h.Deploy)
	h.queue.Handle(throughput.Provisioneds, 1, h.Provision)
	return h
}

// run works until nothing is left to do, or until the records die. It tells which.
func (h *house) run(t *testing.T) (died bool) {
	t.Helper()
	records := h.records.(*storetest.Mortal)
	ctx, stop := context.WithTimeout(t.Context(), 30*time.Second)
	defer stop()
	ended := make(chan struct{})
	go func() { h.queue.Run(ctx); close(ended) }()
	defer func() { stop(); <-ended }()
	for look := time.NewTicker(2 * time.Millisecond); ; {
		select {
		case <-records.Died():
			return true
		case <-look.C:
		case <-ctx.Done():
			t.Fatal("the work does not end")
		}
		some := true
		err := records.Records.View(t.Context(), func(tx store.Tx) error {
			rows, _, err := tx.List(store.Query{AllScopes: true, Kind: "work", Limit: 1})
			some = len(rows) > 0
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if !some {
			return false
		}
	}
}

// A process is killed after every write of what makes deployments and provisioned throughput, and the next one brings them to their end.
func TestKilledAfterEveryWrite(t *testing.T) {
	for n, died := 1, true; died; n++ {
		dir := t.TempDir()
		db := must(sqlite.Open(t.Context(), filepath.Join(dir, "db")))(t)
		defer db.Close()
		h := open(t, dir, storetest.NewMortal(db, 0))
		must(h.catalog.Add(t.Context(), scope, catalog.AddInput{ID: base, Path: must(enginetest.TinyText(t.TempDir(), 1))(t)}))(t)
		custom := h.customs(t)
		live := must(h.CreateDeployment(t.Context(), scope, throughput.DeployInput{Name: "live", Model: custom[0]}))(t)
		broken := must(h.CreateDeployment(t.Context(), scope, throughput.DeployInput{Name: "broken", Model: custom[1]}))(t)
		unit := must(h.Create(t.Context(), scope, throughput.ProvisionInput{Name: "unit", Model: base, Units: 1}))(t)
		if died = open(t, dir, storetest.NewMortal(db, n)).run(t); died {
			open(t, dir, storetest.NewMortal(db, 0)).run(t)
		} else if n < 5 {
			t.Fatalf("it took only %d writes", n-1)
		}
		for name, want := range map[arn.ARN]fault.Kind{live: 0, unit: 0, broken: fault.Invalid} {
			if _, err := h.catalog.Resolve(t.Context(), scope, string(name)); want == 0 && err != nil || want != 0 && !fault.Is(err, want) {
				t.Errorf("killed after write %d: %s: %v", n, name, err)
			}
		}
		if row := must(h.Deployment(t.Context(), scope, "broken"))(t); row.Value.Status != throughput.Failed || row.Value.Failure == "" {
			t.Errorf("killed after write %d: %+v", n, row.Value)
		}
		if row := must(h.Provisioned(t.Context(), scope, "unit"))(t); row.Value.Status != throughput.InService || row.Value.Since.IsZero() {
			t.Errorf("killed after write %d: %+v", n, row.Value)
		}
	}
}

// customs are two custom models: one whose files are there, and one whose files are not.
func (h *house) customs(t *testing.T) (names []arn.ARN) {
	t.Helper()
	dir := h.catalog.CustomPath(scope, "aaaaaaaaaaaa")
	if err := errors.Join(os.MkdirAll(dir, 0o700), enginetest.TinyTextFolder(dir, 1)); err != nil {
		t.Fatal(err)
	}
	err := h.records.Update(t.Context(), func(tx store.Tx) error {
		for _, id := range []string{"aaaaaaaaaaaa", "bbbbbbbbbbbb"} {
			v := catalog.Custom{Name: id, Foundation: base, Status: catalog.Active}
			if err := h.catalog.PutCustom(tx, scope, id, v, time.Now()); err != nil {
				return err
			}
			names = append(names, catalog.CustomARN(scope, base, id))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// must gives v, or ends the test.
func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}
