-- How real staff sign in: with a password and a one-time code that they set themselves from an invitation. A demonstration leaves all this empty.

alter table accounts add column invented boolean not null default true;   -- of a demonstration: signs in without a password
alter table accounts add column ended_at timestamptz;                     -- has left: nothing opens any more

create table invitations (
    hash       bytea       primary key,            -- SHA-256 of the code that was given out; the code is nowhere
    worker     text        not null references accounts,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index invitations_by_worker on invitations (worker);

create table credentials (
    worker    text        primary key references accounts,
    password  text        not null,                -- salted PBKDF2, as ASP.NET Core Identity writes it
    secret    bytea       not null,                -- of the one-time codes, sealed with a key outside the database
    code_step bigint      not null,                -- the half minute of the last code that was taken: it and earlier ones are refused
    set_at    timestamptz not null
);

create table recovery_codes (
    worker  text  not null references accounts,
    hash    bytea not null,                        -- SHA-256; each opens once, in place of a one-time code
    used_at timestamptz,
    primary key (worker, hash)
);

-- Every try to sign in. Failures of the last minutes are counted before a password is looked at.
create table sign_in_attempts (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null,
    who     bytea       not null,                  -- three bytes of a hash of what was typed: to count by, and too short to find it again
    worker  text,                                  -- where there is such an account
    device  uuid,                                  -- the browser, where this account had signed in with it before
    network text        not null,
    came_in boolean     default false              -- null: not looked at, because too many waited
);
create index sign_in_attempts_by_who on sign_in_attempts (who, at);
create index sign_in_attempts_by_network on sign_in_attempts (network, at);
create index sign_in_attempts_by_worker on sign_in_attempts (worker, at) where came_in;
