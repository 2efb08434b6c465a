package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/spf13/cobra"
	"golang.org/x/sys/unix"

	"outcrop/internal/cli/jobs"
)

func jobsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "jobs",
		Short: "List, watch and plot jobs that train",
		Long: `List, watch and plot jobs that train: SageMaker's training and tuning jobs, and Bedrock's model customization jobs.
They are those of the server that AWS_ENDPOINT_URL names, or else of the one last started on the data folder. Jobs are made with AWS's own
clients: aws sagemaker create-training-job and create-hyper-parameter-tuning-job, aws bedrock create-model-customization-job.
A job is given by its name, or by its ARN where two of different kinds have the same name.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(jobsListCommand(), jobsWatchCommand(), jobsPlotCommand())
	return c
}

func jobsListCommand() *cobra.Command {
	var o jobs.ListOptions
	c := &cobra.Command{
		Use:   "list",
		Short: "List jobs, the newest first",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return withJobs(c, func(client *jobs.Client) error { return client.List(c.Context(), c.OutOrStdout(), o) })
		},
	}
	c.Flags().StringVar(&o.Name, "name", "", "part of the names")
	c.Flags().StringVar(&o.Status, "status", "", "InProgress, Completed, Failed, Stopping or Stopped")
	c.Flags().IntVar(&o.Most, "limit", 50, "how many at most")
	return c
}

func jobsWatchCommand() *cobra.Command {
	var metrics []string
	c := &cobra.Command{
		Use:   "watch NAME",
		Short: "Show a job until it ends: progress, speed, loss and its curve",
		Long: `Show a job until it ends: progress, speed, loss and its curve. Ctrl-C ends the watching, not the job.
The exit code is 0 when the job is completed, and 1 when it failed, was stopped, or is no longer watched.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return withJobs(c, func(client *jobs.Client) error {
				w := jobs.Watch{Client: client, Out: c.OutOrStdout(), After: time.After, Metrics: metrics,
					Size: func() (int, int, bool) { return terminalSize(os.Stdout) }}
				return w.Run(c.Context(), args[0])
			})
		},
	}
	metricsFlag(c, &metrics)
	return c
}

func jobsPlotCommand() *cobra.Command {
	var metrics []string
	var to string
	c := &cobra.Command{
		Use:   "plot NAME...",
		Short: "Write the curves of jobs as an SVG image",
		Example: `  outcrop jobs plot tune-1 -o loss.svg
  outcrop jobs plot tune-1 tune-2 --metric validation:loss -o -`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return withJobs(c, func(client *jobs.Client) error {
				var image bytes.Buffer
				if err := client.Plot(c.Context(), &image, args, metrics); err != nil {
					return err
				}
				if to == "-" {
					_, err := c.OutOrStdout().Write(image.Bytes())
					return err
				}
				if err := os.WriteFile(to, image.Bytes(), 0o644); err != nil {
					return next(err, "name another file with -o, or - for the standard output")
				}
				_, err := fmt.Fprintln(c.OutOrStdout(), "wrote", to)
				return err
			})
		},
	}
	metricsFlag(c, &metrics)
	c.Flags().StringVarP(&to, "output", "o", "loss.svg", "the file to write, - for the standard output")
	return c
}

func metricsFlag(c *cobra.Command, to *[]string) {
	c.Flags().StringSliceVar(to, "metric", nil, "metrics to draw, such as train:learning_rate (default the losses, and rewards or accuracies where they are measured)")
}

// withJobs calls fn with a client, and adds to its error what to do next.
func withJobs(c *cobra.Command, fn func(*jobs.Client) error) error {
	server, err := serverConfig(c.Context(), dataDir(c))
	if err != nil {
		return err
	}
	err = fn(jobs.Connect(server))
	_, advised := errors.AsType[hint](err)
	_, unreached := errors.AsType[*url.Error](err)
	switch {
	case advised:
		return err
	case errors.Is(err, jobs.ErrLeft), errors.Is(err, jobs.ErrNotCompleted):
		return told{err}
	case errors.Is(err, jobs.ErrMissing):
		return next(err, "see which there are: outcrop jobs list")
	case unreached:
		return next(err, "is the server still running on %s? start one: outcrop serve --data %s", aws.ToString(server.BaseEndpoint), dataDir(c))
	}
	return jobs.Plain(err)
}

// told is an error that the command has put into words already: only its exit code is left.
type told struct{ error }

// serverConfig is for clients of the server that AWS_ENDPOINT_URL names, or else of the one last started on the data folder.
func serverConfig(ctx context.Context, dir string) (aws.Config, error) {
	if os.Getenv("AWS_ENDPOINT_URL") != "" {
		c, err := config.LoadDefaultConfig(ctx)
		return c, next(err, "see AWS_PROFILE, AWS_REGION and the files in ~/.aws")
	}
	return lastServerConfig(dir)
}

// lastServerConfig is for clients of the server last started on a data folder.
func lastServerConfig(dir string) (aws.Config, error) {
	server, keys, err := lastServer(dir)
	if err != nil {
		return aws.Config{}, err
	}
	trusted, err := roots(server.CA)
	if err != nil {
		return aws.Config{}, err
	}
	client := awshttp.NewBuildableClient().WithTransportOptions(func(t *http.Transport) {
		t.TLSClientConfig = &tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS12}
	})
	return aws.Config{Region: string(server.Region), BaseEndpoint: &server.URL, HTTPClient: client,
		Credentials: credentials.NewStaticCredentialsProvider(keys.AccessKey, keys.SecretKey, "")}, nil
}

// terminalSize is how many characters a terminal shows; ok is false where a file is none.
func terminalSize(f *os.File) (columns, rows int, ok bool) {
	size, err := unix.IoctlGetWinsize(int(f.Fd()), unix.TIOCGWINSZ)
	if err != nil {
		return 0, 0, false
	}
	return cmp.Or(int(size.Col), 80), cmp.Or(int(size.Row), 24), true
}
