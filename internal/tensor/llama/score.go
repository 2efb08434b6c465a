package llama

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/safetensors"
)

// scoreName is the score head in Hugging Face's files: one row, of the residual stream's width.
const scoreName = "score.weight"

// Scorer is a reward model: it gives texts a score each, that of their last token's hidden state. It is what Hugging Face's
// AutoModelForSequenceClassification is with one label. Its methods may be called from many goroutines, each with a Workspace of its own.
type Scorer struct {
	model  *Model    // without a head, so that its config is Tied
	weight []float32 // of the last norm's output
}

// OpenScorer opens a folder that holds a reward model, as WriteHF of a Scorer or transformers' save_pretrained writes it. Anything
// else is Invalid.
func OpenScorer(dir string) (*Scorer, error) {
	const op = "llama.OpenScorer"
	data, err := os.ReadFile(filepath.Join(dir, "config.json"))
	if err != nil {
		return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The folder has no config.json.", Cause: err}
	}
	c, err := parseConfig(data, features.scoring)
	if err != nil {
		return nil, err
	}
	c.Tied = true
	f, err := safetensors.Open(dir)
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	head, err := f.Matrix(scoreName)
	if err != nil || head.Rows != 1 || head.Cols != c.Hidden {
		f.Close()
		return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The folder's tensor " + scoreName + " is not a row of the model's width: a reward model has one label.", Cause: err}
	}
	s := &Scorer{weight: make([]float32, c.Hidden)}
	head.Row(0, s.weight)
	s.model, err = loadFolder(f, c, nil, false)
	return s, err
}

// scoring is the name of the architecture's class that gives scores.
func (f features) scoring() string {
	base := strings.TrimSuffix(f.class, "ForCausalLM")
	if strings.HasSuffix(f.kind, "_text") {
		base += "Text"
	}
	return base + "ForSequenceClassification"
}

// Scorer makes a reward model of a model that generates text, with a new head that depends on seed alone: small numbers, as
// transformers begins with. The two share their weights; the Scorer need not be closed.
func (m *Model) Scorer(seed uint64) *Scorer {
	body := *m
	body.config.Tied, body.head, body.close = true, body.embed, nil
	s, r := &Scorer{model: &body, weight: make([]float32, m.config.Hidden)}, rand.New(rand.NewPCG(seed, 0x5c03e))
	for i := range s.weight {
		s.weight[i] = float32(0.02 * r.NormFloat64())
	}
	return s
}

// Config is the model's shape.
func (s *Scorer) Config() Config { return s.model.config }

// Model is all but the score head.
func (s *Scorer) Model() *Model { return s.model }

// Weight is the score head.
func (s *Scorer) Weight() Tensor {
	return Tensor{Name: scoreName, Rows: 1, Cols: len(s.weight), Values: s.weight}
}

// Published is the config as Hugging Face's config.json has it. transformers reads the score at the last token that is not the
// padding, whose id the caller adds.
func (s *Scorer) Published() map[string]any {
	p := s.model.config.Published()
	p["architectures"] = []string{s.model.config.features().scoring()}
	p["id2label"], p["label2id"] = map[string]string{"0": "LABEL_0"}, map[string]int{"LABEL_0": 0}
	return p
}

// Close frees the weights of a Scorer that was opened.
func (s *Scorer) Close() error { return s.model.Close() }

// Score gives each text's score. It is Invalid for an empty text, a token outside the vocabulary and a text longer than the context;
// then nothing was computed. All texts go through the model at once.
func (s *Scorer) Score(texts [][]int32, ws *Workspace) ([]float32, error) {
	p, rows := &ws.pass, 0
	p.spans, p.picked = p.spans[:0], p.picked[:0]
	for i, text := range texts {
		if len(text) == 0 || len(text) > s.model.config.Context {
			return nil, fault.New("llama.Score", fault.Invalid, "Text %d has %d tokens, not 1 to %d.", i, len(text), s.model.config.Context)
		}
		if err := s.model.config.known(text); err != nil {
			return nil, err
		}
		p.spans = append(p.spans, span{lo: rows, hi: rows + len(text)})
		rows += len(text)
	}
	if rows == 0 {
		return nil, nil
	}
	p.begin(s.model, rows, false, 0)
	for i, text := range texts {
		p.embedRows(p.spans[i].lo, text)
	}
	p.run()
	return p.grade(s.weight), nil
}

// grade gives each span's score. The last norm's outputs stay in p.last.
func (p *pass) grade(weight []float32) []float32 {
	h, x := p.m.config.Hidden, p.at(p.m.config.Layers)
	scores := make([]float32, len(p.spans))
	last, inverse := grow(&p.last, len(scores)*h), grow(&p.lastInverse, len(scores))
	for i, s := range p.spans {
		row := last[i*h : (i+1)*h]
		inverse[i] = kernel.RMSNorm(row, x[(s.hi-1)*h:s.hi*h], p.m.norm, float32(p.m.config.RMSEps))
		scores[i] = kernel.Dot(row, weight)
	}
	return scores
}

// Train begins a training from the reward model's weights, as Model.Train does. The score head is a Param in both modes.
func (s *Scorer) Train(mode Mode) (*Training, error) {
	t, err := s.model.Train(mode)
	if err != nil {
		return nil, err
	}
	t.scorer = &Scorer{t.model, append([]float32(nil), s.weight...)}
	t.scoreGrad = make([]float32, len(s.weight))
	t.add(t.scorer.Weight(), t.scoreGrad, true)
	return t, nil
}

// Scorer is the reward model as it is trained, adapters aside, without copying: nil for another training.
func (t *Training) Scorer() *Scorer { return t.scorer }

// Scores are those of a batch's samples. Labels do not matter and may be nil.
func (t *Training) Scores(b Batch) ([]float32, error) {
	if err := t.checkScored(&b); err != nil {
		return nil, err
	}
	t.forward(b, t.adapter, false)
	return t.ws.grade(t.scorer.weight), nil
}

// ImproveScores adds the gradients of an objective to the parameters' Grad: one of the samples' scores, where Improve has one of labels'
// log-probabilities.
func (t *Training) ImproveScores(b Batch, of Objective) error {
	if err := t.checkScored(&b); err != nil {
		return err
	}
	t.forward(b, t.adapter, true)
	p := &t.ws.pass
	scores := p.grade(t.scorer.weight)
	slopes := make([]float32, len(scores))
	of(scores, slopes)
	t.back.begin(p)
	clear(t.back.dx)
	var dnorm []float32
	if t.grad != nil {
		dnorm = t.grad.norm
	}
	h, x := p.m.config.Hidden, p.at(p.m.config.Layers)
	for i, s := range p.spans {
		at, end := (s.hi-1)*h, s.hi*h
		kernel.Axpy(t.scoreGrad, slopes[i], p.last[i*h:(i+1)*h])
		dlast := t.back.dnormed[:h]
		clear(dlast)
		kernel.Axpy(dlast, slopes[i], t.scorer.weight)
		kernel.RMSNormBack(t.back.dx[at:end], dnorm, dlast, x[at:end], p.m.norm, p.lastInverse[i])
	}
	t.layersBack(b)
	return nil
}

// checkScored is check for a batch without labels.
func (t *Training) checkScored(b *Batch) error {
	if t.scorer == nil {
		return fault.New("llama.Scores", fault.Internal, "The training is not a reward model's.")
	}
	b.Labels = grow(&t.noLabels, len(b.Tokens))
	for i := range b.Labels {
		b.Labels[i] = -1
	}
	return t.check(*b)
}
