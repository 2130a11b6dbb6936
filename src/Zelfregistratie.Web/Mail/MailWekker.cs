using System.Threading.Channels;

namespace Zelfregistratie.Web.Mail;

/// <summary>Tells the sender of this instance that there is something to send. Many calls are one.</summary>
internal sealed class MailWekker
{
    private readonly Channel<bool> signaal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the sender.</summary>
    public void Wekken() => signaal.Writer.TryWrite(true);

    /// <summary>Waits for a call.</summary>
    /// <exception cref="OperationCanceledException">The portal stops.</exception>
    public async Task WachtenAsync(CancellationToken ct) => await signaal.Reader.ReadAsync(ct);
}
