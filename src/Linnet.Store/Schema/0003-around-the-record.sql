-- Extracts taken in. The latest as-of day is as far as the imported record reaches.
create table imports (
    id             uuid        primary key,
    what           text        not null,           -- annex-a, cin, ssda903, people, entries
    as_of          date,                           -- null where the file is no extract
    file_hash      bytea,                          -- SHA-256 of the file
    taken_in_at    timestamptz not null default now(),
    taken_in_by    text        not null,
    reconciliation jsonb       not null            -- rows read, added, unchanged, corrected and refused, by list and reason
);

-- Who looked at what. Written before what was looked at leaves the database; added to and never changed.
create table access (
    id       bigint      generated always as identity,
    at       timestamptz not null default now(),
    worker   text        not null,
    role     text        not null,
    page     text        not null,
    subjects text[]      not null,                 -- child:1234, as many as were shown
    reason   text                                  -- where the reader had to give one
) partition by range (at);

create table access_other_months partition of access default;
create index access_to_subject on access using gin (subjects);
create index access_by_worker on access (worker, at);

-- A partition for this month and each of the next ones, so that old months can be archived whole.
create function make_access_months(months int) returns void language plpgsql as $$
declare
    month date;
begin
    for month in select generate_series(date_trunc('month', now()), now() + make_interval(months => months), '1 month')::date loop
        if not exists (select from pg_class where relname = 'access_' || to_char(month, 'YYYY_MM'))
            and not exists (select from access_other_months where at >= month and at < month + interval '1 month') then
            execute format('create table %I partition of access for values from (%L) to (%L)',
                'access_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
        end if;
    end loop;
end $$;

-- A form sent twice is taken once: its key, what it said, and what came of it.
create table idempotency (
    key       text        primary key,
    said      bytea       not null,                -- SHA-256 of what was to be recorded
    entries   uuid[]      not null,
    made_at   timestamptz not null default now()
);

-- The people who sign in to a demonstration.
create table accounts (
    worker text primary key,
    name   text not null,
    role   text not null,
    team   text
);
