# shellcheck shell=bash
# The database behind ./test: quick, open to whoever is on this machine, and gone when the tests are. Sourced after postgres.sh.

# Starts it and exports LINNET_TEST_DATABASE, in which tests may make and drop databases of their own.
start_throwaway_database() {
    local folder
    mkdir -p "$root/var"
    remove_left_behind
    folder="$(mktemp -d "$root/var/test-postgres.XXXXXX")"
    chmod 711 "$folder"
    printf '%s\n' "$$" >"$folder/owner"
    throwaway_folder="$folder"
    throwaway_place="$(place_of_cluster "$folder/cluster")"
    make_cluster "$throwaway_place" "" --auth=trust --no-sync
    start_cluster "$throwaway_place" <<'SETTINGS'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
shared_buffers = 256MB
work_mem = 32MB
maintenance_work_mem = 128MB
max_wal_size = 4GB
wal_level = minimal
max_wal_senders = 0
autovacuum_naptime = 10s
random_page_cost = 1.1
jit = off
timezone = 'UTC'
SETTINGS
    sql postgres "" <<<"create role linnet_owner login createdb; create role linnet_app login"
    export LINNET_TEST_DATABASE="Host=127.0.0.1;Port=$postgres_port;Database=postgres;Username=linnet_admin"
}

stop_throwaway_database() {
    [[ -n ${throwaway_place:-} ]] || return 0
    stop_cluster "$throwaway_place"
    rm -rf "$throwaway_place" "$throwaway_folder"
}

# What tests that were killed left behind: their process is gone, so nothing stops or removes it but this.
remove_left_behind() {
    local folder owner
    for folder in "$root"/var/test-postgres.*; do
        owner="$(cat "$folder/owner" 2>/dev/null)" || continue
        kill -0 "$owner" 2>/dev/null && continue
        throwaway_folder="$folder"
        throwaway_place="$(place_of_cluster "$folder/cluster")"
        stop_throwaway_database
    done
}
