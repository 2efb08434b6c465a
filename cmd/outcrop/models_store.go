package main

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// storeFor is the object store that models are pulled from: the one that AWS's own variables and profiles name, or else that of the
// server last started on the data folder.
func storeFor(ctx context.Context, dir string) (*s3.Client, error) {
	for _, name := range []string{"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_PROFILE"} {
		if os.Getenv(name) != "" {
			return storeOfAWS(ctx)
		}
	}
	if _, _, err := lastServer(dir); err != nil {
		return storeOfAWS(ctx)
	}
	c, err := lastServerConfig(dir)
	return s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle = true }), err
}

func storeOfAWS(ctx context.Context) (*s3.Client, error) {
	c, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, next(err, "see AWS_PROFILE, AWS_REGION and the files in ~/.aws")
	}
	return s3.NewFromConfig(c, func(o *s3.Options) {
		o.UsePathStyle = o.BaseEndpoint != nil || os.Getenv("AWS_ENDPOINT_URL_S3") != "" || os.Getenv("AWS_ENDPOINT_URL") != ""
		o.ResponseChecksumValidation = aws.ResponseChecksumValidationWhenRequired // what a part of an object comes to, nobody says
	}), nil
}
