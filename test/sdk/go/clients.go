package main

import (
	"context"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
	"github.com/aws/aws-sdk-go-v2/service/sts"
)

// driver is AWS's clients, configured by the environment alone, and what the checks leave for later ones.
type driver struct {
	ctx    context.Context
	config aws.Config

	bedrock   *bedrock.Client
	runtime   *bedrockruntime.Client
	agent     *bedrockagent.Client
	knowledge *bedrockagentruntime.Client
	sagemaker *sagemaker.Client
	endpoints *sagemakerruntime.Client
	s3        *s3.Client
	sts       *sts.Client
	iam       *iam.Client
	logs      *cloudwatchlogs.Client

	role, model, embedder, throttled string

	account  string    // from identity
	bucket   string    // from s3-objects
	job      string    // ARN, from training-job
	artifact string    // S3 URI, from training-job
	group    string    // ARN, from training-job
	packaged string    // ARN of the approved package, from registry
	base     string    // id of the knowledge base
	begin    time.Time // of the whole run
}

func newDriver(ctx context.Context) (*driver, error) {
	c, err := config.LoadDefaultConfig(ctx)
	return &driver{ctx: ctx, config: c, begin: time.Now(),
		bedrock:   bedrock.NewFromConfig(c),
		runtime:   bedrockruntime.NewFromConfig(c),
		agent:     bedrockagent.NewFromConfig(c),
		knowledge: bedrockagentruntime.NewFromConfig(c),
		sagemaker: sagemaker.NewFromConfig(c),
		endpoints: sagemakerruntime.NewFromConfig(c),
		s3:        s3.NewFromConfig(c, pathStyle),
		sts:       sts.NewFromConfig(c),
		iam:       iam.NewFromConfig(c),
		logs:      cloudwatchlogs.NewFromConfig(c),
		role:      os.Getenv("OUTCROP_ROLE"),
		model:     os.Getenv("OUTCROP_MODEL"),
		embedder:  os.Getenv("OUTCROP_EMBEDDER"),
		throttled: os.Getenv("OUTCROP_THROTTLED"),
	}, err
}

// pathStyle is for buckets whose names are no host's, and quiet about checksums that this SDK can't compute.
func pathStyle(o *s3.Options) {
	o.UsePathStyle, o.DisableLogOutputChecksumValidationSkipped = true, true
}

// until asks every half second until done, for at most two minutes.
func until(what string, done func() bool) {
	for late := time.Now().Add(2 * time.Minute); !done(); time.Sleep(500 * time.Millisecond) {
		that(time.Now().Before(late), "%s does not end", what)
	}
}
