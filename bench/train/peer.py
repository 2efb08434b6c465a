"""Trains a model of SmolLM2-135M's shape with PyTorch and PEFT, and says how fast.

usage: peer.py --mode full|lora --precision f32|bf16|autocast --batch N --length N --steps N --threads N

bf16: all parameters are bfloat16. autocast: products are bfloat16; what is trained is float32, and so is the optimiser's state.
It prints {"seconds": [of each step]}; the first step warms up. Memory is for the caller to see.
"""

import argparse
import contextlib
import json
import time

import torch
from peft import LoraConfig, get_peft_model
from transformers import LlamaConfig, LlamaForCausalLM

PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def smollm2(dtype):
    config = LlamaConfig(
        vocab_size=49152, hidden_size=576, intermediate_size=1536, num_hidden_layers=30, num_attention_heads=9, num_key_value_heads=3,
        max_position_embeddings=8192, rope_theta=100000.0, rms_norm_eps=1e-5, tie_word_embeddings=True, use_cache=False,
    )
    torch.set_default_dtype(dtype)
    model = LlamaForCausalLM(config)
    torch.set_default_dtype(torch.float32)
    return model


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--mode", choices=["full", "lora"], required=True)
    p.add_argument("--precision", choices=["f32", "bf16", "autocast"], required=True)
    for name in ["batch", "length", "steps", "threads"]:
        p.add_argument("--" + name, type=int, required=True)
    o = p.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(o.threads)

    low = o.precision == "bf16" or o.precision == "autocast" and o.mode == "lora"  # a base that is not trained need not be float32
    model = smollm2(torch.bfloat16 if low else torch.float32)
    if o.mode == "lora":
        settings = LoraConfig(r=16, lora_alpha=32, lora_dropout=0.0, target_modules=PROJECTIONS, task_type="CAUSAL_LM")
        model = get_peft_model(model, settings, autocast_adapter_dtype=o.precision != "bf16")
    model.train()
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-5, weight_decay=0.0, fused=True)
    cast = torch.autocast("cpu", dtype=torch.bfloat16) if o.precision == "autocast" else contextlib.nullcontext()

    seconds = []
    for _ in range(o.steps):
        ids = torch.randint(0, model.config.vocab_size, (o.batch, o.length))
        begun = time.perf_counter()
        with cast:
            loss = model(input_ids=ids, labels=ids).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"seconds": seconds}))


main()
