package bedrockruntime_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
	"outcrop/internal/platform/quota"
)

// hands is a clock that a test moves.
type hands struct {
	mu  sync.Mutex
	now time.Time
}

func (h *hands) read() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *hands) move(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

// patient makes the SDK's retries pass the clock's time instead of their own.
func patient(clock *hands, waits *int) func(*sdk.Options) {
	return func(o *sdk.Options) {
		o.RetryMaxAttempts = 5
		o.Retryer = retry.NewStandard(func(o *retry.StandardOptions) {
			o.Backoff = retry.BackoffDelayerFunc(func(int, error) (time.Duration, error) {
				*waits++
				clock.move(400 * time.Millisecond)
				return 0, nil
			})
		})
	}
}

func limited(t *testing.T, text string) (*apitest.House, *hands) {
	t.Helper()
	h, clock := start(t), &hands{now: time.Unix(1_700_000_000, 0)}
	h.Models.Quotas = quota.New(apitest.Must(quota.Parse([]byte(text)))(t), clock.read)
	return h, clock
}

func TestThrottledRequestsAreTriedAgain(t *testing.T) {
	h, clock := limited(t, `{"Models": [{"Match": "*", "RequestsPerMinute": 60, "RequestBurst": 1}]}`)
	ask := &sdk.ConverseInput{ModelId: aws.String(apitest.Text), Messages: user("hello"), InferenceConfig: greedy(2)}
	impatient := sdk.NewFromConfig(h.Root())
	if _, err := impatient.Converse(t.Context(), ask); err != nil {
		t.Fatal(err)
	}
	_, err := impatient.Converse(t.Context(), ask)
	apitest.WantCode(t, err, "ThrottlingException", 429)
	throttled, ok := errors.AsType[*types.ThrottlingException](err)
	if !ok || throttled.ErrorMessage() != "Too many requests, please wait before trying again." {
		t.Errorf("got %v", err)
	}
	_, err = impatient.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: ask.ModelId, Messages: ask.Messages})
	apitest.WantCode(t, err, "ThrottlingException", 429)
	if _, err := impatient.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: ask.ModelId,
		Input: &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{Messages: ask.Messages}}}); err != nil {
		t.Errorf("counting is free: %v", err)
	}
	waits := 0
	if _, err := sdk.NewFromConfig(h.Root(), patient(clock, &waits)).Converse(t.Context(), ask); err != nil || waits != 3 {
		t.Errorf("%d waits, %v", waits, err)
	}
	if lines := h.Ledger(t); len(lines) != 1 || lines[0].Invocations != 2 {
		t.Errorf("the ledger is %+v", lines)
	}
}

func TestTokensAreReservedAndSettled(t *testing.T) {
	h, clock := limited(t, `{"Models": [{"Match": "*", "TokensPerMinute": 300}]}`)
	c := sdk.NewFromConfig(h.Root())
	ask := func(tokens int32) (*sdk.ConverseOutput, error) {
		return c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(apitest.Text), Messages: user("hello"), InferenceConfig: greedy(tokens)})
	}
	first, err := ask(3)
	if err != nil {
		t.Fatal(err)
	}
	used := *first.Usage.TotalTokens
	left := 300 - used - *first.Usage.InputTokens // what the next may put out
	_, err = ask(left + 1)
	if throttled, ok := errors.AsType[*types.ThrottlingException](err); !ok || throttled.ErrorMessage() != "Too many tokens, please wait before trying again." {
		t.Fatalf("got %v", err)
	}
	waits := 0 // a token flows back in 200 ms
	if _, err := sdk.NewFromConfig(h.Root(), patient(clock, &waits)).Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(apitest.Text),
		Messages: user("hello"), InferenceConfig: greedy(left + 4)}); err != nil || waits != 2 {
		t.Errorf("%d waits, %v", waits, err)
	}
	clock.move(time.Minute)
	if _, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(apitest.Text), Messages: user("hello")}); err == nil {
		t.Error("a request that says no maximum reserves too little")
	}
}

func TestEmbeddersHaveQuotas(t *testing.T) {
	h, clock := limited(t, `{"Models": [{"Match": "`+apitest.Embedder+`", "TokensPerMinute": 12}]}`)
	h.AddEmbedder(t)
	c := sdk.NewFromConfig(h.Root())
	embed := func(text string) error {
		_, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Embedder), Body: []byte(`{"inputText": "` + text + `"}`)})
		return err
	}
	for range 2 {
		if err := embed("water river"); err != nil {
			t.Fatal(err)
		}
		if err := embed("stone rock mountain forest tree garden house home room"); err == nil {
			t.Error("more than there is comes through")
		} else {
			apitest.WantCode(t, err, "ThrottlingException", 429)
		}
		clock.move(time.Minute)
	}
}
