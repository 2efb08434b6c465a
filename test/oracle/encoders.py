"""Makes internal/tensor/bert/testdata/encoders.json: what transformers' encoders give as embeddings on tiny models, by the mean
and by the first token. Weights are not kept: they follow from a tensor's name, here and in the test that reads this. Run from
the repository's root with torch and transformers from 5.5 on, the first that knows nomic_bert."""

import json
import pathlib
import re

import torch
from transformers import BertConfig, BertModel, NomicBertConfig, NomicBertModel

import names

OUT = pathlib.Path("internal/tensor/bert/testdata/encoders.json")
SHAPE = dict(
    vocab_size=40, hidden_size=24, num_hidden_layers=2, num_attention_heads=3, intermediate_size=40, max_position_embeddings=80,
    type_vocab_size=2, layer_norm_eps=1e-12,
)
# Nomic's own config.json, with the sizes of SHAPE.
NOMIC = dict(
    model_type="nomic_bert", architectures=["NomicBertModel"], vocab_size=40, n_embd=24, n_layer=2, n_head=3, n_inner=40, n_positions=512,
    max_trained_positions=80, type_vocab_size=2, layer_norm_epsilon=1e-12, rotary_emb_base=50, rotary_emb_fraction=1.0,
    rotary_emb_interleaved=False, activation_function="swiglu", qkv_proj_bias=False, mlp_fc1_bias=False, mlp_fc2_bias=False, prenorm=False,
    use_rms_norm=False, parallel_block=False, causal=False, rotary_scaling_factor=None,
)
# How transformers calls what Nomic's files call otherwise.
RENAMED = [
    (r"^layers\.", "encoder.layers."), (r"embeddings\.LayerNorm", "emb_ln"), (r"self_attn\.o_proj", "attn.out_proj"), (r"mlp\.up_proj", "mlp.fc11"),
    (r"mlp\.gate_proj", "mlp.fc12"), (r"mlp\.down_proj", "mlp.fc2"), (r"post_attention_layernorm", "norm1"), (r"post_mlp_layernorm", "norm2"),
]


def published(name):
    for old, new in RENAMED:
        name = re.sub(old, new, name)
    return name


def fill(model, nomic):
    """Gives every tensor the values of its name in a file; queries, keys and values are thirds of one of Nomic's tensors."""
    shapes = {}
    with torch.no_grad():
        for name, p in model.named_parameters():
            if name.startswith("pooler."):
                continue
            third = re.match(r"layers\.(\d+)\.self_attn\.([qkv])_proj\.weight", name)
            if nomic and third:
                file = f"encoder.layers.{third[1]}.attn.Wqkv.weight"
                shape = [3 * p.shape[0], p.shape[1]]
                at = "qkv".index(third[2]) * p.numel()
                values = names.uniform(file, 3 * p.numel())[at : at + p.numel()]
            else:
                file = published(name) if nomic else name
                shape, values = list(p.shape), names.uniform(file, p.numel())
            values = values / 2 + (1 if "norm" in file.lower() or "_ln" in file else 0) * file.endswith(".weight")
            p.copy_(torch.from_numpy(values).reshape(p.shape))
            shapes[file] = shape
    return shapes


def embeddings(model):
    out = []
    for n in (1, 7, 60):
        text = [(i * i * 7 + i * 3 + n) % SHAPE["vocab_size"] for i in range(n)]
        with torch.no_grad():
            states = model(torch.tensor([text])).last_hidden_state[0]
        unit = lambda v: [round(float(x), 7) for x in v / v.norm()]
        out.append(dict(ids=text, mean=unit(states.mean(0)), first=unit(states[0])))
    return out


def main():
    bert = BertModel(BertConfig(**SHAPE, attn_implementation="eager")).eval()
    nomic = NomicBertModel(NomicBertConfig(**SHAPE, rope_parameters=dict(rope_type="default", rope_theta=50.0), attn_implementation="eager")).eval()
    models = [
        dict(name="bert", config=json.loads(bert.config.to_json_string()), shapes=fill(bert, False), texts=embeddings(bert)),
        dict(name="nomic-bert", config=NOMIC, shapes=fill(nomic, True), texts=embeddings(nomic)),
        dict(name="nomic-bert, by transformers", config=json.loads(nomic.config.to_json_string()), shapes=fill(nomic, True), texts=embeddings(nomic)),
    ]
    OUT.write_text("[\n" + ",\n".join(json.dumps(m, sort_keys=True) for m in models) + "\n]\n")


main()
