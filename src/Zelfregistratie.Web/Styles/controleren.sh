#!/bin/sh
# Fails when the committed CSS or icons are not what the sources compile to.
# Exit code 0: up to date; 1: run `npm ci && npm run build` here and commit the result.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

[ -d node_modules/sass ] || npm ci --silent
node bouwen.js "$tmp"

status=0
for file in css/portaal.css iconen.svg; do
  if ! cmp -s "$tmp/$file" "../wwwroot/$file"; then
    echo "wwwroot/$file is not up to date: run 'npm ci && npm run build' in src/Zelfregistratie.Web/Styles." >&2
    status=1
  fi
done
exit $status
