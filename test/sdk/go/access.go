package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	bedrocktypes "github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/sts"
)

const mayList = `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:ListFoundationModels", "Resource": "*"}]}`

func (d *driver) identity() {
	who := must(d.sts.GetCallerIdentity(d.ctx, &sts.GetCallerIdentityInput{}))
	equal("length of the account", len(*who.Account), 12)
	equal("ARN", *who.Arn, "arn:aws:iam::"+*who.Account+":root")
	that(strings.Contains(d.role, ":"+*who.Account+":"), "the role %s is of another account", d.role)
	d.account = *who.Account
	role := must(d.iam.GetRole(d.ctx, &iam.GetRoleInput{RoleName: aws.String(d.role[strings.LastIndex(d.role, "/")+1:])})).Role
	equal("role", *role.Arn, d.role)
}

// as is the configuration of somebody else.
func (d *driver) as(key, secret, token string) aws.Config {
	c := d.config.Copy()
	c.Credentials = credentials.NewStaticCredentialsProvider(key, secret, token)
	return c
}

// restricted wants that a configuration may list models, and nothing else; who is what the refusal calls it.
func (d *driver) restricted(c aws.Config, who string) {
	must(bedrock.NewFromConfig(c).ListFoundationModels(d.ctx, &bedrock.ListFoundationModelsInput{}))
	_, err := bedrockruntime.NewFromConfig(c).Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn("Hello.")})
	typed[*types.AccessDeniedException](err, http.StatusForbidden, who, "bedrock:InvokeModel", "foundation-model/"+d.model)
	_, err = bedrock.NewFromConfig(c).ListImportedModels(d.ctx, &bedrock.ListImportedModelsInput{})
	typed[*bedrocktypes.AccessDeniedException](err, http.StatusForbidden, who, "bedrock:ListImportedModels")
}

func (d *driver) denied() {
	name := aws.String("sdk-reader")
	user := must(d.iam.CreateUser(d.ctx, &iam.CreateUserInput{UserName: name})).User
	must(d.iam.PutUserPolicy(d.ctx, &iam.PutUserPolicyInput{UserName: name, PolicyName: aws.String("list"), PolicyDocument: aws.String(mayList)}))
	key := must(d.iam.CreateAccessKey(d.ctx, &iam.CreateAccessKeyInput{UserName: name})).AccessKey
	c := d.as(*key.AccessKeyId, *key.SecretAccessKey, "")
	who := must(sts.NewFromConfig(c).GetCallerIdentity(d.ctx, &sts.GetCallerIdentityInput{}))
	equal("ARN", *who.Arn, *user.Arn)
	d.restricted(c, *user.Arn)
}

func (d *driver) assumeRole() {
	name := aws.String("sdk-lister")
	trust := fmt.Sprintf(`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::%s:root"}, "Action": "sts:AssumeRole"}]}`, d.account)
	role := must(d.iam.CreateRole(d.ctx, &iam.CreateRoleInput{RoleName: name, AssumeRolePolicyDocument: &trust})).Role
	must(d.iam.PutRolePolicy(d.ctx, &iam.PutRolePolicyInput{RoleName: name, PolicyName: aws.String("list"), PolicyDocument: aws.String(mayList)}))
	// The root user may not assume roles; a user of the account may.
	user := aws.String("sdk-assumer")
	must(d.iam.CreateUser(d.ctx, &iam.CreateUserInput{UserName: user}))
	mayAssume := fmt.Sprintf(`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "%s"}]}`, *role.Arn)
	must(d.iam.PutUserPolicy(d.ctx, &iam.PutUserPolicyInput{UserName: user, PolicyName: aws.String("assume"), PolicyDocument: &mayAssume}))
	key := must(d.iam.CreateAccessKey(d.ctx, &iam.CreateAccessKeyInput{UserName: user})).AccessKey
	out := must(sts.NewFromConfig(d.as(*key.AccessKeyId, *key.SecretAccessKey, "")).AssumeRole(d.ctx, &sts.AssumeRoleInput{RoleArn: role.Arn, RoleSessionName: aws.String("driver")}))
	left := time.Until(*out.Credentials.Expiration)
	that(left > 50*time.Minute && left < 61*time.Minute, "the session ends in %v", left)
	c := d.as(*out.Credentials.AccessKeyId, *out.Credentials.SecretAccessKey, *out.Credentials.SessionToken)
	arn := fmt.Sprintf("arn:aws:sts::%s:assumed-role/%s/driver", d.account, *name)
	equal("assumed ARN", *out.AssumedRoleUser.Arn, arn)
	equal("ARN", *must(sts.NewFromConfig(c).GetCallerIdentity(d.ctx, &sts.GetCallerIdentityInput{})).Arn, arn)
	d.restricted(c, arn)
	_, err := bedrock.NewFromConfig(d.as(*out.Credentials.AccessKeyId, *out.Credentials.SecretAccessKey, "forged")).ListFoundationModels(d.ctx, &bedrock.ListFoundationModelsInput{})
	coded(err, "UnrecognizedClientException", http.StatusForbidden)
}

// bearer asks with an API key, which the SDK sends over TLS alone.
func (d *driver) bearer() {
	ok(os.Setenv("AWS_BEARER_TOKEN_BEDROCK", os.Getenv("OUTCROP_API_KEY")))
	defer os.Unsetenv("AWS_BEARER_TOKEN_BEDROCK")
	c := must(config.LoadDefaultConfig(d.ctx, config.WithBaseEndpoint(os.Getenv("OUTCROP_TLS_URL")), config.WithCredentialsProvider(aws.AnonymousCredentials{})))
	out := must(bedrockruntime.NewFromConfig(c).Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn(question), InferenceConfig: greedy(4)}))
	that(*out.Usage.OutputTokens > 0, "no answer")
	ok(os.Setenv("AWS_BEARER_TOKEN_BEDROCK", "wrong"))
	_, err := bedrockruntime.NewFromConfig(c).Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn(question)})
	typed[*types.AccessDeniedException](err, http.StatusForbidden)
}
