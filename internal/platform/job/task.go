package job

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

const (
	// grace is how long a child has for its checkpoint when it is asked to end, as on AWS.
	grace = 120 * time.Second
	// keySlack is how long a job's credentials outlive the job's longest run, for the upload at its end.
	keySlack = time.Hour
)

// spec is what a child is told: data and credentials for this one job.
func (s *Service) spec(ctx context.Context, scope arn.Scope, j *Job) (spec.Spec, access.Credential, error) {
	base, err := s.base(ctx, scope, j.Request)
	if err != nil {
		return spec.Spec{}, access.Credential{}, err
	}
	method, _ := spec.MethodOf(j.Image)
	p := spec.Spec{Job: j.Name, Method: method, Base: base, Hyperparameters: j.Hyperparameters, Artifact: j.destination(),
		Compress: j.compressed(), Checkpoint: j.checkpoint(), MaxRuntime: j.MaxRuntime - j.ran(), RewardModel: j.channel(rewardName)}
	for _, c := range j.Channels {
		if c.Name == modelName || c.Name == rewardName {
			continue
		}
		to := &p.Train
		if slices.Contains(validationNames, c.Name) {
			to = &p.Validation
		}
		*to = append(*to, spec.Channel{Name: c.Name, URI: c.URI})
	}
	allowed := grants(p, j.folder())
	if id := teacher(j.Request); id != "" {
		allowed = append(allowed, access.Grant{Actions: []string{"bedrock:InvokeModel"}, Resources: []string{string(modelARN(scope, id))}})
	}
	key, err := s.Keys.Issue(ctx, scope, session(j), allowed, p.MaxRuntime+grace+keySlack)
	if err != nil {
		return p, key, err
	}
	p.S3 = spec.S3{Endpoint: s.Endpoint, Region: string(scope.Region), AccessKey: key.AccessKey, SecretKey: key.Secret, SessionToken: key.Session}
	return p, key, nil
}

// teacher is the model that a job's child asks for answers; "" for none.
func teacher(r Request) string {
	_, h, err := r.settings()
	if err != nil {
		return ""
	}
	return h.Distillation.Teacher
}

// modelARN is a model's, by its id or by its ARN.
func modelARN(scope arn.Scope, id string) arn.ARN {
	if _, ok := arn.Parse(id); ok {
		return arn.ARN(id)
	}
	return arn.ARN("arn:aws:bedrock:" + string(scope.Region) + "::foundation-model/" + id)
}

// session is who a child is: its job's role, in a session named like the job.
func session(j *Job) arn.ARN {
	p, _ := arn.Parse(j.RoleARN)
	return arn.ARN(fmt.Sprintf("arn:aws:sts::%s:assumed-role/%s/%s", p.Scope.Account, p.ID(), j.Name))
}

func (j *Job) compressed() bool { return j.Compression != "NONE" }

// folder holds all that a job writes for its caller; destination is where in it AWS puts the result.
func (j *Job) folder() string { return strings.TrimSuffix(j.Output, "/") + "/" + j.Name + "/" }

func (j *Job) destination() string {
	if j.compressed() {
		return j.folder() + "output/model.tar.gz"
	}
	return j.folder() + "output/model/"
}

func (j *Job) checkpoint() string {
	if j.Checkpoint != "" {
		return strings.TrimSuffix(j.Checkpoint, "/") + "/"
	}
	return "s3://" + Bucket + "/" + ownPrefix(j.Name)
}

func ownPrefix(name string) string { return name + "/checkpoint/" }

// grants allow a child to read its channels and its base model, and to write its result and its checkpoints.
func grants(p spec.Spec, folder string) []access.Grant {
	prefixes := map[string][]string{} // that may be listed, by bucket
	object := func(uri string) string {
		bucket, key, _ := splitURI(uri)
		prefixes["arn:aws:s3:::"+bucket] = append(prefixes["arn:aws:s3:::"+bucket], key+"*")
		return "arn:aws:s3:::" + bucket + "/" + key + "*"
	}
	read := []string{object(p.Base.URI)}
	for _, c := range slices.Concat(p.Train, p.Validation) {
		read = append(read, object(c.URI))
	}
	if p.RewardModel != "" {
		read = append(read, object(p.RewardModel))
	}
	write := []string{object(folder), object(p.Checkpoint)}
	buckets := slices.Sorted(maps.Keys(prefixes))
	all := []access.Grant{
		{Actions: []string{"s3:GetBucketLocation"}, Resources: buckets},
		{Actions: []string{"s3:GetObject"}, Resources: slices.Concat(read, write)},
		{Actions: []string{"s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"}, Resources: write},
	}
	for _, b := range buckets {
		all = append(all, access.Grant{Actions: []string{"s3:ListBucket"}, Resources: []string{b},
			Condition: map[string]map[string][]string{"StringLike": {"s3:prefix": prefixes[b]}}})
	}
	return all
}

// prepare makes the bucket for checkpoints, where the job has no place of its own.
func (s *Service) prepare(ctx context.Context, scope arn.Scope, j *Job) error {
	if j.Checkpoint != "" {
		return nil
	}
	err := s.Objects.CreateBucket(ctx, store.Bucket{Scope: scope, Name: Bucket})
	if fault.Is(err, fault.Exists) {
		return nil
	}
	return err
}

// tidy removes the checkpoints of a job that has ended. Those under the caller's own CheckpointConfig are the caller's.
func (s *Service) tidy(ctx context.Context, scope arn.Scope, name string) error {
	bucket := store.Bucket{Scope: scope, Name: Bucket}
	for {
		page, err := s.Objects.List(ctx, bucket, store.ObjectQuery{Prefix: ownPrefix(name)})
		if fault.Is(err, fault.NotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		for _, o := range page.Objects {
			if err := s.Objects.Delete(ctx, bucket, o.Key); err != nil {
				return err
			}
		}
		if page.Next == "" {
			return nil
		}
	}
}
