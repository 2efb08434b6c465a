package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// text is a text's tokens. Readers take them as numbers, a text a line.
type text []int32

// place is a position of a text.
type place struct{ text, pos int }

// row is what a reader finds at a place: the logits of what comes next. Readers write the number of the text, the position and the length as
// int32, then the values as float32, all little-endian, in any order.
type row struct {
	place
	logits []float32
}

func parseTexts(r io.Reader) (texts []text, err error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var t text
		for _, word := range strings.Fields(lines.Text()) {
			id, err := strconv.ParseInt(word, 10, 32)
			if err != nil {
				return nil, err
			}
			t = append(t, int32(id))
		}
		texts = append(texts, t)
	}
	return texts, lines.Err()
}

func formatTexts(texts []text) io.Reader {
	var b bytes.Buffer
	for _, t := range texts {
		for _, id := range t {
			fmt.Fprintf(&b, "%d ", id)
		}
		b.WriteByte('\n')
	}
	return &b
}

// writeRow is for readers.
func writeRow(w io.Writer, r row) error {
	head := make([]byte, 12, 12+4*len(r.logits))
	binary.LittleEndian.PutUint32(head, uint32(r.text))
	binary.LittleEndian.PutUint32(head[4:], uint32(r.pos))
	binary.LittleEndian.PutUint32(head[8:], uint32(len(r.logits)))
	for _, x := range r.logits {
		head = binary.LittleEndian.AppendUint32(head, math.Float32bits(x))
	}
	_, err := w.Write(head)
	return err
}

// readRow gives the next row; io.EOF after the last.
func readRow(r io.Reader) (row, error) {
	var head [3]int32
	if err := binary.Read(r, binary.LittleEndian, &head); err != nil {
		return row{}, err
	}
	if head[2] < 1 || head[2] > 1<<24 {
		return row{}, fmt.Errorf("a row of %d values", head[2])
	}
	body := make([]byte, 4*head[2])
	if _, err := io.ReadFull(r, body); err != nil {
		return row{}, fmt.Errorf("a row breaks off: %w", err)
	}
	logits := make([]float32, head[2])
	for i := range logits {
		logits[i] = math.Float32frombits(binary.LittleEndian.Uint32(body[4*i:]))
	}
	return row{place{int(head[0]), int(head[1])}, logits}, nil
}

// read runs a reader on its input and hands its rows out.
func read(ctx context.Context, in io.Reader, env, command []string, each func(row) error) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdin = in
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	rows := bufio.NewReaderSize(out, 1<<20)
	for err == nil {
		var r row
		if r, err = readRow(rows); err == nil {
			err = each(r)
		}
	}
	if err != io.EOF {
		stop()
		return errors.Join(err, cmd.Wait())
	}
	if err := cmd.Wait(); err != nil {
		return fmt.Errorf("%s: %w: %s", strings.Join(command, " "), err, bytes.TrimSpace(said.Bytes()))
	}
	return nil
}
