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

const (
	defaultAccount arn.Account = "123456789012"
	defaultRegion  arn.Region  = "us-east-1"
)

// cutTime is how long requests may take to say goodbye, once they were cut.
const cutTime = 2 * time.Second

type serveFlags struct {
	listen, account, region string
	drain                   time.Duration
}

func serveCommand() *cobra.Command {
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve every API on one port, and run jobs and endpoints",
		Long: `Serve every API on one port, and run jobs and endpoints, until SIGTERM or Ctrl-C; a second one ends the server at once.
All state is in the data folder. Its first server makes the access key and the API key: outcrop env prints them.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return serve(c.Context(), dataDir(c), f, c.OutOrStdout(), slog.New(slog.NewTextHandler(os.Stderr, nil)))
		},
	}
	c.Flags().StringVar(&f.listen, "listen", "127.0.0.1:7077", "address to listen on; port 0 picks a free one")
	c.Flags().StringVar(&f.account, "account", string(defaultAccount), "AWS account number of the root key")
	c.Flags().StringVar(&f.region, "region", string(defaultRegion), "AWS region")
	c.Flags().DurationVar(&f.drain, "drain", 25*time.Second, "how long requests and jobs may take to end, after SIGTERM")
	return c
}

// serve runs a server until ctx ends, then drains. It stops what it started in the reverse order.
func serve(ctx context.Context, dir string, flags serveFlags, out io.Writer, log *slog.Logger) (err error) {
	scope := arn.Scope{Account: arn.Account(flags.account), Region: arn.Region(flags.region)}
	if err := checkScope(scope); err != nil {
		return err
	}
	f, err := openFolder(dir)
	if err != nil {
		return err
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
	socket, err := listenAdmin(f.Dir)
	if err != nil {
		return err
	}
	r := start(h, l, socket)
	fmt.Fprintf(out, "outcrop: ready on %s, data in %s, %s kernels\n", url, f.Dir, kernel.ISA())
	select {
	case <-ctx.Done():
	case err = <-r.failed:
	}
	fmt.Fprintln(out, "outcrop: draining")
	r.drain(flags.drain, log)
	return err
}

// running is what goes on in a server.
type running struct {
	mux         *wire.Mux
	api, admin  *http.Server
	cut         func(cause error) // ends the requests that are still being answered
	stopWorkers func()
	worked      chan struct{} // closed when the workers have stopped
	failed      chan error
}

func start(h *house, l, socket net.Listener) *running {
	requests, cut := context.WithCancelCause(context.Background())
	workers, stopWorkers := context.WithCancel(context.Background())
	mux := h.mux()
	r := &running{mux: mux, cut: cut, stopWorkers: stopWorkers, worked: make(chan struct{}), failed: make(chan error, 2), admin: adminServer(h),
		api: &http.Server{Handler: mux, ReadHeaderTimeout: 20 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
			Protocols: new(http.Protocols), BaseContext: func(net.Listener) context.Context { return requests }}}
	r.api.Protocols.SetHTTP1(true)
	r.api.Protocols.SetUnencryptedHTTP2(true) // JavaScript's and Java's clients speak HTTP/2 with prior knowledge
	go func() { r.failed <- r.api.Serve(l) }()
	go func() { r.failed <- r.admin.Serve(socket) }()
	go func() { h.work(workers); close(r.worked) }()
	return r
}

// drain ends what goes on. New requests are refused, but for S3's: that is where the children of training jobs save their
// state. Running requests and workers may end in their time; what does not is cut, and taken up again by the next server.
func (r *running) drain(patience time.Duration, log *slog.Logger) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r.mux.Drain()
	r.stopWorkers()
	select {
	case <-r.worked:
	case <-ctx.Done():
		log.Warn("a worker did not stop in time; the next server goes on with its work")
	}
	if err := errors.Join(r.api.Shutdown(ctx), r.admin.Shutdown(ctx)); err == nil {
		return
	}
	log.Warn("requests did not end in time; they are cut")
	r.cut(fault.New("serve", fault.Unavailable, "The server is shutting down."))
	ctx, cancel = context.WithTimeout(context.Background(), cutTime)
	defer cancel()
	if errors.Join(r.api.Shutdown(ctx), r.admin.Shutdown(ctx)) != nil {
		r.api.Close()
		r.admin.Close()
	}
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
