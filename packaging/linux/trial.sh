#!/bin/sh
# What a seller would do, in a bare system: install, look, write down, upgrade, remove.
# Runs as root inside that system; DISPLAY names an X server outside of it.
# Usage: trial.sh PACKAGE
set -eu
package=$1
data=/home/seller/.local/share/seller-casebook
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

step() {
    echo "== $*"
}

as_seller() {
    runuser -u seller -- env HOME=/home/seller XDG_RUNTIME_DIR=/home/seller/run "$@"
}

# Caches, logs and the package manager's own books change with every package.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /trial -o -path /home/seller -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}


fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# The bare system may be older than what the mirror has by now.
apt-get update -qq
useradd --create-home seller
install -d -m 700 -o seller -g seller /home/seller/run
files >/tmp/before

step "install, with nothing but what the package asks for"
apt-get install -qq --no-install-recommends "$package"
command -v seller-casebook

step "tour without a screen"
as_seller env QT_QPA_PLATFORM=offscreen seller-casebook tour /home/seller/offscreen >/dev/null
step "tour under X11"
as_seller env QT_QPA_PLATFORM=xcb seller-casebook tour /home/seller/xcb >/dev/null
for folder in offscreen xcb; do
    [ "$(find "/home/seller/$folder" -name '*-today.png' -size +10k | wc -l)" -ge 4 ] ||
        fail "the tour ($folder) did not save its pictures"
done
[ ! -e "$data" ] || fail "the tour touched the seller's own data"

step "log a contact"
as_seller seller-casebook --lang en log --issue-type product-takedown --agent agent-7 \
    --channel qianniu --said 商品被下架
as_seller seller-casebook --lang en show 1 | grep 商品被下架
before_upgrade=$(sha256sum "$data/casebook.db")

step "upgrade"
dpkg --install "$package"
as_seller seller-casebook --lang en show 1 | grep agent-7
[ "$before_upgrade" = "$(sha256sum "$data/casebook.db")" ] || fail "the upgrade changed the casebook"

step "purge"
apt-get purge -qq seller-casebook
[ ! -e /usr/lib/seller-casebook ] || fail "the program's folder is still there"
apt-get autoremove -qq --purge
files >/tmp/after
if comm -13 /tmp/before /tmp/after | grep .; then
    fail "the files above are left"
fi
[ -f "$data/casebook.db" ] || fail "the seller's data is gone"
step "all is well: nothing is left but the seller's own files"
