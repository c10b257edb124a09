-- Passkeys: the private half never leaves somebody's device, and the public half opens nothing for whoever reads this table.
create table passkeys (
    id              bytea       primary key,       -- as the device names it
    worker          text        not null references accounts,
    handle          text        not null,          -- by which the device names its owner: a hash, which says nothing
    name            text        not null,          -- what its owner calls it
    public_key      bytea       not null,
    counter         bigint      not null,          -- of signatures, where the device counts them: one that does not rise is a copy's
    transports      text[]      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    added_at        timestamptz not null,
    used_at         timestamptz,                   -- a challenge from before it opens nothing more
    removed_at      timestamptz
);
create index passkeys_by_worker on passkeys (worker);
create index passkeys_by_handle on passkeys (handle);

alter table credentials add column ended_at timestamptz;    -- somebody set up anew without a password

-- So that somebody knows their own sessions apart, and when they last proved who they are in each.
alter table sessions add column way text, add column browser text, add column proven_at timestamptz;
