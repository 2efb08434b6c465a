// Package storetest is the suites that every implementation of the store's contracts passes.
package storetest

import (
	"testing"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

var (
	here  = arn.Scope{Account: "111111111111", Region: "us-east-1"}
	there = arn.Scope{Account: "111111111111", Region: "eu-west-1"}
)

// want checks the kind of an error.
func want(t *testing.T, err error, kind fault.Kind) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Fatalf("got %v, want a fault of kind %v", err, kind)
	}
}

// ok checks that there is no error.
func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
