package native

import (
	"sync"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// adapterLimit is how many adapters a model remembers. Loading one takes milliseconds.
const adapterLimit = 32

// adapters are the LoRA adapters that were loaded, by their folder. The zero value is empty.
type adapters struct {
	mu    sync.Mutex
	byDir map[string]*adapter
	asked int // how often one was asked for
	made  int
}

// adapter is one that is loaded, or is being loaded.
type adapter struct {
	get    func() (*llama.Adapter, error)
	number int // of no other adapter of the model, also when the same folder is loaded again
	last   int // when it was asked for last
}

// load gives an adapter and its number, reading its files the first time. Above the limit, the one that was not asked for for longest
// is forgotten; generations that use it have it on. A failure is not remembered.
func (a *adapters) load(dir string, c llama.Config) (*llama.Adapter, int, error) {
	known := a.find(dir, c)
	loaded, err := known.get()
	if err != nil {
		a.mu.Lock()
		if a.byDir[dir] == known {
			delete(a.byDir, dir)
		}
		a.mu.Unlock()
		return nil, 0, fault.Wrap("native.Generate", fault.Invalid, err)
	}
	return loaded, known.number, nil
}

func (a *adapters) find(dir string, c llama.Config) *adapter {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.asked++
	known := a.byDir[dir]
	if known == nil {
		if len(a.byDir) >= adapterLimit {
			a.forget()
		}
		if a.byDir == nil {
			a.byDir = map[string]*adapter{}
		}
		a.made++
		known = &adapter{number: a.made, get: sync.OnceValues(func() (*llama.Adapter, error) { return llama.LoadAdapter(dir, c) })}
		a.byDir[dir] = known
	}
	known.last = a.asked
	return known
}

// forget drops the adapter that was not asked for for longest.
func (a *adapters) forget() {
	oldest := ""
	for dir, known := range a.byDir {
		if oldest == "" || known.last < a.byDir[oldest].last {
			oldest = dir
		}
	}
	delete(a.byDir, oldest)
}

func (a *adapters) clear() {
	a.mu.Lock()
	a.byDir = nil
	a.mu.Unlock()
}
