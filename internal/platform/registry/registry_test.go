package registry_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

var (
	scope     = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	elsewhere = arn.Scope{Account: "123456789012", Region: "eu-west-1"}
	noon      = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
)

func open(t *testing.T) (*registry.Registry, store.Records) {
	t.Helper()
	r, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	g := registry.New(r, func() time.Time { return noon })
	if _, err := g.CreateGroup(t.Context(), scope, registry.Group{Name: "g"}, map[string]string{"a": "b"}); err != nil {
		t.Fatal(err)
	}
	return g, r
}

func create(t *testing.T, g *registry.Registry, p registry.Package) arn.ARN {
	t.Helper()
	id, err := g.Create(t.Context(), scope, p, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	return id
}

const prefix = "arn:aws:sagemaker:us-east-1:123456789012:"

// Versions count up, and the number of a deleted one is not given out again.
func TestVersions(t *testing.T) {
	g, _ := open(t)
	for _, want := range []string{"1", "2", "3"} {
		if id := create(t, g, registry.Package{Group: "g"}); string(id) != prefix+"model-package/g/"+want {
			t.Errorf("got %s, want version %s", id, want)
		}
	}
	if err := g.Delete(t.Context(), scope, prefix+"model-package/g/3"); err != nil {
		t.Fatal(err)
	}
	if id := create(t, g, registry.Package{Group: prefix + "model-package-group/g"}); string(id) != prefix+"model-package/g/4" {
		t.Errorf("after a deletion: %s", id)
	}
	row, err := g.Find(t.Context(), scope, "g/2")
	if err != nil || row.Value.Version != 2 || row.Value.Approval != registry.Pending {
		t.Errorf("%+v, %v", row.Value, err)
	}
}

func TestNames(t *testing.T) {
	g, _ := open(t)
	create(t, g, registry.Package{Name: "alone"})
	create(t, g, registry.Package{Group: "g"})
	for name, there := range map[string]bool{
		"alone": true, prefix + "model-package/alone": true, "g/1": true, prefix + "model-package/g/1": true,
		"g": false, "g/0": false, "g/01": false, "g/+1": false, "g/2": false, "g/x": false, "g/1/1": false, "": false, "none": false,
		prefix + "model-package-group/g": false, prefix + "model/alone": false, "arn:aws:sagemaker:eu-west-1:123456789012:model-package/g/1": false,
		"arn:aws:bedrock:us-east-1:123456789012:model-package/g/1": false,
	} {
		if _, err := g.Find(t.Context(), scope, name); (err == nil) != there || err != nil && !fault.Is(err, fault.NotFound) {
			t.Errorf("%q: %v", name, err)
		}
	}
	if _, err := g.Find(t.Context(), elsewhere, "alone"); !fault.Is(err, fault.NotFound) {
		t.Errorf("in another region: %v", err)
	}
}

func TestCreateRefuses(t *testing.T) {
	g, r := open(t)
	create(t, g, registry.Package{Name: "alone"})
	for what, c := range map[string]struct {
		p    registry.Package
		kind fault.Kind
		text string
	}{
		"no name":      {registry.Package{}, fault.Invalid, ""},
		"both":         {registry.Package{Name: "x", Group: "g"}, fault.Invalid, ""},
		"approved":     {registry.Package{Name: "x", Approval: registry.Approved}, fault.Invalid, ""},
		"twice":        {registry.Package{Name: "alone"}, fault.Invalid, "ModelPackage already exists"},
		"no group":     {registry.Package{Group: "none"}, fault.NotFound, ""},
		"a wrong type": {registry.Package{Group: prefix + "model-package/g"}, fault.NotFound, ""},
	} {
		_, err := g.Create(t.Context(), scope, c.p, nil, "")
		if !fault.Is(err, c.kind) || !strings.Contains(fault.Public(err), c.text) {
			t.Errorf("%s: %v", what, err)
		}
	}
	// What is refused changes nothing, the group's count included.
	reserved := map[string]string{"aws:x": "y"}
	if _, err := g.Create(t.Context(), scope, registry.Package{Group: "g"}, reserved, ""); !fault.Is(err, fault.Invalid) {
		t.Errorf("a reserved tag: %v", err)
	}
	if id := create(t, g, registry.Package{Group: "g"}); string(id) != prefix+"model-package/g/1" {
		t.Errorf("the first version is %s", id)
	}
	err := r.View(t.Context(), func(tx store.Tx) error {
		tags, err := tag.All(tx, scope, registry.GroupARN(scope, "g"))
		if tags["a"] != "b" {
			t.Errorf("the group's tags: %v", tags)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestUpdate(t *testing.T) {
	g, _ := open(t)
	id := create(t, g, registry.Package{Group: "g"})
	update := func(name string, a registry.Approval) error {
		_, err := g.Update(t.Context(), scope, name, "arn:someone", func(p *registry.Package) error { p.Approval = a; return nil })
		return err
	}
	for _, a := range []registry.Approval{registry.Approved, registry.Rejected, registry.Pending, registry.Approved} {
		if err := update(string(id), a); err != nil {
			t.Fatal(err)
		}
	}
	row, err := g.Find(t.Context(), scope, string(id))
	if err != nil || row.Value.Approval != registry.Approved || row.Value.LastBy != "arn:someone" {
		t.Errorf("%+v, %v", row.Value, err)
	}
	create(t, g, registry.Package{Name: "alone"})
	if err := update("alone", registry.Approved); !fault.Is(err, fault.Invalid) {
		t.Errorf("approving an unversioned one: %v", err)
	}
	if err := update("none", registry.Approved); !fault.Is(err, fault.NotFound) {
		t.Errorf("approving none: %v", err)
	}
}

func TestGroups(t *testing.T) {
	g, _ := open(t)
	ctx := t.Context()
	if _, err := g.CreateGroup(ctx, scope, registry.Group{Name: "g"}, nil); !fault.Is(err, fault.Invalid) {
		t.Errorf("twice: %v", err)
	}
	id := create(t, g, registry.Package{Group: "g"})
	if err := g.DeleteGroup(ctx, scope, "g"); !fault.Is(err, fault.Conflict) {
		t.Errorf("with a package inside: %v", err)
	}
	if err := g.Delete(ctx, scope, string(id)); err != nil {
		t.Fatal(err)
	}
	if err := g.DeleteGroup(ctx, scope, prefix+"model-package-group/g"); err != nil {
		t.Fatal(err)
	}
	if _, err := g.FindGroup(ctx, scope, "g"); !fault.Is(err, fault.NotFound) {
		t.Errorf("deleted: %v", err)
	}
}

func TestList(t *testing.T) {
	g, _ := open(t)
	if _, err := g.CreateGroup(t.Context(), scope, registry.Group{Name: "gg"}, nil); err != nil {
		t.Fatal(err)
	}
	for range 12 {
		create(t, g, registry.Package{Group: "g"})
	}
	create(t, g, registry.Package{Group: "gg"})
	create(t, g, registry.Package{Name: "alone"})
	count := func(group string, kind registry.Type, q store.Query) (versions []int) {
		t.Helper()
		rows, _, err := g.List(t.Context(), scope, group, kind, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			versions = append(versions, r.Value.Version)
		}
		return versions
	}
	if got := count("g", "", store.Query{Order: store.ByName, Limit: 3}); !slices.Equal(got, []int{1, 2, 3}) {
		t.Errorf("the first of g: %v", got)
	}
	if got := count("g", "", store.Query{Order: store.ByName, Descending: true, Limit: 3}); !slices.Equal(got, []int{12, 11, 10}) {
		t.Errorf("the last of g: %v", got)
	}
	for kind, want := range map[registry.Type]int{"": 1, registry.Unversioned: 1, registry.Versioned: 13, registry.Both: 14} {
		if got := count("", kind, store.Query{}); len(got) != want {
			t.Errorf("%q: %d packages, want %d", kind, len(got), want)
		}
	}
}
