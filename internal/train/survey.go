package train

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// maxNamed is how many records are named in one sentence.
const maxNamed = 4

// lengths are the records' tokens.
func (c *corpus) lengths() []int {
	all := make([]int, len(c.records))
	for i, r := range c.records {
		all[i] = r.tokens()
	}
	return all
}

// name tells people which records are meant.
func (c *corpus) name(numbers []int) string {
	var names []string
	for _, i := range numbers[:min(len(numbers), maxNamed)] {
		names = append(names, c.places[i].String())
	}
	text := strings.Join(names, "; ")
	if more := len(numbers) - maxNamed; more > 0 {
		text += fmt.Sprintf("; and %d more records", more)
	}
	return text
}

// split moves a part of the training data to the validation, where the settings ask for it and there is none.
func (r *run) split() error {
	n := len(r.train.records)
	if r.settings.Split == 0 || len(r.validation.records) > 0 {
		return nil
	}
	aside := max(1, int(r.settings.Split*float64(n)+0.5))
	if aside >= n {
		return fault.Bad("train.split", "HyperParameters", "The hyperparameter validation_split_ratio leaves nothing of %d records for the training.", n)
	}
	chosen := map[int]bool{}
	for _, i := range rand.New(rand.NewPCG(r.settings.Seed, 1<<63)).Perm(n)[:aside] {
		chosen[i] = true
	}
	var left corpus
	for i, record := range r.train.records {
		to := &left
		if chosen[i] {
			to = &r.validation
		}
		to.records, to.places = append(to.records, record), append(to.places, r.train.places[i])
	}
	r.train = left
	return nil
}

// checkValidation refuses settings that make no sense without validation data, or without checkpoints.
func (r *run) checkValidation() error {
	if r.settings.Best && r.job.Checkpoint == "" {
		return fault.Bad("train.checkValidation", "HyperParameters", "The hyperparameter load_best_model_at_end needs a place for checkpoints.")
	}
	if len(r.validation.records) > 0 {
		return nil
	}
	for name, asked := range map[string]bool{"early_stopping_patience": r.settings.Patience > 0, "load_best_model_at_end": r.settings.Best} {
		if asked {
			return fault.Bad("train.checkValidation", "HyperParameters", "The hyperparameter %s needs validation data: a channel named validation, or validation_split_ratio.", name)
		}
	}
	return nil
}

// introduce says what is going to happen.
func (r *run) introduce() {
	trained := 0
	for _, p := range r.model.Params() {
		trained += len(p.Value)
	}
	mode := fmt.Sprintf("LoRA of rank %d", r.settings.Rank)
	if r.settings.Full {
		mode = "full fine-tuning"
	}
	products := "float32"
	if r.settings.BF16 {
		products = "bfloat16"
	}
	r.logf("Base model %s, %s: %s, %d of %d parameters are trained, products of %s, %s kernels.",
		r.job.Base.ID, r.base.format, mode, trained, r.model.Config().Parameters(), products, kernel.ISA())
	if n := float64(r.size); n > 1 {
		r.logf("%d processes share each step, for which each sends %.1f MB of gradients.", r.size, 4*float64(trained)*2*(n-1)/n/1e6)
	}
	r.survey()
	r.warnOfTwins()
}

// survey tells how long the records are.
func (r *run) survey() {
	var lengths []int
	learnt, tokens, near := 0, 0, 0
	for _, record := range r.train.records {
		if p, ok := record.(several); ok {
			lengths, learnt = append(lengths, p.lengths()...), learnt+p.learnt()
		} else {
			lengths, learnt = append(lengths, record.tokens()), learnt+record.weight()
		}
	}
	for _, n := range lengths {
		if tokens += n; n*10 >= r.length()*9 {
			near++
		}
	}
	r.logf("%d records with %d tokens, %d of them to be learnt; %d records for validation; %d steps of up to %d records.",
		len(r.train.records), tokens, learnt, len(r.validation.records), r.plan.steps, r.plan.each)
	slices.Sort(lengths)
	at := func(part float64) int { return lengths[int(part*float64(len(lengths)-1)+0.5)] }
	r.logf("Tokens a text: %d at least, %d in the middle, at most %d in 95 %% of them, %d at most. %d are within a tenth of max_seq_length, %d; %d were cut there.",
		at(0), at(0.5), at(0.95), at(1), near, r.length(), r.cut)
}

// warnOfTwins tells of validation records that are learnt too.
func (r *run) warnOfTwins() {
	learnt := map[[sha256.Size]byte]bool{}
	for _, record := range r.train.records {
		learnt[digest(record)] = true
	}
	var twins []int
	for i, record := range r.validation.records {
		if learnt[digest(record)] {
			twins = append(twins, i)
		}
	}
	if len(twins) > 0 {
		r.logf("Warning: %d of %d records for validation are in the training data too, so that their loss says less than it seems: %s.",
			len(twins), len(r.validation.records), r.validation.name(twins))
	}
}

// digest tells records apart.
func digest(r record) [sha256.Size]byte {
	text, err := json.Marshal(r)
	if err != nil {
		panic("train: " + err.Error()) // plain values always marshal
	}
	return sha256.Sum256(text)
}
