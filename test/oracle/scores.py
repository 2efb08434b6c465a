"""Scores texts with a trained reward model in Hugging Face's transformers, as its users would: all in one batch, padded.

usage: scores.py DIR < texts.json > scores.json
"""
import json
import sys

import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

folder, texts = sys.argv[1], json.load(sys.stdin)
tokenizer = AutoTokenizer.from_pretrained(folder)
model = AutoModelForSequenceClassification.from_pretrained(folder, dtype=torch.float32).eval()
if model.config.num_labels != 1:
    sys.exit(f"the model has {model.config.num_labels} labels, not 1")
with torch.no_grad():
    batch = tokenizer(texts, add_special_tokens=False, padding=True, return_tensors="pt")
    scores = model(**batch).logits[:, 0]
json.dump(scores.tolist(), sys.stdout)
