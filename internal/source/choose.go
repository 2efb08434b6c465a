package source

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// preferred is the quantisation that is taken where there are several and nobody says which, as llama.cpp does.
const preferred = "Q4_K_M"

// choose picks one model out of a repository's files, and what belongs to it: its description, tokenizer and licence. Copies of
// the weights in other formats are left where they are.
func choose(names []string, choice string) (chosen []string, note string, err error) {
	ggufs := models(names)
	tensors := folderOf(names)
	switch {
	case choice != "":
		ggufs = matching(ggufs, choice)
		if len(ggufs) == 0 && len(tensors) > 0 && slices.ContainsFunc(tensors, func(n string) bool { return fits(n, choice) }) {
			return append(tensors, beside(names, true)...), "", nil
		}
	case len(tensors) > 0:
		return append(tensors, beside(names, true)...), "", nil
	case len(ggufs) > 1:
		if usual := matching(ggufs, preferred); len(usual) == 1 {
			note = fmt.Sprintf("%s is one of %d models there", path.Base(usual[0][0]), len(ggufs))
			ggufs = usual
		}
	}
	switch {
	case len(ggufs) > 1:
		return nil, "", refuse(fault.Invalid, "choice", "There are %d models: %s.", len(ggufs), firsts(ggufs))
	case len(ggufs) == 1:
		if err := complete(ggufs[0]); err != nil {
			return nil, "", err
		}
		return append(ggufs[0], beside(names, false)...), note, nil
	case choice != "" && len(models(names)) > 0:
		return nil, "", refuse(fault.NotFound, "choice", "No model there fits %q. There are: %s.", choice, firsts(models(names)))
	case choice != "" && len(tensors) > 0:
		return nil, "", refuse(fault.NotFound, "choice", "No model there fits %q. There is: %s.", choice, tensors[0])
	}
	if i := slices.IndexFunc(names, func(n string) bool { return strings.HasSuffix(n, ".bin") || strings.HasSuffix(n, ".pth") }); i >= 0 {
		return nil, "", refuse(fault.Unsupported, "model", "The weights there are pickled (%s), which is a program and not only data: they are not read.", names[i])
	}
	return nil, "", refuse(fault.Invalid, "model", "There is neither a GGUF file nor a config.json with model.safetensors.")
}

var (
	splitRule = regexp.MustCompile(`^(.*)-(\d{5})-of-(\d{5})\.gguf$`)
	shardRule = regexp.MustCompile(`^model-\d{5}-of-\d{5}\.safetensors$`)
	// numbered are the folders of sentence-transformers' modules.
	numberedRule = regexp.MustCompile(`^\d+_[A-Za-z]+/[^/]+\.(json|safetensors)$`)
)

// models are the GGUF models, each a file or all parts of a split one. Projectors of images and the like are no models.
func models(names []string) (list [][]string) {
	parts := map[string]int{}
	for _, name := range names {
		base := strings.ToLower(path.Base(name))
		if !strings.HasSuffix(name, ".gguf") || strings.HasPrefix(base, "mmproj") || strings.Contains(base, "imatrix") {
			continue
		}
		m := splitRule.FindStringSubmatch(name)
		if m == nil {
			list = append(list, []string{name})
			continue
		}
		whole := m[1] + "-of-" + m[3]
		if _, known := parts[whole]; !known {
			parts[whole] = len(list)
			list = append(list, nil)
		}
		list[parts[whole]] = append(list[parts[whole]], name)
	}
	for _, parts := range list {
		slices.Sort(parts)
	}
	slices.SortFunc(list, func(a, b []string) int { return cmp.Compare(a[0], b[0]) })
	return list
}

// complete makes sure that all parts of a split file are there.
func complete(parts []string) error {
	m := splitRule.FindStringSubmatch(parts[0])
	if m == nil {
		return nil
	}
	if n, _ := strconv.Atoi(m[3]); n != len(parts) {
		return refuse(fault.Invalid, "model", "%s is split into %s parts, and %d of them are there.", path.Base(m[1]), m[3], len(parts))
	}
	return nil
}

// matching are the models that a choice names.
func matching(list [][]string, choice string) (found [][]string) {
	for _, parts := range list {
		if slices.ContainsFunc(parts, func(n string) bool { return n == choice || path.Base(n) == choice }) {
			return [][]string{parts}
		}
		if slices.ContainsFunc(parts, func(n string) bool { return fits(n, choice) }) {
			found = append(found, parts)
		}
	}
	return found
}

// fits tells whether a file is one that a choice means: by a pattern, or by a quantisation at the end of its name.
func fits(name, choice string) bool {
	base := path.Base(name)
	if whole, err := path.Match(choice, name); whole && err == nil {
		return true
	}
	if plain, err := path.Match(choice, base); plain && err == nil {
		return true
	}
	if m := splitRule.FindStringSubmatch(base); m != nil {
		base = m[1]
	}
	stem, word := strings.ToLower(strings.TrimSuffix(base, ".gguf")), strings.ToLower(choice)
	return strings.HasSuffix(stem, "-"+word) || strings.HasSuffix(stem, "."+word) || strings.HasSuffix(stem, "_"+word)
}

// folderOf are the weights of a Hugging Face folder; none where it has no config.json.
func folderOf(names []string) (list []string) {
	if !slices.Contains(names, "config.json") {
		return nil
	}
	if slices.Contains(names, "model.safetensors") {
		return []string{"model.safetensors"}
	}
	for _, name := range names {
		if shardRule.MatchString(name) {
			list = append(list, name)
		}
	}
	return list
}

// beside are the small files that belong to a model. A GGUF file has its description and tokenizer in itself.
func beside(names []string, folder bool) (list []string) {
	for _, name := range names {
		upper, ext := strings.ToUpper(name), path.Ext(name)
		switch {
		case strings.Contains(name, "/") && !(folder && numberedRule.MatchString(name)):
		case upper == "README.MD" || strings.HasPrefix(upper, "LICENSE") || strings.HasPrefix(upper, "NOTICE") || strings.HasPrefix(upper, "USE_POLICY"):
			list = append(list, name)
		case !folder || strings.HasSuffix(name, ".index.json") && name != "model.safetensors.index.json":
		case strings.Contains(name, "/") || ext == ".json" || ext == ".txt" || ext == ".model" || ext == ".jinja":
			list = append(list, name)
		}
	}
	return list
}

// firsts are the names of models, as people choose among them.
func firsts(list [][]string) string {
	const most = 12
	var names []string
	for _, parts := range list[:min(len(list), most)] {
		names = append(names, parts[0])
	}
	if len(list) > most {
		names = append(names, fmt.Sprintf("and %d more", len(list)-most))
	}
	return strings.Join(names, ", ")
}
