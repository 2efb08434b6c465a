// Package rules holds the rules of the house as tests: who may import whom, one comment for each package, no file too long.
package rules
