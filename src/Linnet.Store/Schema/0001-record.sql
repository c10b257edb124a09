-- The record. Everything known about a subject is a list of entries, and nothing is ever updated or deleted:
-- the application's role may only read and add (see grants.sql).

create extension if not exists pg_trgm;

create sequence entry_seq;

create table entries (
    id           uuid        primary key,
    seq          bigint      not null unique default nextval('entry_seq'),
    subject_kind smallint    not null,             -- child 1, person 2, worker 3, carer 4, allegation 5, agency 6, authority 7
    subject_id   text        not null,
    kind         text        not null,             -- the key of the record type
    version      smallint    not null,             -- of its questions, when it was written
    happened_on  date        not null,             -- in Europe/London
    happened_at  timestamptz,                      -- only where a time of day is known
    recorded_at  timestamptz not null,             -- when we knew; for an import, the end of the extract's as-of day
    recorded_by  text        not null,
    taken_in_at  timestamptz not null default now(), -- when it reached this database
    strand       uuid,                             -- as the entry named it; facts hold it as settled
    arose_from   uuid,
    occasion     uuid,
    replaces     uuid        references entries (id),
    source       jsonb,                            -- import, list, cell and slot; null when a person recorded it
    source_slot  text        generated always as (source ->> 'slot') stored,
    body_hash    bytea       not null,             -- SHA-256 of the body's salt and answers: still says what was there once a body is destroyed
    constraint two_corrections_cannot_both_win unique (replaces)
);

create index entries_of_subject on entries (subject_kind, subject_id);
create index entries_by_slot on entries (source_slot) where source_slot is not null;

-- What was written, apart from the entry, so that it can be destroyed when the law says so and the entry still stands.
create table bodies (
    entry_id uuid  primary key references entries (id),
    answers  json  not null,                       -- kept as written, to the byte, since body_hash covers it
    reason   text,                                 -- why an earlier entry was corrected: writing, so it lies here
    salt     bytea not null
);
