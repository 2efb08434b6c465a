"""Reads texts with transformers, in float32 whatever the model's weights are stored as, and writes the logits at every position.

usage: rows.py MODEL < tokens > rows

MODEL is a GGUF file, which gguf-py dequantises, or a Hugging Face folder. The forms of tokens and rows: see engine/rows.go.
"""
import os
import sys

import numpy
import torch
from transformers import AutoModelForCausalLM
from transformers.utils import logging

logging.set_verbosity_error()
logging.disable_progress_bar()
torch.set_num_threads(1)  # threads that wait for one another busily are slow beside others
path = sys.argv[1]
if os.path.isdir(path):
    model = AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32)
else:
    model = AutoModelForCausalLM.from_pretrained(os.path.dirname(path), gguf_file=os.path.basename(path), dtype=torch.float32)
model.eval()
if any(p.dtype != torch.float32 for p in model.parameters()):
    sys.exit("the weights are not in float32")
with torch.no_grad():
    for text, line in enumerate(sys.stdin):
        ids = [int(word) for word in line.split()]
        for position, row in enumerate(model(torch.tensor([ids])).logits[0].numpy()):
            sys.stdout.buffer.write(numpy.array([text, position, len(row)], dtype="<i4").tobytes() + row.astype("<f4").tobytes())
