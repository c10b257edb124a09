-- What the application's role may do, all in one place; applied after each migration. No update and no delete on the record,
-- on who looked, on extracts or on keys: a correction is another entry.

do $$
declare
    application text := current_setting('linnet.application_role');
begin
    execute format('revoke all on all tables in schema public from %I, public', application);
    execute format('revoke all on all sequences in schema public from %I, public', application);
    execute format('revoke all on all functions in schema public from %I', application);
    revoke execute on function make_access_months from public;
    execute format('grant usage on schema public to %I', application);
    execute format('grant select, insert on entries, bodies, access, seals, imports, idempotency, words, files to %I', application);
    execute format('grant usage, select on sequence entry_seq, access_id_seq to %I', application);
    execute format('grant select, insert, update, delete on facts, people, drafts, invented to %I', application);
    execute format('grant select on read_tables to %I', application);
    -- Who has an account, and who is invited, is for the owner to say: the application cannot make anybody a manager, or itself an invitation.
    execute format('grant select on accounts, invitations to %I', application);
    execute format('grant update (used_at) on invitations, recovery_codes to %I', application);
    execute format('grant select, insert on recovery_codes, sign_in_attempts to %I', application);
    execute format('grant select, insert, update on credentials to %I', application);
    execute format('grant select, insert on sessions to %I', application);
    execute format('grant update (seen_at, proven_at, ended_at) on sessions to %I', application);
    execute format('grant select, insert on passkeys, directory_links to %I', application);
    execute format('grant update (ended_at) on directory_links to %I', application);
    execute format('grant update (counter, backed_up, used_at, removed_at) on passkeys to %I', application);
    execute format('grant update (came_in) on sign_in_attempts to %I', application);
end $$;
