using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>The technical values for a spreadsheet, with the names of the parameters of a link.</summary>
internal static class WaardenExport
{
    public static CsvBestand Maken(IAsyncEnumerable<Waarderij> rijen, DateOnly vandaag, IStringLocalizer t) =>
        new("technische-waarden", vandaag, Kolommen(t), rijen.Select(rij => Cellen(rij, t)));

    private static string?[] Kolommen(IStringLocalizer t) =>
    [
        "dg", t["Doelgroep"], "an", t["Toepassing"], "ec", t["Gebruikersrecht"], t["Omschrijving"], "ctx", t["Contexten"], t["Context verplicht"],
    ];

    private static string?[] Cellen(Waarderij rij, IStringLocalizer t) =>
    [
        rij.DoelgroepCode,
        rij.Doelgroep,
        rij.ToepassingCode,
        rij.Toepassing,
        rij.RechtCode,
        rij.Recht,
        rij.Omschrijving,
        string.Join(", ", rij.Contexten.Select(context => context.Code)),
        string.Join(", ", rij.Contexten.Select(context => context.Naam)),
        rij.ContextVerplicht ? t["ja"] : t["nee"],
    ];
}
