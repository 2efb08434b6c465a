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
