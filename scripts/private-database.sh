# shellcheck shell=bash
# The database behind ./run: made once under the data folder, kept from start to start. Sourced after postgres.sh.

# Starts it and exports LINNET_DATABASE, LINNET_DATABASE_OWNER, LINNET_KEYS and LINNET_BACKUPS: start_private_database DATA_FOLDER
start_private_database() {
    local folder="$1" admin owner app
    LINNET_KEYS="$folder/keys"
    LINNET_BACKUPS="${LINNET_BACKUPS:-$folder/backups}"
    export LINNET_KEYS LINNET_BACKUPS
    if ! mkdir -p "$LINNET_KEYS" 2>/dev/null || ! chmod 700 "$LINNET_KEYS" 2>/dev/null; then
        fail "Linnet cannot write in $folder. Choose another folder: ./run --data DIR"
    fi

    # Whoever uses the server holds the second lock, shared; whoever starts or stops it holds the first.
    exec 7>"$folder/postgres.starting" 8>"$folder/postgres.users"
    private_place="$(place_of_cluster "$folder/postgres")"
    flock 7
    flock -s 8
    [[ -s $LINNET_KEYS/postgres-admin ]] || put_aside_without_keys
    admin="$(key admin)" owner="$(key owner)" app="$(key app)"
    make_private_cluster "$admin" 7>&- 8>&-
    start_private_cluster 7>&- 8>&-
    [[ -e $LINNET_KEYS/database-made ]] || make_private_database "$admin" "$owner" "$app"
    flock -u 7

    local server="Host=127.0.0.1;Port=$postgres_port;Database=linnet"
    export LINNET_DATABASE="$server;Username=linnet_app;Password=$app"
    export LINNET_DATABASE_OWNER="$server;Username=linnet_owner;Password=$owner"
}

# Stops it, unless another of our commands still uses it.
stop_private_database() {
    [[ -n ${private_place:-} ]] || return 0
    flock 7 2>/dev/null || return 0
    if flock -n 8; then stop_cluster "$private_place" 7>&- 8>&-; fi
    exec 7>&- 8>&-
}

# Without its keys nobody can open a database again, but it is not ours to throw away.
put_aside_without_keys() {
    [[ -e $private_place ]] || return 0
    local aside
    aside="$private_place.without-keys-$(date +%Y%m%d-%H%M%S)"
    stop_cluster "$private_place" 7>&- 8>&-
    mv "$private_place" "$aside"
    rm -f "$LINNET_KEYS/database-made"
    say "The keys of the database in $private_place are gone, so it was put aside as $aside and a new one is made."
}

# A password kept between starts.
key() {
    local file="$LINNET_KEYS/postgres-$1"
    [[ -s $file ]] || (umask 077 && random_word >"$file")
    cat "$file"
}

make_private_cluster() {
    [[ -e $private_place/made ]] || {
        say "Making a database cluster in $private_place"
        rm -f "$LINNET_KEYS/database-made" "$LINNET_KEYS"/*.head "$LINNET_KEYS"/*.heads # a new record has no seals yet
    }
    make_cluster "$private_place" "$1" --data-checksums --auth=scram-sha-256
}

# The last two keep statements, and the values that an error's detail names, out of the log.
start_private_cluster() {
    use_its_postgres "$private_place"
    start_cluster "$private_place" <<'SETTINGS'
max_connections = 60
shared_buffers = 256MB
effective_cache_size = 1GB
work_mem = 32MB
maintenance_work_mem = 128MB
max_wal_size = 2GB
checkpoint_timeout = 15min
wal_compression = on
random_page_cost = 1.1
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
password_encryption = 'scram-sha-256'
log_min_error_statement = panic
log_error_verbosity = terse
SETTINGS
}

# The owner may make databases: a restored backup is compared in one of its own.
make_private_database() {
    sql postgres "$1" <<SQL
do \$\$ begin
    if not exists (select from pg_roles where rolname = 'linnet_owner') then create role linnet_owner; end if;
    if not exists (select from pg_roles where rolname = 'linnet_app') then create role linnet_app; end if;
end \$\$;
alter role linnet_owner login createdb password '$2';
alter role linnet_app login password '$3';
select 'create database linnet owner linnet_owner' where not exists (select from pg_database where datname = 'linnet') \gexec
revoke all on database linnet from public;
grant connect, temporary on database linnet to linnet_app;
SQL
    sql linnet "$1" <<'SQL'
create extension if not exists pg_trgm;
alter schema public owner to linnet_owner;
SQL
    touch "$LINNET_KEYS/database-made"
}
