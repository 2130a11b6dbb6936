namespace Zelfregistratie.Web.Mail;

/// <summary>What the sender logs: numbers and kinds, never addresses or what a server answered about them.</summary>
internal static partial class MailLog
{
    [LoggerMessage(1, LogLevel.Warning, "Mail {Id} ({Soort}) failed at attempt {Poging} and is now {Status}: {Fout}")]
    public static partial void NietVerzonden(ILogger logger, long id, Mailsoort soort, int poging, MailStatus status, string fout);

    [LoggerMessage(2, LogLevel.Warning, "Mail {Id} was sent after its lease had ended; another instance may send it again")]
    public static partial void LeaseVerloren(ILogger logger, long id);

    [LoggerMessage(3, LogLevel.Error, "The outbox could not be handled; the next round tries again")]
    public static partial void RondeMislukt(ILogger logger, Exception exception);
}
