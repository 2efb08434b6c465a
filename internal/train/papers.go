package train

import (
	_ "embed"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// apache is the text of the licence that most base models have: it wants to go along with what is made of them.
//
//go:embed apache-2.0.txt
var apache []byte

// writePapers writes what a person should know of the model: where it comes from and what may be done with it.
func (r *run) writePapers(dir string) error {
	papers := maps.Clone(r.base.notices)
	papers["README.md"] = []byte(r.readme())
	if papers["NOTICE"] == nil {
		papers["NOTICE"] = []byte(r.notice())
	}
	licensed := slices.ContainsFunc(slices.Collect(maps.Keys(papers)), func(name string) bool { return strings.HasPrefix(name, "LICENSE") })
	if strings.EqualFold(r.job.Base.License, "apache-2.0") && !licensed {
		papers["LICENSE"] = apache
	}
	for name, text := range papers {
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) license() string {
	if r.job.Base.License == "" {
		return "unknown: ask whoever added it to the catalog"
	}
	return r.job.Base.License
}

func (r *run) notice() string {
	return fmt.Sprintf("This model was made from %s (licence: %s).\nIts weights were changed by the training job %s.\n", r.job.Base.ID, r.license(), r.job.Job)
}

func (r *run) readme() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\nA model fine-tuned from `%s` by Outcrop's training job `%s`.\n\n", r.job.Job, r.job.Base.ID, r.job.Job)
	fmt.Fprintf(&b, "- Licence of the base model: %s\n", r.license())
	if r.base.quantised() {
		fmt.Fprintf(&b, "- The base model's weights were quantised (%s). The training began from their dequantised values, which are not\n  the original ones. The weights here are BF16.\n", r.base.format)
	} else {
		fmt.Fprintf(&b, "- The base model's weights were %s; the weights here are BF16.\n", r.base.format)
	}
	if r.model.Scorer() != nil {
		b.WriteString("- It gives scores, not text: transformers opens it as AutoModelForSequenceClassification, with one label.\n")
	}
	if r.model.Adapter() != nil && r.model.Scorer() == nil {
		fmt.Fprintf(&b, "- `model.safetensors` has what was learnt merged into it; `adapter/` holds it alone, as PEFT reads it (rank %d, alpha %v).\n", r.settings.Rank, r.settings.Alpha)
	} else if r.model.Adapter() == nil {
		b.WriteString("- All weights were trained.\n")
	}
	fmt.Fprintf(&b, "- %d records, %d of %d steps, learning rate %v, seed %d.\n", len(r.train.records), r.state.Step, r.plan.steps, r.settings.Rate, r.settings.Seed)
	if len(r.validation.records) > 0 {
		fmt.Fprintf(&b, "- Loss on %d validation records: %.4f before the training, %.4f after it.\n", len(r.validation.records), r.state.Initial, r.state.Last)
	}
	return b.String()
}
