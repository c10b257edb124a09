using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;

namespace Linnet.Web.Writing;

/// <summary>The one door by which what a person records comes into the record: safeguards first, then all of it or nothing, then the clocks.</summary>
public sealed class Recording(Council council, RecordStore records, KeptWriting writing, SignedIn person, Reaches reaches, Asking asking, IHttpContextAccessor http)
{
    /// <summary>An entry that the person at the screen makes now.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <param name="particulars">The answers.</param>
    /// <param name="happened">When it happened; this moment unless another is given.</param>
    /// <param name="strand">The piece of work it belongs to, where there may be several.</param>
    public Entry Entry(Subject about, Particulars particulars, Happening? happened = null, Guid? strand = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = about,
        Type = RecordType.Of(particulars.GetType()),
        Happened = happened ?? new(asking.Today, asking.Now),
        Recorded = asking.Now,
        By = person.Worker,
        Strand = strand,
        Particulars = particulars,
    };

    /// <summary>Adds what one form recorded, all or none. Nothing comes back when it is on the record; otherwise what a person must put right.</summary>
    /// <param name="entries">The entries; those about several subjects bear one occasion.</param>
    /// <param name="form">The form's own key: sent twice, it is taken once.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<IReadOnlyList<Problem>> AddAsync(IReadOnlyList<Entry> entries, string form, CancellationToken cancel) =>
        AddAsync(entries, files: [], form, cancel);

    /// <summary>The same with the files that lie beside the entries.</summary>
    public async Task<IReadOnlyList<Problem>> AddAsync(IReadOnlyList<Entry> asked, IReadOnlyList<AttachedFile> files, string form, CancellationToken cancel)
    {
        var marks = asked.Any(e => e.Type.OnScreen) && http.HttpContext?.Request is { HasFormContentType: true } sent ? MarkedAsWritten.Of(sent.Form, asked) : null;
        if (marks is { Wrong: { } wrong }) return [wrong];
        if (marks is not null) asked = [.. asked, .. marks.Marks.Select(m => Entry(m.About, m.Mark))];

        var opened = asked.Select(e => ReferralOfEnquiry.For(e, council.Of(e.Subject), asked, form)).OfType<Entry>();
        IReadOnlyList<Entry> entries = [.. opened, .. asked];
        var occasion = RecordStore.AreSeveral(entries) ? Guid.CreateVersion7() : (Guid?)null;
        var together = occasion is null ? entries : [.. entries.Select(e => e with { Occasion = e.Occasion ?? occasion })];
        var stopped = MayWrite.Against(together, reaches) is { } closed ? [closed] : Against(together, council.Of);
        if (stopped.Count > 0) return await records.WasSentAsync(together, form, cancel) ? [] : stopped;

        var appended = await records.AppendAsync(together, files, form, cancel, facts => Against(together, facts));
        if (!appended.Done) return appended.Problems;

        council.Learn(appended);
        if (http.HttpContext?.Request.Path.Value is { } page) await writing.ThrowAwayAsync(person.Worker, page, form, cancel);
        return [];
    }

    /// <summary>What an extract said was recorded elsewhere: reading it again is nobody's new decision.</summary>
    private IReadOnlyList<Problem> Against(IReadOnlyList<Entry> together, Func<Subject, SubjectFacts> facts) =>
    [
        .. together.Where(e => e.Source is null)
            .SelectMany(entry => Safeguard
                .Against(new(entry, facts(entry.Subject), person.Post, together) { Team = person.Team, Others = council.Of, Workers = council.ListsWorkers ? council.OnList : null })
                .Select(p => RecordStore.AreSeveral(together) ? p with { About = entry.Subject } : p))
            .Distinct(),
    ];

    /// <summary>Adds one entry.</summary>
    public Task<IReadOnlyList<Problem>> AddAsync(Entry entry, string form, CancellationToken cancel) => AddAsync([entry], form, cancel);

    /// <summary>What the person at the screen was typing on this page and did not send; null when there is nothing.</summary>
    public async Task<Unsent?> UnsentAsync(CancellationToken cancel) =>
        http.HttpContext?.Request.Path.Value is { } page ? await writing.FindAsync(person.Worker, page, cancel) : null;
}
