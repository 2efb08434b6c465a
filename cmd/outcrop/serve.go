package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"regexp"
	"time"

	"github.com/spf13/cobra"

	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
	"outcrop/internal/platform/access"
	"outcrop/internal/tensor/kernel"
)

// drainTime is how long requests and workers may take to end after SIGTERM.
const drainTime = 25 * time.Second

type serveFlags struct{ listen, account, region string }

func serveCommand() *cobra.Command {
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve every API on one port, and run jobs and endpoints",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return serve(c.Context(), dataDir(c), f, c.OutOrStdout(), slog.New(slog.NewTextHandler(os.Stderr, nil)))
		},
	}
	c.Flags().StringVar(&f.listen, "listen", "127.0.0.1:7077", "address to listen on; port 0 picks a free one")
	c.Flags().StringVar(&f.account, "account", string(defaultAccount), "AWS account number of the root key")
	c.Flags().StringVar(&f.region, "region", string(defaultRegion), "AWS region")
	return c
}

// serve runs a server until ctx ends, then drains. The order of starting is the reverse of the order of stopping.
func serve(ctx context.Context, dir string, flags serveFlags, out io.Writer, log *slog.Logger) (err error) {
	scope := arn.Scope{Account: arn.Account(flags.account), Region: arn.Region(flags.region)}
	if err := checkScope(scope); err != nil {
		return err
	}
	f, err := folder.Open(dir)
	if err != nil {
		return next(err, "stop that server, or choose another folder with --data")
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	l, err := net.Listen("tcp", flags.listen)
	if err != nil {
		return next(err, "choose another address with --listen")
	}
	defer l.Close() // closed by the drain already, unless the start failed
	url := "http://" + reachable(l.Addr())
	h, err := openHouse(ctx, f, scope, url, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.close()) }()
	if err := introduce(f, h, url); err != nil {
		return err
	}
	door, err := listenAdmin(f.Dir)
	if err != nil {
		return err
	}
	mux := h.mux()
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 20 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10, Protocols: new(http.Protocols)}
	server.Protocols.SetHTTP1(true)
	server.Protocols.SetUnencryptedHTTP2(true) // JavaScript's and Java's clients speak HTTP/2 with prior knowledge
	admin := &http.Server{Handler: h.admin().Handler(), ReadHeaderTimeout: 20 * time.Second}

	failed := make(chan error, 2)
	go func() { failed <- server.Serve(l) }()
	go func() { failed <- admin.Serve(door) }()
	workers, stopWorkers := context.WithCancel(context.WithoutCancel(ctx))
	defer stopWorkers()
	worked := make(chan struct{})
	go func() { h.work(workers); close(worked) }()
	fmt.Fprintf(out, "outcrop: ready on %s, data in %s, %s kernels\n", url, f.Dir, kernel.ISA())

	select {
	case <-ctx.Done():
	case err = <-failed:
	}
	fmt.Fprintln(out, "outcrop: draining")
	return errors.Join(err, drain(mux, server, admin, stopWorkers, worked))
}

// drain ends what goes on: new requests are refused, running ones and workers may finish for a while.
func drain(mux *wire.Mux, server, admin *http.Server, stopWorkers func(), worked <-chan struct{}) error {
	ctx, cancel := context.WithTimeout(context.Background(), drainTime)
	defer cancel()
	mux.Drain()
	stopWorkers()
	err := errors.Join(server.Shutdown(ctx), admin.Shutdown(ctx))
	if err != nil { // a stream that does not end in time is cut
		err = errors.Join(server.Close(), admin.Close())
	}
	select {
	case <-worked:
	case <-ctx.Done():
		err = errors.Join(err, fault.New("serve", fault.Timeout, "A worker did not stop within %s.", drainTime))
	}
	return err
}

// introduce writes into the data folder who this server is, and its credentials.
func introduce(f *folder.Folder, h *house, url string) error {
	err := f.WriteCredentials(folder.Credentials{AccessKey: h.root.AccessKey, SecretKey: h.root.Secret, APIKey: h.apiKey})
	if err != nil {
		return err
	}
	return f.WriteServer(folder.Server{URL: url, Account: h.scope.Account, Region: h.scope.Region,
		Role: access.RoleARN(h.scope.Account, access.DefaultRole), ISA: kernel.ISA()})
}

// reachable is the address for clients: a literal IP, also where the server listens on all of them.
func reachable(a net.Addr) string {
	t := a.(*net.TCPAddr)
	if t.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", fmt.Sprint(t.Port))
	}
	return t.String()
}

var (
	accountRule = regexp.MustCompile(`^\d{12}$`)
	regionRule  = regexp.MustCompile(`^[a-z]{2}(-[a-z]+)+-\d$`)
)

func checkScope(s arn.Scope) error {
	if !accountRule.MatchString(string(s.Account)) {
		return fault.Bad("serve", "account", "The account %q is not 12 digits: use one like %s.", s.Account, defaultAccount)
	}
	if !regionRule.MatchString(string(s.Region)) {
		return fault.Bad("serve", "region", "The region %q is not one like %s.", s.Region, defaultRegion)
	}
	return nil
}
