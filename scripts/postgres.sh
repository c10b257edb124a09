# shellcheck shell=bash
# A PostgreSQL of Linnet's own: made, started and stopped here, on loopback only. Sourced after common.sh and prerequisites.sh.
#
# PostgreSQL refuses root, so root's clusters belong to the user postgres; where that user cannot reach the folder asked for,
# the cluster lies under /var/lib/linnet by a name made from that folder.

as_postgres() {
    if [[ $EUID -ne 0 ]]; then
        (cd / && "$@")
    else
        (cd / && runuser -u postgres -- "$@")
    fi
}

# Writes where the cluster for a folder lies.
place_of_cluster() {
    local folder="$1"
    if [[ $EUID -ne 0 ]] || as_postgres test -x "$(dirname "$folder")"; then
        printf '%s' "$folder"
    else
        mkdir -p /var/lib/linnet
        chmod 711 /var/lib/linnet
        printf '/var/lib/linnet/%s' "$(short_name_of "$folder")"
    fi
}

# Makes a cluster: its place, its administrator's password (may be empty), then further words for initdb.
# One half made by an earlier try is made again; a folder that is not ours is left alone.
make_cluster() {
    local place="$1" password="$2"
    shift 2
    [[ ! -e $place || "$(stat -c %U "$place")" == "$(as_postgres id -un)" ]] ||
        fail "The database in $place was made by $(stat -c %U "$place"), and only that user can start it."
    as_postgres test -e "$place/made" && return 0
    [[ ! -e $place || -e $place/linnet-cluster || -z "$(ls -A "$place")" ]] ||
        fail "$place holds something that is not a database cluster of Linnet's; move it, or choose another data folder."
    rm -rf "$place"
    mkdir -p "$place"
    chmod 700 "$place"
    touch "$place/linnet-cluster"
    [[ $EUID -ne 0 ]] || chown -R postgres: "$place"

    printf '%s\n' "$password" | write_as_postgres "$place/password"
    [[ -z $password ]] || set -- "$@" --pwfile="$place/password"
    quietly as_postgres "$postgres_bin/initdb" -D "$place/data" -U linnet_admin --encoding=UTF8 --locale=C.UTF-8 "$@" ||
        fail "PostgreSQL could not make a database cluster in $place."
    as_postgres rm "$place/password"
    printf "include '../linnet.conf'\n" | as_postgres tee -a "$place/data/postgresql.conf" >/dev/null
    as_postgres touch "$place/made"
}

# A cluster is served by the PostgreSQL that made it, though a later one may have been installed since.
use_its_postgres() {
    local made_by
    made_by="$(as_postgres cat "$1/data/PG_VERSION")"
    [[ "$("$postgres_bin/postgres" --version)" == *" $made_by."* ]] && return 0
    postgres_bin="/usr/lib/postgresql/$made_by/bin"
    [[ -x $postgres_bin/pg_ctl ]] ||
        fail "The database in $1 was made by PostgreSQL $made_by, which is no longer here. Install it: sudo apt-get install -y postgresql-$made_by"
}

# Starts a cluster unless it runs, with the settings read from standard input, and sets postgres_port.
start_cluster() {
    local place="$1" settings
    settings="$(cat)"
    if cluster_runs "$place"; then
        postgres_port="$(as_postgres sed -n 4p "$place/data/postmaster.pid")"
        wait_until_ready
        return 0
    fi
    as_postgres rm -f "$place/data/postmaster.pid"
    postgres_port="$(as_postgres cat "$place/port" 2>/dev/null || true)"
    for _ in 1 2 3 4 5; do
        if [[ -z $postgres_port ]] || port_is_taken "$postgres_port"; then postgres_port="$(free_port)"; fi
        printf '%s\n' "$postgres_port" | write_as_postgres "$place/port"
        printf "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nport = %s\n%s\n" "$postgres_port" "$settings" |
            write_as_postgres "$place/linnet.conf"
        if as_postgres "$postgres_bin/pg_ctl" start -s -w -t 60 -D "$place/data" -l "$place/log" >/dev/null 2>&1 </dev/null; then
            return 0
        fi
        sleep 1 # another took the port at the same moment, or what a killed server left behind is still ending
    done
    as_postgres tail -n 5 "$place/log" >&2 || true
    fail "PostgreSQL did not start; its log is $place/log"
}

stop_cluster() {
    as_postgres test -e "$1/made" || return 0
    as_postgres "$postgres_bin/pg_ctl" stop -s -w -t 30 -m fast -D "$1/data" >/dev/null 2>&1 || true
}

# A process id left behind by a crash may since have been given to something else: the server is the one at home in its data.
cluster_runs() {
    local pid
    pid="$(as_postgres head -n 1 "$1/data/postmaster.pid" 2>/dev/null)" || return 1
    [[ $pid =~ ^[0-9]+$ && "$(as_postgres readlink "/proc/$pid/cwd" 2>/dev/null)" == "$1/data" ]]
}

wait_until_ready() {
    for _ in {1..300}; do
        "$postgres_bin/pg_isready" -q -h 127.0.0.1 -p "$postgres_port" && return 0
        sleep 0.2
    done
    fail "PostgreSQL runs but does not answer on port $postgres_port."
}

write_as_postgres() { as_postgres sh -c 'umask 077; cat >"$1"' sh "$1"; }

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A port below the range that the system hands out by itself.
free_port() {
    local port
    for _ in {1..200}; do
        port=$((20000 + RANDOM % 12000))
        port_is_taken "$port" || break
    done
    printf '%s' "$port"
}

# Runs SQL from standard input as the cluster's administrator: sql DATABASE PASSWORD
sql() {
    PGPASSWORD="$2" PGOPTIONS="-c client_min_messages=warning" "$postgres_bin/psql" -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$postgres_port" -U linnet_admin -d "$1"
}
