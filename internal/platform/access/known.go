package access

import "sync"

// mostKnown bounds how many credentials are kept in memory.
const mostKnown = 10_000

// known are the credentials looked up since anything last changed, so that a request need not read and parse its caller's
// policies. Any change forgets all of them: it takes effect with the next request.
type known struct {
	mu      sync.RWMutex
	changes int // how often everything was forgotten
	byID    map[string]Credential
}

// find gives what is known by an access key's id or a token's hash, or loads it. What was loaded while something changed may
// be what was before, and is not kept.
func (k *known) find(id string, load func() (Credential, error)) (Credential, error) {
	k.mu.RLock()
	c, ok := k.byID[id]
	before := k.changes
	k.mu.RUnlock()
	if ok {
		return c, nil
	}
	c, err := load()
	if err != nil {
		return c, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.changes != before {
		return c, nil
	}
	if k.byID == nil || len(k.byID) >= mostKnown {
		k.byID = map[string]Credential{}
	}
	k.byID[id] = c
	return c, nil
}

// forget is called after every change.
func (k *known) forget() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.changes++
	k.byID = nil
}
