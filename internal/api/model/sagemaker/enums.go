// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

// Values of AIBenchmarkJobStatus.
const (
	AIBenchmarkJobStatusInProgress = "InProgress"
	AIBenchmarkJobStatusCompleted  = "Completed"
	AIBenchmarkJobStatusFailed     = "Failed"
	AIBenchmarkJobStatusStopping   = "Stopping"
	AIBenchmarkJobStatusStopped    = "Stopped"
)

// Values of AICapacityReservationPreference.
const (
	AICapacityReservationPreferenceCapacityReservationsOnly = "capacity-reservations-only"
)

// Values of AIRecommendationInferenceFramework.
const (
	AIRecommendationInferenceFrameworkLmi  = "LMI"
	AIRecommendationInferenceFrameworkVllm = "VLLM"
)

// Values of AIRecommendationInstanceType.
const (
	AIRecommendationInstanceTypeMlG5Xlarge       = "ml.g5.xlarge"
	AIRecommendationInstanceTypeMlG52xlarge      = "ml.g5.2xlarge"
	AIRecommendationInstanceTypeMlG54xlarge      = "ml.g5.4xlarge"
	AIRecommendationInstanceTypeMlG58xlarge      = "ml.g5.8xlarge"
	AIRecommendationInstanceTypeMlG512xlarge     = "ml.g5.12xlarge"
	AIRecommendationInstanceTypeMlG516xlarge     = "ml.g5.16xlarge"
	AIRecommendationInstanceTypeMlG524xlarge     = "ml.g5.24xlarge"
	AIRecommendationInstanceTypeMlG548xlarge     = "ml.g5.48xlarge"
	AIRecommendationInstanceTypeMlG6Xlarge       = "ml.g6.xlarge"
	AIRecommendationInstanceTypeMlG62xlarge      = "ml.g6.2xlarge"
	AIRecommendationInstanceTypeMlG64xlarge      = "ml.g6.4xlarge"
	AIRecommendationInstanceTypeMlG68xlarge      = "ml.g6.8xlarge"
	AIRecommendationInstanceTypeMlG612xlarge     = "ml.g6.12xlarge"
	AIRecommendationInstanceTypeMlG616xlarge     = "ml.g6.16xlarge"
	AIRecommendationInstanceTypeMlG624xlarge     = "ml.g6.24xlarge"
	AIRecommendationInstanceTypeMlG648xlarge     = "ml.g6.48xlarge"
	AIRecommendationInstanceTypeMlG6eXlarge      = "ml.g6e.xlarge"
	AIRecommendationInstanceTypeMlG6e2xlarge     = "ml.g6e.2xlarge"
	AIRecommendationInstanceTypeMlG6e4xlarge     = "ml.g6e.4xlarge"
	AIRecommendationInstanceTypeMlG6e8xlarge     = "ml.g6e.8xlarge"
	AIRecommendationInstanceTypeMlG6e12xlarge    = "ml.g6e.12xlarge"
	AIRecommendationInstanceTypeMlG6e16xlarge    = "ml.g6e.16xlarge"
	AIRecommendationInstanceTypeMlG6e24xlarge    = "ml.g6e.24xlarge"
	AIRecommendationInstanceTypeMlG6e48xlarge    = "ml.g6e.48xlarge"
	AIRecommendationInstanceTypeMlG72xlarge      = "ml.g7.2xlarge"
	AIRecommendationInstanceTypeMlG74xlarge      = "ml.g7.4xlarge"
	AIRecommendationInstanceTypeMlG78xlarge      = "ml.g7.8xlarge"
	AIRecommendationInstanceTypeMlG712xlarge     = "ml.g7.12xlarge"
	AIRecommendationInstanceTypeMlG724xlarge     = "ml.g7.24xlarge"
	AIRecommendationInstanceTypeMlG748xlarge     = "ml.g7.48xlarge"
	AIRecommendationInstanceTypeMlG7e2xlarge     = "ml.g7e.2xlarge"
	AIRecommendationInstanceTypeMlG7e4xlarge     = "ml.g7e.4xlarge"
	AIRecommendationInstanceTypeMlG7e8xlarge     = "ml.g7e.8xlarge"
	AIRecommendationInstanceTypeMlG7e12xlarge    = "ml.g7e.12xlarge"
	AIRecommendationInstanceTypeMlG7e24xlarge    = "ml.g7e.24xlarge"
	AIRecommendationInstanceTypeMlG7e48xlarge    = "ml.g7e.48xlarge"
	AIRecommendationInstanceTypeMlP32xlarge      = "ml.p3.2xlarge"
	AIRecommendationInstanceTypeMlP38xlarge      = "ml.p3.8xlarge"
	AIRecommendationInstanceTypeMlP316xlarge     = "ml.p3.16xlarge"
	AIRecommendationInstanceTypeMlP4d24xlarge    = "ml.p4d.24xlarge"
	AIRecommendationInstanceTypeMlP4de24xlarge   = "ml.p4de.24xlarge"
	AIRecommendationInstanceTypeMlP54xlarge      = "ml.p5.4xlarge"
	AIRecommendationInstanceTypeMlP548xlarge     = "ml.p5.48xlarge"
	AIRecommendationInstanceTypeMlP5e48xlarge    = "ml.p5e.48xlarge"
	AIRecommendationInstanceTypeMlP5en48xlarge   = "ml.p5en.48xlarge"
	AIRecommendationInstanceTypeMlP6B20048xlarge = "ml.p6-b200.48xlarge"
)

// Values of AIRecommendationJobStatus.
const (
	AIRecommendationJobStatusInProgress = "InProgress"
	AIRecommendationJobStatusCompleted  = "Completed"
	AIRecommendationJobStatusFailed     = "Failed"
	AIRecommendationJobStatusStopping   = "Stopping"
	AIRecommendationJobStatusStopped    = "Stopped"
)

// Values of AIRecommendationMetric.
const (
	AIRecommendationMetricTtftMs     = "ttft-ms"
	AIRecommendationMetricThroughput = "throughput"
	AIRecommendationMetricCost       = "cost"
)

// Values of AIRecommendationOptimizationType.
const (
	AIRecommendationOptimizationTypeSpeculativeDecoding = "SpeculativeDecoding"
	AIRecommendationOptimizationTypeKernelTuning        = "KernelTuning"
)

// Values of AccountDefaultStatus.
const (
	AccountDefaultStatusEnabled  = "ENABLED"
	AccountDefaultStatusDisabled = "DISABLED"
)

// Values of ActionStatus.
const (
	ActionStatusUnknown    = "Unknown"
	ActionStatusInProgress = "InProgress"
	ActionStatusCompleted  = "Completed"
	ActionStatusFailed     = "Failed"
	ActionStatusStopping   = "Stopping"
	ActionStatusStopped    = "Stopped"
)

// Values of ActivationState.
const (
	ActivationStateEnabled  = "Enabled"
	ActivationStateDisabled = "Disabled"
)

// Values of ActiveClusterOperationName.
const (
	ActiveClusterOperationNameScaling = "Scaling"
)

// Values of AdditionalS3DataSourceDataType.
const (
	AdditionalS3DataSourceDataTypeS3Object = "S3Object"
	AdditionalS3DataSourceDataTypeS3Prefix = "S3Prefix"
)

// Values of AggregationTransformationValue.
const (
	AggregationTransformationValueSum   = "sum"
	AggregationTransformationValueAvg   = "avg"
	AggregationTransformationValueFirst = "first"
	AggregationTransformationValueMin   = "min"
	AggregationTransformationValueMax   = "max"
)

// Values of AlgorithmSortBy.
const (
	AlgorithmSortByName         = "Name"
	AlgorithmSortByCreationTime = "CreationTime"
)

// Values of AlgorithmStatus.
const (
	AlgorithmStatusPending    = "Pending"
	AlgorithmStatusInProgress = "InProgress"
	AlgorithmStatusCompleted  = "Completed"
	AlgorithmStatusFailed     = "Failed"
	AlgorithmStatusDeleting   = "Deleting"
)

// Values of AppImageConfigSortKey.
const (
	AppImageConfigSortKeyCreationTime     = "CreationTime"
	AppImageConfigSortKeyLastModifiedTime = "LastModifiedTime"
	AppImageConfigSortKeyName             = "Name"
)

// Values of AppInstanceType.
const (
	AppInstanceTypeSystem                  = "system"
	AppInstanceTypeMlT3Micro               = "ml.t3.micro"
	AppInstanceTypeMlT3Small               = "ml.t3.small"
	AppInstanceTypeMlT3Medium              = "ml.t3.medium"
	AppInstanceTypeMlT3Large               = "ml.t3.large"
	AppInstanceTypeMlT3Xlarge              = "ml.t3.xlarge"
	AppInstanceTypeMlT32xlarge             = "ml.t3.2xlarge"
	AppInstanceTypeMlM5Large               = "ml.m5.large"
	AppInstanceTypeMlM5Xlarge              = "ml.m5.xlarge"
	AppInstanceTypeMlM52xlarge             = "ml.m5.2xlarge"
	AppInstanceTypeMlM54xlarge             = "ml.m5.4xlarge"
	AppInstanceTypeMlM58xlarge             = "ml.m5.8xlarge"
	AppInstanceTypeMlM512xlarge            = "ml.m5.12xlarge"
	AppInstanceTypeMlM516xlarge            = "ml.m5.16xlarge"
	AppInstanceTypeMlM524xlarge            = "ml.m5.24xlarge"
	AppInstanceTypeMlM5dLarge              = "ml.m5d.large"
	AppInstanceTypeMlM5dXlarge             = "ml.m5d.xlarge"
	AppInstanceTypeMlM5d2xlarge            = "ml.m5d.2xlarge"
	AppInstanceTypeMlM5d4xlarge            = "ml.m5d.4xlarge"
	AppInstanceTypeMlM5d8xlarge            = "ml.m5d.8xlarge"
	AppInstanceTypeMlM5d12xlarge           = "ml.m5d.12xlarge"
	AppInstanceTypeMlM5d16xlarge           = "ml.m5d.16xlarge"
	AppInstanceTypeMlM5d24xlarge           = "ml.m5d.24xlarge"
	AppInstanceTypeMlC5Large               = "ml.c5.large"
	AppInstanceTypeMlC5Xlarge              = "ml.c5.xlarge"
	AppInstanceTypeMlC52xlarge             = "ml.c5.2xlarge"
	AppInstanceTypeMlC54xlarge             = "ml.c5.4xlarge"
	AppInstanceTypeMlC59xlarge             = "ml.c5.9xlarge"
	AppInstanceTypeMlC512xlarge            = "ml.c5.12xlarge"
	AppInstanceTypeMlC518xlarge            = "ml.c5.18xlarge"
	AppInstanceTypeMlC524xlarge            = "ml.c5.24xlarge"
	AppInstanceTypeMlP32xlarge             = "ml.p3.2xlarge"
	AppInstanceTypeMlP38xlarge             = "ml.p3.8xlarge"
	AppInstanceTypeMlP316xlarge            = "ml.p3.16xlarge"
	AppInstanceTypeMlP3dn24xlarge          = "ml.p3dn.24xlarge"
	AppInstanceTypeMlG4dnXlarge            = "ml.g4dn.xlarge"
	AppInstanceTypeMlG4dn2xlarge           = "ml.g4dn.2xlarge"
	AppInstanceTypeMlG4dn4xlarge           = "ml.g4dn.4xlarge"
	AppInstanceTypeMlG4dn8xlarge           = "ml.g4dn.8xlarge"
	AppInstanceTypeMlG4dn12xlarge          = "ml.g4dn.12xlarge"
	AppInstanceTypeMlG4dn16xlarge          = "ml.g4dn.16xlarge"
	AppInstanceTypeMlR5Large               = "ml.r5.large"
	AppInstanceTypeMlR5Xlarge              = "ml.r5.xlarge"
	AppInstanceTypeMlR52xlarge             = "ml.r5.2xlarge"
	AppInstanceTypeMlR54xlarge             = "ml.r5.4xlarge"
	AppInstanceTypeMlR58xlarge             = "ml.r5.8xlarge"
	AppInstanceTypeMlR512xlarge            = "ml.r5.12xlarge"
	AppInstanceTypeMlR516xlarge            = "ml.r5.16xlarge"
	AppInstanceTypeMlR524xlarge            = "ml.r5.24xlarge"
	AppInstanceTypeMlG5Xlarge              = "ml.g5.xlarge"
	AppInstanceTypeMlG52xlarge             = "ml.g5.2xlarge"
	AppInstanceTypeMlG54xlarge             = "ml.g5.4xlarge"
	AppInstanceTypeMlG58xlarge             = "ml.g5.8xlarge"
	AppInstanceTypeMlG516xlarge            = "ml.g5.16xlarge"
	AppInstanceTypeMlG512xlarge            = "ml.g5.12xlarge"
	AppInstanceTypeMlG524xlarge            = "ml.g5.24xlarge"
	AppInstanceTypeMlG548xlarge            = "ml.g5.48xlarge"
	AppInstanceTypeMlG6Xlarge              = "ml.g6.xlarge"
	AppInstanceTypeMlG62xlarge             = "ml.g6.2xlarge"
	AppInstanceTypeMlG64xlarge             = "ml.g6.4xlarge"
	AppInstanceTypeMlG68xlarge             = "ml.g6.8xlarge"
	AppInstanceTypeMlG612xlarge            = "ml.g6.12xlarge"
	AppInstanceTypeMlG616xlarge            = "ml.g6.16xlarge"
	AppInstanceTypeMlG624xlarge            = "ml.g6.24xlarge"
	AppInstanceTypeMlG648xlarge            = "ml.g6.48xlarge"
	AppInstanceTypeMlG6eXlarge             = "ml.g6e.xlarge"
	AppInstanceTypeMlG6e2xlarge            = "ml.g6e.2xlarge"
	AppInstanceTypeMlG6e4xlarge            = "ml.g6e.4xlarge"
	AppInstanceTypeMlG6e8xlarge            = "ml.g6e.8xlarge"
	AppInstanceTypeMlG6e12xlarge           = "ml.g6e.12xlarge"
	AppInstanceTypeMlG6e16xlarge           = "ml.g6e.16xlarge"
	AppInstanceTypeMlG6e24xlarge           = "ml.g6e.24xlarge"
	AppInstanceTypeMlG6e48xlarge           = "ml.g6e.48xlarge"
	AppInstanceTypeMlGeospatialInteractive = "ml.geospatial.interactive"
	AppInstanceTypeMlP4d24xlarge           = "ml.p4d.24xlarge"
	AppInstanceTypeMlP4de24xlarge          = "ml.p4de.24xlarge"
	AppInstanceTypeMlTrn12xlarge           = "ml.trn1.2xlarge"
	AppInstanceTypeMlTrn132xlarge          = "ml.trn1.32xlarge"
	AppInstanceTypeMlTrn1n32xlarge         = "ml.trn1n.32xlarge"
	AppInstanceTypeMlP548xlarge            = "ml.p5.48xlarge"
	AppInstanceTypeMlP5en48xlarge          = "ml.p5en.48xlarge"
	AppInstanceTypeMlP6B20048xlarge        = "ml.p6-b200.48xlarge"
	AppInstanceTypeMlM6iLarge              = "ml.m6i.large"
	AppInstanceTypeMlM6iXlarge             = "ml.m6i.xlarge"
	AppInstanceTypeMlM6i2xlarge            = "ml.m6i.2xlarge"
	AppInstanceTypeMlM6i4xlarge            = "ml.m6i.4xlarge"
	AppInstanceTypeMlM6i8xlarge            = "ml.m6i.8xlarge"
	AppInstanceTypeMlM6i12xlarge           = "ml.m6i.12xlarge"
	AppInstanceTypeMlM6i16xlarge           = "ml.m6i.16xlarge"
	AppInstanceTypeMlM6i24xlarge           = "ml.m6i.24xlarge"
	AppInstanceTypeMlM6i32xlarge           = "ml.m6i.32xlarge"
	AppInstanceTypeMlM7iLarge              = "ml.m7i.large"
	AppInstanceTypeMlM7iXlarge             = "ml.m7i.xlarge"
	AppInstanceTypeMlM7i2xlarge            = "ml.m7i.2xlarge"
	AppInstanceTypeMlM7i4xlarge            = "ml.m7i.4xlarge"
	AppInstanceTypeMlM7i8xlarge            = "ml.m7i.8xlarge"
	AppInstanceTypeMlM7i12xlarge           = "ml.m7i.12xlarge"
	AppInstanceTypeMlM7i16xlarge           = "ml.m7i.16xlarge"
	AppInstanceTypeMlM7i24xlarge           = "ml.m7i.24xlarge"
	AppInstanceTypeMlM7i48xlarge           = "ml.m7i.48xlarge"
	AppInstanceTypeMlC6iLarge              = "ml.c6i.large"
	AppInstanceTypeMlC6iXlarge             = "ml.c6i.xlarge"
	AppInstanceTypeMlC6i2xlarge            = "ml.c6i.2xlarge"
	AppInstanceTypeMlC6i4xlarge            = "ml.c6i.4xlarge"
	AppInstanceTypeMlC6i8xlarge            = "ml.c6i.8xlarge"
	AppInstanceTypeMlC6i12xlarge           = "ml.c6i.12xlarge"
	AppInstanceTypeMlC6i16xlarge           = "ml.c6i.16xlarge"
	AppInstanceTypeMlC6i24xlarge           = "ml.c6i.24xlarge"
	AppInstanceTypeMlC6i32xlarge           = "ml.c6i.32xlarge"
	AppInstanceTypeMlC7iLarge              = "ml.c7i.large"
	AppInstanceTypeMlC7iXlarge             = "ml.c7i.xlarge"
	AppInstanceTypeMlC7i2xlarge            = "ml.c7i.2xlarge"
	AppInstanceTypeMlC7i4xlarge            = "ml.c7i.4xlarge"
	AppInstanceTypeMlC7i8xlarge            = "ml.c7i.8xlarge"
	AppInstanceTypeMlC7i12xlarge           = "ml.c7i.12xlarge"
	AppInstanceTypeMlC7i16xlarge           = "ml.c7i.16xlarge"
	AppInstanceTypeMlC7i24xlarge           = "ml.c7i.24xlarge"
	AppInstanceTypeMlC7i48xlarge           = "ml.c7i.48xlarge"
	AppInstanceTypeMlR6iLarge              = "ml.r6i.large"
	AppInstanceTypeMlR6iXlarge             = "ml.r6i.xlarge"
	AppInstanceTypeMlR6i2xlarge            = "ml.r6i.2xlarge"
	AppInstanceTypeMlR6i4xlarge            = "ml.r6i.4xlarge"
	AppInstanceTypeMlR6i8xlarge            = "ml.r6i.8xlarge"
	AppInstanceTypeMlR6i12xlarge           = "ml.r6i.12xlarge"
	AppInstanceTypeMlR6i16xlarge           = "ml.r6i.16xlarge"
	AppInstanceTypeMlR6i24xlarge           = "ml.r6i.24xlarge"
	AppInstanceTypeMlR6i32xlarge           = "ml.r6i.32xlarge"
	AppInstanceTypeMlR7iLarge              = "ml.r7i.large"
	AppInstanceTypeMlR7iXlarge             = "ml.r7i.xlarge"
	AppInstanceTypeMlR7i2xlarge            = "ml.r7i.2xlarge"
	AppInstanceTypeMlR7i4xlarge            = "ml.r7i.4xlarge"
	AppInstanceTypeMlR7i8xlarge            = "ml.r7i.8xlarge"
	AppInstanceTypeMlR7i12xlarge           = "ml.r7i.12xlarge"
	AppInstanceTypeMlR7i16xlarge           = "ml.r7i.16xlarge"
	AppInstanceTypeMlR7i24xlarge           = "ml.r7i.24xlarge"
	AppInstanceTypeMlR7i48xlarge           = "ml.r7i.48xlarge"
	AppInstanceTypeMlM6idLarge             = "ml.m6id.large"
	AppInstanceTypeMlM6idXlarge            = "ml.m6id.xlarge"
	AppInstanceTypeMlM6id2xlarge           = "ml.m6id.2xlarge"
	AppInstanceTypeMlM6id4xlarge           = "ml.m6id.4xlarge"
	AppInstanceTypeMlM6id8xlarge           = "ml.m6id.8xlarge"
	AppInstanceTypeMlM6id12xlarge          = "ml.m6id.12xlarge"
	AppInstanceTypeMlM6id16xlarge          = "ml.m6id.16xlarge"
	AppInstanceTypeMlM6id24xlarge          = "ml.m6id.24xlarge"
	AppInstanceTypeMlM6id32xlarge          = "ml.m6id.32xlarge"
	AppInstanceTypeMlC6idLarge             = "ml.c6id.large"
	AppInstanceTypeMlC6idXlarge            = "ml.c6id.xlarge"
	AppInstanceTypeMlC6id2xlarge           = "ml.c6id.2xlarge"
	AppInstanceTypeMlC6id4xlarge           = "ml.c6id.4xlarge"
	AppInstanceTypeMlC6id8xlarge           = "ml.c6id.8xlarge"
	AppInstanceTypeMlC6id12xlarge          = "ml.c6id.12xlarge"
	AppInstanceTypeMlC6id16xlarge          = "ml.c6id.16xlarge"
	AppInstanceTypeMlC6id24xlarge          = "ml.c6id.24xlarge"
	AppInstanceTypeMlC6id32xlarge          = "ml.c6id.32xlarge"
	AppInstanceTypeMlR6idLarge             = "ml.r6id.large"
	AppInstanceTypeMlR6idXlarge            = "ml.r6id.xlarge"
	AppInstanceTypeMlR6id2xlarge           = "ml.r6id.2xlarge"
	AppInstanceTypeMlR6id4xlarge           = "ml.r6id.4xlarge"
	AppInstanceTypeMlR6id8xlarge           = "ml.r6id.8xlarge"
	AppInstanceTypeMlR6id12xlarge          = "ml.r6id.12xlarge"
	AppInstanceTypeMlR6id16xlarge          = "ml.r6id.16xlarge"
	AppInstanceTypeMlR6id24xlarge          = "ml.r6id.24xlarge"
	AppInstanceTypeMlR6id32xlarge          = "ml.r6id.32xlarge"
	AppInstanceTypeMlP54xlarge             = "ml.p5.4xlarge"
	AppInstanceTypeMlG72xlarge             = "ml.g7.2xlarge"
	AppInstanceTypeMlG74xlarge             = "ml.g7.4xlarge"
	AppInstanceTypeMlG78xlarge             = "ml.g7.8xlarge"
	AppInstanceTypeMlG712xlarge            = "ml.g7.12xlarge"
	AppInstanceTypeMlG724xlarge            = "ml.g7.24xlarge"
	AppInstanceTypeMlG748xlarge            = "ml.g7.48xlarge"
	AppInstanceTypeMlG7e2xlarge            = "ml.g7e.2xlarge"
	AppInstanceTypeMlG7e4xlarge            = "ml.g7e.4xlarge"
	AppInstanceTypeMlG7e8xlarge            = "ml.g7e.8xlarge"
	AppInstanceTypeMlG7e12xlarge           = "ml.g7e.12xlarge"
	AppInstanceTypeMlG7e24xlarge           = "ml.g7e.24xlarge"
	AppInstanceTypeMlG7e48xlarge           = "ml.g7e.48xlarge"
)

// Values of AppNetworkAccessType.
const (
	AppNetworkAccessTypePublicInternetOnly = "PublicInternetOnly"
	AppNetworkAccessTypeVpcOnly            = "VpcOnly"
)

// Values of AppSecurityGroupManagement.
const (
	AppSecurityGroupManagementService  = "Service"
	AppSecurityGroupManagementCustomer = "Customer"
)

// Values of AppSortKey.
const (
	AppSortKeyCreationTime = "CreationTime"
)

// Values of AppStatus.
const (
	AppStatusDeleted   = "Deleted"
	AppStatusDeleting  = "Deleting"
	AppStatusFailed    = "Failed"
	AppStatusInService = "InService"
	AppStatusPending   = "Pending"
)

// Values of AppType.
const (
	AppTypeJupyterServer    = "JupyterServer"
	AppTypeKernelGateway    = "KernelGateway"
	AppTypeDetailedProfiler = "DetailedProfiler"
	AppTypeTensorBoard      = "TensorBoard"
	AppTypeCodeEditor       = "CodeEditor"
	AppTypeJupyterLab       = "JupyterLab"
	AppTypeRStudioServerPro = "RStudioServerPro"
	AppTypeRSessionGateway  = "RSessionGateway"
	AppTypeCanvas           = "Canvas"
)

// Values of ArtifactSourceIdType.
const (
	ArtifactSourceIdTypeMD5Hash   = "MD5Hash"
	ArtifactSourceIdTypeS3ETag    = "S3ETag"
	ArtifactSourceIdTypeS3Version = "S3Version"
	ArtifactSourceIdTypeCustom    = "Custom"
)

// Values of AssemblyType.
const (
	AssemblyTypeNone = "None"
	AssemblyTypeLine = "Line"
)

// Values of AssociationEdgeType.
const (
	AssociationEdgeTypeContributedTo  = "ContributedTo"
	AssociationEdgeTypeAssociatedWith = "AssociatedWith"
	AssociationEdgeTypeDerivedFrom    = "DerivedFrom"
	AssociationEdgeTypeProduced       = "Produced"
	AssociationEdgeTypeSameAs         = "SameAs"
)

// Values of AsyncNotificationTopicTypes.
const (
	AsyncNotificationTopicTypesSuccessNotificationTopic = "SUCCESS_NOTIFICATION_TOPIC"
	AsyncNotificationTopicTypesErrorNotificationTopic   = "ERROR_NOTIFICATION_TOPIC"
)

// Values of AthenaResultCompressionType.
const (
	AthenaResultCompressionTypeGzip   = "GZIP"
	AthenaResultCompressionTypeSnappy = "SNAPPY"
	AthenaResultCompressionTypeZlib   = "ZLIB"
)

// Values of AthenaResultFormat.
const (
	AthenaResultFormatParquet  = "PARQUET"
	AthenaResultFormatOrc      = "ORC"
	AthenaResultFormatAvro     = "AVRO"
	AthenaResultFormatJson     = "JSON"
	AthenaResultFormatTextfile = "TEXTFILE"
)

// Values of AuthMode.
const (
	AuthModeSso = "SSO"
	AuthModeIam = "IAM"
)

// Values of AutoMLAlgorithm.
const (
	AutoMLAlgorithmXgboost       = "xgboost"
	AutoMLAlgorithmLinearLearner = "linear-learner"
	AutoMLAlgorithmMlp           = "mlp"
	AutoMLAlgorithmLightgbm      = "lightgbm"
	AutoMLAlgorithmCatboost      = "catboost"
	AutoMLAlgorithmRandomforest  = "randomforest"
	AutoMLAlgorithmExtraTrees    = "extra-trees"
	AutoMLAlgorithmNnTorch       = "nn-torch"
	AutoMLAlgorithmFastai        = "fastai"
	AutoMLAlgorithmCnnQr         = "cnn-qr"
	AutoMLAlgorithmDeepar        = "deepar"
	AutoMLAlgorithmProphet       = "prophet"
	AutoMLAlgorithmNpts          = "npts"
	AutoMLAlgorithmArima         = "arima"
	AutoMLAlgorithmEts           = "ets"
)

// Values of AutoMLChannelType.
const (
	AutoMLChannelTypeTraining   = "training"
	AutoMLChannelTypeValidation = "validation"
)

// Values of AutoMLJobObjectiveType.
const (
	AutoMLJobObjectiveTypeMaximize = "Maximize"
	AutoMLJobObjectiveTypeMinimize = "Minimize"
)

// Values of AutoMLJobSecondaryStatus.
const (
	AutoMLJobSecondaryStatusStarting                       = "Starting"
	AutoMLJobSecondaryStatusMaxCandidatesReached           = "MaxCandidatesReached"
	AutoMLJobSecondaryStatusFailed                         = "Failed"
	AutoMLJobSecondaryStatusStopped                        = "Stopped"
	AutoMLJobSecondaryStatusMaxAutoMLJobRuntimeReached     = "MaxAutoMLJobRuntimeReached"
	AutoMLJobSecondaryStatusStopping                       = "Stopping"
	AutoMLJobSecondaryStatusCandidateDefinitionsGenerated  = "CandidateDefinitionsGenerated"
	AutoMLJobSecondaryStatusCompleted                      = "Completed"
	AutoMLJobSecondaryStatusExplainabilityError            = "ExplainabilityError"
	AutoMLJobSecondaryStatusDeployingModel                 = "DeployingModel"
	AutoMLJobSecondaryStatusModelDeploymentError           = "ModelDeploymentError"
	AutoMLJobSecondaryStatusGeneratingModelInsightsReport  = "GeneratingModelInsightsReport"
	AutoMLJobSecondaryStatusModelInsightsError             = "ModelInsightsError"
	AutoMLJobSecondaryStatusAnalyzingData                  = "AnalyzingData"
	AutoMLJobSecondaryStatusFeatureEngineering             = "FeatureEngineering"
	AutoMLJobSecondaryStatusModelTuning                    = "ModelTuning"
	AutoMLJobSecondaryStatusGeneratingExplainabilityReport = "GeneratingExplainabilityReport"
	AutoMLJobSecondaryStatusTrainingModels                 = "TrainingModels"
	AutoMLJobSecondaryStatusPreTraining                    = "PreTraining"
)

// Values of AutoMLJobStatus.
const (
	AutoMLJobStatusCompleted  = "Completed"
	AutoMLJobStatusInProgress = "InProgress"
	AutoMLJobStatusFailed     = "Failed"
	AutoMLJobStatusStopped    = "Stopped"
	AutoMLJobStatusStopping   = "Stopping"
)

// Values of AutoMLMetricEnum.
const (
	AutoMLMetricEnumAccuracy                    = "Accuracy"
	AutoMLMetricEnumMse                         = "MSE"
	AutoMLMetricEnumF1                          = "F1"
	AutoMLMetricEnumF1macro                     = "F1macro"
	AutoMLMetricEnumAuc                         = "AUC"
	AutoMLMetricEnumRmse                        = "RMSE"
	AutoMLMetricEnumBalancedAccuracy            = "BalancedAccuracy"
	AutoMLMetricEnumR2                          = "R2"
	AutoMLMetricEnumRecall                      = "Recall"
	AutoMLMetricEnumRecallMacro                 = "RecallMacro"
	AutoMLMetricEnumPrecision                   = "Precision"
	AutoMLMetricEnumPrecisionMacro              = "PrecisionMacro"
	AutoMLMetricEnumMae                         = "MAE"
	AutoMLMetricEnumMape                        = "MAPE"
	AutoMLMetricEnumMase                        = "MASE"
	AutoMLMetricEnumWape                        = "WAPE"
	AutoMLMetricEnumAverageWeightedQuantileLoss = "AverageWeightedQuantileLoss"
)

// Values of AutoMLMetricExtendedEnum.
const (
	AutoMLMetricExtendedEnumAccuracy                    = "Accuracy"
	AutoMLMetricExtendedEnumMse                         = "MSE"
	AutoMLMetricExtendedEnumF1                          = "F1"
	AutoMLMetricExtendedEnumF1macro                     = "F1macro"
	AutoMLMetricExtendedEnumAuc                         = "AUC"
	AutoMLMetricExtendedEnumRmse                        = "RMSE"
	AutoMLMetricExtendedEnumMae                         = "MAE"
	AutoMLMetricExtendedEnumR2                          = "R2"
	AutoMLMetricExtendedEnumBalancedAccuracy            = "BalancedAccuracy"
	AutoMLMetricExtendedEnumPrecision                   = "Precision"
	AutoMLMetricExtendedEnumPrecisionMacro              = "PrecisionMacro"
	AutoMLMetricExtendedEnumRecall                      = "Recall"
	AutoMLMetricExtendedEnumRecallMacro                 = "RecallMacro"
	AutoMLMetricExtendedEnumLogLoss                     = "LogLoss"
	AutoMLMetricExtendedEnumInferenceLatency            = "InferenceLatency"
	AutoMLMetricExtendedEnumMape                        = "MAPE"
	AutoMLMetricExtendedEnumMase                        = "MASE"
	AutoMLMetricExtendedEnumWape                        = "WAPE"
	AutoMLMetricExtendedEnumAverageWeightedQuantileLoss = "AverageWeightedQuantileLoss"
	AutoMLMetricExtendedEnumRouge1                      = "Rouge1"
	AutoMLMetricExtendedEnumRouge2                      = "Rouge2"
	AutoMLMetricExtendedEnumRougeL                      = "RougeL"
	AutoMLMetricExtendedEnumRougeLSum                   = "RougeLSum"
	AutoMLMetricExtendedEnumPerplexity                  = "Perplexity"
	AutoMLMetricExtendedEnumValidationLoss              = "ValidationLoss"
	AutoMLMetricExtendedEnumTrainingLoss                = "TrainingLoss"
)

// Values of AutoMLMode.
const (
	AutoMLModeAuto                 = "AUTO"
	AutoMLModeEnsembling           = "ENSEMBLING"
	AutoMLModeHyperparameterTuning = "HYPERPARAMETER_TUNING"
)

// Values of AutoMLProblemTypeConfigName.
const (
	AutoMLProblemTypeConfigNameImageClassification   = "ImageClassification"
	AutoMLProblemTypeConfigNameTextClassification    = "TextClassification"
	AutoMLProblemTypeConfigNameTimeSeriesForecasting = "TimeSeriesForecasting"
	AutoMLProblemTypeConfigNameTabular               = "Tabular"
	AutoMLProblemTypeConfigNameTextGeneration        = "TextGeneration"
)

// Values of AutoMLProcessingUnit.
const (
	AutoMLProcessingUnitCpu = "CPU"
	AutoMLProcessingUnitGpu = "GPU"
)

// Values of AutoMLS3DataType.
const (
	AutoMLS3DataTypeManifestFile          = "ManifestFile"
	AutoMLS3DataTypeS3Prefix              = "S3Prefix"
	AutoMLS3DataTypeAugmentedManifestFile = "AugmentedManifestFile"
)

// Values of AutoMLSortBy.
const (
	AutoMLSortByName         = "Name"
	AutoMLSortByCreationTime = "CreationTime"
	AutoMLSortByStatus       = "Status"
)

// Values of AutoMLSortOrder.
const (
	AutoMLSortOrderAscending  = "Ascending"
	AutoMLSortOrderDescending = "Descending"
)

// Values of AutoMountHomeEFS.
const (
	AutoMountHomeEFSEnabled         = "Enabled"
	AutoMountHomeEFSDisabled        = "Disabled"
	AutoMountHomeEFSDefaultAsDomain = "DefaultAsDomain"
)

// Values of AutotuneMode.
const (
	AutotuneModeEnabled = "Enabled"
)

// Values of AvailabilityZoneBalanceEnforcementMode.
const (
	AvailabilityZoneBalanceEnforcementModePermissive = "PERMISSIVE"
)

// Values of AwsManagedHumanLoopRequestSource.
const (
	AwsManagedHumanLoopRequestSourceAwsRekognitionDetectModerationLabelsImageV3 = "AWS/Rekognition/DetectModerationLabels/Image/V3"
	AwsManagedHumanLoopRequestSourceAwsTextractAnalyzeDocumentFormsV1           = "AWS/Textract/AnalyzeDocument/Forms/V1"
)

// Values of BatchAddClusterNodesErrorCode.
const (
	BatchAddClusterNodesErrorCodeInstanceGroupNotFound         = "InstanceGroupNotFound"
	BatchAddClusterNodesErrorCodeInvalidInstanceGroupStatus    = "InvalidInstanceGroupStatus"
	BatchAddClusterNodesErrorCodeIncompatibleAvailabilityZones = "IncompatibleAvailabilityZones"
	BatchAddClusterNodesErrorCodeIncompatibleInstanceTypes     = "IncompatibleInstanceTypes"
)

// Values of BatchDeleteClusterNodesErrorCode.
const (
	BatchDeleteClusterNodesErrorCodeNodeIdNotFound    = "NodeIdNotFound"
	BatchDeleteClusterNodesErrorCodeInvalidNodeStatus = "InvalidNodeStatus"
	BatchDeleteClusterNodesErrorCodeNodeIdInUse       = "NodeIdInUse"
)

// Values of BatchRebootClusterNodesErrorCode.
const (
	BatchRebootClusterNodesErrorCodeInstanceIdNotFound    = "InstanceIdNotFound"
	BatchRebootClusterNodesErrorCodeInvalidInstanceStatus = "InvalidInstanceStatus"
	BatchRebootClusterNodesErrorCodeInstanceIdInUse       = "InstanceIdInUse"
	BatchRebootClusterNodesErrorCodeInternalServerError   = "InternalServerError"
)

// Values of BatchReplaceClusterNodesErrorCode.
const (
	BatchReplaceClusterNodesErrorCodeInstanceIdNotFound    = "InstanceIdNotFound"
	BatchReplaceClusterNodesErrorCodeInvalidInstanceStatus = "InvalidInstanceStatus"
	BatchReplaceClusterNodesErrorCodeInstanceIdInUse       = "InstanceIdInUse"
	BatchReplaceClusterNodesErrorCodeInternalServerError   = "InternalServerError"
)

// Values of BatchStrategy.
const (
	BatchStrategyMultiRecord  = "MultiRecord"
	BatchStrategySingleRecord = "SingleRecord"
)

// Values of BooleanOperator.
const (
	BooleanOperatorAnd = "And"
	BooleanOperatorOr  = "Or"
)

// Values of CandidateSortBy.
const (
	CandidateSortByCreationTime              = "CreationTime"
	CandidateSortByStatus                    = "Status"
	CandidateSortByFinalObjectiveMetricValue = "FinalObjectiveMetricValue"
)

// Values of CandidateStatus.
const (
	CandidateStatusCompleted  = "Completed"
	CandidateStatusInProgress = "InProgress"
	CandidateStatusFailed     = "Failed"
	CandidateStatusStopped    = "Stopped"
	CandidateStatusStopping   = "Stopping"
)

// Values of CandidateStepType.
const (
	CandidateStepTypeAwsSageMakerTrainingJob   = "AWS::SageMaker::TrainingJob"
	CandidateStepTypeAwsSageMakerTransformJob  = "AWS::SageMaker::TransformJob"
	CandidateStepTypeAwsSageMakerProcessingJob = "AWS::SageMaker::ProcessingJob"
)

// Values of CapacityReservationPreference.
const (
	CapacityReservationPreferenceCapacityReservationsOnly = "capacity-reservations-only"
)

// Values of CapacityReservationType.
const (
	CapacityReservationTypeOdcr = "ODCR"
	CapacityReservationTypeCrg  = "CRG"
)

// Values of CapacitySizeType.
const (
	CapacitySizeTypeInstanceCount   = "INSTANCE_COUNT"
	CapacitySizeTypeCapacityPercent = "CAPACITY_PERCENT"
)

// Values of CaptureMode.
const (
	CaptureModeInput          = "Input"
	CaptureModeOutput         = "Output"
	CaptureModeInputAndOutput = "InputAndOutput"
)

// Values of CaptureStatus.
const (
	CaptureStatusStarted = "Started"
	CaptureStatusStopped = "Stopped"
)

// Values of ClarifyFeatureType.
const (
	ClarifyFeatureTypeNumerical   = "numerical"
	ClarifyFeatureTypeCategorical = "categorical"
	ClarifyFeatureTypeText        = "text"
)

// Values of ClarifyTextGranularity.
const (
	ClarifyTextGranularityToken     = "token"
	ClarifyTextGranularitySentence  = "sentence"
	ClarifyTextGranularityParagraph = "paragraph"
)

// Values of ClarifyTextLanguage.
const (
	ClarifyTextLanguageAf  = "af"
	ClarifyTextLanguageSq  = "sq"
	ClarifyTextLanguageAr  = "ar"
	ClarifyTextLanguageHy  = "hy"
	ClarifyTextLanguageEu  = "eu"
	ClarifyTextLanguageBn  = "bn"
	ClarifyTextLanguageBg  = "bg"
	ClarifyTextLanguageCa  = "ca"
	ClarifyTextLanguageZh  = "zh"
	ClarifyTextLanguageHr  = "hr"
	ClarifyTextLanguageCs  = "cs"
	ClarifyTextLanguageDa  = "da"
	ClarifyTextLanguageNl  = "nl"
	ClarifyTextLanguageEn  = "en"
	ClarifyTextLanguageEt  = "et"
	ClarifyTextLanguageFi  = "fi"
	ClarifyTextLanguageFr  = "fr"
	ClarifyTextLanguageDe  = "de"
	ClarifyTextLanguageEl  = "el"
	ClarifyTextLanguageGu  = "gu"
	ClarifyTextLanguageHe  = "he"
	ClarifyTextLanguageHi  = "hi"
	ClarifyTextLanguageHu  = "hu"
	ClarifyTextLanguageIs  = "is"
	ClarifyTextLanguageId  = "id"
	ClarifyTextLanguageGa  = "ga"
	ClarifyTextLanguageIt  = "it"
	ClarifyTextLanguageKn  = "kn"
	ClarifyTextLanguageKy  = "ky"
	ClarifyTextLanguageLv  = "lv"
	ClarifyTextLanguageLt  = "lt"
	ClarifyTextLanguageLb  = "lb"
	ClarifyTextLanguageMk  = "mk"
	ClarifyTextLanguageMl  = "ml"
	ClarifyTextLanguageMr  = "mr"
	ClarifyTextLanguageNe  = "ne"
	ClarifyTextLanguageNb  = "nb"
	ClarifyTextLanguageFa  = "fa"
	ClarifyTextLanguagePl  = "pl"
	ClarifyTextLanguagePt  = "pt"
	ClarifyTextLanguageRo  = "ro"
	ClarifyTextLanguageRu  = "ru"
	ClarifyTextLanguageSa  = "sa"
	ClarifyTextLanguageSr  = "sr"
	ClarifyTextLanguageTn  = "tn"
	ClarifyTextLanguageSi  = "si"
	ClarifyTextLanguageSk  = "sk"
	ClarifyTextLanguageSl  = "sl"
	ClarifyTextLanguageEs  = "es"
	ClarifyTextLanguageSv  = "sv"
	ClarifyTextLanguageTl  = "tl"
	ClarifyTextLanguageTa  = "ta"
	ClarifyTextLanguageTt  = "tt"
	ClarifyTextLanguageTe  = "te"
	ClarifyTextLanguageTr  = "tr"
	ClarifyTextLanguageUk  = "uk"
	ClarifyTextLanguageUr  = "ur"
	ClarifyTextLanguageYo  = "yo"
	ClarifyTextLanguageLij = "lij"
	ClarifyTextLanguageXx  = "xx"
)

// Values of CleanupFailureErrorCode.
const (
	CleanupFailureErrorCodeClientError     = "ClientError"
	CleanupFailureErrorCodeInternalFailure = "InternalFailure"
)

// Values of ClusterAutoScalerType.
const (
	ClusterAutoScalerTypeKarpenter = "Karpenter"
)

// Values of ClusterAutoScalingMode.
const (
	ClusterAutoScalingModeEnable  = "Enable"
	ClusterAutoScalingModeDisable = "Disable"
)

// Values of ClusterAutoScalingStatus.
const (
	ClusterAutoScalingStatusInService = "InService"
	ClusterAutoScalingStatusFailed    = "Failed"
	ClusterAutoScalingStatusCreating  = "Creating"
	ClusterAutoScalingStatusDeleting  = "Deleting"
)

// Values of ClusterCapacityType.
const (
	ClusterCapacityTypeSpot     = "Spot"
	ClusterCapacityTypeOnDemand = "OnDemand"
)

// Values of ClusterConfigMode.
const (
	ClusterConfigModeEnable  = "Enable"
	ClusterConfigModeDisable = "Disable"
)

// Values of ClusterEventLevel.
const (
	ClusterEventLevelInfo  = "Info"
	ClusterEventLevelWarn  = "Warn"
	ClusterEventLevelError = "Error"
)

// Values of ClusterEventResourceType.
const (
	ClusterEventResourceTypeCluster       = "Cluster"
	ClusterEventResourceTypeInstanceGroup = "InstanceGroup"
	ClusterEventResourceTypeInstance      = "Instance"
)

// Values of ClusterFSxLustreDeletionPolicy.
const (
	ClusterFSxLustreDeletionPolicyDeleteIfNotUsed = "DeleteIfNotUsed"
	ClusterFSxLustreDeletionPolicyKeep            = "Keep"
)

// Values of ClusterImageVersionStatus.
const (
	ClusterImageVersionStatusUpToDate               = "UpToDate"
	ClusterImageVersionStatusUpdateAvailable        = "UpdateAvailable"
	ClusterImageVersionStatusSecurityUpdateRequired = "SecurityUpdateRequired"
	ClusterImageVersionStatusEndOfLife              = "EndOfLife"
)

// Values of ClusterInstanceStatus.
const (
	ClusterInstanceStatusRunning                   = "Running"
	ClusterInstanceStatusFailure                   = "Failure"
	ClusterInstanceStatusPending                   = "Pending"
	ClusterInstanceStatusShuttingDown              = "ShuttingDown"
	ClusterInstanceStatusSystemUpdating            = "SystemUpdating"
	ClusterInstanceStatusDeepHealthCheckInProgress = "DeepHealthCheckInProgress"
	ClusterInstanceStatusNotFound                  = "NotFound"
)

// Values of ClusterInstanceType.
const (
	ClusterInstanceTypeMlP4d24xlarge      = "ml.p4d.24xlarge"
	ClusterInstanceTypeMlP4de24xlarge     = "ml.p4de.24xlarge"
	ClusterInstanceTypeMlP548xlarge       = "ml.p5.48xlarge"
	ClusterInstanceTypeMlP54xlarge        = "ml.p5.4xlarge"
	ClusterInstanceTypeMlP6eGb20036xlarge = "ml.p6e-gb200.36xlarge"
	ClusterInstanceTypeMlTrn132xlarge     = "ml.trn1.32xlarge"
	ClusterInstanceTypeMlTrn1n32xlarge    = "ml.trn1n.32xlarge"
	ClusterInstanceTypeMlG5Xlarge         = "ml.g5.xlarge"
	ClusterInstanceTypeMlG52xlarge        = "ml.g5.2xlarge"
	ClusterInstanceTypeMlG54xlarge        = "ml.g5.4xlarge"
	ClusterInstanceTypeMlG58xlarge        = "ml.g5.8xlarge"
	ClusterInstanceTypeMlG512xlarge       = "ml.g5.12xlarge"
	ClusterInstanceTypeMlG516xlarge       = "ml.g5.16xlarge"
	ClusterInstanceTypeMlG524xlarge       = "ml.g5.24xlarge"
	ClusterInstanceTypeMlG548xlarge       = "ml.g5.48xlarge"
	ClusterInstanceTypeMlC5Large          = "ml.c5.large"
	ClusterInstanceTypeMlC5Xlarge         = "ml.c5.xlarge"
	ClusterInstanceTypeMlC52xlarge        = "ml.c5.2xlarge"
	ClusterInstanceTypeMlC54xlarge        = "ml.c5.4xlarge"
	ClusterInstanceTypeMlC59xlarge        = "ml.c5.9xlarge"
	ClusterInstanceTypeMlC512xlarge       = "ml.c5.12xlarge"
	ClusterInstanceTypeMlC518xlarge       = "ml.c5.18xlarge"
	ClusterInstanceTypeMlC524xlarge       = "ml.c5.24xlarge"
	ClusterInstanceTypeMlC5nLarge         = "ml.c5n.large"
	ClusterInstanceTypeMlC5n2xlarge       = "ml.c5n.2xlarge"
	ClusterInstanceTypeMlC5n4xlarge       = "ml.c5n.4xlarge"
	ClusterInstanceTypeMlC5n9xlarge       = "ml.c5n.9xlarge"
	ClusterInstanceTypeMlC5n18xlarge      = "ml.c5n.18xlarge"
	ClusterInstanceTypeMlM5Large          = "ml.m5.large"
	ClusterInstanceTypeMlM5Xlarge         = "ml.m5.xlarge"
	ClusterInstanceTypeMlM52xlarge        = "ml.m5.2xlarge"
	ClusterInstanceTypeMlM54xlarge        = "ml.m5.4xlarge"
	ClusterInstanceTypeMlM58xlarge        = "ml.m5.8xlarge"
	ClusterInstanceTypeMlM512xlarge       = "ml.m5.12xlarge"
	ClusterInstanceTypeMlM516xlarge       = "ml.m5.16xlarge"
	ClusterInstanceTypeMlM524xlarge       = "ml.m5.24xlarge"
	ClusterInstanceTypeMlT3Medium         = "ml.t3.medium"
	ClusterInstanceTypeMlT3Large          = "ml.t3.large"
	ClusterInstanceTypeMlT3Xlarge         = "ml.t3.xlarge"
	ClusterInstanceTypeMlT32xlarge        = "ml.t3.2xlarge"
	ClusterInstanceTypeMlG6Xlarge         = "ml.g6.xlarge"
	ClusterInstanceTypeMlG62xlarge        = "ml.g6.2xlarge"
	ClusterInstanceTypeMlG64xlarge        = "ml.g6.4xlarge"
	ClusterInstanceTypeMlG68xlarge        = "ml.g6.8xlarge"
	ClusterInstanceTypeMlG616xlarge       = "ml.g6.16xlarge"
	ClusterInstanceTypeMlG612xlarge       = "ml.g6.12xlarge"
	ClusterInstanceTypeMlG624xlarge       = "ml.g6.24xlarge"
	ClusterInstanceTypeMlG648xlarge       = "ml.g6.48xlarge"
	ClusterInstanceTypeMlGr64xlarge       = "ml.gr6.4xlarge"
	ClusterInstanceTypeMlGr68xlarge       = "ml.gr6.8xlarge"
	ClusterInstanceTypeMlG6eXlarge        = "ml.g6e.xlarge"
	ClusterInstanceTypeMlG6e2xlarge       = "ml.g6e.2xlarge"
	ClusterInstanceTypeMlG6e4xlarge       = "ml.g6e.4xlarge"
	ClusterInstanceTypeMlG6e8xlarge       = "ml.g6e.8xlarge"
	ClusterInstanceTypeMlG6e16xlarge      = "ml.g6e.16xlarge"
	ClusterInstanceTypeMlG6e12xlarge      = "ml.g6e.12xlarge"
	ClusterInstanceTypeMlG6e24xlarge      = "ml.g6e.24xlarge"
	ClusterInstanceTypeMlG6e48xlarge      = "ml.g6e.48xlarge"
	ClusterInstanceTypeMlP5e48xlarge      = "ml.p5e.48xlarge"
	ClusterInstanceTypeMlP5en48xlarge     = "ml.p5en.48xlarge"
	ClusterInstanceTypeMlP6B20048xlarge   = "ml.p6-b200.48xlarge"
	ClusterInstanceTypeMlTrn23xlarge      = "ml.trn2.3xlarge"
	ClusterInstanceTypeMlTrn248xlarge     = "ml.trn2.48xlarge"
	ClusterInstanceTypeMlC6iLarge         = "ml.c6i.large"
	ClusterInstanceTypeMlC6iXlarge        = "ml.c6i.xlarge"
	ClusterInstanceTypeMlC6i2xlarge       = "ml.c6i.2xlarge"
	ClusterInstanceTypeMlC6i4xlarge       = "ml.c6i.4xlarge"
	ClusterInstanceTypeMlC6i8xlarge       = "ml.c6i.8xlarge"
	ClusterInstanceTypeMlC6i12xlarge      = "ml.c6i.12xlarge"
	ClusterInstanceTypeMlC6i16xlarge      = "ml.c6i.16xlarge"
	ClusterInstanceTypeMlC6i24xlarge      = "ml.c6i.24xlarge"
	ClusterInstanceTypeMlC6i32xlarge      = "ml.c6i.32xlarge"
	ClusterInstanceTypeMlM6iLarge         = "ml.m6i.large"
	ClusterInstanceTypeMlM6iXlarge        = "ml.m6i.xlarge"
	ClusterInstanceTypeMlM6i2xlarge       = "ml.m6i.2xlarge"
	ClusterInstanceTypeMlM6i4xlarge       = "ml.m6i.4xlarge"
	ClusterInstanceTypeMlM6i8xlarge       = "ml.m6i.8xlarge"
	ClusterInstanceTypeMlM6i12xlarge      = "ml.m6i.12xlarge"
	ClusterInstanceTypeMlM6i16xlarge      = "ml.m6i.16xlarge"
	ClusterInstanceTypeMlM6i24xlarge      = "ml.m6i.24xlarge"
	ClusterInstanceTypeMlM6i32xlarge      = "ml.m6i.32xlarge"
	ClusterInstanceTypeMlR6iLarge         = "ml.r6i.large"
	ClusterInstanceTypeMlR6iXlarge        = "ml.r6i.xlarge"
	ClusterInstanceTypeMlR6i2xlarge       = "ml.r6i.2xlarge"
	ClusterInstanceTypeMlR6i4xlarge       = "ml.r6i.4xlarge"
	ClusterInstanceTypeMlR6i8xlarge       = "ml.r6i.8xlarge"
	ClusterInstanceTypeMlR6i12xlarge      = "ml.r6i.12xlarge"
	ClusterInstanceTypeMlR6i16xlarge      = "ml.r6i.16xlarge"
	ClusterInstanceTypeMlR6i24xlarge      = "ml.r6i.24xlarge"
	ClusterInstanceTypeMlR6i32xlarge      = "ml.r6i.32xlarge"
	ClusterInstanceTypeMlI3enLarge        = "ml.i3en.large"
	ClusterInstanceTypeMlI3enXlarge       = "ml.i3en.xlarge"
	ClusterInstanceTypeMlI3en2xlarge      = "ml.i3en.2xlarge"
	ClusterInstanceTypeMlI3en3xlarge      = "ml.i3en.3xlarge"
	ClusterInstanceTypeMlI3en6xlarge      = "ml.i3en.6xlarge"
	ClusterInstanceTypeMlI3en12xlarge     = "ml.i3en.12xlarge"
	ClusterInstanceTypeMlI3en24xlarge     = "ml.i3en.24xlarge"
	ClusterInstanceTypeMlM7iLarge         = "ml.m7i.large"
	ClusterInstanceTypeMlM7iXlarge        = "ml.m7i.xlarge"
	ClusterInstanceTypeMlM7i2xlarge       = "ml.m7i.2xlarge"
	ClusterInstanceTypeMlM7i4xlarge       = "ml.m7i.4xlarge"
	ClusterInstanceTypeMlM7i8xlarge       = "ml.m7i.8xlarge"
	ClusterInstanceTypeMlM7i12xlarge      = "ml.m7i.12xlarge"
	ClusterInstanceTypeMlM7i16xlarge      = "ml.m7i.16xlarge"
	ClusterInstanceTypeMlM7i24xlarge      = "ml.m7i.24xlarge"
	ClusterInstanceTypeMlM7i48xlarge      = "ml.m7i.48xlarge"
	ClusterInstanceTypeMlR7iLarge         = "ml.r7i.large"
	ClusterInstanceTypeMlR7iXlarge        = "ml.r7i.xlarge"
	ClusterInstanceTypeMlR7i2xlarge       = "ml.r7i.2xlarge"
	ClusterInstanceTypeMlR7i4xlarge       = "ml.r7i.4xlarge"
	ClusterInstanceTypeMlR7i8xlarge       = "ml.r7i.8xlarge"
	ClusterInstanceTypeMlR7i12xlarge      = "ml.r7i.12xlarge"
	ClusterInstanceTypeMlR7i16xlarge      = "ml.r7i.16xlarge"
	ClusterInstanceTypeMlR7i24xlarge      = "ml.r7i.24xlarge"
	ClusterInstanceTypeMlR7i48xlarge      = "ml.r7i.48xlarge"
	ClusterInstanceTypeMlR5d16xlarge      = "ml.r5d.16xlarge"
	ClusterInstanceTypeMlG7e2xlarge       = "ml.g7e.2xlarge"
	ClusterInstanceTypeMlG7e4xlarge       = "ml.g7e.4xlarge"
	ClusterInstanceTypeMlG7e8xlarge       = "ml.g7e.8xlarge"
	ClusterInstanceTypeMlG7e12xlarge      = "ml.g7e.12xlarge"
	ClusterInstanceTypeMlG7e24xlarge      = "ml.g7e.24xlarge"
	ClusterInstanceTypeMlG7e48xlarge      = "ml.g7e.48xlarge"
	ClusterInstanceTypeMlP6B30048xlarge   = "ml.p6-b300.48xlarge"
	ClusterInstanceTypeMlG4dnXlarge       = "ml.g4dn.xlarge"
	ClusterInstanceTypeMlG4dn2xlarge      = "ml.g4dn.2xlarge"
	ClusterInstanceTypeMlG4dn4xlarge      = "ml.g4dn.4xlarge"
	ClusterInstanceTypeMlG4dn8xlarge      = "ml.g4dn.8xlarge"
	ClusterInstanceTypeMlG4dn12xlarge     = "ml.g4dn.12xlarge"
	ClusterInstanceTypeMlG4dn16xlarge     = "ml.g4dn.16xlarge"
	ClusterInstanceTypeMlC6gMedium        = "ml.c6g.medium"
	ClusterInstanceTypeMlC6gLarge         = "ml.c6g.large"
	ClusterInstanceTypeMlC6gXlarge        = "ml.c6g.xlarge"
	ClusterInstanceTypeMlC6g2xlarge       = "ml.c6g.2xlarge"
	ClusterInstanceTypeMlC6g4xlarge       = "ml.c6g.4xlarge"
	ClusterInstanceTypeMlC6g8xlarge       = "ml.c6g.8xlarge"
	ClusterInstanceTypeMlC6g12xlarge      = "ml.c6g.12xlarge"
	ClusterInstanceTypeMlC6g16xlarge      = "ml.c6g.16xlarge"
	ClusterInstanceTypeMlC7gMedium        = "ml.c7g.medium"
	ClusterInstanceTypeMlC7gLarge         = "ml.c7g.large"
	ClusterInstanceTypeMlC7gXlarge        = "ml.c7g.xlarge"
	ClusterInstanceTypeMlC7g2xlarge       = "ml.c7g.2xlarge"
	ClusterInstanceTypeMlC7g4xlarge       = "ml.c7g.4xlarge"
	ClusterInstanceTypeMlC7g8xlarge       = "ml.c7g.8xlarge"
	ClusterInstanceTypeMlC7g12xlarge      = "ml.c7g.12xlarge"
	ClusterInstanceTypeMlC7g16xlarge      = "ml.c7g.16xlarge"
	ClusterInstanceTypeMlC8gMedium        = "ml.c8g.medium"
	ClusterInstanceTypeMlC8gLarge         = "ml.c8g.large"
	ClusterInstanceTypeMlC8gXlarge        = "ml.c8g.xlarge"
	ClusterInstanceTypeMlC8g2xlarge       = "ml.c8g.2xlarge"
	ClusterInstanceTypeMlC8g4xlarge       = "ml.c8g.4xlarge"
	ClusterInstanceTypeMlC8g8xlarge       = "ml.c8g.8xlarge"
	ClusterInstanceTypeMlC8g12xlarge      = "ml.c8g.12xlarge"
	ClusterInstanceTypeMlC8g16xlarge      = "ml.c8g.16xlarge"
	ClusterInstanceTypeMlC8g24xlarge      = "ml.c8g.24xlarge"
	ClusterInstanceTypeMlC8g48xlarge      = "ml.c8g.48xlarge"
	ClusterInstanceTypeMlC6aLarge         = "ml.c6a.large"
	ClusterInstanceTypeMlC6aXlarge        = "ml.c6a.xlarge"
	ClusterInstanceTypeMlC6a2xlarge       = "ml.c6a.2xlarge"
	ClusterInstanceTypeMlC6a4xlarge       = "ml.c6a.4xlarge"
	ClusterInstanceTypeMlC6a8xlarge       = "ml.c6a.8xlarge"
	ClusterInstanceTypeMlC6a12xlarge      = "ml.c6a.12xlarge"
	ClusterInstanceTypeMlC6a16xlarge      = "ml.c6a.16xlarge"
	ClusterInstanceTypeMlC6a24xlarge      = "ml.c6a.24xlarge"
	ClusterInstanceTypeMlC6a32xlarge      = "ml.c6a.32xlarge"
	ClusterInstanceTypeMlC6a48xlarge      = "ml.c6a.48xlarge"
	ClusterInstanceTypeMlM6aLarge         = "ml.m6a.large"
	ClusterInstanceTypeMlM6aXlarge        = "ml.m6a.xlarge"
	ClusterInstanceTypeMlM6a2xlarge       = "ml.m6a.2xlarge"
	ClusterInstanceTypeMlM6a4xlarge       = "ml.m6a.4xlarge"
	ClusterInstanceTypeMlM6a8xlarge       = "ml.m6a.8xlarge"
	ClusterInstanceTypeMlM6a12xlarge      = "ml.m6a.12xlarge"
	ClusterInstanceTypeMlM6a16xlarge      = "ml.m6a.16xlarge"
	ClusterInstanceTypeMlM6a24xlarge      = "ml.m6a.24xlarge"
	ClusterInstanceTypeMlM6a32xlarge      = "ml.m6a.32xlarge"
	ClusterInstanceTypeMlM6a48xlarge      = "ml.m6a.48xlarge"
	ClusterInstanceTypeMlM6gMedium        = "ml.m6g.medium"
	ClusterInstanceTypeMlM6gLarge         = "ml.m6g.large"
	ClusterInstanceTypeMlM6gXlarge        = "ml.m6g.xlarge"
	ClusterInstanceTypeMlM6g2xlarge       = "ml.m6g.2xlarge"
	ClusterInstanceTypeMlM6g4xlarge       = "ml.m6g.4xlarge"
	ClusterInstanceTypeMlM6g8xlarge       = "ml.m6g.8xlarge"
	ClusterInstanceTypeMlM6g12xlarge      = "ml.m6g.12xlarge"
	ClusterInstanceTypeMlM6g16xlarge      = "ml.m6g.16xlarge"
	ClusterInstanceTypeMlM7gMedium        = "ml.m7g.medium"
	ClusterInstanceTypeMlM7gLarge         = "ml.m7g.large"
	ClusterInstanceTypeMlM7gXlarge        = "ml.m7g.xlarge"
	ClusterInstanceTypeMlM7g2xlarge       = "ml.m7g.2xlarge"
	ClusterInstanceTypeMlM7g4xlarge       = "ml.m7g.4xlarge"
	ClusterInstanceTypeMlM7g8xlarge       = "ml.m7g.8xlarge"
	ClusterInstanceTypeMlM7g12xlarge      = "ml.m7g.12xlarge"
	ClusterInstanceTypeMlM7g16xlarge      = "ml.m7g.16xlarge"
	ClusterInstanceTypeMlM8gMedium        = "ml.m8g.medium"
	ClusterInstanceTypeMlM8gLarge         = "ml.m8g.large"
	ClusterInstanceTypeMlM8gXlarge        = "ml.m8g.xlarge"
	ClusterInstanceTypeMlM8g2xlarge       = "ml.m8g.2xlarge"
	ClusterInstanceTypeMlM8g4xlarge       = "ml.m8g.4xlarge"
	ClusterInstanceTypeMlM8g8xlarge       = "ml.m8g.8xlarge"
	ClusterInstanceTypeMlM8g12xlarge      = "ml.m8g.12xlarge"
	ClusterInstanceTypeMlM8g16xlarge      = "ml.m8g.16xlarge"
	ClusterInstanceTypeMlM8g24xlarge      = "ml.m8g.24xlarge"
	ClusterInstanceTypeMlM8g48xlarge      = "ml.m8g.48xlarge"
	ClusterInstanceTypeMlG72xlarge        = "ml.g7.2xlarge"
	ClusterInstanceTypeMlG74xlarge        = "ml.g7.4xlarge"
	ClusterInstanceTypeMlG78xlarge        = "ml.g7.8xlarge"
	ClusterInstanceTypeMlG712xlarge       = "ml.g7.12xlarge"
	ClusterInstanceTypeMlG724xlarge       = "ml.g7.24xlarge"
	ClusterInstanceTypeMlG748xlarge       = "ml.g7.48xlarge"
	ClusterInstanceTypeMlC8a16xlarge      = "ml.c8a.16xlarge"
	ClusterInstanceTypeMlM8a16xlarge      = "ml.m8a.16xlarge"
)

// Values of ClusterInterfaceType.
const (
	ClusterInterfaceTypeEfa     = "efa"
	ClusterInterfaceTypeEfaOnly = "efa-only"
)

// Values of ClusterKubernetesTaintEffect.
const (
	ClusterKubernetesTaintEffectNoSchedule       = "NoSchedule"
	ClusterKubernetesTaintEffectPreferNoSchedule = "PreferNoSchedule"
	ClusterKubernetesTaintEffectNoExecute        = "NoExecute"
)

// Values of ClusterNodeProvisioningMode.
const (
	ClusterNodeProvisioningModeContinuous = "Continuous"
)

// Values of ClusterNodeRecovery.
const (
	ClusterNodeRecoveryAutomatic = "Automatic"
	ClusterNodeRecoveryNone      = "None"
)

// Values of ClusterOnDrainTimeout.
const (
	ClusterOnDrainTimeoutForce = "Force"
	ClusterOnDrainTimeoutSkip  = "Skip"
)

// Values of ClusterOperationSortBy.
const (
	ClusterOperationSortByCreationTime = "CreationTime"
)

// Values of ClusterOperationStatus.
const (
	ClusterOperationStatusInProgress = "InProgress"
	ClusterOperationStatusSuperseded = "Superseded"
	ClusterOperationStatusDone       = "Done"
)

// Values of ClusterOperationType.
const (
	ClusterOperationTypeScaling         = "Scaling"
	ClusterOperationTypeDeepHealthCheck = "DeepHealthCheck"
)

// Values of ClusterPatchingStrategy.
const (
	ClusterPatchingStrategyWhenIdle    = "WhenIdle"
	ClusterPatchingStrategyWhenAllIdle = "WhenAllIdle"
	ClusterPatchingStrategyDrainFirst  = "DrainFirst"
)

// Values of ClusterSlurmConfigStrategy.
const (
	ClusterSlurmConfigStrategyOverwrite = "Overwrite"
	ClusterSlurmConfigStrategyManaged   = "Managed"
	ClusterSlurmConfigStrategyMerge     = "Merge"
)

// Values of ClusterSlurmNodeType.
const (
	ClusterSlurmNodeTypeController = "Controller"
	ClusterSlurmNodeTypeLogin      = "Login"
	ClusterSlurmNodeTypeCompute    = "Compute"
)

// Values of ClusterSortBy.
const (
	ClusterSortByCreationTime = "CREATION_TIME"
	ClusterSortByName         = "NAME"
)

// Values of ClusterStatus.
const (
	ClusterStatusCreating       = "Creating"
	ClusterStatusDeleting       = "Deleting"
	ClusterStatusFailed         = "Failed"
	ClusterStatusInService      = "InService"
	ClusterStatusRollingBack    = "RollingBack"
	ClusterStatusSystemUpdating = "SystemUpdating"
	ClusterStatusUpdating       = "Updating"
)

// Values of CodeRepositorySortBy.
const (
	CodeRepositorySortByName             = "Name"
	CodeRepositorySortByCreationTime     = "CreationTime"
	CodeRepositorySortByLastModifiedTime = "LastModifiedTime"
)

// Values of CodeRepositorySortOrder.
const (
	CodeRepositorySortOrderAscending  = "Ascending"
	CodeRepositorySortOrderDescending = "Descending"
)

// Values of CollectionType.
const (
	CollectionTypeList   = "List"
	CollectionTypeSet    = "Set"
	CollectionTypeVector = "Vector"
)

// Values of CompilationJobStatus.
const (
	CompilationJobStatusInprogress = "INPROGRESS"
	CompilationJobStatusCompleted  = "COMPLETED"
	CompilationJobStatusFailed     = "FAILED"
	CompilationJobStatusStarting   = "STARTING"
	CompilationJobStatusStopping   = "STOPPING"
	CompilationJobStatusStopped    = "STOPPED"
)

// Values of CompleteOnConvergence.
const (
	CompleteOnConvergenceDisabled = "Disabled"
	CompleteOnConvergenceEnabled  = "Enabled"
)

// Values of CompressionType.
const (
	CompressionTypeNone = "None"
	CompressionTypeGzip = "Gzip"
)

// Values of ConditionOutcome.
const (
	ConditionOutcomeTrue  = "True"
	ConditionOutcomeFalse = "False"
)

// Values of ContainerMode.
const (
	ContainerModeSingleModel = "SingleModel"
	ContainerModeMultiModel  = "MultiModel"
)

// Values of ContentClassifier.
const (
	ContentClassifierFreeOfPersonallyIdentifiableInformation = "FreeOfPersonallyIdentifiableInformation"
	ContentClassifierFreeOfAdultContent                      = "FreeOfAdultContent"
)

// Values of CrossAccountFilterOption.
const (
	CrossAccountFilterOptionSameAccount  = "SameAccount"
	CrossAccountFilterOptionCrossAccount = "CrossAccount"
)

// Values of CustomizationTechnique.
const (
	CustomizationTechniqueSft   = "SFT"
	CustomizationTechniqueDpo   = "DPO"
	CustomizationTechniqueRlvr  = "RLVR"
	CustomizationTechniqueRlaif = "RLAIF"
)

// Values of DataDistributionType.
const (
	DataDistributionTypeFullyReplicated = "FullyReplicated"
	DataDistributionTypeShardedByS3Key  = "ShardedByS3Key"
)

// Values of DataSourceName.
const (
	DataSourceNameSalesforceGenie = "SalesforceGenie"
	DataSourceNameSnowflake       = "Snowflake"
)

// Values of DatabaseConfigurationRollbackStatus.
const (
	DatabaseConfigurationRollbackStatusNotApplicable = "NotApplicable"
	DatabaseConfigurationRollbackStatusReverted      = "Reverted"
	DatabaseConfigurationRollbackStatusRevertFailed  = "RevertFailed"
)

// Values of DeepHealthCheckType.
const (
	DeepHealthCheckTypeInstanceStress              = "InstanceStress"
	DeepHealthCheckTypeInstanceConnectivity        = "InstanceConnectivity"
	DeepHealthCheckTypeMultiNodeTrainingValidation = "MultiNodeTrainingValidation"
)

// Values of DetailedAlgorithmStatus.
const (
	DetailedAlgorithmStatusNotStarted = "NotStarted"
	DetailedAlgorithmStatusInProgress = "InProgress"
	DetailedAlgorithmStatusCompleted  = "Completed"
	DetailedAlgorithmStatusFailed     = "Failed"
)

// Values of DetailedModelPackageStatus.
const (
	DetailedModelPackageStatusNotStarted = "NotStarted"
	DetailedModelPackageStatusInProgress = "InProgress"
	DetailedModelPackageStatusCompleted  = "Completed"
	DetailedModelPackageStatusFailed     = "Failed"
)

// Values of DeviceDeploymentStatus.
const (
	DeviceDeploymentStatusReadytodeploy = "READYTODEPLOY"
	DeviceDeploymentStatusInprogress    = "INPROGRESS"
	DeviceDeploymentStatusDeployed      = "DEPLOYED"
	DeviceDeploymentStatusFailed        = "FAILED"
	DeviceDeploymentStatusStopping      = "STOPPING"
	DeviceDeploymentStatusStopped       = "STOPPED"
)

// Values of DeviceSubsetType.
const (
	DeviceSubsetTypePercentage   = "PERCENTAGE"
	DeviceSubsetTypeSelection    = "SELECTION"
	DeviceSubsetTypeNamecontains = "NAMECONTAINS"
)

// Values of DirectInternetAccess.
const (
	DirectInternetAccessEnabled  = "Enabled"
	DirectInternetAccessDisabled = "Disabled"
)

// Values of Direction.
const (
	DirectionBoth        = "Both"
	DirectionAscendants  = "Ascendants"
	DirectionDescendants = "Descendants"
)

// Values of DomainStatus.
const (
	DomainStatusDeleting     = "Deleting"
	DomainStatusFailed       = "Failed"
	DomainStatusInService    = "InService"
	DomainStatusPending      = "Pending"
	DomainStatusUpdating     = "Updating"
	DomainStatusUpdateFailed = "Update_Failed"
	DomainStatusDeleteFailed = "Delete_Failed"
)

// Values of EdgePackagingJobStatus.
const (
	EdgePackagingJobStatusStarting   = "STARTING"
	EdgePackagingJobStatusInprogress = "INPROGRESS"
	EdgePackagingJobStatusCompleted  = "COMPLETED"
	EdgePackagingJobStatusFailed     = "FAILED"
	EdgePackagingJobStatusStopping   = "STOPPING"
	EdgePackagingJobStatusStopped    = "STOPPED"
)

// Values of EdgePresetDeploymentStatus.
const (
	EdgePresetDeploymentStatusCompleted = "COMPLETED"
	EdgePresetDeploymentStatusFailed    = "FAILED"
)

// Values of EdgePresetDeploymentType.
const (
	EdgePresetDeploymentTypeGreengrassV2Component = "GreengrassV2Component"
)

// Values of EnabledOrDisabled.
const (
	EnabledOrDisabledEnabled  = "Enabled"
	EnabledOrDisabledDisabled = "Disabled"
)

// Values of EndpointConfigSortKey.
const (
	EndpointConfigSortKeyName         = "Name"
	EndpointConfigSortKeyCreationTime = "CreationTime"
)

// Values of EndpointSortKey.
const (
	EndpointSortKeyName         = "Name"
	EndpointSortKeyCreationTime = "CreationTime"
	EndpointSortKeyStatus       = "Status"
)

// Values of EndpointStatus.
const (
	EndpointStatusOutOfService         = "OutOfService"
	EndpointStatusCreating             = "Creating"
	EndpointStatusUpdating             = "Updating"
	EndpointStatusSystemUpdating       = "SystemUpdating"
	EndpointStatusRollingBack          = "RollingBack"
	EndpointStatusInService            = "InService"
	EndpointStatusDeleting             = "Deleting"
	EndpointStatusFailed               = "Failed"
	EndpointStatusUpdateRollbackFailed = "UpdateRollbackFailed"
)

// Values of EvaluationType.
const (
	EvaluationTypeLLMAJEvaluation        = "LLMAJEvaluation"
	EvaluationTypeCustomScorerEvaluation = "CustomScorerEvaluation"
	EvaluationTypeBenchmarkEvaluation    = "BenchmarkEvaluation"
)

// Values of EventSortBy.
const (
	EventSortByEventTime = "EventTime"
)

// Values of ExecutionRoleIdentityConfig.
const (
	ExecutionRoleIdentityConfigUserProfileName = "USER_PROFILE_NAME"
	ExecutionRoleIdentityConfigDisabled        = "DISABLED"
)

// Values of ExecutionRoleSessionNameMode.
const (
	ExecutionRoleSessionNameModeStatic       = "STATIC"
	ExecutionRoleSessionNameModeUserIdentity = "USER_IDENTITY"
)

// Values of ExecutionStatus.
const (
	ExecutionStatusPending                 = "Pending"
	ExecutionStatusCompleted               = "Completed"
	ExecutionStatusCompletedWithViolations = "CompletedWithViolations"
	ExecutionStatusInProgress              = "InProgress"
	ExecutionStatusFailed                  = "Failed"
	ExecutionStatusStopping                = "Stopping"
	ExecutionStatusStopped                 = "Stopped"
)

// Values of ExtensionHealthIssueCode.
const (
	ExtensionHealthIssueCodeInvalidConfiguration  = "InvalidConfiguration"
	ExtensionHealthIssueCodeConfigurationConflict = "ConfigurationConflict"
	ExtensionHealthIssueCodeAccessDenied          = "AccessDenied"
	ExtensionHealthIssueCodeResourceNotFound      = "ResourceNotFound"
	ExtensionHealthIssueCodeDependencyUnreachable = "DependencyUnreachable"
	ExtensionHealthIssueCodeExtensionUnhealthy    = "ExtensionUnhealthy"
	ExtensionHealthIssueCodeInternalFailure       = "InternalFailure"
	ExtensionHealthIssueCodeOther                 = "Other"
)

// Values of ExtensionStatus.
const (
	ExtensionStatusCreating     = "Creating"
	ExtensionStatusActive       = "Active"
	ExtensionStatusCreateFailed = "CreateFailed"
	ExtensionStatusUpdating     = "Updating"
	ExtensionStatusDeleting     = "Deleting"
	ExtensionStatusDeleteFailed = "DeleteFailed"
	ExtensionStatusDegraded     = "Degraded"
	ExtensionStatusUpdateFailed = "UpdateFailed"
)

// Values of FailureHandlingPolicy.
const (
	FailureHandlingPolicyRollbackOnFailure = "ROLLBACK_ON_FAILURE"
	FailureHandlingPolicyDoNothing         = "DO_NOTHING"
)

// Values of FairShare.
const (
	FairShareEnabled  = "Enabled"
	FairShareDisabled = "Disabled"
)

// Values of FeatureGroupSortBy.
const (
	FeatureGroupSortByName               = "Name"
	FeatureGroupSortByFeatureGroupStatus = "FeatureGroupStatus"
	FeatureGroupSortByOfflineStoreStatus = "OfflineStoreStatus"
	FeatureGroupSortByCreationTime       = "CreationTime"
)

// Values of FeatureGroupSortOrder.
const (
	FeatureGroupSortOrderAscending  = "Ascending"
	FeatureGroupSortOrderDescending = "Descending"
)

// Values of FeatureGroupStatus.
const (
	FeatureGroupStatusCreating     = "Creating"
	FeatureGroupStatusCreated      = "Created"
	FeatureGroupStatusCreateFailed = "CreateFailed"
	FeatureGroupStatusDeleting     = "Deleting"
	FeatureGroupStatusDeleteFailed = "DeleteFailed"
)

// Values of FeatureStatus.
const (
	FeatureStatusEnabled  = "ENABLED"
	FeatureStatusDisabled = "DISABLED"
)

// Values of FeatureType.
const (
	FeatureTypeIntegral   = "Integral"
	FeatureTypeFractional = "Fractional"
	FeatureTypeString     = "String"
)

// Values of FileSystemAccessMode.
const (
	FileSystemAccessModeRw = "rw"
	FileSystemAccessModeRo = "ro"
)

// Values of FileSystemType.
const (
	FileSystemTypeEfs       = "EFS"
	FileSystemTypeFSxLustre = "FSxLustre"
)

// Values of FillingType.
const (
	FillingTypeFrontfill       = "frontfill"
	FillingTypeMiddlefill      = "middlefill"
	FillingTypeBackfill        = "backfill"
	FillingTypeFuturefill      = "futurefill"
	FillingTypeFrontfillValue  = "frontfill_value"
	FillingTypeMiddlefillValue = "middlefill_value"
	FillingTypeBackfillValue   = "backfill_value"
	FillingTypeFuturefillValue = "futurefill_value"
)

// Values of FlatInvocations.
const (
	FlatInvocationsContinue = "Continue"
	FlatInvocationsStop     = "Stop"
)

// Values of FlowDefinitionStatus.
const (
	FlowDefinitionStatusInitializing = "Initializing"
	FlowDefinitionStatusActive       = "Active"
	FlowDefinitionStatusFailed       = "Failed"
	FlowDefinitionStatusDeleting     = "Deleting"
)

// Values of ForEachStatus.
const (
	ForEachStatusSucceeded = "Succeeded"
	ForEachStatusFailed    = "Failed"
	ForEachStatusStopped   = "Stopped"
)

// Values of Framework.
const (
	FrameworkTensorflow = "TENSORFLOW"
	FrameworkKeras      = "KERAS"
	FrameworkMxnet      = "MXNET"
	FrameworkOnnx       = "ONNX"
	FrameworkPytorch    = "PYTORCH"
	FrameworkXgboost    = "XGBOOST"
	FrameworkTflite     = "TFLITE"
	FrameworkDarknet    = "DARKNET"
	FrameworkSklearn    = "SKLEARN"
)

// Values of HomeEfsFileSystemCreation.
const (
	HomeEfsFileSystemCreationEnabled  = "Enabled"
	HomeEfsFileSystemCreationDisabled = "Disabled"
)

// Values of HubContentSortBy.
const (
	HubContentSortByHubContentName   = "HubContentName"
	HubContentSortByCreationTime     = "CreationTime"
	HubContentSortByHubContentStatus = "HubContentStatus"
)

// Values of HubContentStatus.
const (
	HubContentStatusAvailable     = "Available"
	HubContentStatusImporting     = "Importing"
	HubContentStatusDeleting      = "Deleting"
	HubContentStatusImportFailed  = "ImportFailed"
	HubContentStatusDeleteFailed  = "DeleteFailed"
	HubContentStatusPendingImport = "PendingImport"
	HubContentStatusPendingDelete = "PendingDelete"
)

// Values of HubContentSupportStatus.
const (
	HubContentSupportStatusSupported  = "Supported"
	HubContentSupportStatusDeprecated = "Deprecated"
	HubContentSupportStatusRestricted = "Restricted"
)

// Values of HubContentType.
const (
	HubContentTypeModel          = "Model"
	HubContentTypeNotebook       = "Notebook"
	HubContentTypeModelReference = "ModelReference"
	HubContentTypeDataSet        = "DataSet"
	HubContentTypeJsonDoc        = "JsonDoc"
)

// Values of HubSortBy.
const (
	HubSortByHubName        = "HubName"
	HubSortByCreationTime   = "CreationTime"
	HubSortByHubStatus      = "HubStatus"
	HubSortByAccountIdOwner = "AccountIdOwner"
)

// Values of HubStatus.
const (
	HubStatusInService    = "InService"
	HubStatusCreating     = "Creating"
	HubStatusUpdating     = "Updating"
	HubStatusDeleting     = "Deleting"
	HubStatusCreateFailed = "CreateFailed"
	HubStatusUpdateFailed = "UpdateFailed"
	HubStatusDeleteFailed = "DeleteFailed"
)

// Values of HumanTaskUiStatus.
const (
	HumanTaskUiStatusActive   = "Active"
	HumanTaskUiStatusDeleting = "Deleting"
)

// Values of HyperParameterScalingType.
const (
	HyperParameterScalingTypeAuto               = "Auto"
	HyperParameterScalingTypeLinear             = "Linear"
	HyperParameterScalingTypeLogarithmic        = "Logarithmic"
	HyperParameterScalingTypeReverseLogarithmic = "ReverseLogarithmic"
)

// Values of HyperParameterTuningAllocationStrategy.
const (
	HyperParameterTuningAllocationStrategyPrioritized = "Prioritized"
)

// Values of HyperParameterTuningJobObjectiveType.
const (
	HyperParameterTuningJobObjectiveTypeMaximize = "Maximize"
	HyperParameterTuningJobObjectiveTypeMinimize = "Minimize"
)

// Values of HyperParameterTuningJobSortByOptions.
const (
	HyperParameterTuningJobSortByOptionsName         = "Name"
	HyperParameterTuningJobSortByOptionsStatus       = "Status"
	HyperParameterTuningJobSortByOptionsCreationTime = "CreationTime"
)

// Values of HyperParameterTuningJobStatus.
const (
	HyperParameterTuningJobStatusCompleted    = "Completed"
	HyperParameterTuningJobStatusInProgress   = "InProgress"
	HyperParameterTuningJobStatusFailed       = "Failed"
	HyperParameterTuningJobStatusStopped      = "Stopped"
	HyperParameterTuningJobStatusStopping     = "Stopping"
	HyperParameterTuningJobStatusDeleting     = "Deleting"
	HyperParameterTuningJobStatusDeleteFailed = "DeleteFailed"
)

// Values of HyperParameterTuningJobStrategyType.
const (
	HyperParameterTuningJobStrategyTypeBayesian  = "Bayesian"
	HyperParameterTuningJobStrategyTypeRandom    = "Random"
	HyperParameterTuningJobStrategyTypeHyperband = "Hyperband"
	HyperParameterTuningJobStrategyTypeGrid      = "Grid"
)

// Values of HyperParameterTuningJobWarmStartType.
const (
	HyperParameterTuningJobWarmStartTypeIdenticalDataAndAlgorithm = "IdenticalDataAndAlgorithm"
	HyperParameterTuningJobWarmStartTypeTransferLearning          = "TransferLearning"
)

// Values of IPAddressType.
const (
	IPAddressTypeIpv4      = "ipv4"
	IPAddressTypeDualstack = "dualstack"
)

// Values of IdleResourceSharing.
const (
	IdleResourceSharingEnabled  = "Enabled"
	IdleResourceSharingDisabled = "Disabled"
)

// Values of ImageSortBy.
const (
	ImageSortByCreationTime     = "CREATION_TIME"
	ImageSortByLastModifiedTime = "LAST_MODIFIED_TIME"
	ImageSortByImageName        = "IMAGE_NAME"
)

// Values of ImageSortOrder.
const (
	ImageSortOrderAscending  = "ASCENDING"
	ImageSortOrderDescending = "DESCENDING"
)

// Values of ImageStatus.
const (
	ImageStatusCreating     = "CREATING"
	ImageStatusCreated      = "CREATED"
	ImageStatusCreateFailed = "CREATE_FAILED"
	ImageStatusUpdating     = "UPDATING"
	ImageStatusUpdateFailed = "UPDATE_FAILED"
	ImageStatusDeleting     = "DELETING"
	ImageStatusDeleteFailed = "DELETE_FAILED"
)

// Values of ImageVersionSortBy.
const (
	ImageVersionSortByCreationTime     = "CREATION_TIME"
	ImageVersionSortByLastModifiedTime = "LAST_MODIFIED_TIME"
	ImageVersionSortByVersion          = "VERSION"
)

// Values of ImageVersionSortOrder.
const (
	ImageVersionSortOrderAscending  = "ASCENDING"
	ImageVersionSortOrderDescending = "DESCENDING"
)

// Values of ImageVersionStatus.
const (
	ImageVersionStatusCreating     = "CREATING"
	ImageVersionStatusCreated      = "CREATED"
	ImageVersionStatusCreateFailed = "CREATE_FAILED"
	ImageVersionStatusDeleting     = "DELETING"
	ImageVersionStatusDeleteFailed = "DELETE_FAILED"
)

// Values of IncludedData.
const (
	IncludedDataAllData      = "AllData"
	IncludedDataMetadataOnly = "MetadataOnly"
)

// Values of InferenceComponentCapacitySizeType.
const (
	InferenceComponentCapacitySizeTypeCopyCount       = "COPY_COUNT"
	InferenceComponentCapacitySizeTypeCapacityPercent = "CAPACITY_PERCENT"
)

// Values of InferenceComponentPlacementStrategy.
const (
	InferenceComponentPlacementStrategySpread  = "SPREAD"
	InferenceComponentPlacementStrategyBinpack = "BINPACK"
)

// Values of InferenceComponentSortKey.
const (
	InferenceComponentSortKeyName         = "Name"
	InferenceComponentSortKeyCreationTime = "CreationTime"
	InferenceComponentSortKeyStatus       = "Status"
)

// Values of InferenceComponentStatus.
const (
	InferenceComponentStatusInService = "InService"
	InferenceComponentStatusCreating  = "Creating"
	InferenceComponentStatusUpdating  = "Updating"
	InferenceComponentStatusFailed    = "Failed"
	InferenceComponentStatusDeleting  = "Deleting"
)

// Values of InferenceExecutionMode.
const (
	InferenceExecutionModeSerial = "Serial"
	InferenceExecutionModeDirect = "Direct"
)

// Values of InferenceExperimentStatus.
const (
	InferenceExperimentStatusCreating  = "Creating"
	InferenceExperimentStatusCreated   = "Created"
	InferenceExperimentStatusUpdating  = "Updating"
	InferenceExperimentStatusRunning   = "Running"
	InferenceExperimentStatusStarting  = "Starting"
	InferenceExperimentStatusStopping  = "Stopping"
	InferenceExperimentStatusCompleted = "Completed"
	InferenceExperimentStatusCancelled = "Cancelled"
)

// Values of InferenceExperimentStopDesiredState.
const (
	InferenceExperimentStopDesiredStateCompleted = "Completed"
	InferenceExperimentStopDesiredStateCancelled = "Cancelled"
)

// Values of InferenceExperimentType.
const (
	InferenceExperimentTypeShadowMode = "ShadowMode"
)

// Values of InferenceRouterRoutingPreference.
const (
	InferenceRouterRoutingPreferenceLocalRegionFirst  = "LocalRegionFirst"
	InferenceRouterRoutingPreferenceInstancePoolOrder = "InstancePoolOrder"
)

// Values of InferenceRouterStatus.
const (
	InferenceRouterStatusInService = "InService"
	InferenceRouterStatusCreating  = "Creating"
	InferenceRouterStatusUpdating  = "Updating"
	InferenceRouterStatusFailed    = "Failed"
	InferenceRouterStatusDeleting  = "Deleting"
)

// Values of InputMode.
const (
	InputModePipe = "Pipe"
	InputModeFile = "File"
)

// Values of InstanceGroupStatus.
const (
	InstanceGroupStatusInService      = "InService"
	InstanceGroupStatusCreating       = "Creating"
	InstanceGroupStatusUpdating       = "Updating"
	InstanceGroupStatusFailed         = "Failed"
	InstanceGroupStatusDegraded       = "Degraded"
	InstanceGroupStatusSystemUpdating = "SystemUpdating"
	InstanceGroupStatusDeleting       = "Deleting"
)

// Values of InstanceType.
const (
	InstanceTypeMlT2Medium       = "ml.t2.medium"
	InstanceTypeMlT2Large        = "ml.t2.large"
	InstanceTypeMlT2Xlarge       = "ml.t2.xlarge"
	InstanceTypeMlT22xlarge      = "ml.t2.2xlarge"
	InstanceTypeMlT3Medium       = "ml.t3.medium"
	InstanceTypeMlT3Large        = "ml.t3.large"
	InstanceTypeMlT3Xlarge       = "ml.t3.xlarge"
	InstanceTypeMlT32xlarge      = "ml.t3.2xlarge"
	InstanceTypeMlM4Xlarge       = "ml.m4.xlarge"
	InstanceTypeMlM42xlarge      = "ml.m4.2xlarge"
	InstanceTypeMlM44xlarge      = "ml.m4.4xlarge"
	InstanceTypeMlM410xlarge     = "ml.m4.10xlarge"
	InstanceTypeMlM416xlarge     = "ml.m4.16xlarge"
	InstanceTypeMlM5Xlarge       = "ml.m5.xlarge"
	InstanceTypeMlM52xlarge      = "ml.m5.2xlarge"
	InstanceTypeMlM54xlarge      = "ml.m5.4xlarge"
	InstanceTypeMlM512xlarge     = "ml.m5.12xlarge"
	InstanceTypeMlM524xlarge     = "ml.m5.24xlarge"
	InstanceTypeMlM5dLarge       = "ml.m5d.large"
	InstanceTypeMlM5dXlarge      = "ml.m5d.xlarge"
	InstanceTypeMlM5d2xlarge     = "ml.m5d.2xlarge"
	InstanceTypeMlM5d4xlarge     = "ml.m5d.4xlarge"
	InstanceTypeMlM5d8xlarge     = "ml.m5d.8xlarge"
	InstanceTypeMlM5d12xlarge    = "ml.m5d.12xlarge"
	InstanceTypeMlM5d16xlarge    = "ml.m5d.16xlarge"
	InstanceTypeMlM5d24xlarge    = "ml.m5d.24xlarge"
	InstanceTypeMlC4Xlarge       = "ml.c4.xlarge"
	InstanceTypeMlC42xlarge      = "ml.c4.2xlarge"
	InstanceTypeMlC44xlarge      = "ml.c4.4xlarge"
	InstanceTypeMlC48xlarge      = "ml.c4.8xlarge"
	InstanceTypeMlC5Xlarge       = "ml.c5.xlarge"
	InstanceTypeMlC52xlarge      = "ml.c5.2xlarge"
	InstanceTypeMlC54xlarge      = "ml.c5.4xlarge"
	InstanceTypeMlC59xlarge      = "ml.c5.9xlarge"
	InstanceTypeMlC518xlarge     = "ml.c5.18xlarge"
	InstanceTypeMlC5dXlarge      = "ml.c5d.xlarge"
	InstanceTypeMlC5d2xlarge     = "ml.c5d.2xlarge"
	InstanceTypeMlC5d4xlarge     = "ml.c5d.4xlarge"
	InstanceTypeMlC5d9xlarge     = "ml.c5d.9xlarge"
	InstanceTypeMlC5d18xlarge    = "ml.c5d.18xlarge"
	InstanceTypeMlP2Xlarge       = "ml.p2.xlarge"
	InstanceTypeMlP28xlarge      = "ml.p2.8xlarge"
	InstanceTypeMlP216xlarge     = "ml.p2.16xlarge"
	InstanceTypeMlP32xlarge      = "ml.p3.2xlarge"
	InstanceTypeMlP38xlarge      = "ml.p3.8xlarge"
	InstanceTypeMlP316xlarge     = "ml.p3.16xlarge"
	InstanceTypeMlP3dn24xlarge   = "ml.p3dn.24xlarge"
	InstanceTypeMlG4dnXlarge     = "ml.g4dn.xlarge"
	InstanceTypeMlG4dn2xlarge    = "ml.g4dn.2xlarge"
	InstanceTypeMlG4dn4xlarge    = "ml.g4dn.4xlarge"
	InstanceTypeMlG4dn8xlarge    = "ml.g4dn.8xlarge"
	InstanceTypeMlG4dn12xlarge   = "ml.g4dn.12xlarge"
	InstanceTypeMlG4dn16xlarge   = "ml.g4dn.16xlarge"
	InstanceTypeMlR5Large        = "ml.r5.large"
	InstanceTypeMlR5Xlarge       = "ml.r5.xlarge"
	InstanceTypeMlR52xlarge      = "ml.r5.2xlarge"
	InstanceTypeMlR54xlarge      = "ml.r5.4xlarge"
	InstanceTypeMlR58xlarge      = "ml.r5.8xlarge"
	InstanceTypeMlR512xlarge     = "ml.r5.12xlarge"
	InstanceTypeMlR516xlarge     = "ml.r5.16xlarge"
	InstanceTypeMlR524xlarge     = "ml.r5.24xlarge"
	InstanceTypeMlG5Xlarge       = "ml.g5.xlarge"
	InstanceTypeMlG52xlarge      = "ml.g5.2xlarge"
	InstanceTypeMlG54xlarge      = "ml.g5.4xlarge"
	InstanceTypeMlG58xlarge      = "ml.g5.8xlarge"
	InstanceTypeMlG516xlarge     = "ml.g5.16xlarge"
	InstanceTypeMlG512xlarge     = "ml.g5.12xlarge"
	InstanceTypeMlG524xlarge     = "ml.g5.24xlarge"
	InstanceTypeMlG548xlarge     = "ml.g5.48xlarge"
	InstanceTypeMlInf1Xlarge     = "ml.inf1.xlarge"
	InstanceTypeMlInf12xlarge    = "ml.inf1.2xlarge"
	InstanceTypeMlInf16xlarge    = "ml.inf1.6xlarge"
	InstanceTypeMlInf124xlarge   = "ml.inf1.24xlarge"
	InstanceTypeMlTrn12xlarge    = "ml.trn1.2xlarge"
	InstanceTypeMlTrn132xlarge   = "ml.trn1.32xlarge"
	InstanceTypeMlTrn1n32xlarge  = "ml.trn1n.32xlarge"
	InstanceTypeMlInf2Xlarge     = "ml.inf2.xlarge"
	InstanceTypeMlInf28xlarge    = "ml.inf2.8xlarge"
	InstanceTypeMlInf224xlarge   = "ml.inf2.24xlarge"
	InstanceTypeMlInf248xlarge   = "ml.inf2.48xlarge"
	InstanceTypeMlP4d24xlarge    = "ml.p4d.24xlarge"
	InstanceTypeMlP4de24xlarge   = "ml.p4de.24xlarge"
	InstanceTypeMlP548xlarge     = "ml.p5.48xlarge"
	InstanceTypeMlP6B20048xlarge = "ml.p6-b200.48xlarge"
	InstanceTypeMlM6iLarge       = "ml.m6i.large"
	InstanceTypeMlM6iXlarge      = "ml.m6i.xlarge"
	InstanceTypeMlM6i2xlarge     = "ml.m6i.2xlarge"
	InstanceTypeMlM6i4xlarge     = "ml.m6i.4xlarge"
	InstanceTypeMlM6i8xlarge     = "ml.m6i.8xlarge"
	InstanceTypeMlM6i12xlarge    = "ml.m6i.12xlarge"
	InstanceTypeMlM6i16xlarge    = "ml.m6i.16xlarge"
	InstanceTypeMlM6i24xlarge    = "ml.m6i.24xlarge"
	InstanceTypeMlM6i32xlarge    = "ml.m6i.32xlarge"
	InstanceTypeMlM7iLarge       = "ml.m7i.large"
	InstanceTypeMlM7iXlarge      = "ml.m7i.xlarge"
	InstanceTypeMlM7i2xlarge     = "ml.m7i.2xlarge"
	InstanceTypeMlM7i4xlarge     = "ml.m7i.4xlarge"
	InstanceTypeMlM7i8xlarge     = "ml.m7i.8xlarge"
	InstanceTypeMlM7i12xlarge    = "ml.m7i.12xlarge"
	InstanceTypeMlM7i16xlarge    = "ml.m7i.16xlarge"
	InstanceTypeMlM7i24xlarge    = "ml.m7i.24xlarge"
	InstanceTypeMlM7i48xlarge    = "ml.m7i.48xlarge"
	InstanceTypeMlC6iLarge       = "ml.c6i.large"
	InstanceTypeMlC6iXlarge      = "ml.c6i.xlarge"
	InstanceTypeMlC6i2xlarge     = "ml.c6i.2xlarge"
	InstanceTypeMlC6i4xlarge     = "ml.c6i.4xlarge"
	InstanceTypeMlC6i8xlarge     = "ml.c6i.8xlarge"
	InstanceTypeMlC6i12xlarge    = "ml.c6i.12xlarge"
	InstanceTypeMlC6i16xlarge    = "ml.c6i.16xlarge"
	InstanceTypeMlC6i24xlarge    = "ml.c6i.24xlarge"
	InstanceTypeMlC6i32xlarge    = "ml.c6i.32xlarge"
	InstanceTypeMlC7iLarge       = "ml.c7i.large"
	InstanceTypeMlC7iXlarge      = "ml.c7i.xlarge"
	InstanceTypeMlC7i2xlarge     = "ml.c7i.2xlarge"
	InstanceTypeMlC7i4xlarge     = "ml.c7i.4xlarge"
	InstanceTypeMlC7i8xlarge     = "ml.c7i.8xlarge"
	InstanceTypeMlC7i12xlarge    = "ml.c7i.12xlarge"
	InstanceTypeMlC7i16xlarge    = "ml.c7i.16xlarge"
	InstanceTypeMlC7i24xlarge    = "ml.c7i.24xlarge"
	InstanceTypeMlC7i48xlarge    = "ml.c7i.48xlarge"
	InstanceTypeMlR6iLarge       = "ml.r6i.large"
	InstanceTypeMlR6iXlarge      = "ml.r6i.xlarge"
	InstanceTypeMlR6i2xlarge     = "ml.r6i.2xlarge"
	InstanceTypeMlR6i4xlarge     = "ml.r6i.4xlarge"
	InstanceTypeMlR6i8xlarge     = "ml.r6i.8xlarge"
	InstanceTypeMlR6i12xlarge    = "ml.r6i.12xlarge"
	InstanceTypeMlR6i16xlarge    = "ml.r6i.16xlarge"
	InstanceTypeMlR6i24xlarge    = "ml.r6i.24xlarge"
	InstanceTypeMlR6i32xlarge    = "ml.r6i.32xlarge"
	InstanceTypeMlR7iLarge       = "ml.r7i.large"
	InstanceTypeMlR7iXlarge      = "ml.r7i.xlarge"
	InstanceTypeMlR7i2xlarge     = "ml.r7i.2xlarge"
	InstanceTypeMlR7i4xlarge     = "ml.r7i.4xlarge"
	InstanceTypeMlR7i8xlarge     = "ml.r7i.8xlarge"
	InstanceTypeMlR7i12xlarge    = "ml.r7i.12xlarge"
	InstanceTypeMlR7i16xlarge    = "ml.r7i.16xlarge"
	InstanceTypeMlR7i24xlarge    = "ml.r7i.24xlarge"
	InstanceTypeMlR7i48xlarge    = "ml.r7i.48xlarge"
	InstanceTypeMlM6idLarge      = "ml.m6id.large"
	InstanceTypeMlM6idXlarge     = "ml.m6id.xlarge"
	InstanceTypeMlM6id2xlarge    = "ml.m6id.2xlarge"
	InstanceTypeMlM6id4xlarge    = "ml.m6id.4xlarge"
	InstanceTypeMlM6id8xlarge    = "ml.m6id.8xlarge"
	InstanceTypeMlM6id12xlarge   = "ml.m6id.12xlarge"
	InstanceTypeMlM6id16xlarge   = "ml.m6id.16xlarge"
	InstanceTypeMlM6id24xlarge   = "ml.m6id.24xlarge"
	InstanceTypeMlM6id32xlarge   = "ml.m6id.32xlarge"
	InstanceTypeMlC6idLarge      = "ml.c6id.large"
	InstanceTypeMlC6idXlarge     = "ml.c6id.xlarge"
	InstanceTypeMlC6id2xlarge    = "ml.c6id.2xlarge"
	InstanceTypeMlC6id4xlarge    = "ml.c6id.4xlarge"
	InstanceTypeMlC6id8xlarge    = "ml.c6id.8xlarge"
	InstanceTypeMlC6id12xlarge   = "ml.c6id.12xlarge"
	InstanceTypeMlC6id16xlarge   = "ml.c6id.16xlarge"
	InstanceTypeMlC6id24xlarge   = "ml.c6id.24xlarge"
	InstanceTypeMlC6id32xlarge   = "ml.c6id.32xlarge"
	InstanceTypeMlR6idLarge      = "ml.r6id.large"
	InstanceTypeMlR6idXlarge     = "ml.r6id.xlarge"
	InstanceTypeMlR6id2xlarge    = "ml.r6id.2xlarge"
	InstanceTypeMlR6id4xlarge    = "ml.r6id.4xlarge"
	InstanceTypeMlR6id8xlarge    = "ml.r6id.8xlarge"
	InstanceTypeMlR6id12xlarge   = "ml.r6id.12xlarge"
	InstanceTypeMlR6id16xlarge   = "ml.r6id.16xlarge"
	InstanceTypeMlR6id24xlarge   = "ml.r6id.24xlarge"
	InstanceTypeMlR6id32xlarge   = "ml.r6id.32xlarge"
	InstanceTypeMlG6Xlarge       = "ml.g6.xlarge"
	InstanceTypeMlG62xlarge      = "ml.g6.2xlarge"
	InstanceTypeMlG64xlarge      = "ml.g6.4xlarge"
	InstanceTypeMlG68xlarge      = "ml.g6.8xlarge"
	InstanceTypeMlG612xlarge     = "ml.g6.12xlarge"
	InstanceTypeMlG616xlarge     = "ml.g6.16xlarge"
	InstanceTypeMlG624xlarge     = "ml.g6.24xlarge"
	InstanceTypeMlG648xlarge     = "ml.g6.48xlarge"
	InstanceTypeMlG7e2xlarge     = "ml.g7e.2xlarge"
	InstanceTypeMlG7e4xlarge     = "ml.g7e.4xlarge"
	InstanceTypeMlG7e8xlarge     = "ml.g7e.8xlarge"
	InstanceTypeMlG7e12xlarge    = "ml.g7e.12xlarge"
	InstanceTypeMlG7e24xlarge    = "ml.g7e.24xlarge"
	InstanceTypeMlG7e48xlarge    = "ml.g7e.48xlarge"
	InstanceTypeMlP54xlarge      = "ml.p5.4xlarge"
	InstanceTypeMlP5en48xlarge   = "ml.p5en.48xlarge"
	InstanceTypeMlG6eXlarge      = "ml.g6e.xlarge"
	InstanceTypeMlG6e2xlarge     = "ml.g6e.2xlarge"
	InstanceTypeMlG6e4xlarge     = "ml.g6e.4xlarge"
	InstanceTypeMlG6e8xlarge     = "ml.g6e.8xlarge"
	InstanceTypeMlG6e12xlarge    = "ml.g6e.12xlarge"
	InstanceTypeMlG6e16xlarge    = "ml.g6e.16xlarge"
	InstanceTypeMlG6e24xlarge    = "ml.g6e.24xlarge"
	InstanceTypeMlG6e48xlarge    = "ml.g6e.48xlarge"
)

// Values of IsTrackingServerActive.
const (
	IsTrackingServerActiveActive   = "Active"
	IsTrackingServerActiveInactive = "Inactive"
)

// Values of JobCategory.
const (
	JobCategoryAgentRFT                = "AgentRFT"
	JobCategorySyntheticDataGeneration = "SyntheticDataGeneration"
	JobCategoryDataQualityEvaluation   = "DataQualityEvaluation"
	JobCategoryAgentRFTEvaluation      = "AgentRFTEvaluation"
	JobCategoryDataTransformation      = "DataTransformation"
)

// Values of JobSecondaryStatus.
const (
	JobSecondaryStatusStarting           = "Starting"
	JobSecondaryStatusDownloading        = "Downloading"
	JobSecondaryStatusTraining           = "Training"
	JobSecondaryStatusUploading          = "Uploading"
	JobSecondaryStatusStopping           = "Stopping"
	JobSecondaryStatusStopped            = "Stopped"
	JobSecondaryStatusMaxRuntimeExceeded = "MaxRuntimeExceeded"
	JobSecondaryStatusInterrupted        = "Interrupted"
	JobSecondaryStatusFailed             = "Failed"
	JobSecondaryStatusCompleted          = "Completed"
	JobSecondaryStatusRestarting         = "Restarting"
	JobSecondaryStatusPending            = "Pending"
	JobSecondaryStatusGenerating         = "Generating"
	JobSecondaryStatusPartialGeneration  = "PartialGeneration"
	JobSecondaryStatusEvaluating         = "Evaluating"
	JobSecondaryStatusValidating         = "Validating"
	JobSecondaryStatusPreparing          = "Preparing"
	JobSecondaryStatusExecuting          = "Executing"
	JobSecondaryStatusPublishing         = "Publishing"
	JobSecondaryStatusFinalizing         = "Finalizing"
	JobSecondaryStatusTransforming       = "Transforming"
	JobSecondaryStatusDeleting           = "Deleting"
	JobSecondaryStatusDeleteFailed       = "DeleteFailed"
)

// Values of JobStatus.
const (
	JobStatusInProgress   = "InProgress"
	JobStatusCompleted    = "Completed"
	JobStatusFailed       = "Failed"
	JobStatusStopping     = "Stopping"
	JobStatusStopped      = "Stopped"
	JobStatusDeleting     = "Deleting"
	JobStatusDeleteFailed = "DeleteFailed"
)

// Values of JobType.
const (
	JobTypeTraining       = "TRAINING"
	JobTypeInference      = "INFERENCE"
	JobTypeNotebookKernel = "NOTEBOOK_KERNEL"
)

// Values of JoinSource.
const (
	JoinSourceInput = "Input"
	JoinSourceNone  = "None"
)

// Values of LabelingJobStatus.
const (
	LabelingJobStatusInitializing = "Initializing"
	LabelingJobStatusInProgress   = "InProgress"
	LabelingJobStatusCompleted    = "Completed"
	LabelingJobStatusFailed       = "Failed"
	LabelingJobStatusStopping     = "Stopping"
	LabelingJobStatusStopped      = "Stopped"
)

// Values of LastUpdateStatusValue.
const (
	LastUpdateStatusValueSuccessful = "Successful"
	LastUpdateStatusValueFailed     = "Failed"
	LastUpdateStatusValueInProgress = "InProgress"
)

// Values of LifecycleManagement.
const (
	LifecycleManagementEnabled  = "ENABLED"
	LifecycleManagementDisabled = "DISABLED"
)

// Values of LineageType.
const (
	LineageTypeTrialComponent = "TrialComponent"
	LineageTypeArtifact       = "Artifact"
	LineageTypeContext        = "Context"
	LineageTypeAction         = "Action"
)

// Values of ListAIBenchmarkJobsSortBy.
const (
	ListAIBenchmarkJobsSortByName         = "Name"
	ListAIBenchmarkJobsSortByCreationTime = "CreationTime"
	ListAIBenchmarkJobsSortByStatus       = "Status"
)

// Values of ListAIRecommendationJobsSortBy.
const (
	ListAIRecommendationJobsSortByName         = "Name"
	ListAIRecommendationJobsSortByCreationTime = "CreationTime"
	ListAIRecommendationJobsSortByStatus       = "Status"
)

// Values of ListAIWorkloadConfigsSortBy.
const (
	ListAIWorkloadConfigsSortByName         = "Name"
	ListAIWorkloadConfigsSortByCreationTime = "CreationTime"
)

// Values of ListCompilationJobsSortBy.
const (
	ListCompilationJobsSortByName         = "Name"
	ListCompilationJobsSortByCreationTime = "CreationTime"
	ListCompilationJobsSortByStatus       = "Status"
)

// Values of ListDeviceFleetsSortBy.
const (
	ListDeviceFleetsSortByName             = "NAME"
	ListDeviceFleetsSortByCreationTime     = "CREATION_TIME"
	ListDeviceFleetsSortByLastModifiedTime = "LAST_MODIFIED_TIME"
)

// Values of ListEdgeDeploymentPlansSortBy.
const (
	ListEdgeDeploymentPlansSortByName             = "NAME"
	ListEdgeDeploymentPlansSortByDeviceFleetName  = "DEVICE_FLEET_NAME"
	ListEdgeDeploymentPlansSortByCreationTime     = "CREATION_TIME"
	ListEdgeDeploymentPlansSortByLastModifiedTime = "LAST_MODIFIED_TIME"
)

// Values of ListEdgePackagingJobsSortBy.
const (
	ListEdgePackagingJobsSortByName             = "NAME"
	ListEdgePackagingJobsSortByModelName        = "MODEL_NAME"
	ListEdgePackagingJobsSortByCreationTime     = "CREATION_TIME"
	ListEdgePackagingJobsSortByLastModifiedTime = "LAST_MODIFIED_TIME"
	ListEdgePackagingJobsSortByStatus           = "STATUS"
)

// Values of ListInferenceRecommendationsJobsSortBy.
const (
	ListInferenceRecommendationsJobsSortByName         = "Name"
	ListInferenceRecommendationsJobsSortByCreationTime = "CreationTime"
	ListInferenceRecommendationsJobsSortByStatus       = "Status"
)

// Values of ListLabelingJobsForWorkteamSortByOptions.
const (
	ListLabelingJobsForWorkteamSortByOptionsCreationTime = "CreationTime"
)

// Values of ListOptimizationJobsSortBy.
const (
	ListOptimizationJobsSortByName         = "Name"
	ListOptimizationJobsSortByCreationTime = "CreationTime"
	ListOptimizationJobsSortByStatus       = "Status"
)

// Values of ListWorkforcesSortByOptions.
const (
	ListWorkforcesSortByOptionsName       = "Name"
	ListWorkforcesSortByOptionsCreateDate = "CreateDate"
)

// Values of ListWorkteamsSortByOptions.
const (
	ListWorkteamsSortByOptionsName       = "Name"
	ListWorkteamsSortByOptionsCreateDate = "CreateDate"
)

// Values of MIGProfileType.
const (
	MIGProfileTypeMig1g5gb   = "mig-1g.5gb"
	MIGProfileTypeMig1g10gb  = "mig-1g.10gb"
	MIGProfileTypeMig1g18gb  = "mig-1g.18gb"
	MIGProfileTypeMig1g20gb  = "mig-1g.20gb"
	MIGProfileTypeMig1g23gb  = "mig-1g.23gb"
	MIGProfileTypeMig1g35gb  = "mig-1g.35gb"
	MIGProfileTypeMig1g45gb  = "mig-1g.45gb"
	MIGProfileTypeMig1g47gb  = "mig-1g.47gb"
	MIGProfileTypeMig2g10gb  = "mig-2g.10gb"
	MIGProfileTypeMig2g20gb  = "mig-2g.20gb"
	MIGProfileTypeMig2g35gb  = "mig-2g.35gb"
	MIGProfileTypeMig2g45gb  = "mig-2g.45gb"
	MIGProfileTypeMig2g47gb  = "mig-2g.47gb"
	MIGProfileTypeMig3g20gb  = "mig-3g.20gb"
	MIGProfileTypeMig3g40gb  = "mig-3g.40gb"
	MIGProfileTypeMig3g71gb  = "mig-3g.71gb"
	MIGProfileTypeMig3g90gb  = "mig-3g.90gb"
	MIGProfileTypeMig3g93gb  = "mig-3g.93gb"
	MIGProfileTypeMig4g20gb  = "mig-4g.20gb"
	MIGProfileTypeMig4g40gb  = "mig-4g.40gb"
	MIGProfileTypeMig4g71gb  = "mig-4g.71gb"
	MIGProfileTypeMig4g90gb  = "mig-4g.90gb"
	MIGProfileTypeMig4g93gb  = "mig-4g.93gb"
	MIGProfileTypeMig7g40gb  = "mig-7g.40gb"
	MIGProfileTypeMig7g80gb  = "mig-7g.80gb"
	MIGProfileTypeMig7g141gb = "mig-7g.141gb"
	MIGProfileTypeMig7g180gb = "mig-7g.180gb"
	MIGProfileTypeMig7g186gb = "mig-7g.186gb"
)

// Values of MaintenanceStatus.
const (
	MaintenanceStatusMaintenanceInProgress = "MaintenanceInProgress"
	MaintenanceStatusMaintenanceComplete   = "MaintenanceComplete"
	MaintenanceStatusMaintenanceFailed     = "MaintenanceFailed"
)

// Values of ManagedInstanceScalingScaleInStrategy.
const (
	ManagedInstanceScalingScaleInStrategyIdleRelease   = "IDLE_RELEASE"
	ManagedInstanceScalingScaleInStrategyConsolidation = "CONSOLIDATION"
)

// Values of ManagedInstanceScalingStatus.
const (
	ManagedInstanceScalingStatusEnabled  = "ENABLED"
	ManagedInstanceScalingStatusDisabled = "DISABLED"
)

// Values of ManagedStorageType.
const (
	ManagedStorageTypeRestricted = "Restricted"
)

// Values of MetricSetSource.
const (
	MetricSetSourceTrain      = "Train"
	MetricSetSourceValidation = "Validation"
	MetricSetSourceTest       = "Test"
)

// Values of MlTools.
const (
	MlToolsDataWrangler            = "DataWrangler"
	MlToolsFeatureStore            = "FeatureStore"
	MlToolsEmrClusters             = "EmrClusters"
	MlToolsAutoMl                  = "AutoMl"
	MlToolsExperiments             = "Experiments"
	MlToolsTraining                = "Training"
	MlToolsModelEvaluation         = "ModelEvaluation"
	MlToolsPipelines               = "Pipelines"
	MlToolsModels                  = "Models"
	MlToolsJumpStart               = "JumpStart"
	MlToolsInferenceRecommender    = "InferenceRecommender"
	MlToolsEndpoints               = "Endpoints"
	MlToolsProjects                = "Projects"
	MlToolsInferenceOptimization   = "InferenceOptimization"
	MlToolsPerformanceEvaluation   = "PerformanceEvaluation"
	MlToolsLakeraGuard             = "LakeraGuard"
	MlToolsComet                   = "Comet"
	MlToolsDeepchecksLLMEvaluation = "DeepchecksLLMEvaluation"
	MlToolsFiddler                 = "Fiddler"
	MlToolsHyperPodClusters        = "HyperPodClusters"
	MlToolsRunningInstances        = "RunningInstances"
	MlToolsDatasets                = "Datasets"
	MlToolsEvaluators              = "Evaluators"
)

// Values of MlflowAppStatus.
const (
	MlflowAppStatusCreating     = "Creating"
	MlflowAppStatusCreated      = "Created"
	MlflowAppStatusCreateFailed = "CreateFailed"
	MlflowAppStatusUpdating     = "Updating"
	MlflowAppStatusUpdated      = "Updated"
	MlflowAppStatusUpdateFailed = "UpdateFailed"
	MlflowAppStatusDeleting     = "Deleting"
	MlflowAppStatusDeleteFailed = "DeleteFailed"
	MlflowAppStatusDeleted      = "Deleted"
)

// Values of ModelApprovalStatus.
const (
	ModelApprovalStatusApproved              = "Approved"
	ModelApprovalStatusRejected              = "Rejected"
	ModelApprovalStatusPendingManualApproval = "PendingManualApproval"
)

// Values of ModelCacheSetting.
const (
	ModelCacheSettingEnabled  = "Enabled"
	ModelCacheSettingDisabled = "Disabled"
)

// Values of ModelCardExportJobSortBy.
const (
	ModelCardExportJobSortByName         = "Name"
	ModelCardExportJobSortByCreationTime = "CreationTime"
	ModelCardExportJobSortByStatus       = "Status"
)

// Values of ModelCardExportJobSortOrder.
const (
	ModelCardExportJobSortOrderAscending  = "Ascending"
	ModelCardExportJobSortOrderDescending = "Descending"
)

// Values of ModelCardExportJobStatus.
const (
	ModelCardExportJobStatusInProgress = "InProgress"
	ModelCardExportJobStatusCompleted  = "Completed"
	ModelCardExportJobStatusFailed     = "Failed"
)

// Values of ModelCardProcessingStatus.
const (
	ModelCardProcessingStatusDeleteInProgress  = "DeleteInProgress"
	ModelCardProcessingStatusDeletePending     = "DeletePending"
	ModelCardProcessingStatusContentDeleted    = "ContentDeleted"
	ModelCardProcessingStatusExportJobsDeleted = "ExportJobsDeleted"
	ModelCardProcessingStatusDeleteCompleted   = "DeleteCompleted"
	ModelCardProcessingStatusDeleteFailed      = "DeleteFailed"
)

// Values of ModelCardSortBy.
const (
	ModelCardSortByName         = "Name"
	ModelCardSortByCreationTime = "CreationTime"
)

// Values of ModelCardSortOrder.
const (
	ModelCardSortOrderAscending  = "Ascending"
	ModelCardSortOrderDescending = "Descending"
)

// Values of ModelCardStatus.
const (
	ModelCardStatusDraft         = "Draft"
	ModelCardStatusPendingReview = "PendingReview"
	ModelCardStatusApproved      = "Approved"
	ModelCardStatusArchived      = "Archived"
)

// Values of ModelCardVersionSortBy.
const (
	ModelCardVersionSortByVersion = "Version"
)

// Values of ModelCompressionType.
const (
	ModelCompressionTypeNone = "None"
	ModelCompressionTypeGzip = "Gzip"
)

// Values of ModelInfrastructureType.
const (
	ModelInfrastructureTypeRealTimeInference = "RealTimeInference"
)

// Values of ModelMetadataFilterType.
const (
	ModelMetadataFilterTypeDomain           = "Domain"
	ModelMetadataFilterTypeFramework        = "Framework"
	ModelMetadataFilterTypeTask             = "Task"
	ModelMetadataFilterTypeFrameworkVersion = "FrameworkVersion"
)

// Values of ModelPackageGroupSortBy.
const (
	ModelPackageGroupSortByName         = "Name"
	ModelPackageGroupSortByCreationTime = "CreationTime"
)

// Values of ModelPackageGroupStatus.
const (
	ModelPackageGroupStatusPending      = "Pending"
	ModelPackageGroupStatusInProgress   = "InProgress"
	ModelPackageGroupStatusCompleted    = "Completed"
	ModelPackageGroupStatusFailed       = "Failed"
	ModelPackageGroupStatusDeleting     = "Deleting"
	ModelPackageGroupStatusDeleteFailed = "DeleteFailed"
)

// Values of ModelPackageRegistrationType.
const (
	ModelPackageRegistrationTypeLogged     = "Logged"
	ModelPackageRegistrationTypeRegistered = "Registered"
)

// Values of ModelPackageSortBy.
const (
	ModelPackageSortByName         = "Name"
	ModelPackageSortByCreationTime = "CreationTime"
)

// Values of ModelPackageStatus.
const (
	ModelPackageStatusPending    = "Pending"
	ModelPackageStatusInProgress = "InProgress"
	ModelPackageStatusCompleted  = "Completed"
	ModelPackageStatusFailed     = "Failed"
	ModelPackageStatusDeleting   = "Deleting"
)

// Values of ModelPackageType.
const (
	ModelPackageTypeVersioned   = "Versioned"
	ModelPackageTypeUnversioned = "Unversioned"
	ModelPackageTypeBoth        = "Both"
)

// Values of ModelRegistrationMode.
const (
	ModelRegistrationModeAutoModelRegistrationEnabled  = "AutoModelRegistrationEnabled"
	ModelRegistrationModeAutoModelRegistrationDisabled = "AutoModelRegistrationDisabled"
)

// Values of ModelSortKey.
const (
	ModelSortKeyName         = "Name"
	ModelSortKeyCreationTime = "CreationTime"
)

// Values of ModelSpeculativeDecodingS3DataType.
const (
	ModelSpeculativeDecodingS3DataTypeS3Prefix     = "S3Prefix"
	ModelSpeculativeDecodingS3DataTypeManifestFile = "ManifestFile"
)

// Values of ModelSpeculativeDecodingTechnique.
const (
	ModelSpeculativeDecodingTechniqueEagle = "EAGLE"
)

// Values of ModelVariantAction.
const (
	ModelVariantActionRetain  = "Retain"
	ModelVariantActionRemove  = "Remove"
	ModelVariantActionPromote = "Promote"
)

// Values of ModelVariantStatus.
const (
	ModelVariantStatusCreating  = "Creating"
	ModelVariantStatusUpdating  = "Updating"
	ModelVariantStatusInService = "InService"
	ModelVariantStatusDeleting  = "Deleting"
	ModelVariantStatusDeleted   = "Deleted"
)

// Values of MonitoringAlertHistorySortKey.
const (
	MonitoringAlertHistorySortKeyCreationTime = "CreationTime"
	MonitoringAlertHistorySortKeyStatus       = "Status"
)

// Values of MonitoringAlertStatus.
const (
	MonitoringAlertStatusInAlert = "InAlert"
	MonitoringAlertStatusOk      = "OK"
)

// Values of MonitoringExecutionSortKey.
const (
	MonitoringExecutionSortKeyCreationTime  = "CreationTime"
	MonitoringExecutionSortKeyScheduledTime = "ScheduledTime"
	MonitoringExecutionSortKeyStatus        = "Status"
)

// Values of MonitoringJobDefinitionSortKey.
const (
	MonitoringJobDefinitionSortKeyName         = "Name"
	MonitoringJobDefinitionSortKeyCreationTime = "CreationTime"
)

// Values of MonitoringProblemType.
const (
	MonitoringProblemTypeBinaryClassification     = "BinaryClassification"
	MonitoringProblemTypeMulticlassClassification = "MulticlassClassification"
	MonitoringProblemTypeRegression               = "Regression"
)

// Values of MonitoringScheduleSortKey.
const (
	MonitoringScheduleSortKeyName         = "Name"
	MonitoringScheduleSortKeyCreationTime = "CreationTime"
	MonitoringScheduleSortKeyStatus       = "Status"
)

// Values of MonitoringType.
const (
	MonitoringTypeDataQuality         = "DataQuality"
	MonitoringTypeModelQuality        = "ModelQuality"
	MonitoringTypeModelBias           = "ModelBias"
	MonitoringTypeModelExplainability = "ModelExplainability"
)

// Values of NodeUnavailabilityType.
const (
	NodeUnavailabilityTypeInstanceCount      = "INSTANCE_COUNT"
	NodeUnavailabilityTypeCapacityPercentage = "CAPACITY_PERCENTAGE"
)

// Values of NotebookInstanceAcceleratorType.
const (
	NotebookInstanceAcceleratorTypeMlEia1Medium = "ml.eia1.medium"
	NotebookInstanceAcceleratorTypeMlEia1Large  = "ml.eia1.large"
	NotebookInstanceAcceleratorTypeMlEia1Xlarge = "ml.eia1.xlarge"
	NotebookInstanceAcceleratorTypeMlEia2Medium = "ml.eia2.medium"
	NotebookInstanceAcceleratorTypeMlEia2Large  = "ml.eia2.large"
	NotebookInstanceAcceleratorTypeMlEia2Xlarge = "ml.eia2.xlarge"
)

// Values of NotebookInstanceLifecycleConfigSortKey.
const (
	NotebookInstanceLifecycleConfigSortKeyName             = "Name"
	NotebookInstanceLifecycleConfigSortKeyCreationTime     = "CreationTime"
	NotebookInstanceLifecycleConfigSortKeyLastModifiedTime = "LastModifiedTime"
)

// Values of NotebookInstanceLifecycleConfigSortOrder.
const (
	NotebookInstanceLifecycleConfigSortOrderAscending  = "Ascending"
	NotebookInstanceLifecycleConfigSortOrderDescending = "Descending"
)

// Values of NotebookInstanceSortKey.
const (
	NotebookInstanceSortKeyName         = "Name"
	NotebookInstanceSortKeyCreationTime = "CreationTime"
	NotebookInstanceSortKeyStatus       = "Status"
)

// Values of NotebookInstanceSortOrder.
const (
	NotebookInstanceSortOrderAscending  = "Ascending"
	NotebookInstanceSortOrderDescending = "Descending"
)

// Values of NotebookInstanceStatus.
const (
	NotebookInstanceStatusPending            = "Pending"
	NotebookInstanceStatusInService          = "InService"
	NotebookInstanceStatusStopping           = "Stopping"
	NotebookInstanceStatusStopped            = "Stopped"
	NotebookInstanceStatusFailed             = "Failed"
	NotebookInstanceStatusDeleting           = "Deleting"
	NotebookInstanceStatusUpdating           = "Updating"
	NotebookInstanceStatusPendingMaintenance = "PendingMaintenance"
	NotebookInstanceStatusInMaintenance      = "InMaintenance"
)

// Values of NotebookOutputOption.
const (
	NotebookOutputOptionAllowed  = "Allowed"
	NotebookOutputOptionDisabled = "Disabled"
)

// Values of ObjectiveStatus.
const (
	ObjectiveStatusSucceeded = "Succeeded"
	ObjectiveStatusPending   = "Pending"
	ObjectiveStatusFailed    = "Failed"
)

// Values of OfflineStoreStatusValue.
const (
	OfflineStoreStatusValueActive   = "Active"
	OfflineStoreStatusValueBlocked  = "Blocked"
	OfflineStoreStatusValueDisabled = "Disabled"
)

// Values of Operator.
const (
	OperatorEquals               = "Equals"
	OperatorNotEquals            = "NotEquals"
	OperatorGreaterThan          = "GreaterThan"
	OperatorGreaterThanOrEqualTo = "GreaterThanOrEqualTo"
	OperatorLessThan             = "LessThan"
	OperatorLessThanOrEqualTo    = "LessThanOrEqualTo"
	OperatorContains             = "Contains"
	OperatorExists               = "Exists"
	OperatorNotExists            = "NotExists"
	OperatorIn                   = "In"
)

// Values of OptimizationJobDeploymentInstanceType.
const (
	OptimizationJobDeploymentInstanceTypeMlP4d24xlarge    = "ml.p4d.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlP4de24xlarge   = "ml.p4de.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlP548xlarge     = "ml.p5.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlP5e48xlarge    = "ml.p5e.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlP5en48xlarge   = "ml.p5en.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlG4dnXlarge     = "ml.g4dn.xlarge"
	OptimizationJobDeploymentInstanceTypeMlG4dn2xlarge    = "ml.g4dn.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlG4dn4xlarge    = "ml.g4dn.4xlarge"
	OptimizationJobDeploymentInstanceTypeMlG4dn8xlarge    = "ml.g4dn.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlG4dn12xlarge   = "ml.g4dn.12xlarge"
	OptimizationJobDeploymentInstanceTypeMlG4dn16xlarge   = "ml.g4dn.16xlarge"
	OptimizationJobDeploymentInstanceTypeMlG5Xlarge       = "ml.g5.xlarge"
	OptimizationJobDeploymentInstanceTypeMlG52xlarge      = "ml.g5.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlG54xlarge      = "ml.g5.4xlarge"
	OptimizationJobDeploymentInstanceTypeMlG58xlarge      = "ml.g5.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlG512xlarge     = "ml.g5.12xlarge"
	OptimizationJobDeploymentInstanceTypeMlG516xlarge     = "ml.g5.16xlarge"
	OptimizationJobDeploymentInstanceTypeMlG524xlarge     = "ml.g5.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlG548xlarge     = "ml.g5.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6Xlarge       = "ml.g6.xlarge"
	OptimizationJobDeploymentInstanceTypeMlG62xlarge      = "ml.g6.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlG64xlarge      = "ml.g6.4xlarge"
	OptimizationJobDeploymentInstanceTypeMlG68xlarge      = "ml.g6.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlG612xlarge     = "ml.g6.12xlarge"
	OptimizationJobDeploymentInstanceTypeMlG616xlarge     = "ml.g6.16xlarge"
	OptimizationJobDeploymentInstanceTypeMlG624xlarge     = "ml.g6.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlG648xlarge     = "ml.g6.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6eXlarge      = "ml.g6e.xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e2xlarge     = "ml.g6e.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e4xlarge     = "ml.g6e.4xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e8xlarge     = "ml.g6e.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e12xlarge    = "ml.g6e.12xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e16xlarge    = "ml.g6e.16xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e24xlarge    = "ml.g6e.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlG6e48xlarge    = "ml.g6e.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlInf2Xlarge     = "ml.inf2.xlarge"
	OptimizationJobDeploymentInstanceTypeMlInf28xlarge    = "ml.inf2.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlInf224xlarge   = "ml.inf2.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlInf248xlarge   = "ml.inf2.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlTrn12xlarge    = "ml.trn1.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlTrn132xlarge   = "ml.trn1.32xlarge"
	OptimizationJobDeploymentInstanceTypeMlTrn1n32xlarge  = "ml.trn1n.32xlarge"
	OptimizationJobDeploymentInstanceTypeMlP6B20048xlarge = "ml.p6-b200.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlG7e2xlarge     = "ml.g7e.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlG7e4xlarge     = "ml.g7e.4xlarge"
	OptimizationJobDeploymentInstanceTypeMlG7e8xlarge     = "ml.g7e.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlG7e12xlarge    = "ml.g7e.12xlarge"
	OptimizationJobDeploymentInstanceTypeMlG7e24xlarge    = "ml.g7e.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlG7e48xlarge    = "ml.g7e.48xlarge"
	OptimizationJobDeploymentInstanceTypeMlG72xlarge      = "ml.g7.2xlarge"
	OptimizationJobDeploymentInstanceTypeMlG74xlarge      = "ml.g7.4xlarge"
	OptimizationJobDeploymentInstanceTypeMlG78xlarge      = "ml.g7.8xlarge"
	OptimizationJobDeploymentInstanceTypeMlG712xlarge     = "ml.g7.12xlarge"
	OptimizationJobDeploymentInstanceTypeMlG724xlarge     = "ml.g7.24xlarge"
	OptimizationJobDeploymentInstanceTypeMlG748xlarge     = "ml.g7.48xlarge"
)

// Values of OptimizationJobStatus.
const (
	OptimizationJobStatusInprogress = "INPROGRESS"
	OptimizationJobStatusCompleted  = "COMPLETED"
	OptimizationJobStatusFailed     = "FAILED"
	OptimizationJobStatusStarting   = "STARTING"
	OptimizationJobStatusStopping   = "STOPPING"
	OptimizationJobStatusStopped    = "STOPPED"
)

// Values of OrderKey.
const (
	OrderKeyAscending  = "Ascending"
	OrderKeyDescending = "Descending"
)

// Values of OutputCompressionType.
const (
	OutputCompressionTypeGzip = "GZIP"
	OutputCompressionTypeNone = "NONE"
)

// Values of ParameterType.
const (
	ParameterTypeInteger     = "Integer"
	ParameterTypeContinuous  = "Continuous"
	ParameterTypeCategorical = "Categorical"
	ParameterTypeFreeText    = "FreeText"
)

// Values of PartnerAppAuthType.
const (
	PartnerAppAuthTypeIam = "IAM"
	PartnerAppAuthTypeIdc = "IDC"
)

// Values of PartnerAppStatus.
const (
	PartnerAppStatusCreating     = "Creating"
	PartnerAppStatusUpdating     = "Updating"
	PartnerAppStatusDeleting     = "Deleting"
	PartnerAppStatusAvailable    = "Available"
	PartnerAppStatusFailed       = "Failed"
	PartnerAppStatusUpdateFailed = "UpdateFailed"
	PartnerAppStatusDeleted      = "Deleted"
)

// Values of PartnerAppType.
const (
	PartnerAppTypeLakeraGuard             = "lakera-guard"
	PartnerAppTypeComet                   = "comet"
	PartnerAppTypeDeepchecksLlmEvaluation = "deepchecks-llm-evaluation"
	PartnerAppTypeFiddler                 = "fiddler"
)

// Values of Peft.
const (
	PeftLora = "LORA"
)

// Values of PipelineExecutionStatus.
const (
	PipelineExecutionStatusExecuting             = "Executing"
	PipelineExecutionStatusStopping              = "Stopping"
	PipelineExecutionStatusStopped               = "Stopped"
	PipelineExecutionStatusFailed                = "Failed"
	PipelineExecutionStatusSucceeded             = "Succeeded"
	PipelineExecutionStatusCompletedWithFailures = "CompletedWithFailures"
)

// Values of PipelineManagedBy.
const (
	PipelineManagedByAws      = "AWS"
	PipelineManagedByCustomer = "CUSTOMER"
)

// Values of PipelineStatus.
const (
	PipelineStatusActive   = "Active"
	PipelineStatusDeleting = "Deleting"
)

// Values of PreemptTeamTasks.
const (
	PreemptTeamTasksNever         = "Never"
	PreemptTeamTasksLowerPriority = "LowerPriority"
)

// Values of ProblemType.
const (
	ProblemTypeBinaryClassification     = "BinaryClassification"
	ProblemTypeMulticlassClassification = "MulticlassClassification"
	ProblemTypeRegression               = "Regression"
)

// Values of ProcessingInstanceType.
const (
	ProcessingInstanceTypeMlT3Medium        = "ml.t3.medium"
	ProcessingInstanceTypeMlT3Large         = "ml.t3.large"
	ProcessingInstanceTypeMlT3Xlarge        = "ml.t3.xlarge"
	ProcessingInstanceTypeMlT32xlarge       = "ml.t3.2xlarge"
	ProcessingInstanceTypeMlM4Xlarge        = "ml.m4.xlarge"
	ProcessingInstanceTypeMlM42xlarge       = "ml.m4.2xlarge"
	ProcessingInstanceTypeMlM44xlarge       = "ml.m4.4xlarge"
	ProcessingInstanceTypeMlM410xlarge      = "ml.m4.10xlarge"
	ProcessingInstanceTypeMlM416xlarge      = "ml.m4.16xlarge"
	ProcessingInstanceTypeMlC4Xlarge        = "ml.c4.xlarge"
	ProcessingInstanceTypeMlC42xlarge       = "ml.c4.2xlarge"
	ProcessingInstanceTypeMlC44xlarge       = "ml.c4.4xlarge"
	ProcessingInstanceTypeMlC48xlarge       = "ml.c4.8xlarge"
	ProcessingInstanceTypeMlP2Xlarge        = "ml.p2.xlarge"
	ProcessingInstanceTypeMlP28xlarge       = "ml.p2.8xlarge"
	ProcessingInstanceTypeMlP216xlarge      = "ml.p2.16xlarge"
	ProcessingInstanceTypeMlP32xlarge       = "ml.p3.2xlarge"
	ProcessingInstanceTypeMlP38xlarge       = "ml.p3.8xlarge"
	ProcessingInstanceTypeMlP316xlarge      = "ml.p3.16xlarge"
	ProcessingInstanceTypeMlC5Xlarge        = "ml.c5.xlarge"
	ProcessingInstanceTypeMlC52xlarge       = "ml.c5.2xlarge"
	ProcessingInstanceTypeMlC54xlarge       = "ml.c5.4xlarge"
	ProcessingInstanceTypeMlC59xlarge       = "ml.c5.9xlarge"
	ProcessingInstanceTypeMlC518xlarge      = "ml.c5.18xlarge"
	ProcessingInstanceTypeMlM5Large         = "ml.m5.large"
	ProcessingInstanceTypeMlM5Xlarge        = "ml.m5.xlarge"
	ProcessingInstanceTypeMlM52xlarge       = "ml.m5.2xlarge"
	ProcessingInstanceTypeMlM54xlarge       = "ml.m5.4xlarge"
	ProcessingInstanceTypeMlM512xlarge      = "ml.m5.12xlarge"
	ProcessingInstanceTypeMlM524xlarge      = "ml.m5.24xlarge"
	ProcessingInstanceTypeMlR5Large         = "ml.r5.large"
	ProcessingInstanceTypeMlR5Xlarge        = "ml.r5.xlarge"
	ProcessingInstanceTypeMlR52xlarge       = "ml.r5.2xlarge"
	ProcessingInstanceTypeMlR54xlarge       = "ml.r5.4xlarge"
	ProcessingInstanceTypeMlR58xlarge       = "ml.r5.8xlarge"
	ProcessingInstanceTypeMlR512xlarge      = "ml.r5.12xlarge"
	ProcessingInstanceTypeMlR516xlarge      = "ml.r5.16xlarge"
	ProcessingInstanceTypeMlR524xlarge      = "ml.r5.24xlarge"
	ProcessingInstanceTypeMlG4dnXlarge      = "ml.g4dn.xlarge"
	ProcessingInstanceTypeMlG4dn2xlarge     = "ml.g4dn.2xlarge"
	ProcessingInstanceTypeMlG4dn4xlarge     = "ml.g4dn.4xlarge"
	ProcessingInstanceTypeMlG4dn8xlarge     = "ml.g4dn.8xlarge"
	ProcessingInstanceTypeMlG4dn12xlarge    = "ml.g4dn.12xlarge"
	ProcessingInstanceTypeMlG4dn16xlarge    = "ml.g4dn.16xlarge"
	ProcessingInstanceTypeMlG5Xlarge        = "ml.g5.xlarge"
	ProcessingInstanceTypeMlG52xlarge       = "ml.g5.2xlarge"
	ProcessingInstanceTypeMlG54xlarge       = "ml.g5.4xlarge"
	ProcessingInstanceTypeMlG58xlarge       = "ml.g5.8xlarge"
	ProcessingInstanceTypeMlG516xlarge      = "ml.g5.16xlarge"
	ProcessingInstanceTypeMlG512xlarge      = "ml.g5.12xlarge"
	ProcessingInstanceTypeMlG524xlarge      = "ml.g5.24xlarge"
	ProcessingInstanceTypeMlG548xlarge      = "ml.g5.48xlarge"
	ProcessingInstanceTypeMlR5dLarge        = "ml.r5d.large"
	ProcessingInstanceTypeMlR5dXlarge       = "ml.r5d.xlarge"
	ProcessingInstanceTypeMlR5d2xlarge      = "ml.r5d.2xlarge"
	ProcessingInstanceTypeMlR5d4xlarge      = "ml.r5d.4xlarge"
	ProcessingInstanceTypeMlR5d8xlarge      = "ml.r5d.8xlarge"
	ProcessingInstanceTypeMlR5d12xlarge     = "ml.r5d.12xlarge"
	ProcessingInstanceTypeMlR5d16xlarge     = "ml.r5d.16xlarge"
	ProcessingInstanceTypeMlR5d24xlarge     = "ml.r5d.24xlarge"
	ProcessingInstanceTypeMlG6Xlarge        = "ml.g6.xlarge"
	ProcessingInstanceTypeMlG62xlarge       = "ml.g6.2xlarge"
	ProcessingInstanceTypeMlG64xlarge       = "ml.g6.4xlarge"
	ProcessingInstanceTypeMlG68xlarge       = "ml.g6.8xlarge"
	ProcessingInstanceTypeMlG612xlarge      = "ml.g6.12xlarge"
	ProcessingInstanceTypeMlG616xlarge      = "ml.g6.16xlarge"
	ProcessingInstanceTypeMlG624xlarge      = "ml.g6.24xlarge"
	ProcessingInstanceTypeMlG648xlarge      = "ml.g6.48xlarge"
	ProcessingInstanceTypeMlG6eXlarge       = "ml.g6e.xlarge"
	ProcessingInstanceTypeMlG6e2xlarge      = "ml.g6e.2xlarge"
	ProcessingInstanceTypeMlG6e4xlarge      = "ml.g6e.4xlarge"
	ProcessingInstanceTypeMlG6e8xlarge      = "ml.g6e.8xlarge"
	ProcessingInstanceTypeMlG6e12xlarge     = "ml.g6e.12xlarge"
	ProcessingInstanceTypeMlG6e16xlarge     = "ml.g6e.16xlarge"
	ProcessingInstanceTypeMlG6e24xlarge     = "ml.g6e.24xlarge"
	ProcessingInstanceTypeMlG6e48xlarge     = "ml.g6e.48xlarge"
	ProcessingInstanceTypeMlM6iLarge        = "ml.m6i.large"
	ProcessingInstanceTypeMlM6iXlarge       = "ml.m6i.xlarge"
	ProcessingInstanceTypeMlM6i2xlarge      = "ml.m6i.2xlarge"
	ProcessingInstanceTypeMlM6i4xlarge      = "ml.m6i.4xlarge"
	ProcessingInstanceTypeMlM6i8xlarge      = "ml.m6i.8xlarge"
	ProcessingInstanceTypeMlM6i12xlarge     = "ml.m6i.12xlarge"
	ProcessingInstanceTypeMlM6i16xlarge     = "ml.m6i.16xlarge"
	ProcessingInstanceTypeMlM6i24xlarge     = "ml.m6i.24xlarge"
	ProcessingInstanceTypeMlM6i32xlarge     = "ml.m6i.32xlarge"
	ProcessingInstanceTypeMlC6iXlarge       = "ml.c6i.xlarge"
	ProcessingInstanceTypeMlC6i2xlarge      = "ml.c6i.2xlarge"
	ProcessingInstanceTypeMlC6i4xlarge      = "ml.c6i.4xlarge"
	ProcessingInstanceTypeMlC6i8xlarge      = "ml.c6i.8xlarge"
	ProcessingInstanceTypeMlC6i12xlarge     = "ml.c6i.12xlarge"
	ProcessingInstanceTypeMlC6i16xlarge     = "ml.c6i.16xlarge"
	ProcessingInstanceTypeMlC6i24xlarge     = "ml.c6i.24xlarge"
	ProcessingInstanceTypeMlC6i32xlarge     = "ml.c6i.32xlarge"
	ProcessingInstanceTypeMlM7iLarge        = "ml.m7i.large"
	ProcessingInstanceTypeMlM7iXlarge       = "ml.m7i.xlarge"
	ProcessingInstanceTypeMlM7i2xlarge      = "ml.m7i.2xlarge"
	ProcessingInstanceTypeMlM7i4xlarge      = "ml.m7i.4xlarge"
	ProcessingInstanceTypeMlM7i8xlarge      = "ml.m7i.8xlarge"
	ProcessingInstanceTypeMlM7i12xlarge     = "ml.m7i.12xlarge"
	ProcessingInstanceTypeMlM7i16xlarge     = "ml.m7i.16xlarge"
	ProcessingInstanceTypeMlM7i24xlarge     = "ml.m7i.24xlarge"
	ProcessingInstanceTypeMlM7i48xlarge     = "ml.m7i.48xlarge"
	ProcessingInstanceTypeMlC7iLarge        = "ml.c7i.large"
	ProcessingInstanceTypeMlC7iXlarge       = "ml.c7i.xlarge"
	ProcessingInstanceTypeMlC7i2xlarge      = "ml.c7i.2xlarge"
	ProcessingInstanceTypeMlC7i4xlarge      = "ml.c7i.4xlarge"
	ProcessingInstanceTypeMlC7i8xlarge      = "ml.c7i.8xlarge"
	ProcessingInstanceTypeMlC7i12xlarge     = "ml.c7i.12xlarge"
	ProcessingInstanceTypeMlC7i16xlarge     = "ml.c7i.16xlarge"
	ProcessingInstanceTypeMlC7i24xlarge     = "ml.c7i.24xlarge"
	ProcessingInstanceTypeMlC7i48xlarge     = "ml.c7i.48xlarge"
	ProcessingInstanceTypeMlR7iLarge        = "ml.r7i.large"
	ProcessingInstanceTypeMlR7iXlarge       = "ml.r7i.xlarge"
	ProcessingInstanceTypeMlR7i2xlarge      = "ml.r7i.2xlarge"
	ProcessingInstanceTypeMlR7i4xlarge      = "ml.r7i.4xlarge"
	ProcessingInstanceTypeMlR7i8xlarge      = "ml.r7i.8xlarge"
	ProcessingInstanceTypeMlR7i12xlarge     = "ml.r7i.12xlarge"
	ProcessingInstanceTypeMlR7i16xlarge     = "ml.r7i.16xlarge"
	ProcessingInstanceTypeMlR7i24xlarge     = "ml.r7i.24xlarge"
	ProcessingInstanceTypeMlR7i48xlarge     = "ml.r7i.48xlarge"
	ProcessingInstanceTypeMlP54xlarge       = "ml.p5.4xlarge"
	ProcessingInstanceTypeMlG7e2xlarge      = "ml.g7e.2xlarge"
	ProcessingInstanceTypeMlG7e4xlarge      = "ml.g7e.4xlarge"
	ProcessingInstanceTypeMlG7e8xlarge      = "ml.g7e.8xlarge"
	ProcessingInstanceTypeMlG7e12xlarge     = "ml.g7e.12xlarge"
	ProcessingInstanceTypeMlG7e24xlarge     = "ml.g7e.24xlarge"
	ProcessingInstanceTypeMlG7e48xlarge     = "ml.g7e.48xlarge"
	ProcessingInstanceTypeMlG72xlarge       = "ml.g7.2xlarge"
	ProcessingInstanceTypeMlG74xlarge       = "ml.g7.4xlarge"
	ProcessingInstanceTypeMlG78xlarge       = "ml.g7.8xlarge"
	ProcessingInstanceTypeMlG712xlarge      = "ml.g7.12xlarge"
	ProcessingInstanceTypeMlG724xlarge      = "ml.g7.24xlarge"
	ProcessingInstanceTypeMlG748xlarge      = "ml.g7.48xlarge"
	ProcessingInstanceTypeMlR6iLarge        = "ml.r6i.large"
	ProcessingInstanceTypeMlR6iXlarge       = "ml.r6i.xlarge"
	ProcessingInstanceTypeMlR6i2xlarge      = "ml.r6i.2xlarge"
	ProcessingInstanceTypeMlR6i4xlarge      = "ml.r6i.4xlarge"
	ProcessingInstanceTypeMlR6i8xlarge      = "ml.r6i.8xlarge"
	ProcessingInstanceTypeMlR6i12xlarge     = "ml.r6i.12xlarge"
	ProcessingInstanceTypeMlR6i16xlarge     = "ml.r6i.16xlarge"
	ProcessingInstanceTypeMlR6i24xlarge     = "ml.r6i.24xlarge"
	ProcessingInstanceTypeMlR6i32xlarge     = "ml.r6i.32xlarge"
	ProcessingInstanceTypeMlM8iLarge        = "ml.m8i.large"
	ProcessingInstanceTypeMlM8iXlarge       = "ml.m8i.xlarge"
	ProcessingInstanceTypeMlM8i2xlarge      = "ml.m8i.2xlarge"
	ProcessingInstanceTypeMlM8i4xlarge      = "ml.m8i.4xlarge"
	ProcessingInstanceTypeMlM8i8xlarge      = "ml.m8i.8xlarge"
	ProcessingInstanceTypeMlM8i12xlarge     = "ml.m8i.12xlarge"
	ProcessingInstanceTypeMlM8i16xlarge     = "ml.m8i.16xlarge"
	ProcessingInstanceTypeMlM8i24xlarge     = "ml.m8i.24xlarge"
	ProcessingInstanceTypeMlM8i32xlarge     = "ml.m8i.32xlarge"
	ProcessingInstanceTypeMlM8i48xlarge     = "ml.m8i.48xlarge"
	ProcessingInstanceTypeMlM8i96xlarge     = "ml.m8i.96xlarge"
	ProcessingInstanceTypeMlC8iXlarge       = "ml.c8i.xlarge"
	ProcessingInstanceTypeMlC8i2xlarge      = "ml.c8i.2xlarge"
	ProcessingInstanceTypeMlC8i4xlarge      = "ml.c8i.4xlarge"
	ProcessingInstanceTypeMlC8i8xlarge      = "ml.c8i.8xlarge"
	ProcessingInstanceTypeMlC8i12xlarge     = "ml.c8i.12xlarge"
	ProcessingInstanceTypeMlC8i16xlarge     = "ml.c8i.16xlarge"
	ProcessingInstanceTypeMlC8i24xlarge     = "ml.c8i.24xlarge"
	ProcessingInstanceTypeMlC8i32xlarge     = "ml.c8i.32xlarge"
	ProcessingInstanceTypeMlC8i48xlarge     = "ml.c8i.48xlarge"
	ProcessingInstanceTypeMlC8i96xlarge     = "ml.c8i.96xlarge"
	ProcessingInstanceTypeMlR8iLarge        = "ml.r8i.large"
	ProcessingInstanceTypeMlR8iXlarge       = "ml.r8i.xlarge"
	ProcessingInstanceTypeMlR8i2xlarge      = "ml.r8i.2xlarge"
	ProcessingInstanceTypeMlR8i4xlarge      = "ml.r8i.4xlarge"
	ProcessingInstanceTypeMlR8i8xlarge      = "ml.r8i.8xlarge"
	ProcessingInstanceTypeMlR8i12xlarge     = "ml.r8i.12xlarge"
	ProcessingInstanceTypeMlR8i16xlarge     = "ml.r8i.16xlarge"
	ProcessingInstanceTypeMlR8i24xlarge     = "ml.r8i.24xlarge"
	ProcessingInstanceTypeMlR8i32xlarge     = "ml.r8i.32xlarge"
	ProcessingInstanceTypeMlR8i48xlarge     = "ml.r8i.48xlarge"
	ProcessingInstanceTypeMlR8i96xlarge     = "ml.r8i.96xlarge"
	ProcessingInstanceTypeMlM7iFlexLarge    = "ml.m7i-flex.large"
	ProcessingInstanceTypeMlM7iFlexXlarge   = "ml.m7i-flex.xlarge"
	ProcessingInstanceTypeMlM7iFlex2xlarge  = "ml.m7i-flex.2xlarge"
	ProcessingInstanceTypeMlM7iFlex4xlarge  = "ml.m7i-flex.4xlarge"
	ProcessingInstanceTypeMlM7iFlex8xlarge  = "ml.m7i-flex.8xlarge"
	ProcessingInstanceTypeMlM7iFlex12xlarge = "ml.m7i-flex.12xlarge"
	ProcessingInstanceTypeMlM7iFlex16xlarge = "ml.m7i-flex.16xlarge"
	ProcessingInstanceTypeMlC7iFlexXlarge   = "ml.c7i-flex.xlarge"
	ProcessingInstanceTypeMlC7iFlex2xlarge  = "ml.c7i-flex.2xlarge"
	ProcessingInstanceTypeMlC7iFlex4xlarge  = "ml.c7i-flex.4xlarge"
	ProcessingInstanceTypeMlC7iFlex8xlarge  = "ml.c7i-flex.8xlarge"
	ProcessingInstanceTypeMlC7iFlex12xlarge = "ml.c7i-flex.12xlarge"
	ProcessingInstanceTypeMlC7iFlex16xlarge = "ml.c7i-flex.16xlarge"
	ProcessingInstanceTypeMlM8iFlexLarge    = "ml.m8i-flex.large"
	ProcessingInstanceTypeMlM8iFlexXlarge   = "ml.m8i-flex.xlarge"
	ProcessingInstanceTypeMlM8iFlex2xlarge  = "ml.m8i-flex.2xlarge"
	ProcessingInstanceTypeMlM8iFlex4xlarge  = "ml.m8i-flex.4xlarge"
	ProcessingInstanceTypeMlM8iFlex8xlarge  = "ml.m8i-flex.8xlarge"
	ProcessingInstanceTypeMlM8iFlex12xlarge = "ml.m8i-flex.12xlarge"
	ProcessingInstanceTypeMlM8iFlex16xlarge = "ml.m8i-flex.16xlarge"
	ProcessingInstanceTypeMlC8iFlexXlarge   = "ml.c8i-flex.xlarge"
	ProcessingInstanceTypeMlC8iFlex2xlarge  = "ml.c8i-flex.2xlarge"
	ProcessingInstanceTypeMlC8iFlex4xlarge  = "ml.c8i-flex.4xlarge"
	ProcessingInstanceTypeMlC8iFlex8xlarge  = "ml.c8i-flex.8xlarge"
	ProcessingInstanceTypeMlC8iFlex12xlarge = "ml.c8i-flex.12xlarge"
	ProcessingInstanceTypeMlC8iFlex16xlarge = "ml.c8i-flex.16xlarge"
	ProcessingInstanceTypeMlR8iFlexLarge    = "ml.r8i-flex.large"
	ProcessingInstanceTypeMlR8iFlexXlarge   = "ml.r8i-flex.xlarge"
	ProcessingInstanceTypeMlR8iFlex2xlarge  = "ml.r8i-flex.2xlarge"
	ProcessingInstanceTypeMlR8iFlex4xlarge  = "ml.r8i-flex.4xlarge"
	ProcessingInstanceTypeMlR8iFlex8xlarge  = "ml.r8i-flex.8xlarge"
	ProcessingInstanceTypeMlR8iFlex12xlarge = "ml.r8i-flex.12xlarge"
	ProcessingInstanceTypeMlR8iFlex16xlarge = "ml.r8i-flex.16xlarge"
)

// Values of ProcessingJobStatus.
const (
	ProcessingJobStatusInProgress = "InProgress"
	ProcessingJobStatusCompleted  = "Completed"
	ProcessingJobStatusFailed     = "Failed"
	ProcessingJobStatusStopping   = "Stopping"
	ProcessingJobStatusStopped    = "Stopped"
)

// Values of ProcessingS3CompressionType.
const (
	ProcessingS3CompressionTypeNone = "None"
	ProcessingS3CompressionTypeGzip = "Gzip"
)

// Values of ProcessingS3DataDistributionType.
const (
	ProcessingS3DataDistributionTypeFullyReplicated = "FullyReplicated"
	ProcessingS3DataDistributionTypeShardedByS3Key  = "ShardedByS3Key"
)

// Values of ProcessingS3DataType.
const (
	ProcessingS3DataTypeManifestFile = "ManifestFile"
	ProcessingS3DataTypeS3Prefix     = "S3Prefix"
)

// Values of ProcessingS3InputMode.
const (
	ProcessingS3InputModePipe = "Pipe"
	ProcessingS3InputModeFile = "File"
)

// Values of ProcessingS3UploadMode.
const (
	ProcessingS3UploadModeContinuous = "Continuous"
	ProcessingS3UploadModeEndOfJob   = "EndOfJob"
)

// Values of Processor.
const (
	ProcessorCpu = "CPU"
	ProcessorGpu = "GPU"
)

// Values of ProductionVariantAcceleratorType.
const (
	ProductionVariantAcceleratorTypeMlEia1Medium = "ml.eia1.medium"
	ProductionVariantAcceleratorTypeMlEia1Large  = "ml.eia1.large"
	ProductionVariantAcceleratorTypeMlEia1Xlarge = "ml.eia1.xlarge"
	ProductionVariantAcceleratorTypeMlEia2Medium = "ml.eia2.medium"
	ProductionVariantAcceleratorTypeMlEia2Large  = "ml.eia2.large"
	ProductionVariantAcceleratorTypeMlEia2Xlarge = "ml.eia2.xlarge"
)

// Values of ProductionVariantInferenceAmiVersion.
const (
	ProductionVariantInferenceAmiVersionAl2AmiSagemakerInferenceGpu2     = "al2-ami-sagemaker-inference-gpu-2"
	ProductionVariantInferenceAmiVersionAl2AmiSagemakerInferenceGpu21    = "al2-ami-sagemaker-inference-gpu-2-1"
	ProductionVariantInferenceAmiVersionAl2AmiSagemakerInferenceGpu31    = "al2-ami-sagemaker-inference-gpu-3-1"
	ProductionVariantInferenceAmiVersionAl2AmiSagemakerInferenceNeuron2  = "al2-ami-sagemaker-inference-neuron-2"
	ProductionVariantInferenceAmiVersionAl2023AmiSagemakerInferenceGpu41 = "al2023-ami-sagemaker-inference-gpu-4-1"
)

// Values of ProductionVariantInstanceType.
const (
	ProductionVariantInstanceTypeMlT2Medium         = "ml.t2.medium"
	ProductionVariantInstanceTypeMlT2Large          = "ml.t2.large"
	ProductionVariantInstanceTypeMlT2Xlarge         = "ml.t2.xlarge"
	ProductionVariantInstanceTypeMlT22xlarge        = "ml.t2.2xlarge"
	ProductionVariantInstanceTypeMlM4Xlarge         = "ml.m4.xlarge"
	ProductionVariantInstanceTypeMlM42xlarge        = "ml.m4.2xlarge"
	ProductionVariantInstanceTypeMlM44xlarge        = "ml.m4.4xlarge"
	ProductionVariantInstanceTypeMlM410xlarge       = "ml.m4.10xlarge"
	ProductionVariantInstanceTypeMlM416xlarge       = "ml.m4.16xlarge"
	ProductionVariantInstanceTypeMlM5Large          = "ml.m5.large"
	ProductionVariantInstanceTypeMlM5Xlarge         = "ml.m5.xlarge"
	ProductionVariantInstanceTypeMlM52xlarge        = "ml.m5.2xlarge"
	ProductionVariantInstanceTypeMlM54xlarge        = "ml.m5.4xlarge"
	ProductionVariantInstanceTypeMlM512xlarge       = "ml.m5.12xlarge"
	ProductionVariantInstanceTypeMlM524xlarge       = "ml.m5.24xlarge"
	ProductionVariantInstanceTypeMlM5dLarge         = "ml.m5d.large"
	ProductionVariantInstanceTypeMlM5dXlarge        = "ml.m5d.xlarge"
	ProductionVariantInstanceTypeMlM5d2xlarge       = "ml.m5d.2xlarge"
	ProductionVariantInstanceTypeMlM5d4xlarge       = "ml.m5d.4xlarge"
	ProductionVariantInstanceTypeMlM5d12xlarge      = "ml.m5d.12xlarge"
	ProductionVariantInstanceTypeMlM5d24xlarge      = "ml.m5d.24xlarge"
	ProductionVariantInstanceTypeMlC4Large          = "ml.c4.large"
	ProductionVariantInstanceTypeMlC4Xlarge         = "ml.c4.xlarge"
	ProductionVariantInstanceTypeMlC42xlarge        = "ml.c4.2xlarge"
	ProductionVariantInstanceTypeMlC44xlarge        = "ml.c4.4xlarge"
	ProductionVariantInstanceTypeMlC48xlarge        = "ml.c4.8xlarge"
	ProductionVariantInstanceTypeMlP2Xlarge         = "ml.p2.xlarge"
	ProductionVariantInstanceTypeMlP28xlarge        = "ml.p2.8xlarge"
	ProductionVariantInstanceTypeMlP216xlarge       = "ml.p2.16xlarge"
	ProductionVariantInstanceTypeMlP32xlarge        = "ml.p3.2xlarge"
	ProductionVariantInstanceTypeMlP38xlarge        = "ml.p3.8xlarge"
	ProductionVariantInstanceTypeMlP316xlarge       = "ml.p3.16xlarge"
	ProductionVariantInstanceTypeMlC5Large          = "ml.c5.large"
	ProductionVariantInstanceTypeMlC5Xlarge         = "ml.c5.xlarge"
	ProductionVariantInstanceTypeMlC52xlarge        = "ml.c5.2xlarge"
	ProductionVariantInstanceTypeMlC54xlarge        = "ml.c5.4xlarge"
	ProductionVariantInstanceTypeMlC59xlarge        = "ml.c5.9xlarge"
	ProductionVariantInstanceTypeMlC518xlarge       = "ml.c5.18xlarge"
	ProductionVariantInstanceTypeMlC5dLarge         = "ml.c5d.large"
	ProductionVariantInstanceTypeMlC5dXlarge        = "ml.c5d.xlarge"
	ProductionVariantInstanceTypeMlC5d2xlarge       = "ml.c5d.2xlarge"
	ProductionVariantInstanceTypeMlC5d4xlarge       = "ml.c5d.4xlarge"
	ProductionVariantInstanceTypeMlC5d9xlarge       = "ml.c5d.9xlarge"
	ProductionVariantInstanceTypeMlC5d18xlarge      = "ml.c5d.18xlarge"
	ProductionVariantInstanceTypeMlG4dnXlarge       = "ml.g4dn.xlarge"
	ProductionVariantInstanceTypeMlG4dn2xlarge      = "ml.g4dn.2xlarge"
	ProductionVariantInstanceTypeMlG4dn4xlarge      = "ml.g4dn.4xlarge"
	ProductionVariantInstanceTypeMlG4dn8xlarge      = "ml.g4dn.8xlarge"
	ProductionVariantInstanceTypeMlG4dn12xlarge     = "ml.g4dn.12xlarge"
	ProductionVariantInstanceTypeMlG4dn16xlarge     = "ml.g4dn.16xlarge"
	ProductionVariantInstanceTypeMlR5Large          = "ml.r5.large"
	ProductionVariantInstanceTypeMlR5Xlarge         = "ml.r5.xlarge"
	ProductionVariantInstanceTypeMlR52xlarge        = "ml.r5.2xlarge"
	ProductionVariantInstanceTypeMlR54xlarge        = "ml.r5.4xlarge"
	ProductionVariantInstanceTypeMlR512xlarge       = "ml.r5.12xlarge"
	ProductionVariantInstanceTypeMlR524xlarge       = "ml.r5.24xlarge"
	ProductionVariantInstanceTypeMlR5dLarge         = "ml.r5d.large"
	ProductionVariantInstanceTypeMlR5dXlarge        = "ml.r5d.xlarge"
	ProductionVariantInstanceTypeMlR5d2xlarge       = "ml.r5d.2xlarge"
	ProductionVariantInstanceTypeMlR5d4xlarge       = "ml.r5d.4xlarge"
	ProductionVariantInstanceTypeMlR5d12xlarge      = "ml.r5d.12xlarge"
	ProductionVariantInstanceTypeMlR5d24xlarge      = "ml.r5d.24xlarge"
	ProductionVariantInstanceTypeMlInf1Xlarge       = "ml.inf1.xlarge"
	ProductionVariantInstanceTypeMlInf12xlarge      = "ml.inf1.2xlarge"
	ProductionVariantInstanceTypeMlInf16xlarge      = "ml.inf1.6xlarge"
	ProductionVariantInstanceTypeMlInf124xlarge     = "ml.inf1.24xlarge"
	ProductionVariantInstanceTypeMlDl124xlarge      = "ml.dl1.24xlarge"
	ProductionVariantInstanceTypeMlC6iLarge         = "ml.c6i.large"
	ProductionVariantInstanceTypeMlC6iXlarge        = "ml.c6i.xlarge"
	ProductionVariantInstanceTypeMlC6i2xlarge       = "ml.c6i.2xlarge"
	ProductionVariantInstanceTypeMlC6i4xlarge       = "ml.c6i.4xlarge"
	ProductionVariantInstanceTypeMlC6i8xlarge       = "ml.c6i.8xlarge"
	ProductionVariantInstanceTypeMlC6i12xlarge      = "ml.c6i.12xlarge"
	ProductionVariantInstanceTypeMlC6i16xlarge      = "ml.c6i.16xlarge"
	ProductionVariantInstanceTypeMlC6i24xlarge      = "ml.c6i.24xlarge"
	ProductionVariantInstanceTypeMlC6i32xlarge      = "ml.c6i.32xlarge"
	ProductionVariantInstanceTypeMlM6iLarge         = "ml.m6i.large"
	ProductionVariantInstanceTypeMlM6iXlarge        = "ml.m6i.xlarge"
	ProductionVariantInstanceTypeMlM6i2xlarge       = "ml.m6i.2xlarge"
	ProductionVariantInstanceTypeMlM6i4xlarge       = "ml.m6i.4xlarge"
	ProductionVariantInstanceTypeMlM6i8xlarge       = "ml.m6i.8xlarge"
	ProductionVariantInstanceTypeMlM6i12xlarge      = "ml.m6i.12xlarge"
	ProductionVariantInstanceTypeMlM6i16xlarge      = "ml.m6i.16xlarge"
	ProductionVariantInstanceTypeMlM6i24xlarge      = "ml.m6i.24xlarge"
	ProductionVariantInstanceTypeMlM6i32xlarge      = "ml.m6i.32xlarge"
	ProductionVariantInstanceTypeMlR6iLarge         = "ml.r6i.large"
	ProductionVariantInstanceTypeMlR6iXlarge        = "ml.r6i.xlarge"
	ProductionVariantInstanceTypeMlR6i2xlarge       = "ml.r6i.2xlarge"
	ProductionVariantInstanceTypeMlR6i4xlarge       = "ml.r6i.4xlarge"
	ProductionVariantInstanceTypeMlR6i8xlarge       = "ml.r6i.8xlarge"
	ProductionVariantInstanceTypeMlR6i12xlarge      = "ml.r6i.12xlarge"
	ProductionVariantInstanceTypeMlR6i16xlarge      = "ml.r6i.16xlarge"
	ProductionVariantInstanceTypeMlR6i24xlarge      = "ml.r6i.24xlarge"
	ProductionVariantInstanceTypeMlR6i32xlarge      = "ml.r6i.32xlarge"
	ProductionVariantInstanceTypeMlG5Xlarge         = "ml.g5.xlarge"
	ProductionVariantInstanceTypeMlG52xlarge        = "ml.g5.2xlarge"
	ProductionVariantInstanceTypeMlG54xlarge        = "ml.g5.4xlarge"
	ProductionVariantInstanceTypeMlG58xlarge        = "ml.g5.8xlarge"
	ProductionVariantInstanceTypeMlG512xlarge       = "ml.g5.12xlarge"
	ProductionVariantInstanceTypeMlG516xlarge       = "ml.g5.16xlarge"
	ProductionVariantInstanceTypeMlG524xlarge       = "ml.g5.24xlarge"
	ProductionVariantInstanceTypeMlG548xlarge       = "ml.g5.48xlarge"
	ProductionVariantInstanceTypeMlG6Xlarge         = "ml.g6.xlarge"
	ProductionVariantInstanceTypeMlG62xlarge        = "ml.g6.2xlarge"
	ProductionVariantInstanceTypeMlG64xlarge        = "ml.g6.4xlarge"
	ProductionVariantInstanceTypeMlG68xlarge        = "ml.g6.8xlarge"
	ProductionVariantInstanceTypeMlG612xlarge       = "ml.g6.12xlarge"
	ProductionVariantInstanceTypeMlG616xlarge       = "ml.g6.16xlarge"
	ProductionVariantInstanceTypeMlG624xlarge       = "ml.g6.24xlarge"
	ProductionVariantInstanceTypeMlG648xlarge       = "ml.g6.48xlarge"
	ProductionVariantInstanceTypeMlR8gMedium        = "ml.r8g.medium"
	ProductionVariantInstanceTypeMlR8gLarge         = "ml.r8g.large"
	ProductionVariantInstanceTypeMlR8gXlarge        = "ml.r8g.xlarge"
	ProductionVariantInstanceTypeMlR8g2xlarge       = "ml.r8g.2xlarge"
	ProductionVariantInstanceTypeMlR8g4xlarge       = "ml.r8g.4xlarge"
	ProductionVariantInstanceTypeMlR8g8xlarge       = "ml.r8g.8xlarge"
	ProductionVariantInstanceTypeMlR8g12xlarge      = "ml.r8g.12xlarge"
	ProductionVariantInstanceTypeMlR8g16xlarge      = "ml.r8g.16xlarge"
	ProductionVariantInstanceTypeMlR8g24xlarge      = "ml.r8g.24xlarge"
	ProductionVariantInstanceTypeMlR8g48xlarge      = "ml.r8g.48xlarge"
	ProductionVariantInstanceTypeMlG6eXlarge        = "ml.g6e.xlarge"
	ProductionVariantInstanceTypeMlG6e2xlarge       = "ml.g6e.2xlarge"
	ProductionVariantInstanceTypeMlG6e4xlarge       = "ml.g6e.4xlarge"
	ProductionVariantInstanceTypeMlG6e8xlarge       = "ml.g6e.8xlarge"
	ProductionVariantInstanceTypeMlG6e12xlarge      = "ml.g6e.12xlarge"
	ProductionVariantInstanceTypeMlG6e16xlarge      = "ml.g6e.16xlarge"
	ProductionVariantInstanceTypeMlG6e24xlarge      = "ml.g6e.24xlarge"
	ProductionVariantInstanceTypeMlG6e48xlarge      = "ml.g6e.48xlarge"
	ProductionVariantInstanceTypeMlG7e2xlarge       = "ml.g7e.2xlarge"
	ProductionVariantInstanceTypeMlG7e4xlarge       = "ml.g7e.4xlarge"
	ProductionVariantInstanceTypeMlG7e8xlarge       = "ml.g7e.8xlarge"
	ProductionVariantInstanceTypeMlG7e12xlarge      = "ml.g7e.12xlarge"
	ProductionVariantInstanceTypeMlG7e24xlarge      = "ml.g7e.24xlarge"
	ProductionVariantInstanceTypeMlG7e48xlarge      = "ml.g7e.48xlarge"
	ProductionVariantInstanceTypeMlG72xlarge        = "ml.g7.2xlarge"
	ProductionVariantInstanceTypeMlG74xlarge        = "ml.g7.4xlarge"
	ProductionVariantInstanceTypeMlG78xlarge        = "ml.g7.8xlarge"
	ProductionVariantInstanceTypeMlG712xlarge       = "ml.g7.12xlarge"
	ProductionVariantInstanceTypeMlG724xlarge       = "ml.g7.24xlarge"
	ProductionVariantInstanceTypeMlG748xlarge       = "ml.g7.48xlarge"
	ProductionVariantInstanceTypeMlP4d24xlarge      = "ml.p4d.24xlarge"
	ProductionVariantInstanceTypeMlC7gLarge         = "ml.c7g.large"
	ProductionVariantInstanceTypeMlC7gXlarge        = "ml.c7g.xlarge"
	ProductionVariantInstanceTypeMlC7g2xlarge       = "ml.c7g.2xlarge"
	ProductionVariantInstanceTypeMlC7g4xlarge       = "ml.c7g.4xlarge"
	ProductionVariantInstanceTypeMlC7g8xlarge       = "ml.c7g.8xlarge"
	ProductionVariantInstanceTypeMlC7g12xlarge      = "ml.c7g.12xlarge"
	ProductionVariantInstanceTypeMlC7g16xlarge      = "ml.c7g.16xlarge"
	ProductionVariantInstanceTypeMlM6gLarge         = "ml.m6g.large"
	ProductionVariantInstanceTypeMlM6gXlarge        = "ml.m6g.xlarge"
	ProductionVariantInstanceTypeMlM6g2xlarge       = "ml.m6g.2xlarge"
	ProductionVariantInstanceTypeMlM6g4xlarge       = "ml.m6g.4xlarge"
	ProductionVariantInstanceTypeMlM6g8xlarge       = "ml.m6g.8xlarge"
	ProductionVariantInstanceTypeMlM6g12xlarge      = "ml.m6g.12xlarge"
	ProductionVariantInstanceTypeMlM6g16xlarge      = "ml.m6g.16xlarge"
	ProductionVariantInstanceTypeMlM6gdLarge        = "ml.m6gd.large"
	ProductionVariantInstanceTypeMlM6gdXlarge       = "ml.m6gd.xlarge"
	ProductionVariantInstanceTypeMlM6gd2xlarge      = "ml.m6gd.2xlarge"
	ProductionVariantInstanceTypeMlM6gd4xlarge      = "ml.m6gd.4xlarge"
	ProductionVariantInstanceTypeMlM6gd8xlarge      = "ml.m6gd.8xlarge"
	ProductionVariantInstanceTypeMlM6gd12xlarge     = "ml.m6gd.12xlarge"
	ProductionVariantInstanceTypeMlM6gd16xlarge     = "ml.m6gd.16xlarge"
	ProductionVariantInstanceTypeMlC6gLarge         = "ml.c6g.large"
	ProductionVariantInstanceTypeMlC6gXlarge        = "ml.c6g.xlarge"
	ProductionVariantInstanceTypeMlC6g2xlarge       = "ml.c6g.2xlarge"
	ProductionVariantInstanceTypeMlC6g4xlarge       = "ml.c6g.4xlarge"
	ProductionVariantInstanceTypeMlC6g8xlarge       = "ml.c6g.8xlarge"
	ProductionVariantInstanceTypeMlC6g12xlarge      = "ml.c6g.12xlarge"
	ProductionVariantInstanceTypeMlC6g16xlarge      = "ml.c6g.16xlarge"
	ProductionVariantInstanceTypeMlC6gdLarge        = "ml.c6gd.large"
	ProductionVariantInstanceTypeMlC6gdXlarge       = "ml.c6gd.xlarge"
	ProductionVariantInstanceTypeMlC6gd2xlarge      = "ml.c6gd.2xlarge"
	ProductionVariantInstanceTypeMlC6gd4xlarge      = "ml.c6gd.4xlarge"
	ProductionVariantInstanceTypeMlC6gd8xlarge      = "ml.c6gd.8xlarge"
	ProductionVariantInstanceTypeMlC6gd12xlarge     = "ml.c6gd.12xlarge"
	ProductionVariantInstanceTypeMlC6gd16xlarge     = "ml.c6gd.16xlarge"
	ProductionVariantInstanceTypeMlC6gnLarge        = "ml.c6gn.large"
	ProductionVariantInstanceTypeMlC6gnXlarge       = "ml.c6gn.xlarge"
	ProductionVariantInstanceTypeMlC6gn2xlarge      = "ml.c6gn.2xlarge"
	ProductionVariantInstanceTypeMlC6gn4xlarge      = "ml.c6gn.4xlarge"
	ProductionVariantInstanceTypeMlC6gn8xlarge      = "ml.c6gn.8xlarge"
	ProductionVariantInstanceTypeMlC6gn12xlarge     = "ml.c6gn.12xlarge"
	ProductionVariantInstanceTypeMlC6gn16xlarge     = "ml.c6gn.16xlarge"
	ProductionVariantInstanceTypeMlR6gLarge         = "ml.r6g.large"
	ProductionVariantInstanceTypeMlR6gXlarge        = "ml.r6g.xlarge"
	ProductionVariantInstanceTypeMlR6g2xlarge       = "ml.r6g.2xlarge"
	ProductionVariantInstanceTypeMlR6g4xlarge       = "ml.r6g.4xlarge"
	ProductionVariantInstanceTypeMlR6g8xlarge       = "ml.r6g.8xlarge"
	ProductionVariantInstanceTypeMlR6g12xlarge      = "ml.r6g.12xlarge"
	ProductionVariantInstanceTypeMlR6g16xlarge      = "ml.r6g.16xlarge"
	ProductionVariantInstanceTypeMlR6gdLarge        = "ml.r6gd.large"
	ProductionVariantInstanceTypeMlR6gdXlarge       = "ml.r6gd.xlarge"
	ProductionVariantInstanceTypeMlR6gd2xlarge      = "ml.r6gd.2xlarge"
	ProductionVariantInstanceTypeMlR6gd4xlarge      = "ml.r6gd.4xlarge"
	ProductionVariantInstanceTypeMlR6gd8xlarge      = "ml.r6gd.8xlarge"
	ProductionVariantInstanceTypeMlR6gd12xlarge     = "ml.r6gd.12xlarge"
	ProductionVariantInstanceTypeMlR6gd16xlarge     = "ml.r6gd.16xlarge"
	ProductionVariantInstanceTypeMlP4de24xlarge     = "ml.p4de.24xlarge"
	ProductionVariantInstanceTypeMlTrn12xlarge      = "ml.trn1.2xlarge"
	ProductionVariantInstanceTypeMlTrn132xlarge     = "ml.trn1.32xlarge"
	ProductionVariantInstanceTypeMlTrn1n32xlarge    = "ml.trn1n.32xlarge"
	ProductionVariantInstanceTypeMlTrn248xlarge     = "ml.trn2.48xlarge"
	ProductionVariantInstanceTypeMlInf2Xlarge       = "ml.inf2.xlarge"
	ProductionVariantInstanceTypeMlInf28xlarge      = "ml.inf2.8xlarge"
	ProductionVariantInstanceTypeMlInf224xlarge     = "ml.inf2.24xlarge"
	ProductionVariantInstanceTypeMlInf248xlarge     = "ml.inf2.48xlarge"
	ProductionVariantInstanceTypeMlP548xlarge       = "ml.p5.48xlarge"
	ProductionVariantInstanceTypeMlP5e48xlarge      = "ml.p5e.48xlarge"
	ProductionVariantInstanceTypeMlP5en48xlarge     = "ml.p5en.48xlarge"
	ProductionVariantInstanceTypeMlM7iLarge         = "ml.m7i.large"
	ProductionVariantInstanceTypeMlM7iXlarge        = "ml.m7i.xlarge"
	ProductionVariantInstanceTypeMlM7i2xlarge       = "ml.m7i.2xlarge"
	ProductionVariantInstanceTypeMlM7i4xlarge       = "ml.m7i.4xlarge"
	ProductionVariantInstanceTypeMlM7i8xlarge       = "ml.m7i.8xlarge"
	ProductionVariantInstanceTypeMlM7i12xlarge      = "ml.m7i.12xlarge"
	ProductionVariantInstanceTypeMlM7i16xlarge      = "ml.m7i.16xlarge"
	ProductionVariantInstanceTypeMlM7i24xlarge      = "ml.m7i.24xlarge"
	ProductionVariantInstanceTypeMlM7i48xlarge      = "ml.m7i.48xlarge"
	ProductionVariantInstanceTypeMlC7iLarge         = "ml.c7i.large"
	ProductionVariantInstanceTypeMlC7iXlarge        = "ml.c7i.xlarge"
	ProductionVariantInstanceTypeMlC7i2xlarge       = "ml.c7i.2xlarge"
	ProductionVariantInstanceTypeMlC7i4xlarge       = "ml.c7i.4xlarge"
	ProductionVariantInstanceTypeMlC7i8xlarge       = "ml.c7i.8xlarge"
	ProductionVariantInstanceTypeMlC7i12xlarge      = "ml.c7i.12xlarge"
	ProductionVariantInstanceTypeMlC7i16xlarge      = "ml.c7i.16xlarge"
	ProductionVariantInstanceTypeMlC7i24xlarge      = "ml.c7i.24xlarge"
	ProductionVariantInstanceTypeMlC7i48xlarge      = "ml.c7i.48xlarge"
	ProductionVariantInstanceTypeMlR7iLarge         = "ml.r7i.large"
	ProductionVariantInstanceTypeMlR7iXlarge        = "ml.r7i.xlarge"
	ProductionVariantInstanceTypeMlR7i2xlarge       = "ml.r7i.2xlarge"
	ProductionVariantInstanceTypeMlR7i4xlarge       = "ml.r7i.4xlarge"
	ProductionVariantInstanceTypeMlR7i8xlarge       = "ml.r7i.8xlarge"
	ProductionVariantInstanceTypeMlR7i12xlarge      = "ml.r7i.12xlarge"
	ProductionVariantInstanceTypeMlR7i16xlarge      = "ml.r7i.16xlarge"
	ProductionVariantInstanceTypeMlR7i24xlarge      = "ml.r7i.24xlarge"
	ProductionVariantInstanceTypeMlR7i48xlarge      = "ml.r7i.48xlarge"
	ProductionVariantInstanceTypeMlC8gMedium        = "ml.c8g.medium"
	ProductionVariantInstanceTypeMlC8gLarge         = "ml.c8g.large"
	ProductionVariantInstanceTypeMlC8gXlarge        = "ml.c8g.xlarge"
	ProductionVariantInstanceTypeMlC8g2xlarge       = "ml.c8g.2xlarge"
	ProductionVariantInstanceTypeMlC8g4xlarge       = "ml.c8g.4xlarge"
	ProductionVariantInstanceTypeMlC8g8xlarge       = "ml.c8g.8xlarge"
	ProductionVariantInstanceTypeMlC8g12xlarge      = "ml.c8g.12xlarge"
	ProductionVariantInstanceTypeMlC8g16xlarge      = "ml.c8g.16xlarge"
	ProductionVariantInstanceTypeMlC8g24xlarge      = "ml.c8g.24xlarge"
	ProductionVariantInstanceTypeMlC8g48xlarge      = "ml.c8g.48xlarge"
	ProductionVariantInstanceTypeMlR7gdMedium       = "ml.r7gd.medium"
	ProductionVariantInstanceTypeMlR7gdLarge        = "ml.r7gd.large"
	ProductionVariantInstanceTypeMlR7gdXlarge       = "ml.r7gd.xlarge"
	ProductionVariantInstanceTypeMlR7gd2xlarge      = "ml.r7gd.2xlarge"
	ProductionVariantInstanceTypeMlR7gd4xlarge      = "ml.r7gd.4xlarge"
	ProductionVariantInstanceTypeMlR7gd8xlarge      = "ml.r7gd.8xlarge"
	ProductionVariantInstanceTypeMlR7gd12xlarge     = "ml.r7gd.12xlarge"
	ProductionVariantInstanceTypeMlR7gd16xlarge     = "ml.r7gd.16xlarge"
	ProductionVariantInstanceTypeMlM8gMedium        = "ml.m8g.medium"
	ProductionVariantInstanceTypeMlM8gLarge         = "ml.m8g.large"
	ProductionVariantInstanceTypeMlM8gXlarge        = "ml.m8g.xlarge"
	ProductionVariantInstanceTypeMlM8g2xlarge       = "ml.m8g.2xlarge"
	ProductionVariantInstanceTypeMlM8g4xlarge       = "ml.m8g.4xlarge"
	ProductionVariantInstanceTypeMlM8g8xlarge       = "ml.m8g.8xlarge"
	ProductionVariantInstanceTypeMlM8g12xlarge      = "ml.m8g.12xlarge"
	ProductionVariantInstanceTypeMlM8g16xlarge      = "ml.m8g.16xlarge"
	ProductionVariantInstanceTypeMlM8g24xlarge      = "ml.m8g.24xlarge"
	ProductionVariantInstanceTypeMlM8g48xlarge      = "ml.m8g.48xlarge"
	ProductionVariantInstanceTypeMlC6inLarge        = "ml.c6in.large"
	ProductionVariantInstanceTypeMlC6inXlarge       = "ml.c6in.xlarge"
	ProductionVariantInstanceTypeMlC6in2xlarge      = "ml.c6in.2xlarge"
	ProductionVariantInstanceTypeMlC6in4xlarge      = "ml.c6in.4xlarge"
	ProductionVariantInstanceTypeMlC6in8xlarge      = "ml.c6in.8xlarge"
	ProductionVariantInstanceTypeMlC6in12xlarge     = "ml.c6in.12xlarge"
	ProductionVariantInstanceTypeMlC6in16xlarge     = "ml.c6in.16xlarge"
	ProductionVariantInstanceTypeMlC6in24xlarge     = "ml.c6in.24xlarge"
	ProductionVariantInstanceTypeMlC6in32xlarge     = "ml.c6in.32xlarge"
	ProductionVariantInstanceTypeMlP6B20048xlarge   = "ml.p6-b200.48xlarge"
	ProductionVariantInstanceTypeMlP6B30048xlarge   = "ml.p6-b300.48xlarge"
	ProductionVariantInstanceTypeMlP6eGb20036xlarge = "ml.p6e-gb200.36xlarge"
	ProductionVariantInstanceTypeMlP54xlarge        = "ml.p5.4xlarge"
)

// Values of ProfilingStatus.
const (
	ProfilingStatusEnabled  = "Enabled"
	ProfilingStatusDisabled = "Disabled"
)

// Values of ProjectSortBy.
const (
	ProjectSortByName         = "Name"
	ProjectSortByCreationTime = "CreationTime"
)

// Values of ProjectSortOrder.
const (
	ProjectSortOrderAscending  = "Ascending"
	ProjectSortOrderDescending = "Descending"
)

// Values of ProjectStatus.
const (
	ProjectStatusPending          = "Pending"
	ProjectStatusCreateInProgress = "CreateInProgress"
	ProjectStatusCreateCompleted  = "CreateCompleted"
	ProjectStatusCreateFailed     = "CreateFailed"
	ProjectStatusDeleteInProgress = "DeleteInProgress"
	ProjectStatusDeleteFailed     = "DeleteFailed"
	ProjectStatusDeleteCompleted  = "DeleteCompleted"
	ProjectStatusUpdateInProgress = "UpdateInProgress"
	ProjectStatusUpdateCompleted  = "UpdateCompleted"
	ProjectStatusUpdateFailed     = "UpdateFailed"
)

// Values of RStudioServerProAccessStatus.
const (
	RStudioServerProAccessStatusEnabled  = "ENABLED"
	RStudioServerProAccessStatusDisabled = "DISABLED"
)

// Values of RStudioServerProUserGroup.
const (
	RStudioServerProUserGroupRStudioAdmin = "R_STUDIO_ADMIN"
	RStudioServerProUserGroupRStudioUser  = "R_STUDIO_USER"
)

// Values of RecommendationJobStatus.
const (
	RecommendationJobStatusPending    = "PENDING"
	RecommendationJobStatusInProgress = "IN_PROGRESS"
	RecommendationJobStatusCompleted  = "COMPLETED"
	RecommendationJobStatusFailed     = "FAILED"
	RecommendationJobStatusStopping   = "STOPPING"
	RecommendationJobStatusStopped    = "STOPPED"
	RecommendationJobStatusDeleting   = "DELETING"
	RecommendationJobStatusDeleted    = "DELETED"
)

// Values of RecommendationJobSupportedEndpointType.
const (
	RecommendationJobSupportedEndpointTypeRealTime   = "RealTime"
	RecommendationJobSupportedEndpointTypeServerless = "Serverless"
)

// Values of RecommendationJobType.
const (
	RecommendationJobTypeDefault  = "Default"
	RecommendationJobTypeAdvanced = "Advanced"
)

// Values of RecommendationStatus.
const (
	RecommendationStatusInProgress    = "IN_PROGRESS"
	RecommendationStatusCompleted     = "COMPLETED"
	RecommendationStatusFailed        = "FAILED"
	RecommendationStatusNotApplicable = "NOT_APPLICABLE"
)

// Values of RecommendationStepType.
const (
	RecommendationStepTypeBenchmark = "BENCHMARK"
)

// Values of RecordWrapper.
const (
	RecordWrapperNone     = "None"
	RecordWrapperRecordIO = "RecordIO"
)

// Values of RedshiftResultCompressionType.
const (
	RedshiftResultCompressionTypeNone   = "None"
	RedshiftResultCompressionTypeGzip   = "GZIP"
	RedshiftResultCompressionTypeBzip2  = "BZIP2"
	RedshiftResultCompressionTypeZstd   = "ZSTD"
	RedshiftResultCompressionTypeSnappy = "SNAPPY"
)

// Values of RedshiftResultFormat.
const (
	RedshiftResultFormatParquet = "PARQUET"
	RedshiftResultFormatCsv     = "CSV"
)

// Values of Relation.
const (
	RelationEqualTo              = "EqualTo"
	RelationGreaterThanOrEqualTo = "GreaterThanOrEqualTo"
)

// Values of RepositoryAccessMode.
const (
	RepositoryAccessModePlatform = "Platform"
	RepositoryAccessModeVpc      = "Vpc"
)

// Values of ReservedCapacityInstanceType.
const (
	ReservedCapacityInstanceTypeMlP4d24xlarge      = "ml.p4d.24xlarge"
	ReservedCapacityInstanceTypeMlP548xlarge       = "ml.p5.48xlarge"
	ReservedCapacityInstanceTypeMlP5e48xlarge      = "ml.p5e.48xlarge"
	ReservedCapacityInstanceTypeMlP5en48xlarge     = "ml.p5en.48xlarge"
	ReservedCapacityInstanceTypeMlTrn132xlarge     = "ml.trn1.32xlarge"
	ReservedCapacityInstanceTypeMlTrn248xlarge     = "ml.trn2.48xlarge"
	ReservedCapacityInstanceTypeMlP6B20048xlarge   = "ml.p6-b200.48xlarge"
	ReservedCapacityInstanceTypeMlP4de24xlarge     = "ml.p4de.24xlarge"
	ReservedCapacityInstanceTypeMlP6eGb20036xlarge = "ml.p6e-gb200.36xlarge"
	ReservedCapacityInstanceTypeMlP54xlarge        = "ml.p5.4xlarge"
	ReservedCapacityInstanceTypeMlP6B30048xlarge   = "ml.p6-b300.48xlarge"
)

// Values of ReservedCapacityStatus.
const (
	ReservedCapacityStatusPending   = "Pending"
	ReservedCapacityStatusActive    = "Active"
	ReservedCapacityStatusScheduled = "Scheduled"
	ReservedCapacityStatusExpired   = "Expired"
	ReservedCapacityStatusFailed    = "Failed"
)

// Values of ReservedCapacityType.
const (
	ReservedCapacityTypeUltraServer = "UltraServer"
	ReservedCapacityTypeInstance    = "Instance"
)

// Values of ResourceCatalogSortBy.
const (
	ResourceCatalogSortByCreationTime = "CreationTime"
)

// Values of ResourceCatalogSortOrder.
const (
	ResourceCatalogSortOrderAscending  = "Ascending"
	ResourceCatalogSortOrderDescending = "Descending"
)

// Values of ResourceSharingStrategy.
const (
	ResourceSharingStrategyLend          = "Lend"
	ResourceSharingStrategyDontLend      = "DontLend"
	ResourceSharingStrategyLendAndBorrow = "LendAndBorrow"
)

// Values of ResourceType.
const (
	ResourceTypeTrainingJob              = "TrainingJob"
	ResourceTypeExperiment               = "Experiment"
	ResourceTypeExperimentTrial          = "ExperimentTrial"
	ResourceTypeExperimentTrialComponent = "ExperimentTrialComponent"
	ResourceTypeEndpoint                 = "Endpoint"
	ResourceTypeModel                    = "Model"
	ResourceTypeModelPackage             = "ModelPackage"
	ResourceTypeModelPackageGroup        = "ModelPackageGroup"
	ResourceTypePipeline                 = "Pipeline"
	ResourceTypePipelineExecution        = "PipelineExecution"
	ResourceTypeFeatureGroup             = "FeatureGroup"
	ResourceTypeFeatureMetadata          = "FeatureMetadata"
	ResourceTypeImage                    = "Image"
	ResourceTypeImageVersion             = "ImageVersion"
	ResourceTypeProject                  = "Project"
	ResourceTypeHyperParameterTuningJob  = "HyperParameterTuningJob"
	ResourceTypeModelCard                = "ModelCard"
	ResourceTypePipelineVersion          = "PipelineVersion"
	ResourceTypeJob                      = "Job"
	ResourceTypeHubContent               = "HubContent"
)

// Values of RetentionType.
const (
	RetentionTypeRetain = "Retain"
	RetentionTypeDelete = "Delete"
)

// Values of RootAccess.
const (
	RootAccessEnabled  = "Enabled"
	RootAccessDisabled = "Disabled"
)

// Values of RoutingStatus.
const (
	RoutingStatusRoutable   = "Routable"
	RoutingStatusUnroutable = "Unroutable"
	RoutingStatusUnknown    = "Unknown"
)

// Values of RoutingStrategy.
const (
	RoutingStrategyLeastOutstandingRequests = "LEAST_OUTSTANDING_REQUESTS"
	RoutingStrategyRandom                   = "RANDOM"
	RoutingStrategyPrefixAware              = "PREFIX_AWARE"
	RoutingStrategyKvAware                  = "KV_AWARE"
)

// Values of RuleEvaluationStatus.
const (
	RuleEvaluationStatusInProgress    = "InProgress"
	RuleEvaluationStatusNoIssuesFound = "NoIssuesFound"
	RuleEvaluationStatusIssuesFound   = "IssuesFound"
	RuleEvaluationStatusError         = "Error"
	RuleEvaluationStatusStopping      = "Stopping"
	RuleEvaluationStatusStopped       = "Stopped"
)

// Values of S3DataDistribution.
const (
	S3DataDistributionFullyReplicated = "FullyReplicated"
	S3DataDistributionShardedByS3Key  = "ShardedByS3Key"
)

// Values of S3DataType.
const (
	S3DataTypeManifestFile          = "ManifestFile"
	S3DataTypeS3Prefix              = "S3Prefix"
	S3DataTypeAugmentedManifestFile = "AugmentedManifestFile"
	S3DataTypeConverse              = "Converse"
)

// Values of S3ModelDataType.
const (
	S3ModelDataTypeS3Prefix = "S3Prefix"
	S3ModelDataTypeS3Object = "S3Object"
)

// Values of SageMakerImageName.
const (
	SageMakerImageNameSagemakerDistribution = "sagemaker_distribution"
)

// Values of SageMakerResourceName.
const (
	SageMakerResourceNameTrainingJob     = "training-job"
	SageMakerResourceNameHyperpodCluster = "hyperpod-cluster"
	SageMakerResourceNameEndpoint        = "endpoint"
	SageMakerResourceNameStudioApps      = "studio-apps"
)

// Values of SagemakerServicecatalogStatus.
const (
	SagemakerServicecatalogStatusEnabled  = "Enabled"
	SagemakerServicecatalogStatusDisabled = "Disabled"
)

// Values of ScheduleStatus.
const (
	ScheduleStatusPending   = "Pending"
	ScheduleStatusFailed    = "Failed"
	ScheduleStatusScheduled = "Scheduled"
	ScheduleStatusStopped   = "Stopped"
)

// Values of SchedulerConfigComponent.
const (
	SchedulerConfigComponentPriorityClasses     = "PriorityClasses"
	SchedulerConfigComponentFairShare           = "FairShare"
	SchedulerConfigComponentIdleResourceSharing = "IdleResourceSharing"
)

// Values of SchedulerResourceStatus.
const (
	SchedulerResourceStatusCreating             = "Creating"
	SchedulerResourceStatusCreateFailed         = "CreateFailed"
	SchedulerResourceStatusCreateRollbackFailed = "CreateRollbackFailed"
	SchedulerResourceStatusCreated              = "Created"
	SchedulerResourceStatusUpdating             = "Updating"
	SchedulerResourceStatusUpdateFailed         = "UpdateFailed"
	SchedulerResourceStatusUpdateRollbackFailed = "UpdateRollbackFailed"
	SchedulerResourceStatusUpdated              = "Updated"
	SchedulerResourceStatusDeleting             = "Deleting"
	SchedulerResourceStatusDeleteFailed         = "DeleteFailed"
	SchedulerResourceStatusDeleteRollbackFailed = "DeleteRollbackFailed"
	SchedulerResourceStatusDeleted              = "Deleted"
)

// Values of SearchSortOrder.
const (
	SearchSortOrderAscending  = "Ascending"
	SearchSortOrderDescending = "Descending"
)

// Values of SecondaryStatus.
const (
	SecondaryStatusStarting                 = "Starting"
	SecondaryStatusLaunchingMLInstances     = "LaunchingMLInstances"
	SecondaryStatusPreparingTrainingStack   = "PreparingTrainingStack"
	SecondaryStatusDownloading              = "Downloading"
	SecondaryStatusDownloadingTrainingImage = "DownloadingTrainingImage"
	SecondaryStatusTraining                 = "Training"
	SecondaryStatusUploading                = "Uploading"
	SecondaryStatusStopping                 = "Stopping"
	SecondaryStatusStopped                  = "Stopped"
	SecondaryStatusMaxRuntimeExceeded       = "MaxRuntimeExceeded"
	SecondaryStatusCompleted                = "Completed"
	SecondaryStatusFailed                   = "Failed"
	SecondaryStatusInterrupted              = "Interrupted"
	SecondaryStatusMaxWaitTimeExceeded      = "MaxWaitTimeExceeded"
	SecondaryStatusUpdating                 = "Updating"
	SecondaryStatusRestarting               = "Restarting"
	SecondaryStatusPending                  = "Pending"
)

// Values of ServerlessJobType.
const (
	ServerlessJobTypeFineTuning = "FineTuning"
	ServerlessJobTypeEvaluation = "Evaluation"
)

// Values of SharingType.
const (
	SharingTypePrivate = "Private"
	SharingTypeShared  = "Shared"
)

// Values of SkipModelValidation.
const (
	SkipModelValidationAll  = "All"
	SkipModelValidationNone = "None"
)

// Values of SlurmHealthComponent.
const (
	SlurmHealthComponentSlurmdbd = "Slurmdbd"
)

// Values of SlurmHealthReason.
const (
	SlurmHealthReasonDaemonDown     = "DaemonDown"
	SlurmHealthReasonDaemonDisabled = "DaemonDisabled"
	SlurmHealthReasonDbUnreachable  = "DbUnreachable"
)

// Values of SlurmHealthStatus.
const (
	SlurmHealthStatusHealthy   = "Healthy"
	SlurmHealthStatusUnhealthy = "Unhealthy"
)

// Values of SoftwareUpdateStatus.
const (
	SoftwareUpdateStatusPending            = "Pending"
	SoftwareUpdateStatusInProgress         = "InProgress"
	SoftwareUpdateStatusSucceeded          = "Succeeded"
	SoftwareUpdateStatusFailed             = "Failed"
	SoftwareUpdateStatusRollbackInProgress = "RollbackInProgress"
	SoftwareUpdateStatusRollbackComplete   = "RollbackComplete"
)

// Values of SortActionsBy.
const (
	SortActionsByName         = "Name"
	SortActionsByCreationTime = "CreationTime"
)

// Values of SortArtifactsBy.
const (
	SortArtifactsByCreationTime = "CreationTime"
)

// Values of SortAssociationsBy.
const (
	SortAssociationsBySourceArn       = "SourceArn"
	SortAssociationsByDestinationArn  = "DestinationArn"
	SortAssociationsBySourceType      = "SourceType"
	SortAssociationsByDestinationType = "DestinationType"
	SortAssociationsByCreationTime    = "CreationTime"
)

// Values of SortBy.
const (
	SortByName         = "Name"
	SortByCreationTime = "CreationTime"
	SortByStatus       = "Status"
)

// Values of SortClusterSchedulerConfigBy.
const (
	SortClusterSchedulerConfigByName         = "Name"
	SortClusterSchedulerConfigByCreationTime = "CreationTime"
	SortClusterSchedulerConfigByStatus       = "Status"
)

// Values of SortContextsBy.
const (
	SortContextsByName         = "Name"
	SortContextsByCreationTime = "CreationTime"
)

// Values of SortExperimentsBy.
const (
	SortExperimentsByName         = "Name"
	SortExperimentsByCreationTime = "CreationTime"
)

// Values of SortInferenceExperimentsBy.
const (
	SortInferenceExperimentsByName         = "Name"
	SortInferenceExperimentsByCreationTime = "CreationTime"
	SortInferenceExperimentsByStatus       = "Status"
)

// Values of SortLineageGroupsBy.
const (
	SortLineageGroupsByName         = "Name"
	SortLineageGroupsByCreationTime = "CreationTime"
)

// Values of SortMlflowAppBy.
const (
	SortMlflowAppByName         = "Name"
	SortMlflowAppByCreationTime = "CreationTime"
	SortMlflowAppByStatus       = "Status"
)

// Values of SortOrder.
const (
	SortOrderAscending  = "Ascending"
	SortOrderDescending = "Descending"
)

// Values of SortPipelineExecutionsBy.
const (
	SortPipelineExecutionsByCreationTime         = "CreationTime"
	SortPipelineExecutionsByPipelineExecutionArn = "PipelineExecutionArn"
)

// Values of SortPipelinesBy.
const (
	SortPipelinesByName         = "Name"
	SortPipelinesByCreationTime = "CreationTime"
)

// Values of SortQuotaBy.
const (
	SortQuotaByName         = "Name"
	SortQuotaByCreationTime = "CreationTime"
	SortQuotaByStatus       = "Status"
	SortQuotaByClusterArn   = "ClusterArn"
)

// Values of SortTrackingServerBy.
const (
	SortTrackingServerByName         = "Name"
	SortTrackingServerByCreationTime = "CreationTime"
	SortTrackingServerByStatus       = "Status"
)

// Values of SortTrialComponentsBy.
const (
	SortTrialComponentsByName         = "Name"
	SortTrialComponentsByCreationTime = "CreationTime"
)

// Values of SortTrialsBy.
const (
	SortTrialsByName         = "Name"
	SortTrialsByCreationTime = "CreationTime"
)

// Values of SpaceSortKey.
const (
	SpaceSortKeyCreationTime     = "CreationTime"
	SpaceSortKeyLastModifiedTime = "LastModifiedTime"
)

// Values of SpaceStatus.
const (
	SpaceStatusDeleting     = "Deleting"
	SpaceStatusFailed       = "Failed"
	SpaceStatusInService    = "InService"
	SpaceStatusPending      = "Pending"
	SpaceStatusUpdating     = "Updating"
	SpaceStatusUpdateFailed = "Update_Failed"
	SpaceStatusDeleteFailed = "Delete_Failed"
)

// Values of SplitType.
const (
	SplitTypeNone     = "None"
	SplitTypeLine     = "Line"
	SplitTypeRecordIO = "RecordIO"
	SplitTypeTFRecord = "TFRecord"
)

// Values of StageStatus.
const (
	StageStatusCreating      = "CREATING"
	StageStatusReadytodeploy = "READYTODEPLOY"
	StageStatusStarting      = "STARTING"
	StageStatusInprogress    = "INPROGRESS"
	StageStatusDeployed      = "DEPLOYED"
	StageStatusFailed        = "FAILED"
	StageStatusStopping      = "STOPPING"
	StageStatusStopped       = "STOPPED"
)

// Values of Statistic.
const (
	StatisticAverage     = "Average"
	StatisticMinimum     = "Minimum"
	StatisticMaximum     = "Maximum"
	StatisticSampleCount = "SampleCount"
	StatisticSum         = "Sum"
)

// Values of StepStatus.
const (
	StepStatusStarting  = "Starting"
	StepStatusExecuting = "Executing"
	StepStatusStopping  = "Stopping"
	StepStatusStopped   = "Stopped"
	StepStatusFailed    = "Failed"
	StepStatusSucceeded = "Succeeded"
)

// Values of StorageType.
const (
	StorageTypeStandard   = "Standard"
	StorageTypeStandardV2 = "Standard_V2"
	StorageTypeInMemory   = "InMemory"
)

// Values of StudioLifecycleConfigAppType.
const (
	StudioLifecycleConfigAppTypeJupyterServer = "JupyterServer"
	StudioLifecycleConfigAppTypeKernelGateway = "KernelGateway"
	StudioLifecycleConfigAppTypeCodeEditor    = "CodeEditor"
	StudioLifecycleConfigAppTypeJupyterLab    = "JupyterLab"
)

// Values of StudioLifecycleConfigSortKey.
const (
	StudioLifecycleConfigSortKeyCreationTime     = "CreationTime"
	StudioLifecycleConfigSortKeyLastModifiedTime = "LastModifiedTime"
	StudioLifecycleConfigSortKeyName             = "Name"
)

// Values of StudioWebPortal.
const (
	StudioWebPortalEnabled  = "ENABLED"
	StudioWebPortalDisabled = "DISABLED"
)

// Values of TableFormat.
const (
	TableFormatDefault = "Default"
	TableFormatGlue    = "Glue"
	TableFormatIceberg = "Iceberg"
)

// Values of TagPropagation.
const (
	TagPropagationEnabled  = "ENABLED"
	TagPropagationDisabled = "DISABLED"
)

// Values of TargetDevice.
const (
	TargetDeviceLambda        = "lambda"
	TargetDeviceMlM4          = "ml_m4"
	TargetDeviceMlM5          = "ml_m5"
	TargetDeviceMlM6g         = "ml_m6g"
	TargetDeviceMlC4          = "ml_c4"
	TargetDeviceMlC5          = "ml_c5"
	TargetDeviceMlC6g         = "ml_c6g"
	TargetDeviceMlP2          = "ml_p2"
	TargetDeviceMlP3          = "ml_p3"
	TargetDeviceMlG4dn        = "ml_g4dn"
	TargetDeviceMlInf1        = "ml_inf1"
	TargetDeviceMlInf2        = "ml_inf2"
	TargetDeviceMlTrn1        = "ml_trn1"
	TargetDeviceMlEia2        = "ml_eia2"
	TargetDeviceJetsonTx1     = "jetson_tx1"
	TargetDeviceJetsonTx2     = "jetson_tx2"
	TargetDeviceJetsonNano    = "jetson_nano"
	TargetDeviceJetsonXavier  = "jetson_xavier"
	TargetDeviceRasp3b        = "rasp3b"
	TargetDeviceRasp4b        = "rasp4b"
	TargetDeviceImx8qm        = "imx8qm"
	TargetDeviceDeeplens      = "deeplens"
	TargetDeviceRk3399        = "rk3399"
	TargetDeviceRk3288        = "rk3288"
	TargetDeviceAisage        = "aisage"
	TargetDeviceSbeC          = "sbe_c"
	TargetDeviceQcs605        = "qcs605"
	TargetDeviceQcs603        = "qcs603"
	TargetDeviceSitaraAm57x   = "sitara_am57x"
	TargetDeviceAmbaCv2       = "amba_cv2"
	TargetDeviceAmbaCv22      = "amba_cv22"
	TargetDeviceAmbaCv25      = "amba_cv25"
	TargetDeviceX86Win32      = "x86_win32"
	TargetDeviceX86Win64      = "x86_win64"
	TargetDeviceCoreml        = "coreml"
	TargetDeviceJacintoTda4vm = "jacinto_tda4vm"
	TargetDeviceImx8mplus     = "imx8mplus"
)

// Values of TargetPlatformAccelerator.
const (
	TargetPlatformAcceleratorIntelGraphics = "INTEL_GRAPHICS"
	TargetPlatformAcceleratorMali          = "MALI"
	TargetPlatformAcceleratorNvidia        = "NVIDIA"
	TargetPlatformAcceleratorNna           = "NNA"
)

// Values of TargetPlatformArch.
const (
	TargetPlatformArchX8664     = "X86_64"
	TargetPlatformArchX86       = "X86"
	TargetPlatformArchArm64     = "ARM64"
	TargetPlatformArchArmEabi   = "ARM_EABI"
	TargetPlatformArchArmEabihf = "ARM_EABIHF"
)

// Values of TargetPlatformOs.
const (
	TargetPlatformOsAndroid = "ANDROID"
	TargetPlatformOsLinux   = "LINUX"
)

// Values of ThroughputMode.
const (
	ThroughputModeOnDemand    = "OnDemand"
	ThroughputModeProvisioned = "Provisioned"
)

// Values of TrackingServerMaintenanceStatus.
const (
	TrackingServerMaintenanceStatusMaintenanceInProgress = "MaintenanceInProgress"
	TrackingServerMaintenanceStatusMaintenanceComplete   = "MaintenanceComplete"
	TrackingServerMaintenanceStatusMaintenanceFailed     = "MaintenanceFailed"
)

// Values of TrackingServerSize.
const (
	TrackingServerSizeSmall  = "Small"
	TrackingServerSizeMedium = "Medium"
	TrackingServerSizeLarge  = "Large"
)

// Values of TrackingServerStatus.
const (
	TrackingServerStatusCreating              = "Creating"
	TrackingServerStatusCreated               = "Created"
	TrackingServerStatusCreateFailed          = "CreateFailed"
	TrackingServerStatusUpdating              = "Updating"
	TrackingServerStatusUpdated               = "Updated"
	TrackingServerStatusUpdateFailed          = "UpdateFailed"
	TrackingServerStatusDeleting              = "Deleting"
	TrackingServerStatusDeleteFailed          = "DeleteFailed"
	TrackingServerStatusStopping              = "Stopping"
	TrackingServerStatusStopped               = "Stopped"
	TrackingServerStatusStopFailed            = "StopFailed"
	TrackingServerStatusStarting              = "Starting"
	TrackingServerStatusStarted               = "Started"
	TrackingServerStatusStartFailed           = "StartFailed"
	TrackingServerStatusMaintenanceInProgress = "MaintenanceInProgress"
	TrackingServerStatusMaintenanceComplete   = "MaintenanceComplete"
	TrackingServerStatusMaintenanceFailed     = "MaintenanceFailed"
)

// Values of TrafficRoutingConfigType.
const (
	TrafficRoutingConfigTypeAllAtOnce = "ALL_AT_ONCE"
	TrafficRoutingConfigTypeCanary    = "CANARY"
	TrafficRoutingConfigTypeLinear    = "LINEAR"
)

// Values of TrafficType.
const (
	TrafficTypePhases = "PHASES"
	TrafficTypeStairs = "STAIRS"
)

// Values of TrainingInputMode.
const (
	TrainingInputModePipe     = "Pipe"
	TrainingInputModeFile     = "File"
	TrainingInputModeFastFile = "FastFile"
)

// Values of TrainingInstanceType.
const (
	TrainingInstanceTypeMlM4Xlarge         = "ml.m4.xlarge"
	TrainingInstanceTypeMlM42xlarge        = "ml.m4.2xlarge"
	TrainingInstanceTypeMlM44xlarge        = "ml.m4.4xlarge"
	TrainingInstanceTypeMlM410xlarge       = "ml.m4.10xlarge"
	TrainingInstanceTypeMlM416xlarge       = "ml.m4.16xlarge"
	TrainingInstanceTypeMlG4dnXlarge       = "ml.g4dn.xlarge"
	TrainingInstanceTypeMlG4dn2xlarge      = "ml.g4dn.2xlarge"
	TrainingInstanceTypeMlG4dn4xlarge      = "ml.g4dn.4xlarge"
	TrainingInstanceTypeMlG4dn8xlarge      = "ml.g4dn.8xlarge"
	TrainingInstanceTypeMlG4dn12xlarge     = "ml.g4dn.12xlarge"
	TrainingInstanceTypeMlG4dn16xlarge     = "ml.g4dn.16xlarge"
	TrainingInstanceTypeMlM5Large          = "ml.m5.large"
	TrainingInstanceTypeMlM5Xlarge         = "ml.m5.xlarge"
	TrainingInstanceTypeMlM52xlarge        = "ml.m5.2xlarge"
	TrainingInstanceTypeMlM54xlarge        = "ml.m5.4xlarge"
	TrainingInstanceTypeMlM512xlarge       = "ml.m5.12xlarge"
	TrainingInstanceTypeMlM524xlarge       = "ml.m5.24xlarge"
	TrainingInstanceTypeMlC4Xlarge         = "ml.c4.xlarge"
	TrainingInstanceTypeMlC42xlarge        = "ml.c4.2xlarge"
	TrainingInstanceTypeMlC44xlarge        = "ml.c4.4xlarge"
	TrainingInstanceTypeMlC48xlarge        = "ml.c4.8xlarge"
	TrainingInstanceTypeMlP2Xlarge         = "ml.p2.xlarge"
	TrainingInstanceTypeMlP28xlarge        = "ml.p2.8xlarge"
	TrainingInstanceTypeMlP216xlarge       = "ml.p2.16xlarge"
	TrainingInstanceTypeMlP32xlarge        = "ml.p3.2xlarge"
	TrainingInstanceTypeMlP38xlarge        = "ml.p3.8xlarge"
	TrainingInstanceTypeMlP316xlarge       = "ml.p3.16xlarge"
	TrainingInstanceTypeMlP3dn24xlarge     = "ml.p3dn.24xlarge"
	TrainingInstanceTypeMlP4d24xlarge      = "ml.p4d.24xlarge"
	TrainingInstanceTypeMlP4de24xlarge     = "ml.p4de.24xlarge"
	TrainingInstanceTypeMlP548xlarge       = "ml.p5.48xlarge"
	TrainingInstanceTypeMlP5e48xlarge      = "ml.p5e.48xlarge"
	TrainingInstanceTypeMlP5en48xlarge     = "ml.p5en.48xlarge"
	TrainingInstanceTypeMlC5Xlarge         = "ml.c5.xlarge"
	TrainingInstanceTypeMlC52xlarge        = "ml.c5.2xlarge"
	TrainingInstanceTypeMlC54xlarge        = "ml.c5.4xlarge"
	TrainingInstanceTypeMlC59xlarge        = "ml.c5.9xlarge"
	TrainingInstanceTypeMlC518xlarge       = "ml.c5.18xlarge"
	TrainingInstanceTypeMlC5nXlarge        = "ml.c5n.xlarge"
	TrainingInstanceTypeMlC5n2xlarge       = "ml.c5n.2xlarge"
	TrainingInstanceTypeMlC5n4xlarge       = "ml.c5n.4xlarge"
	TrainingInstanceTypeMlC5n9xlarge       = "ml.c5n.9xlarge"
	TrainingInstanceTypeMlC5n18xlarge      = "ml.c5n.18xlarge"
	TrainingInstanceTypeMlG5Xlarge         = "ml.g5.xlarge"
	TrainingInstanceTypeMlG52xlarge        = "ml.g5.2xlarge"
	TrainingInstanceTypeMlG54xlarge        = "ml.g5.4xlarge"
	TrainingInstanceTypeMlG58xlarge        = "ml.g5.8xlarge"
	TrainingInstanceTypeMlG516xlarge       = "ml.g5.16xlarge"
	TrainingInstanceTypeMlG512xlarge       = "ml.g5.12xlarge"
	TrainingInstanceTypeMlG524xlarge       = "ml.g5.24xlarge"
	TrainingInstanceTypeMlG548xlarge       = "ml.g5.48xlarge"
	TrainingInstanceTypeMlG6Xlarge         = "ml.g6.xlarge"
	TrainingInstanceTypeMlG62xlarge        = "ml.g6.2xlarge"
	TrainingInstanceTypeMlG64xlarge        = "ml.g6.4xlarge"
	TrainingInstanceTypeMlG68xlarge        = "ml.g6.8xlarge"
	TrainingInstanceTypeMlG616xlarge       = "ml.g6.16xlarge"
	TrainingInstanceTypeMlG612xlarge       = "ml.g6.12xlarge"
	TrainingInstanceTypeMlG624xlarge       = "ml.g6.24xlarge"
	TrainingInstanceTypeMlG648xlarge       = "ml.g6.48xlarge"
	TrainingInstanceTypeMlG6eXlarge        = "ml.g6e.xlarge"
	TrainingInstanceTypeMlG6e2xlarge       = "ml.g6e.2xlarge"
	TrainingInstanceTypeMlG6e4xlarge       = "ml.g6e.4xlarge"
	TrainingInstanceTypeMlG6e8xlarge       = "ml.g6e.8xlarge"
	TrainingInstanceTypeMlG6e16xlarge      = "ml.g6e.16xlarge"
	TrainingInstanceTypeMlG6e12xlarge      = "ml.g6e.12xlarge"
	TrainingInstanceTypeMlG6e24xlarge      = "ml.g6e.24xlarge"
	TrainingInstanceTypeMlG6e48xlarge      = "ml.g6e.48xlarge"
	TrainingInstanceTypeMlTrn12xlarge      = "ml.trn1.2xlarge"
	TrainingInstanceTypeMlTrn132xlarge     = "ml.trn1.32xlarge"
	TrainingInstanceTypeMlTrn1n32xlarge    = "ml.trn1n.32xlarge"
	TrainingInstanceTypeMlTrn248xlarge     = "ml.trn2.48xlarge"
	TrainingInstanceTypeMlM6iLarge         = "ml.m6i.large"
	TrainingInstanceTypeMlM6iXlarge        = "ml.m6i.xlarge"
	TrainingInstanceTypeMlM6i2xlarge       = "ml.m6i.2xlarge"
	TrainingInstanceTypeMlM6i4xlarge       = "ml.m6i.4xlarge"
	TrainingInstanceTypeMlM6i8xlarge       = "ml.m6i.8xlarge"
	TrainingInstanceTypeMlM6i12xlarge      = "ml.m6i.12xlarge"
	TrainingInstanceTypeMlM6i16xlarge      = "ml.m6i.16xlarge"
	TrainingInstanceTypeMlM6i24xlarge      = "ml.m6i.24xlarge"
	TrainingInstanceTypeMlM6i32xlarge      = "ml.m6i.32xlarge"
	TrainingInstanceTypeMlC6iXlarge        = "ml.c6i.xlarge"
	TrainingInstanceTypeMlC6i2xlarge       = "ml.c6i.2xlarge"
	TrainingInstanceTypeMlC6i8xlarge       = "ml.c6i.8xlarge"
	TrainingInstanceTypeMlC6i4xlarge       = "ml.c6i.4xlarge"
	TrainingInstanceTypeMlC6i12xlarge      = "ml.c6i.12xlarge"
	TrainingInstanceTypeMlC6i16xlarge      = "ml.c6i.16xlarge"
	TrainingInstanceTypeMlC6i24xlarge      = "ml.c6i.24xlarge"
	TrainingInstanceTypeMlC6i32xlarge      = "ml.c6i.32xlarge"
	TrainingInstanceTypeMlR5dLarge         = "ml.r5d.large"
	TrainingInstanceTypeMlR5dXlarge        = "ml.r5d.xlarge"
	TrainingInstanceTypeMlR5d2xlarge       = "ml.r5d.2xlarge"
	TrainingInstanceTypeMlR5d4xlarge       = "ml.r5d.4xlarge"
	TrainingInstanceTypeMlR5d8xlarge       = "ml.r5d.8xlarge"
	TrainingInstanceTypeMlR5d12xlarge      = "ml.r5d.12xlarge"
	TrainingInstanceTypeMlR5d16xlarge      = "ml.r5d.16xlarge"
	TrainingInstanceTypeMlR5d24xlarge      = "ml.r5d.24xlarge"
	TrainingInstanceTypeMlT3Medium         = "ml.t3.medium"
	TrainingInstanceTypeMlT3Large          = "ml.t3.large"
	TrainingInstanceTypeMlT3Xlarge         = "ml.t3.xlarge"
	TrainingInstanceTypeMlT32xlarge        = "ml.t3.2xlarge"
	TrainingInstanceTypeMlR5Large          = "ml.r5.large"
	TrainingInstanceTypeMlR5Xlarge         = "ml.r5.xlarge"
	TrainingInstanceTypeMlR52xlarge        = "ml.r5.2xlarge"
	TrainingInstanceTypeMlR54xlarge        = "ml.r5.4xlarge"
	TrainingInstanceTypeMlR58xlarge        = "ml.r5.8xlarge"
	TrainingInstanceTypeMlR512xlarge       = "ml.r5.12xlarge"
	TrainingInstanceTypeMlR516xlarge       = "ml.r5.16xlarge"
	TrainingInstanceTypeMlR524xlarge       = "ml.r5.24xlarge"
	TrainingInstanceTypeMlP6B20048xlarge   = "ml.p6-b200.48xlarge"
	TrainingInstanceTypeMlM7iLarge         = "ml.m7i.large"
	TrainingInstanceTypeMlM7iXlarge        = "ml.m7i.xlarge"
	TrainingInstanceTypeMlM7i2xlarge       = "ml.m7i.2xlarge"
	TrainingInstanceTypeMlM7i4xlarge       = "ml.m7i.4xlarge"
	TrainingInstanceTypeMlM7i8xlarge       = "ml.m7i.8xlarge"
	TrainingInstanceTypeMlM7i12xlarge      = "ml.m7i.12xlarge"
	TrainingInstanceTypeMlM7i16xlarge      = "ml.m7i.16xlarge"
	TrainingInstanceTypeMlM7i24xlarge      = "ml.m7i.24xlarge"
	TrainingInstanceTypeMlM7i48xlarge      = "ml.m7i.48xlarge"
	TrainingInstanceTypeMlC7iLarge         = "ml.c7i.large"
	TrainingInstanceTypeMlC7iXlarge        = "ml.c7i.xlarge"
	TrainingInstanceTypeMlC7i2xlarge       = "ml.c7i.2xlarge"
	TrainingInstanceTypeMlC7i4xlarge       = "ml.c7i.4xlarge"
	TrainingInstanceTypeMlC7i8xlarge       = "ml.c7i.8xlarge"
	TrainingInstanceTypeMlC7i12xlarge      = "ml.c7i.12xlarge"
	TrainingInstanceTypeMlC7i16xlarge      = "ml.c7i.16xlarge"
	TrainingInstanceTypeMlC7i24xlarge      = "ml.c7i.24xlarge"
	TrainingInstanceTypeMlC7i48xlarge      = "ml.c7i.48xlarge"
	TrainingInstanceTypeMlR7iLarge         = "ml.r7i.large"
	TrainingInstanceTypeMlR7iXlarge        = "ml.r7i.xlarge"
	TrainingInstanceTypeMlR7i2xlarge       = "ml.r7i.2xlarge"
	TrainingInstanceTypeMlR7i4xlarge       = "ml.r7i.4xlarge"
	TrainingInstanceTypeMlR7i8xlarge       = "ml.r7i.8xlarge"
	TrainingInstanceTypeMlR7i12xlarge      = "ml.r7i.12xlarge"
	TrainingInstanceTypeMlR7i16xlarge      = "ml.r7i.16xlarge"
	TrainingInstanceTypeMlR7i24xlarge      = "ml.r7i.24xlarge"
	TrainingInstanceTypeMlR7i48xlarge      = "ml.r7i.48xlarge"
	TrainingInstanceTypeMlP6eGb20036xlarge = "ml.p6e-gb200.36xlarge"
	TrainingInstanceTypeMlP54xlarge        = "ml.p5.4xlarge"
	TrainingInstanceTypeMlP6B30048xlarge   = "ml.p6-b300.48xlarge"
	TrainingInstanceTypeMlG7e2xlarge       = "ml.g7e.2xlarge"
	TrainingInstanceTypeMlG7e4xlarge       = "ml.g7e.4xlarge"
	TrainingInstanceTypeMlG7e8xlarge       = "ml.g7e.8xlarge"
	TrainingInstanceTypeMlG7e12xlarge      = "ml.g7e.12xlarge"
	TrainingInstanceTypeMlG7e24xlarge      = "ml.g7e.24xlarge"
	TrainingInstanceTypeMlG7e48xlarge      = "ml.g7e.48xlarge"
	TrainingInstanceTypeMlG72xlarge        = "ml.g7.2xlarge"
	TrainingInstanceTypeMlG74xlarge        = "ml.g7.4xlarge"
	TrainingInstanceTypeMlG78xlarge        = "ml.g7.8xlarge"
	TrainingInstanceTypeMlG712xlarge       = "ml.g7.12xlarge"
	TrainingInstanceTypeMlG724xlarge       = "ml.g7.24xlarge"
	TrainingInstanceTypeMlG748xlarge       = "ml.g7.48xlarge"
	TrainingInstanceTypeMlR6iLarge         = "ml.r6i.large"
	TrainingInstanceTypeMlR6iXlarge        = "ml.r6i.xlarge"
	TrainingInstanceTypeMlR6i2xlarge       = "ml.r6i.2xlarge"
	TrainingInstanceTypeMlR6i4xlarge       = "ml.r6i.4xlarge"
	TrainingInstanceTypeMlR6i8xlarge       = "ml.r6i.8xlarge"
	TrainingInstanceTypeMlR6i12xlarge      = "ml.r6i.12xlarge"
	TrainingInstanceTypeMlR6i16xlarge      = "ml.r6i.16xlarge"
	TrainingInstanceTypeMlR6i24xlarge      = "ml.r6i.24xlarge"
	TrainingInstanceTypeMlR6i32xlarge      = "ml.r6i.32xlarge"
	TrainingInstanceTypeMlM8iLarge         = "ml.m8i.large"
	TrainingInstanceTypeMlM8iXlarge        = "ml.m8i.xlarge"
	TrainingInstanceTypeMlM8i2xlarge       = "ml.m8i.2xlarge"
	TrainingInstanceTypeMlM8i4xlarge       = "ml.m8i.4xlarge"
	TrainingInstanceTypeMlM8i8xlarge       = "ml.m8i.8xlarge"
	TrainingInstanceTypeMlM8i12xlarge      = "ml.m8i.12xlarge"
	TrainingInstanceTypeMlM8i16xlarge      = "ml.m8i.16xlarge"
	TrainingInstanceTypeMlM8i24xlarge      = "ml.m8i.24xlarge"
	TrainingInstanceTypeMlM8i32xlarge      = "ml.m8i.32xlarge"
	TrainingInstanceTypeMlM8i48xlarge      = "ml.m8i.48xlarge"
	TrainingInstanceTypeMlM8i96xlarge      = "ml.m8i.96xlarge"
	TrainingInstanceTypeMlC8iXlarge        = "ml.c8i.xlarge"
	TrainingInstanceTypeMlC8i2xlarge       = "ml.c8i.2xlarge"
	TrainingInstanceTypeMlC8i4xlarge       = "ml.c8i.4xlarge"
	TrainingInstanceTypeMlC8i8xlarge       = "ml.c8i.8xlarge"
	TrainingInstanceTypeMlC8i12xlarge      = "ml.c8i.12xlarge"
	TrainingInstanceTypeMlC8i16xlarge      = "ml.c8i.16xlarge"
	TrainingInstanceTypeMlC8i24xlarge      = "ml.c8i.24xlarge"
	TrainingInstanceTypeMlC8i32xlarge      = "ml.c8i.32xlarge"
	TrainingInstanceTypeMlC8i48xlarge      = "ml.c8i.48xlarge"
	TrainingInstanceTypeMlC8i96xlarge      = "ml.c8i.96xlarge"
	TrainingInstanceTypeMlR8iLarge         = "ml.r8i.large"
	TrainingInstanceTypeMlR8iXlarge        = "ml.r8i.xlarge"
	TrainingInstanceTypeMlR8i2xlarge       = "ml.r8i.2xlarge"
	TrainingInstanceTypeMlR8i4xlarge       = "ml.r8i.4xlarge"
	TrainingInstanceTypeMlR8i8xlarge       = "ml.r8i.8xlarge"
	TrainingInstanceTypeMlR8i12xlarge      = "ml.r8i.12xlarge"
	TrainingInstanceTypeMlR8i16xlarge      = "ml.r8i.16xlarge"
	TrainingInstanceTypeMlR8i24xlarge      = "ml.r8i.24xlarge"
	TrainingInstanceTypeMlR8i32xlarge      = "ml.r8i.32xlarge"
	TrainingInstanceTypeMlR8i48xlarge      = "ml.r8i.48xlarge"
	TrainingInstanceTypeMlR8i96xlarge      = "ml.r8i.96xlarge"
	TrainingInstanceTypeMlM7iFlexLarge     = "ml.m7i-flex.large"
	TrainingInstanceTypeMlM7iFlexXlarge    = "ml.m7i-flex.xlarge"
	TrainingInstanceTypeMlM7iFlex2xlarge   = "ml.m7i-flex.2xlarge"
	TrainingInstanceTypeMlM7iFlex4xlarge   = "ml.m7i-flex.4xlarge"
	TrainingInstanceTypeMlM7iFlex8xlarge   = "ml.m7i-flex.8xlarge"
	TrainingInstanceTypeMlM7iFlex12xlarge  = "ml.m7i-flex.12xlarge"
	TrainingInstanceTypeMlM7iFlex16xlarge  = "ml.m7i-flex.16xlarge"
	TrainingInstanceTypeMlC7iFlexXlarge    = "ml.c7i-flex.xlarge"
	TrainingInstanceTypeMlC7iFlex2xlarge   = "ml.c7i-flex.2xlarge"
	TrainingInstanceTypeMlC7iFlex4xlarge   = "ml.c7i-flex.4xlarge"
	TrainingInstanceTypeMlC7iFlex8xlarge   = "ml.c7i-flex.8xlarge"
	TrainingInstanceTypeMlC7iFlex12xlarge  = "ml.c7i-flex.12xlarge"
	TrainingInstanceTypeMlC7iFlex16xlarge  = "ml.c7i-flex.16xlarge"
	TrainingInstanceTypeMlM8iFlexLarge     = "ml.m8i-flex.large"
	TrainingInstanceTypeMlM8iFlexXlarge    = "ml.m8i-flex.xlarge"
	TrainingInstanceTypeMlM8iFlex2xlarge   = "ml.m8i-flex.2xlarge"
	TrainingInstanceTypeMlM8iFlex4xlarge   = "ml.m8i-flex.4xlarge"
	TrainingInstanceTypeMlM8iFlex8xlarge   = "ml.m8i-flex.8xlarge"
	TrainingInstanceTypeMlM8iFlex12xlarge  = "ml.m8i-flex.12xlarge"
	TrainingInstanceTypeMlM8iFlex16xlarge  = "ml.m8i-flex.16xlarge"
	TrainingInstanceTypeMlC8iFlexXlarge    = "ml.c8i-flex.xlarge"
	TrainingInstanceTypeMlC8iFlex2xlarge   = "ml.c8i-flex.2xlarge"
	TrainingInstanceTypeMlC8iFlex4xlarge   = "ml.c8i-flex.4xlarge"
	TrainingInstanceTypeMlC8iFlex8xlarge   = "ml.c8i-flex.8xlarge"
	TrainingInstanceTypeMlC8iFlex12xlarge  = "ml.c8i-flex.12xlarge"
	TrainingInstanceTypeMlC8iFlex16xlarge  = "ml.c8i-flex.16xlarge"
	TrainingInstanceTypeMlR8iFlexLarge     = "ml.r8i-flex.large"
	TrainingInstanceTypeMlR8iFlexXlarge    = "ml.r8i-flex.xlarge"
	TrainingInstanceTypeMlR8iFlex2xlarge   = "ml.r8i-flex.2xlarge"
	TrainingInstanceTypeMlR8iFlex4xlarge   = "ml.r8i-flex.4xlarge"
	TrainingInstanceTypeMlR8iFlex8xlarge   = "ml.r8i-flex.8xlarge"
	TrainingInstanceTypeMlR8iFlex12xlarge  = "ml.r8i-flex.12xlarge"
	TrainingInstanceTypeMlR8iFlex16xlarge  = "ml.r8i-flex.16xlarge"
)

// Values of TrainingJobEarlyStoppingType.
const (
	TrainingJobEarlyStoppingTypeOff  = "Off"
	TrainingJobEarlyStoppingTypeAuto = "Auto"
)

// Values of TrainingJobSortByOptions.
const (
	TrainingJobSortByOptionsName                      = "Name"
	TrainingJobSortByOptionsCreationTime              = "CreationTime"
	TrainingJobSortByOptionsStatus                    = "Status"
	TrainingJobSortByOptionsFinalObjectiveMetricValue = "FinalObjectiveMetricValue"
)

// Values of TrainingJobStatus.
const (
	TrainingJobStatusInProgress = "InProgress"
	TrainingJobStatusCompleted  = "Completed"
	TrainingJobStatusFailed     = "Failed"
	TrainingJobStatusStopping   = "Stopping"
	TrainingJobStatusStopped    = "Stopped"
	TrainingJobStatusDeleting   = "Deleting"
)

// Values of TrainingPlanFilterName.
const (
	TrainingPlanFilterNameStatus = "Status"
)

// Values of TrainingPlanSortBy.
const (
	TrainingPlanSortByTrainingPlanName = "TrainingPlanName"
	TrainingPlanSortByStartTime        = "StartTime"
	TrainingPlanSortByStatus           = "Status"
)

// Values of TrainingPlanSortOrder.
const (
	TrainingPlanSortOrderAscending  = "Ascending"
	TrainingPlanSortOrderDescending = "Descending"
)

// Values of TrainingPlanStatus.
const (
	TrainingPlanStatusPending   = "Pending"
	TrainingPlanStatusActive    = "Active"
	TrainingPlanStatusScheduled = "Scheduled"
	TrainingPlanStatusExpired   = "Expired"
	TrainingPlanStatusFailed    = "Failed"
)

// Values of TrainingRepositoryAccessMode.
const (
	TrainingRepositoryAccessModePlatform = "Platform"
	TrainingRepositoryAccessModeVpc      = "Vpc"
)

// Values of TrainingSessionStatus.
const (
	TrainingSessionStatusCreated        = "Created"
	TrainingSessionStatusBlocked        = "Blocked"
	TrainingSessionStatusRunning        = "Running"
	TrainingSessionStatusFailed         = "Failed"
	TrainingSessionStatusScheduled      = "Scheduled"
	TrainingSessionStatusStopping       = "Stopping"
	TrainingSessionStatusStopped        = "Stopped"
	TrainingSessionStatusExpired        = "Expired"
	TrainingSessionStatusDeleting       = "Deleting"
	TrainingSessionStatusDeletionFailed = "DeletionFailed"
)

// Values of TransformInstanceType.
const (
	TransformInstanceTypeMlM4Xlarge     = "ml.m4.xlarge"
	TransformInstanceTypeMlM42xlarge    = "ml.m4.2xlarge"
	TransformInstanceTypeMlM44xlarge    = "ml.m4.4xlarge"
	TransformInstanceTypeMlM410xlarge   = "ml.m4.10xlarge"
	TransformInstanceTypeMlM416xlarge   = "ml.m4.16xlarge"
	TransformInstanceTypeMlC4Xlarge     = "ml.c4.xlarge"
	TransformInstanceTypeMlC42xlarge    = "ml.c4.2xlarge"
	TransformInstanceTypeMlC44xlarge    = "ml.c4.4xlarge"
	TransformInstanceTypeMlC48xlarge    = "ml.c4.8xlarge"
	TransformInstanceTypeMlP2Xlarge     = "ml.p2.xlarge"
	TransformInstanceTypeMlP28xlarge    = "ml.p2.8xlarge"
	TransformInstanceTypeMlP216xlarge   = "ml.p2.16xlarge"
	TransformInstanceTypeMlP32xlarge    = "ml.p3.2xlarge"
	TransformInstanceTypeMlP38xlarge    = "ml.p3.8xlarge"
	TransformInstanceTypeMlP316xlarge   = "ml.p3.16xlarge"
	TransformInstanceTypeMlC5Xlarge     = "ml.c5.xlarge"
	TransformInstanceTypeMlC52xlarge    = "ml.c5.2xlarge"
	TransformInstanceTypeMlC54xlarge    = "ml.c5.4xlarge"
	TransformInstanceTypeMlC59xlarge    = "ml.c5.9xlarge"
	TransformInstanceTypeMlC518xlarge   = "ml.c5.18xlarge"
	TransformInstanceTypeMlM5Large      = "ml.m5.large"
	TransformInstanceTypeMlM5Xlarge     = "ml.m5.xlarge"
	TransformInstanceTypeMlM52xlarge    = "ml.m5.2xlarge"
	TransformInstanceTypeMlM54xlarge    = "ml.m5.4xlarge"
	TransformInstanceTypeMlM512xlarge   = "ml.m5.12xlarge"
	TransformInstanceTypeMlM524xlarge   = "ml.m5.24xlarge"
	TransformInstanceTypeMlM6iLarge     = "ml.m6i.large"
	TransformInstanceTypeMlM6iXlarge    = "ml.m6i.xlarge"
	TransformInstanceTypeMlM6i2xlarge   = "ml.m6i.2xlarge"
	TransformInstanceTypeMlM6i4xlarge   = "ml.m6i.4xlarge"
	TransformInstanceTypeMlM6i8xlarge   = "ml.m6i.8xlarge"
	TransformInstanceTypeMlM6i12xlarge  = "ml.m6i.12xlarge"
	TransformInstanceTypeMlM6i16xlarge  = "ml.m6i.16xlarge"
	TransformInstanceTypeMlM6i24xlarge  = "ml.m6i.24xlarge"
	TransformInstanceTypeMlM6i32xlarge  = "ml.m6i.32xlarge"
	TransformInstanceTypeMlC6iLarge     = "ml.c6i.large"
	TransformInstanceTypeMlC6iXlarge    = "ml.c6i.xlarge"
	TransformInstanceTypeMlC6i2xlarge   = "ml.c6i.2xlarge"
	TransformInstanceTypeMlC6i4xlarge   = "ml.c6i.4xlarge"
	TransformInstanceTypeMlC6i8xlarge   = "ml.c6i.8xlarge"
	TransformInstanceTypeMlC6i12xlarge  = "ml.c6i.12xlarge"
	TransformInstanceTypeMlC6i16xlarge  = "ml.c6i.16xlarge"
	TransformInstanceTypeMlC6i24xlarge  = "ml.c6i.24xlarge"
	TransformInstanceTypeMlC6i32xlarge  = "ml.c6i.32xlarge"
	TransformInstanceTypeMlR6iLarge     = "ml.r6i.large"
	TransformInstanceTypeMlR6iXlarge    = "ml.r6i.xlarge"
	TransformInstanceTypeMlR6i2xlarge   = "ml.r6i.2xlarge"
	TransformInstanceTypeMlR6i4xlarge   = "ml.r6i.4xlarge"
	TransformInstanceTypeMlR6i8xlarge   = "ml.r6i.8xlarge"
	TransformInstanceTypeMlR6i12xlarge  = "ml.r6i.12xlarge"
	TransformInstanceTypeMlR6i16xlarge  = "ml.r6i.16xlarge"
	TransformInstanceTypeMlR6i24xlarge  = "ml.r6i.24xlarge"
	TransformInstanceTypeMlR6i32xlarge  = "ml.r6i.32xlarge"
	TransformInstanceTypeMlM7iLarge     = "ml.m7i.large"
	TransformInstanceTypeMlM7iXlarge    = "ml.m7i.xlarge"
	TransformInstanceTypeMlM7i2xlarge   = "ml.m7i.2xlarge"
	TransformInstanceTypeMlM7i4xlarge   = "ml.m7i.4xlarge"
	TransformInstanceTypeMlM7i8xlarge   = "ml.m7i.8xlarge"
	TransformInstanceTypeMlM7i12xlarge  = "ml.m7i.12xlarge"
	TransformInstanceTypeMlM7i16xlarge  = "ml.m7i.16xlarge"
	TransformInstanceTypeMlM7i24xlarge  = "ml.m7i.24xlarge"
	TransformInstanceTypeMlM7i48xlarge  = "ml.m7i.48xlarge"
	TransformInstanceTypeMlC7iLarge     = "ml.c7i.large"
	TransformInstanceTypeMlC7iXlarge    = "ml.c7i.xlarge"
	TransformInstanceTypeMlC7i2xlarge   = "ml.c7i.2xlarge"
	TransformInstanceTypeMlC7i4xlarge   = "ml.c7i.4xlarge"
	TransformInstanceTypeMlC7i8xlarge   = "ml.c7i.8xlarge"
	TransformInstanceTypeMlC7i12xlarge  = "ml.c7i.12xlarge"
	TransformInstanceTypeMlC7i16xlarge  = "ml.c7i.16xlarge"
	TransformInstanceTypeMlC7i24xlarge  = "ml.c7i.24xlarge"
	TransformInstanceTypeMlC7i48xlarge  = "ml.c7i.48xlarge"
	TransformInstanceTypeMlR7iLarge     = "ml.r7i.large"
	TransformInstanceTypeMlR7iXlarge    = "ml.r7i.xlarge"
	TransformInstanceTypeMlR7i2xlarge   = "ml.r7i.2xlarge"
	TransformInstanceTypeMlR7i4xlarge   = "ml.r7i.4xlarge"
	TransformInstanceTypeMlR7i8xlarge   = "ml.r7i.8xlarge"
	TransformInstanceTypeMlR7i12xlarge  = "ml.r7i.12xlarge"
	TransformInstanceTypeMlR7i16xlarge  = "ml.r7i.16xlarge"
	TransformInstanceTypeMlR7i24xlarge  = "ml.r7i.24xlarge"
	TransformInstanceTypeMlR7i48xlarge  = "ml.r7i.48xlarge"
	TransformInstanceTypeMlG4dnXlarge   = "ml.g4dn.xlarge"
	TransformInstanceTypeMlG4dn2xlarge  = "ml.g4dn.2xlarge"
	TransformInstanceTypeMlG4dn4xlarge  = "ml.g4dn.4xlarge"
	TransformInstanceTypeMlG4dn8xlarge  = "ml.g4dn.8xlarge"
	TransformInstanceTypeMlG4dn12xlarge = "ml.g4dn.12xlarge"
	TransformInstanceTypeMlG4dn16xlarge = "ml.g4dn.16xlarge"
	TransformInstanceTypeMlG5Xlarge     = "ml.g5.xlarge"
	TransformInstanceTypeMlG52xlarge    = "ml.g5.2xlarge"
	TransformInstanceTypeMlG54xlarge    = "ml.g5.4xlarge"
	TransformInstanceTypeMlG58xlarge    = "ml.g5.8xlarge"
	TransformInstanceTypeMlG512xlarge   = "ml.g5.12xlarge"
	TransformInstanceTypeMlG516xlarge   = "ml.g5.16xlarge"
	TransformInstanceTypeMlG524xlarge   = "ml.g5.24xlarge"
	TransformInstanceTypeMlG548xlarge   = "ml.g5.48xlarge"
	TransformInstanceTypeMlTrn12xlarge  = "ml.trn1.2xlarge"
	TransformInstanceTypeMlTrn132xlarge = "ml.trn1.32xlarge"
	TransformInstanceTypeMlInf2Xlarge   = "ml.inf2.xlarge"
	TransformInstanceTypeMlInf28xlarge  = "ml.inf2.8xlarge"
	TransformInstanceTypeMlInf224xlarge = "ml.inf2.24xlarge"
	TransformInstanceTypeMlInf248xlarge = "ml.inf2.48xlarge"
	TransformInstanceTypeMlG6Xlarge     = "ml.g6.xlarge"
	TransformInstanceTypeMlG62xlarge    = "ml.g6.2xlarge"
	TransformInstanceTypeMlG64xlarge    = "ml.g6.4xlarge"
	TransformInstanceTypeMlG68xlarge    = "ml.g6.8xlarge"
	TransformInstanceTypeMlG612xlarge   = "ml.g6.12xlarge"
	TransformInstanceTypeMlG616xlarge   = "ml.g6.16xlarge"
	TransformInstanceTypeMlG624xlarge   = "ml.g6.24xlarge"
	TransformInstanceTypeMlG648xlarge   = "ml.g6.48xlarge"
	TransformInstanceTypeMlG6eXlarge    = "ml.g6e.xlarge"
	TransformInstanceTypeMlG6e2xlarge   = "ml.g6e.2xlarge"
	TransformInstanceTypeMlG6e4xlarge   = "ml.g6e.4xlarge"
	TransformInstanceTypeMlG6e8xlarge   = "ml.g6e.8xlarge"
	TransformInstanceTypeMlG6e12xlarge  = "ml.g6e.12xlarge"
	TransformInstanceTypeMlG6e16xlarge  = "ml.g6e.16xlarge"
	TransformInstanceTypeMlG6e24xlarge  = "ml.g6e.24xlarge"
	TransformInstanceTypeMlG6e48xlarge  = "ml.g6e.48xlarge"
)

// Values of TransformJobStatus.
const (
	TransformJobStatusInProgress = "InProgress"
	TransformJobStatusCompleted  = "Completed"
	TransformJobStatusFailed     = "Failed"
	TransformJobStatusStopping   = "Stopping"
	TransformJobStatusStopped    = "Stopped"
)

// Values of TrialComponentPrimaryStatus.
const (
	TrialComponentPrimaryStatusInProgress = "InProgress"
	TrialComponentPrimaryStatusCompleted  = "Completed"
	TrialComponentPrimaryStatusFailed     = "Failed"
	TrialComponentPrimaryStatusStopping   = "Stopping"
	TrialComponentPrimaryStatusStopped    = "Stopped"
)

// Values of TtlDurationUnit.
const (
	TtlDurationUnitSeconds = "Seconds"
	TtlDurationUnitMinutes = "Minutes"
	TtlDurationUnitHours   = "Hours"
	TtlDurationUnitDays    = "Days"
	TtlDurationUnitWeeks   = "Weeks"
)

// Values of UltraServerHealthStatus.
const (
	UltraServerHealthStatusOk               = "OK"
	UltraServerHealthStatusImpaired         = "Impaired"
	UltraServerHealthStatusInsufficientData = "Insufficient-Data"
)

// Values of UserProfileSortKey.
const (
	UserProfileSortKeyCreationTime     = "CreationTime"
	UserProfileSortKeyLastModifiedTime = "LastModifiedTime"
)

// Values of UserProfileStatus.
const (
	UserProfileStatusDeleting     = "Deleting"
	UserProfileStatusFailed       = "Failed"
	UserProfileStatusInService    = "InService"
	UserProfileStatusPending      = "Pending"
	UserProfileStatusUpdating     = "Updating"
	UserProfileStatusUpdateFailed = "Update_Failed"
	UserProfileStatusDeleteFailed = "Delete_Failed"
)

// Values of VariantPropertyType.
const (
	VariantPropertyTypeDesiredInstanceCount = "DesiredInstanceCount"
	VariantPropertyTypeDesiredWeight        = "DesiredWeight"
	VariantPropertyTypeDataCaptureConfig    = "DataCaptureConfig"
)

// Values of VariantStatus.
const (
	VariantStatusCreating          = "Creating"
	VariantStatusUpdating          = "Updating"
	VariantStatusDeleting          = "Deleting"
	VariantStatusActivatingTraffic = "ActivatingTraffic"
	VariantStatusBaking            = "Baking"
)

// Values of VendorGuidance.
const (
	VendorGuidanceNotProvided  = "NOT_PROVIDED"
	VendorGuidanceStable       = "STABLE"
	VendorGuidanceToBeArchived = "TO_BE_ARCHIVED"
	VendorGuidanceArchived     = "ARCHIVED"
)

// Values of VolumeAttachmentStatus.
const (
	VolumeAttachmentStatusAttaching = "attaching"
	VolumeAttachmentStatusAttached  = "attached"
	VolumeAttachmentStatusDetaching = "detaching"
	VolumeAttachmentStatusDetached  = "detached"
	VolumeAttachmentStatusBusy      = "busy"
)

// Values of WarmPoolResourceStatus.
const (
	WarmPoolResourceStatusAvailable  = "Available"
	WarmPoolResourceStatusTerminated = "Terminated"
	WarmPoolResourceStatusReused     = "Reused"
	WarmPoolResourceStatusInUse      = "InUse"
)

// Values of WorkforceIpAddressType.
const (
	WorkforceIpAddressTypeIpv4      = "ipv4"
	WorkforceIpAddressTypeDualstack = "dualstack"
)

// Values of WorkforceStatus.
const (
	WorkforceStatusInitializing = "Initializing"
	WorkforceStatusUpdating     = "Updating"
	WorkforceStatusDeleting     = "Deleting"
	WorkforceStatusFailed       = "Failed"
	WorkforceStatusActive       = "Active"
)
