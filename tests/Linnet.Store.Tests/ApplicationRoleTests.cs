using Npgsql;

namespace Linnet.Store.Tests;

public sealed class ApplicationRoleTests(TestCluster cluster) : StoreTest(cluster)
{
    [Theory]
    [InlineData("update entries set kind = 'visit'")]
    [InlineData("delete from entries")]
    [InlineData("truncate entries cascade")]
    [InlineData("update bodies set answers = '{}'")]
    [InlineData("delete from bodies")]
    [InlineData("update access set worker = 'nobody'")]
    [InlineData("delete from access")]
    [InlineData("delete from access_other_months")]
    [InlineData("update files set words = ''")]
    [InlineData("delete from files")]
    [InlineData("update words set found = ''")]
    [InlineData("delete from words")]
    [InlineData("update imports set what = ''")]
    [InlineData("delete from idempotency")]
    [InlineData("update read_tables set program = ''")]
    [InlineData("insert into accounts (worker, name, role) values ('W9', 'Nobody', 'director')")]
    [InlineData("update accounts set role = 'director'")]
    [InlineData("update accounts set ended_at = null")]
    [InlineData("delete from accounts")]
    [InlineData("insert into invitations (hash, worker, made_at, expires_at) values ('', 'W1', now(), now())")]
    [InlineData("update invitations set worker = 'W1'")]
    [InlineData("update invitations set expires_at = now()")]
    [InlineData("delete from credentials")]
    [InlineData("delete from recovery_codes")]
    [InlineData("update recovery_codes set worker = 'W1'")]
    [InlineData("delete from sessions")]
    [InlineData("update sessions set worker = 'W1'")]
    [InlineData("update sessions set began_at = now()")]
    [InlineData("delete from passkeys")]
    [InlineData("update directory_links set worker = 'W1'")]
    [InlineData("update directory_links set subject = ''")]
    [InlineData("update passkeys set worker = 'W1'")]
    [InlineData("update passkeys set public_key = ''")]
    [InlineData("delete from sign_in_attempts")]
    [InlineData("update sign_in_attempts set worker = 'W1'")]
    [InlineData("update schema_files set checksum = ''")]
    [InlineData("alter table entries disable trigger all")]
    [InlineData("drop table facts")]
    [InlineData("select setval('entry_seq', 1)")]
    [InlineData("create table notes (said text)")]
    public async Task The_application_cannot_change_what_was_recorded_who_looked_or_who_may_sign_in(string sql)
    {
        await AddedAsync(Entry(Amira, "2026-03-30", Note("Rang back.")));
        await using var connection = await Fresh.AsApplicationAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Cancel));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
