package tokenizer

import (
	"strings"
	"sync"
)

// cacheLimit is how many words are remembered; all are forgotten when it is passed.
const cacheLimit = 1 << 16

// longWord is the length in bytes from which words are not remembered.
const longWord = 64

// cache remembers the pieces of words that were cut before.
type cache struct {
	mu    sync.RWMutex
	words map[string][]piece
}

// pieces gives a word's pieces, which cut finds where they are not known.
func (c *cache) pieces(word string, cut func(word string) []piece) []piece {
	if len(word) >= longWord {
		return cut(word)
	}
	c.mu.RLock()
	pieces, ok := c.words[word]
	c.mu.RUnlock()
	if ok {
		return pieces
	}
	pieces = cut(word)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.words == nil || len(c.words) >= cacheLimit {
		c.words = map[string][]piece{}
	}
	c.words[strings.Clone(word)] = pieces
	return pieces
}
