package demo

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
)

// clients are AWS's own, pointed at the server and otherwise as they come.
type clients struct {
	s3           *s3.Client
	sagemaker    *sagemaker.Client
	endpoints    *sagemakerruntime.Client
	bedrock      *bedrock.Client
	runtime      *bedrockruntime.Client
	agent        *bedrockagent.Client
	agentRuntime *bedrockagentruntime.Client
	logs         *cloudwatchlogs.Client
}

func connect(o Options) clients {
	c := aws.Config{
		Region:       o.Region,
		BaseEndpoint: aws.String(o.Endpoint),
		Credentials:  credentials.NewStaticCredentialsProvider(o.AccessKey, o.SecretKey, ""),
		HTTPClient:   awshttp.NewBuildableClient().WithTransportOptions(func(t *http.Transport) { t.TLSClientConfig.RootCAs = o.Roots }),
	}
	return clients{
		s3:           s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle = true }),
		sagemaker:    sagemaker.NewFromConfig(c),
		endpoints:    sagemakerruntime.NewFromConfig(c),
		bedrock:      bedrock.NewFromConfig(c),
		runtime:      bedrockruntime.NewFromConfig(c),
		agent:        bedrockagent.NewFromConfig(c),
		agentRuntime: bedrockagentruntime.NewFromConfig(c),
		logs:         cloudwatchlogs.NewFromConfig(c),
	}
}

// until asks again every interval, until done or an error.
func until(ctx context.Context, every time.Duration, ask func() (done bool, err error)) error {
	for {
		done, err := ask()
		if done || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("stopped while waiting: %w", context.Cause(ctx))
		case <-time.After(every):
		}
	}
}
