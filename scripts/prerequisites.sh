# shellcheck shell=bash
# What must be on the machine, and how it gets there. Sourced after common.sh.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

need_dotnet() {
    if ! is_here dotnet && [[ -x $HOME/.dotnet/dotnet ]]; then export PATH="$HOME/.dotnet:$PATH" DOTNET_ROOT="$HOME/.dotnet"; fi
    is_here dotnet || fail "Linnet needs the .NET SDK 10, which is not on this machine: https://dotnet.microsoft.com/download/dotnet/10.0"
    [[ -n "$(cd "$root" && dotnet --version 2>/dev/null)" ]] ||
        fail "Linnet needs the .NET SDK 10; this machine has only: $(dotnet --list-sdks 2>/dev/null | tr '\n' ' ')"
}

need_node() {
    local major
    if ! is_here node || ! is_here npm; then need_packages "Node.js 18 or later with npm" nodejs npm; fi
    major="$(node -p 'process.versions.node.split(".")[0]')"
    [[ $major -ge 18 ]] || fail "Linnet needs Node.js 18 or later to bundle its styles; this machine has $(node --version)."
}

# Sets postgres_bin to the folder of PostgreSQL's server programs.
need_postgres() {
    find_postgres || {
        need_packages "PostgreSQL 15 or later with its contrib modules" postgresql postgresql-contrib
        find_postgres || fail "PostgreSQL 15 or later was installed, but its server programs (initdb, pg_ctl) were not found."
    }
}

find_postgres() {
    local bin
    for bin in $(printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin | sort -rV) "$(pg_config --bindir 2>/dev/null || true)"; do
        [[ -x $bin/initdb && -x $bin/pg_ctl ]] || continue
        [[ "$("$bin/postgres" --version | grep -oE '[0-9]+' | head -n1)" -ge 15 ]] || continue
        [[ -e $("$bin/pg_config" --sharedir 2>/dev/null || printf '/usr/share/postgresql/%s' "$(basename "$(dirname "$bin")")")/extension/pg_trgm.control ]] || continue
        postgres_bin="$bin"
        return 0
    done
    return 1
}

# Exports LINNET_CHROMIUM, the browser that the tests drive.
need_chromium() {
    find_chromium || need_packages "Chromium" chromium
    find_chromium || fail "Chromium was installed, but is not on the path."
    export LINNET_CHROMIUM
}

find_chromium() {
    LINNET_CHROMIUM="$(command -v chromium || command -v chromium-browser || command -v google-chrome)"
}

# Installs packages through apt where there is one and we may.
need_packages() {
    local what="$1"
    shift
    if ! is_here apt-get || ! may_be_root; then fail "Linnet needs $what. Install it, for example: sudo apt-get install -y $*"; fi
    say "Installing $what"
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        fail "The package lists could not be read. Install $what by hand: sudo apt-get install -y $*"
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" ||
        fail "$what could not be installed. Install it by hand: sudo apt-get install -y $*"
}
