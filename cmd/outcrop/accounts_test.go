package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/model/bedrockagent"
	modelled "outcrop/internal/api/model/sagemaker"
)

// secret is in the name of everything that the first account makes.
const secret = "apart-marker"

// TestAccountsAreApart has one account make things, and another read everything that can be read: each operation that lists or
// describes, built or not, with the names of what the first one made.
func TestAccountsAreApart(t *testing.T) {
	dir := folderFor(t)
	s := serveOn(t, dir)
	exports := map[string]string{}
	for line := range strings.Lines(succeeds(t, dir, "iam", "accounts", "add", "210987654321")) {
		parseExport(exports, line)
	}
	other := aws.Credentials{AccessKeyID: exports["AWS_ACCESS_KEY_ID"], SecretAccessKey: exports["AWS_SECRET_ACCESS_KEY"]}
	furnish(t, s)
	asked, answered := 0, 0
	for _, op := range slices.Concat(modelled.Operations, bedrock.Operations, bedrockagent.Operations) {
		if !slices.ContainsFunc([]string{"List", "Describe", "Get", "Search"}, func(verb string) bool { return strings.HasPrefix(op.Name, verb) }) {
			continue
		}
		asked++
		status, body := readAs(t, s, other, op)
		if status == http.StatusOK {
			answered++
		}
		if status == http.StatusOK && strings.Contains(body, secret) || strings.Contains(body, "123456789012:") {
			t.Errorf("%s shows what is another account's: %d %s", op, status, body)
		}
	}
	if asked < 200 || answered < 10 {
		t.Errorf("%d operations asked, %d answered", asked, answered)
	}
	stranger := s3.NewFromConfig(s.config(t), func(o *s3.Options) {
		o.UsePathStyle, o.Credentials = true, credentials.StaticCredentialsProvider{Value: other}
	})
	buckets, err := stranger.ListBuckets(t.Context(), nil)
	if err != nil || len(buckets.Buckets) != 0 {
		t.Errorf("the other account's buckets: %v, %v", buckets, err)
	}
	if _, err := stranger.GetObject(t.Context(), &s3.GetObjectInput{Bucket: aws.String(secret), Key: aws.String(secret)}); err == nil || !strings.Contains(err.Error(), "NoSuchBucket") {
		t.Errorf("another account's object: %v", err)
	}
}

// furnish makes a bit of everything in the server's own account.
func furnish(t *testing.T, s *server) {
	t.Helper()
	name, ctx := aws.String(secret), t.Context()
	objects, c := s3Client(t, s), sagemaker.NewFromConfig(s.config(t))
	check := func(_ any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	check(objects.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: name}))
	check(objects.PutObject(ctx, &s3.PutObjectInput{Bucket: name, Key: name, Body: strings.NewReader("x")}))
	check(c.CreateModelPackageGroup(ctx, &sagemaker.CreateModelPackageGroupInput{ModelPackageGroupName: name}))
	check(c.CreateModelPackage(ctx, &sagemaker.CreateModelPackageInput{ModelPackageGroupName: name}))
	check(c.CreateModel(ctx, &sagemaker.CreateModelInput{ModelName: name, PrimaryContainer: &types.ContainerDefinition{
		Image: aws.String("outcrop/serve"), ModelDataUrl: aws.String("s3://" + secret + "/" + secret)}}))
	check(c.CreateEndpointConfig(ctx, &sagemaker.CreateEndpointConfigInput{EndpointConfigName: name, ProductionVariants: []types.ProductionVariant{
		{VariantName: name, ModelName: name, InstanceType: types.ProductionVariantInstanceTypeMlM5Large, InitialInstanceCount: aws.Int32(1)}}}))
	mine, err := c.ListModels(ctx, nil)
	if err != nil || len(mine.Models) != 1 {
		t.Fatalf("the account sees its own: %v, %v", mine, err)
	}
}

// readAs asks an operation about the marker, wherever its input takes a text that must be there.
func readAs(t *testing.T, s *server, who aws.Credentials, op *model.Operation) (int, string) {
	t.Helper()
	in, path, method := map[string]any{}, op.URI, op.Method
	typ := reflect.TypeOf(op.Input).Elem()
	for i := range typ.NumField() {
		f := typ.Field(i)
		tag := f.Tag.Get("api")
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); strings.Contains(tag, "required") && f.Type.Kind() == reflect.Pointer && f.Type.Elem().Kind() == reflect.String {
			in[name] = secret
		}
	}
	if shape, ok := in["Resource"]; ok && shape == secret {
		in["Resource"] = "Model"
	}
	for segment := range strings.SplitSeq(op.URI, "/") {
		if strings.HasPrefix(segment, "{") {
			path = strings.Replace(path, segment, secret, 1)
		}
	}
	service := op.Service.Signing
	var body []byte
	if op.Service.Protocol == model.AwsJSON11 {
		method, path = "POST", "/"
	}
	if method != "GET" {
		body, _ = json.Marshal(in)
	}
	r, err := http.NewRequestWithContext(t.Context(), method, s.url+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if op.Service.Protocol == model.AwsJSON11 {
		r.Header.Set("X-Amz-Target", op.Service.Target+"."+op.Name)
	}
	sum := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(t.Context(), who, r, hex.EncodeToString(sum[:]), service, "us-east-1", time.Now()); err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(text)
}
