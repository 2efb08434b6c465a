"""Trains a model with PyTorch, and PEFT where there is an adapter, on given samples in a given order.

usage: curve.py DIR < course.json > losses.json

DIR holds config.json and model.safetensors, and DIR/adapter a PEFT adapter where one is trained: these are the values to begin with. course: {"Decay", "Clip", "Steps": [{"Rate", "Samples": [{"Tokens", "Labels"}]}]}; a label is the token that
follows, or -1. losses: the mean cross-entropy of each step's labels, before the step.
"""

import json
import pathlib
import sys

import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM

folder, course = sys.argv[1], json.load(sys.stdin)
model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
adapter = pathlib.Path(folder, "adapter")  # apart from the model, which would load it by itself
if adapter.exists():
    model = PeftModel.from_pretrained(model, adapter, is_trainable=True)
model.train()

# As transformers' Trainer has it, norms do not decay.
trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(
    [
        {"params": [p for n, p in trained if "norm" not in n], "weight_decay": course["Decay"]},
        {"params": [p for n, p in trained if "norm" in n], "weight_decay": 0.0},
    ],
    betas=(0.9, 0.999),
    eps=1e-8,
)
losses = []
for number, step in enumerate(course["Steps"]):
    counted = sum(label >= 0 for s in step["Samples"] for label in s["Labels"])
    total = 0.0
    for s in step["Samples"]:
        labels = torch.tensor(s["Labels"])
        logits = model(torch.tensor([s["Tokens"]]), use_cache=False).logits[0]
        loss = torch.nn.functional.cross_entropy(logits[labels >= 0], labels[labels >= 0], reduction="sum") / counted
        loss.backward()
        total += float(loss.detach())
    losses.append(total)
    torch.nn.utils.clip_grad_norm_([p for _, p in trained], course["Clip"])
    for group in optimizer.param_groups:
        group["lr"] = step["Rate"]
    optimizer.step()
    optimizer.zero_grad()
    print(f"\rPyTorch: step {number + 1} of {len(course['Steps'])}", end="", file=sys.stderr, flush=True)
print(file=sys.stderr)
json.dump(losses, sys.stdout)
