package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"

	"outcrop/internal/folder"
)

// clients are AWS's own. They never try again by themselves: each call happens once.
type clients struct {
	s3           *s3.Client
	sagemaker    *sagemaker.Client
	endpoints    *sagemakerruntime.Client
	runtime      *bedrockruntime.Client
	agent        *bedrockagent.Client
	agentRuntime *bedrockagentruntime.Client
}

// account is where the server is and who may call it.
type account struct {
	url, region, role string
	keys              credentials.StaticCredentialsProvider
}

func readAccount(dir string) (account, error) {
	server, err := folder.ReadServer(dir)
	keys, keysErr := folder.ReadCredentials(dir)
	return account{server.URL, string(server.Region), string(server.Role), credentials.NewStaticCredentialsProvider(keys.AccessKey, keys.SecretKey, "")},
		errors.Join(err, keysErr)
}

// connect makes clients with connections of their own, over HTTP/1.1 or over HTTP/2 with prior knowledge; close ends them.
func (h *house) connect(h2c bool) (c clients, close func()) {
	t := &http.Transport{MaxIdleConnsPerHost: 4}
	if h2c {
		t.Protocols = new(http.Protocols)
		t.Protocols.SetUnencryptedHTTP2(true)
	}
	return h.account.clients(&http.Client{Timeout: 2 * time.Minute, Transport: &watcher{t, h}}), t.CloseIdleConnections
}

func (a account) clients(web *http.Client) clients {
	c := aws.Config{Region: a.region, BaseEndpoint: &a.url, RetryMaxAttempts: 1, HTTPClient: web, Credentials: a.keys}
	return clients{
		s3:           s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle = true }),
		sagemaker:    sagemaker.NewFromConfig(c),
		endpoints:    sagemakerruntime.NewFromConfig(c),
		runtime:      bedrockruntime.NewFromConfig(c),
		agent:        bedrockagent.NewFromConfig(c),
		agentRuntime: bedrockagentruntime.NewFromConfig(c),
	}
}

// watcher counts requests and notes those that the server failed to answer as it should.
type watcher struct {
	http.RoundTripper
	h *house
}

func (w *watcher) RoundTrip(r *http.Request) (*http.Response, error) {
	w.h.requests.Add(1)
	if r.Body != nil {
		r = r.Clone(r.Context())
		r.Body = struct{ io.ReadCloser }{r.Body} // without smithy-go's WriteTo, which fails when the answer comes before it has ended
	}
	resp, err := w.RoundTripper.RoundTrip(r)
	if err == nil && resp.StatusCode >= 500 {
		w.h.wrong("%s %s: %s", r.Method, r.URL.Path, resp.Status)
	}
	return resp, err
}

// until asks every few milliseconds, until done, an error, or a minute is over.
func until(ctx context.Context, ask func() (done bool, err error)) error {
	for late := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		if done, err := ask(); done || err != nil {
			return err
		}
		if ctx.Err() != nil || time.Now().After(late) {
			return errors.New("it takes too long")
		}
	}
}
