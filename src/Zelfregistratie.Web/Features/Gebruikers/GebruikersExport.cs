using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The list for a spreadsheet: a row for each right, and one for who has none. Without national numbers.</summary>
internal static class GebruikersExport
{
    public static CsvBestand Maken(IAsyncEnumerable<Gebruikersrij> rijen, DateOnly vandaag, IStringLocalizer t) =>
        new("gebruikers", vandaag, Kolommen(t), rijen.SelectMany(rij => Regels(rij).Select(recht => Cellen(rij, recht, t)).ToAsyncEnumerable()));

    private static string?[] Kolommen(IStringLocalizer t) =>
    [
        t["Familienaam"], t["Voornaam"], t["Organisatie"], t["Organisatiecode"], t["Doelgroep"], t["Gebruikerstype"], t["E-mail"], t["Telefoon"],
        t["Werkrelatie vanaf"], t["Werkrelatie tot en met"], t["Gebruikersrecht"], t["Toepassing"], t["Context"], t["Recht vanaf"], t["Recht tot en met"],
    ];

    private static IEnumerable<Rechtregel?> Regels(Gebruikersrij rij) => rij.Rechten.Cast<Rechtregel?>().DefaultIfEmpty();

    private static string?[] Cellen(Gebruikersrij rij, Rechtregel? recht, IStringLocalizer t) =>
    [
        rij.Familienaam,
        rij.Voornaam,
        rij.Organisatie,
        OrganisatieCode.Lezen(rij.OrganisatieCode, rij.Codesoort).Opgemaakt,
        rij.Doelgroep,
        t[rij.Gebruikerstype.Woord()],
        rij.Email,
        rij.Telefoon is { } telefoon ? Telefoonnummer.Leesbaar(telefoon) : null,
        CsvBestand.Dag(rij.Begindatum),
        CsvBestand.Dag(rij.Einde),
        recht?.Naam,
        recht?.Toepassing,
        recht is null ? null : string.Join(", ", recht.Contexten),
        CsvBestand.Dag(recht?.Begindatum),
        CsvBestand.Dag(recht?.Einddatum),
    ];
}
