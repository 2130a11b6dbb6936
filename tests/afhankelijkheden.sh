#!/usr/bin/env bash
# Asks the package feed which dependencies are deprecated or have a known vulnerability; exit code 1 when there are.
# A feed may know no advisories at all. So it is asked first about a version that is known to have one: when it does not
# name that, nothing was checked, and the last line says so.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

example=$(mktemp -d)
trap 'rm -rf "$example"' EXIT
cat >"$example/example.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
PROJECT

ask() { timeout 150 dotnet list "$1" package "${@:2}" --include-transitive 2>&1; }

timeout 100 dotnet restore "$example/example.csproj" >/dev/null 2>&1
if ! ask "$example/example.csproj" --vulnerable | grep -q 'Newtonsoft.Json'; then
  echo "not checked: the feed names no vulnerability where there is one."
  exit 0
fi

found=0
for kind in --vulnerable --deprecated; do
  answer=$(ask Zelfregistratie.sln "$kind")
  if [ $? -ne 0 ] || grep -qE '^ +> ' <<<"$answer"; then
    found=1
    echo "$answer"
  fi
done
[ "$found" -eq 0 ] && echo "No dependency is deprecated or has a known vulnerability."
exit "$found"
