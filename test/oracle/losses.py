"""Says what TRL's own DPOTrainer and GRPOTrainer make of fixed log-probabilities: losses, and their gradients by each token.

usage: losses.py SEED > losses.json; internal/train/testdata/losses.json is that of seed 1

The trainers' methods are called with a model that answers with the given numbers. A preference's tokens are [chosen, rejected], and
reference holds the sums by the reference model. A group's advantages are TRL's: (reward - mean) / (deviation + 1e-4).
"""

import collections
import json
import random
import sys
import types

import torch
from trl.trainer.dpo_trainer import DPOTrainer
from trl.trainer.grpo_trainer import GRPOTrainer

torch.manual_seed(int(sys.argv[1]))
random.seed(int(sys.argv[1]))
VOCABULARY = 50


def logprobs(rows, tokens):
    """Log-probabilities of random tokens by random logits, as float32 has them."""
    logits = 2 * torch.randn(rows, tokens, VOCABULARY)
    labels = torch.randint(0, VOCABULARY, (rows, tokens, 1))
    return logits.log_softmax(-1).gather(-1, labels).squeeze(-1).double()


def near(x):
    """Log-probabilities of the same tokens by a model that is much like the one that gave x."""
    return (x + 0.3 * torch.randn(x.shape)).clamp(max=-1e-3).float().double()


def mask(lengths):
    longest = max(lengths)
    return torch.tensor([[1] * n + [0] * (longest - n) for n in lengths])


def rows(x, lengths):
    return [r[:n].tolist() for r, n in zip(x, lengths)]


class Accelerator:
    device = "cpu"
    num_processes = 1

    def same(self, x, **_):
        return x

    gather = gather_for_metrics = reduce = same


def trainer(**settings):
    training = types.SimpleNamespace(training=True)
    return types.SimpleNamespace(
        model=training, accelerator=Accelerator(), aux_loss_enabled=False, _metrics={"train": collections.defaultdict(list)}, **settings,
    )


def preference(kind, beta, smoothing, own):
    lengths = [random.randint(1, 12), random.randint(1, 12)]
    counted = mask(lengths)
    tokens = logprobs(2, counted.shape[1])
    tokens.requires_grad_()
    reference = (near(tokens.detach()) * counted).sum(1)
    shape = (2, counted.shape[1])
    said = types.SimpleNamespace(log_probs=tokens * counted, entropy=torch.zeros(shape), mean_logits=torch.zeros(shape), is_top1=torch.zeros(shape, dtype=torch.bool))
    kinds, weights = ([kind, "sft"], [1.0, own]) if own else ([kind], [1.0])
    self = trainer(
        ld_alpha=None, precompute_ref_logps=True, f_divergence_type="reverse_kl", loss_types=kinds, loss_weights=weights, beta=beta,
        label_smoothing=smoothing, use_weighting=False, _total_train_tokens=0, _tp_size=1,
    )
    prompt = torch.zeros(2, 1, dtype=torch.long)  # one token, which is not scored
    whole = torch.cat([prompt, counted], 1)
    inputs = dict(
        input_ids=torch.zeros_like(whole), attention_mask=torch.ones_like(whole), completion_mask=whole,
        ref_chosen_logps=reference[:1], ref_rejected_logps=reference[1:],
    )
    loss = DPOTrainer._compute_loss(self, lambda **_: said, inputs, False)
    loss.backward()
    return dict(
        loss_type=kind, beta=beta, label_smoothing=smoothing, rpo_alpha=own, tokens=rows(tokens.detach(), lengths), reference=reference.tolist(),
        loss=loss.item(), gradient=rows(tokens.grad, lengths),
    )


def group(kind, beta, below, above, same_policy):
    lengths = [random.randint(1, 10) for _ in range(random.randint(2, 6))]
    counted = mask(lengths)
    now = logprobs(*counted.shape)
    old, reference = near(now), near(now)
    now.requires_grad_()
    rewards = torch.tensor([random.choice([0.0, 0.25, 1.0, 1.5]) for _ in lengths[1:]] + [-0.5], dtype=torch.float64)
    advantages = (rewards - rewards.mean()) / (rewards.std() + 1e-4)
    longest = 16
    self = trainer(
        loss_type=kind, beta=beta, epsilon_low=below, epsilon_high=above, top_entropy_quantile=1.0, off_policy_mask_threshold=None,
        importance_sampling_level="token", use_vllm=False, current_gradient_accumulation_steps=1, max_completion_length=longest,
        _entropy_bonus_enabled=False, args=types.SimpleNamespace(delta=None, use_bias_correction_kl=False),
        _get_per_token_logps_and_entropies=lambda *_, **__: (now, torch.zeros(now.shape), None),
    )
    prompt = torch.ones(len(lengths), 1, dtype=torch.long)
    inputs = dict(
        prompt_ids=prompt, prompt_mask=prompt, completion_ids=torch.zeros_like(counted), completion_mask=counted, advantages=advantages,
        ref_per_token_logps=reference, old_per_token_logps=None if same_policy else old,
    )
    loss = GRPOTrainer._compute_loss(self, None, inputs)
    loss.backward()
    return dict(
        loss_type=kind, beta=beta, epsilon=below, epsilon_high=above, max_completion_length=longest, rewards=rewards.tolist(),
        now=rows(now.detach(), lengths), old=None if same_policy else rows(old, lengths), reference=rows(reference, lengths),
        loss=loss.item(), gradient=rows(now.grad, lengths),
    )


def main():
    preferences = [
        preference(kind, beta, smoothing, own)
        for kind, smoothing in [("sigmoid", 0.0), ("robust", 0.0), ("robust", 0.2), ("hinge", 0.0), ("ipo", 0.0)]
        for beta, own in [(0.1, 0.0), (0.5, 1.0), (2.0, 0.3)]
        for _ in range(2)
    ]
    groups = [
        group(kind, beta, below, above, same)
        for kind in ["grpo", "bnpo", "dr_grpo"]
        for beta, below, above in [(0.0, 0.2, 0.2), (0.04, 0.2, 0.28)]
        for same in [False, True]
        for _ in range(2)
    ]
    sys.stdout.write(
        "{\n" + ",\n".join(f'"{k}": [\n' + ",\n".join(map(json.dumps, v)) + "\n]" for k, v in [("preferences", preferences), ("groups", groups)]) + "\n}\n"
    )


main()
