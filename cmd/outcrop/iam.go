package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"outcrop/internal/arn"
	"outcrop/internal/cli"
	"outcrop/internal/platform/access"
)

func iamCommand() *cobra.Command {
	c := group("iam", "Look after accounts, users, roles, policies and keys")
	c.Long += `

  outcrop iam users add bob --policy AmazonBedrockReadOnly
  outcrop iam keys add bob

Everything here can be done with AWS's IAM operations too.`
	accountFlag(c)
	c.AddCommand(accountsCommand(), principalsCommand(access.KindUser), principalsCommand(access.KindRole), policiesCommand(),
		keysCommand("keys", "access key"), keysCommand("api-keys", "Bedrock API key"))
	return c
}

// accountFlag lets a command, and those below it, look after another account than the server's own.
func accountFlag(c *cobra.Command) {
	c.PersistentFlags().String("account", "", "account to look after; the server's own when empty")
}

func accountOf(c *cobra.Command) string {
	account, err := c.Flags().GetString("account")
	if err != nil {
		panic(err) // the flag is defined above
	}
	return account
}

// group is a command that only holds others.
func group(use, short string) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Long: short + ".", Args: cobra.NoArgs, RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
}

// ask makes a command that asks the server something of the account in hand. hint says what to do when that fails.
func ask(use, short string, args cobra.PositionalArgs, hint string, do func(c *cobra.Command, a *cli.Admin, args []string) error) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Args: args, RunE: func(c *cobra.Command, args []string) error {
		return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
			a.Account = accountOf(c)
			err := do(c, a, args)
			if hint == "" {
				return err
			}
			return next(err, "%s", hint)
		})
	}}
}

func accountsCommand() *cobra.Command {
	c := group("accounts", "Accounts, each apart from the others")
	c.AddCommand(
		ask("add NUMBER", "Make an account of 12 digits, and print its root key", cobra.ExactArgs(1), "choose 12 digits, such as 210987654321",
			func(c *cobra.Command, a *cli.Admin, args []string) error {
				made, err := a.AddAccount(c.Context(), args[0])
				if err == nil {
					fmt.Fprintf(c.OutOrStdout(), "export AWS_ACCESS_KEY_ID='%s'\nexport AWS_SECRET_ACCESS_KEY='%s'\nexport AWS_BEARER_TOKEN_BEDROCK='%s'\n",
						made.AccessKey, made.SecretKey, made.APIKey)
				}
				return err
			}),
		ask("list", "List the accounts", cobra.NoArgs, "", func(c *cobra.Command, a *cli.Admin, _ []string) error {
			all, err := a.Accounts(c.Context())
			if err == nil {
				cli.PrintAccounts(c.OutOrStdout(), all)
			}
			return err
		}))
	return c
}

func principalsCommand(kind access.Kind) *cobra.Command {
	noun := string(kind)
	see := "see which there are: outcrop iam " + noun + "s list"
	c := group(noun+"s", strings.ToUpper(noun[:1])+noun[1:]+"s of an account")
	c.AddCommand(addPrincipal(kind),
		ask("list", "List the "+noun+"s", cobra.NoArgs, "", func(c *cobra.Command, a *cli.Admin, _ []string) error {
			all, err := a.Principals(c.Context(), kind)
			if err == nil {
				cli.PrintPrincipals(c.OutOrStdout(), kind, all)
			}
			return err
		}),
		ask("show NAME", "Show a "+noun+" with its policies", cobra.ExactArgs(1), see, func(c *cobra.Command, a *cli.Admin, args []string) error {
			p, err := a.Principal(c.Context(), kind, args[0])
			if err == nil {
				cli.PrintPrincipal(c.OutOrStdout(), p)
			}
			return err
		}),
		ask("delete NAME", "Delete a "+noun+" with all that it has", cobra.ExactArgs(1), see, func(c *cobra.Command, a *cli.Admin, args []string) error {
			err := a.RemovePrincipal(c.Context(), kind, args[0])
			if err == nil {
				fmt.Fprintln(c.OutOrStdout(), "deleted "+args[0])
			}
			return err
		}))
	return c
}

func addPrincipal(kind access.Kind) *cobra.Command {
	var policies []string
	var trust string
	noun := string(kind)
	c := ask("add NAME", "Make a "+noun, cobra.ExactArgs(1), "see: outcrop iam "+noun+"s add --help", func(c *cobra.Command, a *cli.Admin, args []string) error {
		in := access.Principal{Name: args[0]}
		if kind == access.KindRole {
			text, err := os.ReadFile(trust)
			if err != nil {
				return err
			}
			in.Trust, in.MaxSession = string(text), access.DefaultSession
		}
		p, err := a.AddPrincipal(c.Context(), kind, in)
		if err != nil {
			return err
		}
		for _, name := range policies {
			if err := a.Attach(c.Context(), kind, args[0], policyARN(name)); err != nil {
				return err
			}
		}
		fmt.Fprintln(c.OutOrStdout(), p.ARN)
		return nil
	})
	c.Flags().StringSliceVar(&policies, "policy", nil, "managed policy to attach: its ARN, or the name of one of AWS's")
	if kind == access.KindRole {
		c.Flags().StringVar(&trust, "trust", "", "file with the trust policy: who may take the role")
		if err := c.MarkFlagRequired("trust"); err != nil {
			panic(err) // the flag is defined above
		}
	}
	return c
}

// policyARN takes names of AWS's own policies for their ARNs.
func policyARN(name string) arn.ARN {
	if strings.HasPrefix(name, "arn:") {
		return arn.ARN(name)
	}
	return access.ManagedARN(name)
}

func policiesCommand() *cobra.Command {
	see := "see which there are: outcrop iam policies list"
	c := group("policies", "Managed policies: an account's own and AWS's")
	c.AddCommand(addPolicy(), attachment("attach", "Give a user or role a policy", (*cli.Admin).Attach), attachment("detach", "Take a policy away from a user or role", (*cli.Admin).Detach),
		ask("list", "List the policies", cobra.NoArgs, "", func(c *cobra.Command, a *cli.Admin, _ []string) error {
			all, err := a.Policies(c.Context())
			if err == nil {
				cli.PrintPolicies(c.OutOrStdout(), all)
			}
			return err
		}),
		ask("show POLICY", "Print a policy's document", cobra.ExactArgs(1), see, func(c *cobra.Command, a *cli.Admin, args []string) error {
			p, err := a.Policy(c.Context(), policyARN(args[0]))
			if err == nil {
				fmt.Fprintln(c.OutOrStdout(), p.Text())
			}
			return err
		}),
		ask("delete POLICY", "Delete a policy that nobody has", cobra.ExactArgs(1), see, func(c *cobra.Command, a *cli.Admin, args []string) error {
			err := a.RemovePolicy(c.Context(), policyARN(args[0]))
			if err == nil {
				fmt.Fprintln(c.OutOrStdout(), "deleted "+args[0])
			}
			return err
		}))
	return c
}

// attachment is a command that gives a policy to somebody or takes it away.
func attachment(verb, short string, do func(*cli.Admin, context.Context, access.Kind, string, arn.ARN) error) *cobra.Command {
	var user, role string
	c := ask(verb+" POLICY --user NAME|--role NAME", short, cobra.ExactArgs(1), "see which there are: outcrop iam policies list, outcrop iam users list, outcrop iam roles list",
		func(c *cobra.Command, a *cli.Admin, args []string) error {
			kind, name := access.KindUser, user
			if role != "" {
				kind, name = access.KindRole, role
			}
			err := do(a, c.Context(), kind, name, policyARN(args[0]))
			if err == nil {
				fmt.Fprintf(c.OutOrStdout(), "%sed %s: %s %s\n", verb, args[0], kind, name)
			}
			return err
		})
	c.Flags().StringVar(&user, "user", "", "the user")
	c.Flags().StringVar(&role, "role", "", "the role")
	c.MarkFlagsOneRequired("user", "role")
	c.MarkFlagsMutuallyExclusive("user", "role")
	return c
}

func addPolicy() *cobra.Command {
	var file string
	c := ask("add NAME --file F.json", "Make a policy out of a document", cobra.ExactArgs(1), "look at one that works: outcrop iam policies show AmazonBedrockReadOnly",
		func(c *cobra.Command, a *cli.Admin, args []string) error {
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			p, err := a.AddPolicy(c.Context(), args[0], string(text))
			if err == nil {
				fmt.Fprintln(c.OutOrStdout(), p.ARN)
			}
			return err
		})
	c.Flags().StringVar(&file, "file", "", "file with the policy's document")
	if err := c.MarkFlagRequired("file"); err != nil {
		panic(err) // the flag is defined above
	}
	return c
}

func keysCommand(use, noun string) *cobra.Command {
	see := "see which there are: outcrop iam users list, outcrop iam " + use + " list USER"
	c := group(use, "Users' "+noun+"s")
	var days int
	add := ask("add USER", "Make an "+strings.TrimPrefix(noun, "Bedrock ")+" and print it; it is never told again", cobra.ExactArgs(1), see,
		func(c *cobra.Command, a *cli.Admin, args []string) error {
			k, err := a.AddUserKey(c.Context(), args[0], use, days)
			switch {
			case err != nil:
				return err
			case use == "keys":
				fmt.Fprintf(c.OutOrStdout(), "export AWS_ACCESS_KEY_ID='%s'\nexport AWS_SECRET_ACCESS_KEY='%s'\n", k.ID, k.Secret)
			default:
				fmt.Fprintf(c.OutOrStdout(), "# %s\nexport AWS_BEARER_TOKEN_BEDROCK='%s'\n", k.ID, k.Secret)
			}
			return nil
		})
	if use == "api-keys" {
		add.Flags().IntVar(&days, "days", 0, "days until it expires; 0 is never")
	}
	c.AddCommand(add,
		ask("list USER", "List a user's "+noun+"s", cobra.ExactArgs(1), see, func(c *cobra.Command, a *cli.Admin, args []string) error {
			all, err := a.UserKeys(c.Context(), args[0], use)
			if err == nil {
				cli.PrintKeys(c.OutOrStdout(), all)
			}
			return err
		}),
		ask("delete USER ID", "Revoke one", cobra.ExactArgs(2), see, func(c *cobra.Command, a *cli.Admin, args []string) error {
			err := a.RemoveUserKey(c.Context(), args[0], use, args[1])
			if err == nil {
				fmt.Fprintln(c.OutOrStdout(), "deleted "+args[1])
			}
			return err
		}))
	return c
}
