namespace Linnet.Bench.Trust;

/// <summary>A worker who writes notes about a child without pause, and remembers of each whether Linnet said that it was recorded.</summary>
internal sealed class Writer
{
    private readonly Visitor visitor;
    private readonly string form;
    private readonly Dictionary<string, string> unseen;
    private readonly List<WrittenNote> notes = [];

    private Writer(Visitor visitor, string form, Dictionary<string, string> unseen) => (this.visitor, this.form, this.unseen) = (visitor, form, unseen);

    /// <summary>Every note, in order.</summary>
    public IReadOnlyList<WrittenNote> Notes => notes;

    public static async Task<Writer> AtAsync(Uri address, string worker, string child, CancellationToken cancel)
    {
        var signedIn = await Visitor.SignInAsync(address, worker, cancel);
        var path = $"/children/{child}/add/case-note";
        return new(signedIn, path, await signedIn.OpenFormAsync(path, cancel));
    }

    /// <summary>How many Linnet has said that it recorded.</summary>
    public int Recorded { get; private set; }

    /// <summary>Writes one note after the other until one is not answered, or until told to stop.</summary>
    public async Task WriteUntilUnansweredAsync(CancellationToken stop)
    {
        for (var answered = true; answered && !stop.IsCancellationRequested; )
        {
            var note = new WrittenNote();
            notes.Add(note);
            answered = await SendAsync(note);
        }
    }

    /// <summary>Sends what was not answered again, with the key that it had or, in a control, with another.</summary>
    public async Task SendAgainAsync(bool sameKey, CancellationToken cancel)
    {
        foreach (var note in notes.Where(n => !n.Acknowledged))
        {
            if (!sameKey) note.Key = WrittenNote.NewKey();
            for (var tries = 0; !await SendAsync(note); tries++)
            {
                if (tries == 100) throw new InvalidOperationException("Linnet does not take what it was sent again.");
                await Task.Delay(50, cancel);
            }
        }
    }

    private async Task<bool> SendAsync(WrittenNote note)
    {
        var fields = new Dictionary<string, string>(unseen) { ["sheet"] = note.Key, ["happened"] = "31/3/2026", ["about"] = "call", ["note"] = note.Says };
        try
        {
            note.Acknowledged = await visitor.IsTakenAsync(form, fields);
            if (note.Acknowledged) Recorded++;
            return note.Acknowledged;
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or TaskCanceledException or IOException)
        {
            return false;
        }
    }
}

/// <summary>A note that can be told from every other.</summary>
internal sealed class WrittenNote
{
    /// <summary>What it says.</summary>
    public string Says { get; } = $"Rang back {NewKey()}.";

    /// <summary>The key of the form it was sent with.</summary>
    public string Key { get; set; } = NewKey();

    /// <summary>Whether Linnet said that it was recorded.</summary>
    public bool Acknowledged { get; set; }

    public static string NewKey() => Guid.CreateVersion7().ToString("n");
}
