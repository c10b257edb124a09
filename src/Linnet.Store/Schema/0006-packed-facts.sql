-- A fact's day, moments, codes and the rest lie in one run of bytes that only the program reads (PackedFact): read by the million, a
-- column each cost more than all that is worked out from them. The table is filled afresh from the entries before it is next read.

drop table facts;

create table facts (
    seq          bigint   primary key,
    subject_kind smallint not null,
    subject_id   text     not null,
    packed       bytea    not null,
    written      xid8     not null default pg_current_xact_id()
);

create index facts_of_subject on facts (subject_kind, subject_id);
create index facts_by_writing on facts (written);

update read_tables set program = '';
