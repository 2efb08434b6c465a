package access

import (
	"crypto/sha256"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"outcrop/internal/arn"
)

// ManagedARN names a policy of AWS's own.
func ManagedARN(name string) arn.ARN { return arn.ARN("arn:aws:iam::aws:policy/" + name) }

// awsPolicies are the policies of AWS's own that people attach, as far as the services go that are here.
var awsPolicies = sync.OnceValue(func() map[arn.ARN]Policy {
	all := map[arn.ARN]Policy{}
	created := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, name := range slices.Sorted(maps.Keys(awsStatements)) {
		text, err := json.MarshalIndent(map[string]any{"Version": "2012-10-17", "Statement": awsStatements[name]}, "", "  ")
		if err != nil {
			panic(err) // they are written below
		}
		p := Policy{ID: awsID(name), Name: name, Path: "/", ARN: ManagedARN(name), Default: "v1", Made: 1, Created: created, Updated: created,
			Versions: []Version{{"v1", string(text), created}}}
		all[p.ARN] = p
	}
	return all
})

// awsID is an id that is always the same.
func awsID(name string) string {
	sum := sha256.Sum256([]byte(name))
	var b strings.Builder
	b.WriteString("ANPA")
	for _, c := range sum[:17] {
		b.WriteByte("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[c%32])
	}
	return b.String()
}

type managedStatement struct {
	Effect      string
	Action      any                       `json:",omitempty"`
	NotAction   any                       `json:",omitempty"`
	Resource    any                       `json:",omitempty"`
	NotResource any                       `json:",omitempty"`
	Condition   map[string]map[string]any `json:",omitempty"`
}

func allow(resource any, actions ...string) managedStatement {
	return managedStatement{Effect: "Allow", Action: actions, Resource: resource}
}

// pass allows handing a role to a service.
func pass(role string, services ...string) managedStatement {
	s := allow(role, "iam:PassRole")
	s.Condition = map[string]map[string]any{"StringEquals": {"iam:PassedToService": services}}
	return s
}

const (
	bedrockService   = "bedrock.amazonaws.com"
	sagemakerService = "sagemaker.amazonaws.com"
)

var (
	bedrockReads   = []string{"bedrock:Get*", "bedrock:List*"}
	sagemakerReads = []string{"sagemaker:Describe*", "sagemaker:List*", "sagemaker:BatchGetMetrics", "sagemaker:BatchDescribe*",
		"sagemaker:Get*", "sagemaker:QueryLineage", "sagemaker:RenderUiTemplate", "sagemaker:Search"}
	s3Reads   = []string{"s3:Get*", "s3:List*", "s3:Describe*"}
	iamReads  = []string{"iam:Generate*", "iam:Get*", "iam:List*", "iam:Simulate*"}
	logsReads = []string{"logs:Describe*", "logs:Get*", "logs:List*", "logs:FilterLogEvents"}
	// What only AWS's machines do: SageMaker's Python SDK wants to hear of it before it passes a role.
	sagemakerMachines = []string{"cloudwatch:PutMetricData", "ecr:GetAuthorizationToken", "ec2:CreateNetworkInterface", "ec2:CreateNetworkInterfacePermission",
		"ec2:DeleteNetworkInterface", "ec2:DeleteNetworkInterfacePermission", "ec2:DescribeDhcpOptions", "ec2:DescribeNetworkInterfaces",
		"ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"}
	logsWrite = []string{"logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:GetLogEvents",
		"logs:FilterLogEvents", "logs:PutLogEvents"}
)

var awsStatements = map[string][]managedStatement{
	"AdministratorAccess": {allow("*", "*")},
	"PowerUserAccess": {
		{Effect: "Allow", NotAction: []string{"iam:*", "organizations:*", "account:*"}, Resource: "*"},
		allow("*", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles"),
	},
	"ReadOnlyAccess": {allow("*", slices.Concat(bedrockReads, sagemakerReads, s3Reads, iamReads, logsReads, []string{"sts:GetAccessKeyInfo", "sts:GetCallerIdentity"})...)},
	"AmazonBedrockFullAccess": {
		allow("*", "bedrock:*"),
		allow("*", "iam:ListRoles"),
		pass("arn:aws:iam::*:role/*AmazonBedrock*", bedrockService),
	},
	"AmazonBedrockReadOnly": {allow("*", bedrockReads...)},
	"AmazonBedrockLimitedAccess": {
		allow("*", slices.Concat(bedrockReads, []string{"bedrock:CallWithBearerToken", "bedrock:BatchDeleteEvaluationJob", "bedrock:Create*", "bedrock:Delete*",
			"bedrock:ApplyGuardrail", "bedrock:CountTokens", "bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream", "bedrock:StartAsyncInvoke", "bedrock:Stop*",
			"bedrock:Update*", "bedrock:TagResource", "bedrock:UntagResource"})...),
		allow("*", "iam:ListRoles"),
		pass("arn:aws:iam::*:role/*AmazonBedrock*", bedrockService),
	},
	"AmazonSageMakerFullAccess": {
		allow("*", "sagemaker:*"),
		allow("*", logsWrite...),
		allow([]string{"arn:aws:s3:::*SageMaker*", "arn:aws:s3:::*Sagemaker*", "arn:aws:s3:::*sagemaker*"},
			"s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"),
		allow("*", "s3:CreateBucket", "s3:GetBucketLocation", "s3:ListBucket", "s3:ListAllMyBuckets", "s3:GetBucketCors", "s3:PutBucketCors"),
		allow("*", "iam:ListRoles", "iam:GetRole"),
		allow("*", sagemakerMachines...),
		pass("arn:aws:iam::*:role/*AmazonSageMaker*", sagemakerService),
	},
	"AmazonSageMakerReadOnly":      {allow("*", sagemakerReads...)},
	"AmazonS3FullAccess":           {allow("*", "s3:*")},
	"AmazonS3ReadOnlyAccess":       {allow("*", s3Reads...)},
	"IAMFullAccess":                {allow("*", "iam:*")},
	"IAMReadOnlyAccess":            {allow("*", iamReads...)},
	"CloudWatchLogsFullAccess":     {allow("*", "logs:*")},
	"CloudWatchLogsReadOnlyAccess": {allow("*", logsReads...)},
}
