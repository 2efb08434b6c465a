package catalog

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/store"
)

// AddInput is a base model to be added.
type AddInput struct {
	ID      string // "provider.name" or "provider.name:version": lower case, name at most 20 characters
	Path    string // a GGUF file or a folder that the engine can open, or the URL of a server that has the model
	License string
	Note    string // empty: one is written for quantised weights
}

// Add puts a base model into the catalog: its files become objects, the engine opens it once to learn what it is, and it is
// recorded. Adding the same files again is no error; other ones under an ID that is taken are Exists.
func (c *Catalog) Add(ctx context.Context, s arn.Scope, in AddInput) (Model, error) {
	const op = "catalog.Add"
	if err := CheckID(in.ID); err != nil {
		return Model{}, err
	}
	if IsRemote(in.Path) {
		return c.addRemote(ctx, s, in)
	}
	files, err := modelFiles(in.Path)
	if err != nil {
		return Model{}, err
	}
	c.adding.Lock()
	defer c.adding.Unlock()
	switch old, err := c.sameAs(ctx, s, in.ID, files); {
	case err == nil:
		return c.linked(ctx, s, old)
	case !fault.Is(err, fault.NotFound):
		return Model{}, err
	}
	if err := c.unaliased(ctx, s, in.ID); err != nil {
		return Model{}, err
	}
	v := base{License: in.License, Note: in.Note}
	if v.Info, v.Files, err = c.take(ctx, s, in, files); err == nil {
		if v.Note == "" {
			v.Note = note(v)
		}
		err = c.records.Update(ctx, func(tx store.Tx) error { return bases.Insert(tx, s, in.ID, c.clock(), v) })
	}
	if err != nil {
		return Model{}, fault.Wrap(op, fault.Internal, errors.Join(err, c.discard(context.WithoutCancel(ctx), s, in.ID)))
	}
	return c.Get(ctx, s, in.ID)
}

// CheckID tells what is wrong with an id for a base model.
func CheckID(id string) error {
	if idPattern.MatchString(id) {
		return nil
	}
	return fault.Bad("catalog.CheckID", "id", "%q is not a model id: it is provider.name in lower case letters, digits and dashes, the provider of 1 to 20 characters and the name of 2 to 20 (outcrop.smollm2-135m), with :version if needed.", id)
}

// Remove takes a base model out of the catalog, and deletes its files.
func (c *Catalog) Remove(ctx context.Context, s arn.Scope, id string) (Model, error) {
	const op = "catalog.Remove"
	m, err := c.Get(ctx, s, id)
	if err != nil {
		return Model{}, err
	}
	err = c.records.Update(ctx, func(tx store.Tx) error {
		used, _, err := aliases.List(tx, store.Query{Scope: s, Parent: m.ID, Limit: 1})
		if err != nil {
			return err
		}
		if len(used) > 0 {
			return fault.New(op, fault.Conflict, "The model %s runs under the alias %s: remove that first.", m.ID, used[0].ID)
		}
		held, _, err := routes.List(tx, store.Query{Scope: s, Parent: m.ID, Limit: 1})
		if err != nil {
			return err
		}
		if len(held) > 0 {
			return fault.New(op, fault.Conflict, "The model %s has provisioned throughput, %s: delete that first.", m.ID, held[0].ID)
		}
		return bases.Delete(tx, s, m.ID)
	})
	if err != nil {
		return Model{}, fault.Wrap(op, fault.Internal, err)
	}
	return m, fault.Wrap(op, fault.Internal, c.discard(ctx, s, m.ID))
}

// sameAs reads the model of that id if it is made of the same files. None is NotFound, another Exists.
func (c *Catalog) sameAs(ctx context.Context, s arn.Scope, id string, files []localFile) (Model, error) {
	var row store.Row[base]
	err := c.records.View(ctx, func(tx store.Tx) (err error) {
		row, err = bases.Get(tx, s, id)
		return err
	})
	if err != nil {
		return Model{}, err
	}
	same := slices.EqualFunc(row.Value.Files, files, func(a File, b localFile) bool { return a.Name == b.name && a.Size == b.size })
	for i := 0; same && i < len(files); i++ {
		sum, err := files[i].md5(ctx)
		if err != nil {
			return Model{}, fault.Wrap("catalog.Add", fault.Internal, err)
		}
		same = sum == row.Value.Files[i].ETag
	}
	if !same {
		return Model{}, exists(id)
	}
	return c.base(row), nil
}

// take stores the files and opens the model.
func (c *Catalog) take(ctx context.Context, s arn.Scope, in AddInput, files []localFile) (info engine.Info, kept []File, err error) {
	b := store.Bucket{Scope: s, Name: Bucket}
	if err := c.objects.CreateBucket(ctx, b); err != nil && !fault.Is(err, fault.Exists) {
		return info, nil, err
	}
	if err := c.discard(ctx, s, in.ID); err != nil { // what a crash left of another model
		return info, nil, err
	}
	for _, f := range files {
		r, err := os.Open(f.path)
		if err != nil {
			return info, nil, err
		}
		o, err := c.objects.Put(ctx, b, in.ID+"/"+f.name, store.ObjectMeta{}, r, nil)
		r.Close()
		if err != nil {
			return info, nil, err
		}
		kept = append(kept, File{f.name, o.Size, o.ETag})
	}
	m, err := c.linked(ctx, s, Model{ID: in.ID, URI: baseURI(in.ID), Path: c.path("models", s, in.ID)})
	if err != nil {
		return info, nil, err
	}
	info, err = c.look(ctx, m.Path)
	return info, kept, err
}

// linked sees that the files of a model lie where engines look.
func (c *Catalog) linked(ctx context.Context, s arn.Scope, m Model) (Model, error) {
	return m, artifact.Unpack(ctx, c.objects, s, m.URI, m.Path)
}

// discard deletes the files of a model that has no record.
func (c *Catalog) discard(ctx context.Context, s arn.Scope, id string) error {
	errs := []error{os.RemoveAll(c.path("models", s, id))}
	b := store.Bucket{Scope: s, Name: Bucket}
	page, err := c.objects.List(ctx, b, store.ObjectQuery{Prefix: id + "/"})
	if fault.Is(err, fault.NotFound) {
		return errors.Join(errs...) // no model with files was ever added
	}
	if err != nil {
		return errors.Join(append(errs, err)...)
	}
	for _, o := range page.Objects {
		errs = append(errs, c.objects.Delete(ctx, b, o.Key))
	}
	return errors.Join(errs...)
}

// note warns of what quantisation means for training.
func note(v base) string {
	gguf := slices.ContainsFunc(v.Files, func(f File) bool { return strings.HasSuffix(f.Name, ".gguf") })
	if !gguf || strings.HasPrefix(v.Info.Format, "F") || strings.HasPrefix(v.Info.Format, "BF") {
		return ""
	}
	return "The weights are quantised (" + v.Info.Format + "). Training starts from their dequantised values, not from the original ones."
}

// localFile is a file to be added.
type localFile struct {
	path, name string
	size       int64
}

// keptEndings are those of the files that a model is made of; other formats of the same weights are left alone.
var keptEndings = []string{".gguf", ".safetensors", ".json", ".txt", ".model", ".jinja", ".md"}

// modelFiles lists the files at path, by name.
func modelFiles(path string) ([]localFile, error) {
	info, err := os.Stat(path)
	var files []localFile
	if err == nil && !info.IsDir() {
		files, err = partsOf(path)
	} else if err == nil {
		err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			rel, err := filepath.Rel(path, p)
			if err != nil || !isKept(rel) {
				return err
			}
			info, err := os.Stat(p) // a hub's cache is made of links
			if err == nil && info.Mode().IsRegular() {
				files = append(files, localFile{p, filepath.ToSlash(rel), info.Size()})
			}
			return err
		})
	}
	if err != nil {
		return nil, &fault.Error{Op: "catalog.Add", Kind: fault.Invalid, Member: "file", Text: "The model at " + path + " cannot be read.", Cause: err}
	}
	if len(files) == 0 {
		return nil, fault.Bad("catalog.Add", "file", "The folder %s holds no model files.", path)
	}
	slices.SortFunc(files, func(a, b localFile) int { return strings.Compare(a.name, b.name) })
	return files, nil
}

// splitRule is how the files of a split GGUF model are called.
var splitRule = regexp.MustCompile(`^(.*)-\d{5}-of-(\d{5})\.gguf$`)

// partsOf is a file, and the others of a split model, by name.
func partsOf(path string) (files []localFile, err error) {
	paths := []string{path}
	if m := splitRule.FindStringSubmatch(path); m != nil {
		count, _ := strconv.Atoi(m[2])
		paths = nil
		for i := range count {
			paths = append(paths, fmt.Sprintf("%s-%05d-of-%s.gguf", m[1], i+1, m[2]))
		}
	}
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, err
		}
		files = append(files, localFile{p, filepath.Base(p), info.Size()})
	}
	return files, nil
}

func isKept(name string) bool {
	for _, part := range strings.Split(filepath.ToSlash(name), "/") {
		if strings.HasPrefix(part, ".") {
			return false
		}
	}
	base := filepath.Base(name)
	return strings.HasPrefix(base, "LICENSE") || strings.HasPrefix(base, "NOTICE") || slices.Contains(keptEndings, filepath.Ext(base))
}

func (f localFile) md5(ctx context.Context) (string, error) {
	r, err := os.Open(f.path)
	if err != nil {
		return "", err
	}
	defer r.Close()
	h := md5.New()
	if _, err := io.Copy(h, r); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), ctx.Err()
}
