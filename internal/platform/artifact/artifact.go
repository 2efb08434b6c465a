// Package artifact brings a model's files from the object store into a local folder: out of a model.tar.gz, or from under a
// prefix. Whatever is in an archive, nothing is written outside that folder, and the folder appears whole or not at all.
package artifact

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// Limits bound what is taken in.
type Limits struct {
	Files int
	Bytes int64 // in total, unpacked
}

// Default is generous for models and deadly for bombs.
var Default = Limits{Files: 10_000, Bytes: 256 << 30}

// Unpack fills dir from an s3:// URI of a model.tar.gz, of one file, or of a prefix, within the default limits. A dir that is
// there already is complete: nothing is done. A bad URI, archive or entry is Invalid, one over the limits TooLarge, a missing
// bucket or object NotFound; each says what is wrong in words that a failed job may show.
func Unpack(ctx context.Context, objects store.Objects, s arn.Scope, uri, dir string) error {
	return Default.Unpack(ctx, objects, s, uri, dir)
}

// Unpack is the function of that name, within these limits.
func (l Limits) Unpack(ctx context.Context, objects store.Objects, s arn.Scope, uri, dir string) error {
	panic("soon")
}
