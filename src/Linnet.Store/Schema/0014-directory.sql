-- Who of a council's directory is who here: by the number that the directory never gives to anybody else, and by nothing that can be claimed.
create table directory_links (
    id        bigint      generated always as identity primary key,
    issuer    text        not null,                -- the directory
    subject   text        not null,                -- the person's number in it
    worker    text        not null references accounts,
    linked_at timestamptz not null,
    ended_at  timestamptz                          -- somebody set up anew in another way
);
create unique index directory_links_by_subject on directory_links (issuer, subject) where ended_at is null;
create index directory_links_by_worker on directory_links (worker);
