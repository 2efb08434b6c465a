package main

import (
	"github.com/spf13/cobra"

	"outcrop/internal/api/wire"
	"outcrop/internal/cli"
)

func operationsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "operations",
		Short: "List every operation of the AWS services, built or not",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			mux := wire.New(wire.Options{Secret: []byte("none")})
			register(mux, &house{}) // the doors open, though there is no one behind them
			var list [][3]string
			for _, o := range mux.Operations() {
				state := "not built"
				if o.Built {
					state = "built"
				}
				list = append(list, [3]string{o.Service, o.Operation, state})
			}
			cli.PrintOperations(c.OutOrStdout(), list)
			return nil
		},
	}
}
