package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"outcrop/internal/api/wire"
	"outcrop/internal/cli"
	"outcrop/internal/folder"
)

func envCommand() *cobra.Command {
	var bearer bool
	c := &cobra.Command{
		Use:   "env",
		Short: "Print shell exports for the server last started on the data folder",
		Long:  "Print shell exports for the server last started on the data folder. Use it as: eval \"$(outcrop env)\"",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			server, keys, err := lastServer(dataDir(c))
			if err != nil {
				return err
			}
			cli.PrintEnv(c.OutOrStdout(), server, keys, bearer)
			return nil
		},
	}
	c.Flags().BoolVar(&bearer, "bearer", false, "export the Bedrock API key too (the SDKs then prefer it for Bedrock)")
	return c
}

// lastServer tells where the last server of a data folder listens, and its credentials.
func lastServer(dir string) (folder.Server, folder.Credentials, error) {
	server, err := folder.ReadServer(dir)
	if err != nil {
		return server, folder.Credentials{}, next(err, "start one: outcrop serve --data %s", dir)
	}
	keys, err := folder.ReadCredentials(dir)
	return server, keys, next(err, "start a server on it: outcrop serve --data %s", dir)
}

func operationsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "operations",
		Short: "List every operation of the AWS services, built or not",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			mux := wire.New(wire.Options{Secret: []byte("none")})
			register(mux, &house{})
			for _, o := range mux.Operations() {
				state := "not built"
				if o.Built {
					state = "built"
				}
				fmt.Fprintf(c.OutOrStdout(), "%-28s %-52s %s\n", o.Service, o.Operation, state)
			}
			return nil
		},
	}
}
