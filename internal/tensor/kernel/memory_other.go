//go:build !linux

package kernel

func adviseLarge(at, bytes uintptr) {}
