package admin

import (
	"net/http"
	"net/http/pprof"
	"runtime"
)

// Figures are what a server holds now, for those who look for leaks.
type Figures struct {
	Goroutines int
	HeapBytes  uint64 // in use, after a collection
}

// figures collects first: what is left is held by somebody.
func figures(*http.Request) (any, error) {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return Figures{runtime.NumGoroutine(), m.HeapAlloc}, nil
}

// profiles serves Go's profiles: go tool pprof takes what GET /debug/pprof/profile answers.
func profiles(m *http.ServeMux) {
	m.HandleFunc("GET /debug/pprof/", pprof.Index)
	m.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
}
