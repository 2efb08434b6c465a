package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"outcrop/internal/arn"
	"outcrop/internal/cli"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
	"outcrop/internal/platform/meter"
)

func modelsCommand() *cobra.Command {
	c := &cobra.Command{Use: "models", Short: "Look after the catalog of base models"}
	var id, file, license, note string
	add := &cobra.Command{
		Use:   "add --id PROVIDER.NAME --file X.gguf|DIR",
		Short: "Put a model into the catalog: a GGUF file or a Hugging Face folder of safetensors",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			path, err := filepath.Abs(file)
			if err != nil {
				return err
			}
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				m, err := a.AddModel(c.Context(), id, path, license, note)
				if err != nil {
					return next(err, "see: outcrop models add --help")
				}
				fmt.Fprintf(c.OutOrStdout(), "added %s (%s, %.0fM parameters, %s)\n", m.ID, m.Info.Architecture, float64(m.Info.Parameters)/1e6, m.Info.Format)
				return nil
			})
		},
	}
	add.Flags().StringVar(&id, "id", "", "id in the catalog, PROVIDER.NAME")
	add.Flags().StringVar(&file, "file", "", "GGUF file, or folder with config.json, safetensors and tokenizer")
	add.Flags().StringVar(&license, "license", "", "licence of the weights, such as Apache-2.0")
	add.Flags().StringVar(&note, "note", "", "what users should know of it")
	for _, f := range []string{"id", "file"} {
		if err := add.MarkFlagRequired(f); err != nil {
			panic(err) // the flag is defined above
		}
	}
	list := &cobra.Command{
		Use: "list", Short: "List the catalog", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				models, err := a.Models(c.Context())
				if err == nil {
					cli.PrintModels(c.OutOrStdout(), models)
				}
				return err
			})
		},
	}
	remove := &cobra.Command{
		Use: "remove ID", Short: "Take a model out of the catalog and delete its files", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				return next(a.RemoveModel(c.Context(), args[0]), "see which there are: outcrop models list")
			})
		},
	}
	c.AddCommand(add, list, remove)
	return c
}

func usageCommand() *cobra.Command {
	var from, to string
	c := &cobra.Command{
		Use: "usage", Short: "Print what was used and what it comes to, by the token and by the second", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var p meter.Period
			for text, t := range map[string]*time.Time{from: &p.Start, to: &p.End} {
				if text == "" {
					continue
				}
				v, err := time.Parse(time.RFC3339, text)
				if err != nil {
					return next(err, "write times like 2026-01-31T00:00:00Z")
				}
				*t = v
			}
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				r, err := a.Usage(c.Context(), p)
				if err == nil {
					cli.PrintUsage(c.OutOrStdout(), r)
				}
				return err
			})
		},
	}
	c.Flags().StringVar(&from, "from", "", "first moment that counts (RFC 3339)")
	c.Flags().StringVar(&to, "to", "", "first moment that does not count any more")
	return c
}

// withAdmin calls fn with a client of the data folder's socket. Where no server runs, this process holds the folder's lock and
// answers on the socket itself meanwhile.
func withAdmin(ctx context.Context, dir string, fn func(*cli.Admin) error) error {
	f, err := folder.Open(dir)
	if fault.Is(err, fault.Conflict) {
		return fn(cli.NewAdmin(folder.Socket(dir)))
	}
	if err != nil {
		return err
	}
	defer f.Close()
	server, err := folder.ReadServer(dir)
	if fault.Is(err, fault.NotFound) {
		server = folder.Server{Account: defaultAccount, Region: defaultRegion}
	} else if err != nil {
		return err
	}
	h, err := openHouse(ctx, f, server.Scope(), server.URL, quiet())
	if err != nil {
		return err
	}
	l, err := listenAdmin(f.Dir)
	if err != nil {
		return errors.Join(err, h.close())
	}
	s := &http.Server{Handler: h.admin().Handler(), ReadHeaderTimeout: time.Minute}
	go s.Serve(l)
	err = fn(cli.NewAdmin(folder.Socket(f.Dir)))
	return errors.Join(err, s.Close(), h.close())
}

// listenAdmin opens the data folder's socket, for its owner alone. The folder's lock is held, so a socket that is there is left
// over from a server that crashed.
func listenAdmin(dir string) (net.Listener, error) {
	path := folder.Socket(dir)
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return nil, fault.Wrap("listen", fault.Internal, err)
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, next(fault.Wrap("listen", fault.Internal, err), "a socket's path may have about 100 characters: choose a shorter --data")
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

const (
	defaultAccount arn.Account = "123456789012"
	defaultRegion  arn.Region  = "us-east-1"
)
