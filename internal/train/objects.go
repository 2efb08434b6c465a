package train

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

// objects is the object store as the job's credentials show it.
type objects struct {
	client *s3.Client
	part   int64
}

func newObjects(s spec.S3, part int64) *objects {
	url, client := reach(s)
	return &objects{part: part, client: s3.New(s3.Options{
		Region: s.Region, BaseEndpoint: &url, UsePathStyle: true, HTTPClient: client,
		Credentials:                credentials.NewStaticCredentialsProvider(s.AccessKey, s.SecretKey, s.SessionToken),
		RequestChecksumCalculation: aws.RequestChecksumCalculationWhenRequired, // the signature covers the content
		ResponseChecksumValidation: aws.ResponseChecksumValidationWhenRequired,
	})}
}

// reach is how the server is spoken to: its URL, and a client that finds it.
func reach(s spec.S3) (url string, client *awshttp.BuildableClient) {
	client = awshttp.NewBuildableClient()
	socket, ok := strings.CutPrefix(s.Endpoint, spec.Unix)
	if !ok {
		return s.Endpoint, client
	}
	return "http://outcrop", client.WithTransportOptions(func(t *http.Transport) {
		t.DialContext = func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", socket)
		}
	})
}

// object is one that was found under a prefix.
type object struct {
	uri  string
	name string // what its key adds to the folder that the prefix names, or is in
}

func split(uri string) (bucket, key string) {
	bucket, key, _ = strings.Cut(strings.TrimPrefix(uri, "s3://"), "/")
	return bucket, key
}

// list finds the objects whose keys begin as the URI does, in the keys' order.
func (o *objects) list(ctx context.Context, uri string) ([]object, error) {
	bucket, prefix := split(uri)
	var found []object
	pages := s3.NewListObjectsV2Paginator(o.client, &s3.ListObjectsV2Input{Bucket: &bucket, Prefix: &prefix})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, refused("train.list", uri, err)
		}
		for _, c := range page.Contents {
			name, below := strings.CutPrefix(*c.Key, strings.TrimSuffix(prefix, "/")+"/")
			if !below || prefix == "" {
				name = (*c.Key)[strings.LastIndex(prefix, "/")+1:]
			}
			found = append(found, object{"s3://" + bucket + "/" + *c.Key, name})
		}
	}
	return found, nil
}

// get reads an object; the caller closes it.
func (o *objects) get(ctx context.Context, uri string) (io.ReadCloser, error) {
	bucket, key := split(uri)
	out, err := o.client.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: &key})
	if err != nil {
		return nil, refused("train.get", uri, err)
	}
	return out.Body, nil
}

// fetch copies an object into a file, whose folder is made where it is not there.
func (o *objects) fetch(ctx context.Context, uri, path string) error {
	const op = "train.fetch"
	body, err := o.get(ctx, uri)
	if err != nil {
		return err
	}
	defer body.Close()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	f, err := os.Create(path)
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	_, err = io.Copy(f, body)
	return fault.Wrap(op, fault.Unavailable, errors.Join(err, f.Close()))
}

// put stores an object.
func (o *objects) put(ctx context.Context, uri string, content []byte) error {
	bucket, key := split(uri)
	_, err := o.client.PutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: &key, Body: bytes.NewReader(content)})
	return refused("train.put", uri, err)
}

// putFile stores a file as an object.
func (o *objects) putFile(ctx context.Context, uri, path string) error {
	const op = "train.putFile"
	f, err := os.Open(path)
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	if info.Size() > o.part {
		return o.putParts(ctx, uri, f, info.Size())
	}
	bucket, key := split(uri)
	_, err = o.client.PutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: &key, Body: f})
	return refused(op, uri, err)
}

// putParts stores an object part by part. Until the last step there is no object, or the one before.
func (o *objects) putParts(ctx context.Context, uri string, from io.ReaderAt, size int64) error {
	const op = "train.putParts"
	bucket, key := split(uri)
	up, err := o.client.CreateMultipartUpload(ctx, &s3.CreateMultipartUploadInput{Bucket: &bucket, Key: &key})
	if err != nil {
		return refused(op, uri, err)
	}
	var done types.CompletedMultipartUpload
	for at := int64(0); at < size && err == nil; at += o.part {
		number := int32(len(done.Parts) + 1)
		var part *s3.UploadPartOutput
		part, err = o.client.UploadPart(ctx, &s3.UploadPartInput{Bucket: &bucket, Key: &key, UploadId: up.UploadId, PartNumber: &number,
			Body: io.NewSectionReader(from, at, min(o.part, size-at))})
		if err == nil {
			done.Parts = append(done.Parts, types.CompletedPart{ETag: part.ETag, PartNumber: &number})
		}
	}
	if err == nil {
		_, err = o.client.CompleteMultipartUpload(ctx, &s3.CompleteMultipartUploadInput{Bucket: &bucket, Key: &key, UploadId: up.UploadId, MultipartUpload: &done})
	}
	if err != nil {
		_, undo := o.client.AbortMultipartUpload(ctx, &s3.AbortMultipartUploadInput{Bucket: &bucket, Key: &key, UploadId: up.UploadId})
		return errors.Join(refused(op, uri, err), undo)
	}
	return nil
}

// remove deletes an object.
func (o *objects) remove(ctx context.Context, uri string) error {
	bucket, key := split(uri)
	_, err := o.client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: &bucket, Key: &key})
	return refused("train.remove", uri, err)
}

// refused tells what the store will never allow from what may go well the next time.
func refused(op, uri string, err error) error {
	if err == nil {
		return nil
	}
	var answer interface{ HTTPStatusCode() int }
	var code interface{ ErrorCode() string }
	if errors.As(err, &answer) && errors.As(err, &code) {
		switch answer.HTTPStatusCode() {
		case http.StatusNotFound, http.StatusForbidden:
			return &fault.Error{Op: op, Kind: fault.Invalid, Text: fmt.Sprintf("The job cannot use %s: %s.", uri, code.ErrorCode()), Cause: err}
		case http.StatusInsufficientStorage:
			return &fault.Error{Op: op, Kind: fault.NoSpace, Text: "The server's disk is full.", Cause: err}
		}
	}
	return fault.Wrap(op, fault.Unavailable, err)
}
