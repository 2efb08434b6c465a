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

	"outcrop/internal/folder"
)

func main() {
	if c, err := root().ExecuteContextC(untilSignal()); err != nil {
		if _, silent := errors.AsType[told](err); !silent {
			fmt.Fprintln(os.Stderr, "outcrop: "+explain(c, err))
		}
		os.Exit(1)
	}
}

// untilSignal is a context that ends with SIGTERM or Ctrl-C. By then a second one ends the program at once.
func untilSignal() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-signals
		signal.Stop(signals)
		cancel()
	}()
	return ctx
}

func root() *cobra.Command {
	c := &cobra.Command{
		Use:   "outcrop",
		Short: "A foundation-model platform that speaks Amazon Bedrock's and SageMaker's own APIs",
		Long: `A foundation-model platform that speaks Amazon Bedrock's and SageMaker's own APIs.

Start a server, give it a model, and talk to it with AWS's SDKs:
  outcrop serve
  outcrop models add --id my.model --file model.gguf
  eval "$(outcrop env)"`,
		Args:              cobra.NoArgs,
		RunE:              func(c *cobra.Command, _ []string) error { return c.Help() },
		SilenceUsage:      true,
		SilenceErrors:     true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	c.PersistentFlags().String("data", folder.Default(), "data folder, also $OUTCROP_DATA")
	c.AddCommand(serveCommand(), envCommand(), modelsCommand(), iamCommand(), jobsCommand(), usageCommand(), demoCommand(), trainCommand(), operationsCommand())
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
