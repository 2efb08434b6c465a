"""Reads a trained model with Hugging Face's transformers, as its users would, and says what it sees there.

usage: artifact.py DIR < questions.json > answers.json

questions: {"texts": [...], "chats": [[{"role", "content"}]], "tokens": N}
answers:   {"texts": [[id]], "chats": [{"text", "ids", "answer": [id]}]}, each answer at most N tokens, chosen greedily
"""
import json
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

torch.manual_seed(0)
folder, asked = sys.argv[1], json.load(sys.stdin)
tokenizer = AutoTokenizer.from_pretrained(folder)
stored = AutoModelForCausalLM.from_pretrained(folder, dtype="auto")
if stored.dtype != torch.bfloat16:
    sys.exit(f"the model's type is {stored.dtype}, not torch.bfloat16")
model = stored.float().eval()

chats = []
with torch.no_grad():
    for messages in asked["chats"]:
        ids = tokenizer.apply_chat_template(messages, add_generation_prompt=True)
        out = model.generate(torch.tensor([ids]), attention_mask=torch.ones(1, len(ids), dtype=torch.long), do_sample=False,
                             max_new_tokens=asked["tokens"])
        chats.append({"text": tokenizer.apply_chat_template(messages, add_generation_prompt=True, tokenize=False),
                      "ids": ids, "answer": out[0, len(ids):].tolist()})
json.dump({"texts": [tokenizer(t, add_special_tokens=False)["input_ids"] for t in asked["texts"]], "chats": chats}, sys.stdout)
