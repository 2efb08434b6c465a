package spec

import (
	"regexp"
	"slices"
	"strings"
)

// Method is a way to train: the last part of a training image's name.
type Method string

// The methods.
const (
	SFT          Method = "sft"          // supervised fine-tuning: prompts and their answers
	CPT          Method = "cpt"          // continued pre-training: raw text
	DPO          Method = "dpo"          // direct preference optimisation: prompts, and answers of which one was chosen over the other
	RewardModel  Method = "reward-model" // a model that scores answers, from the same
	GRPO         Method = "grpo"         // reinforcement with rewards: prompts, and functions that score their answers
	Distillation Method = "distillation" // prompts, which a bigger model answers
)

// Methods are all that there are.
var Methods = []Method{SFT, CPT, DPO, RewardModel, GRPO, Distillation}

// Image is the method's training image.
func (m Method) Image() string { return "outcrop/" + string(m) }

// Images are all training images, for people.
func Images() string {
	var names []string
	for _, m := range Methods {
		names = append(names, m.Image())
	}
	return strings.Join(names, ", ")
}

var imagePattern = regexp.MustCompile(`^(?:[^/]+/)?outcrop/([\w-]+)(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?$`)

// MethodOf is what an image does: one of ours, with or without a registry before it and a tag or digest behind.
func MethodOf(image string) (Method, bool) {
	found := imagePattern.FindStringSubmatch(image)
	if found == nil || !slices.Contains(Methods, Method(found[1])) {
		return "", false
	}
	return Method(found[1]), true
}

// architectures are those of the base models that can be trained.
var architectures = []string{"llama", "mistral", "qwen2", "qwen3", "gemma3"}

// Trains tells whether base models of an architecture can be trained.
func Trains(architecture string) bool { return slices.Contains(architectures, architecture) }
