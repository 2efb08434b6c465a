package object_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
)

// mode is what happens at the chosen step.
type mode int

const (
	fails     mode = iota // the step fails, the program goes on
	dies                  // the program ends before the step; contents that were not synced are lost
	diesFully             // the same, and names that were not synced are lost too
)

var (
	errInjected = errors.New("injected")
	errDead     = errors.New("the program has ended")
)

// faulty is a disk and a database on which one step goes wrong. Every write to a file, sync, rename, sync of the folder,
// removal and commit is a step.
type faulty struct {
	object.OS
	store.Records
	mode     mode
	at, step int
	err      error
	dead     bool
	trace    []string
	unsynced map[string]bool
	renamed  [][2]string // since the folder was synced
}

func (f *faulty) next(what string) error {
	if f.dead {
		return errDead
	}
	f.step++
	f.trace = append(f.trace, what)
	if f.step != f.at {
		return nil
	}
	if f.mode == fails {
		return f.err
	}
	f.dead = true
	for path := range f.unsynced {
		os.Chmod(path, 0o600)
		os.Truncate(path, 0)
	}
	if f.mode == diesFully {
		for _, r := range f.renamed {
			os.Rename(r[1], r[0])
		}
	}
	return errDead
}

func (f *faulty) Create(path string) (object.File, error) {
	if err := f.next("create"); err != nil {
		return nil, err
	}
	file, err := f.OS.Create(path)
	f.unsynced[path] = true
	return &faultyFile{file, f, path}, err
}

func (f *faulty) Rename(from, to string) error {
	if err := f.next("rename"); err != nil {
		return err
	}
	f.renamed = append(f.renamed, [2]string{from, to})
	if f.unsynced[from] {
		delete(f.unsynced, from)
		f.unsynced[to] = true
	}
	return f.OS.Rename(from, to)
}

func (f *faulty) SyncDir(dir string) error {
	if err := f.next("sync folder"); err != nil {
		return err
	}
	f.renamed = nil
	return f.OS.SyncDir(dir)
}

func (f *faulty) Remove(path string) error {
	if err := f.next("remove"); err != nil {
		return err
	}
	return f.OS.Remove(path)
}

func (f *faulty) Update(ctx context.Context, fn func(store.Tx) error) error {
	if err := f.next("commit"); err != nil {
		return err
	}
	return f.Records.Update(ctx, fn)
}

type faultyFile struct {
	object.File
	f    *faulty
	path string
}

func (w *faultyFile) Write(p []byte) (int, error) {
	if err := w.f.next("write"); err != nil {
		n, _ := w.File.Write(p[:len(p)/2])
		return n, err
	}
	return w.File.Write(p)
}

func (w *faultyFile) Sync() error {
	if err := w.f.next("sync"); err != nil {
		return err
	}
	delete(w.f.unsynced, w.path)
	return w.File.Sync()
}

// scenario changes the object "k" from "old" to "new" in some way.
type scenario struct {
	name   string
	before func(t *testing.T, d *object.Disk) string
	change func(ctx context.Context, d *object.Disk, prepared string) error
	old    string
	new    string
}

var scenarios = []scenario{
	{
		name:   "put",
		before: func(t *testing.T, d *object.Disk) string { put(t, d, "k", "old"); return "" },
		change: func(ctx context.Context, d *object.Disk, _ string) error {
			_, err := d.Put(ctx, box, "k", store.ObjectMeta{}, strings.NewReader("new"), nil)
			return err
		},
		old: "old", new: "new",
	}, {
		name: "complete",
		before: func(t *testing.T, d *object.Disk) string {
			put(t, d, "k", "old")
			id, err := d.CreateUpload(t.Context(), box, "k", store.ObjectMeta{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := d.PutPart(t.Context(), box, "k", id, 1, strings.NewReader("parts"), nil); err != nil {
				t.Fatal(err)
			}
			return id
		},
		change: func(ctx context.Context, d *object.Disk, id string) error {
			parts, err := d.ListParts(ctx, box, "k", id)
			if err == nil {
				_, err = d.CompleteUpload(ctx, box, "k", id, parts)
			}
			return err
		},
		old: "old", new: "parts",
	}, {
		name:   "delete",
		before: func(t *testing.T, d *object.Disk) string { put(t, d, "k", "old"); return "" },
		change: func(ctx context.Context, d *object.Disk, _ string) error { return d.Delete(ctx, box, "k") },
		old:    "old",
	},
}

// Whatever goes wrong at whatever step, a restart finds the old object or the new one, the new one if the change was
// acknowledged, and after a sweep nothing else.
func TestEveryStepMayFail(t *testing.T) {
	for _, s := range scenarios {
		for _, m := range []mode{fails, dies, diesFully} {
			for at := 1; ; at++ {
				f := &faulty{mode: m, at: at, err: errInjected, unsynced: map[string]bool{}}
				if done := tryStep(t, s, f); done {
					if at < 3 {
						t.Errorf("%s has only %d steps", s.name, at-1)
					}
					break
				}
			}
		}
	}
}

// tryStep runs a scenario against a fault. It tells whether the fault came after the end.
func tryStep(t *testing.T, s scenario, f *faulty) bool {
	dir := t.TempDir()
	records := openRecords(t, dir)
	sound := openDisk(t, dir, records, nil)
	if err := sound.CreateBucket(t.Context(), box); err != nil {
		t.Fatal(err)
	}
	put(t, sound, "bystander", "untouched")
	prepared := s.before(t, sound)
	f.Records = records
	err := s.change(t.Context(), openDisk(t, dir, f, f), prepared)
	where := fmt.Sprintf("%s, mode %d, at step %d of %v", s.name, f.mode, f.at, f.trace)
	records.Close()

	restarted := openDisk(t, dir, openRecords(t, dir), nil)
	if _, sweepErr := restarted.Sweep(t.Context()); sweepErr != nil {
		t.Fatal(sweepErr)
	}
	got := ""
	if _, headErr := restarted.Head(t.Context(), box, "k"); headErr == nil {
		got = get(t, restarted, "k")
	} else if s.new != "" {
		t.Errorf("%s: %v", where, headErr)
	}
	switch {
	case got != s.old && got != s.new:
		t.Errorf("%s: neither old nor new but %d bytes", where, len(got))
	case err == nil && got != s.new:
		t.Errorf("%s: an acknowledged change was lost", where)
	case err != nil && f.mode == fails && got != s.old:
		t.Errorf("%s: a change that failed was made", where)
	}
	if get(t, restarted, "bystander") != "untouched" {
		t.Errorf("%s: another object changed", where)
	}
	want := 1 // the bystander
	if got != "" {
		want++
	}
	if s.name == "complete" && got == s.old {
		want++ // the part
	}
	if left := files(t, dir); len(left) != want {
		t.Errorf("%s: %d files left, want %d", where, len(left), want)
	}
	return f.step < f.at
}

// A commit that fails without saying whether it was made must leave the file for what a restart finds.
func TestCommitOfUnknownFate(t *testing.T) {
	dir := t.TempDir()
	records := openRecords(t, dir)
	sound := openDisk(t, dir, records, nil)
	if err := sound.CreateBucket(t.Context(), box); err != nil {
		t.Fatal(err)
	}
	put(t, sound, "k", "old")
	d := openDisk(t, dir, lostAnswer{records}, nil)
	if _, err := d.Put(t.Context(), box, "k", store.ObjectMeta{}, strings.NewReader("new"), nil); !errors.Is(err, errInjected) {
		t.Fatalf("got %v", err)
	}
	if _, err := sound.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := get(t, sound, "k"); got != "new" || len(files(t, dir)) != 1 {
		t.Fatalf("got %q, files %v", got, files(t, dir))
	}
}

type lostAnswer struct{ store.Records }

func (l lostAnswer) Update(ctx context.Context, fn func(store.Tx) error) error {
	if err := l.Records.Update(ctx, fn); err != nil {
		return err
	}
	return errInjected
}

func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	records := openRecords(t, dir)
	sound := openDisk(t, dir, records, nil)
	if err := sound.CreateBucket(t.Context(), box); err != nil {
		t.Fatal(err)
	}
	put(t, sound, "k", "old")
	for at := 1; ; at++ {
		f := &faulty{at: at, err: &os.PathError{Op: "write", Err: syscall.ENOSPC}, unsynced: map[string]bool{}, Records: records}
		_, err := openDisk(t, dir, records, f).Put(t.Context(), box, "k", store.ObjectMeta{}, bytes.NewReader(make([]byte, 1<<20)), nil)
		if err == nil {
			break // what is full now is the folder that the old content is removed from
		}
		if !fault.Is(err, fault.NoSpace) {
			t.Fatalf("step %v: got %v", f.trace, err)
		}
		if got := get(t, sound, "k"); got != "old" || len(files(t, dir)) != 1 {
			t.Fatalf("step %v: got %q, files %v", f.trace, got, files(t, dir))
		}
	}
	put(t, sound, "k", "room again")
}
