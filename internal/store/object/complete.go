package object

import (
	"context"
	"crypto/md5"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"

	"outcrop/internal/checksum"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// CompleteUpload implements store.Uploads: it copies the parts into one file and makes that an object, in the transaction
// that ends the upload.
func (d *Disk) CompleteUpload(ctx context.Context, b store.Bucket, key, id string, chosen []store.Part) (store.ObjectInfo, error) {
	var up upload
	var rows []store.Row[part]
	err := d.records.View(ctx, func(tx store.Tx) (err error) {
		up, rows, err = uploadParts(tx, b, key, id)
		return err
	})
	if err != nil {
		return store.ObjectInfo{}, err
	}
	used, err := choose(rows, chosen)
	if err != nil {
		return store.ObjectInfo{}, err
	}
	whole := map[string]string{}
	for name := range up.Meta.Checksums {
		if isWhole(up.Meta.ChecksumType, name) {
			whole[name] = ""
		}
	}
	joined := &joint{d: d, parts: used}
	defer joined.Close()
	w, err := d.write(ctx, joined, whole)
	if err != nil {
		return store.ObjectInfo{}, err
	}
	meta := up.Meta
	meta.Checksums = nil
	if len(up.Meta.Checksums) > 0 {
		meta.Checksums = w.sums
		for name := range up.Meta.Checksums {
			if !isWhole(up.Meta.ChecksumType, name) {
				meta.Checksums[name] = composite(name, used)
			}
		}
	}
	v := object{Blob: w.name, Size: w.size, ETag: compositeTag(used), Meta: meta}
	for _, p := range used {
		v.Parts = append(v.Parts, p.Size)
	}
	return d.publish(ctx, b, key, w, v, nil, func(tx store.Tx) ([]string, error) { return endUpload(tx, b, key, id, used) })
}

// choose checks what the client listed against what is there.
func choose(rows []store.Row[part], chosen []store.Part) ([]part, error) {
	wrong := func(thing, text string) error {
		return &fault.Error{Op: "object.CompleteUpload", Kind: fault.Invalid, Thing: thing, Text: text}
	}
	have := map[int]part{}
	for _, r := range rows {
		have[r.Value.Number] = r.Value
	}
	if len(chosen) == 0 {
		return nil, wrong("parts", "You must specify at least one part")
	}
	used := make([]part, len(chosen))
	for i, c := range chosen {
		p, ok := have[c.Number]
		if i > 0 && chosen[i-1].Number >= c.Number {
			return nil, wrong("part order", "The list of parts was not in ascending order. Parts must be ordered by part number.")
		}
		for name, sum := range c.Checksums {
			stored, known := p.Checksums[name] // an upload without an algorithm keeps none; then the ETag must do
			ok = ok && (!known || stored == sum)
		}
		if !ok || p.ETag != c.ETag {
			return nil, wrong("part", "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.")
		}
		used[i] = p
	}
	for _, p := range used[:len(used)-1] {
		if p.Size < store.MinPart {
			return nil, wrong("part size", "Your proposed upload is smaller than the minimum allowed size")
		}
	}
	return used, nil
}

// endUpload deletes the upload, if its parts are still those that were read.
func endUpload(tx store.Tx, b store.Bucket, key, id string, used []part) ([]string, error) {
	_, rows, err := uploadParts(tx, b, key, id)
	if err != nil {
		return nil, err
	}
	blobs := map[int]string{}
	for _, r := range rows {
		blobs[r.Value.Number] = r.Value.Blob
	}
	for _, p := range used {
		if blobs[p.Number] != p.Blob {
			return nil, fault.New("object.CompleteUpload", fault.Conflict, "A part was uploaded again while the upload was being completed.")
		}
	}
	return dropUpload(tx, b, id)
}

// isWhole tells whether a checksum is of the whole object rather than of its parts' checksums.
func isWhole(kind, name string) bool {
	return kind == "FULL_OBJECT" || kind == "" && name == "crc64nvme"
}

func compositeTag(used []part) string {
	h := md5.New()
	for _, p := range used {
		sum, _ := hex.DecodeString(p.ETag)
		h.Write(sum)
	}
	return fmt.Sprintf("%s-%d", hex.EncodeToString(h.Sum(nil)), len(used))
}

func composite(name string, used []part) string {
	h := checksum.New(name)
	for _, p := range used {
		sum, _ := base64.StdEncoding.DecodeString(p.Checksums[name])
		h.Write(sum)
	}
	return fmt.Sprintf("%s-%d", checksum.Text(h), len(used))
}

// joint reads parts one after the other, with one file open at a time.
type joint struct {
	d     *Disk
	parts []part
	open  store.ObjectBody
}

func (j *joint) Read(p []byte) (int, error) {
	for {
		if j.open == nil {
			if len(j.parts) == 0 {
				return 0, io.EOF
			}
			f, err := j.d.fs.Open(j.d.path(j.parts[0].Blob))
			if err != nil {
				return 0, err
			}
			j.open, j.parts = f, j.parts[1:]
		}
		n, err := j.open.Read(p)
		if n > 0 || err != io.EOF {
			return n, err
		}
		j.Close()
	}
}

// Close closes the file that is open.
func (j *joint) Close() {
	if j.open != nil {
		j.open.Close()
		j.open = nil
	}
}
