using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>An outbox with a mail server of its own.</summary>
public abstract class MetMailserver : Mailproef
{
    internal Proefmailserver Server { get; } = new();

    public override async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
