"""Embeds texts with sentence-transformers, as rows: see engine/rows.go.

usage: embed.py DIR < texts > rows

A line is a text; \\n in it is a line break.
"""
import sys

import numpy
from sentence_transformers import SentenceTransformer

model = SentenceTransformer(sys.argv[1], device="cpu", trust_remote_code=False)
for text, line in enumerate(sys.stdin):
    row = model.encode(line.rstrip("\n").replace("\\n", "\n"), normalize_embeddings=True, show_progress_bar=False)
    sys.stdout.buffer.write(numpy.array([text, 0, len(row)], dtype="<i4").tobytes() + row.astype("<f4").tobytes())
