package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/s3/transfermanager"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// random is n bytes, the same every time.
func random(n int) []byte {
	b := make([]byte, n)
	rand.NewChaCha8([32]byte{1}).Read(b)
	return b
}

func crc(b []byte) string {
	return base64.StdEncoding.EncodeToString(binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE(b)))
}

func (d *driver) get(key string, change ...func(*s3.GetObjectInput)) ([]byte, *s3.GetObjectOutput) {
	in := &s3.GetObjectInput{Bucket: &d.bucket, Key: &key}
	for _, f := range change {
		f(in)
	}
	out := must(d.s3.GetObject(d.ctx, in))
	defer out.Body.Close()
	return must(io.ReadAll(out.Body)), out
}

func (d *driver) put(key string, body []byte) {
	must(d.s3.PutObject(d.ctx, &s3.PutObjectInput{Bucket: &d.bucket, Key: &key, Body: bytes.NewReader(body)}))
}

func (d *driver) delete(key string) {
	must(d.s3.DeleteObject(d.ctx, &s3.DeleteObjectInput{Bucket: &d.bucket, Key: &key}))
}

func (d *driver) s3Objects() {
	d.bucket = "sdk-go"
	must(d.s3.CreateBucket(d.ctx, &s3.CreateBucketInput{Bucket: &d.bucket}))
	ok(s3.NewBucketExistsWaiter(d.s3).Wait(d.ctx, &s3.HeadBucketInput{Bucket: &d.bucket}, time.Minute))
	body, key := []byte("Ein Körnchen Wahrheit."), "a folder/späte Notiz+1.txt"
	out := must(d.s3.PutObject(d.ctx, &s3.PutObjectInput{Bucket: &d.bucket, Key: &key, Body: bytes.NewReader(body), ContentType: aws.String("text/plain"),
		ChecksumAlgorithm: types.ChecksumAlgorithmSha256, Metadata: map[string]string{"author": "driver"}}))
	sum, digest := md5.Sum(body), sha256.Sum256(body)
	equal("ETag", *out.ETag, `"`+hex.EncodeToString(sum[:])+`"`)
	equal("checksum", aws.ToString(out.ChecksumSHA256), base64.StdEncoding.EncodeToString(digest[:]))

	head := must(d.s3.HeadObject(d.ctx, &s3.HeadObjectInput{Bucket: &d.bucket, Key: &key}))
	equal("length", *head.ContentLength, int64(len(body)))
	equal("content type", *head.ContentType, "text/plain")
	equal("metadata", head.Metadata, map[string]string{"author": "driver"})
	that(time.Since(*head.LastModified).Abs() < time.Hour, "it was modified at %v", head.LastModified)
	got, _ := d.get(key)
	equal("content", string(got), string(body))
	part, ranged := d.get(key, func(in *s3.GetObjectInput) { in.Range = aws.String("bytes=4-10") })
	equal("range", string(part), "Körnch")
	equal("content range", *ranged.ContentRange, fmt.Sprintf("bytes 4-10/%d", len(body)))

	d.put(key, []byte("other")) // the SDK adds a CRC32 by itself, and compares it when it reads
	got, whole := d.get(key, func(in *s3.GetObjectInput) { in.ChecksumMode = types.ChecksumModeEnabled })
	equal("content", string(got), "other")
	equal("checksum", aws.ToString(whole.ChecksumCRC32), crc(got))
	_, err := d.s3.PutObject(d.ctx, &s3.PutObjectInput{Bucket: &d.bucket, Key: aws.String("bad"), Body: bytes.NewReader(body), ChecksumCRC32: aws.String("AAAAAA==")})
	coded(err, "BadDigest", http.StatusBadRequest)
	_, err = d.s3.PutObject(d.ctx, &s3.PutObjectInput{Bucket: &d.bucket, Key: &key, Body: bytes.NewReader(body), IfNoneMatch: aws.String("*")})
	coded(err, "PreconditionFailed", http.StatusPreconditionFailed)
	d.delete(key)
	_, err = d.s3.GetObject(d.ctx, &s3.GetObjectInput{Bucket: &d.bucket, Key: &key})
	typed[*types.NoSuchKey](err, http.StatusNotFound)
}

// s3StreamUpload sends what has no length yet: in parts over plain http; and, over TLS, in one request whose checksum trails.
func (d *driver) s3StreamUpload() {
	content := random(11<<20 + 13)
	for _, size := range []int{100_000, len(content)} {
		up := must(transfermanager.New(d.s3, func(o *transfermanager.Options) { o.PartSizeBytes = 5 << 20 }).UploadObject(d.ctx, &transfermanager.UploadObjectInput{
			Bucket: &d.bucket, Key: aws.String("stream"), Body: io.MultiReader(bytes.NewReader(content[:size]))}))
		got, out := d.get("stream")
		that(bytes.Equal(got, content[:size]), "%d bytes came back otherwise", size)
		equal("ETag", *out.ETag, *up.ETag)
	}
	d.delete("stream")

	c := d.as(os.Getenv("OUTCROP_TLS_ACCESS_KEY_ID"), os.Getenv("OUTCROP_TLS_SECRET_ACCESS_KEY"), "")
	c.BaseEndpoint = aws.String(os.Getenv("OUTCROP_TLS_URL"))
	tls := s3.NewFromConfig(c, pathStyle)
	must(tls.CreateBucket(d.ctx, &s3.CreateBucketInput{Bucket: &d.bucket}))
	where := &s3.PutObjectInput{Bucket: &d.bucket, Key: aws.String("trailing"), Body: io.MultiReader(bytes.NewReader(content)), ContentLength: new(int64(len(content)))}
	must(tls.PutObject(d.ctx, where))
	out := must(tls.GetObject(d.ctx, &s3.GetObjectInput{Bucket: &d.bucket, Key: where.Key, ChecksumMode: types.ChecksumModeEnabled}))
	defer out.Body.Close()
	that(bytes.Equal(must(io.ReadAll(out.Body)), content), "the content came back otherwise")
	equal("checksum", aws.ToString(out.ChecksumCRC32), crc(content))
}

func (d *driver) s3Multipart() {
	content, key := random(12<<20+7), aws.String("big.bin")
	made := must(d.s3.CreateMultipartUpload(d.ctx, &s3.CreateMultipartUploadInput{Bucket: &d.bucket, Key: key, ContentType: aws.String("application/x-test")}))
	var parts []types.CompletedPart
	var sums []byte
	for i, part := range [][]byte{content[:5<<20], content[5<<20 : 10<<20], content[10<<20:]} {
		n := int32(i + 1)
		out := must(d.s3.UploadPart(d.ctx, &s3.UploadPartInput{Bucket: &d.bucket, Key: key, UploadId: made.UploadId, PartNumber: &n, Body: bytes.NewReader(part)}))
		sum := md5.Sum(part)
		equal("ETag of a part", *out.ETag, `"`+hex.EncodeToString(sum[:])+`"`)
		sums = append(sums, sum[:]...)
		parts = append(parts, types.CompletedPart{ETag: out.ETag, PartNumber: &n, ChecksumCRC32: out.ChecksumCRC32})
	}
	listed := must(d.s3.ListParts(d.ctx, &s3.ListPartsInput{Bucket: &d.bucket, Key: key, UploadId: made.UploadId})).Parts
	equal("parts", len(listed), 3)
	equal("size of the last", *listed[2].Size, int64(2<<20+7))
	done := must(d.s3.CompleteMultipartUpload(d.ctx, &s3.CompleteMultipartUploadInput{Bucket: &d.bucket, Key: key, UploadId: made.UploadId,
		MultipartUpload: &types.CompletedMultipartUpload{Parts: parts}}))
	whole := md5.Sum(sums)
	equal("ETag", *done.ETag, `"`+hex.EncodeToString(whole[:])+`-3"`)
	got, out := d.get(*key)
	that(bytes.Equal(got, content), "the content came back otherwise")
	equal("content type", *out.ContentType, "application/x-test")
	d.delete(*key)

	other := must(d.s3.CreateMultipartUpload(d.ctx, &s3.CreateMultipartUploadInput{Bucket: &d.bucket, Key: key}))
	must(d.s3.AbortMultipartUpload(d.ctx, &s3.AbortMultipartUploadInput{Bucket: &d.bucket, Key: key, UploadId: other.UploadId}))
	_, err := d.s3.ListParts(d.ctx, &s3.ListPartsInput{Bucket: &d.bucket, Key: key, UploadId: other.UploadId})
	coded(err, "NoSuchUpload", http.StatusNotFound)
}

func (d *driver) s3Presigned() {
	signer, key := s3.NewPresignClient(d.s3), aws.String("by URL/ä b.txt")
	put := must(signer.PresignPutObject(d.ctx, &s3.PutObjectInput{Bucket: &d.bucket, Key: key, ContentType: aws.String("text/plain")}))
	request := must(http.NewRequestWithContext(d.ctx, put.Method, put.URL, strings.NewReader("by URL")))
	request.Header = put.SignedHeader.Clone()
	answer := must(http.DefaultClient.Do(request))
	answer.Body.Close()
	equal("status", answer.StatusCode, http.StatusOK)
	got := must(signer.PresignGetObject(d.ctx, &s3.GetObjectInput{Bucket: &d.bucket, Key: key}, s3.WithPresignExpires(time.Minute)))
	answer = must(http.Get(got.URL))
	defer answer.Body.Close()
	equal("content", string(must(io.ReadAll(answer.Body))), "by URL")
	equal("content type", answer.Header.Get("Content-Type"), "text/plain")
	refused := must(http.Get(strings.Replace(got.URL, "b.txt", "c.txt", 1)))
	defer refused.Body.Close()
	equal("status of a changed URL", refused.StatusCode, http.StatusForbidden)
	that(strings.Contains(string(must(io.ReadAll(refused.Body))), "SignatureDoesNotMatch"), "a changed URL is refused otherwise")
	d.delete(*key)
}

func (d *driver) s3Pages() {
	var keys []string
	for _, folder := range []string{"pages/a", "pages/b"} {
		for i := range 5 {
			keys = append(keys, fmt.Sprintf("%s/%02d", folder, i))
			d.put(keys[len(keys)-1], []byte("x"))
		}
	}
	var got []string
	pages := 0
	for p := s3.NewListObjectsV2Paginator(d.s3, &s3.ListObjectsV2Input{Bucket: &d.bucket, Prefix: aws.String("pages/"), MaxKeys: new(int32(3))}); p.HasMorePages(); pages++ {
		for _, o := range must(p.NextPage(d.ctx)).Contents {
			got = append(got, *o.Key)
			equal("size", *o.Size, int64(1))
		}
	}
	equal("pages", pages, 4)
	equal("keys", got, keys)
	folders := must(d.s3.ListObjectsV2(d.ctx, &s3.ListObjectsV2Input{Bucket: &d.bucket, Prefix: aws.String("pages/"), Delimiter: aws.String("/")})).CommonPrefixes
	equal("folders", []string{*folders[0].Prefix, *folders[1].Prefix}, []string{"pages/a/", "pages/b/"})
	var gone []types.ObjectIdentifier
	for _, k := range keys {
		gone = append(gone, types.ObjectIdentifier{Key: new(k)})
	}
	equal("deleted", len(must(d.s3.DeleteObjects(d.ctx, &s3.DeleteObjectsInput{Bucket: &d.bucket, Delete: &types.Delete{Objects: gone}})).Deleted), len(keys))
}
