#!/usr/bin/env bash
# Runs every fuzz target of the repository for a while, one after the other, with one line each.
#   scripts/fuzz.sh TIME        such as 60s, or 500x for that many inputs; a finding goes to testdata/fuzz
set -uo pipefail
time=$1 findings=0 targets=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cache=$(go env GOCACHE)/fuzz/$(go list -m)

fuzz() { # PACKAGE TARGET
  targets=$((targets + 1))
  printf 'fuzz: %-32s %-20s ' "$1" "$2"
  if (cd "$1" && "$work/test" -test.run '^$' -test.fuzz "^$2\$" -test.fuzztime "$time" -test.fuzzcachedir "$cache/$1") >"$work/log" 2>&1; then
    sed -nE 's/^fuzz: elapsed: ([^,]*), execs: ([0-9]+).*/ok, \2 inputs in \1/p' "$work/log" | tail -1 | grep . || echo ok
  elif grep -q '^ *context deadline exceeded$' "$work/log" && ! grep -q 'Failing input' "$work/log"; then
    echo "ok, cut in the middle of an input" # Go's fuzzing calls it a failure when its own time is up
  else
    findings=$((findings + 1))
    echo FAIL
    sed 's/^/  /' "$work/log"
  fi
}

files=$(git ls-files --cached --others --exclude-standard '*_test.go' | xargs grep -lE '^func Fuzz')
for package in $(xargs -n1 dirname <<<"$files" | sort -u); do
  go test -c -fuzz . -o "$work/test" "./$package" || exit 1
  for target in $(grep -hoE '^func Fuzz[A-Za-z0-9_]*' "$package"/*_test.go | cut -c6-); do
    fuzz "$package" "$target"
  done
done

echo "fuzz: $targets targets, $findings with findings"
[ "$findings" -eq 0 ] || { echo "  the input that fails is in testdata/fuzz beside the test: fix the code, and commit it as a seed" >&2; exit 1; }
