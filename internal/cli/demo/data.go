package demo

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	s3types "github.com/aws/aws-sdk-go-v2/service/s3/types"

	"outcrop/examples"
)

// upload puts the examples into a new bucket.
func (r *run) upload(ctx context.Context) (string, error) {
	r.bucket = "outcrop-demo-" + r.id
	if _, err := r.aws.s3.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: &r.bucket}); err != nil {
		return "", err
	}
	r.later("bucket", r.dropBucket)
	files := map[string]string{"train/train.jsonl": "voice/train.jsonl", "validation/heldout.jsonl": "voice/heldout.jsonl"}
	pages, err := fs.Glob(examples.Files, "handbook/*")
	if err != nil {
		return "", err
	}
	for _, p := range pages {
		files[p] = p
	}
	size := 0
	for key, name := range files {
		body, err := examples.Files.ReadFile(name)
		if err != nil {
			return "", err
		}
		if _, err := r.aws.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: &r.bucket, Key: aws.String(key), Body: bytes.NewReader(body)}); err != nil {
			return "", err
		}
		size += len(body)
	}
	return fmt.Sprintf("%d files, %d bytes in s3://%s", len(files), size, r.bucket), nil
}

// dropBucket empties and deletes the bucket.
func (r *run) dropBucket(ctx context.Context) error {
	pages := s3.NewListObjectsV2Paginator(r.aws.s3, &s3.ListObjectsV2Input{Bucket: &r.bucket})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		var ids []s3types.ObjectIdentifier
		for _, o := range page.Contents {
			ids = append(ids, s3types.ObjectIdentifier{Key: o.Key})
		}
		if len(ids) == 0 {
			continue
		}
		if _, err := r.aws.s3.DeleteObjects(ctx, &s3.DeleteObjectsInput{Bucket: &r.bucket, Delete: &s3types.Delete{Objects: ids}}); err != nil {
			return err
		}
	}
	_, err := r.aws.s3.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: &r.bucket})
	return err
}

// object reads a whole object by its URI.
func (r *run) object(ctx context.Context, uri string) (string, error) {
	bucket, key, _ := strings.Cut(strings.TrimPrefix(uri, "s3://"), "/")
	out, err := r.aws.s3.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: &key})
	if err != nil {
		return "", err
	}
	defer out.Body.Close()
	var b bytes.Buffer
	_, err = b.ReadFrom(out.Body)
	return b.String(), err
}
