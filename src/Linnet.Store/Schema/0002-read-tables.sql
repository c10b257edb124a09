-- Caches, written in the transaction of the entry: `linnet rebuild` drops and refills them and must give the same rows.
-- "written" is the transaction that wrote a row. Numbers are handed out before commit and so do not say what is new; what a reader's
-- last snapshot could not see does.

-- What clocks and measures read of an entry: no narrative, no name.
create table facts (
    seq          bigint      primary key,
    entry        uuid        not null,
    subject_kind smallint    not null,
    subject_id   text        not null,
    kind         text        not null,
    day          date        not null,
    at           timestamptz,
    named_day    date,
    recorded     timestamptz not null,
    strand       uuid,
    arose_from   uuid,
    replaces     uuid,
    moments      text        not null,
    coded        text        not null,
    holder       text,
    imported     boolean     not null,
    written      xid8        not null default pg_current_xact_id()
);

create index facts_of_subject on facts (subject_kind, subject_id);
create index facts_by_writing on facts (written);

-- Who is who: what a subject is known by, as known now.
create table people (
    subject_kind smallint not null,
    subject_id   text     not null,
    given_names  text,
    family_name  text,
    other_names  text[]   not null,                -- aliases and earlier names
    born_on      date,
    expected_on  date,                             -- of an unborn child
    family       text,
    restricted   boolean  not null,
    identifiers  text[]   not null,
    words        text     not null,                -- every name, plain and lower, each word after a space: for finding by part of a name
    sounds       text[]   not null,                -- every word of a name as it sounds
    written      xid8     not null default pg_current_xact_id(),
    primary key (subject_kind, subject_id)
);

create index people_by_words on people using gin (words gin_trgm_ops);
create index people_by_sound on people using gin (sounds);
create index people_by_identifier on people using gin (identifiers);
create index people_by_birth on people (born_on);
create index people_by_family on people (family) where family is not null;
create index people_by_writing on people (written);

-- One row: which program filled the caches, and how often they were filled afresh.
create table read_tables (
    only_row   boolean     primary key default true check (only_row),
    generation bigint      not null,
    program    text        not null,               -- the domain's build: another may find other moments in the same entries
    filled_at  timestamptz not null
);

insert into read_tables (generation, program, filled_at) values (1, '', now());
