package card

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// licenseIn finds what the files beside the weights say of the licence: the front matter of README.md, or else the first line of a
// licence's text.
func licenseIn(dir string, files []File) License {
	for _, f := range files {
		if strings.EqualFold(f.Name, "README.md") {
			if id := read(dir, f.Name, frontMatter); id != "" {
				return License{id, f.Name}
			}
		}
	}
	for _, f := range files {
		if strings.HasPrefix(strings.ToUpper(f.Name), "LICENSE") {
			if line := read(dir, f.Name, firstLine); line != "" {
				return License{line, f.Name}
			}
		}
	}
	return License{}
}

func read(dir, name string, from func(io.Reader) string) string {
	f, err := os.Open(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		return ""
	}
	defer f.Close()
	return from(io.LimitReader(f, 1<<20))
}

// frontMatter reads the licence out of the lines between two "---" that a model's README begins with. Where it is "other", its
// name stands beside it.
func frontMatter(r io.Reader) string {
	said := map[string]string{}
	lines := bufio.NewScanner(r)
	if !lines.Scan() || strings.TrimSpace(lines.Text()) != "---" {
		return ""
	}
	for lines.Scan() && strings.TrimSpace(lines.Text()) != "---" {
		line := lines.Text()
		if key, value, ok := strings.Cut(line, ":"); ok {
			if value = strings.Trim(strings.TrimSpace(value), `"'`); said[key] == "" {
				said[key] = value
			}
		}
	}
	if name := said["license_name"]; name != "" && said["license"] == "other" {
		return name
	}
	return said["license"]
}

// firstLine is the first line that says anything, at most 60 characters of it.
func firstLine(r io.Reader) string {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if line := []rune(strings.Trim(lines.Text(), " \t#*\r")); len(line) > 0 {
			return string(line[:min(len(line), 60)])
		}
	}
	return ""
}
