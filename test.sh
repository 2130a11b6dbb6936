#!/usr/bin/env bash
# Installs what is missing, builds without warnings, runs every test, and closes with "N passed, N failed".
# Works from any directory, as root without standard input, in a fresh clone. See docs/development.md.
# "./test.sh lang" only runs the tests of faults, a hundred rounds of each.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
exec </dev/null

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
reports="$PWD/artifacts/tests"
passed=0
failed=0

say() { printf '\n== %s\n' "$*"; }

# One failure that is no test: a step that did not do its work.
broken() { echo "FAILED: $*"; failed=$((failed + 1)); }

finish() {
  echo
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

install_missing() {
  local missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium fonts-liberation)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || missing+=(python3-aiosmtpd)
  [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
  command -v node >/dev/null || missing+=(nodejs)
  command -v npm >/dev/null || missing+=(npm)
  command -v runuser >/dev/null || missing+=(util-linux)
  [ -e /usr/share/zoneinfo/Europe/Brussels ] || missing+=(tzdata)
  ldconfig -p | grep -q libicuuc || missing+=(libicu-dev)
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    broken "as root: apt-get install ${missing[*]}"
    return
  fi
  export DEBIAN_FRONTEND=noninteractive
  timeout 300 apt-get update -q && timeout 600 apt-get install -qy --no-install-recommends "${missing[@]}" >/dev/null \
    || broken "apt-get could not install ${missing[*]}"
}

# The provider of OpenID Connect that the tests sign in at; see tests/Zelfregistratie.TestSupport/Servers/OidcProvider.cs.
install_provider() {
  local folder=tests/Zelfregistratie.TestSupport/Servers/oidc-provider
  cmp -s "$folder/package-lock.json" "$folder/node_modules/.geinstalleerd" && return
  say "Installing oidc-provider"
  (cd "$folder" && timeout 300 npm ci --silent && cp package-lock.json node_modules/.geinstalleerd) || broken "npm ci in $folder"
}

check_styles() {
  local check=src/Zelfregistratie.Web/Styles/controleren.sh
  if command -v npm >/dev/null && [ -x "$check" ]; then
    say "Are the committed styles up to date?"
    timeout 300 "$check" || broken "$check"
  fi
}

build() {
  say "Building"
  local log="$reports/build.log"
  if ! timeout 900 dotnet build Zelfregistratie.sln -warnaserror >"$log" 2>&1; then
    grep -E ': (error|warning) ' "$log" | sort -u | head -50
    tail -5 "$log"
    broken "the build (artifacts/tests/build.log)"
    finish
  fi
  tail -3 "$log" | head -1
  if grep -qE ': warning ' "$log"; then
    grep -E ': warning ' "$log" | sort -u | head -50
    broken "the build has warnings"
  fi
}

check_dependencies() {
  say "Is a dependency deprecated or vulnerable?"
  timeout 400 tests/afhankelijkheden.sh || broken "tests/afhankelijkheden.sh"
}

# suite NAME PROJECT SECONDS ENGINE [OPTION ...]
suite() {
  say "$1"
  run "$@"
  count "$1"
}

# Begins a suite beside the others; the last one waits for it and counts it.
begin() {
  say "$1 begins, and goes on beside the others"
  run "$@" &
}

# Leaves a report, a log, the exit code and the seconds it took in the folder of the reports.
run() {
  local name=$1 project=$2 limit=$3 engine=$4
  shift 4
  local start=$SECONDS
  rm -f "$reports/$name".{xml,status,seconds}
  local program
  program=$(find "tests/$project/bin/Debug" -maxdepth 2 -name "$project.dll" 2>/dev/null | head -1)
  [ -n "$program" ] || return
  # -k: what does not listen to the end is ended.
  ZELFREGISTRATIE_ENGINE=$engine timeout -k 20 "$limit" \
    dotnet "$program" "$@" -noLogo -noColor -noAutoReporters -printMaxStringLength 1000 -result-xml "$reports/$name.xml" >"$reports/$name.log" 2>&1
  echo $? >"$reports/$name.status"
  echo $((SECONDS - start)) >"$reports/$name.seconds"
}

number() {
  local found
  found=$(grep -oE " $1=\"[0-9]+\"" <<<"$2" | tr -dc 0-9)
  echo "${found:-0}"
}

# The report, not the words on the screen, says how many passed. A suite without report or without tests has failed.
count() {
  local name=$1 report="$reports/$1.xml" log="$reports/$1.log" status totals good bad skipped
  status=$(cat "$reports/$name.status" 2>/dev/null)
  if [ -z "$status" ]; then
    broken "$name was not built"
    return
  fi
  totals=$(grep -o '<assembly [^>]*>' "$report" 2>/dev/null | head -1)
  good=$(number passed "$totals")
  bad=$(($(number failed "$totals") + $(number errors "$totals")))
  skipped=$(number skipped "$totals")
  echo "$name: $good passed, $bad failed, $skipped skipped, in $(cat "$reports/$name.seconds") s"
  passed=$((passed + good))
  failed=$((failed + bad))
  if [ "$status" -eq 124 ] || [ "$status" -eq 137 ]; then
    broken "$name did not end within its time"
  elif [ "$good" -eq 0 ]; then
    broken "$name ran no test that passed"
  elif [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
    broken "$name ended with code $status"
  fi
  [ "$status" -eq 0 ] || grep -vE '^\{' "$log" | tail -150
}

# What the tests of faults counted.
counts() { grep -h '^== ' "$reports/Faults.log" 2>/dev/null; }

mkdir -p "$reports"
if ! command -v dotnet >/dev/null; then
  broken "the .NET SDK is not installed"
  finish
fi
install_missing
install_provider
check_styles
build
check_dependencies
if [ "${1:-}" = lang ]; then
  export ZELFREGISTRATIE_RONDES=${ZELFREGISTRATIE_RONDES:-100}
  suite Faults Zelfregistratie.Fault.Tests 43200 PostgreSql
  counts
  finish
fi
# The browser tests wait most of the time: for a page, for the browser. The others use what they leave.
begin Browser Zelfregistratie.Browser.Tests 2400 Sqlite
suite Domain Zelfregistratie.Domain.Tests 120 Sqlite
suite Architecture Zelfregistratie.Architecture.Tests 180 Sqlite
suite Web-Sqlite Zelfregistratie.Web.Tests 1200 Sqlite -trait- Nodig=PostgreSql -trait- Nodig=Node
suite Web-PostgreSql Zelfregistratie.Web.Tests 1800 PostgreSql
[ -z "${ZELFREGISTRATIE_SQLSERVER:-}" ] || suite Web-SqlServer Zelfregistratie.Web.Tests 900 SqlServer -trait- Nodig=PostgreSql -trait- Nodig=Node
say "Browser"
wait
count Browser
suite Faults Zelfregistratie.Fault.Tests 600 PostgreSql
counts
finish
