// Package storetest holds the suites that every implementation of the store contracts passes.
package storetest
