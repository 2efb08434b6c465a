// Package endpoint deploys models: models, endpoint configurations, and the endpoints that hold live models in memory and
// hand them to the runtime.
package endpoint

import (
	"encoding/json"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// Image is the one serving image that there is.
const Image = "outcrop/serve"

// Model is what CreateModel made: an image and where the model's files are.
type Model struct {
	Name    string
	Image   string
	Data    string  // s3:// URI of model.tar.gz, or of a prefix of files
	Role    string  // ARN; may be empty
	Package arn.ARN // the model package it was made from, if any
	Given   json.RawMessage
}

// Variant is a production variant of a configuration.
type Variant struct {
	Name, Model, InstanceType string
	Count                     int
	Weight                    float64
	Given                     json.RawMessage `json:",omitempty"` // the variant as it was asked for, described back
}

// Config is an endpoint configuration.
type Config struct {
	Name     string
	Variants []Variant
	Given    json.RawMessage
}

// Status is an endpoint's state.
type Status string

// The states that an endpoint of ours can be in.
const (
	Creating  Status = "Creating"
	InService Status = "InService"
	Updating  Status = "Updating"
	Failed    Status = "Failed"
	Deleting  Status = "Deleting"
)

// Served is a variant with all that is needed to load it: deleting the model or the configuration does not harm an endpoint.
type Served struct {
	Variant
	Image, Data string
}

// Deployment is a configuration as an endpoint runs it.
type Deployment struct {
	ID       string // names its folder on disk
	Config   string
	Variants []Served
	Started  time.Time // in service since; zero before
}

// Endpoint is a deployed configuration.
type Endpoint struct {
	Name    string
	Status  Status
	Config  string // the configuration's name
	Failure string
	Current *Deployment `json:",omitempty"` // what answers requests
	Next    *Deployment `json:",omitempty"` // what is being loaded
	Given   json.RawMessage
}

// Kind is the kind of an endpoint's record: what the work queue hands to Service.Work.
const Kind store.Kind = "endpoint"
