package spec

// DPOSettings are those of direct preference optimisation, named as in TRL's DPOConfig.
type DPOSettings struct {
	Beta      float64 // beta: how closely the model is kept to its base; 0.1
	Loss      string  // loss_type: "sigmoid" (the default), "robust", "hinge" or "ipo"
	Smoothing float64 // label_smoothing: the part of the preferences that are the wrong way round, for sigmoid and robust; 0
	Own       float64 // rpo_alpha: what the chosen answer's own mean cross-entropy counts beside the preference; 0
}

var dpoSettings = map[string]setting{
	"beta":            number(1e-4, 100, func(h *Hyperparameters) *float64 { return &h.DPO.Beta }),
	"loss_type":       choice(func(h *Hyperparameters, v string) { h.DPO.Loss = v }, "sigmoid", "robust", "hinge", "ipo"),
	"label_smoothing": number(0, 0.49, func(h *Hyperparameters) *float64 { return &h.DPO.Smoothing }),
	"rpo_alpha":       number(0, 100, func(h *Hyperparameters) *float64 { return &h.DPO.Own }),
}

func dpoDefaults(h *Hyperparameters) { h.DPO = DPOSettings{Beta: 0.1, Loss: "sigmoid"} }

func settleDPO(h *Hyperparameters) string {
	if s := h.DPO.Smoothing; s > 0 && h.DPO.Loss != "sigmoid" && h.DPO.Loss != "robust" {
		return "The hyperparameter label_smoothing is for the loss_type sigmoid or robust, not " + h.DPO.Loss + "."
	}
	return ""
}
