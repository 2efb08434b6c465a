package main

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"

	"outcrop/internal/cli"
	"outcrop/internal/folder"
)

// clients are AWS's own. They never try again by themselves: each call happens once or not at all.
type clients struct {
	s3           *s3.Client
	sagemaker    *sagemaker.Client
	endpoints    *sagemakerruntime.Client
	bedrock      *bedrock.Client
	runtime      *bedrockruntime.Client
	agent        *bedrockagent.Client
	agentRuntime *bedrockagentruntime.Client
	logs         *cloudwatchlogs.Client
	admin        *cli.Admin
	region, role string
}

// connect makes clients of the server last started on a data folder.
func connect(dir string) (clients, error) {
	server, err := folder.ReadServer(dir)
	keys, keysErr := folder.ReadCredentials(dir)
	if err = errors.Join(err, keysErr); err != nil {
		return clients{}, err
	}
	c := aws.Config{Region: string(server.Region), BaseEndpoint: &server.URL, RetryMaxAttempts: 1,
		HTTPClient:  &http.Client{Timeout: 2 * time.Minute, Transport: &http.Transport{MaxIdleConnsPerHost: 16}},
		Credentials: credentials.NewStaticCredentialsProvider(keys.AccessKey, keys.SecretKey, "")}
	return clients{
		s3:           s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle = true }),
		sagemaker:    sagemaker.NewFromConfig(c),
		endpoints:    sagemakerruntime.NewFromConfig(c),
		bedrock:      bedrock.NewFromConfig(c),
		runtime:      bedrockruntime.NewFromConfig(c),
		agent:        bedrockagent.NewFromConfig(c),
		agentRuntime: bedrockagentruntime.NewFromConfig(c),
		logs:         cloudwatchlogs.NewFromConfig(c),
		admin:        cli.NewAdmin(folder.Socket(dir)),
		region:       string(server.Region), role: string(server.Role),
	}, nil
}

// until asks every few milliseconds, until done, an error, or the time is over.
func until(ctx context.Context, limit time.Duration, ask func() (done bool, err error)) error {
	for late := time.Now().Add(limit); ; time.Sleep(2 * time.Millisecond) {
		if done, err := ask(); done || err != nil {
			return err
		}
		if ctx.Err() != nil || time.Now().After(late) {
			return errLate
		}
	}
}

var errLate = errors.New("it takes too long")
