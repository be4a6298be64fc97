#!/usr/bin/env bash
# Puts a site that was built on a server of your own, and records it for `dateline deploy --dry-run`:
#   docs/deploy/rsync.sh me@example.org:/srv/www/archive/ [SITE]
# SITE is _site without a word of yours. The folder on the server is the site's alone: what else lies in it goes.
# nginx.conf beside this file serves it.
set -euo pipefail

fail() {
  echo "rsync.sh: $1" >&2
  exit 2
}

[ $# -ge 1 ] || fail "no target, expected one; for example: rsync.sh me@example.org:/srv/www/archive/"
target="${1%/}/"
site="${2:-_site}"
[ -f "$site/.dateline-files.json" ] || fail "$site: no site, expected one that was built; run npm run build"
command -v rsync >/dev/null || fail "no rsync, expected it here and on the server; for example: apt-get install rsync"

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
dateline() {
  INIT_CWD="$PWD" PATH="$project/node_modules/.bin:$PATH" node "$project/src/cli.ts" "$@"
}
copy() {
  rsync --recursive --times --compress --chmod=D755,F644 --exclude=/.dateline-files.json "$@"
}

dateline deploy --dry-run --output "$site"

# What pages ask for comes before them: its names change with it, so nothing that is there is written over.
copy --include=/assets/ --include='/assets/**' --exclude='*' "$site/" "$target"
# New files wait beside their places until all are there, then are renamed into them; what the site has no more goes last.
copy --delay-updates --delete-after "$site/" "$target"

dateline deploy --done --output "$site"
