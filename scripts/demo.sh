#!/usr/bin/env bash
# Runs the demonstration from nothing: a server in a temporary folder, the models, the path, and all of it away again.
#   scripts/demo.sh OUTCROP CACHE [flags of outcrop demo]
set -euo pipefail
outcrop=$1 cache=$2
shift 2
data=$(mktemp -d "${TMPDIR:-/tmp}/outcrop-demo-XXXXXX")
server=
stop() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
  rm -rf "$data"
}
trap stop EXIT
trap 'exit 130' INT TERM

echo "demo: starting a server in $data"
TMPDIR="$data" "$outcrop" serve --data "$data" --listen 127.0.0.1:0 >"$data/server.log" 2>&1 &
server=$!
for _ in $(seq 100); do
  grep -q ready "$data/server.log" && break
  kill -0 "$server" 2>/dev/null || { cat "$data/server.log" >&2; echo "  the server did not start: see above" >&2; exit 1; }
  sleep 0.1
done
grep ready "$data/server.log" || { cat "$data/server.log" >&2; echo "  the server was not ready after 10 seconds: is the machine overloaded?" >&2; exit 1; }
scripts/models.sh "$cache" "$outcrop" "$data"
status=0
"$outcrop" demo --data "$data" "$@" || status=$?
[ $status -eq 0 ] || { echo "the server's log:" >&2; tail -20 "$data/server.log" >&2; }
exit $status
