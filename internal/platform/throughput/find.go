package throughput

import (
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// find reads a row by its ARN, whose type is the table's kind, or by its name. A missing one is NotFound.
func find[T any](tx store.Tx, table store.Table[T], scope arn.Scope, nameOrARN string, name func(*T) string) (store.Row[T], error) {
	p, ok := arn.Parse(nameOrARN)
	switch {
	case !ok:
		return named(tx, table, scope, nameOrARN, name)
	case p.Service != "bedrock" || p.Type() != string(table.Kind) || p.Scope != scope:
		return store.Row[T]{}, none(nameOrARN)
	}
	return table.Get(tx, scope, p.ID())
}

func named[T any](tx store.Tx, table store.Table[T], scope arn.Scope, want string, name func(*T) string) (store.Row[T], error) {
	rows, _, err := table.List(tx, store.Query{Scope: scope, NameHas: want})
	if err != nil {
		return store.Row[T]{}, err
	}
	for _, row := range rows {
		if name(&row.Value) == want {
			return row, nil
		}
	}
	return store.Row[T]{}, none(want)
}

func none(nameOrARN string) error {
	return fault.Missing("throughput.find", "resource", "Could not find the resource %s.", nameOrARN)
}

// drop forgets what goes with an ARN.
func drop(tx store.Tx, scope arn.Scope, name arn.ARN) error {
	if err := catalog.DropRoute(tx, scope, name); err != nil {
		return err
	}
	return tag.Drop(tx, scope, name)
}

// Exists is nil when an ARN names a deployment or provisioned throughput, and NotFound otherwise.
func Exists(tx store.Tx, scope arn.Scope, name arn.ARN) error {
	p, _ := arn.Parse(string(name))
	if p.Type() == string(Deployments) {
		_, err := findDeployment(tx, scope, string(name))
		return err
	}
	_, err := findProvisioned(tx, scope, string(name))
	return err
}
