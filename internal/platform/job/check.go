package job

import (
	"regexp"
	"slices"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/train/spec"
)

var bucketPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`)

// check is all that can be said of a request without looking anything up. Members are named as the API has them.
func (r *Request) check(scope arn.Scope) error {
	bad := func(member, text string, args ...any) error { return fault.Bad("job.Create", member, text, args...) }
	if r.Algorithm != "" {
		return bad("AlgorithmName", "Outcrop has no algorithms from the registry or the marketplace: give a TrainingImage, one of %s.", spec.Images())
	}
	if r.Image == "" {
		return bad("TrainingImage", "AlgorithmSpecification with a TrainingImage is required: Outcrop has the built-in images %s.", spec.Images())
	}
	if _, ok := spec.MethodOf(r.Image); !ok {
		return bad("TrainingImage", "The training image %q is not supported: Outcrop has the built-in images %s.", r.Image, spec.Images())
	}
	if err := access.PassRole("job.Create", "RoleArn", scope.Account, r.RoleARN); err != nil {
		return err
	}
	if r.InstanceType == "" {
		return bad("ResourceConfig", "ResourceConfig with an InstanceType is required.")
	}
	if r.InstanceCount < 1 || r.InstanceCount > mostInstances {
		return bad("InstanceCount", "The image %s trains on 1 to %d instances.", r.Image, mostInstances)
	}
	if err := checkURI("S3OutputPath", r.Output); err != nil {
		return err
	}
	if r.Checkpoint != "" {
		if err := checkURI("CheckpointConfig.S3Uri", r.Checkpoint); err != nil {
			return err
		}
	}
	if err := r.checkChannels(); err != nil {
		return err
	}
	method, h, err := r.settings()
	if err == nil && h.NeedsRewardModel() != (r.channel(rewardName) != "") {
		return bad("InputDataConfig", "A reward of the type %s and an input channel of that name go together.", rewardName)
	}
	if err == nil && h.Model == "" && r.channel(modelName) == "" {
		return bad("HyperParameters", "The hyperparameter model_id is required, the id of a base model of the catalog, or an input channel named %s.", modelName)
	}
	if err != nil || r.InstanceCount == 1 {
		return err
	}
	return h.CheckShared(method)
}

// settings are the method of training that a request asks for by its image, and its hyperparameters.
func (r *Request) settings() (spec.Method, spec.Hyperparameters, error) {
	method, _ := spec.MethodOf(r.Image)
	h, err := spec.ParseHyperparameters(method, r.Hyperparameters)
	return method, h, err
}

func (r *Request) checkChannels() error {
	const op, member = "job.Create", "InputDataConfig"
	seen := map[string]bool{}
	for _, c := range r.Channels {
		if seen[c.Name] {
			return fault.Bad(op, member, "The channel %s is there twice.", c.Name)
		}
		seen[c.Name] = true
		if c.Name != modelName && c.Name != rewardName && !slices.Contains(trainNames, c.Name) && !slices.Contains(validationNames, c.Name) {
			return fault.Bad(op, member, "The image %s reads the channels %s (training), %s (validation) and %s (a model to start from), not %q.",
				r.Image, strings.Join(trainNames, ", "), strings.Join(validationNames, ", "), modelName, c.Name)
		}
		if c.DataType != "" && c.DataType != "S3Prefix" {
			return fault.Bad(op, member, "The channel %s must have the S3DataType S3Prefix.", c.Name)
		}
		if err := checkURI(member, c.URI); err != nil {
			return err
		}
	}
	if !slices.ContainsFunc(trainNames, func(n string) bool { return seen[n] }) {
		return fault.Bad(op, member, "The image %s needs a channel named %s.", r.Image, trainNames[0])
	}
	return nil
}

var (
	trainNames      = []string{"train", "training"}
	validationNames = []string{"validation", "test"}
)

// modelName is the channel with the model to start from, as SageMaker's own images have it: a model.tar.gz or a folder of files, as a
// training before may have written them.
const modelName = "model"

// rewardName is the channel with a model that gives rewards.
const rewardName = spec.RewardModelType

// channel is where the channel of a name is; empty for none.
func (r *Request) channel(name string) string {
	for _, c := range r.Channels {
		if c.Name == name {
			return c.URI
		}
	}
	return ""
}

// checkURI wants s3://BUCKET or s3://BUCKET/KEY. A wildcard is refused, since the prefix becomes part of a grant.
func checkURI(member, uri string) error {
	bucket, key, ok := splitURI(uri)
	if !ok || !bucketPattern.MatchString(bucket) {
		return fault.Bad("job.Create", member, "Not an S3 URI: %q", uri)
	}
	if strings.ContainsAny(key, "*?") {
		return fault.Bad("job.Create", member, "An S3 URI with a wildcard is not supported: %q", uri)
	}
	return nil
}

func splitURI(uri string) (bucket, key string, ok bool) {
	rest, ok := strings.CutPrefix(uri, "s3://")
	bucket, key, _ = strings.Cut(rest, "/")
	return bucket, key, ok && bucket != ""
}
