package storetest

import (
	"bytes"
	"crypto/md5"
	"encoding/base64"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

func putPart(t *testing.T, s ObjectStore, key, id string, n int, b []byte) store.Part {
	t.Helper()
	p, err := s.PutPart(t.Context(), box, key, id, n, bytes.NewReader(b), nil)
	ok(t, err)
	return p
}

func uploads(t *testing.T, s ObjectStore) {
	ctx := t.Context()
	ok(t, s.CreateBucket(ctx, box))
	putText(t, s, "k", "old")
	id, err := s.CreateUpload(ctx, box, "k", store.ObjectMeta{ContentType: "a/b"})
	ok(t, err)
	big := bytes.Repeat([]byte("b"), store.MinPart)
	p7 := putPart(t, s, "k", id, 7, []byte("end"))
	putPart(t, s, "k", id, 3, []byte("replaced"))
	p3 := putPart(t, s, "k", id, 3, big)
	putPart(t, s, "k", id, 9, []byte("not used"))
	listed, err := s.ListParts(ctx, box, "k", id)
	ok(t, err)
	if len(listed) != 3 || listed[0].Number != 3 || listed[0].ETag != p3.ETag || listed[0].Size != store.MinPart || listed[1].Number != 7 || listed[0].Modified.IsZero() {
		t.Fatalf("got %+v", listed)
	}
	if got := getText(t, s, "k"); got != "old" {
		t.Fatalf("the upload shows before it is complete: %q", got)
	}
	info, err := s.CompleteUpload(ctx, box, "k", id, []store.Part{p3, p7})
	ok(t, err)
	sum1, sum2 := md5.Sum(big), md5.Sum([]byte("end"))
	if want := fmt.Sprintf("%x-2", md5.Sum(append(sum1[:], sum2[:]...))); info.ETag != want || info.Meta.ContentType != "a/b" || info.Size != store.MinPart+3 {
		t.Fatalf("got %+v, want ETag %s", info, want)
	}
	if head, err := s.Head(ctx, box, "k"); err != nil || !slices.Equal(head.Parts, []int64{store.MinPart, 3}) || !slices.Equal(info.Parts, head.Parts) {
		t.Fatalf("got parts %v and %v, %v", info.Parts, head.Parts, err)
	}
	if getText(t, s, "k") != string(big)+"end" {
		t.Fatal("the content is not that of the parts")
	}
	_, err = s.CompleteUpload(ctx, box, "k", id, []store.Part{p3, p7})
	thing(t, err, fault.NotFound, "upload")
}

func badUploads(t *testing.T, s ObjectStore) {
	ctx := t.Context()
	ok(t, s.CreateBucket(ctx, box))
	id, err := s.CreateUpload(ctx, box, "k", store.ObjectMeta{})
	ok(t, err)
	one, two := putPart(t, s, "k", id, 1, []byte("small")), putPart(t, s, "k", id, 2, []byte("other"))
	wrongTag := one
	wrongTag.ETag = two.ETag
	for _, tc := range []struct {
		parts []store.Part
		thing string
	}{
		{[]store.Part{one, two}, "part size"},
		{[]store.Part{two, one}, "part order"},
		{[]store.Part{one, one}, "part order"},
		{[]store.Part{wrongTag}, "part"},
		{[]store.Part{{Number: 5, ETag: one.ETag}}, "part"},
		{nil, "parts"},
	} {
		_, err := s.CompleteUpload(ctx, box, "k", id, tc.parts)
		thing(t, err, fault.Invalid, tc.thing)
	}
	broken := errors.New("broken")
	_, err = s.PutPart(ctx, box, "k", id, 1, strings.NewReader("new"), func() error { return broken })
	if !errors.Is(err, broken) {
		t.Fatalf("got %v", err)
	}
	for _, n := range []int{0, 10001} {
		_, err = s.PutPart(ctx, box, "k", id, n, strings.NewReader("x"), nil)
		want(t, err, fault.Invalid)
	}
	_, err = s.ListParts(ctx, box, "another", id)
	thing(t, err, fault.NotFound, "upload")
	_, err = s.PutPart(ctx, box, "k", "unknown", 1, strings.NewReader("x"), nil)
	thing(t, err, fault.NotFound, "upload")
	ok(t, s.AbortUpload(ctx, box, "k", id))
	thing(t, s.AbortUpload(ctx, box, "k", id), fault.NotFound, "upload")
	_, err = s.ListParts(ctx, box, "k", id)
	thing(t, err, fault.NotFound, "upload")
	_, err = s.Head(ctx, box, "k")
	thing(t, err, fault.NotFound, "key")
}

func uploadChecksums(t *testing.T, s ObjectStore) {
	ctx := t.Context()
	ok(t, s.CreateBucket(ctx, box))
	big, end := bytes.Repeat([]byte("b"), store.MinPart), []byte("end")
	sum := func(b ...[]byte) []byte {
		h := crc32.NewIEEE()
		for _, b := range b {
			h.Write(b)
		}
		return h.Sum(nil)
	}
	text := base64.StdEncoding.EncodeToString
	for kind, wanted := range map[string]string{
		"FULL_OBJECT": text(sum(big, end)),
		"COMPOSITE":   text(sum(sum(big), sum(end))) + "-2",
	} {
		id, err := s.CreateUpload(ctx, box, "k", store.ObjectMeta{Checksums: map[string]string{"crc32": ""}, ChecksumType: kind})
		ok(t, err)
		parts := []store.Part{putPart(t, s, "k", id, 1, big), putPart(t, s, "k", id, 2, end)}
		if parts[1].Checksums["crc32"] != text(sum(end)) {
			t.Fatalf("got %+v", parts[1])
		}
		wrong := parts[1]
		wrong.Checksums = map[string]string{"crc32": "AAAAAA=="}
		_, err = s.CompleteUpload(ctx, box, "k", id, []store.Part{parts[0], wrong})
		thing(t, err, fault.Invalid, "part")
		info, err := s.CompleteUpload(ctx, box, "k", id, parts)
		ok(t, err)
		if got := info.Meta.Checksums["crc32"]; got != wanted {
			t.Fatalf("%s: got %s, want %s", kind, got, wanted)
		}
	}
}

func listUploads(t *testing.T, s ObjectStore) {
	ctx := t.Context()
	ok(t, s.CreateBucket(ctx, box))
	for _, k := range []string{"b", "a", "b"} {
		_, err := s.CreateUpload(ctx, box, k, store.ObjectMeta{})
		ok(t, err)
	}
	all, err := s.ListUploads(ctx, box, "")
	ok(t, err)
	if len(all) != 3 || all[0].Key != "a" || all[1].Key != "b" || all[1].ID == all[2].ID || all[0].Started.IsZero() {
		t.Fatalf("got %+v", all)
	}
	if some, err := s.ListUploads(ctx, box, "b"); err != nil || len(some) != 2 {
		t.Fatalf("got %+v, %v", some, err)
	}
	putPart(t, s, "a", all[0].ID, 1, []byte("x"))
	ok(t, s.DeleteBucket(ctx, box)) // unfinished uploads do not keep it
	ok(t, s.CreateBucket(ctx, box))
	if left, err := s.ListUploads(ctx, box, ""); err != nil || len(left) != 0 {
		t.Fatalf("left: %+v, %v", left, err)
	}
}
