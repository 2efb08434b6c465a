package main

import (
	"bufio"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	tuning "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// isImage tells whether a text is an SVG with a curve.
func isImage(t *testing.T, text string) bool {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		if _, err := d.Token(); err == io.EOF {
			return strings.HasPrefix(text, "<svg") && strings.Contains(text, `<path class="line c0"`)
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// A job is listed, watched to its end and plotted, by a real server and a real training.
func TestJobs(t *testing.T) {
	dir := folderFor(t)
	fails(t, dir, "server", "outcrop serve", "jobs", "list")
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	if out := succeeds(t, dir, "jobs", "list"); out != "no jobs\n" {
		t.Errorf("before the first job: %q", out)
	}
	fails(t, dir, "no job named none", "outcrop jobs list", "jobs", "watch", "none")
	fails(t, dir, "no job named no name", "outcrop jobs list", "jobs", "plot", "no name")
	fails(t, dir, "statusEquals", "outcrop jobs list --help", "jobs", "list", "--status", "Done")

	putRecords(t, s3Client(t, s))
	startTraining(t, s, "short", "3", "s3://train/out")
	out := succeeds(t, dir, "jobs", "watch", "short")
	for _, part := range []string{"step 24/24", "The job short is Completed.", "train:loss", "artifact", "s3://train/out/short/output/model.tar.gz", "aws sagemaker create-model", "outcrop jobs plot short"} {
		if !strings.Contains(out, part) {
			t.Errorf("no %q in what was watched:\n%s", part, out)
		}
	}
	image := filepath.Join(t.TempDir(), "loss.svg")
	succeeds(t, dir, "jobs", "plot", "short", "-o", image)
	text, err := os.ReadFile(image)
	if err != nil || !isImage(t, string(text)) || !strings.Contains(string(text), "short (Completed)") {
		t.Errorf("%v, %s", err, text)
	}
	if out := succeeds(t, dir, "jobs", "plot", "short", "short", "--metric", "train:loss,train:learning_rate", "-o", "-"); !isImage(t, out) ||
		!strings.Contains(out, "short train:learning_rate") || !strings.Contains(out, ">learning_rate</text>") {
		t.Errorf("two curves on the standard output: %s", out)
	}
	fails(t, dir, "has measured no train:reward, but: train:epoch", "--help", "jobs", "plot", "short", "--metric", "train:reward")
	fails(t, dir, "no such file", "-o", "jobs", "plot", "short", "-o", filepath.Join(dir, "none", "x.svg"))

	customizations(t, s)
	search(t, s)
	leaveWatching(t, s)
	out = succeeds(t, dir, "jobs", "list", "--status", "Completed")
	for _, row := range []string{"short +training +Completed", "tuned +customization +Completed", "grid +tuning +Completed"} {
		if !regexp.MustCompile("(?m)^"+row).MatchString(out) || strings.Contains(out, "long") {
			t.Errorf("no %s among completed jobs:\n%s", row, out)
		}
	}
	if out, errs, code := outcrop(t, dir, "jobs", "watch", "long"); code != 1 || errs != "" || !strings.Contains(out, "The job long is Stopped.") {
		t.Errorf("a job that was stopped: code %d, %q, %q", code, out, errs)
	}
	onlySome(t, s)
	s.stop(t)
}

// onlySome lists jobs as somebody who may not see all of them.
func onlySome(t *testing.T, s *server) {
	t.Helper()
	users := iam.NewFromConfig(s.config(t))
	name := aws.String("tuner")
	if _, err := users.CreateUser(t.Context(), &iam.CreateUserInput{UserName: name}); err != nil {
		t.Fatal(err)
	}
	key, err := users.CreateAccessKey(t.Context(), &iam.CreateAccessKeyInput{UserName: name})
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("AWS_ENDPOINT_URL", s.url)
	t.Setenv("AWS_REGION", s.env(t)["AWS_REGION"])
	t.Setenv("AWS_ACCESS_KEY_ID", *key.AccessKey.AccessKeyId)
	t.Setenv("AWS_SECRET_ACCESS_KEY", *key.AccessKey.SecretAccessKey)
	fails(t, s.dir, "not authorized to perform: sagemaker:ListHyperParameterTuningJobs", "--help", "jobs", "list")
	fails(t, s.dir, "not authorized to perform: sagemaker:DescribeTrainingJob", "--help", "jobs", "watch", "short")
	policy := `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["bedrock:*", "logs:*", "s3:GetObject"], "Resource": "*"}]}`
	if _, err := users.PutUserPolicy(t.Context(), &iam.PutUserPolicyInput{UserName: name, PolicyName: name, PolicyDocument: &policy}); err != nil {
		t.Fatal(err)
	}
	if out := succeeds(t, s.dir, "jobs", "list"); !strings.Contains(out, "\ntuned ") || strings.Contains(out, "\nshort ") || !strings.Contains(out, "not all are shown: User") {
		t.Errorf("listed by somebody who may see customization jobs alone:\n%s", out)
	}
	succeeds(t, s.dir, "jobs", "watch", "tuned")
}

// search shows a tuning job of two training jobs.
func search(t *testing.T, s *server) {
	t.Helper()
	data := func(channel string) tuning.Channel {
		return tuning.Channel{ChannelName: &channel, DataSource: &tuning.DataSource{S3DataSource: &tuning.S3DataSource{S3DataType: tuning.S3DataTypeS3Prefix, S3Uri: aws.String("s3://train/data.jsonl")}}}
	}
	_, err := sagemaker.NewFromConfig(s.config(t)).CreateHyperParameterTuningJob(t.Context(), &sagemaker.CreateHyperParameterTuningJobInput{HyperParameterTuningJobName: aws.String("grid"),
		HyperParameterTuningJobConfig: &tuning.HyperParameterTuningJobConfig{Strategy: tuning.HyperParameterTuningJobStrategyTypeGrid, ResourceLimits: &tuning.ResourceLimits{MaxParallelTrainingJobs: aws.Int32(1)},
			HyperParameterTuningJobObjective: &tuning.HyperParameterTuningJobObjective{Type: tuning.HyperParameterTuningJobObjectiveTypeMinimize, MetricName: aws.String("validation:loss")},
			ParameterRanges:                  &tuning.ParameterRanges{CategoricalParameterRanges: []tuning.CategoricalParameterRange{{Name: aws.String("lora_r"), Values: []string{"4", "8"}}}}},
		TrainingJobDefinition: &tuning.HyperParameterTrainingJobDefinition{RoleArn: aws.String(s.env(t)["OUTCROP_ROLE_ARN"]),
			StaticHyperParameters:  map[string]string{"model_id": "tiny.text", "num_train_epochs": "1", "max_seq_length": "64"},
			AlgorithmSpecification: &tuning.HyperParameterAlgorithmSpecification{TrainingImage: aws.String("outcrop/sft"), TrainingInputMode: tuning.TrainingInputModeFile},
			InputDataConfig:        []tuning.Channel{data("train"), data("validation")}, OutputDataConfig: &tuning.OutputDataConfig{S3OutputPath: aws.String("s3://train/out")},
			ResourceConfig:    &tuning.ResourceConfig{InstanceType: tuning.TrainingInstanceTypeMlM5Large, InstanceCount: aws.Int32(1), VolumeSizeInGB: aws.Int32(1)},
			StoppingCondition: &tuning.StoppingCondition{MaxRuntimeInSeconds: aws.Int32(600)}}})
	if err != nil {
		t.Fatal(err)
	}
	out := succeeds(t, s.dir, "jobs", "watch", "grid")
	for _, part := range []string{"training job 2/2", "best validation:loss", "The job grid is Completed.", "best training job            grid-00", "lora_r", "outcrop jobs watch grid-00"} {
		if !strings.Contains(out, part) {
			t.Errorf("no %q in what was watched:\n%s", part, out)
		}
	}
	if out := succeeds(t, s.dir, "jobs", "plot", "grid", "-o", "-"); strings.Count(out, "<circle") != 3 || !strings.Contains(out, ">training job<") {
		t.Errorf("two values, and their name: %s", out)
	}
	fails(t, s.dir, "no common axis", "--help", "jobs", "plot", "short", "grid")
	if out := succeeds(t, s.dir, "jobs", "list", "--name", "grid"); strings.Count(out, "\n") != 4 || !strings.Contains(out, "tuning    Completed") {
		t.Errorf("a search and its trainings: %s", out)
	}
}

// customizations shows Bedrock's jobs, of which one ends well and one does not.
func customizations(t *testing.T, s *server) {
	t.Helper()
	settings := map[string]string{"epochCount": "3", "batchSize": "8", "max_seq_length": "64"}
	kind := types.CustomizationTypeFineTuning
	ends := func(name, training string, code int, want ...string) (arn string) {
		t.Helper()
		c := bedrock.NewFromConfig(s.config(t))
		in := &bedrock.CreateModelCustomizationJobInput{JobName: &name, CustomModelName: &name, RoleArn: aws.String(s.env(t)["OUTCROP_ROLE_ARN"]),
			BaseModelIdentifier: aws.String("tiny.text"), CustomizationType: kind, HyperParameters: settings,
			TrainingDataConfig:   &types.TrainingDataConfig{S3Uri: &training},
			ValidationDataConfig: &types.ValidationDataConfig{Validators: []types.Validator{{S3Uri: aws.String("s3://train/data.jsonl")}}},
			OutputDataConfig:     &types.OutputDataConfig{S3Uri: aws.String("s3://train/measured/")}}
		job, err := c.CreateModelCustomizationJob(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		out, errs, got := outcrop(t, s.dir, "jobs", "watch", name)
		if got != code || errs != "" {
			t.Errorf("watching %s: code %d, %s", name, got, errs)
		}
		for _, part := range want {
			if !strings.Contains(out, part) {
				t.Errorf("no %q in what was watched:\n%s", part, out)
			}
		}
		return aws.ToString(job.JobArn)
	}
	arn := ends("tuned", "s3://train/data.jsonl", 0, "step 24/24", "The job tuned is Completed.", "train:loss", "validation:initial_loss", "custom model",
		"aws bedrock create-custom-model-deployment --model-deployment-name tuned --model-arn arn:aws:bedrock:us-east-1:123456789012:custom-model/tiny.text/")
	ends("untuned", "s3://train/none.jsonl", 1, "The job untuned is Failed.", "There is no .jsonl file", "--log-group-name /aws/bedrock/ModelCustomizationJobs")
	kind, settings = types.CustomizationTypeReinforcementFineTuning, map[string]string{"reward_functions": `[{"type": "length", "max": 8}]`, "max_completion_length": "8", "max_steps": "2"}
	ends("rewarded", "s3://train/data.jsonl", 0, "step 2/2", "train:reward  ")
	fails(t, s.dir, "nothing is measured yet: untuned (Failed)", "--help", "jobs", "plot", "untuned")
	out := succeeds(t, s.dir, "jobs", "plot", arn, "-o", "-")
	_, path, _ := strings.Cut(out, `<path class="line c0" fill`)
	path, _, _ = strings.Cut(path, "\n")
	if !isImage(t, out) || !strings.Contains(out, "tuned (Completed)") || strings.Count(path, "L") != 23 || strings.Count(out, "<circle") < 3 {
		t.Errorf("24 steps and the validation's loss before and after them: %s", out)
	}
	fails(t, s.dir, "no job named arn:", "outcrop jobs list", "jobs", "watch", strings.Replace(arn, "model-customization-job", "model-import-job", 1))
}

// The watching of a job outlives the server, as the job does.
func TestWatchOutlivesTheServer(t *testing.T) {
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	putRecords(t, s3Client(t, s))
	c := startTraining(t, s, "long", "1000", "s3://train/out")
	whileTraining(t, c, "long", func(d *sagemaker.DescribeTrainingJobOutput) bool { return len(d.FinalMetricDataList) == 0 })
	watch := exec.CommandContext(t.Context(), program, "jobs", "watch", "long", "--data", dir)
	out, err := watch.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := watch.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	lines.Scan()
	s.end(t, os.Kill)
	for lines.Scan() && lines.Text() != "The server does not answer: trying again." {
	}
	s = serveOn(t, dir, "--listen", strings.TrimPrefix(s.url, "http://"))
	if _, err := sagemaker.NewFromConfig(s.config(t)).StopTrainingJob(t.Context(), &sagemaker.StopTrainingJobInput{TrainingJobName: aws.String("long")}); err != nil {
		t.Fatal(err)
	}
	var rest strings.Builder
	for lines.Scan() {
		rest.WriteString(lines.Text() + "\n")
	}
	watch.Wait() // with the code of a job that is not completed
	if code := watch.ProcessState.ExitCode(); code != 1 || !strings.Contains(rest.String(), "The job long is Stopped.") {
		t.Errorf("code %d: %s", code, &rest)
	}
	s.stop(t)
}

// leaveWatching starts a long job, ends the watching of it, and then the job.
func leaveWatching(t *testing.T, s *server) {
	t.Helper()
	c := startTraining(t, s, "long", "1000", "s3://train/out")
	whileTraining(t, c, "long", func(d *sagemaker.DescribeTrainingJobOutput) bool { return len(d.FinalMetricDataList) == 0 })
	watch := exec.CommandContext(t.Context(), program, "jobs", "watch", "long", "--data", s.dir)
	out, err := watch.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := watch.Start(); err != nil {
		t.Fatal(err)
	}
	first := make([]byte, 1)
	if _, err := out.Read(first); err != nil {
		t.Fatal(err)
	}
	if err := watch.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	rest, err := io.ReadAll(out)
	watch.Wait()
	if code := watch.ProcessState.ExitCode(); err != nil || code != 1 || !strings.Contains(string(rest), "The job long goes on.") || !strings.Contains(string(rest), "stop-training-job") {
		t.Errorf("code %d, %v: %s", code, err, rest)
	}
	if d := whileTraining(t, c, "long", func(*sagemaker.DescribeTrainingJobOutput) bool { return false }); !inProgress(d) {
		t.Errorf("after the watching the job is %s", d.TrainingJobStatus)
	}
	if _, err := c.StopTrainingJob(t.Context(), &sagemaker.StopTrainingJobInput{TrainingJobName: aws.String("long")}); err != nil {
		t.Fatal(err)
	}
	whileTraining(t, c, "long", inProgress)
}
