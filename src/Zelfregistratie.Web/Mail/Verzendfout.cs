using System.Globalization;
using MailKit;
using MailKit.Net.Smtp;

namespace Zelfregistratie.Web.Mail;

/// <summary>What a failed attempt means.</summary>
/// <param name="Tekst">What to show: the answer of the server, or the kind of failure.</param>
/// <param name="Blijvend">Whether trying again is pointless.</param>
/// <param name="Onbereikbaar">Whether every other mail would fail as well now.</param>
internal sealed record Verzendfout(string Tekst, bool Blijvend, bool Onbereikbaar)
{
    /// <summary>What to show of a mail during whose attempts the portal stopped, again and again.</summary>
    public const string Gestopt = "The portal stopped each time while it was sending this mail.";

    private const int AdresNietLokaal = 551;
    private const int PostbusBestaatNiet = 550;
    private const int AdresNietToegestaan = 553;

    /// <summary>Judges an attempt by what it threw.</summary>
    public static Verzendfout Van(Exception fout) => fout switch
    {
        MailserverOnbereikbaar => new(Kort(Omschrijving(fout.InnerException!)), Blijvend: false, Onbereikbaar: true),
        ServiceNotAuthenticatedException => new(Kort(Omschrijving(fout)), Blijvend: false, Onbereikbaar: true),
        OngeldigeOntvanger => new(fout.Message, Blijvend: true, Onbereikbaar: false),
        _ => new(Kort(Omschrijving(fout)), IsGeweigerdAdres(fout), Onbereikbaar: false),
    };

    // 5.7.x is a policy (relaying, block lists): somebody can mend that within the day.
    private static bool IsGeweigerdAdres(Exception fout) =>
        fout is SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } antwoord
        && (int)antwoord.StatusCode is PostbusBestaatNiet or AdresNietLokaal or AdresNietToegestaan
        && !antwoord.Message.StartsWith("5.7.", StringComparison.Ordinal);

    private static string Omschrijving(Exception fout) => fout switch
    {
        SmtpCommandException antwoord => string.Create(CultureInfo.InvariantCulture, $"{(int)antwoord.StatusCode} {antwoord.Message}"),
        OperationCanceledException => "The mail server did not answer in time.",
        _ => $"{fout.GetType().Name}: {fout.Message}",
    };

    private static string Kort(string tekst)
    {
        var regel = SchoneTekst.EenRegel(tekst);
        return regel.Length <= UitgaandeMail.FoutLengte ? regel : regel[..UitgaandeMail.FoutLengte];
    }
}
