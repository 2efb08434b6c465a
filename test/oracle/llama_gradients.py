"""Makes internal/tensor/llama/testdata: tiny random Llama models as transformers and PEFT write them, with the logits, losses and
gradients that PyTorch computes for them. Run from the repository's root with torch, transformers, peft and safetensors."""

import json
import pathlib
import shutil

import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import save_file
from transformers import LlamaConfig, LlamaForCausalLM, LlamaForSequenceClassification

OUT = pathlib.Path("internal/tensor/llama/testdata")
SAMPLES = [[3, 14, 15, 9, 26, 5, 35], [8, 9, 7], [2, 38, 4, 6, 2, 6, 4, 33, 8, 3, 2]]
# -1 is not counted; the label of a position is the token that follows it.
LABELS = [[-1, -1, 9, 26, 5, 35, 1], [9, 7, -1], [-1, 4, 6, 2, 6, 4, 33, 8, 3, 2, 1]]


def config(**more):
    shape = dict(
        vocab_size=40, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
        max_position_embeddings=128, rope_theta=100.0, rms_norm_eps=1e-5, tie_word_embeddings=True, attn_implementation="eager",
    )
    return LlamaConfig(**(shape | more))


def random(model, seed):
    """Weights of a size that makes attention and gates far from uniform."""
    g = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, p in model.named_parameters():
            noise = torch.randn(p.shape, generator=g)
            p.copy_(1 + 0.2 * noise if "norm" in name else 0.35 * noise)
    return model.eval()


def logits(model):
    with torch.no_grad():
        return {f"logits.{i}": model(torch.tensor([s])).logits[0].contiguous() for i, s in enumerate(SAMPLES)}


def backward(model):
    total = 0
    for tokens, labels in zip(SAMPLES, LABELS):
        y = torch.tensor(labels)
        out = model(torch.tensor([tokens])).logits[0]
        total = total + torch.nn.functional.cross_entropy(out[y >= 0], y[y >= 0], reduction="sum")
    total.backward()
    return float(total)


def write(name, model):
    model.save_pretrained(OUT / name, safe_serialization=True)
    (OUT / name / "generation_config.json").unlink(missing_ok=True)


def main():
    for old in OUT.glob("*"):
        if not old.name.startswith("decoders."):
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    OUT.mkdir(parents=True, exist_ok=True)
    facts = {"samples": SAMPLES, "labels": LABELS}

    tied = random(LlamaForCausalLM(config()), 1)
    write("tied", tied)
    save_file(logits(tied), OUT / "tied.logits.safetensors")
    facts["full_loss"] = backward(tied)
    save_file({n: p.grad for n, p in tied.named_parameters()}, OUT / "tied.gradients.safetensors")

    scaling = dict(rope_type="llama3", factor=4.0, low_freq_factor=1.0, high_freq_factor=4.0, original_max_position_embeddings=32)
    other = random(LlamaForCausalLM(config(tie_word_embeddings=False, head_dim=6, num_key_value_heads=1, rope_scaling=scaling)), 2)
    write("untied", other)
    save_file(logits(other), OUT / "untied.logits.safetensors")
    facts["untied_loss"] = backward(other)
    save_file({n: p.grad for n, p in other.named_parameters()}, OUT / "untied.gradients.safetensors")

    targets = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    tied.zero_grad()
    tuned = get_peft_model(tied, LoraConfig(r=3, lora_alpha=6, target_modules=targets, lora_dropout=0.0, task_type="CAUSAL_LM"))
    g = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for n, p in tuned.named_parameters():
            if "lora_" in n:
                p.copy_(0.3 * torch.randn(p.shape, generator=g))
    tuned.save_pretrained(OUT / "adapter", safe_serialization=True)
    (OUT / "adapter" / "README.md").unlink(missing_ok=True)
    save_file(logits(tuned), OUT / "adapter.logits.safetensors")
    facts["lora_loss"] = backward(tuned)
    grads = {n.replace(".default", ""): p.grad for n, p in tuned.named_parameters() if "lora_" in n}
    save_file(grads, OUT / "adapter.gradients.safetensors")

    scorer = random(LlamaForSequenceClassification(config(tie_word_embeddings=False, num_labels=1, pad_token_id=0)), 4)
    write("scorer", scorer)
    scores = [scorer(torch.tensor([s])).logits[0, 0] for s in SAMPLES]
    facts["scores"] = [s.item() for s in scores]
    sum((i + 0.5) * s**2 for i, s in enumerate(scores)).backward()
    save_file({n: p.grad for n, p in scorer.named_parameters()}, OUT / "scorer.gradients.safetensors")
    (OUT / "facts.json").write_text(json.dumps(facts, indent=1) + "\n")


main()
