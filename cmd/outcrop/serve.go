package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/net/netutil"

	"outcrop/internal/arn"
	"outcrop/internal/certificate"
	"outcrop/internal/cli"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/quota"
	"outcrop/internal/tensor/kernel"
)

const (
	defaultAccount arn.Account = "123456789012"
	defaultRegion  arn.Region  = "us-east-1"
)

// connections is how many clients may be connected at once; more wait until one leaves.
const connections = 8192

type serveFlags struct {
	listen, account, region string
	drain                   time.Duration
	ephemeral               bool
	models                  string // data folder to take models from
	tls, tlsCert, tlsKey    string
	quotas                  string // file; "" is the data folder's
	memory                  memoryFlags
}

func (f serveFlags) scope() arn.Scope {
	return arn.Scope{Account: arn.Account(f.account), Region: arn.Region(f.region)}
}

func serveCommand() *cobra.Command {
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve every API on one port, and run jobs and endpoints",
		Long: `Serve every API on one port, and run jobs and endpoints, until SIGTERM or Ctrl-C; a second one ends the server at once.
All state is in the data folder. Its first server makes the access key and the API key: outcrop env prints them.

What each account may ask of a model in a minute is in quotas.json of the data folder, and without limit where there is none:
  {"Models": [{"Match": "outcrop.*", "RequestsPerMinute": 600, "TokensPerMinute": 200000}]}
The first match counts. RequestBurst bounds the requests that come at once, OutputBurndown is what a token of output counts as.

With --ephemeral, for tests, all state is in memory and gone when the server ends; POST /_outcrop/reset drops it meanwhile,
but for credentials and models. It begins by printing what outcrop env would, as shell exports.`,
		Example: `  outcrop serve
  outcrop serve --tls self-signed
  outcrop serve --ephemeral --models ~/.local/share/outcrop --listen 127.0.0.1:0`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if f.ephemeral && c.Flags().Changed("data") {
				return fault.Bad("serve", "ephemeral", "--ephemeral has no data folder: leave --data out, or take its models with --models.")
			}
			if err := f.check(); err != nil {
				return err
			}
			return serve(c.Context(), dataDir(c), f, c.OutOrStdout(), slog.New(slog.NewTextHandler(os.Stderr, nil)))
		},
	}
	c.Flags().StringVar(&f.listen, "listen", "127.0.0.1:7077", "address to listen on; port 0 picks a free one")
	c.Flags().StringVar(&f.account, "account", string(defaultAccount), "AWS account number of the root key")
	c.Flags().StringVar(&f.region, "region", string(defaultRegion), "AWS region")
	c.Flags().DurationVar(&f.drain, "drain", 25*time.Second, "how long requests and jobs may take to end, after SIGTERM")
	c.Flags().BoolVar(&f.ephemeral, "ephemeral", false, "keep all state in memory, and drop it at the end")
	c.Flags().StringVar(&f.models, "models", "", "with --ephemeral: data folder whose base models to serve too; it is only read, and may be in use")
	c.Flags().StringVar(&f.tls, "tls", "", `"self-signed": serve HTTPS with a certificate of the folder's own authority`)
	c.Flags().StringVar(&f.tlsCert, "tls-cert", "", "serve HTTPS with this certificate and its chain, a PEM file that is read again when it changes")
	c.Flags().StringVar(&f.tlsKey, "tls-key", "", "the certificate's key, a PEM file")
	c.Flags().StringVar(&f.quotas, "quotas", "", "file of the models' quotas (default: quotas.json in the data folder)")
	f.memory.add(c)
	c.MarkFlagsRequiredTogether("tls-cert", "tls-key")
	c.MarkFlagsMutuallyExclusive("tls", "tls-cert")
	return c
}

// check refuses what does not go together, and finds the folder of models.
func (f *serveFlags) check() (err error) {
	if f.models != "" && !f.ephemeral {
		return fault.Bad("serve", "models", "--models goes with --ephemeral: other servers have models of their own, see outcrop models add.")
	}
	if f.tls != "" && f.tls != "self-signed" {
		return fault.Bad("serve", "tls", "--tls %s is not known: it is self-signed, or leave it out and use --tls-cert and --tls-key.", f.tls)
	}
	if f.models != "" {
		if f.models, err = filepath.Abs(f.models); err == nil {
			f.models, err = filepath.EvalSymlinks(f.models)
		}
		if err != nil {
			return next(err, "name a data folder with --models")
		}
	}
	if err := f.memory.check(); err != nil {
		return err
	}
	return checkScope(f.scope())
}

// limits reads the quotas of models.
func (f serveFlags) limits(file string) ([]quota.Limit, error) {
	if f.quotas != "" {
		if _, err := os.Stat(f.quotas); err != nil {
			return nil, next(fault.Bad("serve", "quotas", "The file of quotas %q cannot be read.", f.quotas), "choose another one with --quotas")
		}
		file = f.quotas
	}
	limits, err := quota.Load(file)
	return limits, next(err, "its shape is in: outcrop serve --help")
}

// serve runs a server until ctx ends, then drains. It stops what it started in the reverse order.
func serve(ctx context.Context, dir string, flags serveFlags, out io.Writer, log *slog.Logger) (err error) {
	f, shut, err := flags.folder(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, shut()) }()
	s, err := flags.open(f, log)
	if err != nil {
		return err
	}
	defer s.closeListeners()
	make, err := flags.maker(f, log)
	if err != nil {
		return err
	}
	h, err := make(ctx, nil)
	if err != nil {
		return err
	}
	who, keys, err := introduce(f, h, s, flags.ephemeral)
	if err != nil {
		return errors.Join(err, h.close())
	}
	comment, rebuild := "", rebuilder(nil)
	if flags.ephemeral {
		cli.PrintEnv(out, who, keys, false)
		comment, rebuild = "# ", anew(f, make) // all that is printed can be given to a shell
	}
	r := start(h, s, rebuild)
	fmt.Fprintf(out, "%soutcrop: ready on %s, data in %s, %s kernels\n", comment, who.URL, f.Dir, kernel.ISA())
	select {
	case <-ctx.Done():
	case err = <-r.failed:
	}
	fmt.Fprintf(out, "%soutcrop: draining\n", comment)
	return errors.Join(err, r.drain(flags.drain, log))
}

// folder opens the data folder, and tells how to leave it.
func (f serveFlags) folder(dir string) (*folder.Folder, func() error, error) {
	if f.ephemeral {
		d, err := folder.Ephemeral()
		if err != nil {
			return nil, nil, next(err, "name a folder that can be written to with $TMPDIR")
		}
		return d, d.Remove, nil
	}
	d, err := openFolder(dir)
	if err != nil {
		return nil, nil, err
	}
	return d, d.Close, nil
}

// introduce writes into the data folder who this server is, and its credentials.
func introduce(f *folder.Folder, h *house, s *sockets, ephemeral bool) (folder.Server, folder.Credentials, error) {
	keys := folder.Credentials{AccessKey: h.root.AccessKey, SecretKey: h.root.Secret, APIKey: h.apiKey}
	who := folder.Server{URL: s.url, Account: h.scope.Account, Region: h.scope.Region,
		Role: access.RoleARN(h.scope.Account, access.DefaultRole), ISA: kernel.ISA()}
	if s.certificate != nil {
		who.CA = s.certificate.CA
	}
	if ephemeral {
		who.Data = f.Dir
	}
	return who, keys, errors.Join(f.WriteCredentials(keys), f.WriteServer(who))
}

// sockets are where a server listens, before it answers.
type sockets struct {
	url         string // of api
	api         net.Listener
	child       net.Listener // the same for the server's own children, without TLS
	admin       net.Listener
	certificate *certificate.Source // nil without TLS
}

func (f serveFlags) open(d *folder.Folder, log *slog.Logger) (_ *sockets, err error) {
	s := &sockets{}
	defer func() {
		if err != nil {
			s.closeListeners()
		}
	}()
	if s.api, err = net.Listen("tcp", f.listen); err != nil {
		return nil, next(err, "choose another address with --listen")
	}
	s.api = netutil.LimitListener(s.api, connections)
	s.url = "http://" + reachable(s.api.Addr())
	if f.tls != "" || f.tlsCert != "" {
		if s.certificate, err = f.certificate(d, s.api.Addr(), log); err != nil {
			return nil, err
		}
		s.url = "https://" + covered(s.certificate.Leaf(), s.api.Addr())
	}
	if s.child, err = listenUnix(folder.ChildSocket(d.Dir)); err != nil {
		return nil, err
	}
	s.admin, err = listenUnix(folder.Socket(d.Dir))
	return s, err
}

// closeListeners closes what a failed start leaves open; after a drain all are closed already.
func (s *sockets) closeListeners() {
	for _, l := range []net.Listener{s.api, s.child, s.admin} {
		if l != nil {
			l.Close()
		}
	}
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
