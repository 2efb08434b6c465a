// Command go drives a server with AWS's SDK for Go v2 as a user would, and reports on each check of test/sdk/checks.txt. All
// that it knows it finds in the environment.
package main

import (
	"context"
	"fmt"
	"os"
	"reflect"
)

// checks run in this order: later ones need what earlier ones made.
var checks = []struct {
	name string
	try  func(*driver)
}{
	{"list-models", (*driver).listModels},
	{"invoke-model", (*driver).invokeModel},
	{"converse", (*driver).converse},
	{"count-tokens", (*driver).countTokens},
	{"converse-stream", (*driver).converseStream},
	{"tools", (*driver).tools},
	{"invoke-model-stream", (*driver).invokeModelStream},
	{"cancel-stream", (*driver).cancelStream},
	{"not-found", (*driver).notFound},
	{"invalid", (*driver).invalid},
	{"bad-signature", (*driver).badSignature},
	{"throttled-retry", (*driver).throttledRetry},
	{"throttled-error", (*driver).throttledError},
	{"identity", (*driver).identity},
	{"denied", (*driver).denied},
	{"assume-role", (*driver).assumeRole},
	{"s3-objects", (*driver).s3Objects},
	{"s3-stream-upload", (*driver).s3StreamUpload},
	{"s3-multipart", (*driver).s3Multipart},
	{"s3-presigned", (*driver).s3Presigned},
	{"s3-pages", (*driver).s3Pages},
	{"training-job", (*driver).trainingJob},
	{"tags", (*driver).tags},
	{"registry", (*driver).registry},
	{"registry-pages", (*driver).registryPages},
	{"endpoint", (*driver).endpoint},
	{"invoke-endpoint", (*driver).invokeEndpoint},
	{"invoke-endpoint-stream", (*driver).invokeEndpointStream},
	{"delete-endpoint", (*driver).deleteEndpoint},
	{"import", (*driver).importModel},
	{"knowledge-base", (*driver).knowledgeBase},
	{"retrieve-and-generate", (*driver).retrieveAndGenerate},
	{"retrieve-and-generate-stream", (*driver).retrieveAndGenerateStream},
	{"bearer", (*driver).bearer},
	{"not-built", (*driver).notBuilt},
}

func main() {
	d, err := newDriver(context.Background())
	if err != nil {
		fmt.Fprintln(os.Stderr, "go:", err)
		os.Exit(1)
	}
	failed := false
	for _, c := range checks {
		if err := d.attempt(c.try); err != nil {
			failed = true
			fmt.Printf("not ok %s: %v\n", c.name, err)
		} else {
			fmt.Printf("ok %s\n", c.name)
		}
	}
	if failed {
		os.Exit(1)
	}
}

// failure ends a check.
type failure struct{ error }

// attempt runs a check to its end or its first failure.
func (d *driver) attempt(try func(*driver)) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case failure:
			err = r.error
		default:
			err = fmt.Errorf("the driver panics: %v", r)
		}
	}()
	try(d)
	return nil
}

// must gives a call's answer, or ends the check.
func must[T any](answer T, err error) T {
	ok(err)
	return answer
}

func ok(err error) {
	if err != nil {
		panic(failure{err})
	}
}

// that ends the check unless it is true.
func that(isTrue bool, otherwise string, args ...any) {
	if !isTrue {
		panic(failure{fmt.Errorf(otherwise, args...)})
	}
}

func equal(what string, got, want any) {
	that(reflect.DeepEqual(got, want), "%s is %v, want %v", what, got, want)
}
