using System.Globalization;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Mail;

/// <summary>Sending failed mails again, from a page and by a command.</summary>
internal static class Herverzending
{
    /// <summary>Puts a failed mail back in the outbox and logs it; to be saved.</summary>
    /// <param name="db">The context that tracks the mail.</param>
    /// <param name="mail">The mail.</param>
    /// <param name="door">Who asks; null for an operator.</param>
    /// <param name="nu">When.</param>
    /// <returns>False when it has not failed.</returns>
    public static bool OpnieuwVersturen(this ZelfregistratieDb db, UitgaandeMail mail, Persoon? door, DateTimeOffset nu)
    {
        if (!mail.OpnieuwVersturen(nu))
        {
            return false;
        }

        db.Add(new Logboekregel(Handeling.MailOpnieuwVerstuurd, nu, door) { Onderwerp = Onderwerp(mail.Id), Toelichting = $"{mail.Soort} aan {mail.Aan}" });
        return true;
    }

    /// <summary>The failed mails, in the order of their cause.</summary>
    public static IQueryable<UitgaandeMail> Mislukte(this IQueryable<UitgaandeMail> mails) =>
        mails.Where(mail => mail.Status == MailStatus.Mislukt).OrderBy(mail => mail.AangemaaktOp).ThenBy(mail => mail.Id);

    /// <summary>How the logbook names a mail.</summary>
    public static string Onderwerp(long mailId) => string.Create(CultureInfo.InvariantCulture, $"E-mail {mailId}");
}
