#!/bin/sh
# The package in a clean Debian root: it installs with what it depends on and nothing else, a session is held in it from
# beginning to end, it goes again without a trace. Needs root, for the root folder.
#
#   Tests/Package/check.sh PACKAGE.deb      KEEP=1 leaves the root folder there, MIRROR is another one than Debian's own
set -eu

# What is mounted below goes with this process, however it ends.
[ -n "${PINGYI_PACKAGE_CHECK:-}" ] || exec unshare --mount env PINGYI_PACKAGE_CHECK=1 "$0" "$@"

package=$1
suite=${SUITE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
work=$(mktemp -d)
root="$work/root"
finish() {
  umount "$root/proc" "$root/dev/pts" 2>/dev/null || true
  if [ -n "${KEEP:-}" ]; then echo "root: $root"; else rm -rf --one-file-system "$work"; fi
}
trap finish EXIT

step() { echo "== $*"; }
inside() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin TERM=xterm-256color LC_ALL=C.UTF-8 HOME=/root "$@"; }
# What the package has left, logs of the package manager left out.
traces() { (cd "$root" && find usr etc root var -path '*pingyi*' ! -path 'var/log/*' ! -path 'root/office*'); }

step "lintian"
if command -v lintian >/dev/null; then lintian --fail-on error,warning --allow-root "$package"; fi

step "a clean $suite"
mmdebstrap --quiet --variant=apt "$suite" "$root" ${MIRROR:+"$MIRROR"}
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -sf pts/ptmx "$root/dev/ptmx"
cp "$package" "$root/root/pingyi.deb"

step "installed"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /root/pingyi.deb >/dev/null
rm "$root/root/pingyi.deb"
for program in pingyi pingyi-ballots; do
  if inside ldd "/usr/bin/$program" | grep "not found"; then exit 1; fi
done

step "the shipped session, by steps"
mkdir "$root/root/office"
inside sh -c "cd /root/office && pingyi check demo && pingyi drive demo Sessions/demo.steps >/dev/null && pingyi verify demo"
for paper in minutes.docx register.xlsx tables.xlsx session.json; do
  [ -s "$root/root/office/Sessions/demo.session/documents/$paper" ] || { echo "no $paper" >&2; exit 1; }
done

step "a session by keys, on a terminal"
inside sh -c "cd /root/office && (printf ':open\r'; printf 'q\r') | script -qec 'stty rows 40 cols 120; pingyi run city' /dev/null" \
  >/dev/null
inside sh -c "cd /root/office && pingyi verify city"

step "the tutor, begun and left"
inside sh -c "cd /root/office && printf '\\033[1;2R' | script -qec 'stty rows 24 cols 80; pingyi tutor' /dev/null" | grep -q "pingyi tutor --step"
[ -z "$(find "$root/tmp" -mindepth 1)" ] || { echo "the tutor left something behind" >&2; exit 1; }

step "a plan of an office's tables"
printf '单位,职务\n甲镇,党委书记\n乙镇,党委书记\n' >"$root/root/office/units.csv"
printf '单位,问题,责任人,整改时限\n甲镇,阵地年久失修,党委书记,2027-03-31\n' >"$root/root/office/problems.csv"
inside sh -c "cd /root/office && pingyi new spring.toml --from units.csv --from problems.csv --source self </dev/null && pingyi check spring.toml" >/dev/null

step "the phones' server"
inside sh -c "cd /root/office && pingyi serve demo --bind 127.0.0.1:0 </dev/null" | grep -q "^ready "

step "the register"
inside sh -c "cd /root/office && pingyi register import demo >/dev/null && pingyi register figures >/dev/null && pingyi themes >/dev/null"

step "removed"
inside apt-get purge -y -qq pingyi >/dev/null
[ -z "$(traces)" ] || { echo "left behind:" >&2; traces >&2; exit 1; }
[ -s "$root/root/office/Sessions/demo.session/documents/minutes.docx" ]
echo "The package is sound."
