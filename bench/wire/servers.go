package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"outcrop/internal/folder"
	"outcrop/test/server"
)

// servers are the processes that are measured, with what they need.
type servers struct {
	dir    string
	ours   *server.Server
	peers  []*exec.Cmd
	stream target // Outcrop's ConverseStream
}

const (
	modelID  = "bench.instant"
	question = "How many planets are there? Answer in one short sentence."
	patience = 3 * time.Minute // for a server to come up: LiteLLM's first start compiles itself
)

// start brings all of them up: first what is asked directly, last moto.
func (s *servers) start(ctx context.Context, o options) ([]target, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	out, err := s.spawn("upstream", exec.Command(self, "upstream"))
	if err != nil {
		return nil, err
	}
	address, err := out.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("the upstream did not start: %w", err)
	}
	address = strings.TrimSpace(address)
	targets := []target{openAI("upstream", address, s.last())}
	outcrop, err := s.startOutcrop(ctx, o.outcrop, address)
	if err != nil {
		return nil, err
	}
	targets = append(targets, outcrop)
	if o.litellm != "" {
		t, err := s.startLiteLLM(ctx, o, address)
		if err != nil {
			return nil, err
		}
		targets = append(targets, t)
	}
	if o.moto != "" {
		t, err := s.startMoto(ctx, o.moto)
		if err != nil {
			return nil, err
		}
		targets = append(targets, t)
	}
	return targets, nil
}

// spawn starts a process that dies with this one, and gives what it prints.
func (s *servers) spawn(name string, c *exec.Cmd) (*bufio.Reader, error) {
	log, err := os.Create(filepath.Join(s.dir, name+".log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	c.Stderr = log
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, err
	}
	s.peers = append(s.peers, c)
	return bufio.NewReader(out), nil
}

// last is the process that was started last.
func (s *servers) last() int { return s.peers[len(s.peers)-1].Process.Pid }

// stop ends every process with its children.
func (s *servers) stop() {
	if s.ours != nil {
		s.ours.Kill()
	}
	for _, c := range s.peers {
		syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
		c.Wait() // its error is the signal
	}
}

// startOutcrop serves a data folder of its own, with the upstream in the catalog.
func (s *servers) startOutcrop(ctx context.Context, program, upstream string) (target, error) {
	s.ours = &server.Server{Program: program, Data: filepath.Join(s.dir, "data"), Log: filepath.Join(s.dir, "outcrop.log")}
	if err := s.ours.Start(); err != nil {
		return target{}, err
	}
	if _, err := s.ours.Run(ctx, "models", "add", "--id", modelID, "--upstream", "http://"+upstream+"/v1", "--upstream-model", "instant"); err != nil {
		return target{}, err
	}
	about, err := folder.ReadServer(s.ours.Data)
	keys, keysErr := folder.ReadCredentials(s.ours.Data)
	if err = errors.Join(err, keysErr); err != nil {
		return target{}, err
	}
	address := strings.TrimPrefix(about.URL, "http://")
	body := `{"messages":[{"role":"user","content":[{"text":"` + question + `"}]}],"inferenceConfig":{"maxTokens":64,"temperature":0}}`
	sign := newSigner(keys.AccessKey, keys.SecretKey, string(about.Region))
	s.stream = target{"outcrop", address, s.ours.PID(), sign.post(address, "/model/"+modelID+"/converse-stream", body)}
	return target{"outcrop", address, s.ours.PID(), sign.post(address, "/model/"+modelID+"/converse", body)}, nil
}

// startLiteLLM serves the upstream through LiteLLM's proxy, without keys or a database.
func (s *servers) startLiteLLM(ctx context.Context, o options, upstream string) (target, error) {
	config := filepath.Join(s.dir, "litellm.yaml")
	text := "model_list:\n  - model_name: instant\n    litellm_params:\n      model: openai/instant\n      api_base: http://" + upstream + "/v1\n      api_key: none\n"
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		return target{}, err
	}
	address, err := free()
	if err != nil {
		return target{}, err
	}
	_, port, _ := net.SplitHostPort(address)
	c := exec.Command(filepath.Join(o.litellm, "bin", "litellm"), "--config", config, "--host", "127.0.0.1", "--port", port, "--num_workers", fmt.Sprint(o.workers))
	c.Env = append(os.Environ(), "LITELLM_LOCAL_MODEL_COST_MAP=True", "LITELLM_LOG=ERROR", "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY=true", "PATH="+filepath.Join(o.litellm, "bin")+":"+os.Getenv("PATH"))
	out, err := s.spawn("litellm", c)
	if err != nil {
		return target{}, err
	}
	go io.Copy(io.Discard, out)
	return openAI("litellm", address, s.last()), s.await(ctx, "litellm", "http://"+address+"/health/liveliness")
}

// startMoto serves moto's InvokeModel.
func (s *servers) startMoto(ctx context.Context, venv string) (target, error) {
	address, err := free()
	if err != nil {
		return target{}, err
	}
	host, port, _ := net.SplitHostPort(address)
	out, err := s.spawn("moto", exec.Command(filepath.Join(venv, "bin", "moto_server"), "-H", host, "-p", port))
	if err != nil {
		return target{}, err
	}
	go io.Copy(io.Discard, out)
	if err := s.await(ctx, "moto", "http://"+address+"/moto-api/"); err != nil {
		return target{}, err
	}
	sign := newSigner("AKIAIOSFODNN7EXAMPLE", "secret", "us-east-1")
	body := `{"anthropic_version":"bedrock-2023-05-31","max_tokens":64,"messages":[{"role":"user","content":"` + question + `"}]}`
	return target{"moto", address, s.last(), sign.post(address, "/model/anthropic.claude-v2/invoke", body)}, nil
}

// await asks until a server answers.
func (s *servers) await(ctx context.Context, name, url string) error {
	for late := time.Now().Add(patience); time.Now().Before(late) && ctx.Err() == nil; time.Sleep(100 * time.Millisecond) {
		if resp, err := http.Get(url); err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return nil
			}
		}
	}
	return fmt.Errorf("%s does not come up: see %s", name, s.keep(name))
}

// free is an address that nobody listens on.
func free() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}
