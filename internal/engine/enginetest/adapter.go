package enginetest

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"

	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// TinyAdapter writes a random LoRA adapter for the tiny text models into dir, which must exist, as PEFT has it. It is strong
// enough to change what a model says.
func TinyAdapter(dir string, seed uint64) error {
	const rank = 2
	config, err := json.Marshal(map[string]any{"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": rank, "lora_alpha": 16, "bias": "none",
		"target_modules": []string{"q_proj", "v_proj"}})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "adapter_config.json"), config, 0o644); err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(seed, 3))
	var list []safetensors.Tensor
	add := func(name string, rows, cols int) {
		values := make([]float32, rows*cols)
		for i := range values {
			values[i] = float32(r.NormFloat64()) / 2
		}
		list = append(list, safetensors.FromF32(name, []int{rows, cols}, values, weight.F32))
	}
	c := tinyShape(0)
	for l := range c.Layers {
		at := fmt.Sprintf("base_model.model.model.layers.%d.self_attn.", l)
		add(at+"q_proj.lora_A.weight", rank, c.Hidden)
		add(at+"q_proj.lora_B.weight", c.Q(), rank)
		add(at+"v_proj.lora_A.weight", rank, c.Hidden)
		add(at+"v_proj.lora_B.weight", c.KV(), rank)
	}
	f, err := os.Create(filepath.Join(dir, "adapter_model.safetensors"))
	if err != nil {
		return err
	}
	err = safetensors.Write(f, list)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}
