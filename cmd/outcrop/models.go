package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"outcrop/internal/cli"
	"outcrop/internal/engine/upstream"
)

func modelsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "models",
		Short: "Look after the catalog of base models",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	accountFlag(c)
	c.AddCommand(modelsAddCommand(), modelsPullCommand(), modelsShowCommand(), modelsAliasCommand(), modelsListCommand(), modelsRemoveCommand())
	return c
}

func modelsAddCommand() *cobra.Command {
	var id, file, license, note string
	var there upstream.Location
	c := &cobra.Command{
		Use:   "add --id PROVIDER.NAME --file X.gguf|DIR | --upstream URL --upstream-model NAME | --llama-server PROGRAM --gguf X.gguf",
		Short: "Put a model into the catalog: a GGUF file, a Hugging Face folder of safetensors, or one that another server holds",
		Long: `Put a model into the catalog: a GGUF file, a Hugging Face folder of safetensors, or one that another server holds.

With --llama-server that server is a child: it is started when the model is first asked for, watched, started again when it dies, and
stopped when nobody has asked for 15 minutes. Its GGUF file stays where it is.`,
		Example: `  outcrop models add --id my.model --file model.gguf --license Apache-2.0
  outcrop models add --id my.large --upstream http://10.0.0.7:8000/v1 --upstream-model large --context-window 32768 --upstream-key env:VLLM_API_KEY
  outcrop models add --id my.other --llama-server /usr/local/bin/llama-server --gguf other.gguf --slots 4 --llama-arg=-ngl --llama-arg=99`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			path, err := modelPath(file, there)
			if err != nil {
				return err
			}
			if said, err := licenseOf(path, license); err == nil { // what cannot be read is told by who adds it
				license = said
			}
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				a.Account = accountOf(c)
				m, err := a.AddModel(c.Context(), id, path, license, note)
				if err == nil {
					fmt.Fprintf(c.OutOrStdout(), "added %s: %s\n", m.ID, cli.Describe(m))
				}
				return err
			})
		},
	}
	c.Flags().StringVar(&id, "id", "", "id in the catalog: PROVIDER.NAME")
	c.Flags().StringVar(&file, "file", "", "GGUF file, or folder with config.json, safetensors and tokenizer")
	c.Flags().StringVar(&there.URL, "upstream", "", "URL of a server that speaks OpenAI's API (vLLM, llama-server), such as http://127.0.0.1:8000/v1")
	c.Flags().StringVar(&there.Model, "upstream-model", "", "the model's name there")
	c.Flags().StringVar(&there.Key, "upstream-key", "", "where that server's API key is, read when the model is opened: env:NAME or file:PATH")
	c.Flags().StringVar(&there.Program, "llama-server", "", "the program llama-server, to be started and watched")
	c.Flags().StringVar(&there.File, "gguf", "", "the GGUF file that it serves")
	c.Flags().IntVar(&there.Slots, "slots", 0, "how many requests it answers at once; its own default without")
	c.Flags().StringArrayVar(&there.Args, "llama-arg", nil, "one more argument of it; may be given often")
	c.Flags().IntVar(&there.Context, "context-window", 0, "its context window in tokens, where the server does not tell")
	c.Flags().BoolVar(&there.Embeds, "embeds", false, "it embeds text, instead of generating any")
	c.Flags().StringVar(&license, "license", "", "licence of the weights, such as Apache-2.0; without it what the files say")
	c.Flags().StringVar(&note, "note", "", "what users should know of it")
	if err := c.MarkFlagRequired("id"); err != nil {
		panic(err) // the flag is defined above
	}
	c.MarkFlagsOneRequired("file", "upstream", "llama-server")
	c.MarkFlagsMutuallyExclusive("file", "upstream", "llama-server")
	c.MarkFlagsRequiredTogether("upstream", "upstream-model")
	c.MarkFlagsRequiredTogether("llama-server", "gguf")
	return c
}

// modelPath is where the model is: an absolute path, since the server may run elsewhere, or a server's location.
func modelPath(file string, there upstream.Location) (string, error) {
	if file != "" {
		return filepath.Abs(file)
	}
	if there.Program != "" {
		err := absolute(&there)
		return there.String(), err
	}
	there.URL = strings.TrimRight(there.URL, "/")
	_, err := upstream.ParseLocation(there.String())
	return there.String(), err
}

// absolute finds llama-server and its file from here: the server that starts it may run elsewhere.
func absolute(there *upstream.Location) (err error) {
	if there.Program, err = exec.LookPath(there.Program); err == nil {
		there.Program, err = filepath.Abs(there.Program)
	}
	if err == nil {
		there.File, err = filepath.Abs(there.File)
	}
	return err
}

func modelsAliasCommand() *cobra.Command {
	var family string
	c := &cobra.Command{
		Use:   "alias AWS-ID MODEL-ID",
		Short: "Let a model answer to an id of AWS's, with the request and answer bodies of that id's family",
		Long: `Let a model answer to an id of AWS's, with the request and answer bodies of that id's family.

Frameworks decide by the id what a model can do. Ids that begin with us., eu., apac. or global. are inference profiles, as on AWS.
An imported model is named by its ARN. outcrop models list shows aliases, outcrop models remove AWS-ID takes one out.`,
		Example: `  outcrop models alias anthropic.claude-3-5-sonnet-20241022-v2:0 outcrop.smollm2-135m
  outcrop models alias amazon.titan-embed-text-v2:0 outcrop.minilm-l6-v2`,
		Args: cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				a.Account = accountOf(c)
				alias, err := a.AddAlias(c.Context(), args[0], args[1], family)
				if err == nil {
					fmt.Fprintf(c.OutOrStdout(), "%s runs %s with %s bodies\n", alias.ID, alias.Target, alias.Family)
				}
				return err
			})
		},
	}
	c.Flags().StringVar(&family, "family", "", "family of the bodies, where the id does not tell")
	return c
}

func modelsListCommand() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "List the catalog and its aliases", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				a.Account = accountOf(c)
				models, err := a.Models(c.Context())
				if err != nil {
					return err
				}
				aliases, err := a.Aliases(c.Context())
				if err == nil {
					cli.PrintModels(c.OutOrStdout(), models, aliases)
				}
				return err
			})
		},
	}
}

func modelsRemoveCommand() *cobra.Command {
	return &cobra.Command{
		Use: "remove ID", Short: "Take a model out of the catalog and delete its files, or take an alias out", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				a.Account = accountOf(c)
				err := a.RemoveModel(c.Context(), args[0])
				if err == nil {
					fmt.Fprintln(c.OutOrStdout(), "removed "+args[0])
				}
				return next(err, "see which there are: outcrop models list --data %s", dataDir(c))
			})
		},
	}
}
