// Package store holds the contracts for what Outcrop keeps: records (typed state, in transactions), objects (artifacts,
// served as S3) and vectors. Its subfolders implement them; storetest is the suite that every implementation passes.
package store

import (
	"context"
	"time"

	"outcrop/internal/arn"
)

// Kind is a kind of record: "training-job", "endpoint", "usage".
type Kind string

// Key names one record. All four fields together are the primary key.
type Key struct {
	arn.Scope
	Kind Kind
	ID   string
}

// Record is one stored thing. Body is the owner's JSON; the other fields exist so that lists can filter, sort and page
// without reading it.
type Record struct {
	Key
	Parent   string // what it belongs to within its kind: a bucket, a knowledge base, a package group; may be empty
	Name     string // what a list's NameContains looks at and what sorting by name uses
	Status   string // what a list's StatusEquals looks at
	Created  time.Time
	Modified time.Time
	Version  int64 // 0 for a record not yet stored; Put raises it by one
	Body     []byte
}

// Tx is a transaction. It is serialisable, and used by one goroutine.
type Tx interface {
	// Get reads a record. A missing one is a fault of kind NotFound.
	Get(Key) (Record, error)

	// Put writes a record: Version 0 inserts (Exists if it is there), any other replaces that very version (Conflict if the
	// stored one differs, NotFound if there is none). The stored record has Version+1.
	Put(Record) error

	// Delete removes a record. A missing one is NotFound.
	Delete(Key) error

	// List reads the records that match, in order, at most Limit of them. next is where to go on (empty at the end): the
	// position of the last record read, so a page stays right when records are added or removed between calls.
	List(Query) (page []Record, next Cursor, err error)
}

// Records keeps records durably: when Update returns nil, the transaction survives a crash of process and machine.
// All methods may be called from many goroutines.
type Records interface {
	View(ctx context.Context, fn func(Tx) error) error
	Update(ctx context.Context, fn func(Tx) error) error // rolled back when fn fails; fn may be run only once
	Close() error
}

// Cursor is a position in a list; empty means the start. Its text is private to the implementation.
type Cursor string

// Order is what a list is sorted by. Ties are broken by ID, so an order is total.
type Order uint8

const (
	ByID Order = iota
	ByName
	ByCreated
	ByModified
	ByStatus
)

// Query selects records of one kind in one scope. Zero fields do not filter.
type Query struct {
	arn.Scope
	AllScopes  bool // every account and region: for workers and tools, never on behalf of a caller
	Kind       Kind
	Parent     string
	IDPrefix   string
	NameHas    string // substring, case-insensitive as on AWS
	Status     string
	CreatedMin time.Time // inclusive
	CreatedMax time.Time // exclusive
	ModifiedMin,
	ModifiedMax time.Time
	AfterID    string // only with ByID: strictly after this ID
	Order      Order
	Descending bool
	After      Cursor
	Limit      int // 0 means all
}
