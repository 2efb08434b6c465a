// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

package bedrock

import (
	"encoding/json"
	"time"
)

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// AccountEnforcedGuardrailInferenceInputConfiguration is AWS's AccountEnforcedGuardrailInferenceInputConfiguration.
type AccountEnforcedGuardrailInferenceInputConfiguration struct {
	GuardrailIdentifier      *string                   `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,required"`
	GuardrailVersion         *string                   `json:"guardrailVersion,omitempty" api:"shape=GuardrailNumericalVersion,required"`
	SelectiveContentGuarding *SelectiveContentGuarding `json:"selectiveContentGuarding,omitempty"`
	ModelEnforcement         *ModelEnforcement         `json:"modelEnforcement,omitempty"`
}

// AccountEnforcedGuardrailOutputConfiguration is AWS's AccountEnforcedGuardrailOutputConfiguration.
type AccountEnforcedGuardrailOutputConfiguration struct {
	ConfigId                 *string                   `json:"configId,omitempty" api:"shape=AccountEnforcedGuardrailConfigurationId"`
	GuardrailArn             *string                   `json:"guardrailArn,omitempty" api:"shape=GuardrailArn"`
	GuardrailId              *string                   `json:"guardrailId,omitempty" api:"shape=GuardrailId"`
	InputTags                *string                   `json:"inputTags,omitempty" api:"shape=InputTags"`
	SelectiveContentGuarding *SelectiveContentGuarding `json:"selectiveContentGuarding,omitempty"`
	GuardrailVersion         *string                   `json:"guardrailVersion,omitempty" api:"shape=GuardrailNumericalVersion"`
	CreatedAt                *time.Time                `json:"createdAt,omitempty" api:"shape=Timestamp"`
	CreatedBy                *string                   `json:"createdBy,omitempty"`
	UpdatedAt                *time.Time                `json:"updatedAt,omitempty" api:"shape=Timestamp"`
	UpdatedBy                *string                   `json:"updatedBy,omitempty"`
	Owner                    *string                   `json:"owner,omitempty" api:"shape=ConfigurationOwner"`
	ModelEnforcement         *ModelEnforcement         `json:"modelEnforcement,omitempty"`
}

// AdvancedPromptOptimizationInputConfig is AWS's AdvancedPromptOptimizationInputConfig.
type AdvancedPromptOptimizationInputConfig struct {
	S3Uri *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
}

// AdvancedPromptOptimizationJobSummary is AWS's AdvancedPromptOptimizationJobSummary.
type AdvancedPromptOptimizationJobSummary struct {
	JobArn           *string    `json:"jobArn,omitempty" api:"shape=AdvancedPromptOptimizationJobArn,required"`
	JobName          *string    `json:"jobName,omitempty" api:"shape=AdvancedPromptOptimizationJobName,required"`
	JobStatus        *string    `json:"jobStatus,omitempty" api:"shape=AdvancedPromptOptimizationJobStatus,required"`
	CreationTime     *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
}

// AdvancedPromptOptimizationOutputConfig is AWS's AdvancedPromptOptimizationOutputConfig.
type AdvancedPromptOptimizationOutputConfig struct {
	S3Uri *string `json:"s3Uri,omitempty" api:"shape=S3UriFolder,required"`
}

// AgreementAvailability is AWS's AgreementAvailability.
type AgreementAvailability struct {
	Status       *string `json:"status,omitempty" api:"shape=AgreementStatus,required"`
	ErrorMessage *string `json:"errorMessage,omitempty"`
}

// AutomatedEvaluationConfig is AWS's AutomatedEvaluationConfig.
type AutomatedEvaluationConfig struct {
	DatasetMetricConfigs []EvaluationDatasetMetricConfig        `json:"datasetMetricConfigs,omitempty" api:"shape=EvaluationDatasetMetricConfigs,required"`
	EvaluatorModelConfig *EvaluatorModelConfig                  `json:"evaluatorModelConfig,omitempty"`
	CustomMetricConfig   *AutomatedEvaluationCustomMetricConfig `json:"customMetricConfig,omitempty"`
}

// AutomatedEvaluationCustomMetricConfig is AWS's AutomatedEvaluationCustomMetricConfig.
type AutomatedEvaluationCustomMetricConfig struct {
	CustomMetrics        []AutomatedEvaluationCustomMetricSource `json:"customMetrics,omitempty" api:"shape=AutomatedEvaluationCustomMetrics,required"`
	EvaluatorModelConfig *CustomMetricEvaluatorModelConfig       `json:"evaluatorModelConfig,omitempty" api:"required"`
}

// AutomatedEvaluationCustomMetricSource is AWS's AutomatedEvaluationCustomMetricSource.
type AutomatedEvaluationCustomMetricSource struct {
	_                      struct{}                `api:"union"`
	CustomMetricDefinition *CustomMetricDefinition `json:"customMetricDefinition,omitempty"`
}

// AutomatedReasoningCheckFinding is AWS's AutomatedReasoningCheckFinding.
type AutomatedReasoningCheckFinding struct {
	_                    struct{}                                            `api:"union"`
	Valid                *AutomatedReasoningCheckValidFinding                `json:"valid,omitempty"`
	Invalid              *AutomatedReasoningCheckInvalidFinding              `json:"invalid,omitempty"`
	Satisfiable          *AutomatedReasoningCheckSatisfiableFinding          `json:"satisfiable,omitempty"`
	Impossible           *AutomatedReasoningCheckImpossibleFinding           `json:"impossible,omitempty"`
	TranslationAmbiguous *AutomatedReasoningCheckTranslationAmbiguousFinding `json:"translationAmbiguous,omitempty"`
	TooComplex           *AutomatedReasoningCheckTooComplexFinding           `json:"tooComplex,omitempty"`
	NoTranslations       *AutomatedReasoningCheckNoTranslationsFinding       `json:"noTranslations,omitempty"`
}

// AutomatedReasoningCheckImpossibleFinding is AWS's AutomatedReasoningCheckImpossibleFinding.
type AutomatedReasoningCheckImpossibleFinding struct {
	Translation        *AutomatedReasoningCheckTranslation  `json:"translation,omitempty"`
	ContradictingRules []AutomatedReasoningCheckRule        `json:"contradictingRules,omitempty"`
	LogicWarning       *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitempty"`
}

// AutomatedReasoningCheckInputTextReference is AWS's AutomatedReasoningCheckInputTextReference.
type AutomatedReasoningCheckInputTextReference struct {
	Text *string `json:"text,omitempty" api:"shape=AutomatedReasoningNaturalLanguageStatementContent"`
}

// AutomatedReasoningCheckInvalidFinding is AWS's AutomatedReasoningCheckInvalidFinding.
type AutomatedReasoningCheckInvalidFinding struct {
	Translation        *AutomatedReasoningCheckTranslation  `json:"translation,omitempty"`
	ContradictingRules []AutomatedReasoningCheckRule        `json:"contradictingRules,omitempty"`
	LogicWarning       *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitempty"`
}

// AutomatedReasoningCheckLogicWarning is AWS's AutomatedReasoningCheckLogicWarning.
type AutomatedReasoningCheckLogicWarning struct {
	Type     *string                            `json:"type,omitempty" api:"shape=AutomatedReasoningCheckLogicWarningType"`
	Premises []AutomatedReasoningLogicStatement `json:"premises,omitempty"`
	Claims   []AutomatedReasoningLogicStatement `json:"claims,omitempty"`
}

// AutomatedReasoningCheckNoTranslationsFinding is AWS's AutomatedReasoningCheckNoTranslationsFinding.
type AutomatedReasoningCheckNoTranslationsFinding struct {
}

// AutomatedReasoningCheckRule is AWS's AutomatedReasoningCheckRule.
type AutomatedReasoningCheckRule struct {
	Id               *string `json:"id,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleId"`
	PolicyVersionArn *string `json:"policyVersionArn,omitempty" api:"shape=AutomatedReasoningPolicyArn"`
}

// AutomatedReasoningCheckSatisfiableFinding is AWS's AutomatedReasoningCheckSatisfiableFinding.
type AutomatedReasoningCheckSatisfiableFinding struct {
	Translation         *AutomatedReasoningCheckTranslation  `json:"translation,omitempty"`
	ClaimsTrueScenario  *AutomatedReasoningCheckScenario     `json:"claimsTrueScenario,omitempty"`
	ClaimsFalseScenario *AutomatedReasoningCheckScenario     `json:"claimsFalseScenario,omitempty"`
	LogicWarning        *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitempty"`
}

// AutomatedReasoningCheckScenario is AWS's AutomatedReasoningCheckScenario.
type AutomatedReasoningCheckScenario struct {
	Statements []AutomatedReasoningLogicStatement `json:"statements,omitempty"`
}

// AutomatedReasoningCheckTooComplexFinding is AWS's AutomatedReasoningCheckTooComplexFinding.
type AutomatedReasoningCheckTooComplexFinding struct {
}

// AutomatedReasoningCheckTranslation is AWS's AutomatedReasoningCheckTranslation.
type AutomatedReasoningCheckTranslation struct {
	Premises             []AutomatedReasoningLogicStatement          `json:"premises,omitempty"`
	Claims               []AutomatedReasoningLogicStatement          `json:"claims,omitempty" api:"required"`
	UntranslatedPremises []AutomatedReasoningCheckInputTextReference `json:"untranslatedPremises,omitempty"`
	UntranslatedClaims   []AutomatedReasoningCheckInputTextReference `json:"untranslatedClaims,omitempty"`
	Confidence           *float64                                    `json:"confidence,omitempty" api:"shape=AutomatedReasoningCheckTranslationConfidence,required"`
}

// AutomatedReasoningCheckTranslationAmbiguousFinding is AWS's AutomatedReasoningCheckTranslationAmbiguousFinding.
type AutomatedReasoningCheckTranslationAmbiguousFinding struct {
	Options             []AutomatedReasoningCheckTranslationOption `json:"options,omitempty" api:"shape=AutomatedReasoningCheckTranslationOptionList"`
	DifferenceScenarios []AutomatedReasoningCheckScenario          `json:"differenceScenarios,omitempty" api:"shape=AutomatedReasoningCheckDifferenceScenarioList"`
}

// AutomatedReasoningCheckTranslationOption is AWS's AutomatedReasoningCheckTranslationOption.
type AutomatedReasoningCheckTranslationOption struct {
	Translations []AutomatedReasoningCheckTranslation `json:"translations,omitempty"`
}

// AutomatedReasoningCheckValidFinding is AWS's AutomatedReasoningCheckValidFinding.
type AutomatedReasoningCheckValidFinding struct {
	Translation        *AutomatedReasoningCheckTranslation  `json:"translation,omitempty"`
	ClaimsTrueScenario *AutomatedReasoningCheckScenario     `json:"claimsTrueScenario,omitempty"`
	SupportingRules    []AutomatedReasoningCheckRule        `json:"supportingRules,omitempty"`
	LogicWarning       *AutomatedReasoningCheckLogicWarning `json:"logicWarning,omitempty"`
}

// AutomatedReasoningLogicStatement is AWS's AutomatedReasoningLogicStatement.
type AutomatedReasoningLogicStatement struct {
	Logic           *string `json:"logic,omitempty" api:"shape=AutomatedReasoningLogicStatementContent,required"`
	NaturalLanguage *string `json:"naturalLanguage,omitempty" api:"shape=AutomatedReasoningNaturalLanguageStatementContent"`
}

// AutomatedReasoningPolicyAddRuleAnnotation is AWS's AutomatedReasoningPolicyAddRuleAnnotation.
type AutomatedReasoningPolicyAddRuleAnnotation struct {
	Expression *string `json:"expression,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleExpression,required"`
}

// AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation is AWS's AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation.
type AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation struct {
	NaturalLanguage *string `json:"naturalLanguage,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationRuleNaturalLanguage,required"`
}

// AutomatedReasoningPolicyAddRuleMutation is AWS's AutomatedReasoningPolicyAddRuleMutation.
type AutomatedReasoningPolicyAddRuleMutation struct {
	Rule *AutomatedReasoningPolicyDefinitionRule `json:"rule,omitempty" api:"required"`
}

// AutomatedReasoningPolicyAddTypeAnnotation is AWS's AutomatedReasoningPolicyAddTypeAnnotation.
type AutomatedReasoningPolicyAddTypeAnnotation struct {
	Name        *string                                       `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string                                       `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeDescription,required"`
	Values      []AutomatedReasoningPolicyDefinitionTypeValue `json:"values,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueList,required"`
}

// AutomatedReasoningPolicyAddTypeMutation is AWS's AutomatedReasoningPolicyAddTypeMutation.
type AutomatedReasoningPolicyAddTypeMutation struct {
	Type *AutomatedReasoningPolicyDefinitionType `json:"type,omitempty" api:"required"`
}

// AutomatedReasoningPolicyAddTypeValue is AWS's AutomatedReasoningPolicyAddTypeValue.
type AutomatedReasoningPolicyAddTypeValue struct {
	Value       *string `json:"value,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
	Description *string `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueDescription"`
}

// AutomatedReasoningPolicyAddVariableAnnotation is AWS's AutomatedReasoningPolicyAddVariableAnnotation.
type AutomatedReasoningPolicyAddVariableAnnotation struct {
	Name        *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	Type        *string `json:"type,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableDescription,required"`
}

// AutomatedReasoningPolicyAddVariableMutation is AWS's AutomatedReasoningPolicyAddVariableMutation.
type AutomatedReasoningPolicyAddVariableMutation struct {
	Variable *AutomatedReasoningPolicyDefinitionVariable `json:"variable,omitempty" api:"required"`
}

// AutomatedReasoningPolicyAnnotatedChunk is AWS's AutomatedReasoningPolicyAnnotatedChunk.
type AutomatedReasoningPolicyAnnotatedChunk struct {
	PageNumber *int32                                     `json:"pageNumber,omitempty"`
	Content    []AutomatedReasoningPolicyAnnotatedContent `json:"content,omitempty" api:"required"`
}

// AutomatedReasoningPolicyAnnotatedContent is AWS's AutomatedReasoningPolicyAnnotatedContent.
type AutomatedReasoningPolicyAnnotatedContent struct {
	_    struct{}                               `api:"union"`
	Line *AutomatedReasoningPolicyAnnotatedLine `json:"line,omitempty"`
}

// AutomatedReasoningPolicyAnnotatedLine is AWS's AutomatedReasoningPolicyAnnotatedLine.
type AutomatedReasoningPolicyAnnotatedLine struct {
	LineNumber *int32  `json:"lineNumber,omitempty"`
	LineText   *string `json:"lineText,omitempty" api:"shape=AutomatedReasoningPolicyLineText"`
}

// AutomatedReasoningPolicyAnnotation is AWS's AutomatedReasoningPolicyAnnotation.
type AutomatedReasoningPolicyAnnotation struct {
	_                          struct{}                                                      `api:"union"`
	AddType                    *AutomatedReasoningPolicyAddTypeAnnotation                    `json:"addType,omitempty"`
	UpdateType                 *AutomatedReasoningPolicyUpdateTypeAnnotation                 `json:"updateType,omitempty"`
	DeleteType                 *AutomatedReasoningPolicyDeleteTypeAnnotation                 `json:"deleteType,omitempty"`
	AddVariable                *AutomatedReasoningPolicyAddVariableAnnotation                `json:"addVariable,omitempty"`
	UpdateVariable             *AutomatedReasoningPolicyUpdateVariableAnnotation             `json:"updateVariable,omitempty"`
	DeleteVariable             *AutomatedReasoningPolicyDeleteVariableAnnotation             `json:"deleteVariable,omitempty"`
	AddRule                    *AutomatedReasoningPolicyAddRuleAnnotation                    `json:"addRule,omitempty"`
	UpdateRule                 *AutomatedReasoningPolicyUpdateRuleAnnotation                 `json:"updateRule,omitempty"`
	DeleteRule                 *AutomatedReasoningPolicyDeleteRuleAnnotation                 `json:"deleteRule,omitempty"`
	AddRuleFromNaturalLanguage *AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation `json:"addRuleFromNaturalLanguage,omitempty"`
	UpdateFromRulesFeedback    *AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation     `json:"updateFromRulesFeedback,omitempty"`
	UpdateFromScenarioFeedback *AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation `json:"updateFromScenarioFeedback,omitempty"`
	IngestContent              *AutomatedReasoningPolicyIngestContentAnnotation              `json:"ingestContent,omitempty"`
}

// AutomatedReasoningPolicyAtomicStatement is AWS's AutomatedReasoningPolicyAtomicStatement.
type AutomatedReasoningPolicyAtomicStatement struct {
	Id       *string                                    `json:"id,omitempty" api:"shape=AutomatedReasoningPolicyStatementId,required"`
	Text     *string                                    `json:"text,omitempty" api:"shape=AutomatedReasoningPolicyStatementText,required"`
	Location *AutomatedReasoningPolicyStatementLocation `json:"location,omitempty" api:"required"`
}

// AutomatedReasoningPolicyBuildLog is AWS's AutomatedReasoningPolicyBuildLog.
type AutomatedReasoningPolicyBuildLog struct {
	Entries []AutomatedReasoningPolicyBuildLogEntry `json:"entries,omitempty" api:"required"`
}

// AutomatedReasoningPolicyBuildLogEntry is AWS's AutomatedReasoningPolicyBuildLogEntry.
type AutomatedReasoningPolicyBuildLogEntry struct {
	Annotation *AutomatedReasoningPolicyAnnotation `json:"annotation,omitempty" api:"required"`
	Status     *string                             `json:"status,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationStatus,required"`
	BuildSteps []AutomatedReasoningPolicyBuildStep `json:"buildSteps,omitempty" api:"required"`
}

// AutomatedReasoningPolicyBuildResultAssetManifest is AWS's AutomatedReasoningPolicyBuildResultAssetManifest.
type AutomatedReasoningPolicyBuildResultAssetManifest struct {
	Entries []AutomatedReasoningPolicyBuildResultAssetManifestEntry `json:"entries,omitempty" api:"required"`
}

// AutomatedReasoningPolicyBuildResultAssetManifestEntry is AWS's AutomatedReasoningPolicyBuildResultAssetManifestEntry.
type AutomatedReasoningPolicyBuildResultAssetManifestEntry struct {
	AssetType *string `json:"assetType,omitempty" api:"shape=AutomatedReasoningPolicyBuildResultAssetType,required"`
	AssetName *string `json:"assetName,omitempty" api:"shape=AutomatedReasoningPolicyBuildResultAssetName"`
	AssetId   *string `json:"assetId,omitempty" api:"shape=AutomatedReasoningPolicyBuildResultAssetId"`
}

// AutomatedReasoningPolicyBuildResultAssets is AWS's AutomatedReasoningPolicyBuildResultAssets.
type AutomatedReasoningPolicyBuildResultAssets struct {
	_                  struct{}                                          `api:"union"`
	PolicyDefinition   *AutomatedReasoningPolicyDefinition               `json:"policyDefinition,omitempty"`
	QualityReport      *AutomatedReasoningPolicyDefinitionQualityReport  `json:"qualityReport,omitempty"`
	BuildLog           *AutomatedReasoningPolicyBuildLog                 `json:"buildLog,omitempty"`
	GeneratedTestCases *AutomatedReasoningPolicyGeneratedTestCases       `json:"generatedTestCases,omitempty"`
	PolicyScenarios    *AutomatedReasoningPolicyScenarios                `json:"policyScenarios,omitempty"`
	AssetManifest      *AutomatedReasoningPolicyBuildResultAssetManifest `json:"assetManifest,omitempty"`
	Document           *AutomatedReasoningPolicySourceDocument           `json:"document,omitempty"`
	FidelityReport     *AutomatedReasoningPolicyFidelityReport           `json:"fidelityReport,omitempty"`
}

// AutomatedReasoningPolicyBuildStep is AWS's AutomatedReasoningPolicyBuildStep.
type AutomatedReasoningPolicyBuildStep struct {
	Context      *AutomatedReasoningPolicyBuildStepContext  `json:"context,omitempty" api:"required"`
	PriorElement *AutomatedReasoningPolicyDefinitionElement `json:"priorElement,omitempty"`
	Messages     []AutomatedReasoningPolicyBuildStepMessage `json:"messages,omitempty" api:"required"`
}

// AutomatedReasoningPolicyBuildStepContext is AWS's AutomatedReasoningPolicyBuildStepContext.
type AutomatedReasoningPolicyBuildStepContext struct {
	_        struct{}                          `api:"union"`
	Planning *AutomatedReasoningPolicyPlanning `json:"planning,omitempty"`
	Mutation *AutomatedReasoningPolicyMutation `json:"mutation,omitempty"`
}

// AutomatedReasoningPolicyBuildStepMessage is AWS's AutomatedReasoningPolicyBuildStepMessage.
type AutomatedReasoningPolicyBuildStepMessage struct {
	Message     *string `json:"message,omitempty" api:"required"`
	MessageType *string `json:"messageType,omitempty" api:"shape=AutomatedReasoningPolicyBuildMessageType,required"`
}

// AutomatedReasoningPolicyBuildWorkflowDocument is AWS's AutomatedReasoningPolicyBuildWorkflowDocument.
type AutomatedReasoningPolicyBuildWorkflowDocument struct {
	Document            []byte  `json:"document,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentBlob,required"`
	DocumentContentType *string `json:"documentContentType,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentContentType,required"`
	DocumentName        *string `json:"documentName,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentName,required"`
	DocumentDescription *string `json:"documentDescription,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentDescription"`
}

// AutomatedReasoningPolicyBuildWorkflowRepairContent is AWS's AutomatedReasoningPolicyBuildWorkflowRepairContent.
type AutomatedReasoningPolicyBuildWorkflowRepairContent struct {
	Annotations []AutomatedReasoningPolicyAnnotation `json:"annotations,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationList,required"`
}

// AutomatedReasoningPolicyBuildWorkflowSource is AWS's AutomatedReasoningPolicyBuildWorkflowSource.
type AutomatedReasoningPolicyBuildWorkflowSource struct {
	PolicyDefinition *AutomatedReasoningPolicyDefinition          `json:"policyDefinition,omitempty"`
	WorkflowContent  *AutomatedReasoningPolicyWorkflowTypeContent `json:"workflowContent,omitempty"`
}

// AutomatedReasoningPolicyBuildWorkflowSummary is AWS's AutomatedReasoningPolicyBuildWorkflowSummary.
type AutomatedReasoningPolicyBuildWorkflowSummary struct {
	PolicyArn         *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId   *string    `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	Status            *string    `json:"status,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowStatus,required"`
	BuildWorkflowType *string    `json:"buildWorkflowType,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowType,required"`
	CreatedAt         *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt         *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// AutomatedReasoningPolicyDefinition is AWS's AutomatedReasoningPolicyDefinition.
type AutomatedReasoningPolicyDefinition struct {
	Version   *string                                      `json:"version,omitempty"`
	Types     []AutomatedReasoningPolicyDefinitionType     `json:"types,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeList"`
	Rules     []AutomatedReasoningPolicyDefinitionRule     `json:"rules,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleList"`
	Variables []AutomatedReasoningPolicyDefinitionVariable `json:"variables,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableList"`
}

// AutomatedReasoningPolicyDefinitionElement is AWS's AutomatedReasoningPolicyDefinitionElement.
type AutomatedReasoningPolicyDefinitionElement struct {
	_                        struct{}                                    `api:"union"`
	PolicyDefinitionVariable *AutomatedReasoningPolicyDefinitionVariable `json:"policyDefinitionVariable,omitempty"`
	PolicyDefinitionType     *AutomatedReasoningPolicyDefinitionType     `json:"policyDefinitionType,omitempty"`
	PolicyDefinitionRule     *AutomatedReasoningPolicyDefinitionRule     `json:"policyDefinitionRule,omitempty"`
}

// AutomatedReasoningPolicyDefinitionQualityReport is AWS's AutomatedReasoningPolicyDefinitionQualityReport.
type AutomatedReasoningPolicyDefinitionQualityReport struct {
	TypeCount        *int32                                            `json:"typeCount,omitempty" api:"required"`
	VariableCount    *int32                                            `json:"variableCount,omitempty" api:"required"`
	RuleCount        *int32                                            `json:"ruleCount,omitempty" api:"required"`
	UnusedTypes      []string                                          `json:"unusedTypes,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeNameList,required"`
	UnusedTypeValues []AutomatedReasoningPolicyDefinitionTypeValuePair `json:"unusedTypeValues,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValuePairList,required"`
	UnusedVariables  []string                                          `json:"unusedVariables,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableNameList,required"`
	ConflictingRules []string                                          `json:"conflictingRules,omitempty" api:"shape=AutomatedReasoningPolicyConflictedRuleIdList,required"`
	DisjointRuleSets []AutomatedReasoningPolicyDisjointRuleSet         `json:"disjointRuleSets,omitempty" api:"required"`
}

// AutomatedReasoningPolicyDefinitionRule is AWS's AutomatedReasoningPolicyDefinitionRule.
type AutomatedReasoningPolicyDefinitionRule struct {
	Id                  *string `json:"id,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
	Expression          *string `json:"expression,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleExpression,required"`
	AlternateExpression *string `json:"alternateExpression,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleAlternateExpression"`
}

// AutomatedReasoningPolicyDefinitionType is AWS's AutomatedReasoningPolicyDefinitionType.
type AutomatedReasoningPolicyDefinitionType struct {
	Name        *string                                       `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string                                       `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeDescription"`
	Values      []AutomatedReasoningPolicyDefinitionTypeValue `json:"values,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueList,required"`
}

// AutomatedReasoningPolicyDefinitionTypeValue is AWS's AutomatedReasoningPolicyDefinitionTypeValue.
type AutomatedReasoningPolicyDefinitionTypeValue struct {
	Value       *string `json:"value,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
	Description *string `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueDescription"`
}

// AutomatedReasoningPolicyDefinitionTypeValuePair is AWS's AutomatedReasoningPolicyDefinitionTypeValuePair.
type AutomatedReasoningPolicyDefinitionTypeValuePair struct {
	TypeName  *string `json:"typeName,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	ValueName *string `json:"valueName,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
}

// AutomatedReasoningPolicyDefinitionVariable is AWS's AutomatedReasoningPolicyDefinitionVariable.
type AutomatedReasoningPolicyDefinitionVariable struct {
	Name        *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	Type        *string `json:"type,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	Description *string `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableDescription,required"`
}

// AutomatedReasoningPolicyDeleteRuleAnnotation is AWS's AutomatedReasoningPolicyDeleteRuleAnnotation.
type AutomatedReasoningPolicyDeleteRuleAnnotation struct {
	RuleId *string `json:"ruleId,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
}

// AutomatedReasoningPolicyDeleteRuleMutation is AWS's AutomatedReasoningPolicyDeleteRuleMutation.
type AutomatedReasoningPolicyDeleteRuleMutation struct {
	Id *string `json:"id,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
}

// AutomatedReasoningPolicyDeleteTypeAnnotation is AWS's AutomatedReasoningPolicyDeleteTypeAnnotation.
type AutomatedReasoningPolicyDeleteTypeAnnotation struct {
	Name *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
}

// AutomatedReasoningPolicyDeleteTypeMutation is AWS's AutomatedReasoningPolicyDeleteTypeMutation.
type AutomatedReasoningPolicyDeleteTypeMutation struct {
	Name *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
}

// AutomatedReasoningPolicyDeleteTypeValue is AWS's AutomatedReasoningPolicyDeleteTypeValue.
type AutomatedReasoningPolicyDeleteTypeValue struct {
	Value *string `json:"value,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
}

// AutomatedReasoningPolicyDeleteVariableAnnotation is AWS's AutomatedReasoningPolicyDeleteVariableAnnotation.
type AutomatedReasoningPolicyDeleteVariableAnnotation struct {
	Name *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
}

// AutomatedReasoningPolicyDeleteVariableMutation is AWS's AutomatedReasoningPolicyDeleteVariableMutation.
type AutomatedReasoningPolicyDeleteVariableMutation struct {
	Name *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
}

// AutomatedReasoningPolicyDisjointRuleSet is AWS's AutomatedReasoningPolicyDisjointRuleSet.
type AutomatedReasoningPolicyDisjointRuleSet struct {
	Variables []string `json:"variables,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableNameList,required"`
	Rules     []string `json:"rules,omitempty" api:"shape=AutomatedReasoningPolicyDisjointedRuleIdList,required"`
}

// AutomatedReasoningPolicyFidelityReport is AWS's AutomatedReasoningPolicyFidelityReport.
type AutomatedReasoningPolicyFidelityReport struct {
	CoverageScore   *float64                                          `json:"coverageScore,omitempty" api:"shape=AutomatedReasoningPolicyCoverageScore,required"`
	AccuracyScore   *float64                                          `json:"accuracyScore,omitempty" api:"shape=AutomatedReasoningPolicyAccuracyScore,required"`
	RuleReports     map[string]AutomatedReasoningPolicyRuleReport     `json:"ruleReports,omitempty" api:"shape=AutomatedReasoningPolicyRuleReportMap,required"`
	VariableReports map[string]AutomatedReasoningPolicyVariableReport `json:"variableReports,omitempty" api:"shape=AutomatedReasoningPolicyVariableReportMap,required"`
	DocumentSources []AutomatedReasoningPolicyReportSourceDocument    `json:"documentSources,omitempty" api:"required"`
}

// AutomatedReasoningPolicyGenerateFidelityReportContent is AWS's AutomatedReasoningPolicyGenerateFidelityReportContent.
type AutomatedReasoningPolicyGenerateFidelityReportContent struct {
	_         struct{}                                        `api:"union"`
	Documents []AutomatedReasoningPolicyBuildWorkflowDocument `json:"documents,omitempty" api:"shape=AutomatedReasoningPolicyGenerateFidelityReportDocumentList"`
}

// AutomatedReasoningPolicyGeneratedTestCase is AWS's AutomatedReasoningPolicyGeneratedTestCase.
type AutomatedReasoningPolicyGeneratedTestCase struct {
	QueryContent                     *string `json:"queryContent,omitempty" api:"shape=AutomatedReasoningPolicyTestQueryContent,required"`
	GuardContent                     *string `json:"guardContent,omitempty" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	ExpectedAggregatedFindingsResult *string `json:"expectedAggregatedFindingsResult,omitempty" api:"shape=AutomatedReasoningCheckResult,required"`
}

// AutomatedReasoningPolicyGeneratedTestCases is AWS's AutomatedReasoningPolicyGeneratedTestCases.
type AutomatedReasoningPolicyGeneratedTestCases struct {
	GeneratedTestCases []AutomatedReasoningPolicyGeneratedTestCase `json:"generatedTestCases,omitempty" api:"required"`
}

// AutomatedReasoningPolicyIngestContentAnnotation is AWS's AutomatedReasoningPolicyIngestContentAnnotation.
type AutomatedReasoningPolicyIngestContentAnnotation struct {
	Content *string `json:"content,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationIngestContent,required"`
}

// AutomatedReasoningPolicyIterativeRefinementContent is AWS's AutomatedReasoningPolicyIterativeRefinementContent.
type AutomatedReasoningPolicyIterativeRefinementContent struct {
	Documents []AutomatedReasoningPolicyBuildWorkflowDocument `json:"documents,omitempty" api:"shape=AutomatedReasoningPolicyIterativeRefinementDocumentList,required"`
	Feedback  *string                                         `json:"feedback,omitempty" api:"shape=AutomatedReasoningPolicyBuildFeedback"`
}

// AutomatedReasoningPolicyMutation is AWS's AutomatedReasoningPolicyMutation.
type AutomatedReasoningPolicyMutation struct {
	_              struct{}                                        `api:"union"`
	AddType        *AutomatedReasoningPolicyAddTypeMutation        `json:"addType,omitempty"`
	UpdateType     *AutomatedReasoningPolicyUpdateTypeMutation     `json:"updateType,omitempty"`
	DeleteType     *AutomatedReasoningPolicyDeleteTypeMutation     `json:"deleteType,omitempty"`
	AddVariable    *AutomatedReasoningPolicyAddVariableMutation    `json:"addVariable,omitempty"`
	UpdateVariable *AutomatedReasoningPolicyUpdateVariableMutation `json:"updateVariable,omitempty"`
	DeleteVariable *AutomatedReasoningPolicyDeleteVariableMutation `json:"deleteVariable,omitempty"`
	AddRule        *AutomatedReasoningPolicyAddRuleMutation        `json:"addRule,omitempty"`
	UpdateRule     *AutomatedReasoningPolicyUpdateRuleMutation     `json:"updateRule,omitempty"`
	DeleteRule     *AutomatedReasoningPolicyDeleteRuleMutation     `json:"deleteRule,omitempty"`
}

// AutomatedReasoningPolicyPlanning is AWS's AutomatedReasoningPolicyPlanning.
type AutomatedReasoningPolicyPlanning struct {
}

// AutomatedReasoningPolicyReportSourceDocument is AWS's AutomatedReasoningPolicyReportSourceDocument.
type AutomatedReasoningPolicyReportSourceDocument struct {
	DocumentName     *string                                   `json:"documentName,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentName,required"`
	DocumentHash     *string                                   `json:"documentHash,omitempty" api:"shape=AutomatedReasoningPolicyDocumentSha256,required"`
	DocumentId       *string                                   `json:"documentId,omitempty" api:"shape=AutomatedReasoningPolicyDocumentId,required"`
	AtomicStatements []AutomatedReasoningPolicyAtomicStatement `json:"atomicStatements,omitempty" api:"required"`
	DocumentContent  []AutomatedReasoningPolicyAnnotatedChunk  `json:"documentContent,omitempty" api:"required"`
}

// AutomatedReasoningPolicyRuleReport is AWS's AutomatedReasoningPolicyRuleReport.
type AutomatedReasoningPolicyRuleReport struct {
	Rule                    *string                                      `json:"rule,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
	GroundingStatements     []AutomatedReasoningPolicyStatementReference `json:"groundingStatements,omitempty"`
	GroundingJustifications []string                                     `json:"groundingJustifications,omitempty" api:"shape=AutomatedReasoningPolicyJustificationList"`
	AccuracyScore           *float64                                     `json:"accuracyScore,omitempty" api:"shape=AutomatedReasoningPolicyAccuracyScore"`
	AccuracyJustification   *string                                      `json:"accuracyJustification,omitempty" api:"shape=AutomatedReasoningPolicyJustificationText"`
}

// AutomatedReasoningPolicyScenario is AWS's AutomatedReasoningPolicyScenario.
type AutomatedReasoningPolicyScenario struct {
	Expression          *string  `json:"expression,omitempty" api:"shape=AutomatedReasoningPolicyScenarioExpression,required"`
	AlternateExpression *string  `json:"alternateExpression,omitempty" api:"shape=AutomatedReasoningPolicyScenarioAlternateExpression,required"`
	ExpectedResult      *string  `json:"expectedResult,omitempty" api:"shape=AutomatedReasoningCheckResult,required"`
	RuleIds             []string `json:"ruleIds,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleIdList,required"`
}

// AutomatedReasoningPolicyScenarios is AWS's AutomatedReasoningPolicyScenarios.
type AutomatedReasoningPolicyScenarios struct {
	PolicyScenarios []AutomatedReasoningPolicyScenario `json:"policyScenarios,omitempty" api:"required"`
}

// AutomatedReasoningPolicySourceDocument is AWS's AutomatedReasoningPolicySourceDocument.
type AutomatedReasoningPolicySourceDocument struct {
	Document            []byte  `json:"document,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentBlob,required"`
	DocumentContentType *string `json:"documentContentType,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentContentType,required"`
	DocumentName        *string `json:"documentName,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentName,required"`
	DocumentDescription *string `json:"documentDescription,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentDescription"`
	DocumentHash        *string `json:"documentHash,omitempty" api:"shape=AutomatedReasoningPolicyDocumentSha256,required"`
}

// AutomatedReasoningPolicyStatementLocation is AWS's AutomatedReasoningPolicyStatementLocation.
type AutomatedReasoningPolicyStatementLocation struct {
	Lines []int32 `json:"lines,omitempty" api:"required"`
}

// AutomatedReasoningPolicyStatementReference is AWS's AutomatedReasoningPolicyStatementReference.
type AutomatedReasoningPolicyStatementReference struct {
	DocumentId  *string `json:"documentId,omitempty" api:"shape=AutomatedReasoningPolicyDocumentId,required"`
	StatementId *string `json:"statementId,omitempty" api:"shape=AutomatedReasoningPolicyStatementId,required"`
}

// AutomatedReasoningPolicySummary is AWS's AutomatedReasoningPolicySummary.
type AutomatedReasoningPolicySummary struct {
	PolicyArn   *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name        *string    `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	Description *string    `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDescription"`
	Version     *string    `json:"version,omitempty" api:"shape=AutomatedReasoningPolicyVersion,required"`
	PolicyId    *string    `json:"policyId,omitempty" api:"shape=AutomatedReasoningPolicyId,required"`
	CreatedAt   *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt   *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// AutomatedReasoningPolicyTestCase is AWS's AutomatedReasoningPolicyTestCase.
type AutomatedReasoningPolicyTestCase struct {
	TestCaseId                       *string    `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,required"`
	GuardContent                     *string    `json:"guardContent,omitempty" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	QueryContent                     *string    `json:"queryContent,omitempty" api:"shape=AutomatedReasoningPolicyTestQueryContent"`
	ExpectedAggregatedFindingsResult *string    `json:"expectedAggregatedFindingsResult,omitempty" api:"shape=AutomatedReasoningCheckResult"`
	CreatedAt                        *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt                        *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
	ConfidenceThreshold              *float64   `json:"confidenceThreshold,omitempty" api:"shape=AutomatedReasoningCheckTranslationConfidence"`
}

// AutomatedReasoningPolicyTestResult is AWS's AutomatedReasoningPolicyTestResult.
type AutomatedReasoningPolicyTestResult struct {
	TestCase                     *AutomatedReasoningPolicyTestCase `json:"testCase,omitempty" api:"required"`
	PolicyArn                    *string                           `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestRunStatus                *string                           `json:"testRunStatus,omitempty" api:"shape=AutomatedReasoningPolicyTestRunStatus,required"`
	TestFindings                 []AutomatedReasoningCheckFinding  `json:"testFindings,omitempty" api:"shape=AutomatedReasoningCheckFindingList"`
	TestRunResult                *string                           `json:"testRunResult,omitempty" api:"shape=AutomatedReasoningPolicyTestRunResult"`
	AggregatedTestFindingsResult *string                           `json:"aggregatedTestFindingsResult,omitempty" api:"shape=AutomatedReasoningCheckResult"`
	UpdatedAt                    *time.Time                        `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// AutomatedReasoningPolicyTypeValueAnnotation is AWS's AutomatedReasoningPolicyTypeValueAnnotation.
type AutomatedReasoningPolicyTypeValueAnnotation struct {
	_               struct{}                                 `api:"union"`
	AddTypeValue    *AutomatedReasoningPolicyAddTypeValue    `json:"addTypeValue,omitempty"`
	UpdateTypeValue *AutomatedReasoningPolicyUpdateTypeValue `json:"updateTypeValue,omitempty"`
	DeleteTypeValue *AutomatedReasoningPolicyDeleteTypeValue `json:"deleteTypeValue,omitempty"`
}

// AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation is AWS's AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation.
type AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation struct {
	RuleIds  []string `json:"ruleIds,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleIdList"`
	Feedback *string  `json:"feedback,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage,required"`
}

// AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation is AWS's AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation.
type AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation struct {
	RuleIds            []string `json:"ruleIds,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleIdList"`
	ScenarioExpression *string  `json:"scenarioExpression,omitempty" api:"shape=AutomatedReasoningPolicyScenarioExpression,required"`
	Feedback           *string  `json:"feedback,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage"`
}

// AutomatedReasoningPolicyUpdateRuleAnnotation is AWS's AutomatedReasoningPolicyUpdateRuleAnnotation.
type AutomatedReasoningPolicyUpdateRuleAnnotation struct {
	RuleId     *string `json:"ruleId,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleId,required"`
	Expression *string `json:"expression,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionRuleExpression,required"`
}

// AutomatedReasoningPolicyUpdateRuleMutation is AWS's AutomatedReasoningPolicyUpdateRuleMutation.
type AutomatedReasoningPolicyUpdateRuleMutation struct {
	Rule *AutomatedReasoningPolicyDefinitionRule `json:"rule,omitempty" api:"required"`
}

// AutomatedReasoningPolicyUpdateTypeAnnotation is AWS's AutomatedReasoningPolicyUpdateTypeAnnotation.
type AutomatedReasoningPolicyUpdateTypeAnnotation struct {
	Name        *string                                       `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName,required"`
	NewName     *string                                       `json:"newName,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeName"`
	Description *string                                       `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeDescription"`
	Values      []AutomatedReasoningPolicyTypeValueAnnotation `json:"values,omitempty" api:"shape=AutomatedReasoningPolicyTypeValueAnnotationList,required"`
}

// AutomatedReasoningPolicyUpdateTypeMutation is AWS's AutomatedReasoningPolicyUpdateTypeMutation.
type AutomatedReasoningPolicyUpdateTypeMutation struct {
	Type *AutomatedReasoningPolicyDefinitionType `json:"type,omitempty" api:"required"`
}

// AutomatedReasoningPolicyUpdateTypeValue is AWS's AutomatedReasoningPolicyUpdateTypeValue.
type AutomatedReasoningPolicyUpdateTypeValue struct {
	Value       *string `json:"value,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName,required"`
	NewValue    *string `json:"newValue,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueName"`
	Description *string `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionTypeValueDescription"`
}

// AutomatedReasoningPolicyUpdateVariableAnnotation is AWS's AutomatedReasoningPolicyUpdateVariableAnnotation.
type AutomatedReasoningPolicyUpdateVariableAnnotation struct {
	Name        *string `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	NewName     *string `json:"newName,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName"`
	Description *string `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableDescription"`
}

// AutomatedReasoningPolicyUpdateVariableMutation is AWS's AutomatedReasoningPolicyUpdateVariableMutation.
type AutomatedReasoningPolicyUpdateVariableMutation struct {
	Variable *AutomatedReasoningPolicyDefinitionVariable `json:"variable,omitempty" api:"required"`
}

// AutomatedReasoningPolicyVariableReport is AWS's AutomatedReasoningPolicyVariableReport.
type AutomatedReasoningPolicyVariableReport struct {
	PolicyVariable          *string                                      `json:"policyVariable,omitempty" api:"shape=AutomatedReasoningPolicyDefinitionVariableName,required"`
	GroundingStatements     []AutomatedReasoningPolicyStatementReference `json:"groundingStatements,omitempty"`
	GroundingJustifications []string                                     `json:"groundingJustifications,omitempty" api:"shape=AutomatedReasoningPolicyJustificationList"`
	AccuracyScore           *float64                                     `json:"accuracyScore,omitempty" api:"shape=AutomatedReasoningPolicyAccuracyScore"`
	AccuracyJustification   *string                                      `json:"accuracyJustification,omitempty" api:"shape=AutomatedReasoningPolicyJustificationText"`
}

// AutomatedReasoningPolicyWorkflowTypeContent is AWS's AutomatedReasoningPolicyWorkflowTypeContent.
type AutomatedReasoningPolicyWorkflowTypeContent struct {
	_                             struct{}                                               `api:"union"`
	Documents                     []AutomatedReasoningPolicyBuildWorkflowDocument        `json:"documents,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowDocumentList"`
	PolicyRepairAssets            *AutomatedReasoningPolicyBuildWorkflowRepairContent    `json:"policyRepairAssets,omitempty"`
	GenerateFidelityReportContent *AutomatedReasoningPolicyGenerateFidelityReportContent `json:"generateFidelityReportContent,omitempty"`
	IterativeRefinementContent    *AutomatedReasoningPolicyIterativeRefinementContent    `json:"iterativeRefinementContent,omitempty"`
}

// BatchDeleteAdvancedPromptOptimizationJobError is AWS's BatchDeleteAdvancedPromptOptimizationJobError.
type BatchDeleteAdvancedPromptOptimizationJobError struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=AdvancedPromptOptimizationJobIdentifier,required"`
	Code          *string `json:"code,omitempty" api:"required"`
	Message       *string `json:"message,omitempty"`
}

// BatchDeleteAdvancedPromptOptimizationJobItem is AWS's BatchDeleteAdvancedPromptOptimizationJobItem.
type BatchDeleteAdvancedPromptOptimizationJobItem struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=AdvancedPromptOptimizationJobIdentifier,required"`
	JobStatus     *string `json:"jobStatus,omitempty" api:"shape=AdvancedPromptOptimizationJobStatus,required"`
}

// BatchDeleteAdvancedPromptOptimizationJobInput is AWS's BatchDeleteAdvancedPromptOptimizationJobRequest.
type BatchDeleteAdvancedPromptOptimizationJobInput struct {
	JobIdentifiers []string `json:"jobIdentifiers,omitempty" api:"shape=AdvancedPromptOptimizationJobIdentifiers,required"`
}

// BatchDeleteAdvancedPromptOptimizationJobOutput is AWS's BatchDeleteAdvancedPromptOptimizationJobResponse.
type BatchDeleteAdvancedPromptOptimizationJobOutput struct {
	Errors                         []BatchDeleteAdvancedPromptOptimizationJobError `json:"errors,omitempty" api:"shape=BatchDeleteAdvancedPromptOptimizationJobErrors,required"`
	AdvancedPromptOptimizationJobs []BatchDeleteAdvancedPromptOptimizationJobItem  `json:"advancedPromptOptimizationJobs,omitempty" api:"shape=BatchDeleteAdvancedPromptOptimizationJobItems,required"`
}

// BatchDeleteEvaluationJobError is AWS's BatchDeleteEvaluationJobError.
type BatchDeleteEvaluationJobError struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=EvaluationJobIdentifier,required"`
	Code          *string `json:"code,omitempty" api:"required"`
	Message       *string `json:"message,omitempty"`
}

// BatchDeleteEvaluationJobItem is AWS's BatchDeleteEvaluationJobItem.
type BatchDeleteEvaluationJobItem struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=EvaluationJobIdentifier,required"`
	JobStatus     *string `json:"jobStatus,omitempty" api:"shape=EvaluationJobStatus,required"`
}

// BatchDeleteEvaluationJobInput is AWS's BatchDeleteEvaluationJobRequest.
type BatchDeleteEvaluationJobInput struct {
	JobIdentifiers []string `json:"jobIdentifiers,omitempty" api:"shape=EvaluationJobIdentifiers,required"`
}

// BatchDeleteEvaluationJobOutput is AWS's BatchDeleteEvaluationJobResponse.
type BatchDeleteEvaluationJobOutput struct {
	Errors         []BatchDeleteEvaluationJobError `json:"errors,omitempty" api:"shape=BatchDeleteEvaluationJobErrors,required"`
	EvaluationJobs []BatchDeleteEvaluationJobItem  `json:"evaluationJobs,omitempty" api:"required"`
}

// BedrockEvaluatorModel is AWS's BedrockEvaluatorModel.
type BedrockEvaluatorModel struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=EvaluatorModelIdentifier,required"`
}

// ByteContentDoc is AWS's ByteContentDoc.
type ByteContentDoc struct {
	Identifier  *string `json:"identifier,omitempty" api:"shape=Identifier,required"`
	ContentType *string `json:"contentType,omitempty" api:"shape=ContentType,required"`
	Data        []byte  `json:"data,omitempty" api:"shape=ByteContentBlob,required"`
}

// CancelAutomatedReasoningPolicyBuildWorkflowInput is AWS's CancelAutomatedReasoningPolicyBuildWorkflowRequest.
type CancelAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// CancelAutomatedReasoningPolicyBuildWorkflowOutput is AWS's CancelAutomatedReasoningPolicyBuildWorkflowResponse.
type CancelAutomatedReasoningPolicyBuildWorkflowOutput struct {
}

// CloudWatchConfig is AWS's CloudWatchConfig.
type CloudWatchConfig struct {
	LogGroupName              *string   `json:"logGroupName,omitempty" api:"shape=LogGroupName,required"`
	RoleArn                   *string   `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	LargeDataDeliveryS3Config *S3Config `json:"largeDataDeliveryS3Config,omitempty"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// CreateAdvancedPromptOptimizationJobInput is AWS's CreateAdvancedPromptOptimizationJobRequest.
type CreateAdvancedPromptOptimizationJobInput struct {
	JobName             *string                                 `json:"jobName,omitempty" api:"shape=AdvancedPromptOptimizationJobName,required"`
	JobDescription      *string                                 `json:"jobDescription,omitempty" api:"shape=AdvancedPromptOptimizationJobDescription"`
	ClientToken         *string                                 `json:"clientToken,omitempty" api:"shape=IdempotencyToken,token"`
	InputConfig         *AdvancedPromptOptimizationInputConfig  `json:"inputConfig,omitempty" api:"required"`
	OutputConfig        *AdvancedPromptOptimizationOutputConfig `json:"outputConfig,omitempty" api:"required"`
	EncryptionKeyArn    *string                                 `json:"encryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Tags                []Tag                                   `json:"tags,omitempty" api:"shape=TagList"`
	ModelConfigurations []ModelConfiguration                    `json:"modelConfigurations,omitempty" api:"shape=ModelConfigurations,required"`
}

// CreateAdvancedPromptOptimizationJobOutput is AWS's CreateAdvancedPromptOptimizationJobResponse.
type CreateAdvancedPromptOptimizationJobOutput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=AdvancedPromptOptimizationJobArn,required"`
}

// CreateAutomatedReasoningPolicyInput is AWS's CreateAutomatedReasoningPolicyRequest.
type CreateAutomatedReasoningPolicyInput struct {
	Name               *string                             `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	Description        *string                             `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDescription"`
	ClientRequestToken *string                             `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	PolicyDefinition   *AutomatedReasoningPolicyDefinition `json:"policyDefinition,omitempty"`
	KmsKeyId           *string                             `json:"kmsKeyId,omitempty" api:"shape=KmsKeyId"`
	Tags               []Tag                               `json:"tags,omitempty" api:"shape=TagList"`
}

// CreateAutomatedReasoningPolicyOutput is AWS's CreateAutomatedReasoningPolicyResponse.
type CreateAutomatedReasoningPolicyOutput struct {
	PolicyArn      *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Version        *string    `json:"version,omitempty" api:"shape=AutomatedReasoningPolicyVersion,required"`
	Name           *string    `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	Description    *string    `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDescription"`
	DefinitionHash *string    `json:"definitionHash,omitempty" api:"shape=AutomatedReasoningPolicyHash"`
	CreatedAt      *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt      *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// CreateAutomatedReasoningPolicyTestCaseInput is AWS's CreateAutomatedReasoningPolicyTestCaseRequest.
type CreateAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn                        *string  `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	GuardContent                     *string  `json:"guardContent,omitempty" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	QueryContent                     *string  `json:"queryContent,omitempty" api:"shape=AutomatedReasoningPolicyTestQueryContent"`
	ExpectedAggregatedFindingsResult *string  `json:"expectedAggregatedFindingsResult,omitempty" api:"shape=AutomatedReasoningCheckResult,required"`
	ClientRequestToken               *string  `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	ConfidenceThreshold              *float64 `json:"confidenceThreshold,omitempty" api:"shape=AutomatedReasoningCheckTranslationConfidence"`
}

// CreateAutomatedReasoningPolicyTestCaseOutput is AWS's CreateAutomatedReasoningPolicyTestCaseResponse.
type CreateAutomatedReasoningPolicyTestCaseOutput struct {
	PolicyArn  *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestCaseId *string `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,required"`
}

// CreateAutomatedReasoningPolicyVersionInput is AWS's CreateAutomatedReasoningPolicyVersionRequest.
type CreateAutomatedReasoningPolicyVersionInput struct {
	PolicyArn                 *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	ClientRequestToken        *string `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	LastUpdatedDefinitionHash *string `json:"lastUpdatedDefinitionHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
	Tags                      []Tag   `json:"tags,omitempty" api:"shape=TagList"`
}

// CreateAutomatedReasoningPolicyVersionOutput is AWS's CreateAutomatedReasoningPolicyVersionResponse.
type CreateAutomatedReasoningPolicyVersionOutput struct {
	PolicyArn      *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Version        *string    `json:"version,omitempty" api:"shape=AutomatedReasoningPolicyVersion,required"`
	Name           *string    `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	Description    *string    `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDescription"`
	DefinitionHash *string    `json:"definitionHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
	CreatedAt      *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
}

// CreateCustomModelDeploymentInput is AWS's CreateCustomModelDeploymentRequest.
type CreateCustomModelDeploymentInput struct {
	ModelDeploymentName *string `json:"modelDeploymentName,omitempty" api:"shape=ModelDeploymentName,required"`
	ModelArn            *string `json:"modelArn,omitempty" api:"shape=CustomModelArn,required"`
	Description         *string `json:"description,omitempty" api:"shape=CustomModelDeploymentDescription"`
	Tags                []Tag   `json:"tags,omitempty" api:"shape=TagList"`
	ClientRequestToken  *string `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// CreateCustomModelDeploymentOutput is AWS's CreateCustomModelDeploymentResponse.
type CreateCustomModelDeploymentOutput struct {
	CustomModelDeploymentArn *string `json:"customModelDeploymentArn,omitempty" api:"shape=CustomModelDeploymentArn,required"`
}

// CreateCustomModelInput is AWS's CreateCustomModelRequest.
type CreateCustomModelInput struct {
	ModelName             *string                `json:"modelName,omitempty" api:"shape=CustomModelName,required"`
	ModelSourceConfig     *ModelDataSource       `json:"modelSourceConfig,omitempty"`
	CustomModelDataSource *CustomModelDataSource `json:"customModelDataSource,omitempty"`
	ModelKmsKeyArn        *string                `json:"modelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	RoleArn               *string                `json:"roleArn,omitempty" api:"shape=RoleArn"`
	ModelTags             []Tag                  `json:"modelTags,omitempty" api:"shape=TagList"`
	ClientRequestToken    *string                `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// CreateCustomModelOutput is AWS's CreateCustomModelResponse.
type CreateCustomModelOutput struct {
	ModelArn *string `json:"modelArn,omitempty" api:"shape=ModelArn,required"`
}

// CreateEvaluationJobInput is AWS's CreateEvaluationJobRequest.
type CreateEvaluationJobInput struct {
	JobName                 *string                     `json:"jobName,omitempty" api:"shape=EvaluationJobName,required"`
	JobDescription          *string                     `json:"jobDescription,omitempty" api:"shape=EvaluationJobDescription"`
	ClientRequestToken      *string                     `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	RoleArn                 *string                     `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	CustomerEncryptionKeyId *string                     `json:"customerEncryptionKeyId,omitempty" api:"shape=KmsKeyId"`
	JobTags                 []Tag                       `json:"jobTags,omitempty" api:"shape=TagList"`
	ApplicationType         *string                     `json:"applicationType,omitempty" api:"shape=ApplicationType"`
	EvaluationConfig        *EvaluationConfig           `json:"evaluationConfig,omitempty" api:"required"`
	InferenceConfig         *EvaluationInferenceConfig  `json:"inferenceConfig,omitempty" api:"required"`
	OutputDataConfig        *EvaluationOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
}

// CreateEvaluationJobOutput is AWS's CreateEvaluationJobResponse.
type CreateEvaluationJobOutput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=EvaluationJobArn,required"`
}

// CreateFoundationModelAgreementInput is AWS's CreateFoundationModelAgreementRequest.
type CreateFoundationModelAgreementInput struct {
	OfferToken *string `json:"offerToken,omitempty" api:"required"`
	ModelId    *string `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
}

// CreateFoundationModelAgreementOutput is AWS's CreateFoundationModelAgreementResponse.
type CreateFoundationModelAgreementOutput struct {
	ModelId *string `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
}

// CreateGuardrailInput is AWS's CreateGuardrailRequest.
type CreateGuardrailInput struct {
	Name                             *string                                    `json:"name,omitempty" api:"shape=GuardrailName,required"`
	Description                      *string                                    `json:"description,omitempty" api:"shape=GuardrailDescription"`
	TopicPolicyConfig                *GuardrailTopicPolicyConfig                `json:"topicPolicyConfig,omitempty"`
	ContentPolicyConfig              *GuardrailContentPolicyConfig              `json:"contentPolicyConfig,omitempty"`
	WordPolicyConfig                 *GuardrailWordPolicyConfig                 `json:"wordPolicyConfig,omitempty"`
	SensitiveInformationPolicyConfig *GuardrailSensitiveInformationPolicyConfig `json:"sensitiveInformationPolicyConfig,omitempty"`
	ContextualGroundingPolicyConfig  *GuardrailContextualGroundingPolicyConfig  `json:"contextualGroundingPolicyConfig,omitempty"`
	AutomatedReasoningPolicyConfig   *GuardrailAutomatedReasoningPolicyConfig   `json:"automatedReasoningPolicyConfig,omitempty"`
	CrossRegionConfig                *GuardrailCrossRegionConfig                `json:"crossRegionConfig,omitempty"`
	BlockedInputMessaging            *string                                    `json:"blockedInputMessaging,omitempty" api:"shape=GuardrailBlockedMessaging,required"`
	BlockedOutputsMessaging          *string                                    `json:"blockedOutputsMessaging,omitempty" api:"shape=GuardrailBlockedMessaging,required"`
	KmsKeyId                         *string                                    `json:"kmsKeyId,omitempty" api:"shape=KmsKeyId"`
	Tags                             []Tag                                      `json:"tags,omitempty" api:"shape=TagList"`
	ClientRequestToken               *string                                    `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// CreateGuardrailOutput is AWS's CreateGuardrailResponse.
type CreateGuardrailOutput struct {
	GuardrailId  *string    `json:"guardrailId,omitempty" api:"shape=GuardrailId,required"`
	GuardrailArn *string    `json:"guardrailArn,omitempty" api:"shape=GuardrailArn,required"`
	Version      *string    `json:"version,omitempty" api:"shape=GuardrailDraftVersion,required"`
	CreatedAt    *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
}

// CreateGuardrailVersionInput is AWS's CreateGuardrailVersionRequest.
type CreateGuardrailVersionInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	Description         *string `json:"description,omitempty" api:"shape=GuardrailDescription"`
	ClientRequestToken  *string `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// CreateGuardrailVersionOutput is AWS's CreateGuardrailVersionResponse.
type CreateGuardrailVersionOutput struct {
	GuardrailId *string `json:"guardrailId,omitempty" api:"shape=GuardrailId,required"`
	Version     *string `json:"version,omitempty" api:"shape=GuardrailNumericalVersion,required"`
}

// CreateInferenceProfileInput is AWS's CreateInferenceProfileRequest.
type CreateInferenceProfileInput struct {
	InferenceProfileName *string                      `json:"inferenceProfileName,omitempty" api:"shape=InferenceProfileName,required"`
	Description          *string                      `json:"description,omitempty" api:"shape=InferenceProfileDescription"`
	ClientRequestToken   *string                      `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	ModelSource          *InferenceProfileModelSource `json:"modelSource,omitempty" api:"required"`
	Tags                 []Tag                        `json:"tags,omitempty" api:"shape=TagList"`
}

// CreateInferenceProfileOutput is AWS's CreateInferenceProfileResponse.
type CreateInferenceProfileOutput struct {
	InferenceProfileArn *string `json:"inferenceProfileArn,omitempty" api:"shape=InferenceProfileArn,required"`
	Status              *string `json:"status,omitempty" api:"shape=InferenceProfileStatus"`
}

// CreateMarketplaceModelEndpointInput is AWS's CreateMarketplaceModelEndpointRequest.
type CreateMarketplaceModelEndpointInput struct {
	ModelSourceIdentifier *string         `json:"modelSourceIdentifier,omitempty" api:"shape=ModelSourceIdentifier,required"`
	EndpointConfig        *EndpointConfig `json:"endpointConfig,omitempty" api:"required"`
	AcceptEula            *bool           `json:"acceptEula,omitempty"`
	EndpointName          *string         `json:"endpointName,omitempty" api:"shape=EndpointName,required"`
	ClientRequestToken    *string         `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	Tags                  []Tag           `json:"tags,omitempty" api:"shape=TagList"`
}

// CreateMarketplaceModelEndpointOutput is AWS's CreateMarketplaceModelEndpointResponse.
type CreateMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitempty" api:"required"`
}

// CreateModelCopyJobInput is AWS's CreateModelCopyJobRequest.
type CreateModelCopyJobInput struct {
	SourceModelArn     *string `json:"sourceModelArn,omitempty" api:"shape=ModelArn,required"`
	TargetModelName    *string `json:"targetModelName,omitempty" api:"shape=CustomModelName,required"`
	ModelKmsKeyId      *string `json:"modelKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	TargetModelTags    []Tag   `json:"targetModelTags,omitempty" api:"shape=TagList"`
	ClientRequestToken *string `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// CreateModelCopyJobOutput is AWS's CreateModelCopyJobResponse.
type CreateModelCopyJobOutput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=ModelCopyJobArn,required"`
}

// CreateModelCustomizationJobInput is AWS's CreateModelCustomizationJobRequest.
type CreateModelCustomizationJobInput struct {
	JobName              *string               `json:"jobName,omitempty" api:"shape=JobName,required"`
	CustomModelName      *string               `json:"customModelName,omitempty" api:"shape=CustomModelName,required"`
	RoleArn              *string               `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	ClientRequestToken   *string               `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	BaseModelIdentifier  *string               `json:"baseModelIdentifier,omitempty" api:"shape=BaseModelIdentifier,required"`
	CustomizationType    *string               `json:"customizationType,omitempty" api:"shape=CustomizationType"`
	CustomModelKmsKeyId  *string               `json:"customModelKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	JobTags              []Tag                 `json:"jobTags,omitempty" api:"shape=TagList"`
	CustomModelTags      []Tag                 `json:"customModelTags,omitempty" api:"shape=TagList"`
	TrainingDataConfig   *TrainingDataConfig   `json:"trainingDataConfig,omitempty" api:"required"`
	ValidationDataConfig *ValidationDataConfig `json:"validationDataConfig,omitempty"`
	OutputDataConfig     *OutputDataConfig     `json:"outputDataConfig,omitempty" api:"required"`
	HyperParameters      map[string]string     `json:"hyperParameters,omitempty"`
	VpcConfig            *VpcConfig            `json:"vpcConfig,omitempty"`
	CustomizationConfig  *CustomizationConfig  `json:"customizationConfig,omitempty"`
}

// CreateModelCustomizationJobOutput is AWS's CreateModelCustomizationJobResponse.
type CreateModelCustomizationJobOutput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=ModelCustomizationJobArn,required"`
}

// CreateModelImportJobInput is AWS's CreateModelImportJobRequest.
type CreateModelImportJobInput struct {
	JobName               *string          `json:"jobName,omitempty" api:"shape=JobName,required"`
	ImportedModelName     *string          `json:"importedModelName,omitempty" api:"shape=ImportedModelName,required"`
	RoleArn               *string          `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	ModelDataSource       *ModelDataSource `json:"modelDataSource,omitempty" api:"required"`
	JobTags               []Tag            `json:"jobTags,omitempty" api:"shape=TagList"`
	ImportedModelTags     []Tag            `json:"importedModelTags,omitempty" api:"shape=TagList"`
	ClientRequestToken    *string          `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken"`
	VpcConfig             *VpcConfig       `json:"vpcConfig,omitempty"`
	ImportedModelKmsKeyId *string          `json:"importedModelKmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// CreateModelImportJobOutput is AWS's CreateModelImportJobResponse.
type CreateModelImportJobOutput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=ModelImportJobArn,required"`
}

// CreateModelInvocationJobInput is AWS's CreateModelInvocationJobRequest.
type CreateModelInvocationJobInput struct {
	JobName                *string                             `json:"jobName,omitempty" api:"shape=ModelInvocationJobName,required"`
	RoleArn                *string                             `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	ClientRequestToken     *string                             `json:"clientRequestToken,omitempty" api:"shape=ModelInvocationIdempotencyToken,token"`
	ModelId                *string                             `json:"modelId,omitempty" api:"shape=ModelId,required"`
	InputDataConfig        *ModelInvocationJobInputDataConfig  `json:"inputDataConfig,omitempty" api:"required"`
	OutputDataConfig       *ModelInvocationJobOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
	VpcConfig              *VpcConfig                          `json:"vpcConfig,omitempty"`
	TimeoutDurationInHours *int32                              `json:"timeoutDurationInHours,omitempty" api:"shape=ModelInvocationJobTimeoutDurationInHours"`
	Tags                   []Tag                               `json:"tags,omitempty" api:"shape=TagList"`
	ModelInvocationType    *string                             `json:"modelInvocationType,omitempty" api:"shape=ModelInvocationType"`
}

// CreateModelInvocationJobOutput is AWS's CreateModelInvocationJobResponse.
type CreateModelInvocationJobOutput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=ModelInvocationJobArn,required"`
}

// CreatePromptRouterInput is AWS's CreatePromptRouterRequest.
type CreatePromptRouterInput struct {
	ClientRequestToken *string                   `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	PromptRouterName   *string                   `json:"promptRouterName,omitempty" api:"shape=PromptRouterName,required"`
	Models             []PromptRouterTargetModel `json:"models,omitempty" api:"required"`
	Description        *string                   `json:"description,omitempty" api:"shape=PromptRouterDescription"`
	RoutingCriteria    *RoutingCriteria          `json:"routingCriteria,omitempty" api:"required"`
	FallbackModel      *PromptRouterTargetModel  `json:"fallbackModel,omitempty" api:"required"`
	Tags               []Tag                     `json:"tags,omitempty" api:"shape=TagList"`
}

// CreatePromptRouterOutput is AWS's CreatePromptRouterResponse.
type CreatePromptRouterOutput struct {
	PromptRouterArn *string `json:"promptRouterArn,omitempty" api:"shape=PromptRouterArn"`
}

// CreateProvisionedModelThroughputInput is AWS's CreateProvisionedModelThroughputRequest.
type CreateProvisionedModelThroughputInput struct {
	ClientRequestToken   *string `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
	ModelUnits           *int32  `json:"modelUnits,omitempty" api:"shape=PositiveInteger,required"`
	ProvisionedModelName *string `json:"provisionedModelName,omitempty" api:"shape=ProvisionedModelName,required"`
	ModelId              *string `json:"modelId,omitempty" api:"shape=ModelIdentifier,required"`
	CommitmentDuration   *string `json:"commitmentDuration,omitempty" api:"shape=CommitmentDuration"`
	Tags                 []Tag   `json:"tags,omitempty" api:"shape=TagList"`
}

// CreateProvisionedModelThroughputOutput is AWS's CreateProvisionedModelThroughputResponse.
type CreateProvisionedModelThroughputOutput struct {
	ProvisionedModelArn *string `json:"provisionedModelArn,omitempty" api:"shape=ProvisionedModelArn,required"`
}

// CustomMetricBedrockEvaluatorModel is AWS's CustomMetricBedrockEvaluatorModel.
type CustomMetricBedrockEvaluatorModel struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=EvaluatorModelIdentifier,required"`
}

// CustomMetricDefinition is AWS's CustomMetricDefinition.
type CustomMetricDefinition struct {
	Name         *string           `json:"name,omitempty" api:"shape=MetricName,required"`
	Instructions *string           `json:"instructions,omitempty" api:"shape=CustomMetricInstructions,required"`
	RatingScale  []RatingScaleItem `json:"ratingScale,omitempty" api:"shape=RatingScale"`
}

// CustomMetricEvaluatorModelConfig is AWS's CustomMetricEvaluatorModelConfig.
type CustomMetricEvaluatorModelConfig struct {
	BedrockEvaluatorModels []CustomMetricBedrockEvaluatorModel `json:"bedrockEvaluatorModels,omitempty" api:"shape=CustomMetricBedrockEvaluatorModels,required"`
}

// CustomModelDataSource is AWS's CustomModelDataSource.
type CustomModelDataSource struct {
	_                         struct{}                   `api:"union"`
	ModelPackageArnDataSource *ModelPackageArnDataSource `json:"modelPackageArnDataSource,omitempty"`
}

// CustomModelDeploymentSummary is AWS's CustomModelDeploymentSummary.
type CustomModelDeploymentSummary struct {
	CustomModelDeploymentArn  *string    `json:"customModelDeploymentArn,omitempty" api:"shape=CustomModelDeploymentArn,required"`
	CustomModelDeploymentName *string    `json:"customModelDeploymentName,omitempty" api:"shape=ModelDeploymentName,required"`
	ModelArn                  *string    `json:"modelArn,omitempty" api:"shape=ModelArn,required"`
	CreatedAt                 *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	Status                    *string    `json:"status,omitempty" api:"shape=CustomModelDeploymentStatus,required"`
	LastUpdatedAt             *time.Time `json:"lastUpdatedAt,omitempty" api:"shape=Timestamp"`
	FailureMessage            *string    `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
}

// CustomModelDeploymentUpdateDetails is AWS's CustomModelDeploymentUpdateDetails.
type CustomModelDeploymentUpdateDetails struct {
	ModelArn     *string `json:"modelArn,omitempty" api:"shape=ModelArn,required"`
	UpdateStatus *string `json:"updateStatus,omitempty" api:"shape=CustomModelDeploymentUpdateStatus,required"`
}

// CustomModelSummary is AWS's CustomModelSummary.
type CustomModelSummary struct {
	ModelArn          *string    `json:"modelArn,omitempty" api:"shape=CustomModelArn,required"`
	ModelName         *string    `json:"modelName,omitempty" api:"shape=CustomModelName,required"`
	CreationTime      *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	BaseModelArn      *string    `json:"baseModelArn,omitempty" api:"shape=ModelArn,required"`
	BaseModelName     *string    `json:"baseModelName,omitempty" api:"shape=ModelName,required"`
	CustomizationType *string    `json:"customizationType,omitempty" api:"shape=CustomizationType"`
	OwnerAccountId    *string    `json:"ownerAccountId,omitempty" api:"shape=AccountId"`
	ModelStatus       *string    `json:"modelStatus,omitempty" api:"shape=ModelStatus"`
}

// CustomModelUnits is AWS's CustomModelUnits.
type CustomModelUnits struct {
	CustomModelUnitsPerModelCopy *int32  `json:"customModelUnitsPerModelCopy,omitempty"`
	CustomModelUnitsVersion      *string `json:"customModelUnitsVersion,omitempty" api:"shape=CustomModelUnitsVersion"`
}

// CustomizationConfig is AWS's CustomizationConfig.
type CustomizationConfig struct {
	_                  struct{}            `api:"union"`
	DistillationConfig *DistillationConfig `json:"distillationConfig,omitempty"`
	RftConfig          *RFTConfig          `json:"rftConfig,omitempty"`
}

// DataProcessingDetails is AWS's DataProcessingDetails.
type DataProcessingDetails struct {
	Status           *string    `json:"status,omitempty" api:"shape=JobStatusDetails"`
	CreationTime     *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
}

// DeleteAutomatedReasoningPolicyBuildWorkflowInput is AWS's DeleteAutomatedReasoningPolicyBuildWorkflowRequest.
type DeleteAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn       *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string    `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	LastUpdatedAt   *time.Time `json:"lastUpdatedAt,omitempty" api:"shape=Timestamp,query=updatedAt,required"`
}

// DeleteAutomatedReasoningPolicyBuildWorkflowOutput is AWS's DeleteAutomatedReasoningPolicyBuildWorkflowResponse.
type DeleteAutomatedReasoningPolicyBuildWorkflowOutput struct {
}

// DeleteAutomatedReasoningPolicyInput is AWS's DeleteAutomatedReasoningPolicyRequest.
type DeleteAutomatedReasoningPolicyInput struct {
	PolicyArn *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	Force     *bool   `json:"force,omitempty" api:"query=force"`
}

// DeleteAutomatedReasoningPolicyOutput is AWS's DeleteAutomatedReasoningPolicyResponse.
type DeleteAutomatedReasoningPolicyOutput struct {
}

// DeleteAutomatedReasoningPolicyTestCaseInput is AWS's DeleteAutomatedReasoningPolicyTestCaseRequest.
type DeleteAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn     *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	TestCaseId    *string    `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
	LastUpdatedAt *time.Time `json:"lastUpdatedAt,omitempty" api:"shape=Timestamp,query=updatedAt,required"`
}

// DeleteAutomatedReasoningPolicyTestCaseOutput is AWS's DeleteAutomatedReasoningPolicyTestCaseResponse.
type DeleteAutomatedReasoningPolicyTestCaseOutput struct {
}

// DeleteCustomModelDeploymentInput is AWS's DeleteCustomModelDeploymentRequest.
type DeleteCustomModelDeploymentInput struct {
	CustomModelDeploymentIdentifier *string `json:"customModelDeploymentIdentifier,omitempty" api:"shape=CustomModelDeploymentIdentifier,uri=customModelDeploymentIdentifier,required"`
}

// DeleteCustomModelDeploymentOutput is AWS's DeleteCustomModelDeploymentResponse.
type DeleteCustomModelDeploymentOutput struct {
}

// DeleteCustomModelInput is AWS's DeleteCustomModelRequest.
type DeleteCustomModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=ModelIdentifier,uri=modelIdentifier,required"`
}

// DeleteCustomModelOutput is AWS's DeleteCustomModelResponse.
type DeleteCustomModelOutput struct {
}

// DeleteEnforcedGuardrailConfigurationInput is AWS's DeleteEnforcedGuardrailConfigurationRequest.
type DeleteEnforcedGuardrailConfigurationInput struct {
	ConfigId *string `json:"configId,omitempty" api:"shape=AccountEnforcedGuardrailConfigurationId,uri=configId,required"`
}

// DeleteEnforcedGuardrailConfigurationOutput is AWS's DeleteEnforcedGuardrailConfigurationResponse.
type DeleteEnforcedGuardrailConfigurationOutput struct {
}

// DeleteFoundationModelAgreementInput is AWS's DeleteFoundationModelAgreementRequest.
type DeleteFoundationModelAgreementInput struct {
	ModelId *string `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
}

// DeleteFoundationModelAgreementOutput is AWS's DeleteFoundationModelAgreementResponse.
type DeleteFoundationModelAgreementOutput struct {
}

// DeleteGuardrailInput is AWS's DeleteGuardrailRequest.
type DeleteGuardrailInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	GuardrailVersion    *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailNumericalVersion,query=guardrailVersion"`
}

// DeleteGuardrailOutput is AWS's DeleteGuardrailResponse.
type DeleteGuardrailOutput struct {
}

// DeleteImportedModelInput is AWS's DeleteImportedModelRequest.
type DeleteImportedModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=ImportedModelIdentifier,uri=modelIdentifier,required"`
}

// DeleteImportedModelOutput is AWS's DeleteImportedModelResponse.
type DeleteImportedModelOutput struct {
}

// DeleteInferenceProfileInput is AWS's DeleteInferenceProfileRequest.
type DeleteInferenceProfileInput struct {
	InferenceProfileIdentifier *string `json:"inferenceProfileIdentifier,omitempty" api:"shape=InferenceProfileIdentifier,uri=inferenceProfileIdentifier,required"`
}

// DeleteInferenceProfileOutput is AWS's DeleteInferenceProfileResponse.
type DeleteInferenceProfileOutput struct {
}

// DeleteMarketplaceModelEndpointInput is AWS's DeleteMarketplaceModelEndpointRequest.
type DeleteMarketplaceModelEndpointInput struct {
	EndpointArn *string `json:"endpointArn,omitempty" api:"shape=Arn,uri=endpointArn,required"`
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
	PromptRouterArn *string `json:"promptRouterArn,omitempty" api:"shape=PromptRouterArn,uri=promptRouterArn,required"`
}

// DeletePromptRouterOutput is AWS's DeletePromptRouterResponse.
type DeletePromptRouterOutput struct {
}

// DeleteProvisionedModelThroughputInput is AWS's DeleteProvisionedModelThroughputRequest.
type DeleteProvisionedModelThroughputInput struct {
	ProvisionedModelId *string `json:"provisionedModelId,omitempty" api:"shape=ProvisionedModelId,uri=provisionedModelId,required"`
}

// DeleteProvisionedModelThroughputOutput is AWS's DeleteProvisionedModelThroughputResponse.
type DeleteProvisionedModelThroughputOutput struct {
}

// DeleteResourcePolicyInput is AWS's DeleteResourcePolicyRequest.
type DeleteResourcePolicyInput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourcePolicyResourceArn,uri=resourceArn,required"`
}

// DeleteResourcePolicyOutput is AWS's DeleteResourcePolicyResponse.
type DeleteResourcePolicyOutput struct {
}

// DeregisterMarketplaceModelEndpointInput is AWS's DeregisterMarketplaceModelEndpointRequest.
type DeregisterMarketplaceModelEndpointInput struct {
	EndpointArn *string `json:"endpointArn,omitempty" api:"shape=Arn,uri=endpointArn,required"`
}

// DeregisterMarketplaceModelEndpointOutput is AWS's DeregisterMarketplaceModelEndpointResponse.
type DeregisterMarketplaceModelEndpointOutput struct {
}

// DimensionalPriceRate is AWS's DimensionalPriceRate.
type DimensionalPriceRate struct {
	Dimension   *string `json:"dimension,omitempty"`
	Price       *string `json:"price,omitempty"`
	Description *string `json:"description,omitempty"`
	Unit        *string `json:"unit,omitempty"`
}

// DistillationConfig is AWS's DistillationConfig.
type DistillationConfig struct {
	TeacherModelConfig *TeacherModelConfig `json:"teacherModelConfig,omitempty" api:"required"`
}

// EndpointConfig is AWS's EndpointConfig.
type EndpointConfig struct {
	_         struct{}           `api:"union"`
	SageMaker *SageMakerEndpoint `json:"sageMaker,omitempty"`
}

// EvaluationBedrockModel is AWS's EvaluationBedrockModel.
type EvaluationBedrockModel struct {
	ModelIdentifier   *string                   `json:"modelIdentifier,omitempty" api:"shape=EvaluationBedrockModelIdentifier,required"`
	InferenceParams   *string                   `json:"inferenceParams,omitempty" api:"shape=EvaluationModelInferenceParams"`
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitempty"`
}

// EvaluationConfig is AWS's EvaluationConfig.
type EvaluationConfig struct {
	_         struct{}                   `api:"union"`
	Automated *AutomatedEvaluationConfig `json:"automated,omitempty"`
	Human     *HumanEvaluationConfig     `json:"human,omitempty"`
}

// EvaluationDataset is AWS's EvaluationDataset.
type EvaluationDataset struct {
	Name            *string                    `json:"name,omitempty" api:"shape=EvaluationDatasetName,required"`
	DatasetLocation *EvaluationDatasetLocation `json:"datasetLocation,omitempty"`
}

// EvaluationDatasetLocation is AWS's EvaluationDatasetLocation.
type EvaluationDatasetLocation struct {
	_     struct{} `api:"union"`
	S3Uri *string  `json:"s3Uri,omitempty" api:"shape=S3Uri"`
}

// EvaluationDatasetMetricConfig is AWS's EvaluationDatasetMetricConfig.
type EvaluationDatasetMetricConfig struct {
	TaskType    *string            `json:"taskType,omitempty" api:"shape=EvaluationTaskType,required"`
	Dataset     *EvaluationDataset `json:"dataset,omitempty" api:"required"`
	MetricNames []string           `json:"metricNames,omitempty" api:"shape=EvaluationMetricNames,required"`
}

// EvaluationInferenceConfig is AWS's EvaluationInferenceConfig.
type EvaluationInferenceConfig struct {
	_          struct{}                `api:"union"`
	Models     []EvaluationModelConfig `json:"models,omitempty" api:"shape=EvaluationModelConfigs"`
	RagConfigs []RAGConfig             `json:"ragConfigs,omitempty" api:"shape=RagConfigs"`
}

// EvaluationInferenceConfigSummary is AWS's EvaluationInferenceConfigSummary.
type EvaluationInferenceConfigSummary struct {
	ModelConfigSummary *EvaluationModelConfigSummary `json:"modelConfigSummary,omitempty"`
	RagConfigSummary   *EvaluationRagConfigSummary   `json:"ragConfigSummary,omitempty"`
}

// EvaluationModelConfig is AWS's EvaluationModelConfig.
type EvaluationModelConfig struct {
	_                          struct{}                              `api:"union"`
	BedrockModel               *EvaluationBedrockModel               `json:"bedrockModel,omitempty"`
	PrecomputedInferenceSource *EvaluationPrecomputedInferenceSource `json:"precomputedInferenceSource,omitempty"`
}

// EvaluationModelConfigSummary is AWS's EvaluationModelConfigSummary.
type EvaluationModelConfigSummary struct {
	BedrockModelIdentifiers               []string `json:"bedrockModelIdentifiers,omitempty" api:"shape=EvaluationBedrockModelIdentifiers"`
	PrecomputedInferenceSourceIdentifiers []string `json:"precomputedInferenceSourceIdentifiers,omitempty" api:"shape=EvaluationPrecomputedInferenceSourceIdentifiers"`
}

// EvaluationOutputDataConfig is AWS's EvaluationOutputDataConfig.
type EvaluationOutputDataConfig struct {
	S3Uri *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
}

// EvaluationPrecomputedInferenceSource is AWS's EvaluationPrecomputedInferenceSource.
type EvaluationPrecomputedInferenceSource struct {
	InferenceSourceIdentifier *string `json:"inferenceSourceIdentifier,omitempty" api:"shape=EvaluationPrecomputedInferenceSourceIdentifier,required"`
}

// EvaluationPrecomputedRagSourceConfig is AWS's EvaluationPrecomputedRagSourceConfig.
type EvaluationPrecomputedRagSourceConfig struct {
	_                               struct{}                                              `api:"union"`
	RetrieveSourceConfig            *EvaluationPrecomputedRetrieveSourceConfig            `json:"retrieveSourceConfig,omitempty"`
	RetrieveAndGenerateSourceConfig *EvaluationPrecomputedRetrieveAndGenerateSourceConfig `json:"retrieveAndGenerateSourceConfig,omitempty"`
}

// EvaluationPrecomputedRetrieveAndGenerateSourceConfig is AWS's EvaluationPrecomputedRetrieveAndGenerateSourceConfig.
type EvaluationPrecomputedRetrieveAndGenerateSourceConfig struct {
	RagSourceIdentifier *string `json:"ragSourceIdentifier,omitempty" api:"shape=EvaluationPrecomputedRagSourceIdentifier,required"`
}

// EvaluationPrecomputedRetrieveSourceConfig is AWS's EvaluationPrecomputedRetrieveSourceConfig.
type EvaluationPrecomputedRetrieveSourceConfig struct {
	RagSourceIdentifier *string `json:"ragSourceIdentifier,omitempty" api:"shape=EvaluationPrecomputedRagSourceIdentifier,required"`
}

// EvaluationRagConfigSummary is AWS's EvaluationRagConfigSummary.
type EvaluationRagConfigSummary struct {
	BedrockKnowledgeBaseIdentifiers []string `json:"bedrockKnowledgeBaseIdentifiers,omitempty" api:"shape=EvaluationBedrockKnowledgeBaseIdentifiers"`
	PrecomputedRagSourceIdentifiers []string `json:"precomputedRagSourceIdentifiers,omitempty" api:"shape=EvaluationPrecomputedRagSourceIdentifiers"`
}

// EvaluationSummary is AWS's EvaluationSummary.
type EvaluationSummary struct {
	JobArn                                 *string                           `json:"jobArn,omitempty" api:"shape=EvaluationJobArn,required"`
	JobName                                *string                           `json:"jobName,omitempty" api:"shape=EvaluationJobName,required"`
	Status                                 *string                           `json:"status,omitempty" api:"shape=EvaluationJobStatus,required"`
	CreationTime                           *time.Time                        `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	JobType                                *string                           `json:"jobType,omitempty" api:"shape=EvaluationJobType,required"`
	EvaluationTaskTypes                    []string                          `json:"evaluationTaskTypes,omitempty" api:"shape=EvaluationTaskTypes,required"`
	ModelIdentifiers                       []string                          `json:"modelIdentifiers,omitempty" api:"shape=EvaluationBedrockModelIdentifiers"`
	RagIdentifiers                         []string                          `json:"ragIdentifiers,omitempty" api:"shape=EvaluationBedrockKnowledgeBaseIdentifiers"`
	EvaluatorModelIdentifiers              []string                          `json:"evaluatorModelIdentifiers,omitempty" api:"shape=EvaluatorModelIdentifiers"`
	CustomMetricsEvaluatorModelIdentifiers []string                          `json:"customMetricsEvaluatorModelIdentifiers,omitempty" api:"shape=EvaluatorModelIdentifiers"`
	InferenceConfigSummary                 *EvaluationInferenceConfigSummary `json:"inferenceConfigSummary,omitempty"`
	ApplicationType                        *string                           `json:"applicationType,omitempty" api:"shape=ApplicationType"`
}

// EvaluatorModelConfig is AWS's EvaluatorModelConfig.
type EvaluatorModelConfig struct {
	_                      struct{}                `api:"union"`
	BedrockEvaluatorModels []BedrockEvaluatorModel `json:"bedrockEvaluatorModels,omitempty" api:"shape=BedrockEvaluatorModels"`
}

// ExportAutomatedReasoningPolicyVersionInput is AWS's ExportAutomatedReasoningPolicyVersionRequest.
type ExportAutomatedReasoningPolicyVersionInput struct {
	PolicyArn *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
}

// ExportAutomatedReasoningPolicyVersionOutput is AWS's ExportAutomatedReasoningPolicyVersionResponse.
type ExportAutomatedReasoningPolicyVersionOutput struct {
	PolicyDefinition *AutomatedReasoningPolicyDefinition `json:"policyDefinition,omitempty" api:"payload,required"`
}

// ExternalSource is AWS's ExternalSource.
type ExternalSource struct {
	SourceType  *string         `json:"sourceType,omitempty" api:"shape=ExternalSourceType,required"`
	S3Location  *S3ObjectDoc    `json:"s3Location,omitempty"`
	ByteContent *ByteContentDoc `json:"byteContent,omitempty"`
}

// ExternalSourcesGenerationConfiguration is AWS's ExternalSourcesGenerationConfiguration.
type ExternalSourcesGenerationConfiguration struct {
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitempty"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitempty"`
	KbInferenceConfig            *KbInferenceConfig         `json:"kbInferenceConfig,omitempty"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
}

// ExternalSourcesRetrieveAndGenerateConfiguration is AWS's ExternalSourcesRetrieveAndGenerateConfiguration.
type ExternalSourcesRetrieveAndGenerateConfiguration struct {
	ModelArn                *string                                 `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
	Sources                 []ExternalSource                        `json:"sources,omitempty" api:"shape=ExternalSources,required"`
	GenerationConfiguration *ExternalSourcesGenerationConfiguration `json:"generationConfiguration,omitempty"`
}

// FieldForReranking is AWS's FieldForReranking.
type FieldForReranking struct {
	FieldName *string `json:"fieldName,omitempty" api:"shape=FieldForRerankingFieldNameString,required"`
}

// FilterAttribute is AWS's FilterAttribute.
type FilterAttribute struct {
	Key   *string         `json:"key,omitempty" api:"shape=FilterKey,required"`
	Value json.RawMessage `json:"value,omitempty" api:"required"`
}

// FoundationModelDetails is AWS's FoundationModelDetails.
type FoundationModelDetails struct {
	ModelArn                   *string                   `json:"modelArn,omitempty" api:"shape=FoundationModelArn,required"`
	ModelId                    *string                   `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
	ModelName                  *string                   `json:"modelName,omitempty" api:"shape=BrandedName"`
	ProviderName               *string                   `json:"providerName,omitempty" api:"shape=BrandedName"`
	InputModalities            []string                  `json:"inputModalities,omitempty" api:"shape=ModelModalityList"`
	OutputModalities           []string                  `json:"outputModalities,omitempty" api:"shape=ModelModalityList"`
	ResponseStreamingSupported *bool                     `json:"responseStreamingSupported,omitempty"`
	CustomizationsSupported    []string                  `json:"customizationsSupported,omitempty" api:"shape=ModelCustomizationList"`
	InferenceTypesSupported    []string                  `json:"inferenceTypesSupported,omitempty" api:"shape=InferenceTypeList"`
	ModelLifecycle             *FoundationModelLifecycle `json:"modelLifecycle,omitempty"`
}

// FoundationModelLifecycle is AWS's FoundationModelLifecycle.
type FoundationModelLifecycle struct {
	Status                   *string    `json:"status,omitempty" api:"shape=FoundationModelLifecycleStatus,required"`
	StartOfLifeTime          *time.Time `json:"startOfLifeTime,omitempty" api:"shape=Timestamp"`
	EndOfLifeTime            *time.Time `json:"endOfLifeTime,omitempty" api:"shape=Timestamp"`
	LegacyTime               *time.Time `json:"legacyTime,omitempty" api:"shape=Timestamp"`
	PublicExtendedAccessTime *time.Time `json:"publicExtendedAccessTime,omitempty" api:"shape=Timestamp"`
}

// FoundationModelSummary is AWS's FoundationModelSummary.
type FoundationModelSummary struct {
	ModelArn                   *string                   `json:"modelArn,omitempty" api:"shape=FoundationModelArn,required"`
	ModelId                    *string                   `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
	ModelName                  *string                   `json:"modelName,omitempty" api:"shape=BrandedName"`
	ProviderName               *string                   `json:"providerName,omitempty" api:"shape=BrandedName"`
	InputModalities            []string                  `json:"inputModalities,omitempty" api:"shape=ModelModalityList"`
	OutputModalities           []string                  `json:"outputModalities,omitempty" api:"shape=ModelModalityList"`
	ResponseStreamingSupported *bool                     `json:"responseStreamingSupported,omitempty"`
	CustomizationsSupported    []string                  `json:"customizationsSupported,omitempty" api:"shape=ModelCustomizationList"`
	InferenceTypesSupported    []string                  `json:"inferenceTypesSupported,omitempty" api:"shape=InferenceTypeList"`
	ModelLifecycle             *FoundationModelLifecycle `json:"modelLifecycle,omitempty"`
}

// GenerationConfiguration is AWS's GenerationConfiguration.
type GenerationConfiguration struct {
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitempty"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitempty"`
	KbInferenceConfig            *KbInferenceConfig         `json:"kbInferenceConfig,omitempty"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
}

// GetAccountDataRetentionInput is AWS's GetAccountDataRetentionRequest.
type GetAccountDataRetentionInput struct {
}

// GetAccountDataRetentionOutput is AWS's GetAccountDataRetentionResponse.
type GetAccountDataRetentionOutput struct {
	Mode      *string    `json:"mode,omitempty" api:"shape=DataRetentionMode,required"`
	UpdatedAt *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp"`
}

// GetAdvancedPromptOptimizationJobInput is AWS's GetAdvancedPromptOptimizationJobRequest.
type GetAdvancedPromptOptimizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=AdvancedPromptOptimizationJobIdentifier,uri=jobIdentifier,required"`
}

// GetAdvancedPromptOptimizationJobOutput is AWS's GetAdvancedPromptOptimizationJobResponse.
type GetAdvancedPromptOptimizationJobOutput struct {
	JobArn              *string                                 `json:"jobArn,omitempty" api:"shape=AdvancedPromptOptimizationJobArn,required"`
	JobName             *string                                 `json:"jobName,omitempty" api:"shape=AdvancedPromptOptimizationJobName,required"`
	JobDescription      *string                                 `json:"jobDescription,omitempty" api:"shape=AdvancedPromptOptimizationJobDescription"`
	JobStatus           *string                                 `json:"jobStatus,omitempty" api:"shape=AdvancedPromptOptimizationJobStatus,required"`
	InputConfig         *AdvancedPromptOptimizationInputConfig  `json:"inputConfig,omitempty" api:"required"`
	OutputConfig        *AdvancedPromptOptimizationOutputConfig `json:"outputConfig,omitempty" api:"required"`
	EncryptionKeyArn    *string                                 `json:"encryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	CreationTime        *time.Time                              `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime    *time.Time                              `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	FailureMessage      *string                                 `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	ModelConfigurations []ModelConfiguration                    `json:"modelConfigurations,omitempty" api:"shape=ModelConfigurations,required"`
}

// GetAutomatedReasoningPolicyAnnotationsInput is AWS's GetAutomatedReasoningPolicyAnnotationsRequest.
type GetAutomatedReasoningPolicyAnnotationsInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// GetAutomatedReasoningPolicyAnnotationsOutput is AWS's GetAutomatedReasoningPolicyAnnotationsResponse.
type GetAutomatedReasoningPolicyAnnotationsOutput struct {
	PolicyArn         *string                              `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name              *string                              `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	BuildWorkflowId   *string                              `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	Annotations       []AutomatedReasoningPolicyAnnotation `json:"annotations,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationList,required"`
	AnnotationSetHash *string                              `json:"annotationSetHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
	UpdatedAt         *time.Time                           `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// GetAutomatedReasoningPolicyBuildWorkflowInput is AWS's GetAutomatedReasoningPolicyBuildWorkflowRequest.
type GetAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// GetAutomatedReasoningPolicyBuildWorkflowOutput is AWS's GetAutomatedReasoningPolicyBuildWorkflowResponse.
type GetAutomatedReasoningPolicyBuildWorkflowOutput struct {
	PolicyArn           *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId     *string    `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	Status              *string    `json:"status,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowStatus,required"`
	BuildWorkflowType   *string    `json:"buildWorkflowType,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowType,required"`
	DocumentName        *string    `json:"documentName,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentName"`
	DocumentContentType *string    `json:"documentContentType,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentContentType"`
	DocumentDescription *string    `json:"documentDescription,omitempty" api:"shape=AutomatedReasoningPolicyBuildDocumentDescription"`
	CreatedAt           *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt           *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// GetAutomatedReasoningPolicyBuildWorkflowResultAssetsInput is AWS's GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest.
type GetAutomatedReasoningPolicyBuildWorkflowResultAssetsInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	AssetType       *string `json:"assetType,omitempty" api:"shape=AutomatedReasoningPolicyBuildResultAssetType,query=assetType,required"`
	AssetId         *string `json:"assetId,omitempty" api:"shape=AutomatedReasoningPolicyBuildResultAssetId,query=assetId"`
}

// GetAutomatedReasoningPolicyBuildWorkflowResultAssetsOutput is AWS's GetAutomatedReasoningPolicyBuildWorkflowResultAssetsResponse.
type GetAutomatedReasoningPolicyBuildWorkflowResultAssetsOutput struct {
	PolicyArn           *string                                    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId     *string                                    `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	BuildWorkflowAssets *AutomatedReasoningPolicyBuildResultAssets `json:"buildWorkflowAssets,omitempty"`
}

// GetAutomatedReasoningPolicyNextScenarioInput is AWS's GetAutomatedReasoningPolicyNextScenarioRequest.
type GetAutomatedReasoningPolicyNextScenarioInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
}

// GetAutomatedReasoningPolicyNextScenarioOutput is AWS's GetAutomatedReasoningPolicyNextScenarioResponse.
type GetAutomatedReasoningPolicyNextScenarioOutput struct {
	PolicyArn *string                           `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Scenario  *AutomatedReasoningPolicyScenario `json:"scenario,omitempty"`
}

// GetAutomatedReasoningPolicyInput is AWS's GetAutomatedReasoningPolicyRequest.
type GetAutomatedReasoningPolicyInput struct {
	PolicyArn *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
}

// GetAutomatedReasoningPolicyOutput is AWS's GetAutomatedReasoningPolicyResponse.
type GetAutomatedReasoningPolicyOutput struct {
	PolicyArn      *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name           *string    `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	Version        *string    `json:"version,omitempty" api:"shape=AutomatedReasoningPolicyVersion,required"`
	PolicyId       *string    `json:"policyId,omitempty" api:"shape=AutomatedReasoningPolicyId,required"`
	Description    *string    `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDescription"`
	DefinitionHash *string    `json:"definitionHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
	KmsKeyArn      *string    `json:"kmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	CreatedAt      *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp"`
	UpdatedAt      *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// GetAutomatedReasoningPolicyTestCaseInput is AWS's GetAutomatedReasoningPolicyTestCaseRequest.
type GetAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn  *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	TestCaseId *string `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
}

// GetAutomatedReasoningPolicyTestCaseOutput is AWS's GetAutomatedReasoningPolicyTestCaseResponse.
type GetAutomatedReasoningPolicyTestCaseOutput struct {
	PolicyArn *string                           `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestCase  *AutomatedReasoningPolicyTestCase `json:"testCase,omitempty" api:"required"`
}

// GetAutomatedReasoningPolicyTestResultInput is AWS's GetAutomatedReasoningPolicyTestResultRequest.
type GetAutomatedReasoningPolicyTestResultInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	TestCaseId      *string `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
}

// GetAutomatedReasoningPolicyTestResultOutput is AWS's GetAutomatedReasoningPolicyTestResultResponse.
type GetAutomatedReasoningPolicyTestResultOutput struct {
	TestResult *AutomatedReasoningPolicyTestResult `json:"testResult,omitempty" api:"required"`
}

// GetCustomModelDeploymentInput is AWS's GetCustomModelDeploymentRequest.
type GetCustomModelDeploymentInput struct {
	CustomModelDeploymentIdentifier *string `json:"customModelDeploymentIdentifier,omitempty" api:"shape=CustomModelDeploymentIdentifier,uri=customModelDeploymentIdentifier,required"`
}

// GetCustomModelDeploymentOutput is AWS's GetCustomModelDeploymentResponse.
type GetCustomModelDeploymentOutput struct {
	CustomModelDeploymentArn *string                             `json:"customModelDeploymentArn,omitempty" api:"shape=CustomModelDeploymentArn,required"`
	ModelDeploymentName      *string                             `json:"modelDeploymentName,omitempty" api:"shape=ModelDeploymentName,required"`
	ModelArn                 *string                             `json:"modelArn,omitempty" api:"shape=CustomModelArn,required"`
	CreatedAt                *time.Time                          `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	Status                   *string                             `json:"status,omitempty" api:"shape=CustomModelDeploymentStatus,required"`
	Description              *string                             `json:"description,omitempty" api:"shape=CustomModelDeploymentDescription"`
	UpdateDetails            *CustomModelDeploymentUpdateDetails `json:"updateDetails,omitempty"`
	FailureMessage           *string                             `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	LastUpdatedAt            *time.Time                          `json:"lastUpdatedAt,omitempty" api:"shape=Timestamp"`
}

// GetCustomModelInput is AWS's GetCustomModelRequest.
type GetCustomModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=ModelIdentifier,uri=modelIdentifier,required"`
}

// GetCustomModelOutput is AWS's GetCustomModelResponse.
type GetCustomModelOutput struct {
	ModelArn             *string               `json:"modelArn,omitempty" api:"shape=ModelArn,required"`
	ModelName            *string               `json:"modelName,omitempty" api:"shape=CustomModelName,required"`
	JobName              *string               `json:"jobName,omitempty" api:"shape=JobName"`
	JobArn               *string               `json:"jobArn,omitempty" api:"shape=ModelCustomizationJobArn"`
	BaseModelArn         *string               `json:"baseModelArn,omitempty" api:"shape=ModelArn"`
	CustomizationType    *string               `json:"customizationType,omitempty" api:"shape=CustomizationType"`
	ModelKmsKeyArn       *string               `json:"modelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	HyperParameters      map[string]string     `json:"hyperParameters,omitempty"`
	TrainingDataConfig   *TrainingDataConfig   `json:"trainingDataConfig,omitempty"`
	ValidationDataConfig *ValidationDataConfig `json:"validationDataConfig,omitempty"`
	OutputDataConfig     *OutputDataConfig     `json:"outputDataConfig,omitempty"`
	TrainingMetrics      *TrainingMetrics      `json:"trainingMetrics,omitempty"`
	ValidationMetrics    []ValidatorMetric     `json:"validationMetrics,omitempty"`
	CreationTime         *time.Time            `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	CustomizationConfig  *CustomizationConfig  `json:"customizationConfig,omitempty"`
	ModelStatus          *string               `json:"modelStatus,omitempty" api:"shape=ModelStatus"`
	FailureMessage       *string               `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
}

// GetEvaluationJobInput is AWS's GetEvaluationJobRequest.
type GetEvaluationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=EvaluationJobIdentifier,uri=jobIdentifier,required"`
}

// GetEvaluationJobOutput is AWS's GetEvaluationJobResponse.
type GetEvaluationJobOutput struct {
	JobName                 *string                     `json:"jobName,omitempty" api:"shape=EvaluationJobName,required"`
	Status                  *string                     `json:"status,omitempty" api:"shape=EvaluationJobStatus,required"`
	JobArn                  *string                     `json:"jobArn,omitempty" api:"shape=EvaluationJobArn,required"`
	JobDescription          *string                     `json:"jobDescription,omitempty" api:"shape=EvaluationJobDescription"`
	RoleArn                 *string                     `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	CustomerEncryptionKeyId *string                     `json:"customerEncryptionKeyId,omitempty" api:"shape=KmsKeyId"`
	JobType                 *string                     `json:"jobType,omitempty" api:"shape=EvaluationJobType,required"`
	ApplicationType         *string                     `json:"applicationType,omitempty" api:"shape=ApplicationType"`
	EvaluationConfig        *EvaluationConfig           `json:"evaluationConfig,omitempty" api:"required"`
	InferenceConfig         *EvaluationInferenceConfig  `json:"inferenceConfig,omitempty" api:"required"`
	OutputDataConfig        *EvaluationOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
	CreationTime            *time.Time                  `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime        *time.Time                  `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	FailureMessages         []string                    `json:"failureMessages,omitempty" api:"shape=ErrorMessages"`
}

// GetFoundationModelAvailabilityInput is AWS's GetFoundationModelAvailabilityRequest.
type GetFoundationModelAvailabilityInput struct {
	ModelId *string `json:"modelId,omitempty" api:"shape=BedrockModelId,uri=modelId,required"`
}

// GetFoundationModelAvailabilityOutput is AWS's GetFoundationModelAvailabilityResponse.
type GetFoundationModelAvailabilityOutput struct {
	ModelId                 *string                `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
	AgreementAvailability   *AgreementAvailability `json:"agreementAvailability,omitempty" api:"required"`
	AuthorizationStatus     *string                `json:"authorizationStatus,omitempty" api:"shape=AuthorizationStatus,required"`
	EntitlementAvailability *string                `json:"entitlementAvailability,omitempty" api:"shape=EntitlementAvailability,required"`
	RegionAvailability      *string                `json:"regionAvailability,omitempty" api:"shape=RegionAvailability,required"`
}

// GetFoundationModelInput is AWS's GetFoundationModelRequest.
type GetFoundationModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=GetFoundationModelIdentifier,uri=modelIdentifier,required"`
}

// GetFoundationModelOutput is AWS's GetFoundationModelResponse.
type GetFoundationModelOutput struct {
	ModelDetails *FoundationModelDetails `json:"modelDetails,omitempty"`
}

// GetGuardrailInput is AWS's GetGuardrailRequest.
type GetGuardrailInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	GuardrailVersion    *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion,query=guardrailVersion"`
}

// GetGuardrailOutput is AWS's GetGuardrailResponse.
type GetGuardrailOutput struct {
	Name                       *string                              `json:"name,omitempty" api:"shape=GuardrailName,required"`
	Description                *string                              `json:"description,omitempty" api:"shape=GuardrailDescription"`
	GuardrailId                *string                              `json:"guardrailId,omitempty" api:"shape=GuardrailId,required"`
	GuardrailArn               *string                              `json:"guardrailArn,omitempty" api:"shape=GuardrailArn,required"`
	Version                    *string                              `json:"version,omitempty" api:"shape=GuardrailVersion,required"`
	Status                     *string                              `json:"status,omitempty" api:"shape=GuardrailStatus,required"`
	TopicPolicy                *GuardrailTopicPolicy                `json:"topicPolicy,omitempty"`
	ContentPolicy              *GuardrailContentPolicy              `json:"contentPolicy,omitempty"`
	WordPolicy                 *GuardrailWordPolicy                 `json:"wordPolicy,omitempty"`
	SensitiveInformationPolicy *GuardrailSensitiveInformationPolicy `json:"sensitiveInformationPolicy,omitempty"`
	ContextualGroundingPolicy  *GuardrailContextualGroundingPolicy  `json:"contextualGroundingPolicy,omitempty"`
	AutomatedReasoningPolicy   *GuardrailAutomatedReasoningPolicy   `json:"automatedReasoningPolicy,omitempty"`
	CrossRegionDetails         *GuardrailCrossRegionDetails         `json:"crossRegionDetails,omitempty"`
	CreatedAt                  *time.Time                           `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt                  *time.Time                           `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
	StatusReasons              []string                             `json:"statusReasons,omitempty" api:"shape=GuardrailStatusReasons"`
	FailureRecommendations     []string                             `json:"failureRecommendations,omitempty" api:"shape=GuardrailFailureRecommendations"`
	BlockedInputMessaging      *string                              `json:"blockedInputMessaging,omitempty" api:"shape=GuardrailBlockedMessaging,required"`
	BlockedOutputsMessaging    *string                              `json:"blockedOutputsMessaging,omitempty" api:"shape=GuardrailBlockedMessaging,required"`
	KmsKeyArn                  *string                              `json:"kmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
}

// GetImportedModelInput is AWS's GetImportedModelRequest.
type GetImportedModelInput struct {
	ModelIdentifier *string `json:"modelIdentifier,omitempty" api:"shape=ImportedModelIdentifier,uri=modelIdentifier,required"`
}
