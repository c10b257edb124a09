-- Who is signed in. A browser holds a random number and nothing else; who it is, and whether they still may, is asked here for each page.
create table sessions (
    hash     bytea       primary key,              -- SHA-256 of the number: whoever reads this table cannot sign in with it
    worker   text        not null references accounts,
    began_at timestamptz not null,
    seen_at  timestamptz not null,
    ended_at timestamptz
);
create index sessions_by_worker on sessions (worker);
