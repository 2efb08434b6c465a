package sqlite_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/store/storetest"
)

var home = arn.Scope{Account: "111111111111", Region: "us-east-1"}

func open(t testing.TB, path string) *sqlite.Records {
	t.Helper()
	r, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRecords(t *testing.T) {
	paths := map[string]string{}
	storetest.Records(t, func(t *testing.T) store.Records {
		if paths[t.Name()] == "" {
			paths[t.Name()] = filepath.Join(t.TempDir(), "a file?#.db")
		}
		return open(t, paths[t.Name()])
	})
}

func TestFileIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	r := open(t, path)
	defer r.Close()
	files, _ := filepath.Glob(path + "*")
	if len(files) < 2 {
		t.Fatalf("only %v", files)
	}
	for _, f := range files {
		if info, err := os.Stat(f); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", f, info.Mode(), err)
		}
	}
}

// The child commits as fast as it can and tells each commit; it is killed in the middle. All that it told must be there.
func TestKill(t *testing.T) {
	if path := os.Getenv("OUTCROP_KILL_TEST"); path != "" {
		commitForever(t, path)
	}
	path := filepath.Join(t.TempDir(), "r.db")
	cmd := exec.Command(os.Args[0], "-test.run=^TestKill$")
	cmd.Env = append(os.Environ(), "OUTCROP_KILL_TEST="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	told := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if n, err := strconv.Atoi(lines.Text()); err == nil {
			if told = n; told == 200 {
				cmd.Process.Kill()
			}
		}
	}
	cmd.Wait()
	if told < 200 {
		t.Fatalf("the child told only %d", told)
	}
	r := open(t, path)
	defer r.Close()
	err = r.View(t.Context(), func(tx store.Tx) error {
		for i := 1; i <= told; i++ {
			for _, half := range []string{"x", "y", "appended"} {
				if _, err := tx.Get(key(i, half)); err != nil {
					return err
				}
			}
		}
		_, errX := tx.Get(key(told+1, "x")) // a transaction is there as a whole or not at all
		_, errY := tx.Get(key(told+1, "y"))
		if (errX == nil) != (errY == nil) {
			t.Errorf("half a transaction: %v, %v", errX, errY)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func key(i int, half string) store.Key {
	return store.Key{Scope: home, Kind: "n", ID: fmt.Sprintf("%d%s", i, half)}
}

func commitForever(t *testing.T, path string) {
	r := open(t, path)
	for i := 1; ; i++ {
		err := r.Update(t.Context(), func(tx store.Tx) error {
			if err := tx.Put(store.Record{Key: key(i, "x")}); err != nil {
				return err
			}
			return tx.Put(store.Record{Key: key(i, "y"), Body: make([]byte, 1000)})
		})
		if err == nil {
			err = r.Append(t.Context(), store.Record{Key: key(i, "appended"), Body: make([]byte, 300)})
		}
		if err != nil {
			t.Fatal(err)
		}
		fmt.Println(i)
	}
}

func TestNewerFileIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	open(t, path).Close()
	if err := sqlite.SetVersion(path, 1000); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), path); !fault.Is(err, fault.Internal) {
		t.Fatalf("got %v", err)
	}
}

// A page deep in a large kind costs no more than the first.
func TestDeepPages(t *testing.T) {
	if testing.Short() {
		t.Skip("a hundred thousand records take long under the race detector")
	}
	r := open(t, filepath.Join(t.TempDir(), "r.db"))
	defer r.Close()
	const n = 100_000
	body := []byte(`{"Blob":"abcdefghijklmnopqrstuvwx","Size":1,"ETag":"d41d8cd98f00b204e9800998ecf8427e"}`)
	err := r.Update(t.Context(), func(tx store.Tx) error {
		for i := range n {
			if err := tx.Put(store.Record{Key: store.Key{Scope: home, Kind: "object", ID: fmt.Sprintf("b/k%06d", i)}, Body: body}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	page := func(q store.Query) time.Duration {
		q.Scope, q.Kind, q.Limit = home, "object", 1000
		began := time.Now()
		err := r.View(t.Context(), func(tx store.Tx) error {
			rows, _, err := tx.List(q)
			if len(rows) == 0 {
				t.Error("an empty page")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return time.Since(began)
	}
	page(store.Query{})
	first := page(store.Query{IDPrefix: "b/"})
	deep := page(store.Query{IDPrefix: "b/", AfterID: "b/k098000"})
	t.Logf("a page of 1,000 of 100,000: first %v, deep %v", first, deep)
	if deep > 20*first+20*time.Millisecond {
		t.Errorf("a deep page takes %v, the first %v", deep, first)
	}
}

// No text that is given as a cursor does more than fail or begin a page somewhere.
func FuzzCursor(f *testing.F) {
	r := open(f, filepath.Join(f.TempDir(), "r.db"))
	f.Cleanup(func() { r.Close() })
	f.Add("1:a", uint8(0))
	f.Add("1:11:a", uint8(2))
	f.Add("20:999999999999999999991:a", uint8(2))
	f.Fuzz(func(t *testing.T, cursor string, order uint8) {
		q := store.Query{Scope: home, Kind: "n", Order: store.Order(order % 5), AllScopes: order >= 128, After: store.Cursor(cursor)}
		err := r.View(t.Context(), func(tx store.Tx) error {
			_, _, err := tx.List(q)
			return err
		})
		if err != nil && !fault.Is(err, fault.Invalid) {
			t.Errorf("got %v", err)
		}
	})
}
