package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// killCreated also makes what later steps need: the group, and the first artifact.
func killCreated(c *chaos, ctx context.Context) (func() (bool, error), error) {
	if _, err := c.aws.s3.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: new(output)}); err != nil {
		return nil, err
	}
	group, err := c.aws.sagemaker.CreateModelPackageGroup(ctx, &sagemaker.CreateModelPackageGroupInput{ModelPackageGroupName: new("chaos")})
	if err != nil {
		return nil, err
	}
	c.path.group = *group.ModelPackageGroupArn
	c.book.add(packageGroup, "chaos")
	name := c.name("job")
	if err := c.train(ctx, name, 1); err != nil {
		return nil, err
	}
	c.crash()
	return func() (bool, error) {
		d, err := c.completed(ctx, name)
		if err == nil {
			c.path.artifact = *d.ModelArtifacts.S3ModelArtifacts
		}
		return true, err
	}, nil
}

// completed wants a job to have ended well, with an artifact that can be read whole and one model package.
func (c *chaos) completed(ctx context.Context, name string) (*sagemaker.DescribeTrainingJobOutput, error) {
	d, err := c.job(ctx, name)
	if err != nil {
		return nil, err
	}
	if d.TrainingJobStatus != types.TrainingJobStatusCompleted {
		return nil, fmt.Errorf("the job %s was killed once, and it is %s: %s", name, d.TrainingJobStatus, aws.ToString(d.FailureReason))
	}
	key := strings.TrimPrefix(*d.ModelArtifacts.S3ModelArtifacts, "s3://"+output+"/")
	out, err := c.aws.s3.GetObject(ctx, &s3.GetObjectInput{Bucket: new(output), Key: &key})
	if err != nil {
		return nil, fmt.Errorf("the artifact: %w", err)
	}
	defer out.Body.Close()
	h := sha256.New()
	if _, err := io.Copy(h, out.Body); err != nil {
		return nil, fmt.Errorf("the artifact: %w", err)
	}
	return d, c.onePackage(ctx, d)
}

// onePackage wants a job to have made one version of the group: its own.
func (c *chaos) onePackage(ctx context.Context, d *sagemaker.DescribeTrainingJobOutput) error {
	made := []string{}
	pages := sagemaker.NewListModelPackagesPaginator(c.aws.sagemaker, &sagemaker.ListModelPackagesInput{ModelPackageGroupName: new("chaos")})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		for _, s := range page.ModelPackageSummaryList {
			p, err := c.aws.sagemaker.DescribeModelPackage(ctx, &sagemaker.DescribeModelPackageInput{ModelPackageName: s.ModelPackageArn})
			if err != nil {
				return err
			}
			if p.MetadataProperties != nil && aws.ToString(p.MetadataProperties.GeneratedBy) == *d.TrainingJobArn {
				made = append(made, *p.ModelPackageArn)
			}
		}
	}
	if !slices.Equal(made, []string{aws.ToString(d.OutputModelPackageArn)}) {
		return fmt.Errorf("the job made the packages %v, and says %v", made, aws.ToString(d.OutputModelPackageArn))
	}
	return nil
}

// killTraining kills when a job says that it is in a state. That the next thing it says is that it starts again shows that it was.
func killTraining(state types.SecondaryStatus, epochs int, change ...func(*sagemaker.CreateTrainingJobInput)) func(*chaos, context.Context) (func() (bool, error), error) {
	return func(c *chaos, ctx context.Context) (func() (bool, error), error) {
		name := c.name("job")
		if err := c.train(ctx, name, epochs, change...); err != nil {
			return nil, err
		}
		err := until(ctx, patience, func() (bool, error) {
			d, err := c.job(ctx, name)
			return err == nil && (d.SecondaryStatus == state || d.TrainingEndTime != nil), err
		})
		if err != nil {
			return nil, err
		}
		if state == types.SecondaryStatusTraining {
			time.Sleep(c.soon(300 * time.Millisecond))
		}
		c.crash()
		return func() (bool, error) {
			d, err := c.completed(ctx, name)
			if err != nil {
				return false, err
			}
			for i, t := range d.SecondaryStatusTransitions[1:] {
				if t.Status == types.SecondaryStatusStarting && d.SecondaryStatusTransitions[i].Status == state {
					return true, nil
				}
			}
			return false, nil
		}, nil
	}
}

// onTwo asks for two instances.
func onTwo(in *sagemaker.CreateTrainingJobInput) { in.ResourceConfig.InstanceCount = new(int32(2)) }

// killStopping kills right after a stop was answered. The job must end as Stopped, or as Completed if it was nearly there.
func killStopping(c *chaos, ctx context.Context) (func() (bool, error), error) {
	name := c.name("job")
	if err := c.train(ctx, name, 400); err != nil {
		return nil, err
	}
	err := until(ctx, patience, func() (bool, error) {
		d, err := c.job(ctx, name)
		return err == nil && (d.SecondaryStatus == types.SecondaryStatusTraining || d.TrainingEndTime != nil), err
	})
	if err != nil {
		return nil, err
	}
	if _, err := c.aws.sagemaker.StopTrainingJob(ctx, &sagemaker.StopTrainingJobInput{TrainingJobName: &name}); err != nil {
		return nil, err
	}
	c.crash()
	return func() (bool, error) {
		d, err := c.job(ctx, name)
		if err == nil && d.TrainingJobStatus != types.TrainingJobStatusStopped {
			err = fmt.Errorf("the job is %s", d.TrainingJobStatus)
		}
		return true, err
	}, err
}

// killPackages kills while versions are registered one after the other. Each that was answered has its own number.
func killPackages(c *chaos, ctx context.Context) (func() (bool, error), error) {
	c.during(20*time.Millisecond+c.soon(20*time.Millisecond), func() error {
		for {
			if _, err := c.register(ctx); err != nil {
				return err
			}
		}
	})
	return func() (bool, error) {
		seen := map[int32]bool{}
		pages := sagemaker.NewListModelPackagesPaginator(c.aws.sagemaker, &sagemaker.ListModelPackagesInput{ModelPackageGroupName: new("chaos")})
		for pages.HasMorePages() {
			page, err := pages.NextPage(ctx)
			if err != nil {
				return false, err
			}
			for _, s := range page.ModelPackageSummaryList {
				if seen[*s.ModelPackageVersion] {
					return false, fmt.Errorf("version %d is there twice", *s.ModelPackageVersion)
				}
				seen[*s.ModelPackageVersion] = true
			}
		}
		return true, nil
	}, nil
}
