package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

func killAdding(c *chaos, ctx context.Context) (func() (bool, error), error) {
	id := "chaos." + c.name("added")
	add := func() error {
		_, err := c.aws.admin.AddModel(ctx, id, c.path.gguf, "", "")
		if err == nil {
			c.book.add(catalogModel, id)
		}
		return err
	}
	answered := c.during(c.soon(6*time.Millisecond), add)
	return func() (bool, error) {
		if state, _, _, err := catalogModel.look(ctx, c, id); err != nil || state == "" {
			if err := add(); err != nil {
				return false, fmt.Errorf("a model that was half added can't be added: %w", err)
			}
		}
		return !answered, c.converse(ctx, id, "Are you there?", 3)
	}, nil
}

// killPut kills while the body is on its way: over nothing at first, then over what is there.
func killPut(c *chaos, ctx context.Context) (func() (bool, error), error) {
	if err := c.put(ctx, "over", c.noise(1<<20)); err != nil {
		return nil, err
	}
	for _, key := range []string{"fresh", "over"} {
		s := newStall(2 << 20)
		end := make(chan error)
		go func() {
			end <- c.put(ctx, key, c.noise(4<<20), func(o *s3.Options) { o.HTTPClient = s.client() })
		}()
		<-s.reached
		c.crash()
		close(s.open)
		if err := <-end; err == nil {
			return nil, fmt.Errorf("a PUT that was cut off was answered")
		}
		if key == "fresh" {
			if err := c.recover(ctx); err != nil {
				return nil, err
			}
		}
	}
	return nil, nil
}

// partSize is the least that S3 takes.
const partSize = 5 << 20

// upload is a multipart upload under way.
type upload struct {
	*chaos
	key, id string
	content []byte
	parts   []types.CompletedPart
}

func (c *chaos) startUpload(ctx context.Context, key string, parts int) (*upload, error) {
	out, err := c.aws.s3.CreateMultipartUpload(ctx, &s3.CreateMultipartUploadInput{Bucket: new(bucket), Key: &key})
	if err != nil {
		return nil, err
	}
	return &upload{chaos: c, key: key, id: *out.UploadId, content: c.noise(parts * partSize)}, nil
}

func (u *upload) part(ctx context.Context, how ...func(*s3.Options)) error {
	n := len(u.parts)
	out, err := u.aws.s3.UploadPart(ctx, &s3.UploadPartInput{Bucket: new(bucket), Key: &u.key, UploadId: &u.id, PartNumber: new(int32(n + 1)),
		Body: bytes.NewReader(u.content[n*partSize : (n+1)*partSize])}, how...)
	if err == nil {
		u.parts = append(u.parts, types.CompletedPart{ETag: out.ETag, PartNumber: new(int32(n + 1)), ChecksumCRC32: out.ChecksumCRC32})
	}
	return err
}

func (u *upload) complete(ctx context.Context) error {
	answered := u.objects.intend(u.key, sha256.Sum256(u.content))
	_, err := u.aws.s3.CompleteMultipartUpload(ctx, &s3.CompleteMultipartUploadInput{Bucket: new(bucket), Key: &u.key, UploadId: &u.id,
		MultipartUpload: &types.CompletedMultipartUpload{Parts: u.parts}})
	if err == nil {
		answered()
	}
	return err
}

// killParts kills in the middle of the third of three parts. The others must be there, and the upload must go on.
func killParts(c *chaos, ctx context.Context) (func() (bool, error), error) {
	u, err := c.startUpload(ctx, "parts", 3)
	if err != nil {
		return nil, err
	}
	for range 2 {
		if err := u.part(ctx); err != nil {
			return nil, err
		}
	}
	s := newStall(partSize / 2)
	end := make(chan error)
	go func() { end <- u.part(ctx, func(o *s3.Options) { o.HTTPClient = s.client() }) }()
	<-s.reached
	c.crash()
	close(s.open)
	<-end
	return func() (bool, error) {
		listed, err := c.aws.s3.ListParts(ctx, &s3.ListPartsInput{Bucket: new(bucket), Key: &u.key, UploadId: &u.id})
		if err != nil {
			return false, err
		}
		if len(listed.Parts) != 2 || *listed.Parts[1].ETag != *u.parts[1].ETag {
			return false, fmt.Errorf("two parts were answered, %d are there", len(listed.Parts))
		}
		if err := u.part(ctx); err != nil {
			return false, err
		}
		if err := u.complete(ctx); err != nil {
			return false, err
		}
		c.checkObjects(ctx)
		return true, nil
	}, nil
}

// killComplete kills while the parts become an object. If they did not, they must be able to still.
func killComplete(c *chaos, ctx context.Context) (func() (bool, error), error) {
	u, err := c.startUpload(ctx, "completed", 2)
	if err != nil {
		return nil, err
	}
	for range 2 {
		if err := u.part(ctx); err != nil {
			return nil, err
		}
	}
	answered := c.during(c.soon(20*time.Millisecond), func() error { return u.complete(ctx) })
	return func() (bool, error) {
		_, d, err := c.read(ctx, u.key)
		if err != nil || d == sha256.Sum256(u.content) {
			return !answered, err
		}
		if err := u.complete(ctx); err != nil {
			return false, fmt.Errorf("the upload can't be completed any more: %w", err)
		}
		c.checkObjects(ctx)
		return true, nil
	}, nil
}
