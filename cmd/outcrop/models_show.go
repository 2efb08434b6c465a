package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"outcrop/internal/cli"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/tensor/card"
	"outcrop/internal/tensor/chattemplate"
)

func modelsShowCommand() *cobra.Command {
	var asJSON, template bool
	c := &cobra.Command{
		Use:   "show ID",
		Short: "Show what a model is and what it can do",
		Long: `Show what a model is and what it can do: one of the catalog, an alias, or an imported model by its ARN.
The licence is the one given when the model was added, or else what its files say.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			v, err := viewModel(c, args[0])
			switch {
			case err != nil:
				return next(err, "see which there are: outcrop models list --data %s", dataDir(c))
			case template:
				_, err := fmt.Fprintln(c.OutOrStdout(), v.Card.Template)
				return err
			case asJSON:
				return v.JSON(c.OutOrStdout())
			}
			return v.Print(c.OutOrStdout())
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "all that is known, as JSON")
	c.Flags().BoolVar(&template, "template", false, "the whole chat template, and nothing else")
	c.MarkFlagsMutuallyExclusive("json", "template")
	return c
}

// viewModel asks the catalog, and reads the model's files.
func viewModel(c *cobra.Command, id string) (v cli.ModelView, err error) {
	err = withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
		a.Account = accountOf(c)
		return look(c.Context(), a, id, &v)
	})
	if err != nil || catalog.IsRemote(v.Model.Path) {
		return v, err
	}
	if v.Card, err = card.Read(v.Model.Path); err != nil {
		return v, err
	}
	v.Tools = knowsTools(v.Card.Template)
	return v, nil
}

// look fills in what the catalog knows.
func look(ctx context.Context, a *cli.Admin, id string, v *cli.ModelView) (err error) {
	if v.Model, err = a.Model(ctx, id); err != nil {
		return err
	}
	all, err := a.Aliases(ctx)
	for _, one := range all {
		if one.Target == v.Model.Runs && one.ID != v.Model.ID {
			v.Aliases = append(v.Aliases, one)
		}
	}
	return err
}

// knowsTools tells whether a chat template says anything of tools. One that cannot be run says nothing.
func knowsTools(template string) bool {
	if template == "" {
		return false
	}
	t, err := chattemplate.New(template, chattemplate.Tokens{}, time.Now)
	return err == nil && t.KnowsTools()
}

// licenseOf is the licence of a model to be added: as its owner says, or else as its files do.
func licenseOf(path, said string) (string, error) {
	if said != "" || catalog.IsRemote(path) {
		return said, nil
	}
	c, err := card.Read(path)
	return c.License.ID, err
}
