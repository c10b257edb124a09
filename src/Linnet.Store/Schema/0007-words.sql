-- The words that people wrote in an entry, as full-text search looks for them. A cache beside facts and people: no text lies here, only
-- which words stand where, and what was written is read from its body when it is shown.

create table words (
    seq          bigint      primary key,
    entry        uuid        not null,
    subject_kind smallint    not null,
    subject_id   text        not null,
    kind         text        not null,
    day          date        not null,
    recorded     timestamptz not null,
    found        tsvector    not null              -- English: "bruises" is found by "bruise"
);

create index words_by_word on words using gin (found);
create index words_of_subject on words (subject_kind, subject_id);

-- A search vector holds a megabyte at most. Of a writing that is full of different words beyond that, the beginning can be searched:
-- nothing is refused for being long.
create function words_in_long_writing(writing text) returns tsvector language plpgsql immutable strict parallel safe as $$
begin
    return to_tsvector('pg_catalog.english', writing);
exception when program_limit_exceeded then
    return to_tsvector('pg_catalog.english', left(writing, 100000));
end $$;

-- What was recorded before this table was there comes into it when the read tables are filled afresh, which this asks for.
update read_tables set program = '';
