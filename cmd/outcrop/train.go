package main

import (
	"github.com/spf13/cobra"
)

// trainCommand is the child of a training job: the server starts it, people do not.
func trainCommand() *cobra.Command {
	return &cobra.Command{Use: "train", Hidden: true, Args: cobra.NoArgs}
}
