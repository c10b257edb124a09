using Linnet.Calendar;
using Linnet.Store;

namespace Linnet.Bench;

/// <summary>People who sign in to a council that is there to be measured, and so a demonstration.</summary>
internal static class InventedStaff
{
    /// <summary>Heads of service.</summary>
    public static Task KeepAsync(Database database, IEnumerable<string> workers, CancellationToken cancel) =>
        KeepAsync(database, workers.Select(w => new Account(w, $"Bench {w}", "head-of-service", Team: null)), cancel);

    public static async Task KeepAsync(Database database, IEnumerable<Account> people, CancellationToken cancel)
    {
        await new Demonstrations(database).KeepAsync(new("bench", 1, new(2024, 1, 1), London.StartOf(new(2024, 1, 1))), cancel);
        await new Accounts(database).KeepAsync([.. people], cancel);
    }
}
