# Writes minilm.json: token ids and unit vectors of all-MiniLM-L6-v2 (its folder is the argument) by transformers 4 and torch.
import json, pathlib, sys
import torch
from transformers import AutoModel, AutoTokenizer

tokenizer, model = AutoTokenizer.from_pretrained(sys.argv[1]), AutoModel.from_pretrained(sys.argv[1]).eval()
texts = [
    "The cat sits on the mat.",
    "Refunds are issued within 14 days of the return.",
    "",
    "Wie lange ist die Garantie auf die Kaffeemühle?",
    "Press the small button for ten seconds until the light turns amber, then wait.",
    "a",
    "Ünïcödé and 漢字 mixed with numbers 3.14159 and symbols #@!",
    " ".join(f"word{i} means something different in chapter {i * 7 % 13}" for i in range(28)),
]
out = []
with torch.no_grad():
    for text in texts:
        encoded = tokenizer(text, return_tensors="pt")
        vector = torch.nn.functional.normalize(model(**encoded).last_hidden_state[0].mean(0), dim=0)
        out.append({"IDs": encoded.input_ids[0].tolist(), "Vector": [round(float(x), 6) for x in vector]})
lines = ",\n".join(json.dumps(o, separators=(",", ":")) for o in out)
pathlib.Path(__file__).with_suffix(".json").write_text(f"[{lines}]\n")
