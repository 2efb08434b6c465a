// Code generated from facts/bedrock-agent.json by package gen. DO NOT EDIT.

package bedrockagent

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpAssociateAgentCollaborator,
	OpAssociateAgentKnowledgeBase,
	OpCreateAgent,
	OpCreateAgentActionGroup,
	OpCreateAgentAlias,
	OpCreateDataSource,
	OpCreateFlow,
	OpCreateFlowAlias,
	OpCreateFlowVersion,
	OpCreateKnowledgeBase,
	OpCreatePrompt,
	OpCreatePromptVersion,
	OpCreateRetrievalInstruction,
	OpCreateRetrievalInstructionVersion,
	OpCreateVpcConfiguration,
	OpDeleteAgent,
	OpDeleteAgentActionGroup,
	OpDeleteAgentAlias,
	OpDeleteAgentVersion,
	OpDeleteDataSource,
	OpDeleteFlow,
	OpDeleteFlowAlias,
	OpDeleteFlowVersion,
	OpDeleteKnowledgeBase,
	OpDeleteKnowledgeBaseDocuments,
	OpDeletePrompt,
	OpDeleteResourcePolicy,
	OpDeleteRetrievalInstruction,
	OpDeleteVpcConfiguration,
	OpDisassociateAgentCollaborator,
	OpDisassociateAgentKnowledgeBase,
	OpGetAgent,
	OpGetAgentActionGroup,
	OpGetAgentAlias,
	OpGetAgentCollaborator,
	OpGetAgentKnowledgeBase,
	OpGetAgentVersion,
	OpGetDataSource,
	OpGetFlow,
	OpGetFlowAlias,
	OpGetFlowVersion,
	OpGetIngestionJob,
	OpGetKnowledgeBase,
	OpGetKnowledgeBaseDocuments,
	OpGetPrompt,
	OpGetResourcePolicy,
	OpGetRetrievalInstruction,
	OpGetVpcConfiguration,
	OpIngestKnowledgeBaseDocuments,
	OpListAgentActionGroups,
	OpListAgentAliases,
	OpListAgentCollaborators,
	OpListAgentKnowledgeBases,
	OpListAgentVersions,
	OpListAgents,
	OpListDataSources,
	OpListFlowAliases,
	OpListFlowVersions,
	OpListFlows,
	OpListIngestionJobs,
	OpListKnowledgeBaseDocuments,
	OpListKnowledgeBases,
	OpListPrompts,
	OpListRetrievalInstructionVersions,
	OpListRetrievalInstructions,
	OpListTagsForResource,
	OpListVpcConfigurations,
	OpPrepareAgent,
	OpPrepareFlow,
	OpPutResourcePolicy,
	OpStartIngestionJob,
	OpStopIngestionJob,
	OpTagResource,
	OpUntagResource,
	OpUpdateAgent,
	OpUpdateAgentActionGroup,
	OpUpdateAgentAlias,
	OpUpdateAgentCollaborator,
	OpUpdateAgentKnowledgeBase,
	OpUpdateDataSource,
	OpUpdateFlow,
	OpUpdateFlowAlias,
	OpUpdateKnowledgeBase,
	OpUpdatePrompt,
	OpUpdateRetrievalInstruction,
	OpValidateFlowDefinition,
}

// The operations.
var (
	OpAssociateAgentCollaborator = &model.Operation{
		Service:    Service,
		Name:       "AssociateAgentCollaborator",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*AssociateAgentCollaboratorInput)(nil),
		Output:     (*AssociateAgentCollaboratorOutput)(nil),
	}

	OpAssociateAgentKnowledgeBase = &model.Operation{
		Service:    Service,
		Name:       "AssociateAgentKnowledgeBase",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*AssociateAgentKnowledgeBaseInput)(nil),
		Output:     (*AssociateAgentKnowledgeBaseOutput)(nil),
	}

	OpCreateAgent = &model.Operation{
		Service:    Service,
		Name:       "CreateAgent",
		Method:     "PUT",
		URI:        "/agents/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateAgentInput)(nil),
		Output:     (*CreateAgentOutput)(nil),
	}

	OpCreateAgentActionGroup = &model.Operation{
		Service:    Service,
		Name:       "CreateAgentActionGroup",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateAgentActionGroupInput)(nil),
		Output:     (*CreateAgentActionGroupOutput)(nil),
	}

	OpCreateAgentAlias = &model.Operation{
		Service:    Service,
		Name:       "CreateAgentAlias",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentaliases/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateAgentAliasInput)(nil),
		Output:     (*CreateAgentAliasOutput)(nil),
	}

	OpCreateDataSource = &model.Operation{
		Service:    Service,
		Name:       "CreateDataSource",
		Method:     "PUT",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateDataSourceInput)(nil),
		Output:     (*CreateDataSourceOutput)(nil),
	}

	OpCreateFlow = &model.Operation{
		Service:    Service,
		Name:       "CreateFlow",
		Method:     "POST",
		URI:        "/flows/",
		Status:     201,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateFlowInput)(nil),
		Output:     (*CreateFlowOutput)(nil),
	}

	OpCreateFlowAlias = &model.Operation{
		Service:    Service,
		Name:       "CreateFlowAlias",
		Method:     "POST",
		URI:        "/flows/{flowIdentifier}/aliases",
		Status:     201,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateFlowAliasInput)(nil),
		Output:     (*CreateFlowAliasOutput)(nil),
	}

	OpCreateFlowVersion = &model.Operation{
		Service:    Service,
		Name:       "CreateFlowVersion",
		Method:     "POST",
		URI:        "/flows/{flowIdentifier}/versions",
		Status:     201,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateFlowVersionInput)(nil),
		Output:     (*CreateFlowVersionOutput)(nil),
	}

	OpCreateKnowledgeBase = &model.Operation{
		Service:    Service,
		Name:       "CreateKnowledgeBase",
		Method:     "PUT",
		URI:        "/knowledgebases/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateKnowledgeBaseInput)(nil),
		Output:     (*CreateKnowledgeBaseOutput)(nil),
	}

	OpCreatePrompt = &model.Operation{
		Service:    Service,
		Name:       "CreatePrompt",
		Method:     "POST",
		URI:        "/prompts/",
		Status:     201,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreatePromptInput)(nil),
		Output:     (*CreatePromptOutput)(nil),
	}

	OpCreatePromptVersion = &model.Operation{
		Service:    Service,
		Name:       "CreatePromptVersion",
		Method:     "POST",
		URI:        "/prompts/{promptIdentifier}/versions",
		Status:     201,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreatePromptVersionInput)(nil),
		Output:     (*CreatePromptVersionOutput)(nil),
	}

	OpCreateRetrievalInstruction = &model.Operation{
		Service:    Service,
		Name:       "CreateRetrievalInstruction",
		Method:     "POST",
		URI:        "/retrievalinstructions/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateRetrievalInstructionInput)(nil),
		Output:     (*CreateRetrievalInstructionOutput)(nil),
	}

	OpCreateRetrievalInstructionVersion = &model.Operation{
		Service:    Service,
		Name:       "CreateRetrievalInstructionVersion",
		Method:     "POST",
		URI:        "/retrievalinstructions/{retrievalInstructionId}/versions",
		Status:     201,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateRetrievalInstructionVersionInput)(nil),
		Output:     (*CreateRetrievalInstructionVersionOutput)(nil),
	}

	OpCreateVpcConfiguration = &model.Operation{
		Service:    Service,
		Name:       "CreateVpcConfiguration",
		Method:     "POST",
		URI:        "/knowledgebases/{knowledgeBaseId}/vpcconfigurations/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateVpcConfigurationInput)(nil),
		Output:     (*CreateVpcConfigurationOutput)(nil),
	}

	OpDeleteAgent = &model.Operation{
		Service:    Service,
		Name:       "DeleteAgent",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteAgentInput)(nil),
		Output:     (*DeleteAgentOutput)(nil),
	}

	OpDeleteAgentActionGroup = &model.Operation{
		Service:    Service,
		Name:       "DeleteAgentActionGroup",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/",
		Status:     204,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteAgentActionGroupInput)(nil),
		Output:     (*DeleteAgentActionGroupOutput)(nil),
	}

	OpDeleteAgentAlias = &model.Operation{
		Service:    Service,
		Name:       "DeleteAgentAlias",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/agentaliases/{agentAliasId}/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		Idempotent: true,
		Input:      (*DeleteAgentAliasInput)(nil),
		Output:     (*DeleteAgentAliasOutput)(nil),
	}

	OpDeleteAgentVersion = &model.Operation{
		Service:    Service,
		Name:       "DeleteAgentVersion",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteAgentVersionInput)(nil),
		Output:     (*DeleteAgentVersionOutput)(nil),
	}

	OpDeleteDataSource = &model.Operation{
		Service:    Service,
		Name:       "DeleteDataSource",
		Method:     "DELETE",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteDataSourceInput)(nil),
		Output:     (*DeleteDataSourceOutput)(nil),
	}

	OpDeleteFlow = &model.Operation{
		Service:    Service,
		Name:       "DeleteFlow",
		Method:     "DELETE",
		URI:        "/flows/{flowIdentifier}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteFlowInput)(nil),
		Output:     (*DeleteFlowOutput)(nil),
	}

	OpDeleteFlowAlias = &model.Operation{
		Service:    Service,
		Name:       "DeleteFlowAlias",
		Method:     "DELETE",
		URI:        "/flows/{flowIdentifier}/aliases/{aliasIdentifier}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteFlowAliasInput)(nil),
		Output:     (*DeleteFlowAliasOutput)(nil),
	}

	OpDeleteFlowVersion = &model.Operation{
		Service:    Service,
		Name:       "DeleteFlowVersion",
		Method:     "DELETE",
		URI:        "/flows/{flowIdentifier}/versions/{flowVersion}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteFlowVersionInput)(nil),
		Output:     (*DeleteFlowVersionOutput)(nil),
	}

	OpDeleteKnowledgeBase = &model.Operation{
		Service:    Service,
		Name:       "DeleteKnowledgeBase",
		Method:     "DELETE",
		URI:        "/knowledgebases/{knowledgeBaseId}",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteKnowledgeBaseInput)(nil),
		Output:     (*DeleteKnowledgeBaseOutput)(nil),
	}

	OpDeleteKnowledgeBaseDocuments = &model.Operation{
		Service:    Service,
		Name:       "DeleteKnowledgeBaseDocuments",
		Method:     "POST",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/deleteDocuments",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*DeleteKnowledgeBaseDocumentsInput)(nil),
		Output:     (*DeleteKnowledgeBaseDocumentsOutput)(nil),
	}

	OpDeletePrompt = &model.Operation{
		Service:    Service,
		Name:       "DeletePrompt",
		Method:     "DELETE",
		URI:        "/prompts/{promptIdentifier}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeletePromptInput)(nil),
		Output:     (*DeletePromptOutput)(nil),
	}

	OpDeleteResourcePolicy = &model.Operation{
		Service:    Service,
		Name:       "DeleteResourcePolicy",
		Method:     "DELETE",
		URI:        "/resourcepolicy/{resourceArn}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteResourcePolicyInput)(nil),
		Output:     (*DeleteResourcePolicyOutput)(nil),
	}

	OpDeleteRetrievalInstruction = &model.Operation{
		Service:    Service,
		Name:       "DeleteRetrievalInstruction",
		Method:     "DELETE",
		URI:        "/retrievalinstructions/{retrievalInstructionId}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteRetrievalInstructionInput)(nil),
		Output:     (*DeleteRetrievalInstructionOutput)(nil),
	}

	OpDeleteVpcConfiguration = &model.Operation{
		Service:    Service,
		Name:       "DeleteVpcConfiguration",
		Method:     "DELETE",
		URI:        "/knowledgebases/{knowledgeBaseId}/vpcconfigurations/{vpcConfigurationId}",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DeleteVpcConfigurationInput)(nil),
		Output:     (*DeleteVpcConfigurationOutput)(nil),
	}

	OpDisassociateAgentCollaborator = &model.Operation{
		Service:    Service,
		Name:       "DisassociateAgentCollaborator",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/",
		Status:     204,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DisassociateAgentCollaboratorInput)(nil),
		Output:     (*DisassociateAgentCollaboratorOutput)(nil),
	}

	OpDisassociateAgentKnowledgeBase = &model.Operation{
		Service:    Service,
		Name:       "DisassociateAgentKnowledgeBase",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/",
		Status:     204,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*DisassociateAgentKnowledgeBaseInput)(nil),
		Output:     (*DisassociateAgentKnowledgeBaseOutput)(nil),
	}

	OpGetAgent = &model.Operation{
		Service:  Service,
		Name:     "GetAgent",
		Method:   "GET",
		URI:      "/agents/{agentId}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetAgentInput)(nil),
		Output:   (*GetAgentOutput)(nil),
	}

	OpGetAgentActionGroup = &model.Operation{
		Service:  Service,
		Name:     "GetAgentActionGroup",
		Method:   "GET",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetAgentActionGroupInput)(nil),
		Output:   (*GetAgentActionGroupOutput)(nil),
	}

	OpGetAgentAlias = &model.Operation{
		Service:  Service,
		Name:     "GetAgentAlias",
		Method:   "GET",
		URI:      "/agents/{agentId}/agentaliases/{agentAliasId}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetAgentAliasInput)(nil),
		Output:   (*GetAgentAliasOutput)(nil),
	}

	OpGetAgentCollaborator = &model.Operation{
		Service:  Service,
		Name:     "GetAgentCollaborator",
		Method:   "GET",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetAgentCollaboratorInput)(nil),
		Output:   (*GetAgentCollaboratorOutput)(nil),
	}

	OpGetAgentKnowledgeBase = &model.Operation{
		Service:  Service,
		Name:     "GetAgentKnowledgeBase",
		Method:   "GET",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetAgentKnowledgeBaseInput)(nil),
		Output:   (*GetAgentKnowledgeBaseOutput)(nil),
	}

	OpGetAgentVersion = &model.Operation{
		Service:  Service,
		Name:     "GetAgentVersion",
		Method:   "GET",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetAgentVersionInput)(nil),
		Output:   (*GetAgentVersionOutput)(nil),
	}

	OpGetDataSource = &model.Operation{
		Service:  Service,
		Name:     "GetDataSource",
		Method:   "GET",
		URI:      "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetDataSourceInput)(nil),
		Output:   (*GetDataSourceOutput)(nil),
	}

	OpGetFlow = &model.Operation{
		Service:  Service,
		Name:     "GetFlow",
		Method:   "GET",
		URI:      "/flows/{flowIdentifier}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetFlowInput)(nil),
		Output:   (*GetFlowOutput)(nil),
	}

	OpGetFlowAlias = &model.Operation{
		Service:  Service,
		Name:     "GetFlowAlias",
		Method:   "GET",
		URI:      "/flows/{flowIdentifier}/aliases/{aliasIdentifier}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetFlowAliasInput)(nil),
		Output:   (*GetFlowAliasOutput)(nil),
	}

	OpGetFlowVersion = &model.Operation{
		Service:  Service,
		Name:     "GetFlowVersion",
		Method:   "GET",
		URI:      "/flows/{flowIdentifier}/versions/{flowVersion}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetFlowVersionInput)(nil),
		Output:   (*GetFlowVersionOutput)(nil),
	}

	OpGetIngestionJob = &model.Operation{
		Service:  Service,
		Name:     "GetIngestionJob",
		Method:   "GET",
		URI:      "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetIngestionJobInput)(nil),
		Output:   (*GetIngestionJobOutput)(nil),
	}

	OpGetKnowledgeBase = &model.Operation{
		Service:  Service,
		Name:     "GetKnowledgeBase",
		Method:   "GET",
		URI:      "/knowledgebases/{knowledgeBaseId}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetKnowledgeBaseInput)(nil),
		Output:   (*GetKnowledgeBaseOutput)(nil),
	}

	OpGetKnowledgeBaseDocuments = &model.Operation{
		Service:  Service,
		Name:     "GetKnowledgeBaseDocuments",
		Method:   "POST",
		URI:      "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ServiceQuotaExceededException"},
		ReadOnly: true,
		Input:    (*GetKnowledgeBaseDocumentsInput)(nil),
		Output:   (*GetKnowledgeBaseDocumentsOutput)(nil),
	}

	OpGetPrompt = &model.Operation{
		Service:  Service,
		Name:     "GetPrompt",
		Method:   "GET",
		URI:      "/prompts/{promptIdentifier}/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetPromptInput)(nil),
		Output:   (*GetPromptOutput)(nil),
	}

	OpGetResourcePolicy = &model.Operation{
		Service:  Service,
		Name:     "GetResourcePolicy",
		Method:   "GET",
		URI:      "/resourcepolicy/{resourceArn}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetResourcePolicyInput)(nil),
		Output:   (*GetResourcePolicyOutput)(nil),
	}

	OpGetRetrievalInstruction = &model.Operation{
		Service:  Service,
		Name:     "GetRetrievalInstruction",
		Method:   "GET",
		URI:      "/retrievalinstructions/{retrievalInstructionId}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetRetrievalInstructionInput)(nil),
		Output:   (*GetRetrievalInstructionOutput)(nil),
	}

	OpGetVpcConfiguration = &model.Operation{
		Service:  Service,
		Name:     "GetVpcConfiguration",
		Method:   "GET",
		URI:      "/knowledgebases/{knowledgeBaseId}/vpcconfigurations/{vpcConfigurationId}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*GetVpcConfigurationInput)(nil),
		Output:   (*GetVpcConfigurationOutput)(nil),
	}

	OpIngestKnowledgeBaseDocuments = &model.Operation{
		Service:    Service,
		Name:       "IngestKnowledgeBaseDocuments",
		Method:     "PUT",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*IngestKnowledgeBaseDocumentsInput)(nil),
		Output:     (*IngestKnowledgeBaseDocumentsOutput)(nil),
	}

	OpListAgentActionGroups = &model.Operation{
		Service:  Service,
		Name:     "ListAgentActionGroups",
		Method:   "POST",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListAgentActionGroupsInput)(nil),
		Output:   (*ListAgentActionGroupsOutput)(nil),
	}

	OpListAgentAliases = &model.Operation{
		Service:  Service,
		Name:     "ListAgentAliases",
		Method:   "POST",
		URI:      "/agents/{agentId}/agentaliases/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListAgentAliasesInput)(nil),
		Output:   (*ListAgentAliasesOutput)(nil),
	}

	OpListAgentCollaborators = &model.Operation{
		Service:  Service,
		Name:     "ListAgentCollaborators",
		Method:   "POST",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListAgentCollaboratorsInput)(nil),
		Output:   (*ListAgentCollaboratorsOutput)(nil),
	}

	OpListAgentKnowledgeBases = &model.Operation{
		Service:  Service,
		Name:     "ListAgentKnowledgeBases",
		Method:   "POST",
		URI:      "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListAgentKnowledgeBasesInput)(nil),
		Output:   (*ListAgentKnowledgeBasesOutput)(nil),
	}

	OpListAgentVersions = &model.Operation{
		Service:  Service,
		Name:     "ListAgentVersions",
		Method:   "POST",
		URI:      "/agents/{agentId}/agentversions/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListAgentVersionsInput)(nil),
		Output:   (*ListAgentVersionsOutput)(nil),
	}

	OpListAgents = &model.Operation{
		Service:  Service,
		Name:     "ListAgents",
		Method:   "POST",
		URI:      "/agents/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException"},
		ReadOnly: true,
		Input:    (*ListAgentsInput)(nil),
		Output:   (*ListAgentsOutput)(nil),
	}

	OpListDataSources = &model.Operation{
		Service:  Service,
		Name:     "ListDataSources",
		Method:   "POST",
		URI:      "/knowledgebases/{knowledgeBaseId}/datasources/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListDataSourcesInput)(nil),
		Output:   (*ListDataSourcesOutput)(nil),
	}

	OpListFlowAliases = &model.Operation{
		Service:  Service,
		Name:     "ListFlowAliases",
		Method:   "GET",
		URI:      "/flows/{flowIdentifier}/aliases",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListFlowAliasesInput)(nil),
		Output:   (*ListFlowAliasesOutput)(nil),
	}

	OpListFlowVersions = &model.Operation{
		Service:  Service,
		Name:     "ListFlowVersions",
		Method:   "GET",
		URI:      "/flows/{flowIdentifier}/versions",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListFlowVersionsInput)(nil),
		Output:   (*ListFlowVersionsOutput)(nil),
	}

	OpListFlows = &model.Operation{
		Service:  Service,
		Name:     "ListFlows",
		Method:   "GET",
		URI:      "/flows/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException"},
		ReadOnly: true,
		Input:    (*ListFlowsInput)(nil),
		Output:   (*ListFlowsOutput)(nil),
	}

	OpListIngestionJobs = &model.Operation{
		Service:  Service,
		Name:     "ListIngestionJobs",
		Method:   "POST",
		URI:      "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListIngestionJobsInput)(nil),
		Output:   (*ListIngestionJobsOutput)(nil),
	}

	OpListKnowledgeBaseDocuments = &model.Operation{
		Service:  Service,
		Name:     "ListKnowledgeBaseDocuments",
		Method:   "POST",
		URI:      "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ServiceQuotaExceededException"},
		ReadOnly: true,
		Input:    (*ListKnowledgeBaseDocumentsInput)(nil),
		Output:   (*ListKnowledgeBaseDocumentsOutput)(nil),
	}

	OpListKnowledgeBases = &model.Operation{
		Service:  Service,
		Name:     "ListKnowledgeBases",
		Method:   "POST",
		URI:      "/knowledgebases/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException"},
		ReadOnly: true,
		Input:    (*ListKnowledgeBasesInput)(nil),
		Output:   (*ListKnowledgeBasesOutput)(nil),
	}

	OpListPrompts = &model.Operation{
		Service:  Service,
		Name:     "ListPrompts",
		Method:   "GET",
		URI:      "/prompts/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListPromptsInput)(nil),
		Output:   (*ListPromptsOutput)(nil),
	}

	OpListRetrievalInstructionVersions = &model.Operation{
		Service:  Service,
		Name:     "ListRetrievalInstructionVersions",
		Method:   "GET",
		URI:      "/retrievalinstructions/{retrievalInstructionId}/versions",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListRetrievalInstructionVersionsInput)(nil),
		Output:   (*ListRetrievalInstructionVersionsOutput)(nil),
	}

	OpListRetrievalInstructions = &model.Operation{
		Service:  Service,
		Name:     "ListRetrievalInstructions",
		Method:   "GET",
		URI:      "/retrievalinstructions/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException"},
		ReadOnly: true,
		Input:    (*ListRetrievalInstructionsInput)(nil),
		Output:   (*ListRetrievalInstructionsOutput)(nil),
	}

	OpListTagsForResource = &model.Operation{
		Service:  Service,
		Name:     "ListTagsForResource",
		Method:   "GET",
		URI:      "/tags/{resourceArn}",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListTagsForResourceInput)(nil),
		Output:   (*ListTagsForResourceOutput)(nil),
	}

	OpListVpcConfigurations = &model.Operation{
		Service:  Service,
		Name:     "ListVpcConfigurations",
		Method:   "GET",
		URI:      "/knowledgebases/{knowledgeBaseId}/vpcconfigurations/",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		ReadOnly: true,
		Input:    (*ListVpcConfigurationsInput)(nil),
		Output:   (*ListVpcConfigurationsOutput)(nil),
	}

	OpPrepareAgent = &model.Operation{
		Service: Service,
		Name:    "PrepareAgent",
		Method:  "POST",
		URI:     "/agents/{agentId}/",
		Status:  202,
		Errors:  []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Input:   (*PrepareAgentInput)(nil),
		Output:  (*PrepareAgentOutput)(nil),
	}

	OpPrepareFlow = &model.Operation{
		Service: Service,
		Name:    "PrepareFlow",
		Method:  "POST",
		URI:     "/flows/{flowIdentifier}/",
		Status:  202,
		Errors:  []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Input:   (*PrepareFlowInput)(nil),
		Output:  (*PrepareFlowOutput)(nil),
	}

	OpPutResourcePolicy = &model.Operation{
		Service:    Service,
		Name:       "PutResourcePolicy",
		Method:     "PUT",
		URI:        "/resourcepolicy/{resourceArn}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*PutResourcePolicyInput)(nil),
		Output:     (*PutResourcePolicyOutput)(nil),
	}

	OpStartIngestionJob = &model.Operation{
		Service:    Service,
		Name:       "StartIngestionJob",
		Method:     "PUT",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*StartIngestionJobInput)(nil),
		Output:     (*StartIngestionJobOutput)(nil),
	}

	OpStopIngestionJob = &model.Operation{
		Service:    Service,
		Name:       "StopIngestionJob",
		Method:     "POST",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}/stop",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*StopIngestionJobInput)(nil),
		Output:     (*StopIngestionJobOutput)(nil),
	}

	OpTagResource = &model.Operation{
		Service: Service,
		Name:    "TagResource",
		Method:  "POST",
		URI:     "/tags/{resourceArn}",
		Errors:  []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ServiceQuotaExceededException"},
		Input:   (*TagResourceInput)(nil),
		Output:  (*TagResourceOutput)(nil),
	}

	OpUntagResource = &model.Operation{
		Service:    Service,
		Name:       "UntagResource",
		Method:     "DELETE",
		URI:        "/tags/{resourceArn}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException"},
		Idempotent: true,
		Input:      (*UntagResourceInput)(nil),
		Output:     (*UntagResourceOutput)(nil),
	}

	OpUpdateAgent = &model.Operation{
		Service:    Service,
		Name:       "UpdateAgent",
		Method:     "PUT",
		URI:        "/agents/{agentId}/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdateAgentInput)(nil),
		Output:     (*UpdateAgentOutput)(nil),
	}

	OpUpdateAgentActionGroup = &model.Operation{
		Service:    Service,
		Name:       "UpdateAgentActionGroup",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdateAgentActionGroupInput)(nil),
		Output:     (*UpdateAgentActionGroupOutput)(nil),
	}

	OpUpdateAgentAlias = &model.Operation{
		Service:    Service,
		Name:       "UpdateAgentAlias",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentaliases/{agentAliasId}/",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdateAgentAliasInput)(nil),
		Output:     (*UpdateAgentAliasOutput)(nil),
	}

	OpUpdateAgentCollaborator = &model.Operation{
		Service:    Service,
		Name:       "UpdateAgentCollaborator",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdateAgentCollaboratorInput)(nil),
		Output:     (*UpdateAgentCollaboratorOutput)(nil),
	}

	OpUpdateAgentKnowledgeBase = &model.Operation{
		Service:    Service,
		Name:       "UpdateAgentKnowledgeBase",
		Method:     "PUT",
		URI:        "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*UpdateAgentKnowledgeBaseInput)(nil),
		Output:     (*UpdateAgentKnowledgeBaseOutput)(nil),
	}

	OpUpdateDataSource = &model.Operation{
		Service:    Service,
		Name:       "UpdateDataSource",
		Method:     "PUT",
		URI:        "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*UpdateDataSourceInput)(nil),
		Output:     (*UpdateDataSourceOutput)(nil),
	}

	OpUpdateFlow = &model.Operation{
		Service:    Service,
		Name:       "UpdateFlow",
		Method:     "PUT",
		URI:        "/flows/{flowIdentifier}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdateFlowInput)(nil),
		Output:     (*UpdateFlowOutput)(nil),
	}

	OpUpdateFlowAlias = &model.Operation{
		Service:    Service,
		Name:       "UpdateFlowAlias",
		Method:     "PUT",
		URI:        "/flows/{flowIdentifier}/aliases/{aliasIdentifier}",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdateFlowAliasInput)(nil),
		Output:     (*UpdateFlowAliasOutput)(nil),
	}

	OpUpdateKnowledgeBase = &model.Operation{
		Service:    Service,
		Name:       "UpdateKnowledgeBase",
		Method:     "PUT",
		URI:        "/knowledgebases/{knowledgeBaseId}",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*UpdateKnowledgeBaseInput)(nil),
		Output:     (*UpdateKnowledgeBaseOutput)(nil),
	}

	OpUpdatePrompt = &model.Operation{
		Service:    Service,
		Name:       "UpdatePrompt",
		Method:     "PUT",
		URI:        "/prompts/{promptIdentifier}/",
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*UpdatePromptInput)(nil),
		Output:     (*UpdatePromptOutput)(nil),
	}

	OpUpdateRetrievalInstruction = &model.Operation{
		Service:    Service,
		Name:       "UpdateRetrievalInstruction",
		Method:     "PUT",
		URI:        "/retrievalinstructions/{retrievalInstructionId}",
		Status:     202,
		Errors:     []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ConflictException"},
		Idempotent: true,
		Input:      (*UpdateRetrievalInstructionInput)(nil),
		Output:     (*UpdateRetrievalInstructionOutput)(nil),
	}

	OpValidateFlowDefinition = &model.Operation{
		Service:  Service,
		Name:     "ValidateFlowDefinition",
		Method:   "POST",
		URI:      "/flows/validate-definition",
		Errors:   []string{"ThrottlingException", "AccessDeniedException", "ValidationException", "InternalServerException"},
		ReadOnly: true,
		Input:    (*ValidateFlowDefinitionInput)(nil),
		Output:   (*ValidateFlowDefinitionOutput)(nil),
	}
)
