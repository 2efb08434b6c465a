package store

import "sync"

// Versioned is an optional ability of Records: Version rises whenever an Update has ended, before it returns. Who keeps what was
// read at a version may use it while the version stays.
type Versioned interface{ Version() uint64 }

// Cache keeps what was read of records until anything is written to them: for what every request reads and few write. Appended
// records do not count as written. Values are shared, and must not be changed.
type Cache[K comparable, V any] struct {
	records Versioned // nil where the records cannot tell: then nothing is kept
	mu      sync.RWMutex
	version uint64
	known   map[K]V
}

// cacheLimit bounds the keys of a cache: callers choose them.
const cacheLimit = 1024

// NewCache makes a cache of what is read of records.
func NewCache[K comparable, V any](records Records) *Cache[K, V] {
	v, _ := records.(Versioned)
	return &Cache[K, V]{records: v, known: map[K]V{}}
}

// Find gives what read gives, which may have been read before. Errors are not kept.
func (c *Cache[K, V]) Find(key K, read func() (V, error)) (V, error) {
	if c.records == nil {
		return read()
	}
	now := c.records.Version() // before reading: what is written meanwhile makes it old
	c.mu.RLock()
	v, ok := c.known[key]
	ok = ok && c.version == now
	c.mu.RUnlock()
	if ok {
		return v, nil
	}
	v, err := read()
	if err != nil {
		return v, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.version < now || len(c.known) >= cacheLimit {
		c.version = max(c.version, now)
		clear(c.known)
	}
	if c.version == now {
		c.known[key] = v
	}
	return v, nil
}
