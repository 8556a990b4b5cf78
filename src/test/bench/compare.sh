#!/usr/bin/env bash
# Times whole processes, Prüfstein and LanguageTool's command line in turn (A B A B …) on the same plain text, and prints
# medians and ratios. Run by hand on a quiet machine, after "mvn -q -DskipTests package":
#
#   src/test/bench/compare.sh [RUNS] FILE        one article (default: 3 runs)
#   src/test/bench/compare.sh [RUNS] DIRECTORY   many articles, one in each .txt file
#
# Needs bash, Maven and GNU time (/usr/bin/time; Debian's package "time").
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
runs=3
if [[ ${1:-} =~ ^[0-9]+$ ]]; then runs=$1; shift; fi
[ $# -eq 1 ] && [ -e "$1" ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
articles=$1
[ -x /usr/bin/time ] || { echo 'compare.sh: GNU time is missing (/usr/bin/time); install the package "time"' >&2; exit 2; }
[ -x "$root/target/pruefstein" ] || { echo 'compare.sh: no target/pruefstein; run: mvn -q -DskipTests package' >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/peer"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
recursive=()
[ ! -d "$articles" ] || recursive=(-r)

# Wall seconds, processor seconds, peak memory in MiB of one run.
measure() {
  local name=$1 code=0; shift
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err" || code=$?
  # A failed gate is a result; LanguageTool's command line ends with 0 whatever it finds.
  [ "$code" -le 1 ] || { echo "compare.sh: $name ended with $code:" >&2; tail -5 "$work/err" >&2; exit 1; }
  tail -n 1 "$work/time" | awk '{printf "%s %.2f %.0f\n", $1, $2 + $3, $4 / 1024}' >>"$work/$name"
}

for ((run = 1; run <= runs; run++)); do
  measure pruefstein "$root/target/pruefstein" check --quiet --no-cache --format jsonl "$articles"
  measure languagetool "$java" -cp "$(cat "$work/peer")" org.languagetool.commandline.Main \
    "${recursive[@]}" -c utf-8 -l de-DE "$articles"
done

median() {
  awk -v column="$2" '{print $column}' "$work/$1" | sort -n | awk '{v[NR] = $1} END {print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

printf '%-24s %12s %14s %8s\n' "median of $runs runs" Prüfstein LanguageTool ratio
column=1
for figure in 'wall, s' 'processor, s' 'peak memory, MiB'; do
  a=$(median pruefstein $column); b=$(median languagetool $column)
  printf '%-24s %11s %14s %8s\n' "$figure" "$a" "$b" "$(awk "BEGIN {printf \"%.2f\", $a / $b}")"
  column=$((column + 1))
done
