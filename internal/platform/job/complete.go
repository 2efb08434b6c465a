package job

import (
	"encoding/json"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/registry"
	"outcrop/internal/store"
)

// serving is the image that serves what our training image makes.
const serving = "outcrop/serve"

// complete ends a job that went well, and registers its result where the request says so.
func (a *attempt) complete(tx store.Tx, j *Job, now time.Time) error {
	j.Artifact = a.done.Artifact
	if j.PackageGroup != "" {
		id, err := registry.Put(tx, a.lease.Target.Scope, j.result(a), nil, now)
		if fault.Is(err, fault.NotFound) {
			j.fail("ClientError: the model package group "+j.PackageGroup+" is no longer there.", now)
			return nil
		}
		if err != nil {
			return err
		}
		j.Package = id
	}
	j.end(Completed, Secondary(Completed), "The training job is complete.", now)
	return nil
}

// result describes a job's artifact as a model package, with where it came from.
func (j *Job) result(a *attempt) registry.Package {
	type object = map[string]any
	container := object{"Image": serving}
	if j.compressed() {
		container["ModelDataUrl"] = j.Artifact
	} else {
		container["ModelDataSource"] = object{"S3DataSource": object{"S3Uri": j.Artifact, "S3DataType": "S3Prefix", "CompressionType": "None"}}
	}
	source := ARN(a.lease.Target.Scope, j.Name)
	given, err := json.Marshal(object{
		"InferenceSpecification": object{"Containers": []object{container}},
		"MetadataProperties":     object{"GeneratedBy": source},
	})
	if err != nil {
		panic("job: " + err.Error()) // strings always marshal
	}
	return registry.Package{Group: j.PackageGroup, By: session(j), Given: given,
		Containers: []registry.Container{{Image: serving, Data: j.Artifact, Compressed: j.compressed()}}}
}
