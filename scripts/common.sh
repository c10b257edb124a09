# shellcheck shell=bash
# What ./run, ./test and ./linnet share. Sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
readonly root

# Tools keep their caches in a home; a service account may have none.
if [[ ! -d ${HOME:-} || ! -w $HOME ]]; then
    export HOME="$root/var/home"
    mkdir -p "$HOME"
fi

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 3
}

is_here() { command -v "$1" >/dev/null 2>&1; }

# Runs a command as root where we are root or may become root without being asked for a password.
as_root() {
    if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

may_be_root() { [[ $EUID -eq 0 ]] || sudo -n true 2>/dev/null; }

# A word of 32 letters and digits that nobody can guess.
random_word() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

# Writes a short name that is the same for the same text.
short_name_of() { printf '%s' "$1" | sha256sum | cut -c1-16; }

# Runs a command, keeping what it prints; shows it only when the command fails.
quietly() {
    local kept
    kept="$(mktemp)"
    if "$@" >"$kept" 2>&1 </dev/null; then
        rm -f "$kept"
        return 0
    fi
    cat "$kept" >&2
    rm -f "$kept"
    return 1
}

# Runs a command so that a signal to this script ends it too; what ends the script must call end_child.
# Where this script is killed outright, the kernel ends the command.
run_as_child() {
    local tied=()
    if setpriv --pdeathsig TERM true 2>/dev/null; then tied=(setpriv --pdeathsig TERM); fi
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    "${tied[@]}" "$@" <&0 7>&- 8>&- &
    child=$!
    wait "$child"
}

end_child() {
    trap '' INT TERM HUP
    [[ -n ${child:-} ]] || return 0
    kill -TERM "$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
}
