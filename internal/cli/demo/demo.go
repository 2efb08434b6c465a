// Package demo drives the canonical path against a running server with AWS's own SDK: fine-tune, register, deploy, import,
// retrieve, and judge the result by rules that were fixed before any tuning.
package demo
