using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>What is older than this was kept long enough.</summary>
/// <param name="Aanvragen">Day in Brussels before which requests were decided.</param>
/// <param name="Rechten">Day in Brussels before which rights, and what belongs to them, ended.</param>
/// <param name="Mails">Instant before which mails were caused.</param>
internal sealed record Bewaargrens(DateOnly Aanvragen, DateOnly Rechten, DateTimeOffset Mails)
{
    public static Bewaargrens Van(BewaringOptions bewaring, PortaalOptions portaal, Moment moment) => new(
        moment.Vandaag.AddYears(-(bewaring.AanvragenInJaren ?? portaal.BewaartermijnInJaren)),
        moment.Vandaag.AddYears(-(bewaring.RechtenInJaren ?? portaal.BewaartermijnInJaren)),
        moment.Nu.AddDays(-bewaring.MailsInDagen));
}
