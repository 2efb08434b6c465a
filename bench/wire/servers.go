package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"outcrop/bench/rig"
	"outcrop/internal/folder"
	"outcrop/test/server"
)

// servers are the processes that are measured, with what they need.
type servers struct {
	rig.Servers
	ours   *server.Server
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
	out, err := s.Spawn("upstream", exec.Command(self, "upstream"))
	if err != nil {
		return nil, err
	}
	address, err := out.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("the upstream did not start: %w", err)
	}
	address = strings.TrimSpace(address)
	targets := []target{openAI("upstream", address, s.Last())}
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

// stop ends all of them.
func (s *servers) stop() {
	if s.ours != nil {
		s.ours.Kill()
	}
	s.Stop()
}

// startOutcrop serves a data folder of its own, with the upstream in the catalog.
func (s *servers) startOutcrop(ctx context.Context, program, upstream string) (target, error) {
	s.ours = &server.Server{Program: program, Data: filepath.Join(s.Dir, "data"), Log: s.Log("outcrop")}
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
	config := filepath.Join(s.Dir, "litellm.yaml")
	text := "model_list:\n  - model_name: instant\n    litellm_params:\n      model: openai/instant\n      api_base: http://" + upstream + "/v1\n      api_key: none\n"
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		return target{}, err
	}
	address, err := rig.Free()
	if err != nil {
		return target{}, err
	}
	_, port, _ := net.SplitHostPort(address)
	c := exec.Command(filepath.Join(o.litellm, "bin", "litellm"), "--config", config, "--host", "127.0.0.1", "--port", port, "--num_workers", fmt.Sprint(o.workers))
	c.Env = append(os.Environ(), "LITELLM_LOCAL_MODEL_COST_MAP=True", "LITELLM_LOG=ERROR", "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY=true", "PATH="+filepath.Join(o.litellm, "bin")+":"+os.Getenv("PATH"))
	err = s.Serve(ctx, "litellm", c, "http://"+address+"/health/liveliness", patience)
	return openAI("litellm", address, s.Last()), err
}

// startMoto serves moto's InvokeModel.
func (s *servers) startMoto(ctx context.Context, venv string) (target, error) {
	address, err := rig.Free()
	if err != nil {
		return target{}, err
	}
	host, port, _ := net.SplitHostPort(address)
	c := exec.Command(filepath.Join(venv, "bin", "moto_server"), "-H", host, "-p", port)
	if err := s.Serve(ctx, "moto", c, "http://"+address+"/moto-api/", patience); err != nil {
		return target{}, err
	}
	sign := newSigner("AKIAIOSFODNN7EXAMPLE", "secret", "us-east-1")
	body := `{"anthropic_version":"bedrock-2023-05-31","max_tokens":64,"messages":[{"role":"user","content":"` + question + `"}]}`
	return target{"moto", address, s.Last(), sign.post(address, "/model/anthropic.claude-v2/invoke", body)}, nil
}
