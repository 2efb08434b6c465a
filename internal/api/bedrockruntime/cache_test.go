package bedrockruntime_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
	"outcrop/internal/platform/quota"
)

// long is a text of some hundred of the tiny model's tokens.
var long = strings.Repeat("The house is in the town by the sea. ", 8)

// point is a cachePoint block's value.
func point(ttl types.CacheTTL) types.CachePointBlock {
	return types.CachePointBlock{Type: types.CachePointTypeDefault, Ttl: ttl}
}

// told is a system prompt that is to be cached.
func told(text string) []types.SystemContentBlock {
	return []types.SystemContentBlock{&types.SystemContentBlockMemberText{Value: text}, &types.SystemContentBlockMemberCachePoint{Value: point("")}}
}

// caching is a house with a checkpoint at every page, and Claude's id for its model.
func caching(t *testing.T) (*apitest.House, *sdk.Client) {
	h := start(t)
	h.Models.Checkpoint = 64
	h.Alias(t, claude, apitest.Text)
	return h, sdk.NewFromConfig(h.Root())
}

// counts are input, cache read and cache write.
type counts [3]int32

func (c counts) sum() int32 { return c[0] + c[1] + c[2] }

func countsOf(t *testing.T, u *types.TokenUsage) counts {
	t.Helper()
	c := counts{*u.InputTokens, *u.CacheReadInputTokens, *u.CacheWriteInputTokens}
	if *u.TotalTokens != c.sum()+*u.OutputTokens {
		t.Errorf("the total of %+v is %d", c, *u.TotalTokens)
	}
	return c
}

func TestCachePoints(t *testing.T) {
	h, c := caching(t)
	ask := func(system []types.SystemContentBlock, messages []types.Message) (counts, string) {
		t.Helper()
		out := apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(claude), System: system, Messages: messages, InferenceConfig: greedy(5)}))(t)
		return countsOf(t, out.Usage), textOf(t, out)
	}
	plain, want := ask(told(long)[:1], user("Who?"))
	if plain[1] != 0 || plain[2] != 0 {
		t.Errorf("unasked: %v", plain)
	}
	first, got := ask(told(long), user("Who?"))
	if first[1] != 0 || first[2] < 64 || first.sum() != plain[0] || got != want {
		t.Errorf("first: %v %q, plain %v %q", first, got, plain, want)
	}
	again, got := ask(told(long), user("Who?"))
	if again != (counts{first[0], first[2], 0}) || got != want {
		t.Errorf("again: %v %q, first %v %q", again, got, first, want)
	}
	if other, _ := ask(told(long), user("Where is the town?")); other[1] != first[2] || other[2] != 0 {
		t.Errorf("another question: %v", other)
	}
	if short, _ := ask(told("Be brief."), user("Who?")); short[1] != 0 || short[2] != 0 {
		t.Errorf("below the minimum: %v", short)
	}
	// The point moves on with the conversation.
	said := user(long)
	said[0].Content = append(said[0].Content, &types.ContentBlockMemberCachePoint{Value: point(types.CacheTTLFiveMinutes)})
	further, _ := ask(told(long), said)
	if further[1] != first[2] || further[2] < 64 {
		t.Errorf("further: %v", further)
	}
	said = append(said, types.Message{Role: types.ConversationRoleAssistant, Content: user("Yes.")[0].Content}, user("Why?")[0])
	if whole, _ := ask(told(long), said); whole[1] != further[1]+further[2] || whole[2] != 0 {
		t.Errorf("a longer conversation: %v, after %v", whole, further)
	}
	counted := apitest.Must(c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: aws.String(claude),
		Input: &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{System: told(long), Messages: user("Who?")}}}))(t)
	if *counted.InputTokens != again.sum() {
		t.Errorf("counted %d, %v", *counted.InputTokens, again)
	}
	l := h.Ledger(t)[0]
	if l.CacheWrite != int64(first[2]+further[2]) || l.CacheRead != int64(3*first[2]+further[1]+further[2]) {
		t.Errorf("the ledger has %+v", l)
	}
}

func TestCachePointsInStreams(t *testing.T) {
	_, c := caching(t)
	ask := func() (u counts) {
		t.Helper()
		out := apitest.Must(c.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: aws.String(apitest.Text), System: told(long), Messages: user("Who?"), InferenceConfig: greedy(5)}))(t)
		for e := range out.GetStream().Events() {
			if m, ok := e.(*types.ConverseStreamOutputMemberMetadata); ok {
				u = countsOf(t, m.Value.Usage)
			}
		}
		return u
	}
	if first, again := ask(), ask(); first[2] < 64 || again != (counts{first[0], first[2], 0}) {
		t.Errorf("%v, then %v", first, again)
	}
}

func TestCachePointsAreHeldToTheRules(t *testing.T) {
	_, c := caching(t)
	for name, points := range map[string][]types.CacheTTL{"five": {"", "", "", "", ""}, "longer later": {types.CacheTTLFiveMinutes, types.CacheTTLOneHour}} {
		system := told("Be brief.")[:1]
		for _, ttl := range points {
			system = append(system, &types.SystemContentBlockMemberCachePoint{Value: point(ttl)})
		}
		_, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(claude), System: system, Messages: user("Who?")})
		if err == nil {
			t.Errorf("%s: accepted", name)
			continue
		}
		apitest.WantCode(t, err, "ValidationException", 400)
	}
}

// Claude's own body says it with cache_control, of a block or of the whole request.
func TestCacheControl(t *testing.T) {
	_, c := caching(t)
	ask := func(body string) (read, written int) {
		t.Helper()
		var h http.Header
		apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(claude), Body: []byte(body)}, keepHeader(&h)))(t)
		for name, n := range map[string]*int{"Read": &read, "Write": &written} {
			if _, err := fmt.Sscan(h.Get("X-Amzn-Bedrock-Cache-"+name+"-Input-Token-Count"), n); err != nil {
				t.Error(err)
			}
		}
		return read, written
	}
	const body = `{"anthropic_version": "bedrock-2023-05-31", "max_tokens": 5, "system": [{"type": "text", "text": %q%s}], "messages": [{"role": "user", "content": %q}]%s}`
	const control = `, "cache_control": {"type": "ephemeral"}`
	block, whole := fmt.Sprintf(body, long, control, "Who?", ""), fmt.Sprintf(body, long, "", long+"Who?", control)
	read, written := ask(block)
	if read != 0 || written < 64 {
		t.Errorf("a block: %d read, %d written", read, written)
	}
	if again, none := ask(block); again != written || none != 0 {
		t.Errorf("again: %d read, %d written", again, none)
	}
	before, more := ask(whole)
	if before != written || more < 64 {
		t.Errorf("the whole: %d read, %d written", before, more)
	}
	if again, none := ask(whole); again != before+more || none != 0 {
		t.Errorf("the whole again: %d read, %d written", again, none)
	}
}

// OpenAI's body tells what was reused, which nobody asked for, and counts it as part of the prompt.
func TestReuseIsTold(t *testing.T) {
	_, c := caching(t)
	ask := func() string {
		t.Helper()
		body := fmt.Sprintf(`{"messages": [{"role": "user", "content": %q}], "max_tokens": 5}`, long)
		return string(apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Text), Body: []byte(body)}))(t).Body)
	}
	if first := ask(); strings.Contains(first, "cached_tokens") {
		t.Errorf("first: %s", first)
	}
	if again := ask(); !strings.Contains(again, `"prompt_tokens_details":{"cached_tokens":`) {
		t.Errorf("again: %s", again)
	}
}

// What is read from the cache does not count against the quota.
func TestCacheReadsAreFreeOfQuota(t *testing.T) {
	h, c := caching(t)
	h.Models.Quotas = quota.New(apitest.Must(quota.Parse([]byte(`{"Models": [{"Match": "*", "TokensPerMinute": 700}]}`)))(t), func() time.Time { return time.Unix(0, 0) })
	answered := 0
	for range 20 {
		_, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(claude), System: told(long), Messages: user("Who?"), InferenceConfig: greedy(1)})
		if err != nil {
			apitest.WantCode(t, err, "ThrottlingException", 429)
			break
		}
		answered++
	}
	// The prompt has about 200 tokens: without the cache 3 requests would be all.
	if answered < 5 {
		t.Errorf("%d were answered", answered)
	}
}
