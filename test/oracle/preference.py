"""Makes internal/train/testdata/preference.json: the losses of preferences and of scores with PyTorch's gradients, by the formulas of
TRL's DPOTrainer and RewardTrainer. Run from the repository's root with torch."""

import json
import pathlib

import torch
from torch.nn.functional import logsigmoid

OUT = pathlib.Path("internal/train/testdata/preference.json")

# Sums of log-probabilities: the chosen answer's own and the base's, the rejected one's, and how many tokens each has.
PAIRS = [
    (-20.0, -22.5, -31.0, -29.0, 7, 9),
    (-22.5, -22.5, -29.0, -29.0, 1, 12),
    (-60.25, -40.0, -12.0, -30.5, 20, 4),
    (-3.0, -250.0, -400.0, -1.5, 33, 64),
    (-400.0, -1.5, -3.0, -250.0, 64, 33),
]
SETTINGS = [
    dict(loss_type=kind, beta=beta, label_smoothing=smoothing, rpo_alpha=alpha)
    for kind, smoothings in [("sigmoid", [0.0, 0.1]), ("robust", [0.0, 0.2]), ("hinge", [0.0]), ("ipo", [0.0])]
    for smoothing in smoothings
    for beta, alpha in [(0.1, 0.0), (0.5, 1.0)]
]
SCORES = [(0.0, 0.0), (1.5, -0.5), (-2.0, 3.25), (40.0, -60.0), (-60.0, 40.0)]


def preference(s, chosen, base_chosen, rejected, base_rejected, n_chosen, n_rejected):
    beta, smooth = s["beta"], s["label_smoothing"]
    if s["loss_type"] == "ipo":
        logits = (chosen / n_chosen - base_chosen / n_chosen) - (rejected / n_rejected - base_rejected / n_rejected)
        loss = (logits - 1 / (2 * beta)) ** 2
    else:
        logits = (chosen - rejected) - (base_chosen - base_rejected)
        good, bad = logsigmoid(beta * logits), logsigmoid(-beta * logits)
        loss = {
            "sigmoid": -good * (1 - smooth) - bad * smooth,
            "robust": (-good * (1 - smooth) + bad * smooth) / (1 - 2 * smooth),
            "hinge": torch.relu(1 - beta * logits),
        }[s["loss_type"]]
    return loss - s["rpo_alpha"] * chosen / n_chosen


def slopes(function, *at):
    at = [torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in at]
    loss = function(*at)
    loss.backward()
    return [loss.item()] + [v.grad.item() for v in at]


def main():
    preferences = []
    for s in SETTINGS:
        for own_c, base_c, own_r, base_r, n_c, n_r in PAIRS:
            want = slopes(lambda c, r: preference(s, c, base_c, r, base_r, n_c, n_r), own_c, own_r)
            preferences.append(s | dict(chosen=[own_c, base_c, n_c], rejected=[own_r, base_r, n_r], want=want))
    comparisons = []
    for centre in (0.0, 0.01):
        for c, r in SCORES:
            want = slopes(lambda c, r: -logsigmoid(c - r) + centre * (c + r) ** 2, c, r)
            comparisons.append(dict(center_rewards_coefficient=centre, chosen=c, rejected=r, want=want))
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(dict(preferences=preferences, comparisons=comparisons), indent=1) + "\n")


main()
