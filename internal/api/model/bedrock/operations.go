// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

package bedrock

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpBatchDeleteAdvancedPromptOptimizationJob,
	OpBatchDeleteEvaluationJob,
	OpCancelAutomatedReasoningPolicyBuildWorkflow,
	OpCreateAdvancedPromptOptimizationJob,
	OpCreateAutomatedReasoningPolicy,
	OpCreateAutomatedReasoningPolicyTestCase,
	OpCreateAutomatedReasoningPolicyVersion,
	OpCreateCustomModel,
	OpCreateCustomModelDeployment,
	OpCreateEvaluationJob,
	OpCreateFoundationModelAgreement,
	OpCreateGuardrail,
	OpCreateGuardrailVersion,
	OpCreateInferenceProfile,
	OpCreateMarketplaceModelEndpoint,
	OpCreateModelCopyJob,
	OpCreateModelCustomizationJob,
	OpCreateModelImportJob,
	OpCreateModelInvocationJob,
	OpCreatePromptRouter,
	OpCreateProvisionedModelThroughput,
	OpDeleteAutomatedReasoningPolicy,
	OpDeleteAutomatedReasoningPolicyBuildWorkflow,
	OpDeleteAutomatedReasoningPolicyTestCase,
	OpDeleteCustomModel,
	OpDeleteCustomModelDeployment,
	OpDeleteEnforcedGuardrailConfiguration,
	OpDeleteFoundationModelAgreement,
	OpDeleteGuardrail,
	OpDeleteImportedModel,
	OpDeleteInferenceProfile,
	OpDeleteMarketplaceModelEndpoint,
	OpDeleteModelInvocationLoggingConfiguration,
	OpDeletePromptRouter,
	OpDeleteProvisionedModelThroughput,
	OpDeleteResourcePolicy,
	OpDeregisterMarketplaceModelEndpoint,
	OpExportAutomatedReasoningPolicyVersion,
	OpGetAccountDataRetention,
	OpGetAdvancedPromptOptimizationJob,
	OpGetAutomatedReasoningPolicy,
	OpGetAutomatedReasoningPolicyAnnotations,
	OpGetAutomatedReasoningPolicyBuildWorkflow,
	OpGetAutomatedReasoningPolicyBuildWorkflowResultAssets,
	OpGetAutomatedReasoningPolicyNextScenario,
	OpGetAutomatedReasoningPolicyTestCase,
	OpGetAutomatedReasoningPolicyTestResult,
	OpGetCustomModel,
	OpGetCustomModelDeployment,
	OpGetEvaluationJob,
	OpGetFoundationModel,
	OpGetFoundationModelAvailability,
	OpGetGuardrail,
	OpGetImportedModel,
	OpGetInferenceProfile,
	OpGetMarketplaceModelEndpoint,
	OpGetModelCopyJob,
	OpGetModelCustomizationJob,
	OpGetModelImportJob,
	OpGetModelInvocationJob,
	OpGetModelInvocationLoggingConfiguration,
	OpGetPromptRouter,
	OpGetProvisionedModelThroughput,
	OpGetResourcePolicy,
	OpGetUseCaseForModelAccess,
	OpListAdvancedPromptOptimizationJobs,
	OpListAutomatedReasoningPolicies,
	OpListAutomatedReasoningPolicyBuildWorkflows,
	OpListAutomatedReasoningPolicyTestCases,
	OpListAutomatedReasoningPolicyTestResults,
	OpListCustomModelDeployments,
	OpListCustomModels,
	OpListEnforcedGuardrailsConfiguration,
	OpListEvaluationJobs,
	OpListFoundationModelAgreementOffers,
	OpListFoundationModels,
	OpListGuardrails,
	OpListImportedModels,
	OpListInferenceProfiles,
	OpListMarketplaceModelEndpoints,
	OpListModelCopyJobs,
	OpListModelCustomizationJobs,
	OpListModelImportJobs,
	OpListModelInvocationJobs,
	OpListPromptRouters,
	OpListProvisionedModelThroughputs,
	OpListTagsForResource,
	OpPutAccountDataRetention,
	OpPutEnforcedGuardrailConfiguration,
	OpPutModelInvocationLoggingConfiguration,
	OpPutResourcePolicy,
	OpPutUseCaseForModelAccess,
	OpRegisterMarketplaceModelEndpoint,
	OpStartAutomatedReasoningPolicyBuildWorkflow,
	OpStartAutomatedReasoningPolicyTestWorkflow,
	OpStopAdvancedPromptOptimizationJob,
	OpStopEvaluationJob,
	OpStopModelCustomizationJob,
	OpStopModelInvocationJob,
	OpTagResource,
	OpUntagResource,
	OpUpdateAutomatedReasoningPolicy,
	OpUpdateAutomatedReasoningPolicyAnnotations,
	OpUpdateAutomatedReasoningPolicyTestCase,
	OpUpdateCustomModelDeployment,
	OpUpdateGuardrail,
	OpUpdateMarketplaceModelEndpoint,
	OpUpdateProvisionedModelThroughput,
}

// The operations.
var (
	OpBatchDeleteAdvancedPromptOptimizationJob = &model.Operation{
		Service: Service,
		Name:    "BatchDeleteAdvancedPromptOptimizationJob",
		Method:  "POST",
		URI:     "/advanced-prompt-optimization-job/batch-delete",
		Status:  202,
		Errors:  []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Input:   (*BatchDeleteAdvancedPromptOptimizationJobInput)(nil),
		Output:  (*BatchDeleteAdvancedPromptOptimizationJobOutput)(nil),
	}

	OpBatchDeleteEvaluationJob = &model.Operation{
		Service: Service,
		Name:    "BatchDeleteEvaluationJob",
		Method:  "POST",
		URI:     "/evaluation-jobs/batch-delete",
		Status:  202,
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*BatchDeleteEvaluationJobInput)(nil),
		Output:  (*BatchDeleteEvaluationJobOutput)(nil),
	}

	OpCancelAutomatedReasoningPolicyBuildWorkflow = &model.Operation{
		Service:    Service,
		Name:       "CancelAutomatedReasoningPolicyBuildWorkflow",
		Method:     "POST",
		URI:        "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CancelAutomatedReasoningPolicyBuildWorkflowInput)(nil),
		Output:     (*CancelAutomatedReasoningPolicyBuildWorkflowOutput)(nil),
	}

	OpCreateAdvancedPromptOptimizationJob = &model.Operation{
		Service:    Service,
		Name:       "CreateAdvancedPromptOptimizationJob",
		Method:     "POST",
		URI:        "/advanced-prompt-optimization-jobs",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateAdvancedPromptOptimizationJobInput)(nil),
		Output:     (*CreateAdvancedPromptOptimizationJobOutput)(nil),
	}

	OpCreateAutomatedReasoningPolicy = &model.Operation{
		Service:    Service,
		Name:       "CreateAutomatedReasoningPolicy",
		Method:     "POST",
		URI:        "/automated-reasoning-policies",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateAutomatedReasoningPolicyInput)(nil),
		Output:     (*CreateAutomatedReasoningPolicyOutput)(nil),
	}

	OpCreateAutomatedReasoningPolicyTestCase = &model.Operation{
		Service:    Service,
		Name:       "CreateAutomatedReasoningPolicyTestCase",
		Method:     "POST",
		URI:        "/automated-reasoning-policies/{policyArn}/test-cases",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateAutomatedReasoningPolicyTestCaseInput)(nil),
		Output:     (*CreateAutomatedReasoningPolicyTestCaseOutput)(nil),
	}

	OpCreateAutomatedReasoningPolicyVersion = &model.Operation{
		Service:    Service,
		Name:       "CreateAutomatedReasoningPolicyVersion",
		Method:     "POST",
		URI:        "/automated-reasoning-policies/{policyArn}/versions",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateAutomatedReasoningPolicyVersionInput)(nil),
		Output:     (*CreateAutomatedReasoningPolicyVersionOutput)(nil),
	}

	OpCreateCustomModel = &model.Operation{
		Service:    Service,
		Name:       "CreateCustomModel",
		Method:     "POST",
		URI:        "/custom-models/create-custom-model",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateCustomModelInput)(nil),
		Output:     (*CreateCustomModelOutput)(nil),
	}

	OpCreateCustomModelDeployment = &model.Operation{
		Service:    Service,
		Name:       "CreateCustomModelDeployment",
		Method:     "POST",
		URI:        "/model-customization/custom-model-deployments",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateCustomModelDeploymentInput)(nil),
		Output:     (*CreateCustomModelDeploymentOutput)(nil),
	}

	OpCreateEvaluationJob = &model.Operation{
		Service:    Service,
		Name:       "CreateEvaluationJob",
		Method:     "POST",
		URI:        "/evaluation-jobs",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateEvaluationJobInput)(nil),
		Output:     (*CreateEvaluationJobOutput)(nil),
	}

	OpCreateFoundationModelAgreement = &model.Operation{
		Service: Service,
		Name:    "CreateFoundationModelAgreement",
		Method:  "POST",
		URI:     "/create-foundation-model-agreement",
		Status:  202,
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*CreateFoundationModelAgreementInput)(nil),
		Output:  (*CreateFoundationModelAgreementOutput)(nil),
	}

	OpCreateGuardrail = &model.Operation{
		Service: Service,
		Name:    "CreateGuardrail",
		Method:  "POST",
		URI:     "/guardrails",
		Status:  202,
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Input:   (*CreateGuardrailInput)(nil),
		Output:  (*CreateGuardrailOutput)(nil),
	}

	OpCreateGuardrailVersion = &model.Operation{
		Service: Service,
		Name:    "CreateGuardrailVersion",
		Method:  "POST",
		URI:     "/guardrails/{guardrailIdentifier}",
		Status:  202,
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Input:   (*CreateGuardrailVersionInput)(nil),
		Output:  (*CreateGuardrailVersionOutput)(nil),
	}

	OpCreateInferenceProfile = &model.Operation{
		Service:    Service,
		Name:       "CreateInferenceProfile",
		Method:     "POST",
		URI:        "/inference-profiles",
		Status:     201,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateInferenceProfileInput)(nil),
		Output:     (*CreateInferenceProfileOutput)(nil),
	}

	OpCreateMarketplaceModelEndpoint = &model.Operation{
		Service: Service,
		Name:    "CreateMarketplaceModelEndpoint",
		Method:  "POST",
		URI:     "/marketplace-model/endpoints",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Input:   (*CreateMarketplaceModelEndpointInput)(nil),
		Output:  (*CreateMarketplaceModelEndpointOutput)(nil),
	}

	OpCreateModelCopyJob = &model.Operation{
		Service:    Service,
		Name:       "CreateModelCopyJob",
		Method:     "POST",
		URI:        "/model-copy-jobs",
		Status:     201,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "InternalServerException", "TooManyTagsException"},
		Idempotent: true,
		Input:      (*CreateModelCopyJobInput)(nil),
		Output:     (*CreateModelCopyJobOutput)(nil),
	}

	OpCreateModelCustomizationJob = &model.Operation{
		Service:    Service,
		Name:       "CreateModelCustomizationJob",
		Method:     "POST",
		URI:        "/model-customization-jobs",
		Status:     201,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateModelCustomizationJobInput)(nil),
		Output:     (*CreateModelCustomizationJobOutput)(nil),
	}

	OpCreateModelImportJob = &model.Operation{
		Service:    Service,
		Name:       "CreateModelImportJob",
		Method:     "POST",
		URI:        "/model-import-jobs",
		Status:     201,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateModelImportJobInput)(nil),
		Output:     (*CreateModelImportJobOutput)(nil),
	}

	OpCreateModelInvocationJob = &model.Operation{
		Service:    Service,
		Name:       "CreateModelInvocationJob",
		Method:     "POST",
		URI:        "/model-invocation-job",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateModelInvocationJobInput)(nil),
		Output:     (*CreateModelInvocationJobOutput)(nil),
	}

	OpCreatePromptRouter = &model.Operation{
		Service:    Service,
		Name:       "CreatePromptRouter",
		Method:     "POST",
		URI:        "/prompt-routers",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreatePromptRouterInput)(nil),
		Output:     (*CreatePromptRouterOutput)(nil),
	}

	OpCreateProvisionedModelThroughput = &model.Operation{
		Service:    Service,
		Name:       "CreateProvisionedModelThroughput",
		Method:     "POST",
		URI:        "/provisioned-model-throughput",
		Status:     201,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "TooManyTagsException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*CreateProvisionedModelThroughputInput)(nil),
		Output:     (*CreateProvisionedModelThroughputOutput)(nil),
	}

	OpDeleteAutomatedReasoningPolicy = &model.Operation{
		Service:    Service,
		Name:       "DeleteAutomatedReasoningPolicy",
		Method:     "DELETE",
		URI:        "/automated-reasoning-policies/{policyArn}",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ResourceInUseException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteAutomatedReasoningPolicyInput)(nil),
		Output:     (*DeleteAutomatedReasoningPolicyOutput)(nil),
	}

	OpDeleteAutomatedReasoningPolicyBuildWorkflow = &model.Operation{
		Service:    Service,
		Name:       "DeleteAutomatedReasoningPolicyBuildWorkflow",
		Method:     "DELETE",
		URI:        "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ResourceInUseException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteAutomatedReasoningPolicyBuildWorkflowInput)(nil),
		Output:     (*DeleteAutomatedReasoningPolicyBuildWorkflowOutput)(nil),
	}

	OpDeleteAutomatedReasoningPolicyTestCase = &model.Operation{
		Service:    Service,
		Name:       "DeleteAutomatedReasoningPolicyTestCase",
		Method:     "DELETE",
		URI:        "/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ResourceInUseException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteAutomatedReasoningPolicyTestCaseInput)(nil),
		Output:     (*DeleteAutomatedReasoningPolicyTestCaseOutput)(nil),
	}

	OpDeleteCustomModel = &model.Operation{
		Service:    Service,
		Name:       "DeleteCustomModel",
		Method:     "DELETE",
		URI:        "/custom-models/{modelIdentifier}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteCustomModelInput)(nil),
		Output:     (*DeleteCustomModelOutput)(nil),
	}

	OpDeleteCustomModelDeployment = &model.Operation{
		Service:    Service,
		Name:       "DeleteCustomModelDeployment",
		Method:     "DELETE",
		URI:        "/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteCustomModelDeploymentInput)(nil),
		Output:     (*DeleteCustomModelDeploymentOutput)(nil),
	}

	OpDeleteEnforcedGuardrailConfiguration = &model.Operation{
		Service:    Service,
		Name:       "DeleteEnforcedGuardrailConfiguration",
		Method:     "DELETE",
		URI:        "/enforcedGuardrailsConfiguration/{configId}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteEnforcedGuardrailConfigurationInput)(nil),
		Output:     (*DeleteEnforcedGuardrailConfigurationOutput)(nil),
	}

	OpDeleteFoundationModelAgreement = &model.Operation{
		Service: Service,
		Name:    "DeleteFoundationModelAgreement",
		Method:  "POST",
		URI:     "/delete-foundation-model-agreement",
		Status:  202,
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*DeleteFoundationModelAgreementInput)(nil),
		Output:  (*DeleteFoundationModelAgreementOutput)(nil),
	}

	OpDeleteGuardrail = &model.Operation{
		Service:    Service,
		Name:       "DeleteGuardrail",
		Method:     "DELETE",
		URI:        "/guardrails/{guardrailIdentifier}",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ResourceInUseException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteGuardrailInput)(nil),
		Output:     (*DeleteGuardrailOutput)(nil),
	}

	OpDeleteImportedModel = &model.Operation{
		Service:    Service,
		Name:       "DeleteImportedModel",
		Method:     "DELETE",
		URI:        "/imported-models/{modelIdentifier}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteImportedModelInput)(nil),
		Output:     (*DeleteImportedModelOutput)(nil),
	}

	OpDeleteInferenceProfile = &model.Operation{
		Service:    Service,
		Name:       "DeleteInferenceProfile",
		Method:     "DELETE",
		URI:        "/inference-profiles/{inferenceProfileIdentifier}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteInferenceProfileInput)(nil),
		Output:     (*DeleteInferenceProfileOutput)(nil),
	}

	OpDeleteMarketplaceModelEndpoint = &model.Operation{
		Service:    Service,
		Name:       "DeleteMarketplaceModelEndpoint",
		Method:     "DELETE",
		URI:        "/marketplace-model/endpoints/{endpointArn}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteMarketplaceModelEndpointInput)(nil),
		Output:     (*DeleteMarketplaceModelEndpointOutput)(nil),
	}

	OpDeleteModelInvocationLoggingConfiguration = &model.Operation{
		Service:    Service,
		Name:       "DeleteModelInvocationLoggingConfiguration",
		Method:     "DELETE",
		URI:        "/logging/modelinvocations",
		Errors:     []string{"AccessDeniedException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteModelInvocationLoggingConfigurationInput)(nil),
		Output:     (*DeleteModelInvocationLoggingConfigurationOutput)(nil),
	}

	OpDeletePromptRouter = &model.Operation{
		Service:    Service,
		Name:       "DeletePromptRouter",
		Method:     "DELETE",
		URI:        "/prompt-routers/{promptRouterArn}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeletePromptRouterInput)(nil),
		Output:     (*DeletePromptRouterOutput)(nil),
	}

	OpDeleteProvisionedModelThroughput = &model.Operation{
		Service:    Service,
		Name:       "DeleteProvisionedModelThroughput",
		Method:     "DELETE",
		URI:        "/provisioned-model-throughput/{provisionedModelId}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteProvisionedModelThroughputInput)(nil),
		Output:     (*DeleteProvisionedModelThroughputOutput)(nil),
	}

	OpDeleteResourcePolicy = &model.Operation{
		Service:    Service,
		Name:       "DeleteResourcePolicy",
		Method:     "DELETE",
		URI:        "/resource-policy/{resourceArn}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*DeleteResourcePolicyInput)(nil),
		Output:     (*DeleteResourcePolicyOutput)(nil),
	}

	OpDeregisterMarketplaceModelEndpoint = &model.Operation{
		Service: Service,
		Name:    "DeregisterMarketplaceModelEndpoint",
		Method:  "DELETE",
		URI:     "/marketplace-model/endpoints/{endpointArn}/registration",
		Errors:  []string{"ResourceNotFoundException", "ServiceUnavailableException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Input:   (*DeregisterMarketplaceModelEndpointInput)(nil),
		Output:  (*DeregisterMarketplaceModelEndpointOutput)(nil),
	}

	OpExportAutomatedReasoningPolicyVersion = &model.Operation{
		Service:  Service,
		Name:     "ExportAutomatedReasoningPolicyVersion",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/export",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ExportAutomatedReasoningPolicyVersionInput)(nil),
		Output:   (*ExportAutomatedReasoningPolicyVersionOutput)(nil),
	}

	OpGetAccountDataRetention = &model.Operation{
		Service:  Service,
		Name:     "GetAccountDataRetention",
		Method:   "GET",
		URI:      "/data-retention",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAccountDataRetentionInput)(nil),
		Output:   (*GetAccountDataRetentionOutput)(nil),
	}

	OpGetAdvancedPromptOptimizationJob = &model.Operation{
		Service:  Service,
		Name:     "GetAdvancedPromptOptimizationJob",
		Method:   "GET",
		URI:      "/advanced-prompt-optimization-jobs/{jobIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAdvancedPromptOptimizationJobInput)(nil),
		Output:   (*GetAdvancedPromptOptimizationJobOutput)(nil),
	}

	OpGetAutomatedReasoningPolicy = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicy",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyOutput)(nil),
	}

	OpGetAutomatedReasoningPolicyAnnotations = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicyAnnotations",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyAnnotationsInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyAnnotationsOutput)(nil),
	}

	OpGetAutomatedReasoningPolicyBuildWorkflow = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicyBuildWorkflow",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyBuildWorkflowInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyBuildWorkflowOutput)(nil),
	}

	OpGetAutomatedReasoningPolicyBuildWorkflowResultAssets = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicyBuildWorkflowResultAssets",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyBuildWorkflowResultAssetsInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyBuildWorkflowResultAssetsOutput)(nil),
	}

	OpGetAutomatedReasoningPolicyNextScenario = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicyNextScenario",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyNextScenarioInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyNextScenarioOutput)(nil),
	}

	OpGetAutomatedReasoningPolicyTestCase = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicyTestCase",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyTestCaseInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyTestCaseOutput)(nil),
	}

	OpGetAutomatedReasoningPolicyTestResult = &model.Operation{
		Service:  Service,
		Name:     "GetAutomatedReasoningPolicyTestResult",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetAutomatedReasoningPolicyTestResultInput)(nil),
		Output:   (*GetAutomatedReasoningPolicyTestResultOutput)(nil),
	}

	OpGetCustomModel = &model.Operation{
		Service:  Service,
		Name:     "GetCustomModel",
		Method:   "GET",
		URI:      "/custom-models/{modelIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetCustomModelInput)(nil),
		Output:   (*GetCustomModelOutput)(nil),
	}

	OpGetCustomModelDeployment = &model.Operation{
		Service:  Service,
		Name:     "GetCustomModelDeployment",
		Method:   "GET",
		URI:      "/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetCustomModelDeploymentInput)(nil),
		Output:   (*GetCustomModelDeploymentOutput)(nil),
	}

	OpGetEvaluationJob = &model.Operation{
		Service:  Service,
		Name:     "GetEvaluationJob",
		Method:   "GET",
		URI:      "/evaluation-jobs/{jobIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetEvaluationJobInput)(nil),
		Output:   (*GetEvaluationJobOutput)(nil),
	}

	OpGetFoundationModel = &model.Operation{
		Service:  Service,
		Name:     "GetFoundationModel",
		Method:   "GET",
		URI:      "/foundation-models/{modelIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetFoundationModelInput)(nil),
		Output:   (*GetFoundationModelOutput)(nil),
	}

	OpGetFoundationModelAvailability = &model.Operation{
		Service:  Service,
		Name:     "GetFoundationModelAvailability",
		Method:   "GET",
		URI:      "/foundation-model-availability/{modelId}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetFoundationModelAvailabilityInput)(nil),
		Output:   (*GetFoundationModelAvailabilityOutput)(nil),
	}

	OpGetGuardrail = &model.Operation{
		Service:  Service,
		Name:     "GetGuardrail",
		Method:   "GET",
		URI:      "/guardrails/{guardrailIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetGuardrailInput)(nil),
		Output:   (*GetGuardrailOutput)(nil),
	}

	OpGetImportedModel = &model.Operation{
		Service:  Service,
		Name:     "GetImportedModel",
		Method:   "GET",
		URI:      "/imported-models/{modelIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetImportedModelInput)(nil),
		Output:   (*GetImportedModelOutput)(nil),
	}

	OpGetInferenceProfile = &model.Operation{
		Service:  Service,
		Name:     "GetInferenceProfile",
		Method:   "GET",
		URI:      "/inference-profiles/{inferenceProfileIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetInferenceProfileInput)(nil),
		Output:   (*GetInferenceProfileOutput)(nil),
	}

	OpGetMarketplaceModelEndpoint = &model.Operation{
		Service:  Service,
		Name:     "GetMarketplaceModelEndpoint",
		Method:   "GET",
		URI:      "/marketplace-model/endpoints/{endpointArn}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetMarketplaceModelEndpointInput)(nil),
		Output:   (*GetMarketplaceModelEndpointOutput)(nil),
	}

	OpGetModelCopyJob = &model.Operation{
		Service:  Service,
		Name:     "GetModelCopyJob",
		Method:   "GET",
		URI:      "/model-copy-jobs/{jobArn}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetModelCopyJobInput)(nil),
		Output:   (*GetModelCopyJobOutput)(nil),
	}

	OpGetModelCustomizationJob = &model.Operation{
		Service:  Service,
		Name:     "GetModelCustomizationJob",
		Method:   "GET",
		URI:      "/model-customization-jobs/{jobIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetModelCustomizationJobInput)(nil),
		Output:   (*GetModelCustomizationJobOutput)(nil),
	}

	OpGetModelImportJob = &model.Operation{
		Service:  Service,
		Name:     "GetModelImportJob",
		Method:   "GET",
		URI:      "/model-import-jobs/{jobIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetModelImportJobInput)(nil),
		Output:   (*GetModelImportJobOutput)(nil),
	}

	OpGetModelInvocationJob = &model.Operation{
		Service:  Service,
		Name:     "GetModelInvocationJob",
		Method:   "GET",
		URI:      "/model-invocation-job/{jobIdentifier}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetModelInvocationJobInput)(nil),
		Output:   (*GetModelInvocationJobOutput)(nil),
	}

	OpGetModelInvocationLoggingConfiguration = &model.Operation{
		Service:  Service,
		Name:     "GetModelInvocationLoggingConfiguration",
		Method:   "GET",
		URI:      "/logging/modelinvocations",
		Errors:   []string{"AccessDeniedException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetModelInvocationLoggingConfigurationInput)(nil),
		Output:   (*GetModelInvocationLoggingConfigurationOutput)(nil),
	}

	OpGetPromptRouter = &model.Operation{
		Service:  Service,
		Name:     "GetPromptRouter",
		Method:   "GET",
		URI:      "/prompt-routers/{promptRouterArn}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetPromptRouterInput)(nil),
		Output:   (*GetPromptRouterOutput)(nil),
	}

	OpGetProvisionedModelThroughput = &model.Operation{
		Service:  Service,
		Name:     "GetProvisionedModelThroughput",
		Method:   "GET",
		URI:      "/provisioned-model-throughput/{provisionedModelId}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetProvisionedModelThroughputInput)(nil),
		Output:   (*GetProvisionedModelThroughputOutput)(nil),
	}

	OpGetResourcePolicy = &model.Operation{
		Service:  Service,
		Name:     "GetResourcePolicy",
		Method:   "GET",
		URI:      "/resource-policy/{resourceArn}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetResourcePolicyInput)(nil),
		Output:   (*GetResourcePolicyOutput)(nil),
	}

	OpGetUseCaseForModelAccess = &model.Operation{
		Service:  Service,
		Name:     "GetUseCaseForModelAccess",
		Method:   "GET",
		URI:      "/use-case-for-model-access",
		Errors:   []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*GetUseCaseForModelAccessInput)(nil),
		Output:   (*GetUseCaseForModelAccessOutput)(nil),
	}

	OpListAdvancedPromptOptimizationJobs = &model.Operation{
		Service:  Service,
		Name:     "ListAdvancedPromptOptimizationJobs",
		Method:   "GET",
		URI:      "/advanced-prompt-optimization-jobs",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListAdvancedPromptOptimizationJobsInput)(nil),
		Output:   (*ListAdvancedPromptOptimizationJobsOutput)(nil),
	}

	OpListAutomatedReasoningPolicies = &model.Operation{
		Service:  Service,
		Name:     "ListAutomatedReasoningPolicies",
		Method:   "GET",
		URI:      "/automated-reasoning-policies",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListAutomatedReasoningPoliciesInput)(nil),
		Output:   (*ListAutomatedReasoningPoliciesOutput)(nil),
	}

	OpListAutomatedReasoningPolicyBuildWorkflows = &model.Operation{
		Service:  Service,
		Name:     "ListAutomatedReasoningPolicyBuildWorkflows",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListAutomatedReasoningPolicyBuildWorkflowsInput)(nil),
		Output:   (*ListAutomatedReasoningPolicyBuildWorkflowsOutput)(nil),
	}

	OpListAutomatedReasoningPolicyTestCases = &model.Operation{
		Service:  Service,
		Name:     "ListAutomatedReasoningPolicyTestCases",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/test-cases",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListAutomatedReasoningPolicyTestCasesInput)(nil),
		Output:   (*ListAutomatedReasoningPolicyTestCasesOutput)(nil),
	}

	OpListAutomatedReasoningPolicyTestResults = &model.Operation{
		Service:  Service,
		Name:     "ListAutomatedReasoningPolicyTestResults",
		Method:   "GET",
		URI:      "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListAutomatedReasoningPolicyTestResultsInput)(nil),
		Output:   (*ListAutomatedReasoningPolicyTestResultsOutput)(nil),
	}

	OpListCustomModelDeployments = &model.Operation{
		Service:  Service,
		Name:     "ListCustomModelDeployments",
		Method:   "GET",
		URI:      "/model-customization/custom-model-deployments",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListCustomModelDeploymentsInput)(nil),
		Output:   (*ListCustomModelDeploymentsOutput)(nil),
	}

	OpListCustomModels = &model.Operation{
		Service:  Service,
		Name:     "ListCustomModels",
		Method:   "GET",
		URI:      "/custom-models",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListCustomModelsInput)(nil),
		Output:   (*ListCustomModelsOutput)(nil),
	}

	OpListEnforcedGuardrailsConfiguration = &model.Operation{
		Service:  Service,
		Name:     "ListEnforcedGuardrailsConfiguration",
		Method:   "GET",
		URI:      "/enforcedGuardrailsConfiguration",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListEnforcedGuardrailsConfigurationInput)(nil),
		Output:   (*ListEnforcedGuardrailsConfigurationOutput)(nil),
	}

	OpListEvaluationJobs = &model.Operation{
		Service:  Service,
		Name:     "ListEvaluationJobs",
		Method:   "GET",
		URI:      "/evaluation-jobs",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListEvaluationJobsInput)(nil),
		Output:   (*ListEvaluationJobsOutput)(nil),
	}

	OpListFoundationModelAgreementOffers = &model.Operation{
		Service:  Service,
		Name:     "ListFoundationModelAgreementOffers",
		Method:   "GET",
		URI:      "/list-foundation-model-agreement-offers/{modelId}",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListFoundationModelAgreementOffersInput)(nil),
		Output:   (*ListFoundationModelAgreementOffersOutput)(nil),
	}

	OpListFoundationModels = &model.Operation{
		Service:  Service,
		Name:     "ListFoundationModels",
		Method:   "GET",
		URI:      "/foundation-models",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListFoundationModelsInput)(nil),
		Output:   (*ListFoundationModelsOutput)(nil),
	}

	OpListGuardrails = &model.Operation{
		Service:  Service,
		Name:     "ListGuardrails",
		Method:   "GET",
		URI:      "/guardrails",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListGuardrailsInput)(nil),
		Output:   (*ListGuardrailsOutput)(nil),
	}

	OpListImportedModels = &model.Operation{
		Service:  Service,
		Name:     "ListImportedModels",
		Method:   "GET",
		URI:      "/imported-models",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListImportedModelsInput)(nil),
		Output:   (*ListImportedModelsOutput)(nil),
	}

	OpListInferenceProfiles = &model.Operation{
		Service:  Service,
		Name:     "ListInferenceProfiles",
		Method:   "GET",
		URI:      "/inference-profiles",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListInferenceProfilesInput)(nil),
		Output:   (*ListInferenceProfilesOutput)(nil),
	}

	OpListMarketplaceModelEndpoints = &model.Operation{
		Service:  Service,
		Name:     "ListMarketplaceModelEndpoints",
		Method:   "GET",
		URI:      "/marketplace-model/endpoints",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListMarketplaceModelEndpointsInput)(nil),
		Output:   (*ListMarketplaceModelEndpointsOutput)(nil),
	}

	OpListModelCopyJobs = &model.Operation{
		Service:  Service,
		Name:     "ListModelCopyJobs",
		Method:   "GET",
		URI:      "/model-copy-jobs",
		Errors:   []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListModelCopyJobsInput)(nil),
		Output:   (*ListModelCopyJobsOutput)(nil),
	}

	OpListModelCustomizationJobs = &model.Operation{
		Service:  Service,
		Name:     "ListModelCustomizationJobs",
		Method:   "GET",
		URI:      "/model-customization-jobs",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListModelCustomizationJobsInput)(nil),
		Output:   (*ListModelCustomizationJobsOutput)(nil),
	}

	OpListModelImportJobs = &model.Operation{
		Service:  Service,
		Name:     "ListModelImportJobs",
		Method:   "GET",
		URI:      "/model-import-jobs",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListModelImportJobsInput)(nil),
		Output:   (*ListModelImportJobsOutput)(nil),
	}

	OpListModelInvocationJobs = &model.Operation{
		Service:  Service,
		Name:     "ListModelInvocationJobs",
		Method:   "GET",
		URI:      "/model-invocation-jobs",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListModelInvocationJobsInput)(nil),
		Output:   (*ListModelInvocationJobsOutput)(nil),
	}

	OpListPromptRouters = &model.Operation{
		Service:  Service,
		Name:     "ListPromptRouters",
		Method:   "GET",
		URI:      "/prompt-routers",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListPromptRoutersInput)(nil),
		Output:   (*ListPromptRoutersOutput)(nil),
	}

	OpListProvisionedModelThroughputs = &model.Operation{
		Service:  Service,
		Name:     "ListProvisionedModelThroughputs",
		Method:   "GET",
		URI:      "/provisioned-model-throughputs",
		Errors:   []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		ReadOnly: true,
		Input:    (*ListProvisionedModelThroughputsInput)(nil),
		Output:   (*ListProvisionedModelThroughputsOutput)(nil),
	}

	OpListTagsForResource = &model.Operation{
		Service: Service,
		Name:    "ListTagsForResource",
		Method:  "POST",
		URI:     "/listTagsForResource",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Input:   (*ListTagsForResourceInput)(nil),
		Output:  (*ListTagsForResourceOutput)(nil),
	}

	OpPutAccountDataRetention = &model.Operation{
		Service:    Service,
		Name:       "PutAccountDataRetention",
		Method:     "PUT",
		URI:        "/data-retention",
		Errors:     []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*PutAccountDataRetentionInput)(nil),
		Output:     (*PutAccountDataRetentionOutput)(nil),
	}

	OpPutEnforcedGuardrailConfiguration = &model.Operation{
		Service:    Service,
		Name:       "PutEnforcedGuardrailConfiguration",
		Method:     "PUT",
		URI:        "/enforcedGuardrailsConfiguration",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*PutEnforcedGuardrailConfigurationInput)(nil),
		Output:     (*PutEnforcedGuardrailConfigurationOutput)(nil),
	}

	OpPutModelInvocationLoggingConfiguration = &model.Operation{
		Service:    Service,
		Name:       "PutModelInvocationLoggingConfiguration",
		Method:     "PUT",
		URI:        "/logging/modelinvocations",
		Errors:     []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*PutModelInvocationLoggingConfigurationInput)(nil),
		Output:     (*PutModelInvocationLoggingConfigurationOutput)(nil),
	}

	OpPutResourcePolicy = &model.Operation{
		Service:    Service,
		Name:       "PutResourcePolicy",
		Method:     "POST",
		URI:        "/resource-policy",
		Status:     201,
		Errors:     []string{"AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*PutResourcePolicyInput)(nil),
		Output:     (*PutResourcePolicyOutput)(nil),
	}

	OpPutUseCaseForModelAccess = &model.Operation{
		Service: Service,
		Name:    "PutUseCaseForModelAccess",
		Method:  "POST",
		URI:     "/use-case-for-model-access",
		Status:  201,
		Errors:  []string{"AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Input:   (*PutUseCaseForModelAccessInput)(nil),
		Output:  (*PutUseCaseForModelAccessOutput)(nil),
	}

	OpRegisterMarketplaceModelEndpoint = &model.Operation{
		Service: Service,
		Name:    "RegisterMarketplaceModelEndpoint",
		Method:  "POST",
		URI:     "/marketplace-model/endpoints/{endpointIdentifier}/registration",
		Errors:  []string{"ResourceNotFoundException", "ServiceUnavailableException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Input:   (*RegisterMarketplaceModelEndpointInput)(nil),
		Output:  (*RegisterMarketplaceModelEndpointOutput)(nil),
	}

	OpStartAutomatedReasoningPolicyBuildWorkflow = &model.Operation{
		Service: Service,
		Name:    "StartAutomatedReasoningPolicyBuildWorkflow",
		Method:  "POST",
		URI:     "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ResourceInUseException", "ThrottlingException"},
		Input:   (*StartAutomatedReasoningPolicyBuildWorkflowInput)(nil),
		Output:  (*StartAutomatedReasoningPolicyBuildWorkflowOutput)(nil),
	}

	OpStartAutomatedReasoningPolicyTestWorkflow = &model.Operation{
		Service: Service,
		Name:    "StartAutomatedReasoningPolicyTestWorkflow",
		Method:  "POST",
		URI:     "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceInUseException", "ThrottlingException"},
		Input:   (*StartAutomatedReasoningPolicyTestWorkflowInput)(nil),
		Output:  (*StartAutomatedReasoningPolicyTestWorkflowOutput)(nil),
	}

	OpStopAdvancedPromptOptimizationJob = &model.Operation{
		Service: Service,
		Name:    "StopAdvancedPromptOptimizationJob",
		Method:  "POST",
		URI:     "/advanced-prompt-optimization-jobs/{jobIdentifier}/stop",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*StopAdvancedPromptOptimizationJobInput)(nil),
		Output:  (*StopAdvancedPromptOptimizationJobOutput)(nil),
	}

	OpStopEvaluationJob = &model.Operation{
		Service: Service,
		Name:    "StopEvaluationJob",
		Method:  "POST",
		URI:     "/evaluation-job/{jobIdentifier}/stop",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*StopEvaluationJobInput)(nil),
		Output:  (*StopEvaluationJobOutput)(nil),
	}

	OpStopModelCustomizationJob = &model.Operation{
		Service:    Service,
		Name:       "StopModelCustomizationJob",
		Method:     "POST",
		URI:        "/model-customization-jobs/{jobIdentifier}/stop",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*StopModelCustomizationJobInput)(nil),
		Output:     (*StopModelCustomizationJobOutput)(nil),
	}

	OpStopModelInvocationJob = &model.Operation{
		Service: Service,
		Name:    "StopModelInvocationJob",
		Method:  "POST",
		URI:     "/model-invocation-job/{jobIdentifier}/stop",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*StopModelInvocationJobInput)(nil),
		Output:  (*StopModelInvocationJobOutput)(nil),
	}

	OpTagResource = &model.Operation{
		Service: Service,
		Name:    "TagResource",
		Method:  "POST",
		URI:     "/tagResource",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "TooManyTagsException", "ThrottlingException"},
		Input:   (*TagResourceInput)(nil),
		Output:  (*TagResourceOutput)(nil),
	}

	OpUntagResource = &model.Operation{
		Service: Service,
		Name:    "UntagResource",
		Method:  "POST",
		URI:     "/untagResource",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Input:   (*UntagResourceInput)(nil),
		Output:  (*UntagResourceOutput)(nil),
	}

	OpUpdateAutomatedReasoningPolicy = &model.Operation{
		Service:    Service,
		Name:       "UpdateAutomatedReasoningPolicy",
		Method:     "PATCH",
		URI:        "/automated-reasoning-policies/{policyArn}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "TooManyTagsException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*UpdateAutomatedReasoningPolicyInput)(nil),
		Output:     (*UpdateAutomatedReasoningPolicyOutput)(nil),
	}

	OpUpdateAutomatedReasoningPolicyAnnotations = &model.Operation{
		Service: Service,
		Name:    "UpdateAutomatedReasoningPolicyAnnotations",
		Method:  "PATCH",
		URI:     "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ThrottlingException"},
		Input:   (*UpdateAutomatedReasoningPolicyAnnotationsInput)(nil),
		Output:  (*UpdateAutomatedReasoningPolicyAnnotationsOutput)(nil),
	}

	OpUpdateAutomatedReasoningPolicyTestCase = &model.Operation{
		Service:    Service,
		Name:       "UpdateAutomatedReasoningPolicyTestCase",
		Method:     "PATCH",
		URI:        "/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ResourceInUseException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*UpdateAutomatedReasoningPolicyTestCaseInput)(nil),
		Output:     (*UpdateAutomatedReasoningPolicyTestCaseOutput)(nil),
	}

	OpUpdateCustomModelDeployment = &model.Operation{
		Service:    Service,
		Name:       "UpdateCustomModelDeployment",
		Method:     "PATCH",
		URI:        "/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*UpdateCustomModelDeploymentInput)(nil),
		Output:     (*UpdateCustomModelDeploymentOutput)(nil),
	}

	OpUpdateGuardrail = &model.Operation{
		Service:    Service,
		Name:       "UpdateGuardrail",
		Method:     "PUT",
		URI:        "/guardrails/{guardrailIdentifier}",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*UpdateGuardrailInput)(nil),
		Output:     (*UpdateGuardrailOutput)(nil),
	}

	OpUpdateMarketplaceModelEndpoint = &model.Operation{
		Service: Service,
		Name:    "UpdateMarketplaceModelEndpoint",
		Method:  "PATCH",
		URI:     "/marketplace-model/endpoints/{endpointArn}",
		Errors:  []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "ConflictException", "InternalServerException", "ServiceQuotaExceededException", "ThrottlingException"},
		Input:   (*UpdateMarketplaceModelEndpointInput)(nil),
		Output:  (*UpdateMarketplaceModelEndpointOutput)(nil),
	}

	OpUpdateProvisionedModelThroughput = &model.Operation{
		Service:    Service,
		Name:       "UpdateProvisionedModelThroughput",
		Method:     "PATCH",
		URI:        "/provisioned-model-throughput/{provisionedModelId}",
		Errors:     []string{"ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException"},
		Idempotent: true,
		Input:      (*UpdateProvisionedModelThroughputInput)(nil),
		Output:     (*UpdateProvisionedModelThroughputOutput)(nil),
	}
)
