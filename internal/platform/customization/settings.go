package customization

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

// methods are what the types of customization run; where there are several, the data decide.
var methods = map[string][]spec.Method{
	"FINE_TUNING":               {spec.SFT, spec.DPO},
	"CONTINUED_PRE_TRAINING":    {spec.CPT},
	"DISTILLATION":              {spec.Distillation},
	"REINFORCEMENT_FINE_TUNING": {spec.GRPO},
}

func known(m spec.Method) bool { return slices.Contains(spec.Methods, m) }

// names are the trainer's names of Bedrock's hyperparameters, by AWS's pages on the hyperparameters of custom models. Those of the
// trainer itself are taken too.
var names = map[string]string{
	"epochCount":              "num_train_epochs",
	"batchSize":               "per_device_train_batch_size",
	"learningRate":            "learning_rate",
	"learningRateWarmupSteps": "warmup_steps",
	"earlyStoppingPatience":   "early_stopping_patience",
	"earlyStoppingThreshold":  "early_stopping_threshold",
}

// settings are the trainer's hyperparameters for a method and a base. What is wrong with them is said in the caller's words.
func (r *Request) settings(method spec.Method, base string) (map[string]string, error) {
	const op, member = "customization.Create", "hyperParameters"
	own := map[string]string{"model_id": base}
	called := map[string]string{} // the caller's name of each of the trainer's
	for _, name := range slices.Sorted(maps.Keys(r.Settings)) {
		to := name
		if n, ok := names[name]; ok {
			to = n
		}
		if to == "model_id" || strings.HasPrefix(to, "sagemaker_") {
			return nil, fault.Bad(op, member, "There is no hyperparameter %s.", name)
		}
		if called[to] != "" {
			return nil, fault.Bad(op, member, "The hyperparameters %s and %s are the same.", called[to], name)
		}
		own[to], called[to] = r.Settings[name], name
	}
	for name, value := range r.Configured {
		if called[name] != "" {
			return nil, fault.Bad(op, member, "The hyperparameter %s is given by customizationConfig too.", called[name])
		}
		own[name] = value
	}
	_, err := spec.ParseHyperparameters(method, own)
	if err == nil {
		return own, nil
	}
	text := fault.Public(err)
	for to, name := range called {
		text = strings.ReplaceAll(text, "hyperparameter "+to+" ", "hyperparameter "+name+" ")
		text = strings.ReplaceAll(text, "hyperparameter "+to+";", "hyperparameter "+name+";")
	}
	return nil, fault.Bad(op, member, "%s", text)
}

// same tells whether two requests ask for the same, whatever their tokens are.
func (r Request) same(other Request) bool {
	r.Token, other.Token, r.Config, other.Config = "", "", nil, nil // what the last one says is in Configured
	return reflect.DeepEqual(normal(r), normal(other))
}

// normal leaves out what is empty as records do.
func normal(r Request) Request {
	for _, m := range []*map[string]string{&r.Settings, &r.JobTags, &r.ModelTags, &r.Configured} {
		if len(*m) == 0 {
			*m = nil
		}
	}
	for _, l := range []*[]string{&r.Validation, &r.Network.Subnets, &r.Network.SecurityGroups} {
		if len(*l) == 0 {
			*l = nil
		}
	}
	return r
}
