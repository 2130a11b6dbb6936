using Zelfregistratie.Web.Features.Gedeeld.TagHelpers;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>What people read for kinds and states of mails. Each is a key for the localizer.</summary>
internal static class Mailwoorden
{
    public static string Woord(this Mailsoort soort) => soort switch
    {
        Mailsoort.NieuweTaak => "Nieuwe taak",
        Mailsoort.RechtLooptAf => "Recht loopt af",
        _ => soort.ToString(),
    };

    public static string Woord(this MailStatus status) => status switch
    {
        MailStatus.Mislukt => "Mislukt",
        MailStatus.Wachtend => "Te versturen",
        _ => "Verstuurd",
    };

    public static PilSoort Kleur(this MailStatus status) => status switch
    {
        MailStatus.Mislukt => PilSoort.Fout,
        MailStatus.Wachtend => PilSoort.Bezig,
        _ => PilSoort.Succes,
    };
}
