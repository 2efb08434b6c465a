package cli

import (
	"fmt"
	"io"
	"strings"

	"outcrop/internal/folder"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/meter"
	"outcrop/internal/source"
)

// PrintEnv prints shell exports for a server. The bearer key only on request: the SDKs prefer it when it is set, and some
// refuse it over plain http.
func PrintEnv(w io.Writer, s folder.Server, c folder.Credentials, bearer bool) {
	vars := [][2]string{{"AWS_ENDPOINT_URL", s.URL}, {"AWS_ACCESS_KEY_ID", c.AccessKey}, {"AWS_SECRET_ACCESS_KEY", c.SecretKey},
		{"AWS_REGION", string(s.Region)}, {"AWS_DEFAULT_REGION", string(s.Region)}, {"OUTCROP_ROLE_ARN", string(s.Role)}}
	if s.CA != "" {
		vars = append(vars, [2]string{"AWS_CA_BUNDLE", s.CA}, [2]string{"NODE_EXTRA_CA_CERTS", s.CA})
	}
	if s.Data != "" {
		vars = append(vars, [2]string{"OUTCROP_DATA", s.Data})
	}
	if bearer {
		vars = append(vars, [2]string{"AWS_BEARER_TOKEN_BEDROCK", c.APIKey})
	}
	for _, v := range vars {
		fmt.Fprintf(w, "export %s='%s'\n", v[0], v[1])
	}
}

// PrintModels prints the catalog as a table, and the aliases as another.
func PrintModels(w io.Writer, models []catalog.Model, aliases []catalog.Alias) {
	if len(models) == 0 {
		fmt.Fprintln(w, "no models yet: add one with `outcrop models add`, or run `make models`")
		return
	}
	t := &table{kinds: "lllrrlrll"}
	t.row("ID", "DOES", "ARCHITECTURE", "WINDOW", "PARAMETERS", "FORMAT", "SIZE", "LICENCE", "NOTE")
	for _, m := range models {
		t.row(m.ID, does(m), m.Info.Architecture, fmt.Sprint(m.Info.ContextWindow), size(m), m.Info.Format, weighs(m), m.License, m.Note)
	}
	t.print(w)
	if len(aliases) == 0 {
		return
	}
	fmt.Fprintln(w)
	t = &table{kinds: "lll"}
	t.row("ALIAS", "RUNS", "FAMILY")
	for _, a := range aliases {
		t.row(a.ID, a.Target, string(a.Family))
	}
	t.print(w)
}

// Describe is a model in a few words.
func Describe(m catalog.Model) string {
	return fmt.Sprintf("%s, %s, %s parameters, %s", does(m), m.Info.Architecture, size(m), m.Info.Format)
}

func does(m catalog.Model) string {
	switch {
	case m.Info.Embedding:
		return fmt.Sprintf("embeddings of %d", m.Info.Dimensions)
	case m.Info.Chat:
		return "chat"
	}
	return "text"
}

// weighs is the size of the weights in memory.
func weighs(m catalog.Model) string {
	if m.Info.Bytes == 0 {
		return "?" // on a server that does not tell
	}
	return source.Bytes(m.Info.Bytes)
}

// size is the number of parameters, as people say it.
func size(m catalog.Model) string {
	n := float64(m.Info.Parameters)
	switch {
	case n == 0:
		return "?" // on a server that does not tell
	case n >= 1e9:
		return fmt.Sprintf("%.1fB", n/1e9)
	case n >= 1e6:
		return fmt.Sprintf("%.0fM", n/1e6)
	}
	return fmt.Sprintf("%.0fK", n/1e3)
}

// PrintOperations prints service, operation and state of each, and what they come to.
func PrintOperations(w io.Writer, list [][3]string) {
	t := &table{kinds: "lll"}
	built := 0
	for _, o := range list {
		t.row(o[0], o[1], o[2])
		if o[2] == "built" {
			built++
		}
	}
	t.print(w)
	fmt.Fprintf(w, "\n%d operations, %d built\n", len(list), built)
}

// PrintUsage prints a bill at both kinds of price.
func PrintUsage(w io.Writer, r meter.Report) {
	fmt.Fprintf(w, "by the token, in %s\n", r.Currency)
	printModelLines(w, r)
	fmt.Fprintf(w, "\nby the second, in %s\n", r.Currency)
	t := &table{kinds: "lrrr"}
	t.row("INSTANCE", "JOBS AND ENDPOINTS", "SECONDS", "COST")
	for _, l := range r.Instances {
		t.row(l.InstanceType, fmt.Sprint(l.Resources), fmt.Sprint(l.Seconds), l.Cost.String())
	}
	t.row("total", "", "", r.InstanceTotal.String())
	t.alignPoints(3)
	t.print(w)
	fmt.Fprintf(w, "\nboth sides: %s %s\n", r.Both(), r.Currency)
}

func printModelLines(w io.Writer, r meter.Report) {
	t := &table{kinds: "lrrrrrrr"}
	t.row("MODEL", "CALLS", "ABORTED", "INPUT", "OUTPUT", "CACHE READ", "CACHE WRITE", "COST")
	served := false
	for _, l := range r.Models {
		name, cost := l.Model, l.Cost.String()
		if l.Endpoint != "" {
			served = true
			name, cost = string(l.Endpoint[strings.LastIndex(string(l.Endpoint), ":")+1:])+" *", "-"
		}
		cells := []string{name}
		for _, n := range []int64{int64(l.Invocations), int64(l.Aborted), l.Input, l.Output, l.CacheRead, l.CacheWrite} {
			cells = append(cells, fmt.Sprint(n))
		}
		t.row(append(cells, cost)...)
	}
	t.row("total", "", "", "", "", "", "", r.TokenTotal.String())
	t.alignPoints(7)
	t.print(w)
	if served {
		fmt.Fprintln(w, "* paid by the second")
	}
}
