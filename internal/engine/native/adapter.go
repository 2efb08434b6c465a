package native

import (
	"sync"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// adapterLimit is how many adapters a model remembers.
const adapterLimit = 32

// adapters are the LoRA adapters that were loaded, by their folder. The zero value is empty.
type adapters struct {
	mu   sync.Mutex
	byID map[string]func() (*llama.Adapter, error)
}

// load gives an adapter, reading its files the first time. A failure is not remembered.
func (a *adapters) load(dir string, c llama.Config) (*llama.Adapter, error) {
	a.mu.Lock()
	get, ok := a.byID[dir]
	if !ok {
		get = sync.OnceValues(func() (*llama.Adapter, error) { return llama.LoadAdapter(dir, c) })
		if a.byID == nil {
			a.byID = map[string]func() (*llama.Adapter, error){}
		}
		for old := range a.byID {
			if len(a.byID) < adapterLimit {
				break
			}
			delete(a.byID, old)
		}
		a.byID[dir] = get
	}
	a.mu.Unlock()
	adapter, err := get()
	if err != nil {
		a.mu.Lock()
		delete(a.byID, dir)
		a.mu.Unlock()
		return nil, fault.Wrap("native.Generate", fault.Invalid, err)
	}
	return adapter, nil
}

func (a *adapters) clear() {
	a.mu.Lock()
	a.byID = nil
	a.mu.Unlock()
}
