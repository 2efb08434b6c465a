package sagemaker

import (
	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/fault"
)

// lack is a member that asks for what Outcrop does not have. It is refused: what only AWS's machines need is kept and described
// back instead, but nobody is to believe in an encryption, an endpoint or a container that is not there.
type lack struct {
	asked        bool
	member, what string
}

func refuse(op string, all ...lack) error {
	for _, l := range all {
		if l.asked {
			return fault.Bad("sagemaker."+op, l.member, "Outcrop has no %s: leave %s out.", l.what, l.member)
		}
	}
	return nil
}

const keys = "encryption with keys of KMS"

func checkJob(in *api.CreateTrainingJobInput) error {
	const op = "CreateTrainingJob"
	a, r := value(in.AlgorithmSpecification), value(in.ResourceConfig)
	err := refuse(op, lack{len(a.ContainerEntrypoint) > 0, "ContainerEntrypoint", "images that run programs of others"},
		lack{len(a.ContainerArguments) > 0, "ContainerArguments", "images that run programs of others"},
		lack{value(a.TrainingInputMode) == api.TrainingInputModePipe, "TrainingInputMode", "pipes"},
		lack{len(r.InstanceGroups) > 0, "InstanceGroups", "heterogeneous clusters"},
		lack{len(r.InstancePreferences) > 0, "InstancePreferences", "choice among instance types"},
		lack{value(r.VolumeKmsKeyId) != "", "VolumeKmsKeyId", keys},
		lack{r.TrainingPlanArn != nil, "TrainingPlanArn", "training plans"},
		lack{value(in.OutputDataConfig.KmsKeyId) != "", "KmsKeyId", keys},
		lack{value(value(in.RemoteDebugConfig).EnableRemoteDebug), "RemoteDebugConfig", "remote debugging"},
		lack{value(value(in.SessionChainingConfig).EnableSessionTagChaining), "SessionChainingConfig", "session tags"},
		lack{in.ServerlessJobConfig != nil, "ServerlessJobConfig", "serverless training"},
		lack{in.MlflowConfig != nil, "MlflowConfig", "MLflow"},
		lack{value(in.ModelPackageConfig).SourceModelPackageArn != nil, "SourceModelPackageArn", "training that starts from a model package"})
	for _, c := range in.InputDataConfig {
		if err == nil {
			err = refuse(op, lack{value(c.CompressionType) == api.CompressionTypeGzip, "CompressionType", "compressed channels"},
				lack{value(c.RecordWrapperType) == api.RecordWrapperRecordIO, "RecordWrapperType", "RecordIO"},
				lack{value(c.InputMode) == api.TrainingInputModePipe, "InputMode", "pipes"},
				lack{value(r.InstanceCount) > 1 && value(value(value(c.DataSource).S3DataSource).S3DataDistributionType) == api.S3DataDistributionShardedByS3Key,
					"S3DataDistributionType", "shards of a channel, since all instances read it whole and share the records of each step"})
		}
	}
	return err
}

func checkTuning(in *api.CreateHyperParameterTuningJobInput, c api.HyperParameterTuningJobConfig) error {
	ranges := value(c.ParameterRanges)
	instances := value(value(in.TrainingJobDefinition).HyperParameterTuningResourceConfig)
	return refuse("CreateHyperParameterTuningJob", lack{len(in.TrainingJobDefinitions) > 0, "TrainingJobDefinitions", "searches over several definitions"},
		lack{in.Autotune != nil, "Autotune", "choice of ranges by itself"},
		lack{len(ranges.AutoParameters) > 0, "AutoParameters", "choice of ranges by itself"},
		lack{c.StrategyConfig != nil, "StrategyConfig", "Hyperband"},
		lack{value(value(value(c.TuningJobCompletionCriteria).ConvergenceDetected).CompleteOnConvergence) == api.CompleteOnConvergenceEnabled, "ConvergenceDetected", "detection of convergence"},
		lack{len(instances.InstanceConfigs) > 0, "InstanceConfigs", "choice among instance types"})
}

func checkModel(in *api.CreateModelInput, box api.ContainerDefinition) error {
	return refuse("CreateModel", lack{value(box.Mode) == api.ContainerModeMultiModel, "Mode", "multi-model endpoints"},
		lack{len(box.AdditionalModelDataSources) > 0, "AdditionalModelDataSources", "models of several parts"},
		lack{box.InferenceSpecificationName != nil, "InferenceSpecificationName", "choice among a package's inference specifications"},
		lack{value(in.InferenceExecutionConfig).Mode != nil && *in.InferenceExecutionConfig.Mode == api.InferenceExecutionModeDirect, "InferenceExecutionConfig", "direct execution of one of several containers"})
}

// checkConfig refuses what an endpoint would silently lack.
func checkConfig(in *api.CreateEndpointConfigInput) error {
	const op = "CreateEndpointConfig"
	err := refuse(op, lack{in.AsyncInferenceConfig != nil, "AsyncInferenceConfig", "asynchronous inference"},
		lack{len(in.ShadowProductionVariants) > 0, "ShadowProductionVariants", "shadow variants"},
		lack{in.DataCaptureConfig != nil && value(in.DataCaptureConfig.EnableCapture), "DataCaptureConfig", "data capture"},
		lack{in.ExplainerConfig != nil, "ExplainerConfig", "explanations"},
		lack{value(in.KmsKeyId) != "", "KmsKeyId", keys},
		lack{in.CrossRegionTrafficConfig != nil, "CrossRegionTrafficConfig", "inference in other regions"})
	for _, v := range in.ProductionVariants {
		if err == nil {
			err = refuse(op, lack{v.ServerlessConfig != nil, "ServerlessConfig", "serverless inference"},
				lack{len(v.InstancePools) > 0, "InstancePools", "instance pools"},
				lack{value(value(v.ManagedInstanceScaling).Status) == api.ManagedInstanceScalingStatusEnabled, "ManagedInstanceScaling", "scaling by itself"},
				lack{len(v.AcceleratorPartitionLayouts) > 0, "AcceleratorPartitionLayouts", "parts of accelerators"})
		}
	}
	return err
}
