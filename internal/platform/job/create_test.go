package job_test

import (
	"maps"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/work"
	"outcrop/internal/platform/work/worktest"
)

func TestCreateRefuses(t *testing.T) {
	b := newBench(t)
	b.drain()
	b.create(request("there", "done"))
	for name, c := range map[string]struct {
		change func(*job.Request)
		kind   fault.Kind
		member string
	}{
		"name":      {func(r *job.Request) { r.Name = "there" }, fault.Exists, ""},
		"image":     {func(r *job.Request) { r.Image = "pytorch-training:2.4" }, fault.Invalid, "TrainingImage"},
		"algorithm": {func(r *job.Request) { r.Algorithm = "x" }, fault.Invalid, "AlgorithmName"},
		"role":      {func(r *job.Request) { r.RoleARN = "outcrop-execution" }, fault.Invalid, "RoleArn"},
		"account":   {func(r *job.Request) { r.RoleARN = "arn:aws:iam::999999999999:role/x" }, fault.Invalid, "RoleArn"},
		"no image":  {func(r *job.Request) { r.Image = "" }, fault.Invalid, "TrainingImage"},
		"none":      {func(r *job.Request) { r.InstanceCount = 0 }, fault.Invalid, "InstanceCount"},
		"too many":  {func(r *job.Request) { r.InstanceCount = 17 }, fault.Invalid, "InstanceCount"},
		"output":    {func(r *job.Request) { r.Output = "/tmp/x" }, fault.Invalid, "S3OutputPath"},
		"wildcard":  {func(r *job.Request) { r.Channels[0].URI = "s3://data/*" }, fault.Invalid, "InputDataConfig"},
		"no train":  {func(r *job.Request) { r.Channels = r.Channels[1:] }, fault.Invalid, "InputDataConfig"},
		"twice":     {func(r *job.Request) { r.Channels[1].Name = "train" }, fault.Invalid, "InputDataConfig"},
		"channel":   {func(r *job.Request) { r.Channels[1].Name = "pictures" }, fault.Invalid, "InputDataConfig"},
		"any model": {func(r *job.Request) { r.Channels = append(r.Channels, job.Channel{Name: "model", URI: "s3://m/*"}) }, fault.Invalid, "InputDataConfig"},
		"no model":  {func(r *job.Request) { delete(r.Hyperparameters, "model_id") }, fault.Invalid, "HyperParameters"},
		"teacher": {func(r *job.Request) {
			r.Image, r.Hyperparameters["teacher_model_id"] = "outcrop/distillation", "a.b"
		}, fault.Invalid, "HyperParameters"},
		"rewards": {func(r *job.Request) {
			r.Image, r.Hyperparameters["reward_functions"] = "outcrop/grpo", `[{"type":"regex","pattern":"("}]`
		}, fault.Invalid, "HyperParameters"},
		"no critic": {func(r *job.Request) {
			r.Image, r.Hyperparameters["reward_functions"] = "outcrop/grpo", `[{"type":"reward_model"}]`
		}, fault.Invalid, "InputDataConfig"},
		"idle critic": {func(r *job.Request) {
			r.Channels = append(r.Channels, job.Channel{Name: "reward_model", URI: "s3://critic/a/"})
		}, fault.Invalid, "InputDataConfig"},
		"model":   {func(r *job.Request) { r.Hyperparameters["model_id"] = "a.b" }, fault.Invalid, "HyperParameters"},
		"epochs":  {func(r *job.Request) { r.Hyperparameters["num_train_epochs"] = "0" }, fault.Invalid, "HyperParameters"},
		"unknown": {func(r *job.Request) { r.Hyperparameters["epochs"] = "1" }, fault.Invalid, "HyperParameters"},
		"batch":   {func(r *job.Request) { r.Hyperparameters["per_device_train_batch_size"] = "1.5" }, fault.Invalid, "HyperParameters"},
		"rate":    {func(r *job.Request) { r.Hyperparameters["learning_rate"] = "NaN" }, fault.Invalid, "HyperParameters"},
		"group":   {func(r *job.Request) { r.PackageGroup = "none" }, fault.NotFound, ""},
	} {
		r := request("new", "done")
		r.Hyperparameters = maps.Clone(r.Hyperparameters)
		c.change(&r)
		_, err := b.jobs.Create(t.Context(), scope, r)
		var member string
		if f, ok := err.(*fault.Error); ok {
			member = f.Member
		}
		if !fault.Is(err, c.kind) || c.member != "" && member != c.member {
			t.Errorf("%s: %v", name, err)
		}
	}
	r := request("prefixed", "done")
	r.Image = "123456789012.dkr.ecr.us-east-1.example.com/outcrop/sft:1.0"
	b.create(r)
}

var _ job.Keys = (*access.Keys)(nil)
var _ work.Clock = (*worktest.Clock)(nil)
