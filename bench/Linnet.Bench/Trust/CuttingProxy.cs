using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Linnet.Bench.Trust;

/// <summary>How a statement fails.</summary>
internal enum Cut
{
    /// <summary>The connection is cut before PostgreSQL hears of it.</summary>
    Before,

    /// <summary>PostgreSQL does it, and the connection is cut before anybody hears of that.</summary>
    After,
}

/// <summary>Stands between Linnet and PostgreSQL, counts the statements that go by, and cuts the connection at one of them.</summary>
/// <remarks>PostgreSQL's protocol, version 3: a byte that says which message, four that say how long. A statement is a Query or an Execute.</remarks>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private const int LengthBytes = 4;
    private readonly TcpListener listening = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly int server;
    private readonly Task accepting;
    private int counted;
    private int cutAt;
    private Cut how;

    public CuttingProxy(int server)
    {
        this.server = server;
        listening.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)listening.LocalEndpoint).Port;

    /// <summary>Whether the statement has come at which it was to cut.</summary>
    public bool HasCut => Volatile.Read(ref counted) >= Volatile.Read(ref cutAt);

    /// <summary>From now on, cuts at this statement, counted from 1.</summary>
    public void CutAt(int statement, Cut how)
    {
        this.how = how;
        Volatile.Write(ref counted, 0);
        Volatile.Write(ref cutAt, statement);
    }

    /// <summary>Lets everything by.</summary>
    public void LetBy() => CutAt(int.MaxValue, Cut.Before);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listening.Dispose();
        await accepting;
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(GoBetweenAsync(await listening.AcceptTcpClientAsync(closing.Token)));
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task GoBetweenAsync(TcpClient client)
    {
        using var clientsEnd = client;
        using var serversEnd = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        try
        {
            await serversEnd.ConnectAsync(IPAddress.Loopback, server, ending.Token);
            var between = new Conversation();
            await Task.WhenAny(AskAsync(client.GetStream(), serversEnd.GetStream(), between, ending.Token), AnswerAsync(serversEnd.GetStream(), client.GetStream(), between, ending.Token));
        }
        catch (Exception cut) when (cut is IOException or SocketException or OperationCanceledException)
        {
            // One of the two has gone.
        }

        await ending.CancelAsync();
    }

    private async Task AskAsync(NetworkStream client, NetworkStream postgres, Conversation between, CancellationToken stop)
    {
        for (var first = true; await ReadAsync(client, hasKind: !first, stop) is { } message; first = false)
        {
            var kind = first ? 0 : message[0];
            if (kind is 'Q' or 'E' && Interlocked.Increment(ref counted) == Volatile.Read(ref cutAt))
            {
                if (how == Cut.Before) return;
                between.AnswersAreKeptBack = true;
            }

            if (kind is 'Q' or 'S') between.Asked++;
            await postgres.WriteAsync(message, stop);
            if (kind is 'Q' or 'S' && between.AnswersAreKeptBack)
            {
                await between.WaitAsync(stop);
                return;
            }
        }
    }

    private static async Task AnswerAsync(NetworkStream postgres, NetworkStream client, Conversation between, CancellationToken stop)
    {
        while (await ReadAsync(postgres, hasKind: true, stop) is { } message)
        {
            if (!between.AnswersAreKeptBack) await client.WriteAsync(message, stop);
            if (message[0] == 'Z') between.WasAnswered();
        }
    }

    private static async Task<byte[]?> ReadAsync(NetworkStream from, bool hasKind, CancellationToken stop)
    {
        var head = new byte[LengthBytes + (hasKind ? 1 : 0)];
        if (await from.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, stop) < head.Length) return null;
        var length = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(head.Length - LengthBytes));
        var message = new byte[head.Length + length - LengthBytes];
        head.CopyTo(message, 0);
        await from.ReadExactlyAsync(message.AsMemory(head.Length), stop);
        return message;
    }

    /// <summary>How many questions have been put and how many are answered: "ready for the next" comes once for each. The connection's own beginning is the first.</summary>
    private sealed class Conversation
    {
        private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int answered;

        public int Asked { get; set; } = 1;

        public bool AnswersAreKeptBack { get; set; }

        public void WasAnswered()
        {
            if (++answered >= Asked && AnswersAreKeptBack) done.TrySetResult();
        }

        public Task WaitAsync(CancellationToken stop) => answered >= Asked ? Task.CompletedTask : done.Task.WaitAsync(stop);
    }
}
