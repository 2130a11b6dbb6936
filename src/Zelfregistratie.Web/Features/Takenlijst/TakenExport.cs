using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>The list for a spreadsheet, without national numbers.</summary>
internal static class TakenExport
{
    public static CsvBestand Maken(IAsyncEnumerable<Taakrij> rijen, DateOnly vandaag, IStringLocalizer t) =>
        new("taken", vandaag, Kolommen(t), rijen.Select(rij => Cellen(rij, t)));

    private static string?[] Kolommen(IStringLocalizer t) =>
    [
        t["Referentie"], t["Ingediend op"], t["Status"], t["Aanvrager"], t["E-mail"], t["Gevraagd"], t["Toepassing"], t["Context"], t["Organisatie"], t["Organisatiecode"],
        t["Gewenst tot en met"], t["Reden van de aanvraag"], t["Werkrelatie"], t["Afgehandeld op"], t["Beslist door"], t["Reden van de beslissing"],
    ];

    private static string?[] Cellen(Taakrij rij, IStringLocalizer t) =>
    [
        rij.Referentie.Waarde,
        CsvBestand.Moment(rij.IngediendOp),
        t[rij.Status.Woord()],
        rij.Aanvrager,
        rij.Email,
        rij.Gevraagd(t),
        rij.Toepassing,
        string.Join(", ", rij.Contexten),
        rij.Organisatie,
        OrganisatieCode.Lezen(rij.OrganisatieCode, rij.Codesoort).Opgemaakt,
        CsvBestand.Dag(rij.GewensteEinddatum),
        rij.Reden.Tekst,
        rij.HeeftWerkrelatie ? t["ja"] : t["nee"],
        CsvBestand.Moment(rij.AfgehandeldOp),
        rij.BeslistDoor,
        rij.Beslisreden?.Tekst,
    ];
}
