"""Makes decoders.json and decoders.safetensors: what transformers' decoders give as logits on tiny models, one or more of each
architecture, and what PyTorch gives as gradients, of all weights and of PEFT's adapters. Weights are not kept: they follow from a
tensor's name, here and in the test that reads this. With torch, transformers, peft and safetensors, from the repository's root:

usage: decoders.py             writes internal/tensor/llama/testdata; of each gradient two figures
       decoders.py SEED DIR    with other weights, embeddings both tied and untied, and whole gradients, in gradients.safetensors,
                               in float32 and by autocast to bfloat16
"""

import copy
import json
import pathlib
import sys

import numpy as np
import torch
import transformers
from peft import LoraConfig, get_peft_model
from safetensors.torch import save_file

import names

LIVE = len(sys.argv) > 1
SEED = sys.argv[1] if LIVE else ""  # stands before every tensor's name
OUT = pathlib.Path(sys.argv[2] if LIVE else "internal/tensor/llama/testdata")
PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
LENGTHS = [5, 37, 90]
KEEP = 12  # positions of a text whose logits are kept, counted from its end

BASE = dict(
    vocab_size=40, hidden_size=24, intermediate_size=40, num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2,
    max_position_embeddings=128, rms_norm_eps=1e-5, tie_word_embeddings=True, attn_implementation="eager",
)
GEMMA = dict(
    num_hidden_layers=7, head_dim=8, query_pre_attn_scalar=20, sliding_window=7, rope_theta=1000.0, rope_local_base_freq=50.0,
    final_logit_softcapping=3.0,
)
FACTORS = dict(type="longrope", short_factor=[1.0, 1.1, 1.3], long_factor=[1.5, 2.5, 4.0])
PHI = dict(pad_token_id=0, tie_word_embeddings=False)


def yarn(**more):
    return dict(rope_type="yarn", factor=4.0, original_max_position_embeddings=32) | more


# By name: the configuration, and in what format the weights are stored.
MODELS = {
    "llama": (transformers.LlamaConfig(**BASE), "F32"),
    "llama, wide heads, in BF16": (transformers.LlamaConfig(**BASE | dict(head_dim=16, tie_word_embeddings=False)), "BF16"),
    "llama, linear": (transformers.LlamaConfig(**BASE, rope_scaling=dict(rope_type="linear", factor=3.0)), "F32"),
    "llama, dynamic": (transformers.LlamaConfig(**BASE, rope_scaling=dict(rope_type="dynamic", factor=3.0)), "F32"),
    "llama, llama3": (
        transformers.LlamaConfig(
            **BASE,
            rope_scaling=dict(rope_type="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0, original_max_position_embeddings=48),
        ),
        "F32",
    ),
    "mistral": (transformers.MistralConfig(**BASE, sliding_window=None), "F32"),
    "mistral, window": (transformers.MistralConfig(**BASE, sliding_window=9), "F16"),
    "qwen2": (transformers.Qwen2Config(**BASE | dict(tie_word_embeddings=False)), "F32"),
    "qwen2, window": (transformers.Qwen2Config(**BASE, use_sliding_window=True, sliding_window=33, max_window_layers=1), "F32"),
    "qwen2, yarn": (transformers.Qwen2Config(**BASE, rope_theta=500.0, rope_scaling=yarn()), "F32"),
    "qwen2, yarn by its own numbers": (
        transformers.Qwen2Config(
            **BASE, head_dim=16, rope_theta=20.0, rope_scaling=yarn(beta_fast=4.0, beta_slow=1.0, attention_factor=1.3, truncate=False),
        ),
        "F32",
    ),
    "qwen3": (transformers.Qwen3Config(**BASE, head_dim=10), "F32"),
    "gemma3": (transformers.Gemma3TextConfig(**BASE | GEMMA), "F32"),
    "gemma3, linear, in BF16": (
        transformers.Gemma3TextConfig(**BASE | GEMMA | dict(final_logit_softcapping=None), rope_scaling=dict(rope_type="linear", factor=8.0)),
        "BF16",
    ),
    "phi3": (transformers.Phi3Config(**BASE | PHI, sliding_window=11), "F32"),
    "phi3, part of a head": (transformers.Phi3Config(**BASE | PHI | dict(hidden_size=32), partial_rotary_factor=0.75), "F16"),
    "phi3, longrope, short": (
        transformers.Phi3Config(**BASE | PHI, original_max_position_embeddings=128, rope_scaling=dict(FACTORS)),
        "F32",
    ),
    "phi3, longrope, long": (
        transformers.Phi3Config(**BASE | PHI, original_max_position_embeddings=32, rope_scaling=dict(FACTORS)),
        "F32",
    ),
}


def fill(model, stored):
    """Gives every tensor its values, rounded as they are stored."""
    plus_one = model.config.model_type.startswith("gemma")
    dtype = dict(F32=torch.float32, F16=torch.float16, BF16=torch.bfloat16)[stored]
    shapes = {}
    with torch.no_grad():
        for name, p in model.named_parameters():
            x = names.uniform(SEED + name, p.numel()) * np.float32(0.5)
            if "norm" in name and not plus_one:
                x = np.float32(1) + x
            p.copy_(torch.from_numpy(x).reshape(p.shape).to(dtype).float())
            shapes[name] = list(p.shape)
    return shapes


def text(n):
    return [(i * i * 7 + i * 3 + n) % BASE["vocab_size"] for i in range(n)]


def gradients(model, text, whole):
    """The loss of all tokens after the first, and of each gradient the product with numbers that follow from its name, and its length.
    The gradients themselves are added to whole."""
    model.zero_grad()
    logits = model(torch.tensor([text[:-1]]), use_cache=False).logits[0]
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(text[1:]), reduction="sum")
    loss.backward()
    probes = {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            name = name.replace(".default", "")
            probe = torch.from_numpy(names.uniform(SEED + name + " gradient", p.numel())).reshape(p.shape)
            probes[name] = [float((p.grad.double() * probe.double()).sum()), float(p.grad.double().norm())]
            whole[name] = p.grad.clone()
    return dict(loss=float(loss.detach()), probes=probes)


def adapted(model):
    """The model with an adapter on all projections."""
    tuned = get_peft_model(model, LoraConfig(r=3, lora_alpha=6, lora_dropout=0.0, target_modules=PROJECTIONS, task_type="CAUSAL_LM"))
    with torch.no_grad():
        for name, p in tuned.named_parameters():
            if "lora_" in name:
                x = names.uniform(SEED + name.replace(".default", ""), p.numel()) * np.float32(0.3)
                p.copy_(torch.from_numpy(x).reshape(p.shape))
    return tuned


def fresh(config, stored):
    model = transformers.AutoModelForCausalLM.from_config(config, attn_implementation="eager").float().eval()
    fill(model, stored)
    return model


def trained(config):
    return config.model_type != "phi3" and not getattr(config, "final_logit_softcapping", None)


def models():
    """All models, or with a seed those that are trained, with tied embeddings and with untied ones."""
    for name, (config, stored) in MODELS.items():
        if not LIVE:
            yield name, config, stored
            continue
        for tied in (True, False):
            if trained(config):
                config = copy.deepcopy(config)
                config.tie_word_embeddings = tied
                yield name + (", tied" if tied else ", untied"), config, stored


def main():
    facts, golden, whole = [], {}, {}
    for name, config, stored in models():
        model = transformers.AutoModelForCausalLM.from_config(config, attn_implementation="eager").float().eval()
        shapes = fill(model, stored)
        published = json.loads(config.to_json_string()) | {"architectures": [type(model).__name__]}
        texts = [text(n) for n in LENGTHS if not (name.endswith("long") and n <= config.original_max_position_embeddings)]
        for i, tokens in enumerate(texts):
            with torch.no_grad():
                golden[f"{name}.{i}"] = model(torch.tensor([tokens]), use_cache=False).logits[0, -KEEP:].contiguous()
        fact = dict(name=name, config=published, stored=stored, shapes=shapes, texts=texts)
        if trained(config):
            full, low = {}, {}
            fact["gradients"] = gradients(model, texts[1], full)
            fact["adapter"] = gradients(adapted(model), texts[1], low)
            whole |= {f"{name}.full.{n}": g for n, g in full.items()} | {f"{name}.low.{n}": g for n, g in low.items()}
            if LIVE:
                for kind, m in [("low", adapted(fresh(config, stored))), ("full", fresh(config, stored))]:
                    coarse = {}
                    with torch.autocast("cpu", dtype=torch.bfloat16):
                        gradients(m, texts[1], coarse)
                    whole |= {f"{name}.{kind} bf16.{n}": g for n, g in coarse.items()}
        facts.append(fact)
    lines = ",\n".join(json.dumps(f, sort_keys=True) for f in facts)
    (OUT / "decoders.json").write_text("[\n" + lines + "\n]\n")
    save_file(golden, OUT / "decoders.safetensors")
    if LIVE:
        save_file(whole, OUT / "gradients.safetensors")


main()
