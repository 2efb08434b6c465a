// Command outcrop is the whole platform in one program: the server, its workers, and the tools to look after it.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"outcrop/internal/fault"
	"outcrop/internal/folder"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := root().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "outcrop: "+explain(err))
		os.Exit(1)
	}
}

func root() *cobra.Command {
	c := &cobra.Command{
		Use:           "outcrop",
		Short:         "A foundation-model platform that speaks Amazon Bedrock's and SageMaker's own APIs",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	c.PersistentFlags().String("data", folder.Default(), "data folder (default $OUTCROP_DATA, then the XDG data folder)")
	c.AddCommand(serveCommand(), envCommand(), modelsCommand(), usageCommand(), demoCommand(), trainCommand(), operationsCommand())
	return c
}

// dataDir is the data folder that the command line names.
func dataDir(c *cobra.Command) string {
	d, err := c.Flags().GetString("data")
	if err != nil {
		panic(err) // the flag is the root's own
	}
	return d
}

// hint is an error with what to do next.
type hint struct {
	err  error
	next string
}

func (h hint) Error() string { return explain(h.err) + "\n  " + h.next }
func (h hint) Unwrap() error { return h.err }

// next adds what to do next to an error; nil stays nil.
func next(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return hint{err, fmt.Sprintf(format, args...)}
}

// explain is what a person at the terminal reads: a fault's public text, and its private cause, since the terminal is the
// owner's.
func explain(err error) string {
	var h hint
	if errors.As(err, &h) && err == error(h) {
		return h.Error()
	}
	var f *fault.Error
	if !errors.As(err, &f) || err != error(f) {
		return err.Error()
	}
	if f.Text == "" {
		return f.Error()
	}
	return f.Text
}
