// Command sdk drives the real server with AWS's SDKs, one program in each language, and counts what passed.
//
//	go run ./test/sdk -outcrop bin/outcrop -models DIR [-only go,python]
//
// Each folder here is a driver with the scripts prepare and run (see driver.go). A driver finds everything in its environment
// and prints "ok NAME" or "not ok NAME: reason" for each check of checks.txt. Every driver has a fresh server in a temporary
// folder, and all of them share a second one that speaks TLS. It exits with 1 when anything failed or was not tried.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"outcrop/internal/folder"
	"outcrop/test/server"
)

func main() {
	runtime.LockOSThread() // see run.command
	r := &run{begin: time.Now()}
	flag.StringVar(&r.outcrop, "outcrop", "bin/outcrop", "the program")
	flag.StringVar(&r.models, "models", "", "the folder that make models fills")
	flag.StringVar(&r.cache, "cache", "", "folder for what drivers are built from and into (default: outcrop in the user's cache)")
	only := flag.String("only", "", "these drivers alone, separated by commas")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	failed, err := r.all(ctx, *only)
	if err != nil && ctx.Err() == nil {
		fmt.Fprintln(os.Stderr, "sdk:", err)
	}
	if err != nil || failed > 0 {
		os.Exit(1)
	}
}

// run is one run of the drivers.
type run struct {
	outcrop, models, cache string
	root, dir              string // of the repository, and this folder in it
	scratch                string
	checks                 checks
	begin                  time.Time
}

func (r *run) all(ctx context.Context, only string) (failed int, err error) {
	if err := r.locate(); err != nil {
		return 0, err
	}
	sdks, err := choose(r.dir, only)
	if err != nil {
		return 0, err
	}
	if r.scratch, err = os.MkdirTemp("", "outcrop-sdk-"); err != nil {
		return 0, err
	}
	defer os.RemoveAll(r.scratch)
	server, tls, err := r.serveTLS(ctx)
	if err != nil {
		return 0, err
	}
	defer server.Stop() // each driver's own server tells how servers end
	var results []*tally
	for _, sdk := range sdks {
		t, err := r.one(ctx, sdk, tls)
		if err != nil {
			return 0, err
		}
		results = append(results, t)
	}
	return r.sum(results), nil
}

// one prepares and runs a driver. One that cannot be prepared or does not end has failed; the others go on.
func (r *run) one(ctx context.Context, sdk string, tls []string) (*tally, error) {
	t := &tally{checks: r.checks, sdk: sdk}
	unlock, err := r.lock(ctx, sdk)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if err := r.prepare(ctx, sdk); err != nil {
		t.wrong("%v", err)
		return t, ctx.Err()
	}
	drive, cancel := context.WithTimeout(ctx, longestDrive)
	defer cancel()
	if err := r.drive(drive, t, tls); err != nil {
		return nil, err
	}
	if drive.Err() != nil {
		t.wrong("the driver took more than %v", longestDrive)
	}
	return t, ctx.Err()
}

// sum prints what came of it, and counts the failures.
func (r *run) sum(results []*tally) (failed int) {
	r.say("done")
	for _, t := range results {
		for _, name := range t.failed {
			fmt.Printf("sdk %s: failed: %s\n", t.sdk, name)
		}
		for _, m := range t.mistakes {
			fmt.Printf("sdk %s: failed: %s\n", t.sdk, m)
		}
		failed += t.failures()
	}
	for _, t := range results {
		fmt.Println(t.summary())
	}
	return failed
}

// locate makes all paths absolute: drivers run elsewhere.
func (r *run) locate() (err error) {
	if r.cache == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			return err
		}
		r.cache = filepath.Join(user, "outcrop")
	}
	if r.models == "" {
		r.models = filepath.Join(r.cache, "models")
	}
	r.root = "."
	for _, p := range []*string{&r.outcrop, &r.models, &r.cache, &r.root} {
		if *p, err = filepath.Abs(*p); err != nil {
			return err
		}
	}
	r.dir = filepath.Join(r.root, "test", "sdk")
	list, err := os.Open(filepath.Join(r.dir, "checks.txt"))
	if err != nil {
		return fmt.Errorf("%w: run it in the repository's root, by make sdk", err)
	}
	defer list.Close()
	r.checks, err = readChecks(list)
	return err
}

func choose(dir, only string) ([]string, error) {
	all, err := drivers(dir)
	if err != nil || only == "" {
		return all, err
	}
	chosen := strings.Split(only, ",")
	for _, sdk := range chosen {
		if !slices.Contains(all, sdk) {
			return nil, fmt.Errorf("there is no driver %q: choose among %s", sdk, strings.Join(all, ", "))
		}
	}
	return chosen, nil
}

// serveTLS starts the server for bearer keys, which SDKs send over TLS only, and gives the environment to reach it.
func (r *run) serveTLS(ctx context.Context) (*server.Server, []string, error) {
	r.say("start the server that speaks TLS")
	catalog := filepath.Join(r.scratch, "catalog")
	if err := r.fill(ctx, catalog); err != nil {
		return nil, nil, err
	}
	s, err := r.serve(filepath.Join(r.scratch, "tls.log"), "", "--ephemeral", "--models", catalog, "--tls", "self-signed")
	if err != nil {
		return nil, nil, err
	}
	keys, err := folder.ReadCredentials(s.Exports["OUTCROP_DATA"])
	if err != nil {
		return nil, nil, errors.Join(err, s.Stop())
	}
	bundle := s.Exports["AWS_CA_BUNDLE"]
	return s, []string{"OUTCROP_TLS_URL=" + s.URL, "OUTCROP_API_KEY=" + keys.APIKey, "OUTCROP_TLS_ACCESS_KEY_ID=" + keys.AccessKey,
		"OUTCROP_TLS_SECRET_ACCESS_KEY=" + keys.SecretKey, "AWS_CA_BUNDLE=" + bundle, "NODE_EXTRA_CA_CERTS=" + bundle}, nil
}

func (r *run) say(format string, args ...any) {
	fmt.Printf("%6.1fs  %s\n", time.Since(r.begin).Seconds(), fmt.Sprintf(format, args...))
}
