#!/usr/bin/env bash
# Installs what bench-wire measures Outcrop against, each in a virtual environment of its own under the cache.
#   scripts/bench-peers.sh CACHE
# LiteLLM is the newest release whose requirements the package index can all meet.
set -eu
cache=$1
litellm=1.106.2
moto=5.2.5

install() { # folder, package
	test -e "$cache/$1/ready-$2" && return
	echo "bench-wire: installing $2"
	rm -rf "${cache:?}/$1"
	python3 -m venv "$cache/$1"
	"$cache/$1/bin/python" -m pip install --quiet --disable-pip-version-check "$2" || {
		echo "  $2 could not be installed: is the package index reachable?" >&2
		exit 1
	}
	touch "$cache/$1/ready-$2"
}

install bench-litellm "litellm[proxy]==$litellm"
install bench-moto "moto[server]==$moto"
