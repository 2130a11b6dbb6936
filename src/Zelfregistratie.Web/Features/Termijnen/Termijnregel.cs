using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Rows of the logbook about what happened by itself.</summary>
internal static class Termijnregel
{
    public static Logboekregel Van(Handeling handeling, Aanvraag aanvraag, DateTimeOffset op, string toelichting) => new(handeling, op, door: null)
    {
        Over = aanvraag.Aanvrager,
        Organisatie = aanvraag.Organisatie,
        Onderwerp = aanvraag.Referentie.Waarde,
        Toelichting = toelichting,
    };
}
