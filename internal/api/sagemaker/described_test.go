package sagemaker_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/api/model"
	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/apitest"
)

// post sends an input as it is, and gives the answer's JSON.
func (s *server) post(op *model.Operation, in any) (out map[string]any, status int) {
	s.Helper()
	body, err := json.Marshal(in)
	must(s.T, err)
	req, err := http.NewRequestWithContext(s.Context(), http.MethodPost, s.url, bytes.NewReader(body))
	must(s.T, err)
	req.Header.Set("X-Amz-Target", "SageMaker."+op.Name)
	req.Header.Set("Content-Type", "application/x-amz-json-1.1")
	req.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=ADMIN/20260102/us-east-1/sagemaker/aws4_request, SignedHeaders=host, Signature=0")
	resp, err := http.DefaultClient.Do(req)
	must(s.T, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	must(s.T, err)
	if len(text) > 0 {
		must(s.T, json.Unmarshal(text, &out))
	}
	return out, resp.StatusCode
}

// missing are the paths of what was sent and is not in what is described.
func missing(path string, sent, got any) (paths []string) {
	switch sent := sent.(type) {
	case map[string]any:
		have, _ := got.(map[string]any)
		for _, k := range slices.Sorted(maps.Keys(sent)) {
			paths = append(paths, missing(strings.TrimPrefix(path+"."+k, "."), sent[k], have[k])...)
		}
		return paths
	case []any:
		have, _ := got.([]any)
		if len(have) != len(sent) {
			return []string{path}
		}
		for i := range sent {
			paths = append(paths, missing(path, sent[i], have[i])...)
		}
		return paths
	}
	if !reflect.DeepEqual(sent, got) {
		return []string{fmt.Sprintf("%s (%v, got %v)", path, sent, got)}
	}
	return nil
}

// whole says how an input with every member set is made, and what of it is not described back, on AWS either.
type whole struct {
	create, describe *model.Operation
	name             string
	given            map[string]any
	not              []string
	before           func(*server)
}

func (w whole) check(t *testing.T, s *server) {
	if w.before != nil {
		w.before(s)
	}
	in := apitest.Fill(t, w.create, w.given)
	if out, status := s.post(w.create, in); status != http.StatusOK {
		t.Fatalf("%s: %d %v", w.create.Name, status, out)
	}
	body, err := json.Marshal(in)
	must(t, err)
	var sent map[string]any
	must(t, json.Unmarshal(body, &sent))
	out, _ := s.post(w.describe, map[string]any{w.name: sent[w.name]})
	left := slices.DeleteFunc(missing("", sent, out), func(p string) bool {
		return slices.ContainsFunc(w.not, func(n string) bool { return p == n || strings.HasPrefix(p, n+".") || strings.HasPrefix(p, n+" ") })
	})
	if len(left) > 0 {
		t.Errorf("%s does not give back %q", w.describe.Name, left)
	}
}

// wholes leave out what is refused: TestWhatIsLacking sees to it that it is.
var wholes = []whole{
	{create: api.OpCreateTrainingJob, describe: api.OpDescribeTrainingJob, name: "TrainingJobName",
		not: []string{"Tags", "SessionChainingConfig"}, // AWS describes neither
		before: func(s *server) {
			_, status := s.post(api.OpCreateModelPackageGroup, map[string]any{"ModelPackageGroupName": "g"})
			if status != http.StatusOK {
				s.Fatal(status)
			}
		},
		given: map[string]any{
			"HyperParameters": map[string]string{"model_id": "outcrop.tiny", "sagemaker_hang": "yes"}, "AlgorithmSpecification.TrainingImage": "outcrop/sft",
			"AlgorithmSpecification.AlgorithmName": nil, "AlgorithmSpecification.TrainingInputMode": "File", "AlgorithmSpecification.ContainerEntrypoint": nil,
			"AlgorithmSpecification.ContainerArguments": nil, "InputDataConfig.ChannelName": "train", "InputDataConfig.InputMode": "FastFile",
			"AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn": "arn:aws:lambda:us-east-1:123456789012:function:f",
			"InputDataConfig.DataSource.FileSystemDataSource":                                                                  nil, "InputDataConfig.DataSource.DatasetSource": nil, "InputDataConfig.DataSource.S3DataSource.S3DataType": "S3Prefix",
			"OutputDataConfig.KmsKeyId": "", "ResourceConfig.VolumeKmsKeyId": nil, "ResourceConfig.InstanceGroups": nil, "ResourceConfig.InstancePreferences": nil,
			"ResourceConfig.TrainingPlanArn": nil, "ResourceConfig.InstancePlacementConfig.PlacementSpecifications.UltraServerId": "ultra",
			"ServerlessJobConfig": nil, "MlflowConfig": nil, "RemoteDebugConfig.EnableRemoteDebug": false, "SessionChainingConfig.EnableSessionTagChaining": false,
			"ModelPackageConfig.ModelPackageGroupArn": "arn:aws:sagemaker:us-east-1:123456789012:model-package-group/g", "ModelPackageConfig.SourceModelPackageArn": nil,
		}},
	{create: api.OpCreateModelPackageGroup, describe: api.OpDescribeModelPackageGroup, name: "ModelPackageGroupName", not: []string{"Tags"}},
	{create: api.OpCreateModelPackage, describe: api.OpDescribeModelPackage, name: "ModelPackageName", not: []string{"Tags", "ClientToken"},
		given: map[string]any{"ModelPackageGroupName": nil, "ModelApprovalStatus": nil}},
	{create: api.OpCreateModel, describe: api.OpDescribeModel, name: "ModelName", not: []string{"Tags"},
		given: map[string]any{"Containers": nil, "PrimaryContainer.ModelPackageName": nil, "PrimaryContainer.InferenceSpecificationName": nil,
			"PrimaryContainer.AdditionalModelDataSources": nil, "PrimaryContainer.ContainerMetricsConfig.MetricsEndpoints.MetricsEndpointPath": "/metrics"}},
	{create: api.OpCreateEndpointConfig, describe: api.OpDescribeEndpointConfig, name: "EndpointConfigName", not: []string{"Tags"}, before: aModel,
		given: map[string]any{"ProductionVariants.ModelName": "m", "ProductionVariants.InstancePools": nil, "ProductionVariants.ServerlessConfig": nil,
			"ProductionVariants.AcceleratorPartitionLayouts": nil, "ProductionVariants.ManagedInstanceScaling.Status": "DISABLED", "KmsKeyId": nil,
			"DataCaptureConfig.EnableCapture": false, "AsyncInferenceConfig": nil, "ExplainerConfig": nil, "ShadowProductionVariants": nil,
			"CrossRegionTrafficConfig": nil}},
}

func aModel(s *server) {
	if out, status := s.post(api.OpCreateModel, map[string]any{"ModelName": "m", "PrimaryContainer": map[string]any{"Image": "outcrop/serve"}}); status != http.StatusOK {
		s.Fatal(out)
	}
}

// lacks are members that are refused, by operation; filled stands for what the model allows.
var lacks = map[string]map[string]any{
	"CreateTrainingJob": {"AlgorithmSpecification.ContainerEntrypoint": filled, "AlgorithmSpecification.ContainerArguments": filled,
		"AlgorithmSpecification.TrainingInputMode": "Pipe", "ResourceConfig.InstanceGroups": filled, "ResourceConfig.InstancePreferences.TrainingPlanArns": nil,
		"ResourceConfig.VolumeKmsKeyId": filled, "ResourceConfig.TrainingPlanArn": "arn:aws:sagemaker:us-east-1:123456789012:training-plan/p", "OutputDataConfig.KmsKeyId": filled,
		"RemoteDebugConfig.EnableRemoteDebug": true, "SessionChainingConfig.EnableSessionTagChaining": true, "InputDataConfig.CompressionType": "Gzip",
		"InputDataConfig.RecordWrapperType": "RecordIO", "InputDataConfig.InputMode": "Pipe", "ModelPackageConfig.SourceModelPackageArn": somePackage + "g/1",
		"MlflowConfig.MlflowResourceArn":                     "arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/m",
		"ServerlessJobConfig.BaseModelArn":                   "arn:aws:sagemaker:us-east-1:123456789012:hub-content/h/Model/m",
		"InputDataConfig.DataSource.S3DataSource.S3DataType": "ManifestFile"},
	"CreateModel": {"PrimaryContainer.Mode": "MultiModel", "PrimaryContainer.AdditionalModelDataSources": filled, "PrimaryContainer.InferenceSpecificationName": filled,
		"InferenceExecutionConfig.Mode": "Direct"},
	"CreateEndpointConfig": {"AsyncInferenceConfig": filled, "ShadowProductionVariants": filled, "DataCaptureConfig.EnableCapture": true, "ExplainerConfig": filled, "KmsKeyId": filled,
		"CrossRegionTrafficConfig": filled, "ProductionVariants.ServerlessConfig": filled, "ProductionVariants.InstancePools": filled,
		"ProductionVariants.ManagedInstanceScaling.Status": "ENABLED", "ProductionVariants.AcceleratorPartitionLayouts": filled},
}

type fill struct{}

var filled fill

// What would change what is done, and is not there, is refused by its name.
func TestWhatIsLacking(t *testing.T) {
	s := serve(t)
	aModel(s)
	for _, w := range wholes {
		for path, v := range lacks[w.create.Name] {
			given := maps.Clone(w.given)
			for parent := path; parent != ""; parent, _, _ = cutLast(parent) {
				delete(given, parent)
			}
			if v != filled {
				given[path] = v
			}
			out, status := s.post(w.create, apitest.Fill(t, w.create, given))
			members := strings.Split(path, ".")
			text, _ := out["message"].(string)
			if status != http.StatusBadRequest || out["__type"] != "ValidationException" || strings.Contains(text, "detected") || !slices.ContainsFunc(members, func(m string) bool { return strings.Contains(text, m) }) {
				t.Errorf("%s: %s: %d %v", w.create.Name, path, status, out)
			}
		}
	}
}

func cutLast(path string) (before, after string, ok bool) {
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return "", path, false
	}
	return path[:i], path[i+1:], true
}

// Everything that is accepted is described back.
func TestWholeInputsAreDescribed(t *testing.T) {
	for _, w := range wholes {
		t.Run(w.create.Name, func(t *testing.T) { w.check(t, serve(t)) })
	}
}
