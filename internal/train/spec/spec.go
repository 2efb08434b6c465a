// Package spec is what the server and the child process of a training job say to each other: a Spec on the child's standard
// input, then Events on its standard output, one JSON object a line.
package spec

import "time"

// Spec is a whole training job. The child reaches all data over S3 with these credentials, never through the data folder.
type Spec struct {
	Job             string // the job's name
	Method          Method // what the job's image does
	S3              S3
	Base            Base
	Train           []Channel // at least one
	Validation      []Channel
	RewardModel     string            `json:",omitempty"` // s3:// URI of a reward model's files, where one gives rewards
	Hyperparameters map[string]string // as AWS has them: all strings
	Artifact        string            // s3:// URI of model.tar.gz, or of the prefix for its files when not Compress
	Compress        bool
	Checkpoint      string // s3:// prefix for checkpoints; a child that finds one there goes on from it
	MaxRuntime      time.Duration
	Peers           *Peers `json:",omitempty"` // nil where the child is the only one
}

// Peers are the children that share a training: each learns from a part of every step's records. All have the same data; rank 0 keeps
// checkpoints and the result, and what it reports is the job's.
type Peers struct {
	Names  []string // by rank, as SageMaker's hosts: "algo-1"
	Rank   int
	Bind   string // the host that this child is to listen on
	Leader string // where rank 0 said that it listens; empty for itself
	Secret []byte // what the children of this attempt know, and nobody else
}

// Unix begins an endpoint that is a socket on this machine: "unix:/path".
const Unix = "unix:"

// S3 says how to reach the object store.
type S3 struct {
	Endpoint, Region                   string // a URL, or Unix and a path
	AccessKey, SecretKey, SessionToken string
}

// Base is the model to start from: files under a prefix, a GGUF file or a Hugging Face folder, or a model.tar.gz with these.
type Base struct {
	ID      string // in the catalog, "outcrop.smollm2-135m", or its URI
	URI     string // s3:// prefix
	License string
}

// Channel is one input: the objects under a prefix.
type Channel struct{ Name, URI string }

// Event is one thing that the child reports. Exactly one of the pointers is set.
type Event struct {
	Time   time.Time
	Status *Status `json:",omitempty"`
	Log    *string `json:",omitempty"`
	Metric *Metric `json:",omitempty"`
	Done   *Done   `json:",omitempty"`
	Failed *string `json:",omitempty"` // the reason, for people; the child exits with a code other than 0

	Listening *string `json:",omitempty"` // the address at which rank 0 waits for its peers
}

// Status is a new secondary status of the job: Downloading, Training, Uploading.
type Status struct{ Secondary, Message string }

// Metric is a measured value: "train:loss", "validation:loss", "train:tokens_per_second".
type Metric struct {
	Name  string
	Value float64
	Step  int
}

// Done ends a job that went well, or was stopped after its checkpoint was written.
type Done struct {
	Artifact string // s3:// URI of what was written; empty when stopped before there was anything
	Stopped  bool
	Tokens   int64
}
