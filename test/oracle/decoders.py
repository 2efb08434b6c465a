"""Makes internal/tensor/llama/testdata/decoders.json and decoders.safetensors: what transformers' decoders give as logits on tiny
models, one or more of each architecture. Weights are not kept: they follow from a tensor's name, here and in the test that
reads this. Run from the repository's root with torch, transformers and safetensors."""

import json
import pathlib

import numpy as np
import torch
import transformers
from safetensors.torch import save_file

import names

OUT = pathlib.Path("internal/tensor/llama/testdata")
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
            x = names.uniform(name, p.numel()) * np.float32(0.5)
            if "norm" in name and not plus_one:
                x = np.float32(1) + x
            p.copy_(torch.from_numpy(x).reshape(p.shape).to(dtype).float())
            shapes[name] = list(p.shape)
    return shapes


def text(n):
    return [(i * i * 7 + i * 3 + n) % BASE["vocab_size"] for i in range(n)]


def gradients(model, text):
    """The loss of all tokens after the first, and of each tensor's gradient the product with numbers that follow from its name, and its length."""
    model.zero_grad()
    logits = model(torch.tensor([text[:-1]]), use_cache=False).logits[0]
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(text[1:]), reduction="sum")
    loss.backward()
    probes = {}
    for name, p in model.named_parameters():
        probe = torch.from_numpy(names.uniform(name + " gradient", p.numel())).reshape(p.shape)
        probes[name] = [float((p.grad.double() * probe.double()).sum()), float(p.grad.double().norm())]
    return dict(loss=float(loss.detach()), probes=probes)


def main():
    facts, golden = [], {}
    for name, (config, stored) in MODELS.items():
        torch.manual_seed(0)
        model = transformers.AutoModelForCausalLM.from_config(config, attn_implementation="eager").float().eval()
        shapes = fill(model, stored)
        published = json.loads(config.to_json_string()) | {"architectures": [type(model).__name__]}
        texts = [text(n) for n in LENGTHS if not (name.endswith("long") and n <= config.original_max_position_embeddings)]
        for i, tokens in enumerate(texts):
            with torch.no_grad():
                golden[f"{name}.{i}"] = model(torch.tensor([tokens]), use_cache=False).logits[0, -KEEP:].contiguous()
        fact = dict(name=name, config=published, stored=stored, shapes=shapes, texts=texts)
        if config.model_type != "phi3" and not published.get("final_logit_softcapping"):
            fact["gradients"] = gradients(model, texts[1])
        facts.append(fact)
    lines = ",\n".join(json.dumps(f, sort_keys=True) for f in facts)
    (OUT / "decoders.json").write_text("[\n" + lines + "\n]\n")
    save_file(golden, OUT / "decoders.safetensors")


main()
