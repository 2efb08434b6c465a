// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

package bedrock

import (
	"encoding/json"
	"time"
)

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// AccountEnforcedGuardrailInferenceInputConfiguration is AWS's AccountEnforcedGuardrailInferenceInputConfiguration.
type AccountEnforcedGuardrailInferenceInputConfiguration struct {
	GuardrailIdentifier      *string                   `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,required"`
	GuardrailVersion         *string                   `json:"guardrailVersion,omitzero" api:"shape=GuardrailNumericalVersion,required"`
	SelectiveContentGuarding *SelectiveContentGuarding `json:"selectiveContentGuarding,omitzero"`
	ModelEnforcement         *ModelEnforcement         `json:"modelEnforcement,omitzero"`
}

// AccountEnforcedGuardrailOutputConfiguration is AWS's AccountEnforcedGuardrailOutputConfiguration.
type AccountEnforcedGuardrailOutputConfiguration struct {
	ConfigId                 *string                   `json:"configId,omitzero" api:"shape=AccountEnforcedGuardrailConfigurationId"`
	GuardrailArn             *string                   `json:"guardrailArn,omitzero" api:"shape=GuardrailArn"`
	GuardrailId              *string                   `json:"guardrailId,omitzero" api:"shape=GuardrailId"`
	InputTags                *string                   `json:"inputTags,omitzero" api:"shape=InputTags"`
	SelectiveContentGuarding *SelectiveContentGuarding `json:"selectiveContentGuarding,omitzero"`
	GuardrailVersion         *string                   `json:"guardrailVersion,omitzero" api:"shape=GuardrailNumericalVersion"`
	CreatedAt                *time.Time                `json:"createdAt,omitzero" api:"shape=Timestamp"`
	CreatedBy                *string                   `json:"createdBy,omitzero"`
	UpdatedAt                *time.Time                `json:"updatedAt,omitzero" api:"shape=Timestamp"`
	UpdatedBy                *string                   `json:"updatedBy,omitzero"`
	Owner                    *string                   `json:"owner,omitzero" api:"shape=ConfigurationOwner"`
	ModelEnforcement         *ModelEnforcement         `json:"modelEnforcement,omitzero"`
}

// AdvancedPromptOptimizationInputConfig is AWS's AdvancedPromptOptimizationInputConfig.
type AdvancedPromptOptimizationInputConfig struct {
	S3Uri *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
}

// AdvancedPromptOptimizationJobSummary is AWS's AdvancedPromptOptimizationJobSummary.
type AdvancedPromptOptimizationJobSummary struct {
	JobArn           *string    `json:"jobArn,omitzero" api:"shape=AdvancedPromptOptimizationJobArn,required"`
	JobName          *string    `json:"jobName,omitzero" api:"shape=AdvancedPromptOptimizationJobName,required"`
	JobStatus        *string    `json:"jobStatus,omitzero" api:"shape=AdvancedPromptOptimizationJobStatus,required"`
	CreationTime     *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
}

// AdvancedPromptOptimizationOutputConfig is AWS's AdvancedPromptOptimizationOutputConfig.
type AdvancedPromptOptimizationOutputConfig struct {
	S3Uri *string `json:"s3Uri,omitzero" api:"shape=S3UriFolder,required"`
}

// AgreementAvailability is AWS's AgreementAvailability.
type AgreementAvailability struct {
	Status       *string `json:"status,omitzero" api:"shape=AgreementStatus,required"`
	ErrorMessage *string `json:"errorMessage,omitzero"`
}

// AutomatedEvaluationConfig is AWS's AutomatedEvaluationConfig.
type AutomatedEvaluationConfig struct {
	DatasetMetricConfigs []EvaluationDatasetMetricConfig        `json:"datasetMetricConfigs,omitzero" api:"shape=EvaluationDatasetMetricConfigs,required"`
	EvaluatorModelConfig *EvaluatorModelConfig                  `json:"evaluatorModelConfig,omitzero"`
	CustomMetricConfig   *AutomatedEvaluationCustomMetricConfig `json:"customMetricConfig,omitzero"`
}

// AutomatedEvaluationCustomMetricConfig is AWS's AutomatedEvaluationCustomMetricConfig.
type AutomatedEvaluationCustomMetricConfig struct {
	CustomMetrics        []AutomatedEvaluationCustomMetricSource `json:"customMetrics,omitzero" api:"shape=AutomatedEvaluationCustomMetrics,required"`
	EvaluatorModelConfig *CustomMetricEvaluatorModelConfig       `json:"evaluatorModelConfig,omitzero" api:"required"`
}

// AutomatedEvaluationCustomMetricSource is AWS's AutomatedEvaluationCustomMetricSource.
type AutomatedEvaluationCustomMetricSource struct {
	_                      struct{}                `api:"union"`
	CustomMetricDefinition *CustomMetricDefinition `json:"customMetricDefinition,omitzero"`
}

// AutomatedReasoningCheckFinding is AWS's AutomatedReasoningCheckFinding.
type AutomatedReasoningCheckFinding struct {
	_                    struct{}                                            `api:"union"`
	Valid                *AutomatedReasoningCheckValidFinding                `json:"valid,omitzero"`
	Invalid              *AutomatedReasoningCheckInvalidFinding              `json:"invalid,omitzero"`
	Satisfiable          *AutomatedReasoningCheckSatisfiableFinding          `json:"satisfiable,omitzero"`
	Impossible           *AutomatedReasoningCheckImpossibleFinding           `json:"impossible,omitzero"`
	TranslationAmbiguous *AutomatedReasoningCheckTranslationAmbiguousFinding `json:"translationAmbiguous,omitzero"`
	TooComplex           *AutomatedReasoningCheckTooComplexFinding           `json:"tooComplex,omitzero"`
	NoTranslations       *AutomatedReasoningCheckNoTranslationsFinding       `json:"noTranslations,omitzero"`
}

// AutomatedReasoningCheckImpossibleFinding is AWS's AutomatedReasoningCheckImpossibleFinding.
type AutomatedReasoningCheckImpossibleFinding struct {
	Translation        *AutomatedReasoningCheckTranslation  `json:"translation,omitzero"`
	ContradictingRules []AutomatedReasoningCheckRule        `json:"contradictingRules,omitzero"`
	LogicWarning       *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitzero"`
}

// AutomatedReasoningCheckInputTextReference is AWS's AutomatedReasoningCheckInputTextReference.
type AutomatedReasoningCheckInputTextReference struct {
	Text *string `json:"text,omitzero" api:"shape=AutomatedReasoningNaturalLanguageStatementContent"`
}

// AutomatedReasoningCheckInvalidFinding is AWS's AutomatedReasoningCheckInvalidFinding.
type AutomatedReasoningCheckInvalidFinding struct {
	Translation        *AutomatedReasoningCheckTranslation  `json:"translation,omitzero"`
	ContradictingRules []AutomatedReasoningCheckRule        `json:"contradictingRules,omitzero"`
	LogicWarning       *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitzero"`
}

// AutomatedReasoningCheckLogicWarning is AWS's AutomatedReasoningCheckLogicWarning.
type AutomatedReasoningCheckLogicWarning struct {
	Type     *string                            `json:"type,omitzero" api:"shape=AutomatedReasoningCheckLogicWarningType"`
	Premises []AutomatedReasoningLogicStatement `json:"premises,omitzero"`
	Claims   []AutomatedReasoningLogicStatement `json:"claims,omitzero"`
}

// AutomatedReasoningCheckNoTranslationsFinding is AWS's AutomatedReasoningCheckNoTranslationsFinding.
type AutomatedReasoningCheckNoTranslationsFinding struct {
}

// AutomatedReasoningCheckRule is AWS's AutomatedReasoningCheckRule.
type AutomatedReasoningCheckRule struct {
	Id               *string `json:"id,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleId"`
	PolicyVersionArn *string `json:"policyVersionArn,omitzero" api:"shape=AutomatedReasoningPolicyArn"`
}

// AutomatedReasoningCheckSatisfiableFinding is AWS's AutomatedReasoningCheckSatisfiableFinding.
type AutomatedReasoningCheckSatisfiableFinding struct {
	Translation         *AutomatedReasoningCheckTranslation  `json:"translation,omitzero"`
	ClaimsTrueScenario  *AutomatedReasoningCheckScenario     `json:"claimsTrueScenario,omitzero"`
	ClaimsFalseScenario *AutomatedReasoningCheckScenario     `json:"claimsFalseScenario,omitzero"`
	LogicWarning        *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitzero"`
}

// AutomatedReasoningCheckScenario is AWS's AutomatedReasoningCheckScenario.
type AutomatedReasoningCheckScenario struct {
	Statements []AutomatedReasoningLogicStatement `json:"statements,omitzero"`
}

// AutomatedReasoningCheckTooComplexFinding is AWS's AutomatedReasoningCheckTooComplexFinding.
type AutomatedReasoningCheckTooComplexFinding struct {
}

// AutomatedReasoningCheckTranslation is AWS's AutomatedReasoningCheckTranslation.
type AutomatedReasoningCheckTranslation struct {
	Premises             []AutomatedReasoningLogicStatement          `json:"premises,omitzero"`
	Claims               []AutomatedReasoningLogicStatement          `json:"claims,omitzero" api:"required"`
	UntranslatedPremises []AutomatedReasoningCheckInputTextReference `json:"untranslatedPremises,omitzero"`
	UntranslatedClaims   []AutomatedReasoningCheckInputTextReference `json:"untranslatedClaims,omitzero"`
	Confidence           *float64                                    `json:"confidence,omitzero" api:"shape=AutomatedReasoningCheckTranslationConfidence,required"`
}

// AutomatedReasoningCheckTranslationAmbiguousFinding is AWS's AutomatedReasoningCheckTranslationAmbiguousFinding.
type AutomatedReasoningCheckTranslationAmbiguousFinding struct {
	Options             []AutomatedReasoningCheckTranslationOption `json:"options,omitzero" api:"shape=AutomatedReasoningCheckTranslationOptionList"`
	DifferenceScenarios []AutomatedReasoningCheckScenario          `json:"differenceScenarios,omitzero" api:"shape=AutomatedReasoningCheckDifferenceScenarioList"`
}

// AutomatedReasoningCheckTranslationOption is AWS's AutomatedReasoningCheckTranslationOption.
type AutomatedReasoningCheckTranslationOption struct {
	Translations []AutomatedReasoningCheckTranslation `json:"translations,omitzero"`
}

// AutomatedReasoningCheckValidFinding is AWS's AutomatedReasoningCheckValidFinding.
type AutomatedReasoningCheckValidFinding struct {
	Translation        *AutomatedReasoningCheckTranslation  `json:"translation,omitzero"`
	ClaimsTrueScenario *AutomatedReasoningCheckScenario     `json:"claimsTrueScenario,omitzero"`
	SupportingRules    []AutomatedReasoningCheckRule        `json:"supportingRules,omitzero"`
	LogicWarning       *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitzero"`
}

// AutomatedReasoningLogicStatement is AWS's AutomatedReasoningLogicStatement.
type AutomatedReasoningLogicStatement struct {
	Logic           *string `json:"logic,omitzero" api:"shape=AutomatedReasoningLogicStatementContent,required"`
	NaturalLanguage *string `json:"naturalLanguage,omitzero" api:"shape=AutomatedReasoningNaturalLanguageStatementContent"`
}

// AutomatedReasoningPolicyAddRuleAnnotation is AWS's AutomatedReasoningPolicyAddRuleAnnotation.
type AutomatedReasoningPolicyAddRuleAnnotation struct {
	Expression *string `json:"expression,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleExpression,required"`
}

// AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation is AWS's AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation.
type AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation struct {
	NaturalLanguage *string `json:"naturalLanguage,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationRuleNaturalLanguage,required"`
}

// AutomatedReasoningPolicyAddRuleMutation is AWS's AutomatedReasoningPolicyAddRuleMutation.
type AutomatedReasoningPolicyAddRuleMutation struct {
	Rule *AutomatedReasoningPolicyDefinitionRule `json:"rule,omitzero" api:"required"`
}

// AutomatedReasoningPolicyAddTypeAnnotation is AWS's AutomatedReasoningPolicyAddTypeAnnotation.
type AutomatedReasoningPolicyAddTypeAnnotation struct {
	Name        *string                                       `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string                                       `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeDescription,required"`
	Values      []AutomatedReasoningPolicyDefinitionTypeValue `json:"values,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueList,required"`
}

// AutomatedReasoningPolicyAddTypeMutation is AWS's AutomatedReasoningPolicyAddTypeMutation.
type AutomatedReasoningPolicyAddTypeMutation struct {
	Type *AutomatedReasoningPolicyDefinitionType `json:"type,omitzero" api:"required"`
}

// AutomatedReasoningPolicyAddTypeValue is AWS's AutomatedReasoningPolicyAddTypeValue.
type AutomatedReasoningPolicyAddTypeValue struct {
	Value       *string `json:"value,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
	Description *string `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueDescription"`
}

// AutomatedReasoningPolicyAddVariableAnnotation is AWS's AutomatedReasoningPolicyAddVariableAnnotation.
type AutomatedReasoningPolicyAddVariableAnnotation struct {
	Name        *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	Type        *string `json:"type,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableDescription,required"`
}

// AutomatedReasoningPolicyAddVariableMutation is AWS's AutomatedReasoningPolicyAddVariableMutation.
type AutomatedReasoningPolicyAddVariableMutation struct {
	Variable *AutomatedReasoningPolicyDefinitionVariable `json:"variable,omitzero" api:"required"`
}

// AutomatedReasoningPolicyAnnotatedChunk is AWS's AutomatedReasoningPolicyAnnotatedChunk.
type AutomatedReasoningPolicyAnnotatedChunk struct {
	PageNumber *int32                                     `json:"pageNumber,omitzero"`
	Content    []AutomatedReasoningPolicyAnnotatedContent `json:"content,omitzero" api:"required"`
}

// AutomatedReasoningPolicyAnnotatedContent is AWS's AutomatedReasoningPolicyAnnotatedContent.
type AutomatedReasoningPolicyAnnotatedContent struct {
	_    struct{}                               `api:"union"`
	Line *AutomatedReasoningPolicyAnnotatedLine `json:"line,omitzero"`
}

// AutomatedReasoningPolicyAnnotatedLine is AWS's AutomatedReasoningPolicyAnnotatedLine.
type AutomatedReasoningPolicyAnnotatedLine struct {
	LineNumber *int32  `json:"lineNumber,omitzero"`
	LineText   *string `json:"lineText,omitzero" api:"shape=AutomatedReasoningPolicyLineText"`
}

// AutomatedReasoningPolicyAnnotation is AWS's AutomatedReasoningPolicyAnnotation.
type AutomatedReasoningPolicyAnnotation struct {
	_                          struct{}                                                      `api:"union"`
	AddType                    *AutomatedReasoningPolicyAddTypeAnnotation                    `json:"addType,omitzero"`
	UpdateType                 *AutomatedReasoningPolicyUpdateTypeAnnotation                 `json:"updateType,omitzero"`
	DeleteType                 *AutomatedReasoningPolicyDeleteTypeAnnotation                 `json:"deleteType,omitzero"`
	AddVariable                *AutomatedReasoningPolicyAddVariableAnnotation                `json:"addVariable,omitzero"`
	UpdateVariable             *AutomatedReasoningPolicyUpdateVariableAnnotation             `json:"updateVariable,omitzero"`
	DeleteVariable             *AutomatedReasoningPolicyDeleteVariableAnnotation             `json:"deleteVariable,omitzero"`
	AddRule                    *AutomatedReasoningPolicyAddRuleAnnotation                    `json:"addRule,omitzero"`
	UpdateRule                 *AutomatedReasoningPolicyUpdateRuleAnnotation                 `json:"updateRule,omitzero"`
	DeleteRule                 *AutomatedReasoningPolicyDeleteRuleAnnotation                 `json:"deleteRule,omitzero"`
	AddRuleFromNaturalLanguage *AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation `json:"addRuleFromNaturalLanguage,omitzero"`
	UpdateFromRulesFeedback    *AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation     `json:"updateFromRulesFeedback,omitzero"`
	UpdateFromScenarioFeedback *AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation `json:"updateFromScenarioFeedback,omitzero"`
	IngestContent              *AutomatedReasoningPolicyIngestContentAnnotation              `json:"ingestContent,omitzero"`
}

// AutomatedReasoningPolicyAtomicStatement is AWS's AutomatedReasoningPolicyAtomicStatement.
type AutomatedReasoningPolicyAtomicStatement struct {
	Id       *string                                    `json:"id,omitzero" api:"shape=AutomatedReasoningPolicyStatementId,required"`
	Text     *string                                    `json:"text,omitzero" api:"shape=AutomatedReasoningPolicyStatementText,required"`
	Location *AutomatedReasoningPolicyStatementLocation `json:"location,omitzero" api:"required"`
}

// AutomatedReasoningPolicyBuildLog is AWS's AutomatedReasoningPolicyBuildLog.
type AutomatedReasoningPolicyBuildLog struct {
	Entries []AutomatedReasoningPolicyBuildLogEntry `json:"entries,omitzero" api:"required"`
}

// AutomatedReasoningPolicyBuildLogEntry is AWS's AutomatedReasoningPolicyBuildLogEntry.
type AutomatedReasoningPolicyBuildLogEntry struct {
	Annotation *AutomatedReasoningPolicyAnnotation `json:"annotation,omitzero" api:"required"`
	Status     *string                             `json:"status,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationStatus,required"`
	BuildSteps []AutomatedReasoningPolicyBuildStep `json:"buildSteps,omitzero" api:"required"`
}

// AutomatedReasoningPolicyBuildResultAssetManifest is AWS's AutomatedReasoningPolicyBuildResultAssetManifest.
type AutomatedReasoningPolicyBuildResultAssetManifest struct {
	Entries []AutomatedReasoningPolicyBuildResultAssetManifestEntry `json:"entries,omitzero" api:"required"`
}

// AutomatedReasoningPolicyBuildResultAssetManifestEntry is AWS's AutomatedReasoningPolicyBuildResultAssetManifestEntry.
type AutomatedReasoningPolicyBuildResultAssetManifestEntry struct {
	AssetType *string `json:"assetType,omitzero" api:"shape=AutomatedReasoningPolicyBuildResultAssetType,required"`
	AssetName *string `json:"assetName,omitzero" api:"shape=AutomatedReasoningPolicyBuildResultAssetName"`
	AssetId   *string `json:"assetId,omitzero" api:"shape=AutomatedReasoningPolicyBuildResultAssetId"`
}

// AutomatedReasoningPolicyBuildResultAssets is AWS's AutomatedReasoningPolicyBuildResultAssets.
type AutomatedReasoningPolicyBuildResultAssets struct {
	_                  struct{}                                          `api:"union"`
	PolicyDefinition   *AutomatedReasoningPolicyDefinition               `json:"policyDefinition,omitzero"`
	QualityReport      *AutomatedReasoningPolicyDefinitionQualityReport  `json:"qualityReport,omitzero"`
	BuildLog           *AutomatedReasoningPolicyBuildLog                 `json:"buildLog,omitzero"`
	GeneratedTestCases *AutomatedReasoningPolicyGeneratedTestCases       `json:"generatedTestCases,omitzero"`
	PolicyScenarios    *AutomatedReasoningPolicyScenarios                `json:"policyScenarios,omitzero"`
	AssetManifest      *AutomatedReasoningPolicyBuildResultAssetManifest `json:"assetManifest,omitzero"`
	Document           *AutomatedReasoningPolicySourceDocument           `json:"document,omitzero"`
	FidelityReport     *AutomatedReasoningPolicyFidelityReport           `json:"fidelityReport,omitzero"`
}

// AutomatedReasoningPolicyBuildStep is AWS's AutomatedReasoningPolicyBuildStep.
type AutomatedReasoningPolicyBuildStep struct {
	Context      *AutomatedReasoningPolicyBuildStepContext  `json:"context,omitzero" api:"required"`
	PriorElement *AutomatedReasoningPolicyDefinitionElement `json:"priorElement,omitzero"`
	Messages     []AutomatedReasoningPolicyBuildStepMessage `json:"messages,omitzero" api:"required"`
}

// AutomatedReasoningPolicyBuildStepContext is AWS's AutomatedReasoningPolicyBuildStepContext.
type AutomatedReasoningPolicyBuildStepContext struct {
	_        struct{}                          `api:"union"`
	Planning *AutomatedReasoningPolicyPlanning `json:"planning,omitzero"`
	Mutation *AutomatedReasoningPolicyMutation `json:"mutation,omitzero"`
}

// AutomatedReasoningPolicyBuildStepMessage is AWS's AutomatedReasoningPolicyBuildStepMessage.
type AutomatedReasoningPolicyBuildStepMessage struct {
	Message     *string `json:"message,omitzero" api:"required"`
	MessageType *string `json:"messageType,omitzero" api:"shape=AutomatedReasoningPolicyBuildMessageType,required"`
}

// AutomatedReasoningPolicyBuildWorkflowDocument is AWS's AutomatedReasoningPolicyBuildWorkflowDocument.
type AutomatedReasoningPolicyBuildWorkflowDocument struct {
	Document            []byte  `json:"document,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentBlob,required"`
	DocumentContentType *string `json:"documentContentType,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentContentType,required"`
	DocumentName        *string `json:"documentName,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentName,required"`
	DocumentDescription *string `json:"documentDescription,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentDescription"`
}

// AutomatedReasoningPolicyBuildWorkflowRepairContent is AWS's AutomatedReasoningPolicyBuildWorkflowRepairContent.
type AutomatedReasoningPolicyBuildWorkflowRepairContent struct {
	Annotations []AutomatedReasoningPolicyAnnotation `json:"annotations,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationList,required"`
}

// AutomatedReasoningPolicyBuildWorkflowSource is AWS's AutomatedReasoningPolicyBuildWorkflowSource.
type AutomatedReasoningPolicyBuildWorkflowSource struct {
	PolicyDefinition *AutomatedReasoningPolicyDefinition          `json:"policyDefinition,omitzero"`
	WorkflowContent  *AutomatedReasoningPolicyWorkflowTypeContent `json:"workflowContent,omitzero"`
}

// AutomatedReasoningPolicyBuildWorkflowSummary is AWS's AutomatedReasoningPolicyBuildWorkflowSummary.
type AutomatedReasoningPolicyBuildWorkflowSummary struct {
	PolicyArn         *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId   *string    `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	Status            *string    `json:"status,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowStatus,required"`
	BuildWorkflowType *string    `json:"buildWorkflowType,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowType,required"`
	CreatedAt         *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt         *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// AutomatedReasoningPolicyDefinition is AWS's AutomatedReasoningPolicyDefinition.
type AutomatedReasoningPolicyDefinition struct {
	Version   *string                                      `json:"version,omitzero"`
	Types     []AutomatedReasoningPolicyDefinitionType     `json:"types,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeList"`
	Rules     []AutomatedReasoningPolicyDefinitionRule     `json:"rules,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleList"`
	Variables []AutomatedReasoningPolicyDefinitionVariable `json:"variables,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableList"`
}

// AutomatedReasoningPolicyDefinitionElement is AWS's AutomatedReasoningPolicyDefinitionElement.
type AutomatedReasoningPolicyDefinitionElement struct {
	_                        struct{}                                    `api:"union"`
	PolicyDefinitionVariable *AutomatedReasoningPolicyDefinitionVariable `json:"policyDefinitionVariable,omitzero"`
	PolicyDefinitionType     *AutomatedReasoningPolicyDefinitionType     `json:"policyDefinitionType,omitzero"`
	PolicyDefinitionRule     *AutomatedReasoningPolicyDefinitionRule     `json:"policyDefinitionRule,omitzero"`
}

// AutomatedReasoningPolicyDefinitionQualityReport is AWS's AutomatedReasoningPolicyDefinitionQualityReport.
type AutomatedReasoningPolicyDefinitionQualityReport struct {
	TypeCount        *int32                                            `json:"typeCount,omitzero" api:"required"`
	VariableCount    *int32                                            `json:"variableCount,omitzero" api:"required"`
	RuleCount        *int32                                            `json:"ruleCount,omitzero" api:"required"`
	UnusedTypes      []string                                          `json:"unusedTypes,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeNameList,required"`
	UnusedTypeValues []AutomatedReasoningPolicyDefinitionTypeValuePair `json:"unusedTypeValues,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValuePairList,required"`
	UnusedVariables  []string                                          `json:"unusedVariables,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableNameList,required"`
	ConflictingRules []string                                          `json:"conflictingRules,omitzero" api:"shape=AutomatedReasoningPolicyConflictedRuleIdList,required"`
	DisjointRuleSets []AutomatedReasoningPolicyDisjointRuleSet         `json:"disjointRuleSets,omitzero" api:"required"`
}

// AutomatedReasoningPolicyDefinitionRule is AWS's AutomatedReasoningPolicyDefinitionRule.
type AutomatedReasoningPolicyDefinitionRule struct {
	Id                  *string `json:"id,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
	Expression          *string `json:"expression,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleExpression,required"`
	AlternateExpression *string `json:"alternateExpression,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleAlternateExpression"`
}

// AutomatedReasoningPolicyDefinitionType is AWS's AutomatedReasoningPolicyDefinitionType.
type AutomatedReasoningPolicyDefinitionType struct {
	Name        *string                                       `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string                                       `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeDescription"`
	Values      []AutomatedReasoningPolicyDefinitionTypeValue `json:"values,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueList,required"`
}

// AutomatedReasoningPolicyDefinitionTypeValue is AWS's AutomatedReasoningPolicyDefinitionTypeValue.
type AutomatedReasoningPolicyDefinitionTypeValue struct {
	Value       *string `json:"value,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
	Description *string `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueDescription"`
}

// AutomatedReasoningPolicyDefinitionTypeValuePair is AWS's AutomatedReasoningPolicyDefinitionTypeValuePair.
type AutomatedReasoningPolicyDefinitionTypeValuePair struct {
	TypeName  *string `json:"typeName,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	ValueName *string `json:"valueName,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
}

// AutomatedReasoningPolicyDefinitionVariable is AWS's AutomatedReasoningPolicyDefinitionVariable.
type AutomatedReasoningPolicyDefinitionVariable struct {
	Name        *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	Type        *string `json:"type,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableDescription,required"`
}

// AutomatedReasoningPolicyDeleteRuleAnnotation is AWS's AutomatedReasoningPolicyDeleteRuleAnnotation.
type AutomatedReasoningPolicyDeleteRuleAnnotation struct {
	RuleId *string `json:"ruleId,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
}

// AutomatedReasoningPolicyDeleteRuleMutation is AWS's AutomatedReasoningPolicyDeleteRuleMutation.
type AutomatedReasoningPolicyDeleteRuleMutation struct {
	Id *string `json:"id,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
}

// AutomatedReasoningPolicyDeleteTypeAnnotation is AWS's AutomatedReasoningPolicyDeleteTypeAnnotation.
type AutomatedReasoningPolicyDeleteTypeAnnotation struct {
	Name *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
}

// AutomatedReasoningPolicyDeleteTypeMutation is AWS's AutomatedReasoningPolicyDeleteTypeMutation.
type AutomatedReasoningPolicyDeleteTypeMutation struct {
	Name *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
}

// AutomatedReasoningPolicyDeleteTypeValue is AWS's AutomatedReasoningPolicyDeleteTypeValue.
type AutomatedReasoningPolicyDeleteTypeValue struct {
	Value *string `json:"value,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
}

// AutomatedReasoningPolicyDeleteVariableAnnotation is AWS's AutomatedReasoningPolicyDeleteVariableAnnotation.
type AutomatedReasoningPolicyDeleteVariableAnnotation struct {
	Name *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
}

// AutomatedReasoningPolicyDeleteVariableMutation is AWS's AutomatedReasoningPolicyDeleteVariableMutation.
type AutomatedReasoningPolicyDeleteVariableMutation struct {
	Name *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
}

// AutomatedReasoningPolicyDisjointRuleSet is AWS's AutomatedReasoningPolicyDisjointRuleSet.
type AutomatedReasoningPolicyDisjointRuleSet struct {
	Variables []string `json:"variables,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableNameList,required"`
	Rules     []string `json:"rules,omitzero" api:"shape=AutomatedReasoningPolicyDisjointedRuleIdList,required"`
}

// AutomatedReasoningPolicyFidelityReport is AWS's AutomatedReasoningPolicyFidelityReport.
type AutomatedReasoningPolicyFidelityReport struct {
	CoverageScore   *float64                                          `json:"coverageScore,omitzero" api:"shape=AutomatedReasoningPolicyCoverageScore,required"`
	AccuracyScore   *float64                                          `json:"accuracyScore,omitzero" api:"shape=AutomatedReasoningPolicyAccuracyScore,required"`
	RuleReports     map[string]AutomatedReasoningPolicyRuleReport     `json:"ruleReports,omitzero" api:"shape=AutomatedReasoningPolicyRuleReportMap,required"`
	VariableReports map[string]AutomatedReasoningPolicyVariableReport `json:"variableReports,omitzero" api:"shape=AutomatedReasoningPolicyVariableReportMap,required"`
	DocumentSources []AutomatedReasoningPolicyReportSourceDocument    `json:"documentSources,omitzero" api:"required"`
}

// AutomatedReasoningPolicyGenerateFidelityReportContent is AWS's AutomatedReasoningPolicyGenerateFidelityReportContent.
type AutomatedReasoningPolicyGenerateFidelityReportContent struct {
	_         struct{}                                        `api:"union"`
	Documents []AutomatedReasoningPolicyBuildWorkflowDocument `json:"documents,omitzero" api:"shape=AutomatedReasoningPolicyGenerateFidelityReportDocumentList"`
}

// AutomatedReasoningPolicyGeneratedTestCase is AWS's AutomatedReasoningPolicyGeneratedTestCase.
type AutomatedReasoningPolicyGeneratedTestCase struct {
	QueryContent                     *string `json:"queryContent,omitzero" api:"shape=AutomatedReasoningPolicyTestQueryContent,required"`
	GuardContent                     *string `json:"guardContent,omitzero" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	ExpectedAggregatedFindingsResult *string `json:"expectedAggregatedFindingsResult,omitzero" api:"shape=AutomatedReasoningCheckResult,required"`
}

// AutomatedReasoningPolicyGeneratedTestCases is AWS's AutomatedReasoningPolicyGeneratedTestCases.
type AutomatedReasoningPolicyGeneratedTestCases struct {
	GeneratedTestCases []AutomatedReasoningPolicyGeneratedTestCase `json:"generatedTestCases,omitzero" api:"required"`
}

// AutomatedReasoningPolicyIngestContentAnnotation is AWS's AutomatedReasoningPolicyIngestContentAnnotation.
type AutomatedReasoningPolicyIngestContentAnnotation struct {
	Content *string `json:"content,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationIngestContent,required"`
}

// AutomatedReasoningPolicyIterativeRefinementContent is AWS's AutomatedReasoningPolicyIterativeRefinementContent.
type AutomatedReasoningPolicyIterativeRefinementContent struct {
	Documents []AutomatedReasoningPolicyBuildWorkflowDocument `json:"documents,omitzero" api:"shape=AutomatedReasoningPolicyIterativeRefinementDocumentList,required"`
	Feedback  *string                                         `json:"feedback,omitzero" api:"shape=AutomatedReasoningPolicyBuildFeedback"`
}

// AutomatedReasoningPolicyMutation is AWS's AutomatedReasoningPolicyMutation.
type AutomatedReasoningPolicyMutation struct {
	_              struct{}                                        `api:"union"`
	AddType        *AutomatedReasoningPolicyAddTypeMutation        `json:"addType,omitzero"`
	UpdateType     *AutomatedReasoningPolicyUpdateTypeMutation     `json:"updateType,omitzero"`
	DeleteType     *AutomatedReasoningPolicyDeleteTypeMutation     `json:"deleteType,omitzero"`
	AddVariable    *AutomatedReasoningPolicyAddVariableMutation    `json:"addVariable,omitzero"`
	UpdateVariable *AutomatedReasoningPolicyUpdateVariableMutation `json:"updateVariable,omitzero"`
	DeleteVariable *AutomatedReasoningPolicyDeleteVariableMutation `json:"deleteVariable,omitzero"`
	AddRule        *AutomatedReasoningPolicyAddRuleMutation        `json:"addRule,omitzero"`
	UpdateRule     *AutomatedReasoningPolicyUpdateRuleMutation     `json:"updateRule,omitzero"`
	DeleteRule     *AutomatedReasoningPolicyDeleteRuleMutation     `json:"deleteRule,omitzero"`
}

// AutomatedReasoningPolicyPlanning is AWS's AutomatedReasoningPolicyPlanning.
type AutomatedReasoningPolicyPlanning struct {
}

// AutomatedReasoningPolicyReportSourceDocument is AWS's AutomatedReasoningPolicyReportSourceDocument.
type AutomatedReasoningPolicyReportSourceDocument struct {
	DocumentName     *string                                   `json:"documentName,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentName,required"`
	DocumentHash     *string                                   `json:"documentHash,omitzero" api:"shape=AutomatedReasoningPolicyDocumentSha256,required"`
	DocumentId       *string                                   `json:"documentId,omitzero" api:"shape=AutomatedReasoningPolicyDocumentId,required"`
	AtomicStatements []AutomatedReasoningPolicyAtomicStatement `json:"atomicStatements,omitzero" api:"required"`
	DocumentContent  []AutomatedReasoningPolicyAnnotatedChunk  `json:"documentContent,omitzero" api:"required"`
}

// AutomatedReasoningPolicyRuleReport is AWS's AutomatedReasoningPolicyRuleReport.
type AutomatedReasoningPolicyRuleReport struct {
	Rule                    *string                                      `json:"rule,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
	GroundingStatements     []AutomatedReasoningPolicyStatementReference `json:"groundingStatements,omitzero"`
	GroundingJustifications []string                                     `json:"groundingJustifications,omitzero" api:"shape=AutomatedReasoningPolicyJustificationList"`
	AccuracyScore           *float64                                     `json:"accuracyScore,omitzero" api:"shape=AutomatedReasoningPolicyAccuracyScore"`
	AccuracyJustification   *string                                      `json:"accuracyJustification,omitzero" api:"shape=AutomatedReasoningPolicyJustificationText"`
}

// AutomatedReasoningPolicyScenario is AWS's AutomatedReasoningPolicyScenario.
type AutomatedReasoningPolicyScenario struct {
	Expression          *string  `json:"expression,omitzero" api:"shape=AutomatedReasoningPolicyScenarioExpression,required"`
	AlternateExpression *string  `json:"alternateExpression,omitzero" api:"shape=AutomatedReasoningPolicyScenarioAlternateExpression,required"`
	ExpectedResult      *string  `json:"expectedResult,omitzero" api:"shape=AutomatedReasoningCheckResult,required"`
	RuleIds             []string `json:"ruleIds,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleIdList,required"`
}

// AutomatedReasoningPolicyScenarios is AWS's AutomatedReasoningPolicyScenarios.
type AutomatedReasoningPolicyScenarios struct {
	PolicyScenarios []AutomatedReasoningPolicyScenario `json:"policyScenarios,omitzero" api:"required"`
}

// AutomatedReasoningPolicySourceDocument is AWS's AutomatedReasoningPolicySourceDocument.
type AutomatedReasoningPolicySourceDocument struct {
	Document            []byte  `json:"document,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentBlob,required"`
	DocumentContentType *string `json:"documentContentType,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentContentType,required"`
	DocumentName        *string `json:"documentName,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentName,required"`
	DocumentDescription *string `json:"documentDescription,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentDescription"`
	DocumentHash        *string `json:"documentHash,omitzero" api:"shape=AutomatedReasoningPolicyDocumentSha256,required"`
}

// AutomatedReasoningPolicyStatementLocation is AWS's AutomatedReasoningPolicyStatementLocation.
type AutomatedReasoningPolicyStatementLocation struct {
	Lines []int32 `json:"lines,omitzero" api:"required"`
}

// AutomatedReasoningPolicyStatementReference is AWS's AutomatedReasoningPolicyStatementReference.
type AutomatedReasoningPolicyStatementReference struct {
	DocumentId  *string `json:"documentId,omitzero" api:"shape=AutomatedReasoningPolicyDocumentId,required"`
	StatementId *string `json:"statementId,omitzero" api:"shape=AutomatedReasoningPolicyStatementId,required"`
}

// AutomatedReasoningPolicySummary is AWS's AutomatedReasoningPolicySummary.
type AutomatedReasoningPolicySummary struct {
	PolicyArn   *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name        *string    `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	Description *string    `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDescription"`
	Version     *string    `json:"version,omitzero" api:"shape=AutomatedReasoningPolicyVersion,required"`
	PolicyId    *string    `json:"policyId,omitzero" api:"shape=AutomatedReasoningPolicyId,required"`
	CreatedAt   *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt   *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// AutomatedReasoningPolicyTestCase is AWS's AutomatedReasoningPolicyTestCase.
type AutomatedReasoningPolicyTestCase struct {
	TestCaseId                       *string    `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,required"`
	GuardContent                     *string    `json:"guardContent,omitzero" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	QueryContent                     *string    `json:"queryContent,omitzero" api:"shape=AutomatedReasoningPolicyTestQueryContent"`
	ExpectedAggregatedFindingsResult *string    `json:"expectedAggregatedFindingsResult,omitzero" api:"shape=AutomatedReasoningCheckResult"`
	CreatedAt                        *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt                        *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
	ConfidenceThreshold              *float64   `json:"confidenceThreshold,omitzero" api:"shape=AutomatedReasoningCheckTranslationConfidence"`
}

// AutomatedReasoningPolicyTestResult is AWS's AutomatedReasoningPolicyTestResult.
type AutomatedReasoningPolicyTestResult struct {
	TestCase                     *AutomatedReasoningPolicyTestCase `json:"testCase,omitzero" api:"required"`
	PolicyArn                    *string                           `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestRunStatus                *string                           `json:"testRunStatus,omitzero" api:"shape=AutomatedReasoningPolicyTestRunStatus,required"`
	TestFindings                 []AutomatedReasoningCheckFinding  `json:"testFindings,omitzero" api:"shape=AutomatedReasoningCheckFindingList"`
	TestRunResult                *string                           `json:"testRunResult,omitzero" api:"shape=AutomatedReasoningPolicyTestRunResult"`
	AggregatedTestFindingsResult *string                           `json:"aggregatedTestFindingsResult,omitzero" api:"shape=AutomatedReasoningCheckResult"`
	UpdatedAt                    *time.Time                        `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// AutomatedReasoningPolicyTypeValueAnnotation is AWS's AutomatedReasoningPolicyTypeValueAnnotation.
type AutomatedReasoningPolicyTypeValueAnnotation struct {
	_               struct{}                                 `api:"union"`
	AddTypeValue    *AutomatedReasoningPolicyAddTypeValue    `json:"addTypeValue,omitzero"`
	UpdateTypeValue *AutomatedReasoningPolicyUpdateTypeValue `json:"updateTypeValue,omitzero"`
	DeleteTypeValue *AutomatedReasoningPolicyDeleteTypeValue `json:"deleteTypeValue,omitzero"`
}

// AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation is AWS's AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation.
type AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation struct {
	RuleIds  []string `json:"ruleIds,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleIdList"`
	Feedback *string  `json:"feedback,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage,required"`
}

// AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation is AWS's AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation.
type AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation struct {
	RuleIds            []string `json:"ruleIds,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleIdList"`
	ScenarioExpression *string  `json:"scenarioExpression,omitzero" api:"shape=AutomatedReasoningPolicyScenarioExpression,required"`
	Feedback           *string  `json:"feedback,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage"`
}

// AutomatedReasoningPolicyUpdateRuleAnnotation is AWS's AutomatedReasoningPolicyUpdateRuleAnnotation.
type AutomatedReasoningPolicyUpdateRuleAnnotation struct {
	RuleId     *string `json:"ruleId,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
	Expression *string `json:"expression,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionRuleExpression,required"`
}

// AutomatedReasoningPolicyUpdateRuleMutation is AWS's AutomatedReasoningPolicyUpdateRuleMutation.
type AutomatedReasoningPolicyUpdateRuleMutation struct {
	Rule *AutomatedReasoningPolicyDefinitionRule `json:"rule,omitzero" api:"required"`
}

// AutomatedReasoningPolicyUpdateTypeAnnotation is AWS's AutomatedReasoningPolicyUpdateTypeAnnotation.
type AutomatedReasoningPolicyUpdateTypeAnnotation struct {
	Name        *string                                       `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	NewName     *string                                       `json:"newName,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeName"`
	Description *string                                       `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeDescription"`
	Values      []AutomatedReasoningPolicyTypeValueAnnotation `json:"values,omitzero" api:"shape=AutomatedReasoningPolicyTypeValueAnnotationList,required"`
}

// AutomatedReasoningPolicyUpdateTypeMutation is AWS's AutomatedReasoningPolicyUpdateTypeMutation.
type AutomatedReasoningPolicyUpdateTypeMutation struct {
	Type *AutomatedReasoningPolicyDefinitionType `json:"type,omitzero" api:"required"`
}

// AutomatedReasoningPolicyUpdateTypeValue is AWS's AutomatedReasoningPolicyUpdateTypeValue.
type AutomatedReasoningPolicyUpdateTypeValue struct {
	Value       *string `json:"value,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
	NewValue    *string `json:"newValue,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName"`
	Description *string `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueDescription"`
}

// AutomatedReasoningPolicyUpdateVariableAnnotation is AWS's AutomatedReasoningPolicyUpdateVariableAnnotation.
type AutomatedReasoningPolicyUpdateVariableAnnotation struct {
	Name        *string `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	NewName     *string `json:"newName,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName"`
	Description *string `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableDescription"`
}

// AutomatedReasoningPolicyUpdateVariableMutation is AWS's AutomatedReasoningPolicyUpdateVariableMutation.
type AutomatedReasoningPolicyUpdateVariableMutation struct {
	Variable *AutomatedReasoningPolicyDefinitionVariable `json:"variable,omitzero" api:"required"`
}

// AutomatedReasoningPolicyVariableReport is AWS's AutomatedReasoningPolicyVariableReport.
type AutomatedReasoningPolicyVariableReport struct {
	PolicyVariable          *string                                      `json:"policyVariable,omitzero" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	GroundingStatements     []AutomatedReasoningPolicyStatementReference `json:"groundingStatements,omitzero"`
	GroundingJustifications []string                                     `json:"groundingJustifications,omitzero" api:"shape=AutomatedReasoningPolicyJustificationList"`
	AccuracyScore           *float64                                     `json:"accuracyScore,omitzero" api:"shape=AutomatedReasoningPolicyAccuracyScore"`
	AccuracyJustification   *string                                      `json:"accuracyJustification,omitzero" api:"shape=AutomatedReasoningPolicyJustificationText"`
}

// AutomatedReasoningPolicyWorkflowTypeContent is AWS's AutomatedReasoningPolicyWorkflowTypeContent.
type AutomatedReasoningPolicyWorkflowTypeContent struct {
	_                             struct{}                                               `api:"union"`
	Documents                     []AutomatedReasoningPolicyBuildWorkflowDocument        `json:"documents,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowDocumentList"`
	PolicyRepairAssets            *AutomatedReasoningPolicyBuildWorkflowRepairContent    `json:"policyRepairAssets,omitzero"`
	GenerateFidelityReportContent *AutomatedReasoningPolicyGenerateFidelityReportContent `json:"generateFidelityReportContent,omitzero"`
	IterativeRefinementContent    *AutomatedReasoningPolicyIterativeRefinementContent    `json:"iterativeRefinementContent,omitzero"`
}

// BatchDeleteAdvancedPromptOptimizationJobError is AWS's BatchDeleteAdvancedPromptOptimizationJobError.
type BatchDeleteAdvancedPromptOptimizationJobError struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=AdvancedPromptOptimizationJobIdentifier,required"`
	Code          *string `json:"code,omitzero" api:"required"`
	Message       *string `json:"message,omitzero"`
}

// BatchDeleteAdvancedPromptOptimizationJobItem is AWS's BatchDeleteAdvancedPromptOptimizationJobItem.
type BatchDeleteAdvancedPromptOptimizationJobItem struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=AdvancedPromptOptimizationJobIdentifier,required"`
	JobStatus     *string `json:"jobStatus,omitzero" api:"shape=AdvancedPromptOptimizationJobStatus,required"`
}

// BatchDeleteAdvancedPromptOptimizationJobInput is AWS's BatchDeleteAdvancedPromptOptimizationJobRequest.
type BatchDeleteAdvancedPromptOptimizationJobInput struct {
	JobIdentifiers []string `json:"jobIdentifiers,omitzero" api:"shape=AdvancedPromptOptimizationJobIdentifiers,required"`
}

// BatchDeleteAdvancedPromptOptimizationJobOutput is AWS's BatchDeleteAdvancedPromptOptimizationJobResponse.
type BatchDeleteAdvancedPromptOptimizationJobOutput struct {
	Errors                         []BatchDeleteAdvancedPromptOptimizationJobError `json:"errors,omitzero" api:"shape=BatchDeleteAdvancedPromptOptimizationJobErrors,required"`
	AdvancedPromptOptimizationJobs []BatchDeleteAdvancedPromptOptimizationJobItem  `json:"advancedPromptOptimizationJobs,omitzero" api:"shape=BatchDeleteAdvancedPromptOptimizationJobItems,required"`
}

// BatchDeleteEvaluationJobError is AWS's BatchDeleteEvaluationJobError.
type BatchDeleteEvaluationJobError struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=EvaluationJobIdentifier,required"`
	Code          *string `json:"code,omitzero" api:"required"`
	Message       *string `json:"message,omitzero"`
}

// BatchDeleteEvaluationJobItem is AWS's BatchDeleteEvaluationJobItem.
type BatchDeleteEvaluationJobItem struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=EvaluationJobIdentifier,required"`
	JobStatus     *string `json:"jobStatus,omitzero" api:"shape=EvaluationJobStatus,required"`
}

// BatchDeleteEvaluationJobInput is AWS's BatchDeleteEvaluationJobRequest.
type BatchDeleteEvaluationJobInput struct {
	JobIdentifiers []string `json:"jobIdentifiers,omitzero" api:"shape=EvaluationJobIdentifiers,required"`
}

// BatchDeleteEvaluationJobOutput is AWS's BatchDeleteEvaluationJobResponse.
type BatchDeleteEvaluationJobOutput struct {
	Errors         []BatchDeleteEvaluationJobError `json:"errors,omitzero" api:"shape=BatchDeleteEvaluationJobErrors,required"`
	EvaluationJobs []BatchDeleteEvaluationJobItem  `json:"evaluationJobs,omitzero" api:"required"`
}

// BedrockEvaluatorModel is AWS's BedrockEvaluatorModel.
type BedrockEvaluatorModel struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=EvaluatorModelIdentifier,required"`
}

// ByteContentDoc is AWS's ByteContentDoc.
type ByteContentDoc struct {
	Identifier  *string `json:"identifier,omitzero" api:"shape=Identifier,required"`
	ContentType *string `json:"contentType,omitzero" api:"shape=ContentType,required"`
	Data        []byte  `json:"data,omitzero" api:"shape=ByteContentBlob,required"`
}

// CancelAutomatedReasoningPolicyBuildWorkflowInput is AWS's CancelAutomatedReasoningPolicyBuildWorkflowRequest.
type CancelAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// CancelAutomatedReasoningPolicyBuildWorkflowOutput is AWS's CancelAutomatedReasoningPolicyBuildWorkflowResponse.
type CancelAutomatedReasoningPolicyBuildWorkflowOutput struct {
}

// CloudWatchConfig is AWS's CloudWatchConfig.
type CloudWatchConfig struct {
	LogGroupName              *string   `json:"logGroupName,omitzero" api:"shape=LogGroupName,required"`
	RoleArn                   *string   `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	LargeDataDeliveryS3Config *S3Config `json:"largeDataDeliveryS3Config,omitzero"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// CreateAdvancedPromptOptimizationJobInput is AWS's CreateAdvancedPromptOptimizationJobRequest.
type CreateAdvancedPromptOptimizationJobInput struct {
	JobName             *string                                 `json:"jobName,omitzero" api:"shape=AdvancedPromptOptimizationJobName,required"`
	JobDescription      *string                                 `json:"jobDescription,omitzero" api:"shape=AdvancedPromptOptimizationJobDescription"`
	ClientToken         *string                                 `json:"clientToken,omitzero" api:"shape=IdempotencyToken,token"`
	InputConfig         *AdvancedPromptOptimizationInputConfig  `json:"inputConfig,omitzero" api:"required"`
	OutputConfig        *AdvancedPromptOptimizationOutputConfig `json:"outputConfig,omitzero" api:"required"`
	EncryptionKeyArn    *string                                 `json:"encryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Tags                []Tag                                   `json:"tags,omitzero" api:"shape=TagList"`
	ModelConfigurations []ModelConfiguration                    `json:"modelConfigurations,omitzero" api:"shape=ModelConfigurations,required"`
}

// CreateAdvancedPromptOptimizationJobOutput is AWS's CreateAdvancedPromptOptimizationJobResponse.
type CreateAdvancedPromptOptimizationJobOutput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=AdvancedPromptOptimizationJobArn,required"`
}

// CreateAutomatedReasoningPolicyInput is AWS's CreateAutomatedReasoningPolicyRequest.
type CreateAutomatedReasoningPolicyInput struct {
	Name               *string                             `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	Description        *string                             `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDescription"`
	ClientRequestToken *string                             `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	PolicyDefinition   *AutomatedReasoningPolicyDefinition `json:"policyDefinition,omitzero"`
	KmsKeyId           *string                             `json:"kmsKeyId,omitzero" api:"shape=KmsKeyId"`
	Tags               []Tag                               `json:"tags,omitzero" api:"shape=TagList"`
}

// CreateAutomatedReasoningPolicyOutput is AWS's CreateAutomatedReasoningPolicyResponse.
type CreateAutomatedReasoningPolicyOutput struct {
	PolicyArn      *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Version        *string    `json:"version,omitzero" api:"shape=AutomatedReasoningPolicyVersion,required"`
	Name           *string    `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	Description    *string    `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDescription"`
	DefinitionHash *string    `json:"definitionHash,omitzero" api:"shape=AutomatedReasoningPolicyHash"`
	CreatedAt      *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt      *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// CreateAutomatedReasoningPolicyTestCaseInput is AWS's CreateAutomatedReasoningPolicyTestCaseRequest.
type CreateAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn                        *string  `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	GuardContent                     *string  `json:"guardContent,omitzero" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	QueryContent                     *string  `json:"queryContent,omitzero" api:"shape=AutomatedReasoningPolicyTestQueryContent"`
	ExpectedAggregatedFindingsResult *string  `json:"expectedAggregatedFindingsResult,omitzero" api:"shape=AutomatedReasoningCheckResult,required"`
	ClientRequestToken               *string  `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	ConfidenceThreshold              *float64 `json:"confidenceThreshold,omitzero" api:"shape=AutomatedReasoningCheckTranslationConfidence"`
}

// CreateAutomatedReasoningPolicyTestCaseOutput is AWS's CreateAutomatedReasoningPolicyTestCaseResponse.
type CreateAutomatedReasoningPolicyTestCaseOutput struct {
	PolicyArn  *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestCaseId *string `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,required"`
}

// CreateAutomatedReasoningPolicyVersionInput is AWS's CreateAutomatedReasoningPolicyVersionRequest.
type CreateAutomatedReasoningPolicyVersionInput struct {
	PolicyArn                 *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	ClientRequestToken        *string `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	LastUpdatedDefinitionHash *string `json:"lastUpdatedDefinitionHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
	Tags                      []Tag   `json:"tags,omitzero" api:"shape=TagList"`
}

// CreateAutomatedReasoningPolicyVersionOutput is AWS's CreateAutomatedReasoningPolicyVersionResponse.
type CreateAutomatedReasoningPolicyVersionOutput struct {
	PolicyArn      *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Version        *string    `json:"version,omitzero" api:"shape=AutomatedReasoningPolicyVersion,required"`
	Name           *string    `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	Description    *string    `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDescription"`
	DefinitionHash *string    `json:"definitionHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
	CreatedAt      *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
}

// CreateCustomModelDeploymentInput is AWS's CreateCustomModelDeploymentRequest.
type CreateCustomModelDeploymentInput struct {
	ModelDeploymentName *string `json:"modelDeploymentName,omitzero" api:"shape=ModelDeploymentName,required"`
	ModelArn            *string `json:"modelArn,omitzero" api:"shape=CustomModelArn,required"`
	Description         *string `json:"description,omitzero" api:"shape=CustomModelDeploymentDescription"`
	Tags                []Tag   `json:"tags,omitzero" api:"shape=TagList"`
	ClientRequestToken  *string `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// CreateCustomModelDeploymentOutput is AWS's CreateCustomModelDeploymentResponse.
type CreateCustomModelDeploymentOutput struct {
	CustomModelDeploymentArn *string `json:"customModelDeploymentArn,omitzero" api:"shape=CustomModelDeploymentArn,required"`
}

// CreateCustomModelInput is AWS's CreateCustomModelRequest.
type CreateCustomModelInput struct {
	ModelName             *string                `json:"modelName,omitzero" api:"shape=CustomModelName,required"`
	ModelSourceConfig     *ModelDataSource       `json:"modelSourceConfig,omitzero"`
	CustomModelDataSource *CustomModelDataSource `json:"customModelDataSource,omitzero"`
	ModelKmsKeyArn        *string                `json:"modelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	RoleArn               *string                `json:"roleArn,omitzero" api:"shape=RoleArn"`
	ModelTags             []Tag                  `json:"modelTags,omitzero" api:"shape=TagList"`
	ClientRequestToken    *string                `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// CreateCustomModelOutput is AWS's CreateCustomModelResponse.
type CreateCustomModelOutput struct {
	ModelArn *string `json:"modelArn,omitzero" api:"shape=ModelArn,required"`
}

// CreateEvaluationJobInput is AWS's CreateEvaluationJobRequest.
type CreateEvaluationJobInput struct {
	JobName                 *string                     `json:"jobName,omitzero" api:"shape=EvaluationJobName,required"`
	JobDescription          *string                     `json:"jobDescription,omitzero" api:"shape=EvaluationJobDescription"`
	ClientRequestToken      *string                     `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	RoleArn                 *string                     `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	CustomerEncryptionKeyId *string                     `json:"customerEncryptionKeyId,omitzero" api:"shape=KmsKeyId"`
	JobTags                 []Tag                       `json:"jobTags,omitzero" api:"shape=TagList"`
	ApplicationType         *string                     `json:"applicationType,omitzero" api:"shape=ApplicationType"`
	EvaluationConfig        *EvaluationConfig           `json:"evaluationConfig,omitzero" api:"required"`
	InferenceConfig         *EvaluationInferenceConfig  `json:"inferenceConfig,omitzero" api:"required"`
	OutputDataConfig        *EvaluationOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
}

// CreateEvaluationJobOutput is AWS's CreateEvaluationJobResponse.
type CreateEvaluationJobOutput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=EvaluationJobArn,required"`
}

// CreateFoundationModelAgreementInput is AWS's CreateFoundationModelAgreementRequest.
type CreateFoundationModelAgreementInput struct {
	OfferToken *string `json:"offerToken,omitzero" api:"required"`
	ModelId    *string `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
}

// CreateFoundationModelAgreementOutput is AWS's CreateFoundationModelAgreementResponse.
type CreateFoundationModelAgreementOutput struct {
	ModelId *string `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
}

// CreateGuardrailInput is AWS's CreateGuardrailRequest.
type CreateGuardrailInput struct {
	Name                             *string                                    `json:"name,omitzero" api:"shape=GuardrailName,required"`
	Description                      *string                                    `json:"description,omitzero" api:"shape=GuardrailDescription"`
	TopicPolicyConfig                *GuardrailTopicPolicyConfig                `json:"topicPolicyConfig,omitzero"`
	ContentPolicyConfig              *GuardrailContentPolicyConfig              `json:"contentPolicyConfig,omitzero"`
	WordPolicyConfig                 *GuardrailWordPolicyConfig                 `json:"wordPolicyConfig,omitzero"`
	SensitiveInformationPolicyConfig *GuardrailSensitiveInformationPolicyConfig `json:"sensitiveInformationPolicyConfig,omitzero"`
	ContextualGroundingPolicyConfig  *GuardrailContextualGroundingPolicyConfig  `json:"contextualGroundingPolicyConfig,omitzero"`
	AutomatedReasoningPolicyConfig   *GuardrailAutomatedReasoningPolicyConfig   `json:"automatedReasoningPolicyConfig,omitzero"`
	CrossRegionConfig                *GuardrailCrossRegionConfig                `json:"crossRegionConfig,omitzero"`
	BlockedInputMessaging            *string                                    `json:"blockedInputMessaging,omitzero" api:"shape=GuardrailBlockedMessaging,required"`
	BlockedOutputsMessaging          *string                                    `json:"blockedOutputsMessaging,omitzero" api:"shape=GuardrailBlockedMessaging,required"`
	KmsKeyId                         *string                                    `json:"kmsKeyId,omitzero" api:"shape=KmsKeyId"`
	Tags                             []Tag                                      `json:"tags,omitzero" api:"shape=TagList"`
	ClientRequestToken               *string                                    `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// CreateGuardrailOutput is AWS's CreateGuardrailResponse.
type CreateGuardrailOutput struct {
	GuardrailId  *string    `json:"guardrailId,omitzero" api:"shape=GuardrailId,required"`
	GuardrailArn *string    `json:"guardrailArn,omitzero" api:"shape=GuardrailArn,required"`
	Version      *string    `json:"version,omitzero" api:"shape=GuardrailDraftVersion,required"`
	CreatedAt    *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
}

// CreateGuardrailVersionInput is AWS's CreateGuardrailVersionRequest.
type CreateGuardrailVersionInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	Description         *string `json:"description,omitzero" api:"shape=GuardrailDescription"`
	ClientRequestToken  *string `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// CreateGuardrailVersionOutput is AWS's CreateGuardrailVersionResponse.
type CreateGuardrailVersionOutput struct {
	GuardrailId *string `json:"guardrailId,omitzero" api:"shape=GuardrailId,required"`
	Version     *string `json:"version,omitzero" api:"shape=GuardrailNumericalVersion,required"`
}

// CreateInferenceProfileInput is AWS's CreateInferenceProfileRequest.
type CreateInferenceProfileInput struct {
	InferenceProfileName *string                      `json:"inferenceProfileName,omitzero" api:"shape=InferenceProfileName,required"`
	Description          *string                      `json:"description,omitzero" api:"shape=InferenceProfileDescription"`
	ClientRequestToken   *string                      `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	ModelSource          *InferenceProfileModelSource `json:"modelSource,omitzero" api:"required"`
	Tags                 []Tag                        `json:"tags,omitzero" api:"shape=TagList"`
}

// CreateInferenceProfileOutput is AWS's CreateInferenceProfileResponse.
type CreateInferenceProfileOutput struct {
	InferenceProfileArn *string `json:"inferenceProfileArn,omitzero" api:"shape=InferenceProfileArn,required"`
	Status              *string `json:"status,omitzero" api:"shape=InferenceProfileStatus"`
}

// CreateMarketplaceModelEndpointInput is AWS's CreateMarketplaceModelEndpointRequest.
type CreateMarketplaceModelEndpointInput struct {
	ModelSourceIdentifier *string         `json:"modelSourceIdentifier,omitzero" api:"shape=ModelSourceIdentifier,required"`
	EndpointConfig        *EndpointConfig `json:"endpointConfig,omitzero" api:"required"`
	AcceptEula            *bool           `json:"acceptEula,omitzero"`
	EndpointName          *string         `json:"endpointName,omitzero" api:"shape=EndpointName,required"`
	ClientRequestToken    *string         `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	Tags                  []Tag           `json:"tags,omitzero" api:"shape=TagList"`
}

// CreateMarketplaceModelEndpointOutput is AWS's CreateMarketplaceModelEndpointResponse.
type CreateMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitzero" api:"required"`
}

// CreateModelCopyJobInput is AWS's CreateModelCopyJobRequest.
type CreateModelCopyJobInput struct {
	SourceModelArn     *string `json:"sourceModelArn,omitzero" api:"shape=ModelArn,required"`
	TargetModelName    *string `json:"targetModelName,omitzero" api:"shape=CustomModelName,required"`
	ModelKmsKeyId      *string `json:"modelKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	TargetModelTags    []Tag   `json:"targetModelTags,omitzero" api:"shape=TagList"`
	ClientRequestToken *string `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// CreateModelCopyJobOutput is AWS's CreateModelCopyJobResponse.
type CreateModelCopyJobOutput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=ModelCopyJobArn,required"`
}

// CreateModelCustomizationJobInput is AWS's CreateModelCustomizationJobRequest.
type CreateModelCustomizationJobInput struct {
	JobName              *string               `json:"jobName,omitzero" api:"shape=JobName,required"`
	CustomModelName      *string               `json:"customModelName,omitzero" api:"shape=CustomModelName,required"`
	RoleArn              *string               `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	ClientRequestToken   *string               `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	BaseModelIdentifier  *string               `json:"baseModelIdentifier,omitzero" api:"shape=BaseModelIdentifier,required"`
	CustomizationType    *string               `json:"customizationType,omitzero" api:"shape=CustomizationType"`
	CustomModelKmsKeyId  *string               `json:"customModelKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	JobTags              []Tag                 `json:"jobTags,omitzero" api:"shape=TagList"`
	CustomModelTags      []Tag                 `json:"customModelTags,omitzero" api:"shape=TagList"`
	TrainingDataConfig   *TrainingDataConfig   `json:"trainingDataConfig,omitzero" api:"required"`
	ValidationDataConfig *ValidationDataConfig `json:"validationDataConfig,omitzero"`
	OutputDataConfig     *OutputDataConfig     `json:"outputDataConfig,omitzero" api:"required"`
	HyperParameters      map[string]string     `json:"hyperParameters,omitzero"`
	VpcConfig            *VpcConfig            `json:"vpcConfig,omitzero"`
	CustomizationConfig  *CustomizationConfig  `json:"customizationConfig,omitzero"`
}

// CreateModelCustomizationJobOutput is AWS's CreateModelCustomizationJobResponse.
type CreateModelCustomizationJobOutput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=ModelCustomizationJobArn,required"`
}

// CreateModelImportJobInput is AWS's CreateModelImportJobRequest.
type CreateModelImportJobInput struct {
	JobName               *string          `json:"jobName,omitzero" api:"shape=JobName,required"`
	ImportedModelName     *string          `json:"importedModelName,omitzero" api:"shape=ImportedModelName,required"`
	RoleArn               *string          `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	ModelDataSource       *ModelDataSource `json:"modelDataSource,omitzero" api:"required"`
	JobTags               []Tag            `json:"jobTags,omitzero" api:"shape=TagList"`
	ImportedModelTags     []Tag            `json:"importedModelTags,omitzero" api:"shape=TagList"`
	ClientRequestToken    *string          `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken"`
	VpcConfig             *VpcConfig       `json:"vpcConfig,omitzero"`
	ImportedModelKmsKeyId *string          `json:"importedModelKmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// CreateModelImportJobOutput is AWS's CreateModelImportJobResponse.
type CreateModelImportJobOutput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=ModelImportJobArn,required"`
}

// CreateModelInvocationJobInput is AWS's CreateModelInvocationJobRequest.
type CreateModelInvocationJobInput struct {
	JobName                *string                             `json:"jobName,omitzero" api:"shape=ModelInvocationJobName,required"`
	RoleArn                *string                             `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	ClientRequestToken     *string                             `json:"clientRequestToken,omitzero" api:"shape=ModelInvocationIdempotencyToken,token"`
	ModelId                *string                             `json:"modelId,omitzero" api:"shape=ModelId,required"`
	InputDataConfig        *ModelInvocationJobInputDataConfig  `json:"inputDataConfig,omitzero" api:"required"`
	OutputDataConfig       *ModelInvocationJobOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
	VpcConfig              *VpcConfig                          `json:"vpcConfig,omitzero"`
	TimeoutDurationInHours *int32                              `json:"timeoutDurationInHours,omitzero" api:"shape=ModelInvocationJobTimeoutDurationInHours"`
	Tags                   []Tag                               `json:"tags,omitzero" api:"shape=TagList"`
	ModelInvocationType    *string                             `json:"modelInvocationType,omitzero" api:"shape=ModelInvocationType"`
}

// CreateModelInvocationJobOutput is AWS's CreateModelInvocationJobResponse.
type CreateModelInvocationJobOutput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=ModelInvocationJobArn,required"`
}

// CreatePromptRouterInput is AWS's CreatePromptRouterRequest.
type CreatePromptRouterInput struct {
	ClientRequestToken *string                   `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	PromptRouterName   *string                   `json:"promptRouterName,omitzero" api:"shape=PromptRouterName,required"`
	Models             []PromptRouterTargetModel `json:"models,omitzero" api:"required"`
	Description        *string                   `json:"description,omitzero" api:"shape=PromptRouterDescription"`
	RoutingCriteria    *RoutingCriteria          `json:"routingCriteria,omitzero" api:"required"`
	FallbackModel      *PromptRouterTargetModel  `json:"fallbackModel,omitzero" api:"required"`
	Tags               []Tag                     `json:"tags,omitzero" api:"shape=TagList"`
}

// CreatePromptRouterOutput is AWS's CreatePromptRouterResponse.
type CreatePromptRouterOutput struct {
	PromptRouterArn *string `json:"promptRouterArn,omitzero" api:"shape=PromptRouterArn"`
}

// CreateProvisionedModelThroughputInput is AWS's CreateProvisionedModelThroughputRequest.
type CreateProvisionedModelThroughputInput struct {
	ClientRequestToken   *string `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
	ModelUnits           *int32  `json:"modelUnits,omitzero" api:"shape=PositiveInteger,required"`
	ProvisionedModelName *string `json:"provisionedModelName,omitzero" api:"shape=ProvisionedModelName,required"`
	ModelId              *string `json:"modelId,omitzero" api:"shape=ModelIdentifier,required"`
	CommitmentDuration   *string `json:"commitmentDuration,omitzero" api:"shape=CommitmentDuration"`
	Tags                 []Tag   `json:"tags,omitzero" api:"shape=TagList"`
}

// CreateProvisionedModelThroughputOutput is AWS's CreateProvisionedModelThroughputResponse.
type CreateProvisionedModelThroughputOutput struct {
	ProvisionedModelArn *string `json:"provisionedModelArn,omitzero" api:"shape=ProvisionedModelArn,required"`
}

// CustomMetricBedrockEvaluatorModel is AWS's CustomMetricBedrockEvaluatorModel.
type CustomMetricBedrockEvaluatorModel struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=EvaluatorModelIdentifier,required"`
}

// CustomMetricDefinition is AWS's CustomMetricDefinition.
type CustomMetricDefinition struct {
	Name         *string           `json:"name,omitzero" api:"shape=MetricName,required"`
	Instructions *string           `json:"instructions,omitzero" api:"shape=CustomMetricInstructions,required"`
	RatingScale  []RatingScaleItem `json:"ratingScale,omitzero" api:"shape=RatingScale"`
}

// CustomMetricEvaluatorModelConfig is AWS's CustomMetricEvaluatorModelConfig.
type CustomMetricEvaluatorModelConfig struct {
	BedrockEvaluatorModels []CustomMetricBedrockEvaluatorModel `json:"bedrockEvaluatorModels,omitzero" api:"shape=CustomMetricBedrockEvaluatorModels,required"`
}

// CustomModelDataSource is AWS's CustomModelDataSource.
type CustomModelDataSource struct {
	_                         struct{}                   `api:"union"`
	ModelPackageArnDataSource *ModelPackageArnDataSource `json:"modelPackageArnDataSource,omitzero"`
}

// CustomModelDeploymentSummary is AWS's CustomModelDeploymentSummary.
type CustomModelDeploymentSummary struct {
	CustomModelDeploymentArn  *string    `json:"customModelDeploymentArn,omitzero" api:"shape=CustomModelDeploymentArn,required"`
	CustomModelDeploymentName *string    `json:"customModelDeploymentName,omitzero" api:"shape=ModelDeploymentName,required"`
	ModelArn                  *string    `json:"modelArn,omitzero" api:"shape=ModelArn,required"`
	CreatedAt                 *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	Status                    *string    `json:"status,omitzero" api:"shape=CustomModelDeploymentStatus,required"`
	LastUpdatedAt             *time.Time `json:"lastUpdatedAt,omitzero" api:"shape=Timestamp"`
	FailureMessage            *string    `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
}

// CustomModelDeploymentUpdateDetails is AWS's CustomModelDeploymentUpdateDetails.
type CustomModelDeploymentUpdateDetails struct {
	ModelArn     *string `json:"modelArn,omitzero" api:"shape=ModelArn,required"`
	UpdateStatus *string `json:"updateStatus,omitzero" api:"shape=CustomModelDeploymentUpdateStatus,required"`
}

// CustomModelSummary is AWS's CustomModelSummary.
type CustomModelSummary struct {
	ModelArn          *string    `json:"modelArn,omitzero" api:"shape=CustomModelArn,required"`
	ModelName         *string    `json:"modelName,omitzero" api:"shape=CustomModelName,required"`
	CreationTime      *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	BaseModelArn      *string    `json:"baseModelArn,omitzero" api:"shape=ModelArn,required"`
	BaseModelName     *string    `json:"baseModelName,omitzero" api:"shape=ModelName,required"`
	CustomizationType *string    `json:"customizationType,omitzero" api:"shape=CustomizationType"`
	OwnerAccountId    *string    `json:"ownerAccountId,omitzero" api:"shape=AccountId"`
	ModelStatus       *string    `json:"modelStatus,omitzero" api:"shape=ModelStatus"`
}

// CustomModelUnits is AWS's CustomModelUnits.
type CustomModelUnits struct {
	CustomModelUnitsPerModelCopy *int32  `json:"customModelUnitsPerModelCopy,omitzero"`
	CustomModelUnitsVersion      *string `json:"customModelUnitsVersion,omitzero" api:"shape=CustomModelUnitsVersion"`
}

// CustomizationConfig is AWS's CustomizationConfig.
type CustomizationConfig struct {
	_                  struct{}            `api:"union"`
	DistillationConfig *DistillationConfig `json:"distillationConfig,omitzero"`
	RftConfig          *RFTConfig          `json:"rftConfig,omitzero"`
}

// DataProcessingDetails is AWS's DataProcessingDetails.
type DataProcessingDetails struct {
	Status           *string    `json:"status,omitzero" api:"shape=JobStatusDetails"`
	CreationTime     *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
}

// DeleteAutomatedReasoningPolicyBuildWorkflowInput is AWS's DeleteAutomatedReasoningPolicyBuildWorkflowRequest.
type DeleteAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn       *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string    `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	LastUpdatedAt   *time.Time `json:"lastUpdatedAt,omitzero" api:"shape=Timestamp,query=updatedAt,required"`
}

// DeleteAutomatedReasoningPolicyBuildWorkflowOutput is AWS's DeleteAutomatedReasoningPolicyBuildWorkflowResponse.
type DeleteAutomatedReasoningPolicyBuildWorkflowOutput struct {
}

// DeleteAutomatedReasoningPolicyInput is AWS's DeleteAutomatedReasoningPolicyRequest.
type DeleteAutomatedReasoningPolicyInput struct {
	PolicyArn *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	Force     *bool   `json:"force,omitzero" api:"query=force"`
}

// DeleteAutomatedReasoningPolicyOutput is AWS's DeleteAutomatedReasoningPolicyResponse.
type DeleteAutomatedReasoningPolicyOutput struct {
}

// DeleteAutomatedReasoningPolicyTestCaseInput is AWS's DeleteAutomatedReasoningPolicyTestCaseRequest.
type DeleteAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn     *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	TestCaseId    *string    `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
	LastUpdatedAt *time.Time `json:"lastUpdatedAt,omitzero" api:"shape=Timestamp,query=updatedAt,required"`
}

// DeleteAutomatedReasoningPolicyTestCaseOutput is AWS's DeleteAutomatedReasoningPolicyTestCaseResponse.
type DeleteAutomatedReasoningPolicyTestCaseOutput struct {
}

// DeleteCustomModelDeploymentInput is AWS's DeleteCustomModelDeploymentRequest.
type DeleteCustomModelDeploymentInput struct {
	CustomModelDeploymentIdentifier *string `json:"customModelDeploymentIdentifier,omitzero" api:"shape=CustomModelDeploymentIdentifier,uri=customModelDeploymentIdentifier,required"`
}

// DeleteCustomModelDeploymentOutput is AWS's DeleteCustomModelDeploymentResponse.
type DeleteCustomModelDeploymentOutput struct {
}

// DeleteCustomModelInput is AWS's DeleteCustomModelRequest.
type DeleteCustomModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=ModelIdentifier,uri=modelIdentifier,required"`
}

// DeleteCustomModelOutput is AWS's DeleteCustomModelResponse.
type DeleteCustomModelOutput struct {
}

// DeleteEnforcedGuardrailConfigurationInput is AWS's DeleteEnforcedGuardrailConfigurationRequest.
type DeleteEnforcedGuardrailConfigurationInput struct {
	ConfigId *string `json:"configId,omitzero" api:"shape=AccountEnforcedGuardrailConfigurationId,uri=configId,required"`
}

// DeleteEnforcedGuardrailConfigurationOutput is AWS's DeleteEnforcedGuardrailConfigurationResponse.
type DeleteEnforcedGuardrailConfigurationOutput struct {
}

// DeleteFoundationModelAgreementInput is AWS's DeleteFoundationModelAgreementRequest.
type DeleteFoundationModelAgreementInput struct {
	ModelId *string `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
}

// DeleteFoundationModelAgreementOutput is AWS's DeleteFoundationModelAgreementResponse.
type DeleteFoundationModelAgreementOutput struct {
}

// DeleteGuardrailInput is AWS's DeleteGuardrailRequest.
type DeleteGuardrailInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	GuardrailVersion    *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailNumericalVersion,query=guardrailVersion"`
}

// DeleteGuardrailOutput is AWS's DeleteGuardrailResponse.
type DeleteGuardrailOutput struct {
}

// DeleteImportedModelInput is AWS's DeleteImportedModelRequest.
type DeleteImportedModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=ImportedModelIdentifier,uri=modelIdentifier,required"`
}

// DeleteImportedModelOutput is AWS's DeleteImportedModelResponse.
type DeleteImportedModelOutput struct {
}

// DeleteInferenceProfileInput is AWS's DeleteInferenceProfileRequest.
type DeleteInferenceProfileInput struct {
	InferenceProfileIdentifier *string `json:"inferenceProfileIdentifier,omitzero" api:"shape=InferenceProfileIdentifier,uri=inferenceProfileIdentifier,required"`
}

// DeleteInferenceProfileOutput is AWS's DeleteInferenceProfileResponse.
type DeleteInferenceProfileOutput struct {
}

// DeleteMarketplaceModelEndpointInput is AWS's DeleteMarketplaceModelEndpointRequest.
type DeleteMarketplaceModelEndpointInput struct {
	EndpointArn *string `json:"endpointArn,omitzero" api:"shape=Arn,uri=endpointArn,required"`
}

// DeleteMarketplaceModelEndpointOutput is AWS's DeleteMarketplaceModelEndpointResponse.
type DeleteMarketplaceModelEndpointOutput struct {
}

// DeleteModelInvocationLoggingConfigurationInput is AWS's DeleteModelInvocationLoggingConfigurationRequest.
type DeleteModelInvocationLoggingConfigurationInput struct {
}

// DeleteModelInvocationLoggingConfigurationOutput is AWS's DeleteModelInvocationLoggingConfigurationResponse.
type DeleteModelInvocationLoggingConfigurationOutput struct {
}

// DeletePromptRouterInput is AWS's DeletePromptRouterRequest.
type DeletePromptRouterInput struct {
	PromptRouterArn *string `json:"promptRouterArn,omitzero" api:"shape=PromptRouterArn,uri=promptRouterArn,required"`
}

// DeletePromptRouterOutput is AWS's DeletePromptRouterResponse.
type DeletePromptRouterOutput struct {
}

// DeleteProvisionedModelThroughputInput is AWS's DeleteProvisionedModelThroughputRequest.
type DeleteProvisionedModelThroughputInput struct {
	ProvisionedModelId *string `json:"provisionedModelId,omitzero" api:"shape=ProvisionedModelId,uri=provisionedModelId,required"`
}

// DeleteProvisionedModelThroughputOutput is AWS's DeleteProvisionedModelThroughputResponse.
type DeleteProvisionedModelThroughputOutput struct {
}

// DeleteResourcePolicyInput is AWS's DeleteResourcePolicyRequest.
type DeleteResourcePolicyInput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourcePolicyResourceArn,uri=resourceArn,required"`
}

// DeleteResourcePolicyOutput is AWS's DeleteResourcePolicyResponse.
type DeleteResourcePolicyOutput struct {
}

// DeregisterMarketplaceModelEndpointInput is AWS's DeregisterMarketplaceModelEndpointRequest.
type DeregisterMarketplaceModelEndpointInput struct {
	EndpointArn *string `json:"endpointArn,omitzero" api:"shape=Arn,uri=endpointArn,required"`
}

// DeregisterMarketplaceModelEndpointOutput is AWS's DeregisterMarketplaceModelEndpointResponse.
type DeregisterMarketplaceModelEndpointOutput struct {
}

// DimensionalPriceRate is AWS's DimensionalPriceRate.
type DimensionalPriceRate struct {
	Dimension   *string `json:"dimension,omitzero"`
	Price       *string `json:"price,omitzero"`
	Description *string `json:"description,omitzero"`
	Unit        *string `json:"unit,omitzero"`
}

// DistillationConfig is AWS's DistillationConfig.
type DistillationConfig struct {
	TeacherModelConfig *TeacherModelConfig `json:"teacherModelConfig,omitzero" api:"required"`
}

// EndpointConfig is AWS's EndpointConfig.
type EndpointConfig struct {
	_         struct{}           `api:"union"`
	SageMaker *SageMakerEndpoint `json:"sageMaker,omitzero"`
}

// EvaluationBedrockModel is AWS's EvaluationBedrockModel.
type EvaluationBedrockModel struct {
	ModelIdentifier   *string                   `json:"modelIdentifier,omitzero" api:"shape=EvaluationBedrockModelIdentifier,required"`
	InferenceParams   *string                   `json:"inferenceParams,omitzero" api:"shape=EvaluationModelInferenceParams"`
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitzero"`
}

// EvaluationConfig is AWS's EvaluationConfig.
type EvaluationConfig struct {
	_         struct{}                   `api:"union"`
	Automated *AutomatedEvaluationConfig `json:"automated,omitzero"`
	Human     *HumanEvaluationConfig     `json:"human,omitzero"`
}

// EvaluationDataset is AWS's EvaluationDataset.
type EvaluationDataset struct {
	Name            *string                    `json:"name,omitzero" api:"shape=EvaluationDatasetName,required"`
	DatasetLocation *EvaluationDatasetLocation `json:"datasetLocation,omitzero"`
}

// EvaluationDatasetLocation is AWS's EvaluationDatasetLocation.
type EvaluationDatasetLocation struct {
	_     struct{} `api:"union"`
	S3Uri *string  `json:"s3Uri,omitzero" api:"shape=S3Uri"`
}

// EvaluationDatasetMetricConfig is AWS's EvaluationDatasetMetricConfig.
type EvaluationDatasetMetricConfig struct {
	TaskType    *string            `json:"taskType,omitzero" api:"shape=EvaluationTaskType,required"`
	Dataset     *EvaluationDataset `json:"dataset,omitzero" api:"required"`
	MetricNames []string           `json:"metricNames,omitzero" api:"shape=EvaluationMetricNames,required"`
}

// EvaluationInferenceConfig is AWS's EvaluationInferenceConfig.
type EvaluationInferenceConfig struct {
	_          struct{}                `api:"union"`
	Models     []EvaluationModelConfig `json:"models,omitzero" api:"shape=EvaluationModelConfigs"`
	RagConfigs []RAGConfig             `json:"ragConfigs,omitzero" api:"shape=RagConfigs"`
}

// EvaluationInferenceConfigSummary is AWS's EvaluationInferenceConfigSummary.
type EvaluationInferenceConfigSummary struct {
	ModelConfigSummary *EvaluationModelConfigSummary `json:"modelConfigSummary,omitzero"`
	RagConfigSummary   *EvaluationRagConfigSummary   `json:"ragConfigSummary,omitzero"`
}

// EvaluationModelConfig is AWS's EvaluationModelConfig.
type EvaluationModelConfig struct {
	_                          struct{}                              `api:"union"`
	BedrockModel               *EvaluationBedrockModel               `json:"bedrockModel,omitzero"`
	PrecomputedInferenceSource *EvaluationPrecomputedInferenceSource `json:"precomputedInferenceSource,omitzero"`
}

// EvaluationModelConfigSummary is AWS's EvaluationModelConfigSummary.
type EvaluationModelConfigSummary struct {
	BedrockModelIdentifiers               []string `json:"bedrockModelIdentifiers,omitzero" api:"shape=EvaluationBedrockModelIdentifiers"`
	PrecomputedInferenceSourceIdentifiers []string `json:"precomputedInferenceSourceIdentifiers,omitzero" api:"shape=EvaluationPrecomputedInferenceSourceIdentifiers"`
}

// EvaluationOutputDataConfig is AWS's EvaluationOutputDataConfig.
type EvaluationOutputDataConfig struct {
	S3Uri *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
}

// EvaluationPrecomputedInferenceSource is AWS's EvaluationPrecomputedInferenceSource.
type EvaluationPrecomputedInferenceSource struct {
	InferenceSourceIdentifier *string `json:"inferenceSourceIdentifier,omitzero" api:"shape=EvaluationPrecomputedInferenceSourceIdentifier,required"`
}

// EvaluationPrecomputedRagSourceConfig is AWS's EvaluationPrecomputedRagSourceConfig.
type EvaluationPrecomputedRagSourceConfig struct {
	_                               struct{}                                              `api:"union"`
	RetrieveSourceConfig            *EvaluationPrecomputedRetrieveSourceConfig            `json:"retrieveSourceConfig,omitzero"`
	RetrieveAndGenerateSourceConfig *EvaluationPrecomputedRetrieveAndGenerateSourceConfig `json:"retrieveAndGenerateSourceConfig,omitzero"`
}

// EvaluationPrecomputedRetrieveAndGenerateSourceConfig is AWS's EvaluationPrecomputedRetrieveAndGenerateSourceConfig.
type EvaluationPrecomputedRetrieveAndGenerateSourceConfig struct {
	RagSourceIdentifier *string `json:"ragSourceIdentifier,omitzero" api:"shape=EvaluationPrecomputedRagSourceIdentifier,required"`
}

// EvaluationPrecomputedRetrieveSourceConfig is AWS's EvaluationPrecomputedRetrieveSourceConfig.
type EvaluationPrecomputedRetrieveSourceConfig struct {
	RagSourceIdentifier *string `json:"ragSourceIdentifier,omitzero" api:"shape=EvaluationPrecomputedRagSourceIdentifier,required"`
}

// EvaluationRagConfigSummary is AWS's EvaluationRagConfigSummary.
type EvaluationRagConfigSummary struct {
	BedrockKnowledgeBaseIdentifiers []string `json:"bedrockKnowledgeBaseIdentifiers,omitzero" api:"shape=EvaluationBedrockKnowledgeBaseIdentifiers"`
	PrecomputedRagSourceIdentifiers []string `json:"precomputedRagSourceIdentifiers,omitzero" api:"shape=EvaluationPrecomputedRagSourceIdentifiers"`
}

// EvaluationSummary is AWS's EvaluationSummary.
type EvaluationSummary struct {
	JobArn                                 *string                           `json:"jobArn,omitzero" api:"shape=EvaluationJobArn,required"`
	JobName                                *string                           `json:"jobName,omitzero" api:"shape=EvaluationJobName,required"`
	Status                                 *string                           `json:"status,omitzero" api:"shape=EvaluationJobStatus,required"`
	CreationTime                           *time.Time                        `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	JobType                                *string                           `json:"jobType,omitzero" api:"shape=EvaluationJobType,required"`
	EvaluationTaskTypes                    []string                          `json:"evaluationTaskTypes,omitzero" api:"shape=EvaluationTaskTypes,required"`
	ModelIdentifiers                       []string                          `json:"modelIdentifiers,omitzero" api:"shape=EvaluationBedrockModelIdentifiers"`
	RagIdentifiers                         []string                          `json:"ragIdentifiers,omitzero" api:"shape=EvaluationBedrockKnowledgeBaseIdentifiers"`
	EvaluatorModelIdentifiers              []string                          `json:"evaluatorModelIdentifiers,omitzero" api:"shape=EvaluatorModelIdentifiers"`
	CustomMetricsEvaluatorModelIdentifiers []string                          `json:"customMetricsEvaluatorModelIdentifiers,omitzero" api:"shape=EvaluatorModelIdentifiers"`
	InferenceConfigSummary                 *EvaluationInferenceConfigSummary `json:"inferenceConfigSummary,omitzero"`
	ApplicationType                        *string                           `json:"applicationType,omitzero" api:"shape=ApplicationType"`
}

// EvaluatorModelConfig is AWS's EvaluatorModelConfig.
type EvaluatorModelConfig struct {
	_                      struct{}                `api:"union"`
	BedrockEvaluatorModels []BedrockEvaluatorModel `json:"bedrockEvaluatorModels,omitzero" api:"shape=BedrockEvaluatorModels"`
}

// ExportAutomatedReasoningPolicyVersionInput is AWS's ExportAutomatedReasoningPolicyVersionRequest.
type ExportAutomatedReasoningPolicyVersionInput struct {
	PolicyArn *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
}

// ExportAutomatedReasoningPolicyVersionOutput is AWS's ExportAutomatedReasoningPolicyVersionResponse.
type ExportAutomatedReasoningPolicyVersionOutput struct {
	PolicyDefinition *AutomatedReasoningPolicyDefinition `json:"policyDefinition,omitzero" api:"payload,required"`
}

// ExternalSource is AWS's ExternalSource.
type ExternalSource struct {
	SourceType  *string         `json:"sourceType,omitzero" api:"shape=ExternalSourceType,required"`
	S3Location  *S3ObjectDoc    `json:"s3Location,omitzero"`
	ByteContent *ByteContentDoc `json:"byteContent,omitzero"`
}

// ExternalSourcesGenerationConfiguration is AWS's ExternalSourcesGenerationConfiguration.
type ExternalSourcesGenerationConfiguration struct {
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitzero"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitzero"`
	KbInferenceConfig            *KbInferenceConfig         `json:"kbInferenceConfig,omitzero"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
}

// ExternalSourcesRetrieveAndGenerateConfiguration is AWS's ExternalSourcesRetrieveAndGenerateConfiguration.
type ExternalSourcesRetrieveAndGenerateConfiguration struct {
	ModelArn                *string                                 `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
	Sources                 []ExternalSource                        `json:"sources,omitzero" api:"shape=ExternalSources,required"`
	GenerationConfiguration *ExternalSourcesGenerationConfiguration `json:"generationConfiguration,omitzero"`
}

// FieldForReranking is AWS's FieldForReranking.
type FieldForReranking struct {
	FieldName *string `json:"fieldName,omitzero" api:"shape=FieldForRerankingFieldNameString,required"`
}

// FilterAttribute is AWS's FilterAttribute.
type FilterAttribute struct {
	Key   *string         `json:"key,omitzero" api:"shape=FilterKey,required"`
	Value json.RawMessage `json:"value,omitzero" api:"required"`
}

// FoundationModelDetails is AWS's FoundationModelDetails.
type FoundationModelDetails struct {
	ModelArn                   *string                   `json:"modelArn,omitzero" api:"shape=FoundationModelArn,required"`
	ModelId                    *string                   `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
	ModelName                  *string                   `json:"modelName,omitzero" api:"shape=BrandedName"`
	ProviderName               *string                   `json:"providerName,omitzero" api:"shape=BrandedName"`
	InputModalities            []string                  `json:"inputModalities,omitzero" api:"shape=ModelModalityList"`
	OutputModalities           []string                  `json:"outputModalities,omitzero" api:"shape=ModelModalityList"`
	ResponseStreamingSupported *bool                     `json:"responseStreamingSupported,omitzero"`
	CustomizationsSupported    []string                  `json:"customizationsSupported,omitzero" api:"shape=ModelCustomizationList"`
	InferenceTypesSupported    []string                  `json:"inferenceTypesSupported,omitzero" api:"shape=InferenceTypeList"`
	ModelLifecycle             *FoundationModelLifecycle `json:"modelLifecycle,omitzero"`
}

// FoundationModelLifecycle is AWS's FoundationModelLifecycle.
type FoundationModelLifecycle struct {
	Status                   *string    `json:"status,omitzero" api:"shape=FoundationModelLifecycleStatus,required"`
	StartOfLifeTime          *time.Time `json:"startOfLifeTime,omitzero" api:"shape=Timestamp"`
	EndOfLifeTime            *time.Time `json:"endOfLifeTime,omitzero" api:"shape=Timestamp"`
	LegacyTime               *time.Time `json:"legacyTime,omitzero" api:"shape=Timestamp"`
	PublicExtendedAccessTime *time.Time `json:"publicExtendedAccessTime,omitzero" api:"shape=Timestamp"`
}

// FoundationModelSummary is AWS's FoundationModelSummary.
type FoundationModelSummary struct {
	ModelArn                   *string                   `json:"modelArn,omitzero" api:"shape=FoundationModelArn,required"`
	ModelId                    *string                   `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
	ModelName                  *string                   `json:"modelName,omitzero" api:"shape=BrandedName"`
	ProviderName               *string                   `json:"providerName,omitzero" api:"shape=BrandedName"`
	InputModalities            []string                  `json:"inputModalities,omitzero" api:"shape=ModelModalityList"`
	OutputModalities           []string                  `json:"outputModalities,omitzero" api:"shape=ModelModalityList"`
	ResponseStreamingSupported *bool                     `json:"responseStreamingSupported,omitzero"`
	CustomizationsSupported    []string                  `json:"customizationsSupported,omitzero" api:"shape=ModelCustomizationList"`
	InferenceTypesSupported    []string                  `json:"inferenceTypesSupported,omitzero" api:"shape=InferenceTypeList"`
	ModelLifecycle             *FoundationModelLifecycle `json:"modelLifecycle,omitzero"`
}

// GenerationConfiguration is AWS's GenerationConfiguration.
type GenerationConfiguration struct {
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitzero"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitzero"`
	KbInferenceConfig            *KbInferenceConfig         `json:"kbInferenceConfig,omitzero"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
}

// GetAccountDataRetentionInput is AWS's GetAccountDataRetentionRequest.
type GetAccountDataRetentionInput struct {
}

// GetAccountDataRetentionOutput is AWS's GetAccountDataRetentionResponse.
type GetAccountDataRetentionOutput struct {
	Mode      *string    `json:"mode,omitzero" api:"shape=DataRetentionMode,required"`
	UpdatedAt *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp"`
}

// GetAdvancedPromptOptimizationJobInput is AWS's GetAdvancedPromptOptimizationJobRequest.
type GetAdvancedPromptOptimizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=AdvancedPromptOptimizationJobIdentifier,uri=jobIdentifier,required"`
}

// GetAdvancedPromptOptimizationJobOutput is AWS's GetAdvancedPromptOptimizationJobResponse.
type GetAdvancedPromptOptimizationJobOutput struct {
	JobArn              *string                                 `json:"jobArn,omitzero" api:"shape=AdvancedPromptOptimizationJobArn,required"`
	JobName             *string                                 `json:"jobName,omitzero" api:"shape=AdvancedPromptOptimizationJobName,required"`
	JobDescription      *string                                 `json:"jobDescription,omitzero" api:"shape=AdvancedPromptOptimizationJobDescription"`
	JobStatus           *string                                 `json:"jobStatus,omitzero" api:"shape=AdvancedPromptOptimizationJobStatus,required"`
	InputConfig         *AdvancedPromptOptimizationInputConfig  `json:"inputConfig,omitzero" api:"required"`
	OutputConfig        *AdvancedPromptOptimizationOutputConfig `json:"outputConfig,omitzero" api:"required"`
	EncryptionKeyArn    *string                                 `json:"encryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	CreationTime        *time.Time                              `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime    *time.Time                              `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	FailureMessage      *string                                 `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	ModelConfigurations []ModelConfiguration                    `json:"modelConfigurations,omitzero" api:"shape=ModelConfigurations,required"`
}

// GetAutomatedReasoningPolicyAnnotationsInput is AWS's GetAutomatedReasoningPolicyAnnotationsRequest.
type GetAutomatedReasoningPolicyAnnotationsInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// GetAutomatedReasoningPolicyAnnotationsOutput is AWS's GetAutomatedReasoningPolicyAnnotationsResponse.
type GetAutomatedReasoningPolicyAnnotationsOutput struct {
	PolicyArn         *string                              `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name              *string                              `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	BuildWorkflowId   *string                              `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	Annotations       []AutomatedReasoningPolicyAnnotation `json:"annotations,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationList,required"`
	AnnotationSetHash *string                              `json:"annotationSetHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
	UpdatedAt         *time.Time                           `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// GetAutomatedReasoningPolicyBuildWorkflowInput is AWS's GetAutomatedReasoningPolicyBuildWorkflowRequest.
type GetAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// GetAutomatedReasoningPolicyBuildWorkflowOutput is AWS's GetAutomatedReasoningPolicyBuildWorkflowResponse.
type GetAutomatedReasoningPolicyBuildWorkflowOutput struct {
	PolicyArn           *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId     *string    `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	Status              *string    `json:"status,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowStatus,required"`
	BuildWorkflowType   *string    `json:"buildWorkflowType,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowType,required"`
	DocumentName        *string    `json:"documentName,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentName"`
	DocumentContentType *string    `json:"documentContentType,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentContentType"`
	DocumentDescription *string    `json:"documentDescription,omitzero" api:"shape=AutomatedReasoningPolicyBuildDocumentDescription"`
	CreatedAt           *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt           *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// GetAutomatedReasoningPolicyBuildWorkflowResultAssetsInput is AWS's GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest.
type GetAutomatedReasoningPolicyBuildWorkflowResultAssetsInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	AssetType       *string `json:"assetType,omitzero" api:"shape=AutomatedReasoningPolicyBuildResultAssetType,query=assetType,required"`
	AssetId         *string `json:"assetId,omitzero" api:"shape=AutomatedReasoningPolicyBuildResultAssetId,query=assetId"`
}

// GetAutomatedReasoningPolicyBuildWorkflowResultAssetsOutput is AWS's GetAutomatedReasoningPolicyBuildWorkflowResultAssetsResponse.
type GetAutomatedReasoningPolicyBuildWorkflowResultAssetsOutput struct {
	PolicyArn           *string                                    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId     *string                                    `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	BuildWorkflowAssets *AutomatedReasoningPolicyBuildResultAssets `json:"buildWorkflowAssets,omitzero"`
}

// GetAutomatedReasoningPolicyNextScenarioInput is AWS's GetAutomatedReasoningPolicyNextScenarioRequest.
type GetAutomatedReasoningPolicyNextScenarioInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// GetAutomatedReasoningPolicyNextScenarioOutput is AWS's GetAutomatedReasoningPolicyNextScenarioResponse.
type GetAutomatedReasoningPolicyNextScenarioOutput struct {
	PolicyArn *string                           `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Scenario  *AutomatedReasoningPolicyScenario `json:"scenario,omitzero"`
}

// GetAutomatedReasoningPolicyInput is AWS's GetAutomatedReasoningPolicyRequest.
type GetAutomatedReasoningPolicyInput struct {
	PolicyArn *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
}

// GetAutomatedReasoningPolicyOutput is AWS's GetAutomatedReasoningPolicyResponse.
type GetAutomatedReasoningPolicyOutput struct {
	PolicyArn      *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name           *string    `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	Version        *string    `json:"version,omitzero" api:"shape=AutomatedReasoningPolicyVersion,required"`
	PolicyId       *string    `json:"policyId,omitzero" api:"shape=AutomatedReasoningPolicyId,required"`
	Description    *string    `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDescription"`
	DefinitionHash *string    `json:"definitionHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
	KmsKeyArn      *string    `json:"kmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	CreatedAt      *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp"`
	UpdatedAt      *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// GetAutomatedReasoningPolicyTestCaseInput is AWS's GetAutomatedReasoningPolicyTestCaseRequest.
type GetAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn  *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	TestCaseId *string `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
}

// GetAutomatedReasoningPolicyTestCaseOutput is AWS's GetAutomatedReasoningPolicyTestCaseResponse.
type GetAutomatedReasoningPolicyTestCaseOutput struct {
	PolicyArn *string                           `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestCase  *AutomatedReasoningPolicyTestCase `json:"testCase,omitzero" api:"required"`
}

// GetAutomatedReasoningPolicyTestResultInput is AWS's GetAutomatedReasoningPolicyTestResultRequest.
type GetAutomatedReasoningPolicyTestResultInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	TestCaseId      *string `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
}

// GetAutomatedReasoningPolicyTestResultOutput is AWS's GetAutomatedReasoningPolicyTestResultResponse.
type GetAutomatedReasoningPolicyTestResultOutput struct {
	TestResult *AutomatedReasoningPolicyTestResult `json:"testResult,omitzero" api:"required"`
}

// GetCustomModelDeploymentInput is AWS's GetCustomModelDeploymentRequest.
type GetCustomModelDeploymentInput struct {
	CustomModelDeploymentIdentifier *string `json:"customModelDeploymentIdentifier,omitzero" api:"shape=CustomModelDeploymentIdentifier,uri=customModelDeploymentIdentifier,required"`
}

// GetCustomModelDeploymentOutput is AWS's GetCustomModelDeploymentResponse.
type GetCustomModelDeploymentOutput struct {
	CustomModelDeploymentArn *string                             `json:"customModelDeploymentArn,omitzero" api:"shape=CustomModelDeploymentArn,required"`
	ModelDeploymentName      *string                             `json:"modelDeploymentName,omitzero" api:"shape=ModelDeploymentName,required"`
	ModelArn                 *string                             `json:"modelArn,omitzero" api:"shape=CustomModelArn,required"`
	CreatedAt                *time.Time                          `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	Status                   *string                             `json:"status,omitzero" api:"shape=CustomModelDeploymentStatus,required"`
	Description              *string                             `json:"description,omitzero" api:"shape=CustomModelDeploymentDescription"`
	UpdateDetails            *CustomModelDeploymentUpdateDetails `json:"updateDetails,omitzero"`
	FailureMessage           *string                             `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	LastUpdatedAt            *time.Time                          `json:"lastUpdatedAt,omitzero" api:"shape=Timestamp"`
}

// GetCustomModelInput is AWS's GetCustomModelRequest.
type GetCustomModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=ModelIdentifier,uri=modelIdentifier,required"`
}

// GetCustomModelOutput is AWS's GetCustomModelResponse.
type GetCustomModelOutput struct {
	ModelArn             *string               `json:"modelArn,omitzero" api:"shape=ModelArn,required"`
	ModelName            *string               `json:"modelName,omitzero" api:"shape=CustomModelName,required"`
	JobName              *string               `json:"jobName,omitzero" api:"shape=JobName"`
	JobArn               *string               `json:"jobArn,omitzero" api:"shape=ModelCustomizationJobArn"`
	BaseModelArn         *string               `json:"baseModelArn,omitzero" api:"shape=ModelArn"`
	CustomizationType    *string               `json:"customizationType,omitzero" api:"shape=CustomizationType"`
	ModelKmsKeyArn       *string               `json:"modelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	HyperParameters      map[string]string     `json:"hyperParameters,omitzero"`
	TrainingDataConfig   *TrainingDataConfig   `json:"trainingDataConfig,omitzero"`
	ValidationDataConfig *ValidationDataConfig `json:"validationDataConfig,omitzero"`
	OutputDataConfig     *OutputDataConfig     `json:"outputDataConfig,omitzero"`
	TrainingMetrics      *TrainingMetrics      `json:"trainingMetrics,omitzero"`
	ValidationMetrics    []ValidatorMetric     `json:"validationMetrics,omitzero"`
	CreationTime         *time.Time            `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	CustomizationConfig  *CustomizationConfig  `json:"customizationConfig,omitzero"`
	ModelStatus          *string               `json:"modelStatus,omitzero" api:"shape=ModelStatus"`
	FailureMessage       *string               `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
}

// GetEvaluationJobInput is AWS's GetEvaluationJobRequest.
type GetEvaluationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=EvaluationJobIdentifier,uri=jobIdentifier,required"`
}

// GetEvaluationJobOutput is AWS's GetEvaluationJobResponse.
type GetEvaluationJobOutput struct {
	JobName                 *string                     `json:"jobName,omitzero" api:"shape=EvaluationJobName,required"`
	Status                  *string                     `json:"status,omitzero" api:"shape=EvaluationJobStatus,required"`
	JobArn                  *string                     `json:"jobArn,omitzero" api:"shape=EvaluationJobArn,required"`
	JobDescription          *string                     `json:"jobDescription,omitzero" api:"shape=EvaluationJobDescription"`
	RoleArn                 *string                     `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	CustomerEncryptionKeyId *string                     `json:"customerEncryptionKeyId,omitzero" api:"shape=KmsKeyId"`
	JobType                 *string                     `json:"jobType,omitzero" api:"shape=EvaluationJobType,required"`
	ApplicationType         *string                     `json:"applicationType,omitzero" api:"shape=ApplicationType"`
	EvaluationConfig        *EvaluationConfig           `json:"evaluationConfig,omitzero" api:"required"`
	InferenceConfig         *EvaluationInferenceConfig  `json:"inferenceConfig,omitzero" api:"required"`
	OutputDataConfig        *EvaluationOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
	CreationTime            *time.Time                  `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime        *time.Time                  `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	FailureMessages         []string                    `json:"failureMessages,omitzero" api:"shape=ErrorMessages"`
}

// GetFoundationModelAvailabilityInput is AWS's GetFoundationModelAvailabilityRequest.
type GetFoundationModelAvailabilityInput struct {
	ModelId *string `json:"modelId,omitzero" api:"shape=BedrockModelId,uri=modelId,required"`
}

// GetFoundationModelAvailabilityOutput is AWS's GetFoundationModelAvailabilityResponse.
type GetFoundationModelAvailabilityOutput struct {
	ModelId                 *string                `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
	AgreementAvailability   *AgreementAvailability `json:"agreementAvailability,omitzero" api:"required"`
	AuthorizationStatus     *string                `json:"authorizationStatus,omitzero" api:"shape=AuthorizationStatus,required"`
	EntitlementAvailability *string                `json:"entitlementAvailability,omitzero" api:"shape=EntitlementAvailability,required"`
	RegionAvailability      *string                `json:"regionAvailability,omitzero" api:"shape=RegionAvailability,required"`
}

// GetFoundationModelInput is AWS's GetFoundationModelRequest.
type GetFoundationModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=GetFoundationModelIdentifier,uri=modelIdentifier,required"`
}

// GetFoundationModelOutput is AWS's GetFoundationModelResponse.
type GetFoundationModelOutput struct {
	ModelDetails *FoundationModelDetails `json:"modelDetails,omitzero"`
}

// GetGuardrailInput is AWS's GetGuardrailRequest.
type GetGuardrailInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	GuardrailVersion    *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion,query=guardrailVersion"`
}

// GetGuardrailOutput is AWS's GetGuardrailResponse.
type GetGuardrailOutput struct {
	Name                       *string                              `json:"name,omitzero" api:"shape=GuardrailName,required"`
	Description                *string                              `json:"description,omitzero" api:"shape=GuardrailDescription"`
	GuardrailId                *string                              `json:"guardrailId,omitzero" api:"shape=GuardrailId,required"`
	GuardrailArn               *string                              `json:"guardrailArn,omitzero" api:"shape=GuardrailArn,required"`
	Version                    *string                              `json:"version,omitzero" api:"shape=GuardrailVersion,required"`
	Status                     *string                              `json:"status,omitzero" api:"shape=GuardrailStatus,required"`
	TopicPolicy                *GuardrailTopicPolicy                `json:"topicPolicy,omitzero"`
	ContentPolicy              *GuardrailContentPolicy              `json:"contentPolicy,omitzero"`
	WordPolicy                 *GuardrailWordPolicy                 `json:"wordPolicy,omitzero"`
	SensitiveInformationPolicy *GuardrailSensitiveInformationPolicy `json:"sensitiveInformationPolicy,omitzero"`
	ContextualGroundingPolicy  *GuardrailContextualGroundingPolicy  `json:"contextualGroundingPolicy,omitzero"`
	AutomatedReasoningPolicy   *GuardrailAutomatedReasoningPolicy   `json:"automatedReasoningPolicy,omitzero"`
	CrossRegionDetails         *GuardrailCrossRegionDetails         `json:"crossRegionDetails,omitzero"`
	CreatedAt                  *time.Time                           `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt                  *time.Time                           `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
	StatusReasons              []string                             `json:"statusReasons,omitzero" api:"shape=GuardrailStatusReasons"`
	FailureRecommendations     []string                             `json:"failureRecommendations,omitzero" api:"shape=GuardrailFailureRecommendations"`
	BlockedInputMessaging      *string                              `json:"blockedInputMessaging,omitzero" api:"shape=GuardrailBlockedMessaging,required"`
	BlockedOutputsMessaging    *string                              `json:"blockedOutputsMessaging,omitzero" api:"shape=GuardrailBlockedMessaging,required"`
	KmsKeyArn                  *string                              `json:"kmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
}

// GetImportedModelInput is AWS's GetImportedModelRequest.
type GetImportedModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitzero" api:"shape=ImportedModelIdentifier,uri=modelIdentifier,required"`
}
