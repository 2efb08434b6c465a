package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	bedrocktypes "github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/engine/enginetest"
)

// The models in the catalog.
const (
	text     = "chaos.text"
	embedder = "chaos.embedder"
)

// path is what the steps of the path leave for later ones.
type path struct {
	gguf     string // a model's file, to be added
	group    string // model package group
	artifact string // of a completed training
	configs  []string
	endpoint string
	imported string // ARN
	base     string
	source   string
}

func (c *chaos) addModels(ctx context.Context, dir string) (err error) {
	if c.path.gguf, err = enginetest.TinyText(dir, 1); err != nil {
		return err
	}
	folder := filepath.Join(dir, "embedder")
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err
	}
	if err := enginetest.TinyEmbedder(folder, 1); err != nil {
		return err
	}
	for id, file := range map[string]string{text: c.path.gguf, embedder: folder} {
		if _, err := c.server.Run(ctx, "models", "add", "--id", id, "--file", file); err != nil {
			return err
		}
		c.book.add(catalogModel, id)
	}
	return nil
}

var words = strings.Fields("water river stone rock mountain forest tree garden house home room door window table light fire air sun moon star sea fish bird")

func sentence(r *rand.Rand, n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = words[r.IntN(len(words))]
	}
	return strings.Join(out, " ")
}

// records are training data.
func records(r *rand.Rand, n int) []byte {
	var b strings.Builder
	for range n {
		line, _ := json.Marshal(map[string]string{"prompt": sentence(r, 6), "completion": sentence(r, 8)})
		b.Write(append(line, '\n'))
	}
	return []byte(b.String())
}

// document is a page of a knowledge base.
func document(r *rand.Rand, i int) []byte {
	return fmt.Appendf(nil, "Page %d. The %s.\n\nThen the %s.", i, sentence(r, 30), sentence(r, 60))
}

// train starts a training job.
func (c *chaos) train(ctx context.Context, name string, epochs int, change ...func(*sagemaker.CreateTrainingJobInput)) error {
	in := &sagemaker.CreateTrainingJobInput{TrainingJobName: &name, RoleArn: &c.aws.role,
		AlgorithmSpecification: &types.AlgorithmSpecification{TrainingImage: new("outcrop/sft"), TrainingInputMode: types.TrainingInputModeFile},
		HyperParameters:        map[string]string{"model_id": text, "num_train_epochs": fmt.Sprint(epochs), "per_device_train_batch_size": "4", "max_seq_length": "128", "lora_r": "4"},
		InputDataConfig: []types.Channel{{ChannelName: new("train"), DataSource: &types.DataSource{S3DataSource: &types.S3DataSource{
			S3DataType: types.S3DataTypeS3Prefix, S3Uri: new("s3://" + bucket + "/train/")}}}},
		OutputDataConfig:  &types.OutputDataConfig{S3OutputPath: new("s3://" + output)},
		ResourceConfig:    &types.ResourceConfig{InstanceType: types.TrainingInstanceTypeMlM5Large, InstanceCount: new(int32(1)), VolumeSizeInGB: new(int32(1))},
		StoppingCondition: &types.StoppingCondition{MaxRuntimeInSeconds: new(int32(600))}}
	if c.path.group != "" {
		in.ModelPackageConfig = &types.ModelPackageConfig{ModelPackageGroupArn: &c.path.group}
	}
	for _, f := range change {
		f(in)
	}
	_, err := c.aws.sagemaker.CreateTrainingJob(ctx, in)
	if err == nil {
		c.book.add(trainingJob, name)
	}
	return err
}

// output is the bucket of training jobs: what they write there is none of the client's writes.
const output = "chaos-output"

func (c *chaos) job(ctx context.Context, name string) (*sagemaker.DescribeTrainingJobOutput, error) {
	return c.aws.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &name})
}

// register makes a version of the artifact in the group.
func (c *chaos) register(ctx context.Context) (id string, err error) {
	out, err := c.aws.sagemaker.CreateModelPackage(ctx, &sagemaker.CreateModelPackageInput{ModelPackageGroupName: &c.path.group,
		ModelApprovalStatus: types.ModelApprovalStatusApproved, InferenceSpecification: &types.InferenceSpecification{
			SupportedContentTypes: []string{"application/json"}, SupportedResponseMIMETypes: []string{"application/json"},
			Containers: []types.ModelPackageContainerDefinition{{Image: new("outcrop/serve"), ModelDataUrl: &c.path.artifact}}}})
	if err != nil {
		return "", err
	}
	c.book.add(modelPackage, *out.ModelPackageArn)
	return *out.ModelPackageArn, nil
}

// configure makes a model of the artifact and two endpoint configurations.
func (c *chaos) configure(ctx context.Context) error {
	name := c.name("model")
	_, err := c.aws.sagemaker.CreateModel(ctx, &sagemaker.CreateModelInput{ModelName: &name, ExecutionRoleArn: &c.aws.role,
		PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: &c.path.artifact}})
	if err != nil {
		return err
	}
	c.book.add(model, name)
	for range 2 {
		id := c.name("config")
		_, err := c.aws.sagemaker.CreateEndpointConfig(ctx, &sagemaker.CreateEndpointConfigInput{EndpointConfigName: &id, ProductionVariants: []types.ProductionVariant{
			{VariantName: new("AllTraffic"), ModelName: &name, InstanceType: types.ProductionVariantInstanceTypeMlM5Large, InitialInstanceCount: new(int32(1))}}})
		if err != nil {
			return err
		}
		c.book.add(config, id)
		c.path.configs = append(c.path.configs, id)
	}
	return nil
}

// bring starts an import of the artifact.
func (c *chaos) bring(ctx context.Context, name string) (job string, err error) {
	out, err := c.aws.bedrock.CreateModelImportJob(ctx, &bedrock.CreateModelImportJobInput{JobName: &name, ImportedModelName: &name, RoleArn: &c.aws.role,
		ModelDataSource: &bedrocktypes.ModelDataSourceMemberS3DataSource{Value: bedrocktypes.S3DataSource{S3Uri: &c.path.artifact}}})
	if err != nil {
		return "", err
	}
	c.book.add(importJob, *out.JobArn)
	return *out.JobArn, nil
}
