package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// shelf is a client's own part of the bucket, so that it knows what is there.
type shelf struct {
	prefix string
	holds  map[string]uint64 // by key: the seed of the content
	sizes  map[string]int
}

const (
	keysEach = 20
	partSize = 5 << 20
)

// content is bytes of a seed.
func content(seed uint64, n int) []byte {
	b := make([]byte, n)
	r := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8), byte(seed >> 16), byte(seed >> 24)})
	r.Read(b)
	return b
}

// put writes an object, now and then in parts.
func (s *shelf) put(ctx context.Context, h *house, c clients, r *rand.Rand) {
	key, seed, n := s.key(r), uint64(r.Uint32()), r.IntN(64<<10)
	var err error
	if r.IntN(50) == 0 {
		n += partSize
		err = putParts(ctx, c, key, content(seed, n))
	} else {
		_, err = c.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: new(bucket), Key: &key, Body: bytes.NewReader(content(seed, n))})
	}
	if err != nil {
		h.wrong("put %s: %v", key, err)
		return
	}
	s.holds[key], s.sizes[key] = seed, n
}

func putParts(ctx context.Context, c clients, key string, b []byte) error {
	up, err := c.s3.CreateMultipartUpload(ctx, &s3.CreateMultipartUploadInput{Bucket: new(bucket), Key: &key})
	if err != nil {
		return err
	}
	var parts []types.CompletedPart
	for i := 0; i*partSize < len(b); i++ {
		number := new(int32(i + 1))
		p, err := c.s3.UploadPart(ctx, &s3.UploadPartInput{Bucket: new(bucket), Key: &key, UploadId: up.UploadId, PartNumber: number,
			Body: bytes.NewReader(b[i*partSize : min((i+1)*partSize, len(b))])})
		if err != nil {
			return err
		}
		parts = append(parts, types.CompletedPart{PartNumber: number, ETag: p.ETag, ChecksumCRC32: p.ChecksumCRC32})
	}
	_, err = c.s3.CompleteMultipartUpload(ctx, &s3.CompleteMultipartUploadInput{Bucket: new(bucket), Key: &key, UploadId: up.UploadId,
		MultipartUpload: &types.CompletedMultipartUpload{Parts: parts}})
	return err
}

func (s *shelf) key(r *rand.Rand) string { return fmt.Sprintf("%s%02d", s.prefix, r.IntN(keysEach)) }

// get compares an object with what was put.
func (s *shelf) get(ctx context.Context, h *house, c clients, r *rand.Rand) {
	key := s.key(r)
	out, err := c.s3.GetObject(ctx, &s3.GetObjectInput{Bucket: new(bucket), Key: &key})
	seed, there := s.holds[key]
	if _, missing := errors.AsType[*types.NoSuchKey](err); missing && !there {
		return
	}
	if err != nil {
		h.wrong("get %s: %v", key, err)
		return
	}
	defer out.Body.Close()
	if got, err := io.ReadAll(out.Body); err != nil || !there || !bytes.Equal(got, content(seed, s.sizes[key])) {
		h.wrong("get %s: %d bytes, which are not what was put, %v", key, len(got), err)
	}
}

func (s *shelf) drop(ctx context.Context, h *house, c clients, r *rand.Rand) {
	key := s.key(r)
	if _, err := c.s3.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: new(bucket), Key: &key}); err != nil {
		h.wrong("delete %s: %v", key, err)
		return
	}
	delete(s.holds, key)
}

// list compares the listing with what is there.
func (s *shelf) list(ctx context.Context, h *house, c clients, r *rand.Rand) {
	n := 0
	pages := s3.NewListObjectsV2Paginator(c.s3, &s3.ListObjectsV2Input{Bucket: new(bucket), Prefix: &s.prefix, MaxKeys: new(int32(1 + r.IntN(30)))})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			h.wrong("list %s: %v", s.prefix, err)
			return
		}
		for _, o := range page.Contents {
			n++
			if _, there := s.holds[*o.Key]; !there || int(aws.ToInt64(o.Size)) != s.sizes[*o.Key] {
				h.wrong("%s is listed with %d bytes", *o.Key, aws.ToInt64(o.Size))
			}
		}
	}
	if n != len(s.holds) {
		h.wrong("%d of %d objects under %s are listed", n, len(s.holds), s.prefix)
	}
}
