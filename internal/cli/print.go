package cli

import (
	"fmt"
	"io"
	"text/tabwriter"

	"outcrop/internal/folder"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/meter"
)

// PrintEnv prints shell exports for a server. The bearer key only on request: the SDKs prefer it when it is set, and some
// refuse it over plain http.
func PrintEnv(w io.Writer, s folder.Server, c folder.Credentials, bearer bool) {
	for _, v := range [][2]string{{"AWS_ENDPOINT_URL", s.URL}, {"AWS_ACCESS_KEY_ID", c.AccessKey}, {"AWS_SECRET_ACCESS_KEY", c.SecretKey},
		{"AWS_REGION", string(s.Region)}, {"AWS_DEFAULT_REGION", string(s.Region)}, {"OUTCROP_ROLE_ARN", string(s.Role)}} {
		fmt.Fprintf(w, "export %s='%s'\n", v[0], v[1])
	}
	if bearer {
		fmt.Fprintf(w, "export AWS_BEARER_TOKEN_BEDROCK='%s'\n", c.APIKey)
	}
}

// PrintModels prints the catalog as a table.
func PrintModels(w io.Writer, models []catalog.Model) {
	if len(models) == 0 {
		fmt.Fprintln(w, "no models yet: add one with `outcrop models add`, or run `make models`")
		return
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "ID\tDOES\tARCHITECTURE\tWINDOW\tPARAMETERS\tFORMAT\tLICENCE\tNOTE")
	for _, m := range models {
		does := "text"
		if m.Info.Embedding {
			does = fmt.Sprintf("embeds, %d dimensions", m.Info.Dimensions)
		} else if m.Info.Chat {
			does = "chat"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%.0fM\t%s\t%s\t%s\n", m.ID, does, m.Info.Architecture, m.Info.ContextWindow, float64(m.Info.Parameters)/1e6, m.Info.Format, m.License, m.Note)
	}
	t.Flush()
}

// PrintUsage prints a bill at both kinds of price.
func PrintUsage(w io.Writer, r meter.Report) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "MODEL\tCALLS\tABORTED\tINPUT\tOUTPUT\tCACHE READ\tCACHE WRITE\tCOST\t")
	for _, l := range r.Models {
		name := l.Model
		if l.Endpoint != "" {
			name = fmt.Sprintf("%s (by the instance below)", l.Endpoint)
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%s\t\n", name, l.Invocations, l.Aborted, l.Input, l.Output, l.CacheRead, l.CacheWrite, l.Cost)
	}
	fmt.Fprintf(t, "by the token\t\t\t\t\t\t\t%s %s\t\n\n", r.TokenTotal, r.Currency)
	fmt.Fprintln(t, "INSTANCE\tJOBS AND ENDPOINTS\tSECONDS\tCOST\t")
	for _, l := range r.Instances {
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\t\n", l.InstanceType, l.Resources, l.Seconds, l.Cost)
	}
	fmt.Fprintf(t, "by the second\t\t\t%s %s\t\n\n", r.InstanceTotal, r.Currency)
	fmt.Fprintf(t, "both sides\t\t\t%s %s\t\n", r.Both(), r.Currency)
	t.Flush()
}

