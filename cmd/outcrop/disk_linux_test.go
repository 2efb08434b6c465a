package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	"github.com/aws/smithy-go"
	"golang.org/x/sys/unix"
)

// smallDisk is a data folder on a disk of its own of 64 MB.
func smallDisk(t *testing.T) string {
	t.Helper()
	dir := folderFor(t)
	if err := unix.Mount("outcrop-test", dir, "tmpfs", 0, "size=64m"); err != nil {
		t.Skipf("a small disk takes a mount, which only root may make: %v", err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(dir, unix.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// disk is a bucket on a small disk.
type disk struct {
	t      *testing.T
	client *s3.Client
	kept   map[string]byte // what was acknowledged: the objects are one byte over and over
}

const piece = 3 << 20

func (d *disk) put(key string, size int) error {
	fill := byte('a' + len(d.kept)%26)
	_, err := d.client.PutObject(d.t.Context(), &s3.PutObjectInput{Bucket: aws.String("full"), Key: &key, Body: bytes.NewReader(bytes.Repeat([]byte{fill}, size))})
	if err == nil {
		d.kept[key] = fill
	}
	return err
}

// fill puts objects until there is no more room, which the server must say.
func (d *disk) fill() {
	d.t.Helper()
	for size := piece; size > 1<<10; size /= 4 {
		var err error
		for i := 0; err == nil; i++ {
			if i > 100 {
				d.t.Fatal("the disk does not get full")
			}
			err = d.put(fmt.Sprintf("%d-%d", size, i), size)
		}
		if api, ok := errors.AsType[smithy.APIError](err); !ok || api.ErrorCode() != "InsufficientStorage" || !strings.Contains(api.ErrorMessage(), "disk is full") {
			d.t.Fatalf("a full disk: %v", err)
		}
	}
}

func (d *disk) remove(key string) {
	d.t.Helper()
	if _, err := d.client.DeleteObject(d.t.Context(), &s3.DeleteObjectInput{Bucket: aws.String("full"), Key: &key}); err != nil {
		d.t.Fatalf("delete on a full disk: %v", err)
	}
	delete(d.kept, key)
}

// check reads every object that was acknowledged.
func (d *disk) check() {
	d.t.Helper()
	for key, fill := range d.kept {
		got, err := d.client.GetObject(d.t.Context(), &s3.GetObjectInput{Bucket: aws.String("full"), Key: &key})
		if err != nil {
			d.t.Errorf("%s: %v", key, err)
			continue
		}
		text, err := io.ReadAll(got.Body)
		if err != nil || len(bytes.Trim(text, string(fill))) > 0 || len(text) == 0 {
			d.t.Errorf("%s is not what was put: %d bytes, %v", key, len(text), err)
		}
	}
}

// On a full disk writes fail and say why, jobs fail with that reason, and all else goes on; once there is room again, so do they.
func TestFullDisk(t *testing.T) {
	dir := smallDisk(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	d := &disk{t: t, client: s3Client(t, s), kept: map[string]byte{}}
	if _, err := d.client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: aws.String("full")}); err != nil {
		t.Fatal(err)
	}
	putRecords(t, d.client)
	d.fill()
	if status, reason := trainTiny(t, s, "on-full", "s3://full/out"); status != types.TrainingJobStatusFailed || !strings.Contains(reason, "disk is full") {
		t.Errorf("a training job on a full disk is %s: %s", status, reason)
	}
	d.check()
	for i := range 3 {
		d.remove(fmt.Sprintf("%d-%d", piece, i))
	}
	if status, reason := trainTiny(t, s, "on-free", "s3://full/out"); status != types.TrainingJobStatusCompleted {
		t.Errorf("a training job with room again is %s: %s", status, reason)
	}

	// Somebody else takes even what the server leaves alone.
	ballast := filepath.Join(dir, "ballast")
	f, err := os.Create(ballast)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(f, endless{}); err == nil {
		t.Fatal("the disk does not get full")
	}
	f.Close()
	for i := range 200 { // records want room as well
		if err := d.put(fmt.Sprint("more-", i), 10); err != nil && !strings.Contains(err.Error(), "disk is full") {
			t.Fatal(err)
		}
	}
	d.check()
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	if err := d.put("again", piece); err != nil {
		t.Error(err)
	}
	if complete, err := rest(converse(t, s, "tiny.text", 3)); !complete || err != nil {
		t.Error(err)
	}
	s.end(t, os.Kill)
	s = serveOn(t, dir)
	d.client = s3Client(t, s)
	d.check()
	s.stop(t)
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }
