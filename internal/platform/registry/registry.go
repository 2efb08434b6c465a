// Package registry is the Model Registry: groups of model packages, their numbered versions, and who approved them. Only an
// approved package may be deployed.
package registry

import (
	"encoding/json"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// Approval is whether a package may be deployed.
type Approval string

// The approvals.
const (
	Approved Approval = "Approved"
	Rejected Approval = "Rejected"
	Pending  Approval = "PendingManualApproval"
)

// Group is a model package group.
type Group struct {
	Name        string
	Description string
	By          arn.ARN         // who made it
	Last        int             // the highest version ever given out; a deleted version's number is not used again
	Given       json.RawMessage `json:",omitempty"` // the request as it was made, described back
}

// Container is what a package says about serving its model: the image, and where the model's files are.
type Container struct {
	Image string
	Data  string // s3:// URI of model.tar.gz, or of the prefix of its files when not Compressed
	// Compressed is false when Data is a prefix of plain files.
	Compressed bool
}

// Package is one model package: version Version of Group, or a package of its own with a Name and neither.
type Package struct {
	Name        string // of an unversioned package
	Group       string
	Version     int
	Description string
	Containers  []Container
	Approval    Approval // empty for an unversioned one, as on AWS
	Note        string   // ApprovalDescription
	By, LastBy  arn.ARN
	Properties  map[string]string `json:",omitempty"` // CustomerMetadataProperties
	Given       json.RawMessage   `json:",omitempty"` // the other members of the request, described back; updates replace theirs
}

// Registry keeps groups and packages.
type Registry struct {
	records store.Records
	clock   func() time.Time
}

// New keeps them in records.
func New(records store.Records, clock func() time.Time) *Registry { return &Registry{records, clock} }
