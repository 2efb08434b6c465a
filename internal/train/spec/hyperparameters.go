package spec

import (
	"maps"
	"math"
	"slices"
	"strings"

	"outcrop/internal/fault"
)

// Hyperparameters are a fine-tuning's settings, named as in Hugging Face's trainer and in PEFT.
type Hyperparameters struct {
	Model      string   // model_id: the base model's id in the catalog; empty where the job has a model of its own
	Full       bool     // peft: "lora" (the default) or "full"
	Rank       int      // lora_r; 16
	Alpha      float64  // lora_alpha; 32
	Dropout    float64  // lora_dropout: the part of an adapter's inputs that a step leaves out; 0
	Targets    []string // lora_target_modules: "all" (then it is nil), or names with commas between: "q_proj,v_proj"
	Epochs     float64  // num_train_epochs: how often each record is seen; 3
	MaxSteps   int      // max_steps: instead of epochs; 0 for none
	Batch      int      // per_device_train_batch_size: records, which all instances share; 8
	Accumulate int      // gradient_accumulation_steps: batches for each step; 1
	Seed       uint64   // seed: 42
	BF16       bool     // bf16: products are made from numbers rounded to bfloat16; what is learnt stays float32; false

	Rate        float64 // learning_rate: the highest; the method's own, see rates
	Warmup      float64 // warmup_ratio: part of the steps in which the rate rises; 0.1
	WarmupSteps int     // warmup_steps: instead of the ratio; 0 for none
	Schedule    string  // lr_scheduler_type: "cosine" (the default), "linear" or "constant"
	Floor       float64 // min_lr_rate: the part of the rate that a schedule ends at; 0
	Decay       float64 // weight_decay: AdamW's; 0
	Clip        float64 // max_grad_norm: 1; 0 for no limit

	Length    int     // max_seq_length: a record's tokens at most; 0 is the smaller of 512 and the model's window
	Truncate  bool    // truncation: longer records are cut at their end; else they are errors (the default)
	Split     float64 // validation_split_ratio: the part of the training data that is for validation where no channel is; 0
	Group     bool    // group_by_length: a step's records are of alike lengths; false
	AllTokens bool    // completion_only_loss or assistant_only_loss is false: prompts are learnt too

	EvalSteps int     // eval_steps: between two validations; 0 is once an epoch
	SaveSteps int     // save_steps: between two checkpoints, beside those that are written in time; 0 for none
	Keep      int     // save_total_limit: newest checkpoints that are kept; 1
	Best      bool    // load_best_model_at_end: the result is the model with the lowest validation loss; false
	Patience  int     // early_stopping_patience: validations without a better loss that end the training; 0 for none
	Threshold float64 // early_stopping_threshold: how much lower a loss must be to be better; 0

	DPO          DPOSettings          // of the method DPO alone
	RewardModel  RewardModelSettings  // of the method RewardModel alone
	GRPO         GRPOSettings         // of the method GRPO alone
	Distillation DistillationSettings // of the method Distillation alone
}

// Modules are the projections that lora_target_modules may name.
var Modules = []string{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}

// own are the settings that only some methods have. A name may be in settings too: the method's own is taken.
var own = map[Method]map[string]setting{
	SFT:          answers,
	DPO:          dpoSettings,
	RewardModel:  rewardModelSettings,
	GRPO:         grpoSettings,
	Distillation: distillationSettings,
}

// defaults change what a method begins with.
var defaults = map[Method]func(*Hyperparameters){
	DPO:          dpoDefaults,
	GRPO:         grpoDefaults,
	Distillation: distillationDefaults,
}

// settle fills in what depends on other settings of a method, and tells what is wrong with all of them together.
var settle = map[Method]func(*Hyperparameters) (wrong string){
	DPO:          settleDPO,
	GRPO:         settleGRPO,
	Distillation: settleDistillation,
}

// rates are the learning rates where none is given, with an adapter and for all weights; usualRates are those of other methods.
var (
	rates      = map[Method][2]float64{CPT: {2e-4, 5e-5}, DPO: {2e-4, 1e-6}, RewardModel: {2e-4, 1e-5}}
	usualRates = [2]float64{5e-4, 2e-5}
)

// known are the settings of a method.
func known(m Method) map[string]setting {
	all := maps.Clone(settings)
	maps.Copy(all, own[m])
	return all
}

// ParseHyperparameters reads what a caller gave for a method, and fills in the defaults. An unknown name or a value that does not do is
// Invalid, with the member HyperParameters. Names that begin with sagemaker_ are passed over: AWS's Python SDK adds them.
func ParseHyperparameters(method Method, given map[string]string) (Hyperparameters, error) {
	const op, member = "spec.ParseHyperparameters", "HyperParameters"
	h := Hyperparameters{Epochs: 3, Rate: math.NaN(), Batch: 8, Accumulate: 1, Rank: 16, Alpha: 32, Warmup: 0.1, Schedule: "cosine", Clip: 1, Seed: 42, Keep: 1}
	if set := defaults[method]; set != nil {
		set(&h)
	}
	settings := known(method)
	for _, name := range slices.Sorted(maps.Keys(given)) {
		set, known := settings[name]
		if strings.HasPrefix(name, "sagemaker_") {
			continue
		}
		if !known {
			return h, fault.Bad(op, member, "There is no hyperparameter %s; there are %s.", name, strings.Join(slices.Sorted(maps.Keys(settings)), ", "))
		}
		value := unquoted(given[name])
		if want := set(&h, value); want != "" {
			return h, fault.Bad(op, member, "The hyperparameter %s must be %s, not %q.", name, want, value)
		}
	}
	if settle := settle[method]; settle != nil {
		if wrong := settle(&h); wrong != "" {
			return h, fault.Bad(op, member, "%s", wrong)
		}
	}
	if math.IsNaN(h.Rate) {
		usual, ok := rates[method]
		if !ok {
			usual = usualRates
		}
		if h.Rate = usual[0]; h.Full {
			h.Rate = usual[1]
		}
	}
	return h, nil
}
