package train

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/smithy-go"
	"golang.org/x/sync/errgroup"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/train/spec"
)

// distillation is learning from a bigger model's answers: the teacher, a model of the catalog, answers the prompts over Converse, and
// the model is tuned on its answers as by SFT. Each answer is kept beside the checkpoints as it comes, so that none is asked for twice.
type distillation struct{ sft }

// asked at a time: the teacher's engine reads them together.
const askedAtOnce = 8

// patience is how often a teacher that is busy is asked again.
const patience = 20

// unanswered is a record that waits for the teacher.
type unanswered struct{ Messages []chattemplate.Message }

func (*unanswered) tokens() int { return 0 }
func (*unanswered) weight() int { return 0 }

// answer is what the teacher said.
type answer struct {
	Text          string
	Whole         bool // it ended by itself
	Input, Output int32
}

// parse reads a record of SFT's, which has its answer, or a question.
func (m *distillation) parse(line []byte) ([]record, error) {
	q, wrong := parseQuestion(line)
	if wrong != nil || q.fields["completion"] != nil {
		records, err := m.sft.parse(line)
		if err != nil && wrong != nil {
			err = wrong
		}
		return records, err
	}
	if tokens, err := m.base.ask(q.messages); err != nil {
		return nil, err
	} else if len(tokens) >= m.length() {
		return nil, fmt.Errorf("it has %d tokens, which with an answer are more than max_seq_length, %d", len(tokens), m.length())
	}
	return []record{&unanswered{q.messages}}, nil
}

// complete has the teacher answer all questions. Of several processes the first asks; the others read what it kept.
func (m *distillation) complete(ctx context.Context) error {
	kept, err := m.kept(ctx)
	if err != nil {
		return err
	}
	if m.leads() {
		if need, _ := m.need(); m.Memory != nil { // what the answers take is not known yet
			if err := m.fits(need, m.Memory()); err != nil {
				return err
			}
		}
		if err := m.askAll(ctx, kept); err != nil {
			return err
		}
	}
	if _, err := m.peers.Gather(nil); err != nil {
		return err
	}
	if !m.leads() {
		if kept, err = m.kept(ctx); err != nil {
			return err
		}
	}
	left := 0
	for _, c := range []*corpus{&m.train, &m.validation} {
		n, err := m.fill(c, kept)
		if err != nil {
			return err
		}
		left += n
	}
	if left > 0 {
		m.logf("%d answers of the teacher are left out: they are empty, or longer than max_seq_length.", left)
	}
	if len(m.train.records) == 0 {
		return fault.New("train.distill", fault.Invalid, "None of the teacher's answers can be learnt: they are empty, or longer than max_seq_length.")
	}
	return nil
}

// fill puts answers in the place of questions, and tells how many do not do.
func (m *distillation) fill(c *corpus, answers map[string]answer) (left int, err error) {
	var full corpus
	for i, r := range c.records {
		if q, is := r.(*unanswered); is {
			a := answers[m.key(q)]
			if strings.TrimSpace(a.Text) == "" {
				left++
				continue
			}
			pieces, err := m.base.pieces(append(q.Messages[:len(q.Messages):len(q.Messages)], chattemplate.Message{Role: "assistant", Content: a.Text}))
			if err != nil {
				return left, fault.Wrap("train.distill", fault.Invalid, err)
			}
			s, err := m.fit(m.base.sample(pieces, m.settings.AllTokens))
			if err != nil {
				left++
				continue
			}
			if !a.Whole {
				s.Labels[len(s.Labels)-1] = -1 // it was cut: where it ends is not to be learnt
			}
			r = s
		}
		full.records, full.places = append(full.records, r), append(full.places, c.places[i])
	}
	*c = full
	return left, nil
}

// key names the answer to a question, by all that decides it.
func (m *distillation) key(q *unanswered) string {
	text, err := json.Marshal([]any{m.settings.Distillation, q.Messages})
	if err != nil {
		panic("train: " + err.Error()) // plain values always marshal
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:16])
}

func (m *distillation) folder() string {
	return strings.TrimSuffix(m.job.Checkpoint, "/") + "/answers/"
}

// kept are the answers that an earlier attempt was given, by key.
func (m *distillation) kept(ctx context.Context) (map[string]answer, error) {
	all := map[string]answer{}
	if m.job.Checkpoint == "" {
		return all, nil
	}
	found, err := m.objects.list(ctx, m.folder())
	if err != nil {
		return nil, err
	}
	for _, o := range found {
		text, err := m.download(ctx, o.uri)
		if err != nil {
			return nil, err
		}
		var a answer
		if json.Unmarshal(text, &a) == nil {
			all[strings.TrimSuffix(o.name, ".json")] = a
		}
	}
	return all, nil
}

// askAll asks for what is not kept yet, and adds it.
func (m *distillation) askAll(ctx context.Context, kept map[string]answer) error {
	open := map[string]*unanswered{}
	for _, c := range []corpus{m.train, m.validation} {
		for _, r := range c.records {
			if q, is := r.(*unanswered); is {
				if key := m.key(q); kept[key] == (answer{}) {
					open[key] = q
				}
			}
		}
	}
	if len(open) == 0 {
		return nil
	}
	m.logf("Asking the teacher %s for %d answers; %d are there from before.", m.settings.Distillation.Teacher, len(open), len(kept))
	teacher := m.teacher()
	var mu sync.Mutex // for kept and the log
	var input, output atomic.Int64
	last, done := m.now(), 0
	group, within := errgroup.WithContext(ctx)
	group.SetLimit(askedAtOnce)
	for key, q := range open {
		group.Go(func() error {
			a, err := m.askOne(within, teacher, q)
			if err == nil && m.job.Checkpoint != "" {
				err = m.keep(ctx, key, a)
			}
			if err != nil {
				return err
			}
			input.Add(int64(a.Input))
			output.Add(int64(a.Output))
			mu.Lock()
			defer mu.Unlock()
			kept[key], done = a, done+1
			if now := m.now(); now.Sub(last) > 5*time.Second {
				m.logf("The teacher has given %d of %d answers.", done, len(open))
				last = now
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	m.logf("The teacher has given %d answers for %d input and %d output tokens.", len(open), input.Load(), output.Load())
	return nil
}

func (m *distillation) keep(ctx context.Context, key string, a answer) error {
	text, err := json.Marshal(a)
	if err != nil {
		return fault.Wrap("train.distill", fault.Internal, err)
	}
	return m.objects.put(context.WithoutCancel(ctx), m.folder()+key+".json", text)
}

// teacher is a client of the server's own Converse, with the job's own rights.
func (m *distillation) teacher() *bedrockruntime.Client {
	s := m.job.S3
	url, client := reach(s)
	return bedrockruntime.New(bedrockruntime.Options{Region: s.Region, BaseEndpoint: &url, HTTPClient: client,
		Credentials: credentials.NewStaticCredentialsProvider(s.AccessKey, s.SecretKey, s.SessionToken),
		Retryer:     retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts, o.RateLimiter = patience, unlimited{} })})
}

// unlimited lets every request be repeated: a teacher that is busy is waited for.
type unlimited struct{}

func (unlimited) GetToken(context.Context, uint) (func() error, error) {
	return func() error { return nil }, nil
}

func (unlimited) AddTokens(uint) error { return nil }

func (m *distillation) askOne(ctx context.Context, teacher *bedrockruntime.Client, q *unanswered) (answer, error) {
	d := m.settings.Distillation
	in := &bedrockruntime.ConverseInput{ModelId: &d.Teacher,
		InferenceConfig: &types.InferenceConfiguration{MaxTokens: aws.Int32(int32(d.Longest)), Temperature: aws.Float32(float32(d.Temperature)), TopP: aws.Float32(float32(d.TopP))}}
	system := d.System
	for _, t := range q.Messages {
		if t.Role == "system" {
			system = t.Content
			continue
		}
		in.Messages = append(in.Messages, types.Message{Role: types.ConversationRole(t.Role), Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: t.Content}}})
	}
	if system != "" {
		in.System = []types.SystemContentBlock{&types.SystemContentBlockMemberText{Value: system}}
	}
	out, err := teacher.Converse(ctx, in)
	if err != nil {
		return answer{}, speechless(d, err)
	}
	a := answer{Whole: out.StopReason == types.StopReasonEndTurn || out.StopReason == types.StopReasonStopSequence}
	if out.Usage != nil {
		a.Input, a.Output = aws.ToInt32(out.Usage.InputTokens), aws.ToInt32(out.Usage.OutputTokens)
	}
	if said, ok := out.Output.(*types.ConverseOutputMemberMessage); ok {
		for _, b := range said.Value.Content {
			if text, ok := b.(*types.ContentBlockMemberText); ok {
				a.Text += text.Value
			}
		}
	}
	return a, nil
}

// speechless tells a request that the teacher will never answer from one that may go well the next time.
func speechless(d spec.DistillationSettings, err error) error {
	const op = "train.distill"
	var status interface{ HTTPStatusCode() int }
	var said smithy.APIError
	if errors.As(err, &status) && errors.As(err, &said) {
		switch code := status.HTTPStatusCode(); {
		case code == http.StatusTooManyRequests, code == http.StatusRequestTimeout:
		case code >= 400 && code < 500:
			return &fault.Error{Op: op, Kind: fault.Invalid, Cause: err, Text: fmt.Sprintf("The teacher %s cannot be asked: %s: %s", d.Teacher, said.ErrorCode(), said.ErrorMessage())}
		}
	}
	return fault.Wrap(op, fault.Unavailable, err)
}
