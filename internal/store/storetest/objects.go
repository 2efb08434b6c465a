package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// ObjectStore is what a store of objects implements.
type ObjectStore interface {
	store.Buckets
	store.Objects
	store.Uploads
}

// Objects checks every promise of store.Buckets, Objects and Uploads, and of the optional abilities that the store has. open
// makes an empty store.
func Objects(t *testing.T, open func(t *testing.T) ObjectStore) {
	for name, test := range map[string]func(*testing.T, ObjectStore){
		"Buckets": buckets, "PutGetDelete": objectPutGetDelete, "FailedPut": failedPut, "Checksums": checksums, "OpenReaders": openReaders,
		"KeysAndPrefixes": keysAndPrefixes, "BadKeys": badKeys, "Lists": lists, "ConcurrentPut": concurrentPut,
		"Uploads": uploads, "BadUploads": badUploads, "UploadChecksums": uploadChecksums, "ListUploads": listUploads,
		"Link": link, "PutIf": putIf, "Tags": tags,
	} {
		t.Run(name, func(t *testing.T) { test(t, open(t)) })
	}
}

var box = store.Bucket{Scope: here, Name: "box"}

// thing checks kind and Thing of an error.
func thing(t *testing.T, err error, kind fault.Kind, what string) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Thing != what {
		t.Fatalf("got %v, want a fault of kind %v about %q", err, kind, what)
	}
}

func putText(t *testing.T, s ObjectStore, key, text string) store.ObjectInfo {
	t.Helper()
	info, err := s.Put(t.Context(), box, key, store.ObjectMeta{}, strings.NewReader(text), nil)
	ok(t, err)
	return info
}

func getText(t *testing.T, s ObjectStore, key string) string {
	t.Helper()
	info, body, err := s.Get(t.Context(), box, key)
	ok(t, err)
	defer body.Close()
	b, err := io.ReadAll(body)
	ok(t, err)
	if int64(len(b)) != info.Size || info.Key != key {
		t.Fatalf("%d bytes of %+v", len(b), info)
	}
	return string(b)
}

func buckets(t *testing.T, s ObjectStore) {
	ctx := t.Context()
	_, err := s.HeadBucket(ctx, box)
	thing(t, err, fault.NotFound, "bucket")
	ok(t, s.CreateBucket(ctx, box))
	want(t, s.CreateBucket(ctx, box), fault.Exists)
	ok(t, s.CreateBucket(ctx, store.Bucket{Scope: here, Name: "another"}))
	elsewhere := store.Bucket{Scope: there, Name: "box"}
	_, err = s.HeadBucket(ctx, elsewhere)
	want(t, err, fault.NotFound)
	all, err := s.ListBuckets(ctx, here)
	ok(t, err)
	if len(all) != 2 || all[0].Name != "another" || all[1].Name != "box" || all[1].Created.IsZero() {
		t.Fatalf("got %v", all)
	}
	putText(t, s, "k", "x")
	want(t, s.DeleteBucket(ctx, box), fault.Conflict)
	ok(t, s.Delete(ctx, box, "k"))
	ok(t, s.DeleteBucket(ctx, box))
	thing(t, s.DeleteBucket(ctx, box), fault.NotFound, "bucket")
	_, err = s.Put(ctx, box, "k", store.ObjectMeta{}, strings.NewReader("x"), nil)
	thing(t, err, fault.NotFound, "bucket")
	_, _, err = s.Get(ctx, box, "k")
	thing(t, err, fault.NotFound, "bucket")
	_, err = s.List(ctx, box, store.ObjectQuery{})
	thing(t, err, fault.NotFound, "bucket")
	thing(t, s.Delete(ctx, box, "k"), fault.NotFound, "bucket")
	_, err = s.CreateUpload(ctx, box, "k", store.ObjectMeta{})
	thing(t, err, fault.NotFound, "bucket")
}

func objectPutGetDelete(t *testing.T, s ObjectStore) {
	ctx := t.Context()
	ok(t, s.CreateBucket(ctx, box))
	_, err := s.Head(ctx, box, "k")
	thing(t, err, fault.NotFound, "key")
	meta := store.ObjectMeta{ContentType: "a/b", ContentEncoding: "gzip", ContentDisposition: "inline", ContentLanguage: "de", CacheControl: "no-store",
		User: map[string]string{"a": "ä"}, Tags: map[string]string{"t": "1"}}
	info, err := s.Put(ctx, box, "k", meta, strings.NewReader("hello"), nil)
	ok(t, err)
	if info.ETag != "5d41402abc4b2a76b9719d911017c592" || info.Size != 5 || info.Modified.IsZero() {
		t.Fatalf("got %+v", info)
	}
	head, err := s.Head(ctx, box, "k")
	ok(t, err)
	if fmt.Sprint(head) != fmt.Sprint(info) || fmt.Sprint(head.Meta.User, head.Meta.Tags) != fmt.Sprint(meta.User, meta.Tags) || head.Meta.ContentType != "a/b" ||
		head.Meta.CacheControl != "no-store" {
		t.Fatalf("got %+v, want %+v", head, info)
	}
	putText(t, s, "k", "")
	if got := getText(t, s, "k"); got != "" {
		t.Fatalf("got %q", got)
	}
	ok(t, s.Delete(ctx, box, "k"))
	ok(t, s.Delete(ctx, box, "k"))
	_, _, err = s.Get(ctx, box, "k")
	thing(t, err, fault.NotFound, "key")
}

func failedPut(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	putText(t, s, "k", "old")
	broken := errors.New("the line broke")
	for name, put := range map[string]struct {
		r     io.Reader
		check func() error
	}{
		"reader": {io.MultiReader(strings.NewReader("new"), iotest.ErrReader(broken)), nil},
		"check":  {strings.NewReader("new"), func() error { return broken }},
	} {
		if _, err := s.Put(t.Context(), box, "k", store.ObjectMeta{}, put.r, put.check); !errors.Is(err, broken) {
			t.Errorf("%s: got %v", name, err)
		}
		if got := getText(t, s, "k"); got != "old" {
			t.Errorf("%s: got %q", name, got)
		}
	}
	read := false
	r := io.MultiReader(strings.NewReader("n"), readerFunc(func([]byte) (int, error) { read = true; return 0, io.EOF }))
	_, err := s.Put(t.Context(), box, "k", store.ObjectMeta{}, r, func() error {
		if !read || getText(t, s, "k") != "old" {
			t.Error("check was not called between the last byte and the change")
		}
		return nil
	})
	ok(t, err)
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func checksums(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	put := func(sums map[string]string) (store.ObjectInfo, error) {
		return s.Put(t.Context(), box, "k", store.ObjectMeta{Checksums: sums}, strings.NewReader("hello"), nil)
	}
	info, err := put(map[string]string{"crc32": "NhCmhg==", "sha256": "", "crc64nvme": "", "crc32c": "", "sha1": ""})
	ok(t, err)
	if len(info.Meta.Checksums) != 5 || info.Meta.Checksums["sha256"] != "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=" {
		t.Fatalf("got %v", info.Meta.Checksums)
	}
	_, err = put(map[string]string{"crc32": "AAAAAA=="})
	thing(t, err, fault.Invalid, "digest")
	_, err = put(map[string]string{"md17": ""})
	want(t, err, fault.Invalid)
	if head, _ := s.Head(t.Context(), box, "k"); len(head.Meta.Checksums) != 5 {
		t.Fatalf("a refused write changed the object: %+v", head)
	}
}

func openReaders(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	long := strings.Repeat("0123456789", 100_000)
	for name, end := range map[string]func(){
		"replaced": func() { putText(t, s, "k", "new") },
		"deleted":  func() { ok(t, s.Delete(t.Context(), box, "k")) },
	} {
		putText(t, s, "k", long)
		_, body, err := s.Get(t.Context(), box, "k")
		ok(t, err)
		first := make([]byte, 10)
		_, err = io.ReadFull(body, first)
		ok(t, err)
		end()
		rest, err := io.ReadAll(body)
		ok(t, err)
		if string(first)+string(rest) != long {
			t.Errorf("%s: the content changed under the reader", name)
		}
		_, err = body.ReadAt(first, 5)
		ok(t, err)
		if string(first) != "5678901234" {
			t.Errorf("%s: ReadAt got %q", name, first)
		}
		if at, err := body.Seek(-3, io.SeekEnd); err != nil || at != int64(len(long))-3 {
			t.Errorf("%s: Seek got %d, %v", name, at, err)
		}
		ok(t, body.Close())
	}
}

func keysAndPrefixes(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	ok(t, s.CreateBucket(t.Context(), store.Bucket{Scope: here, Name: "box2"}))
	keys := []string{"a", "a/", "a/b", "a//b", "/a", "../up", "ü", "a%2Fb", "con", strings.Repeat("x", 1024)}
	for _, k := range keys {
		putText(t, s, k, "of "+k)
	}
	for _, k := range keys {
		if got := getText(t, s, k); got != "of "+k {
			t.Errorf("%q: got %q", k, got)
		}
	}
	_, err := s.Head(t.Context(), store.Bucket{Scope: here, Name: "box2"}, "a")
	want(t, err, fault.NotFound)
}

func badKeys(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	for _, k := range []string{"", "\xff", "a\x00b"} {
		_, err := s.Put(t.Context(), box, k, store.ObjectMeta{}, strings.NewReader("x"), nil)
		want(t, err, fault.Invalid)
	}
	_, err := s.Put(t.Context(), box, strings.Repeat("x", 1025), store.ObjectMeta{}, strings.NewReader("x"), nil)
	thing(t, err, fault.TooLarge, "key")
}

func lists(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	keys := []string{"a", "a/1", "a/2", "a/b/1", "a/b/2", "a0", "b/", "b/x/y", "c", "ü/1", "ü/2"}
	for _, k := range keys {
		putText(t, s, k, k)
	}
	for _, tc := range []struct {
		q    store.ObjectQuery
		want string
	}{
		{store.ObjectQuery{}, "a a/1 a/2 a/b/1 a/b/2 a0 b/ b/x/y c ü/1 ü/2"},
		{store.ObjectQuery{Prefix: "a/"}, "a/1 a/2 a/b/1 a/b/2"},
		{store.ObjectQuery{Delimiter: "/"}, "a a/* a0 b/* c ü/*"},
		{store.ObjectQuery{Delimiter: "/", Prefix: "a/"}, "a/1 a/2 a/b/*"},
		{store.ObjectQuery{Delimiter: "/", Prefix: "a"}, "a a/* a0"},
		{store.ObjectQuery{Delimiter: "/", Prefix: "b/"}, "b/ b/x/*"},
		{store.ObjectQuery{Delimiter: "b/"}, "a a/1 a/2 a/b/* a0 b/* c ü/1 ü/2"},
		{store.ObjectQuery{After: "a/2"}, "a/b/1 a/b/2 a0 b/ b/x/y c ü/1 ü/2"},
		{store.ObjectQuery{After: "a/", Delimiter: "/"}, "a0 b/* c ü/*"},
		{store.ObjectQuery{After: "a/1", Delimiter: "/"}, "a/* a0 b/* c ü/*"},
		{store.ObjectQuery{After: "a", Prefix: "c"}, "c"},
		{store.ObjectQuery{After: "z"}, "ü/1 ü/2"},
		{store.ObjectQuery{Prefix: "none"}, ""},
	} {
		for limit := range 13 {
			q := tc.q
			q.Limit = limit
			if got := walk(t, s, q); got != tc.want {
				t.Errorf("%+v: got %q, want %q", q, got, tc.want)
			}
		}
	}
}

// walk reads all pages and joins what they hold.
func walk(t *testing.T, s ObjectStore, q store.ObjectQuery) string {
	t.Helper()
	var all []string
	for {
		page, err := s.List(t.Context(), box, q)
		ok(t, err)
		n := len(page.Objects) + len(page.Prefixes)
		if q.Limit > 0 && (n > q.Limit || page.Next != "" && n < q.Limit) {
			t.Fatalf("%+v: a page of %d", q, n)
		}
		var names []string
		for _, o := range page.Objects {
			names = append(names, o.Key)
			if o.Size != int64(len(o.Key)) || o.ETag == "" {
				t.Fatalf("got %+v", o)
			}
		}
		for _, p := range page.Prefixes {
			names = append(names, p+"*")
		}
		slices.Sort(names)
		all = append(all, names...)
		if page.Next == "" {
			return strings.Join(all, " ")
		}
		q.After = page.Next
	}
}

func concurrentPut(t *testing.T, s ObjectStore) {
	ok(t, s.CreateBucket(t.Context(), box))
	putText(t, s, "k", strings.Repeat("0", 50_000))
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for range 5 {
				_, err := s.Put(t.Context(), box, "k", store.ObjectMeta{}, bytes.NewReader(bytes.Repeat([]byte{byte('a' + w)}, 50_000+w)), nil)
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 20 {
		got := getText(t, s, "k")
		if got != strings.Repeat(got[:1], len(got)) || got[0] != '0' && len(got) != 50_000+int(got[0]-'a') {
			t.Error("a reader saw a mix of two objects")
		}
	}
	writers.Wait()
}

func link(t *testing.T, s ObjectStore) {
	l, able := s.(store.Linker)
	if !able {
		t.Skip("not a Linker")
	}
	ok(t, s.CreateBucket(t.Context(), box))
	putText(t, s, "k", "one")
	path := filepath.Join(t.TempDir(), "file")
	thing(t, l.Link(t.Context(), box, "none", path), fault.NotFound, "key")
	for _, text := range []string{"one", "one", "two"} { // the second time it is the same file
		putText(t, s, "k", text)
		ok(t, l.Link(t.Context(), box, "k", path))
		ok(t, l.Link(t.Context(), box, "k", path))
		b, err := os.ReadFile(path)
		ok(t, err)
		if info, _ := os.Stat(path); string(b) != text || info.Mode().Perm()&0o222 != 0 {
			t.Fatalf("got %q, mode %v", b, info.Mode())
		}
	}
	ok(t, s.Delete(t.Context(), box, "k"))
	if b, err := os.ReadFile(path); string(b) != "two" || err != nil {
		t.Fatalf("after the deletion: %q, %v", b, err)
	}
	if names, _ := os.ReadDir(filepath.Dir(path)); len(names) != 1 {
		t.Fatalf("left behind: %v", names)
	}
}

func putIf(t *testing.T, s ObjectStore) {
	e, able := s.(store.Expecter)
	if !able {
		t.Skip("not an Expecter")
	}
	ok(t, s.CreateBucket(t.Context(), box))
	taken := errors.New("taken")
	absent := func(old *store.ObjectInfo) error {
		if old != nil {
			return taken
		}
		return nil
	}
	var mu sync.Mutex
	won := 0
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, err := e.PutIf(t.Context(), box, "k", store.ObjectMeta{}, strings.NewReader("x"), nil, absent)
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				won++
			} else if !errors.Is(err, taken) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if won != 1 {
		t.Fatalf("%d of 8 writers found the key free", won)
	}
}

func tags(t *testing.T, s ObjectStore) {
	g, able := s.(store.Tagger)
	if !able {
		t.Skip("not a Tagger")
	}
	ok(t, s.CreateBucket(t.Context(), box))
	thing(t, g.PutTags(t.Context(), box, "k", nil), fault.NotFound, "key")
	before := putText(t, s, "k", "x")
	ok(t, g.PutTags(t.Context(), box, "k", map[string]string{"a": "1"}))
	after, err := s.Head(t.Context(), box, "k")
	ok(t, err)
	if after.Meta.Tags["a"] != "1" || !after.Modified.Equal(before.Modified) {
		t.Fatalf("got %+v", after)
	}
}
