package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/smithy-go"
)

// forged calls with a secret that is not the server's.
func forged(ctx context.Context, h *house, web *http.Client) {
	a := h.account
	a.keys = credentials.NewStaticCredentialsProvider(a.keys.Value.AccessKeyID, "not the secret", "")
	_, err := a.clients(web).runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: new(text), Messages: turn("x")})
	if api, ok := errors.AsType[smithy.APIError](err); !ok || api.ErrorCode() != "InvalidSignatureException" {
		h.wrong("a wrong signature: %v", err)
	}
}

var malformed = []string{"", "{", `{"messages": 3}`, `{"messages": [{"role": "user"}]}`, `[]`, "\x00\xff", `{"messages": [` + strings.Repeat("[", 300), `{"inferenceConfig": {"maxTokens": "many"}}`}

// malform sends a signed request whose body is no input: it must be refused as one.
func malform(ctx context.Context, h *house, web *http.Client, r *rand.Rand) {
	req, err := h.signed(ctx, "/model/"+text+"/converse", []byte(malformed[r.IntN(len(malformed))]))
	if err != nil {
		h.wrong("signing: %v", err)
		return
	}
	resp, err := web.Do(req)
	if err != nil {
		h.wrong("a malformed body: %v", err)
		return
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusBadRequest {
		h.wrong("a malformed body was answered with %s", resp.Status)
	}
}

// signed is a request as AWS's own signer signs it.
func (h *house) signed(ctx context.Context, path string, body []byte) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.account.url+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	sum := sha256.Sum256(body)
	return req, v4.NewSigner().SignHTTP(ctx, aws.Credentials(h.account.keys.Value), req, hex.EncodeToString(sum[:]), "bedrock", h.account.region, time.Now())
}

// hangUp sends a part of a request and leaves.
func hangUp(ctx context.Context, h *house, r *rand.Rand) {
	req, err := h.signed(ctx, "/model/"+text+"/converse", body("never heard", 5))
	if err != nil {
		h.wrong("signing: %v", err)
		return
	}
	var whole bytes.Buffer
	if err := req.Write(&whole); err != nil {
		h.wrong("writing: %v", err)
		return
	}
	c, err := new(net.Dialer).DialContext(ctx, "tcp", strings.TrimPrefix(h.account.url, "http://"))
	if err != nil {
		h.wrong("dialling: %v", err)
		return
	}
	defer c.Close()
	h.requests.Add(1)
	c.Write(whole.Bytes()[:r.IntN(whole.Len())])
}

// leave begins a long answer and goes away, at a random moment or after its first event.
func leave(ctx context.Context, h *house, c clients, r *rand.Rand) {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(r.IntN(30_000))*time.Microsecond)
	defer cancel()
	h.ledger.add(text, tally{open: 1})
	if r.IntN(2) == 0 {
		c.runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: new(text), Messages: turn("tell a long story"), InferenceConfig: atMost(400)})
		return
	}
	out, err := c.runtime.ConverseStream(ctx, &bedrockruntime.ConverseStreamInput{ModelId: new(text), Messages: turn("tell a long story"), InferenceConfig: atMost(400)})
	if err != nil {
		return // it left before the answer began
	}
	events := out.GetStream()
	<-events.Events()
	events.Close()
}
