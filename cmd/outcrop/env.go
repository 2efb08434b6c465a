package main

import (
	"github.com/spf13/cobra"

	"outcrop/internal/cli"
	"outcrop/internal/folder"
)

func envCommand() *cobra.Command {
	var bearer bool
	c := &cobra.Command{
		Use:   "env",
		Short: "Print shell exports for the server last started on the data folder",
		Long: `Print shell exports for the server last started on the data folder. Use it as: eval "$(outcrop env)"
A server with TLS adds the file that its certificate is verified with (AWS_CA_BUNDLE, NODE_EXTRA_CA_CERTS).
An ephemeral server prints them by itself; its folder is $OUTCROP_DATA among them.`,
		Args: cobra.NoArgs,
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
	var keys folder.Credentials
	if err == nil {
		keys, err = folder.ReadCredentials(dir)
	}
	return server, keys, next(err, "start one: outcrop serve --data %s", dir)
}
