// Package model describes AWS's operations as data: how each is addressed, what it takes and gives, and what its members
// must satisfy. Its subfolders hold one service each and are generated from committed facts by package gen.
package model

// Protocol is how a service's operations go over HTTP.
type Protocol uint8

// The two protocols of the generated services.
const (
	RestJSON  Protocol = iota // restJson1: method and path name the operation
	AwsJSON11                 // awsJson1.1: POST / with X-Amz-Target
)

// Service is one AWS service.
type Service struct {
	Name     string // as in AWS's own models, "bedrock-runtime"
	Protocol Protocol
	Signing  string // the service name in a SigV4 scope, "bedrock"
	Target   string // awsJson1.1: what stands before the dot in X-Amz-Target
	Bearer   bool   // takes an API key as a bearer token too
	Shapes   map[string]Shape
	Errors   map[string]Error
}

// Error is a modelled error of a service.
type Error struct {
	Status  int    // HTTP status; 0 where the model gives none
	Message string // the name of the member that holds the text, "message" or "Message"
	Type    any    // a nil pointer to its type
}

// Shape is what a value that is no structure must satisfy. Empty fields do not constrain.
type Shape struct {
	Len       string   // "MIN:MAX", either may be empty: characters of a string, bytes of a blob, entries of a list or map
	Range     string   // "MIN:MAX", either may be empty: a number's value
	Pattern   string   // a regular expression that the whole string must match
	Enum      []string // the values allowed
	Elem      string   // the shape of a list's elements or a map's values
	Key       string   // the shape of a map's keys
	ISO       bool     // a timestamp that goes as ISO 8601 text where the protocol's default is another
	Sensitive bool     // never repeated in an error's text
}

// Operation is one operation of a service. Its input and output types carry their members' bindings in struct tags:
// `json` is the member's name, `api` is a list of
//
//	shape=NAME   what the value must satisfy, a name in the service's Shapes
//	uri=NAME, query=NAME, header=NAME   where it goes when not in the body
//	payload      it is the whole body (in an event: the whole payload)
//	required     it must be there
//	token        an idempotency token
//
// and a blank field marks a union, or an event stream's events with the names of its exceptions.
type Operation struct {
	Service    *Service
	Name       string
	Method     string // restJson1
	URI        string // restJson1: the path's template, "/model/{modelId}/invoke"
	Status     int    // of a success; 0 is 200
	Errors     []string
	Idempotent bool
	ReadOnly   bool
	Input      any // a nil pointer to the input's type
	Output     any // a nil pointer to the output's type
}

// String is the operation's full name, "bedrock-runtime:Converse".
func (o *Operation) String() string { return o.Service.Name + ":" + o.Name }
