package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"outcrop/internal/cli"
	"outcrop/internal/cli/demo"
	"outcrop/internal/platform/meter"
)

func demoCommand() *cobra.Command {
	o := demo.Options{Log: os.Stdout}
	c := &cobra.Command{
		Use:   "demo",
		Short: "Drive the canonical path on the running server, and leave nothing behind",
		Long: `Drive the canonical path on the server last started on the data folder, with AWS's own SDK: fine-tune, register, deploy,
import, ask, retrieve. It ends with a table of steps and figures, and fails if any of them does.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			dir := dataDir(c)
			server, keys, err := lastServer(dir)
			if err != nil {
				return err
			}
			o.Endpoint, o.Region, o.Role, o.ISA = server.URL, string(server.Region), string(server.Role), server.ISA
			o.AccessKey, o.SecretKey = keys.AccessKey, keys.SecretKey
			if o.Roots, err = roots(server.CA); err != nil {
				return err
			}
			o.Bill = func(ctx context.Context) (string, error) {
				var text strings.Builder
				err := withAdmin(ctx, dir, func(a *cli.Admin) error {
					r, err := a.Usage(ctx, meter.Period{})
					if err == nil {
						cli.PrintUsage(&text, r)
					}
					return err
				})
				return text.String(), err
			}
			err = demo.Run(c.Context(), o)
			switch {
			case c.Context().Err() != nil:
				return next(err, "it was stopped, and what it made is taken away; start it again when you like")
			case errors.Is(err, demo.ErrFigure):
				return next(err, "every answer is in %s", filepath.Join(o.Out, "answers.jsonl"))
			}
			return next(err, "is the server still running on %s, and are the models there? see: outcrop models list --data %s", server.URL, dir)
		},
	}
	c.Flags().StringVar(&o.Base, "base", "outcrop.smollm2-135m", "base model to tune")
	c.Flags().StringVar(&o.Embedder, "embedder", "outcrop.minilm-l6-v2", "embedder for the knowledge base")
	c.Flags().IntVar(&o.Seed, "seed", 1, "seed of the training")
	c.Flags().StringVar(&o.Out, "out", "demo", "folder for answers.jsonl")
	return c
}
