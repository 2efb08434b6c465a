package llama

import (
	"iter"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// Mode is what to train: LoRA or Full.
type Mode interface{ trains() }

// Full trains every weight.
type Full struct {
	BF16 bool // see LoRA
}

func (Full) trains() {}
func (LoRA) trains() {}

// Param is one trained matrix or vector (Rows is 1). The optimiser changes Value in place and clears Grad.
type Param struct {
	Name        string // as in Hugging Face's or PEFT's files
	Rows, Cols  int
	Value, Grad []float32
	Decay       bool // weight decay applies: not to norms
}

// Batch is samples laid end to end.
type Batch struct {
	Tokens []int32
	Labels []int32 // the token that follows each; -1 where it is not counted
	Starts []int   // where each sample begins, the first at 0: attention and positions begin anew there
}

// end is where sample i ends.
func (b Batch) end(i int) int {
	if i+1 < len(b.Starts) {
		return b.Starts[i+1]
	}
	return len(b.Tokens)
}

// Tensor is a matrix to write, by its Hugging Face name. A vector has Rows 0.
type Tensor struct {
	Name       string
	Rows, Cols int
	Values     []float32
}

// Training is a model being trained: its weights in float32, so that F32 gives a matrix's own values, and what is learnt. It is used by one goroutine at a time.
type Training struct {
	model       *Model   // float32
	adapter     *Adapter // nil in Full mode
	grad        *Model   // in Full mode: gradients in the shape of the model
	adapterGrad *Adapter // else: in the shape of the adapter
	params      []*Param

	Temperature float32 // that Improve and LogProbs divide logits by, as they were to be sampled; 0 is 1

	scorer    *Scorer // of a reward model
	scoreGrad []float32
	noLabels  []int32

	gemm gemm // of adapters, attention and weights' gradients

	ws   Workspace
	back backward
	hold int64 // bytes of activations to keep at most; beyond it they are computed again on the way back
}

// holdBytes is the usual limit for kept activations: some 2000 tokens of a model of 135 million parameters.
const holdBytes = 3 << 29

// Train begins a training from the model's weights, dequantised where they are quantised. The model may be closed afterwards.
// Architectures that only run forward are Unsupported.
func (m *Model) Train(mode Mode) (*Training, error) {
	if err := m.config.trainable(); err != nil {
		return nil, err
	}
	t := &Training{model: blank(m.config), gemm: kernel.Gemm, hold: holdBytes}
	if err := t.learn(mode); err != nil {
		return nil, err
	}
	next, stop := iter.Pull(m.slots())
	defer stop()
	for to := range t.model.slots() {
		from, _ := next()
		if from.matrix == nil {
			copy(to.vector, from.vector)
			continue
		}
		values := to.values()
		for r := range from.matrix.Rows {
			from.matrix.Row(r, values[r*from.matrix.Cols:])
		}
	}
	if rounds(mode) {
		t.round()
	}
	return t, nil
}

// rounds tells whether a mode wants products of bfloat16.
func rounds(mode Mode) bool {
	switch mode := mode.(type) {
	case LoRA:
		return mode.BF16
	case Full:
		return mode.BF16
	}
	return false
}

// round has all products made from bfloat16. Norms, softmax, sums and what is learnt stay float32.
func (t *Training) round() {
	t.gemm = kernel.GemmBF16
	for s := range t.model.slots() {
		if s.matrix != nil {
			s.matrix.Round()
		}
	}
}

// learn makes the parameters.
func (t *Training) learn(mode Mode) error {
	l, low := mode.(LoRA)
	if !low {
		t.grad = blank(t.model.config)
		next, stop := iter.Pull(t.grad.slots())
		defer stop()
		for s := range t.model.slots() {
			g, _ := next()
			v := s.tensor()
			v.Values = s.values()
			t.add(v, g.values(), s.matrix != nil)
		}
		return nil
	}
	var err error
	if t.adapter, err = newAdapter(l, t.model.config); err != nil {
		return err
	}
	t.adapterGrad, _ = newAdapter(l, t.model.config)
	t.ws.drop.part = min(max(0, l.Dropout), 0.9)
	t.adapter.randomize(l.Seed)
	next, stop := iter.Pull(t.adapterGrad.tensors())
	defer stop()
	for p := range t.adapter.tensors() {
		g, _ := next()
		t.add(p.Tensor, g.Values, true)
	}
	return nil
}

func (t *Training) add(v Tensor, grad []float32, decay bool) {
	t.params = append(t.params, &Param{v.Name, max(v.Rows, 1), v.Cols, v.Values, grad, decay})
}

// Config is the model's shape.
func (t *Training) Config() Config { return t.model.config }

// Published is the config of the result as Hugging Face's config.json has it, to which the caller may add what it knows.
func (t *Training) Published() map[string]any {
	if t.scorer != nil {
		return t.scorer.Published()
	}
	return t.model.config.Published()
}

// Params are what is trained, always in the same order.
func (t *Training) Params() []*Param { return t.params }

// Adapter is the adapter as it is trained, without copying: nil in Full mode. Steps after this show in it.
func (t *Training) Adapter() *Adapter { return t.adapter }

// Model is the model as it is trained, adapters aside, without copying.
func (t *Training) Model() *Model { return t.model }

// Shapes yields Merged's tensors without their values.
func (t *Training) Shapes() iter.Seq[Tensor] {
	return func(yield func(Tensor) bool) {
		for s := range t.model.slots() {
			v := s.tensor()
			v.Values = nil
			if !yield(v) {
				return
			}
		}
		if t.scorer != nil {
			v := t.scorer.Weight()
			v.Values = nil
			yield(v)
		}
	}
}

// Merged yields every tensor of the tuned model, adapters merged into the weights and a score head at the end, in a fixed order and by
// its Hugging Face name. Values is valid until the next one and is not to be changed; beside the model it takes the memory of one matrix.
func (t *Training) Merged() iter.Seq[Tensor] {
	return func(yield func(Tensor) bool) {
		var sum []float32
		for s := range t.model.slots() {
			v := s.tensor()
			if t.adapter != nil && slices.Contains(t.adapter.targets, s.target) {
				copy(grow(&sum, len(v.Values)), v.Values)
				v.Values = sum
				t.adapter.merge(s.layer, s.target, sum)
			}
			if !yield(v) {
				return
			}
		}
		if t.scorer != nil {
			yield(t.scorer.Weight())
		}
	}
}

// check refuses a batch that makes no sense, with an Invalid fault.
func (t *Training) check(b Batch) error {
	const op = "llama.Training"
	c, n := t.model.config, len(b.Tokens)
	if n == 0 || len(b.Labels) != n || len(b.Starts) == 0 || b.Starts[0] != 0 {
		return fault.New(op, fault.Invalid, "A batch needs tokens, as many labels, and samples that begin at 0.")
	}
	for i, start := range b.Starts {
		end := b.end(i)
		if end <= start || end > n || end-start > c.Context {
			return fault.New(op, fault.Invalid, "Sample %d of the batch, tokens %d to %d, is empty or longer than the context of %d.", i, start, end, c.Context)
		}
	}
	for _, l := range b.Labels {
		if l < -1 || int(l) >= c.Vocab {
			return fault.New(op, fault.Invalid, "The label %d is not in the model's vocabulary of %d.", l, c.Vocab)
		}
	}
	return c.known(b.Tokens)
}

// forward runs a batch through the layers.
func (t *Training) forward(b Batch, adapter *Adapter, traced bool) {
	p := &t.ws.pass
	p.spans, p.picked = p.spans[:0], p.picked[:0]
	for i, start := range b.Starts {
		p.spans = append(p.spans, span{lo: start, hi: b.end(i), adapter: adapter})
	}
	for r, l := range b.Labels {
		if l >= 0 {
			p.picked = append(p.picked, int32(r))
		}
	}
	p.gemm = t.gemm
	p.begin(t.model, len(b.Tokens), traced, t.hold)
	p.key(b.Tokens)
	p.embedRows(0, b.Tokens)
	p.run()
}

// Loss is the sum of cross-entropies over the counted positions, and how many these are.
func (t *Training) Loss(b Batch) (sum float64, n int, err error) {
	if err := t.check(b); err != nil {
		return 0, 0, err
	}
	t.forward(b, t.adapter, false)
	return t.judge(b, 1, nil), len(t.ws.picked), nil
}

// Backward is Loss, and adds the gradients of scale times the sum to the parameters' Grad.
func (t *Training) Backward(b Batch, scale float32) (sum float64, n int, err error) {
	if err := t.check(b); err != nil {
		return 0, 0, err
	}
	t.forward(b, t.adapter, true)
	sum = t.wayBack(b, 1, func(int) float32 { return scale })
	return sum, len(t.ws.picked), nil
}

// wayBack takes the cross-entropies of the pass under way back to the parameters, the i-th of them times weight(i). It gives
// their plain sum.
func (t *Training) wayBack(b Batch, sharpness float32, weight func(i int) float32) float64 {
	p := &t.ws.pass
	t.back.begin(p)
	sum := t.judge(b, sharpness, weight)
	t.layersBack(b)
	return sum
}

// layersBack takes back.dx from the last layer's end to the tokens.
func (t *Training) layersBack(b Batch) {
	for l := len(t.model.layers) - 1; l >= 0; l-- {
		t.layerBack(l)
	}
	if t.grad != nil {
		t.embedBack(b.Tokens)
	}
}
