-- What shows that nobody changed the record behind the program's back. Each row carries a code made with a key that is not in the
-- database; each second what is settled is sealed, and the last seal is written down outside.

alter table entries add column code bytea;         -- number of the key, then HMAC-SHA256 of the row; see RowCode
alter table access add column code bytea;

create table seals (
    chain    smallint    not null,                 -- entries 1, access 2
    number   bigint      not null,
    until    bigint      not null,                 -- the rows after the last seal's, to this one
    members  bytea       not null,                 -- each row's number and the start of its code: says which one is gone, or new
    made_at  timestamptz not null,
    previous bytea       not null,                 -- the code of the seal before
    code     bytea       not null,                 -- number of the key, then HMAC-SHA256 of all of this
    primary key (chain, number)
);
