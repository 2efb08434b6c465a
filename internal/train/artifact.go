package train

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// publish writes the trained model's files and uploads them.
func (r *run) publish(ctx context.Context) error {
	const op = "train.publish"
	dir := filepath.Join(r.dir, "model")
	if err := r.writeModel(dir); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	if !r.job.Compress {
		return r.putFolder(ctx, dir)
	}
	path := filepath.Join(r.dir, "model.tar.gz")
	if err := writeFile(path, func(w io.Writer) error { return archive(w, dir) }); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	if err := os.RemoveAll(dir); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	return r.objects.putFile(ctx, r.job.Artifact, path)
}

// writeModel makes a Hugging Face folder: the tuned model, and what was learnt as a PEFT adapter beside it, unless that lacks a score head.
func (r *run) writeModel(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if err := r.writeWeights(filepath.Join(dir, "model.safetensors")); err != nil {
		return err
	}
	config := r.model.Published()
	config["torch_dtype"] = "bfloat16"
	d := r.base.tokenizer.Definition()
	for name, id := range map[string]int32{"bos_token_id": d.BOS, "eos_token_id": d.EOS, "pad_token_id": d.Pad} {
		if id >= 0 {
			config[name] = id
		}
	}
	text, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "config.json"), append(text, '\n'), 0o600); err != nil {
		return err
	}
	if err := r.base.tokenizer.WriteHF(dir); err != nil {
		return err
	}
	if a := r.model.Adapter(); a != nil && r.model.Scorer() == nil {
		if err := os.Mkdir(filepath.Join(dir, "adapter"), 0o700); err != nil {
			return err
		}
		if err := a.Write(filepath.Join(dir, "adapter"), r.job.Base.ID); err != nil {
			return err
		}
	}
	return r.writePapers(dir)
}

// writeWeights writes the model, one tensor after the other.
func (r *run) writeWeights(path string) error {
	var tensors []safetensors.Tensor
	for t := range r.model.Shapes() {
		shape := []int{t.Rows, t.Cols}
		if t.Rows == 0 {
			shape = shape[1:]
		}
		tensors = append(tensors, safetensors.Tensor{Name: t.Name, Format: weight.BF16, Shape: shape})
	}
	return writeSheet(path, tensors, func(put func(string, []float32) error) error {
		for t := range r.model.Merged() {
			if err := put(t.Name, t.Values); err != nil {
				return err
			}
		}
		return nil
	})
}

// writeSheet makes a file of tensors that are put into it.
func writeSheet(path string, tensors []safetensors.Tensor, write func(put func(name string, values []float32) error) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	sheet, err := safetensors.NewSheet(f, tensors)
	if err == nil {
		err = write(sheet.Put)
	}
	return errors.Join(err, f.Close())
}

// archive writes a folder as a compressed archive that depends on its content alone. Trained weights hardly compress, so little
// time is spent on it.
func archive(w io.Writer, dir string) error {
	packed, err := gzip.NewWriterLevel(w, gzip.HuffmanOnly)
	if err != nil {
		return err
	}
	out := tar.NewWriter(packed)
	err = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error { // in the names' order
		if err != nil || e.IsDir() {
			return err
		}
		return archiveFile(out, dir, path)
	})
	if err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	return packed.Close()
}

func archiveFile(out *tar.Writer, dir, path string) error {
	name, err := filepath.Rel(dir, path)
	if err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	head := &tar.Header{Name: filepath.ToSlash(name), Size: info.Size(), Mode: 0o644, ModTime: time.Unix(0, 0)}
	if err := out.WriteHeader(head); err != nil {
		return err
	}
	_, err = io.Copy(out, f)
	return err
}

// putFolder uploads each file under the artifact's prefix. The config comes last: without it there is no model.
func (r *run) putFolder(ctx context.Context, dir string) error {
	prefix := strings.TrimSuffix(r.job.Artifact, "/") + "/"
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || path == filepath.Join(dir, "config.json") {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		return r.objects.putFile(ctx, prefix+filepath.ToSlash(name), path)
	})
	if err != nil {
		return fault.Wrap("train.putFolder", fault.Internal, err)
	}
	return r.objects.putFile(ctx, prefix+"config.json", filepath.Join(dir, "config.json"))
}
