using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The logbook rows of the catalogue.</summary>
internal static class Catalogusregel
{
    private const int MeestVanEenWaarde = 200;

    public static Logboekregel Toegevoegd(Catalogusitem item, Persoon? door, DateTimeOffset nu) =>
        Van(Handeling.CatalogusToegevoegd, item, door, nu, Waarden(new CatalogusFormulier().Verschil(item.Soort, item.Formulier())));

    public static Logboekregel Gewijzigd(Catalogusitem item, IEnumerable<Veldwijziging> wijzigingen, Persoon? door, DateTimeOffset nu) =>
        Van(Handeling.CatalogusGewijzigd, item, door, nu, Waarden(wijzigingen));

    public static Logboekregel BuitenGebruik(Catalogusitem item, string? reden, Persoon? door, DateTimeOffset nu) =>
        Van(Handeling.CatalogusBuitenGebruik, item, door, nu, reden ?? "");

    public static Logboekregel WeerInGebruik(Catalogusitem item, Persoon? door, DateTimeOffset nu) =>
        Van(Handeling.CatalogusWeerInGebruik, item, door, nu, "");

    private static Logboekregel Van(Handeling handeling, Catalogusitem item, Persoon? door, DateTimeOffset nu, string toelichting)
    {
        // A new organisation has no key yet when the rows of the logbook are made; its code is enough.
        var organisatie = item is { Entiteit: Organisatie bestaand, Id: > 0 } ? bestaand : null;
        var tekst = $"{item.Soort.ToString().ToLowerInvariant()} {toelichting}".Trim();
        return new Logboekregel(handeling, nu, door)
        {
            Organisatie = organisatie,
            Onderwerp = item.Code,
            Toelichting = Kort(tekst, Logboekregel.ToelichtingLengte),
        };
    }

    private static string Waarden(IEnumerable<Veldwijziging> wijzigingen) => string.Join("; ", wijzigingen.Select(wijziging => wijziging.Was.Length == 0
        ? $"{wijziging.Veld}: {Kort(wijziging.Wordt, MeestVanEenWaarde)}"
        : $"{wijziging.Veld}: {Kort(wijziging.Was, MeestVanEenWaarde)} -> {Kort(wijziging.Wordt, MeestVanEenWaarde)}"));

    // Never between the halves of a character.
    private static string Kort(string tekst, int meest) =>
        tekst.Length <= meest ? tekst : tekst[..(char.IsHighSurrogate(tekst[meest - 2]) ? meest - 2 : meest - 1)] + "…";
}
