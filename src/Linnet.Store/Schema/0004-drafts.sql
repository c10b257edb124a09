-- What somebody is typing and has not sent yet: theirs alone, sealed with a key outside the database. No entry, no clock.
create table drafts (
    worker  text        not null,
    page    text        not null,                  -- the address of the form
    sheet   text        not null,                  -- the form's own key, under which it will be taken once
    sealed  bytea       not null,
    kept_at timestamptz not null default now(),
    primary key (worker, page, sheet)
);
