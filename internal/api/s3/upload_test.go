package s3_test

import (
	"bytes"
	"crypto/md5"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"outcrop/internal/store"
)

type upload struct {
	c           *awss3.Client
	bucket, key string
	id          *string
	parts       []types.CompletedPart
}

func begin(t testing.TB, c *awss3.Client, in awss3.CreateMultipartUploadInput) *upload {
	t.Helper()
	in.Bucket, in.Key = aws.String("data"), aws.String("big file")
	out := must(c.CreateMultipartUpload(t.Context(), &in))(t)
	return &upload{c: c, bucket: "data", key: "big file", id: out.UploadId}
}

func (u *upload) part(t testing.TB, number int32, body []byte) *awss3.UploadPartOutput {
	t.Helper()
	out := must(u.c.UploadPart(t.Context(), &awss3.UploadPartInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id, PartNumber: &number, Body: bytes.NewReader(body)}))(t)
	u.parts = append(u.parts, types.CompletedPart{PartNumber: &number, ETag: out.ETag, ChecksumCRC32: out.ChecksumCRC32})
	return out
}

func (u *upload) complete(t testing.TB) (*awss3.CompleteMultipartUploadOutput, error) {
	return u.c.CompleteMultipartUpload(t.Context(), &awss3.CompleteMultipartUploadInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id,
		MultipartUpload: &types.CompletedMultipartUpload{Parts: u.parts}})
}

func TestMultipart(t *testing.T) {
	c := start(t).bucket(t, "data")
	first, last := bytes.Repeat([]byte("a"), store.MinPart), []byte("the end")
	for _, kind := range []types.ChecksumType{types.ChecksumTypeComposite, types.ChecksumTypeFullObject} {
		u := begin(t, c, awss3.CreateMultipartUploadInput{ContentType: aws.String("text/x"), Metadata: map[string]string{"m": "1"},
			ChecksumAlgorithm: types.ChecksumAlgorithmCrc32, ChecksumType: kind})
		u.part(t, 2, []byte("replaced"))
		u.parts = nil
		u.part(t, 1, first)
		u.part(t, 2, last)
		listed := must(c.ListParts(t.Context(), &awss3.ListPartsInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id, MaxParts: aws.Int32(1)}))(t)
		if len(listed.Parts) != 1 || !*listed.IsTruncated || *listed.NextPartNumberMarker != "1" || *listed.Parts[0].Size != store.MinPart || listed.Parts[0].ChecksumCRC32 == nil {
			t.Fatalf("got %+v", listed)
		}
		listed = must(c.ListParts(t.Context(), &awss3.ListPartsInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id, PartNumberMarker: listed.NextPartNumberMarker}))(t)
		if len(listed.Parts) != 1 || *listed.Parts[0].PartNumber != 2 {
			t.Fatalf("got %+v", listed)
		}
		done := must(u.complete(t))(t)
		sum1, sum2 := md5.Sum(first), md5.Sum(last)
		if want := fmt.Sprintf(`"%x-2"`, md5.Sum(append(sum1[:], sum2[:]...))); *done.ETag != want {
			t.Fatalf("got ETag %s, want %s", *done.ETag, want)
		}
		if done.ChecksumType != kind || strings.HasSuffix(*done.ChecksumCRC32, "-2") != (kind == types.ChecksumTypeComposite) {
			t.Fatalf("got %s %s, want %s", *done.ChecksumCRC32, done.ChecksumType, kind)
		}
		if got := get(t, c, u.bucket, u.key); got != string(first)+string(last) {
			t.Fatal("the content changed")
		}
		head := must(c.HeadObject(t.Context(), &awss3.HeadObjectInput{Bucket: &u.bucket, Key: &u.key}))(t)
		if *head.ContentType != "text/x" || head.Metadata["m"] != "1" || *head.ContentLength != store.MinPart+7 {
			t.Fatalf("got %+v", head)
		}
		_, err := u.complete(t)
		wantCode(t, err, "NoSuchUpload", 404)
	}
}

func TestBadMultipart(t *testing.T) {
	c := start(t).bucket(t, "data")
	u := begin(t, c, awss3.CreateMultipartUploadInput{})
	u.part(t, 1, []byte("small"))
	u.part(t, 2, []byte("small too"))
	parts := u.parts
	_, err := u.complete(t)
	wantCode(t, err, "EntityTooSmall", 400)
	u.parts = []types.CompletedPart{parts[1], parts[0]}
	_, err = u.complete(t)
	wantCode(t, err, "InvalidPartOrder", 400)
	u.parts = []types.CompletedPart{{PartNumber: aws.Int32(1), ETag: parts[1].ETag}}
	_, err = u.complete(t)
	wantCode(t, err, "InvalidPart", 400)
	u.parts = []types.CompletedPart{{PartNumber: aws.Int32(3), ETag: parts[0].ETag}}
	_, err = u.complete(t)
	wantCode(t, err, "InvalidPart", 400)
	u.parts = nil
	_, err = u.complete(t)
	wantCode(t, err, "MalformedXML", 400)
	_, err = c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: &u.bucket, Key: &u.key})
	wantCode(t, err, "NoSuchKey", 404)

	must(c.AbortMultipartUpload(t.Context(), &awss3.AbortMultipartUploadInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id}))(t)
	_, err = c.AbortMultipartUpload(t.Context(), &awss3.AbortMultipartUploadInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id})
	wantCode(t, err, "NoSuchUpload", 404)
	_, err = c.UploadPart(t.Context(), &awss3.UploadPartInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id, PartNumber: aws.Int32(1), Body: strings.NewReader("x")})
	wantCode(t, err, "NoSuchUpload", 404)
	_, err = c.UploadPart(t.Context(), &awss3.UploadPartInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id, PartNumber: aws.Int32(10001), Body: strings.NewReader("x")})
	wantCode(t, err, "InvalidArgument", 400)
}

// Java's client downloads in the parts that were uploaded.
func TestReadByPart(t *testing.T) {
	c := start(t).bucket(t, "data")
	u := begin(t, c, awss3.CreateMultipartUploadInput{})
	u.part(t, 1, bytes.Repeat([]byte("a"), store.MinPart))
	u.part(t, 2, []byte("the end"))
	must(u.complete(t))(t)
	head := must(c.HeadObject(t.Context(), &awss3.HeadObjectInput{Bucket: &u.bucket, Key: &u.key, PartNumber: aws.Int32(1)}))(t)
	if *head.ContentLength != store.MinPart || *head.PartsCount != 2 {
		t.Errorf("got %d bytes, %d parts", *head.ContentLength, *head.PartsCount)
	}
	last := must(c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: &u.bucket, Key: &u.key, PartNumber: aws.Int32(2)}))(t)
	if b := must(io.ReadAll(last.Body))(t); string(b) != "the end" || *last.PartsCount != 2 || *last.ContentRange != "bytes 5242880-5242886/5242887" {
		t.Errorf("got %q of %d parts, %s", b, *last.PartsCount, *last.ContentRange)
	}
	put(t, c, "data", "whole", "xyz")
	whole := must(c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: &u.bucket, Key: aws.String("whole"), PartNumber: aws.Int32(1)}))(t)
	if b := must(io.ReadAll(whole.Body))(t); string(b) != "xyz" || whole.PartsCount != nil || *whole.ContentRange != "bytes 0-2/3" {
		t.Errorf("got %q of %v parts, %s", b, whole.PartsCount, *whole.ContentRange)
	}
	for key, number := range map[string]int32{u.key: 3, "whole": 2} {
		_, err := c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: &u.bucket, Key: &key, PartNumber: &number})
		wantCode(t, err, "InvalidPartNumber", 416)
	}
	_, err := c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: &u.bucket, Key: &u.key, PartNumber: aws.Int32(0)})
	wantCode(t, err, "InvalidArgument", 400)
	_, err = c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: &u.bucket, Key: &u.key, PartNumber: aws.Int32(1), Range: aws.String("bytes=0-1")})
	wantCode(t, err, "InvalidRequest", 400)
}

// Java's client announces the size of what it uploads in parts.
func TestAnnouncedSize(t *testing.T) {
	c := start(t).bucket(t, "data")
	u := begin(t, c, awss3.CreateMultipartUploadInput{})
	u.part(t, 1, bytes.Repeat([]byte("a"), store.MinPart))
	u.part(t, 2, []byte("the end"))
	complete := func(size int64) error {
		_, err := c.CompleteMultipartUpload(t.Context(), &awss3.CompleteMultipartUploadInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id,
			MultipartUpload: &types.CompletedMultipartUpload{Parts: u.parts}, MpuObjectSize: &size})
		return err
	}
	wantCode(t, complete(store.MinPart), "InvalidRequest", 400)
	if err := complete(store.MinPart + 7); err != nil {
		t.Fatal(err)
	}
}

func TestUploadPartCopy(t *testing.T) {
	c := start(t).bucket(t, "data")
	put(t, c, "data", "source", "0123456789")
	u := begin(t, c, awss3.CreateMultipartUploadInput{})
	out := must(c.UploadPartCopy(t.Context(), &awss3.UploadPartCopyInput{Bucket: &u.bucket, Key: &u.key, UploadId: u.id, PartNumber: aws.Int32(1),
		CopySource: aws.String("data/source"), CopySourceRange: aws.String("bytes=2-5")}))(t)
	u.parts = []types.CompletedPart{{PartNumber: aws.Int32(1), ETag: out.CopyPartResult.ETag}}
	must(u.complete(t))(t)
	if got := get(t, c, u.bucket, u.key); got != "2345" {
		t.Fatalf("got %q", got)
	}
}

func TestListUploads(t *testing.T) {
	c := start(t).bucket(t, "data")
	for range 3 {
		begin(t, c, awss3.CreateMultipartUploadInput{})
	}
	seen := map[string]bool{}
	in := &awss3.ListMultipartUploadsInput{Bucket: aws.String("data"), MaxUploads: aws.Int32(2), Prefix: aws.String("big")}
	for range 2 {
		out := must(c.ListMultipartUploads(t.Context(), in))(t)
		for _, u := range out.Uploads {
			seen[*u.UploadId] = true
		}
		in.KeyMarker, in.UploadIdMarker = out.NextKeyMarker, out.NextUploadIdMarker
	}
	if len(seen) != 3 {
		t.Fatalf("saw %d of 3 uploads", len(seen))
	}
	must(c.DeleteBucket(t.Context(), &awss3.DeleteBucketInput{Bucket: aws.String("data")}))(t)
}

func TestThroughput(t *testing.T) {
	c := start(t).bucket(t, "data")
	const size = 64 << 20
	body := bytes.Repeat([]byte("0123456789abcdef"), size/16)
	key := aws.String("k")
	mbs := func(what string, f func()) {
		began := now()
		f()
		t.Logf("%s of 64 MiB: %.0f MB/s", what, size/1e6/now().Sub(began).Seconds())
	}
	mbs("put", func() {
		must(c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: aws.String("data"), Key: key, Body: bytes.NewReader(body)}))(t)
	})
	mbs("get", func() {
		out := must(c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: aws.String("data"), Key: key}))(t)
		if n := must(io.Copy(io.Discard, out.Body))(t); n != size {
			t.Fatalf("got %d bytes", n)
		}
	})
}
