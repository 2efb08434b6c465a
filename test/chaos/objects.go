package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"slices"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// bucket holds all that the client stores.
const bucket = "chaos"

// digest is what an object holds; the zero digest stands for no object.
type digest [sha256.Size]byte

// objects knows for every key what it may hold. A key whose last write was answered may hold one thing only.
type objects struct {
	mu    sync.Mutex
	known map[string][]digest
	taken map[string]bool // keys that a client is writing: what comes of two writes at once, nobody can say
}

// claim gives a key to one client.
func (o *objects) claim(key string) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	free := !o.taken[key]
	o.taken[key] = true
	return free
}

func (o *objects) release(key string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.taken[key] = false
}

// intend notes that a write has begun: until it is answered both are right. It gives what to call when it was.
func (o *objects) intend(key string, d digest) (answered func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	before := o.known[key]
	if before == nil {
		before = []digest{{}}
	}
	o.known[key] = append(slices.Clone(before), d)
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.known[key] = []digest{d}
	}
}

// put stores an object.
func (c *chaos) put(ctx context.Context, key string, content []byte, how ...func(*s3.Options)) error {
	answered := c.objects.intend(key, sha256.Sum256(content))
	_, err := c.aws.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: new(bucket), Key: &key, Body: bytes.NewReader(content)}, how...)
	if err == nil {
		answered()
	}
	return err
}

func (c *chaos) drop(ctx context.Context, key string) error {
	answered := c.objects.intend(key, digest{})
	_, err := c.aws.s3.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: new(bucket), Key: &key})
	if err == nil {
		answered()
	}
	return err
}

// read gives what an object holds now.
func (c *chaos) read(ctx context.Context, key string) (content []byte, d digest, err error) {
	out, err := c.aws.s3.GetObject(ctx, &s3.GetObjectInput{Bucket: new(bucket), Key: &key})
	var none *types.NoSuchKey
	if errors.As(err, &none) {
		return nil, digest{}, nil
	}
	if err != nil {
		return nil, digest{}, err
	}
	defer out.Body.Close()
	content, err = io.ReadAll(out.Body) // the SDK compares with the stored checksum
	return content, sha256.Sum256(content), err
}

// checkObjects reads every object. What it finds is from then on the only right thing.
func (c *chaos) checkObjects(ctx context.Context) {
	for key, may := range c.objects.known {
		_, d, err := c.read(ctx, key)
		switch {
		case err != nil:
			c.lose("object %s can't be read: %v", key, err)
		case !slices.Contains(may, d) && d == digest{}:
			c.lose("object %s is gone", key)
		case !slices.Contains(may, d):
			c.lose("object %s holds %x, which was never the last thing written to it", key, d[:4])
		}
		c.objects.known[key] = []digest{d}
	}
	c.checkListing(ctx)
}

// checkListing compares the bucket's listing with what is known.
func (c *chaos) checkListing(ctx context.Context) {
	listed := map[string]bool{}
	pages := s3.NewListObjectsV2Paginator(c.aws.s3, &s3.ListObjectsV2Input{Bucket: new(bucket)})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			c.lose("the bucket can't be listed: %v", err)
			return
		}
		for _, o := range page.Contents {
			listed[*o.Key] = true
		}
	}
	for key, may := range c.objects.known {
		if there := may[0] != (digest{}); there != listed[key] {
			c.lose("object %s: it is there: %v, it is listed: %v", key, there, listed[key])
		}
	}
}

// noise is content of a length, from the seed.
func (c *chaos) noise(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(c.random.Uint32())
	}
	return b
}
