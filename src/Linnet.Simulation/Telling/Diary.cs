namespace Linnet.Simulation.Telling;

/// <summary>What is still to come in the council. A story says until when it waits; the diary goes on with it then.</summary>
/// <remarks>
/// A story is a method that tells, in order, what happens to a family, and yields where it waits. Only stories that go on are held.
/// </remarks>
internal sealed class Diary
{
    private readonly PriorityQueue<IEnumerator<Time>, (Time At, long Order)> waiting = new();
    private long order;

    /// <summary>What time it is in the council.</summary>
    public Time Now { get; private set; }

    /// <summary>Begins a story now: it runs until it first waits.</summary>
    public void Begin(IEnumerable<Time> story) => GoOn(story.GetEnumerator());

    /// <summary>Begins a story at a time to come.</summary>
    public void BeginAt(Time at, IEnumerable<Time> story) => waiting.Enqueue(story.GetEnumerator(), (at, order++));

    /// <summary>Lives through a day: every story that waits until some time of it goes on.</summary>
    public void Live(LocalDate day)
    {
        if (Now.Day < day) Now = new(day, 0);
        while (waiting.TryPeek(out _, out var next) && next.At.Day <= day)
        {
            var story = waiting.Dequeue();
            if (next.At > Now) Now = next.At;
            GoOn(story);
        }
    }

    private void GoOn(IEnumerator<Time> story)
    {
        if (story.MoveNext()) waiting.Enqueue(story, (story.Current > Now ? story.Current : Now.Later(1), order++));
        else story.Dispose();
    }
}
