package bert

import (
	"path/filepath"
	"slices"
	"strings"
)

// module is an entry of modules.json: what sentence-transformers runs one after the other.
type module struct {
	Path string `json:"path"`
	Type string `json:"type"`
}

// pools is the config.json of a Pooling module: how a text's vector is made of its tokens'. Newer files have the way's name.
type pools struct {
	CLS      bool  `json:"pooling_mode_cls_token"`
	Mean     *bool `json:"pooling_mode_mean_tokens"`
	Max      bool  `json:"pooling_mode_max_tokens"`
	Root     bool  `json:"pooling_mode_mean_sqrt_len_tokens"`
	Weighted bool  `json:"pooling_mode_weightedmean_tokens"`
	Last     bool  `json:"pooling_mode_lasttoken"`
	Mode     any   `json:"pooling_mode"`
}

// pooling tells whether a text's vector is its first token's, rather than the mean of all. What else sentence-transformers would
// do, but to make vectors of length 1, is refused.
func pooling(dir string) (first bool, err error) {
	var list []module
	if _, err := read(filepath.Join(dir, "modules.json"), &list); err != nil {
		return false, err
	}
	folder := "1_Pooling"
	for _, m := range list {
		switch kind := m.Type[strings.LastIndexByte(m.Type, '.')+1:]; {
		case kind == "Pooling":
			folder = m.Path
		case !slices.Contains([]string{"Transformer", "Normalize"}, kind):
			return false, invalid("modules.json has a module of the type %q, which is not supported", kind)
		}
	}
	if !filepath.IsLocal(folder) {
		return false, invalid("modules.json names the folder %q", folder)
	}
	var p pools
	found, err := read(filepath.Join(dir, folder, "config.json"), &p)
	if err != nil || !found {
		return false, err
	}
	switch p.Mode {
	case "mean":
		return false, nil
	case "cls":
		return true, nil
	}
	mean := !p.CLS
	if p.Mean != nil {
		mean = *p.Mean
	}
	if p.Mode != nil || p.Max || p.Root || p.Weighted || p.Last || p.CLS == mean {
		return false, invalid("pooling is supported by the mean of the tokens or by the first token")
	}
	return p.CLS, nil
}
