# Writes blocks.json: two random blocks of each quantised format, and their values by the gguf package (0.19.0).
import base64, json, pathlib
import numpy as np
from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType as T
from gguf.quants import dequantize

SCALES = {"Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q8_0": [0], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208]}
rng = np.random.default_rng(1)
out = {}
for name, scales in SCALES.items():
    size = GGML_QUANT_SIZES[T[name]][1]
    blocks = rng.integers(0, 256, (2, size), dtype=np.uint8)
    for at in scales:
        blocks[:, at:at + 2] = rng.normal(0, 0.1, 2).astype("<f2").view(np.uint8).reshape(2, 2)
    values = dequantize(blocks.reshape(-1), T[name]).astype("<f4")
    out[name] = {"Blocks": base64.b64encode(blocks.tobytes()).decode(), "Values": base64.b64encode(values.tobytes()).decode()}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, indent=1) + "\n")
