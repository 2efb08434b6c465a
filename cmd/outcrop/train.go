package main

import (
	"os"

	"github.com/spf13/cobra"

	"outcrop/internal/train"
)

// trainCommand is the child of a training job: the server starts it, people do not.
func trainCommand() *cobra.Command {
	return &cobra.Command{
		Use: "train", Hidden: true, Args: cobra.NoArgs,
		Short: "Run the training job on the standard input, for a server",
		Run:   func(c *cobra.Command, _ []string) { os.Exit(train.Main(c.Context(), os.Stdin, os.Stdout)) },
	}
}
