package wire

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/api/model"
)

// Every operation has its IAM action and the resources that it is checked against; the list is reviewed like code.
func TestActionsAndResources(t *testing.T) {
	const golden = "testdata/actions.txt"
	var b strings.Builder
	for _, op := range slices.Concat(tables...) {
		e := &endpoint{op: op}
		e.plan()
		fmt.Fprintf(&b, "%s %s %s", op.Service.Name, op.Name, e.action())
		for _, t := range e.targets {
			b.WriteString(" " + t.template(op, e.in))
		}
		if len(e.roles) > 0 {
			b.WriteString(" +iam:PassRole")
		}
		for _, d := range dependents[op.Service.Signing+":"+op.Name] {
			if find(e.in, d.path) == nil {
				t.Errorf("%s has no member %s", op, d.path)
			}
			b.WriteString(" +" + d.action)
		}
		b.WriteByte('\n')
	}
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || string(want) != b.String() {
		t.Errorf("the table of actions has changed (%v): look at the difference, then run: go test ./internal/api/wire -run TestActions -update", err)
	}
}

// template is a target as the table has it.
func (t target) template(op *model.Operation, in *plan) string {
	var b strings.Builder
	for _, p := range t {
		if p.member < 0 {
			b.WriteString(p.text)
		} else {
			b.WriteString("{" + p.text + "}")
		}
	}
	return b.String()
}

// What the table names is there.
func TestResourceRowsAreUsed(t *testing.T) {
	names := map[string]bool{}
	for _, op := range slices.Concat(tables...) {
		names[op.Service.Signing+":"+op.Name] = true
	}
	for name := range ownResources {
		if !names[name] {
			t.Errorf("no operation %s", name)
		}
	}
	for name := range actions {
		if !names[name] {
			t.Errorf("no operation %s", name)
		}
	}
	for name := range dependents {
		if !names[name] {
			t.Errorf("no operation %s", name)
		}
	}
}
