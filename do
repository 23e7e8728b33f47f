#!/usr/bin/env bash
# The commands of Reconstruct. ./do alone lists them.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export UseSharedCompilation=true # without it every compile starts cold and a full build takes twice as long
service="$root/src/Reconstruct.Service"
program="$root/artifacts/bin/Reconstruct.Service/release_linux-x64/Reconstruct.Service"

die() { echo "error: $*" >&2; exit 1; }
say() { echo "· $*"; }

toolchain() {
  command -v dotnet >/dev/null || die "dotnet is not on the PATH: .NET SDK 10 is needed"
  dotnet --version | grep -q '^10\.' || die ".NET SDK 10 is needed, found $(dotnet --version)"
  command -v node >/dev/null || die "node is not on the PATH: Node.js 20 or newer is needed"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || die "Node.js 20 or newer is needed, found $(node --version)"
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi; }

# Installs the Debian packages that are missing. The first argument says whether to stop (need) or go on (want) when that cannot be done.
packages() {
  local how=$1 missing=(); shift
  for p in "$@"; do dpkg-query -W -f='${db:Status-Abbrev}' "$p" 2>/dev/null | grep -q '^ii' || missing+=("$p"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  if as_root apt-get -o DPkg::Lock::Timeout=300 update -qq && as_root apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; then return 0; fi
  [ "$how" = want ] && { say "could not install ${missing[*]}"; return 0; }
  die "install first: ${missing[*]}"
}

icu() { apt-cache pkgnames 2>/dev/null | grep -E '^libicu[0-9]+$' | sort -V | tail -1; }

client() { # style sheet and script, built again only when their sources changed
  ( cd "$service/client"
    local mark; mark=$(find . ../../../src \( -path '*/node_modules' -o -path '*/wwwroot' -o -path '*/obj' \) -prune -o -type f \( -path './*' -o -name '*.razor' -o -name '*.cs' \) -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64)
    [ -d node_modules ] && [ -f ../wwwroot/.built ] && [ "$(cat ../wwwroot/.built)" = "$mark" ] && exit 0
    say "building the style sheet and script"
    [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error
    npm run -s build
    printf '%s' "$mark" > ../wwwroot/.built )
}

build() { # build PROJECT...: restore and compile, quietly
  say "building"
  for p in "$@"; do
    dotnet restore "$root/$p" --nologo -v:q ${CI:+--locked-mode} || die "restore failed"
    dotnet build "$root/$p" -c Release --no-restore --nologo -v:q -clp:NoSummary || die "build failed"
  done
}

ready() { toolchain; client; build src/Reconstruct.Service/Reconstruct.Service.csproj; }

cmd_run() {
  local data=./data settings=() port=8080
  while [ $# -gt 0 ]; do
    case "$1" in
      --port) port=${2:?"--port takes a number"}; shift 2 ;;
      --data) data=${2:?"--data takes a folder"}; shift 2 ;;
      --postgres) settings+=("--postgres=${2:?"--postgres takes a connection string"}"); shift 2 ;;
      --pathways) settings+=("--pathways=${2:?"--pathways takes a number"}"); shift 2 ;;
      --seed) settings+=("--seed=${2:?"--seed takes a number"}"); shift 2 ;;
      --empty) settings+=("--empty=true"); shift ;;
      *) die "./do run knows --port --data --postgres --empty --pathways --seed, not $1" ;;
    esac
  done
  packages want chromium fonts-liberation fontconfig
  ready
  exec "$program" run "--data=$(realpath -m "$data")" "--urls=http://127.0.0.1:$port" "${settings[@]}"
}

pg_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
as_pg() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }

throwaway_postgres() { # a server of its own in $1: socket only, gone afterwards. Its files are in memory where there is room: each test makes a database and drops it
  local work=$1 bin; bin=$(pg_bin)
  mkdir "$work/pg"
  if [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -1)" -gt 2000000 ]; then memory=$(mktemp -d /dev/shm/reconstruct-XXXXXX); ln -s "$memory" "$work/pg/files"; else mkdir "$work/pg/files"; fi
  [ "$(id -u)" = 0 ] && chown postgres "$work/pg" "$work/pg/files"
  as_pg "$bin/initdb" -D "$work/pg/files/data" -U test -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  as_pg "$bin/pg_ctl" -D "$work/pg/files/data" -s -w -l "$work/pg/log" -o "-c listen_addresses='' -c unix_socket_directories=$work/pg -c max_connections=400 -c fsync=off" start
  export RECONSTRUCT_TEST_POSTGRES="Host=$work/pg;Username=test;Database=postgres"
}

cmd_test() {
  toolchain
  packages need "$(icu)" fontconfig fonts-liberation chromium postgresql poppler-utils
  client
  local work; work=$(mktemp -d); chmod 755 "$work"; memory=""
  trap 'as_pg "$(pg_bin)/pg_ctl" -D "'"$work"'/pg/files/data" -m immediate -s stop 2>/dev/null || true; rm -rf "'"$work"'" "${memory:-}"; dotnet build-server shutdown >/dev/null 2>&1 || true' EXIT
  build Reconstruct.slnx
  local bin="$root/artifacts/bin" rc=0
  run_tests() { # run_tests TITLE PROGRAM [ARGS]
    local title=$1 project=$2; shift 2
    say "$title"
    "$bin/$project/release_linux-x64/$project" -noColor -noLogo "$@" 2>&1 | tee -a "$work/log" | grep -vE '^\s*(Discover|Starting|Finished)' || true
    [ "${PIPESTATUS[0]}" = 0 ] || rc=1
  }
  run_tests "rules and maths" Reconstruct.Core.Tests
  run_tests "components" Reconstruct.NhsUi.Tests
  run_tests "the service on SQLite" Reconstruct.Service.Tests
  throwaway_postgres "$work"
  run_tests "the service on PostgreSQL" Reconstruct.Service.Tests
  unset RECONSTRUCT_TEST_POSTGRES
  run_tests "the service in a browser" Reconstruct.BrowserTests
  awk '/Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+/ { runs++
      for (i = 1; i <= NF; i++) { v = $(i + 1); sub(",", "", v)
        if ($i == "Total:") t += v; if ($i == "Errors:") e += v; if ($i == "Failed:") f += v; if ($i == "Skipped:") s += v } }
    END { if (runs < 5) f++; f += e; printf "%d passed, %d failed, %d skipped\n", t - f - s, f, s; exit f > 0 }' "$work/log" || rc=1
  return $rc
}

cmd_check() {
  toolchain
  say "formatting"
  dotnet format whitespace "$root/Reconstruct.slnx" --verify-no-changes --no-restore -v:q || die "run: dotnet format whitespace Reconstruct.slnx"
  say "analyzers"
  dotnet restore "$root/Reconstruct.slnx" --nologo -v:q
  dotnet build "$root/Reconstruct.slnx" -c Release --no-restore --nologo -v:q -clp:NoSummary -p:Lint=true --no-incremental || die "the analyzers found faults"
  say "house rules, content files and hazards"
  "$root/artifacts/bin/Reconstruct.Service.Tests/release_linux-x64/Reconstruct.Service.Tests" -noColor -noLogo -namespace Reconstruct.Service.Tests.House || die "the house rules found faults"
  echo "All checks passed"
}

cmd_bench() {
  toolchain; client; build bench/Reconstruct.Bench/Reconstruct.Bench.csproj
  exec "$root/artifacts/bin/Reconstruct.Bench/release_linux-x64/Reconstruct.Bench" "$@"
}

cmd_lighthouse() { # [RUNS]: a service of its own with invented patients, measured page by page
  packages need chromium fonts-liberation
  ready
  ( cd "$root/tools/lighthouse"; [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --loglevel=error )
  local work pid; work=$(mktemp -d)
  "$program" run "--data=$work/data" --urls=http://127.0.0.1:0 --pathways=100 --seed=1 --jobs=false --limits:publicPerMinute=100000 > "$work/said" & pid=$!
  trap 'kill '"$pid"' 2>/dev/null || true; rm -rf "'"$work"'"' EXIT
  until grep -q '^Ready: ' "$work/said"; do kill -0 "$pid" 2>/dev/null || die "the service did not start"; sleep 0.2; done
  node "$root/tools/lighthouse/run.js" "$(sed -n 's/^Ready: //p' "$work/said")" "${1:-5}"
}

cmd_frames() { # [OBJECTS]: frames of the drawing board in a browser, beside one object in the same run
  packages need chromium fonts-liberation; client
  node --experimental-websocket "$root/tools/board/frames.mjs" "$@"
}

cmd_migration() {
  [ $# -eq 1 ] || die "./do migration NAME"
  toolchain; ( cd "$root" && dotnet tool restore >/dev/null )
  for engine in Sqlite Postgres; do
    dotnet ef migrations add "$1" --project "$service" --context "${engine}ServiceDb" -o "Data/Migrations/$engine" --configuration Release || die "no migration for $engine"
  done
}

# A command of the service's own program on a data folder: [--data DIR] [--postgres CONNECTION] and what it takes itself.
on_data() {
  local name=$1 data=./data args=(); shift
  while [ $# -gt 0 ]; do
    case "$1" in
      --data) data=${2:?"--data takes a folder"}; shift 2 ;;
      --postgres) args+=("--postgres=${2:?"--postgres takes a connection string"}"); shift 2 ;;
      --mapping) args+=("--mapping=${2:?"--mapping takes a file"}"); shift 2 ;;
      *) args+=("$1"); shift ;;
    esac
  done
  [ -x "$program" ] && [ -z "$(find "$root/src" "$root/content" -newer "$program.dll" \( -name '*.cs' -o -name '*.razor' -o -name '*.json' \) -not -path '*/node_modules/*' -print -quit)" ] || ready >&2
  exec "$program" "$name" "--data=$(realpath -m "$data")" "${args[@]}"
}

case "${1:-}" in
  run) shift; cmd_run "$@" ;;
  test) shift; cmd_test "$@" ;;
  check) shift; cmd_check "$@" ;;
  bench) shift; cmd_bench "$@" ;;
  lighthouse) shift; cmd_lighthouse "$@" ;;
  frames) shift; cmd_frames "$@" ;;
  migration) shift; cmd_migration "$@" ;;
  verify) shift; on_data verify "$@" ;;
  administrator) shift; [ $# -ge 2 ] || die './do administrator NAME SUBJECT [--data DIR]'; on_data administrator "$@" ;;
  export | import | reference) name=$1; shift; [ $# -ge 1 ] || die "./do $name FILE [--data DIR]"; on_data "$name" "$@" ;;
  *)
    cat <<'TEXT'
./do run        starts the service at http://127.0.0.1:8080   [--port N] [--data DIR] [--postgres "CONNECTION"] [--empty] [--pathways N] [--seed N]
./do test       runs every test, on SQLite, on PostgreSQL and in a browser
./do check      format, analyzers, house rules, content files, hazards
./do bench      measures speed against a baseline in the same run
./do lighthouse measures the start page, the inbox and a pathway page with Lighthouse   [RUNS]
./do frames     measures frames of the drawing board in a browser, beside one object in the same run   [OBJECTS]
./do verify     recomputes the chains of the history
./do export F   everything into one archive
./do import F   everything from one archive into an empty data folder
./do reference F  loads practices, or checks the surgeons against an extract of a register   [--mapping FILE, else F.mapping.json]
./do administrator NAME SUBJECT  the first account of a service with an identity provider
./do migration NAME  makes a database migration for both engines
TEXT
    [ -z "${1:-}" ] || exit 2 ;;
esac
