// Package tag keeps the tags of resources, by ARN, for every service that has tag operations.
package tag

import (
	"maps"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Limit is how many tags a resource may have, as on AWS.
const Limit = 50

var table = store.Table[map[string]string]{Kind: "tags"}

// Set adds or replaces tags of a resource. The caller has checked that the resource exists.
func Set(tx store.Tx, s arn.Scope, resource arn.ARN, tags map[string]string, now time.Time) error {
	if len(tags) == 0 {
		return nil
	}
	for k := range tags {
		if strings.HasPrefix(strings.ToLower(k), "aws:") {
			return fault.Bad("tag.Set", "tags", "aws: prefixed tag key names are not allowed for external use.")
		}
	}
	row, err := table.Get(tx, s, string(resource))
	if fault.Is(err, fault.NotFound) {
		row = store.Row[map[string]string]{Record: store.Record{Key: table.Key(s, string(resource)), Created: now}, Value: map[string]string{}}
	} else if err != nil {
		return err
	}
	maps.Copy(row.Value, tags)
	if len(row.Value) > Limit {
		return fault.New("tag.Set", fault.Quota, "A resource can have at most %d tags.", Limit)
	}
	return table.Save(tx, row, now)
}

// Unset removes tags by key; keys that are not there are ignored.
func Unset(tx store.Tx, s arn.Scope, resource arn.ARN, keys []string, now time.Time) error {
	err := table.Change(tx, s, string(resource), now, func(v *map[string]string) error {
		maps.DeleteFunc(*v, func(k, _ string) bool { return slices.Contains(keys, k) })
		return nil
	})
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	return err
}

// All gives a resource's tags; none is an empty map.
func All(tx store.Tx, s arn.Scope, resource arn.ARN) (map[string]string, error) {
	row, err := table.Get(tx, s, string(resource))
	if fault.Is(err, fault.NotFound) {
		return map[string]string{}, nil
	}
	return row.Value, err
}

// Drop removes all tags of a resource that is deleted.
func Drop(tx store.Tx, s arn.Scope, resource arn.ARN) error {
	if err := table.Delete(tx, s, string(resource)); err != nil && !fault.Is(err, fault.NotFound) {
		return err
	}
	return nil
}
