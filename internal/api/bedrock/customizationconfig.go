package bedrock

import (
	"encoding/json"
	"strconv"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/fault"
	"outcrop/internal/platform/customization"
)

// usualCompletion is how many tokens a completion has in reinforcement where nobody says.
const usualCompletion = 256

// configure reads what a job's customizationConfig settles. Each type of customization has its own part of it, and no other.
func configure(r *customization.Request, c *api.CustomizationConfig) error {
	const op = "bedrock.CreateModelCustomizationJob"
	bad := func(member, text string, args ...any) error {
		return fault.Bad(op, "customizationConfig."+member, text, args...)
	}
	distils, reinforces := c != nil && c.DistillationConfig != nil, c != nil && c.RftConfig != nil
	switch {
	case distils != (r.Type == api.CustomizationTypeDistillation):
		return bad("distillationConfig", "customizationConfig.distillationConfig is required for DISTILLATION, and for nothing else.")
	case reinforces && r.Type != api.CustomizationTypeReinforcementFineTuning:
		return bad("rftConfig", "customizationConfig.rftConfig is for REINFORCEMENT_FINE_TUNING alone.")
	case c == nil:
		return nil
	}
	var err error
	if r.Config, err = json.Marshal(c); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	r.Configured = map[string]string{}
	if distils {
		teacher := c.DistillationConfig.TeacherModelConfig
		r.Configured["teacher_model_id"] = *teacher.TeacherModelIdentifier
		whole(r, "teacher_max_tokens", teacher.MaxResponseLengthForInference)
		return nil
	}
	if c.RftConfig.GraderConfig != nil {
		return fault.New(op, fault.Unsupported, "Outcrop has no Lambda functions to grade with: leave out customizationConfig.rftConfig.graderConfig, "+
			`and give the hyperparameter reward_functions, such as [{"type":"http","url":"http://..."}] or [{"type":"json_schema"}].`)
	}
	h := c.RftConfig.HyperParameters
	if h == nil {
		return nil
	}
	if h.ReasoningEffort != nil {
		return fault.New(op, fault.Unsupported, "Outcrop's models have no levels of reasoning: leave out customizationConfig.rftConfig.hyperParameters.reasoningEffort.")
	}
	whole(r, "num_train_epochs", h.EpochCount)
	whole(r, "per_device_train_batch_size", h.BatchSize)
	whole(r, "num_generations", h.TrainingSamplePerPrompt)
	whole(r, "max_completion_length", h.InferenceMaxTokens)
	whole(r, "eval_steps", h.EvalInterval)
	if h.LearningRate != nil {
		r.Configured["learning_rate"] = strconv.FormatFloat(float64(*h.LearningRate), 'g', -1, 32)
	}
	if h.MaxPromptLength != nil { // the trainer counts the completion too
		longest := int32(usualCompletion)
		if h.InferenceMaxTokens != nil {
			longest = *h.InferenceMaxTokens
		}
		whole(r, "max_seq_length", new(*h.MaxPromptLength+longest))
	}
	return nil
}

func whole(r *customization.Request, name string, v *int32) {
	if v != nil {
		r.Configured[name] = strconv.Itoa(int(*v))
	}
}

// customizationConfig is what a job was given.
func customizationConfig(given json.RawMessage) (*api.CustomizationConfig, error) {
	if given == nil {
		return nil, nil
	}
	c := &api.CustomizationConfig{}
	return c, fault.Wrap("bedrock.customizationConfig", fault.Internal, json.Unmarshal(given, c))
}
