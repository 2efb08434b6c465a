package main

import (
	"time"

	"github.com/spf13/cobra"

	"outcrop/internal/cli"
	"outcrop/internal/fault"
	"outcrop/internal/platform/meter"
)

func usageCommand() *cobra.Command {
	var from, to string
	c := &cobra.Command{
		Use:   "usage",
		Short: "Print what was used and what it comes to, by the token and by the second",
		Long: `Print what was used and what it comes to: invocations by the token, jobs and endpoints by the second.
The prices are examples; put your own into prices.json in the data folder.`,
		Example: "  outcrop usage --from 2026-01-01 --to 2026-02-01",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) (err error) {
			var p meter.Period
			if p.Start, err = moment(from); err != nil {
				return err
			}
			if p.End, err = moment(to); err != nil {
				return err
			}
			return withAdmin(c.Context(), dataDir(c), func(a *cli.Admin) error {
				a.Account = accountOf(c)
				r, err := a.Usage(c.Context(), p)
				if err == nil {
					cli.PrintUsage(c.OutOrStdout(), r)
				}
				return err
			})
		},
	}
	accountFlag(c)
	c.Flags().StringVar(&from, "from", "", "first moment that counts, a date or an RFC 3339 time")
	c.Flags().StringVar(&to, "to", "", "first moment that no longer counts")
	return c
}

// moment reads a time, or the start of a day in UTC; empty text is no bound.
func moment(text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return time.Time{}, next(fault.New("usage", fault.Invalid, "%q is not a time.", text), "write it as 2026-01-31 or 2026-01-31T12:00:00Z")
}
