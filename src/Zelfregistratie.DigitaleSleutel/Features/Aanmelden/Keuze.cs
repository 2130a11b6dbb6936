using System.Globalization;

namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>A demo person, for one of their organisations or as a citizen.</summary>
internal sealed record Keuze(DemoPersoon Persoon, VoOrganisatie? Organisatie)
{
    public string Waarde => Organisatie is null ? Persoon.Id : $"{Persoon.Id}|{Organisatie.Doelgroepcode}|{Organisatie.Orgcode}";

    public string Naam => $"{Persoon.Voornaam} {Persoon.Naam}";

    /// <summary>Every way to sign in as one of these people; a hint that fits leaves only the organisation it names.</summary>
    public static IEnumerable<Keuze> Uit(IEnumerable<DemoPersoon> personen, LoginHint? hint) => personen.SelectMany(persoon =>
    {
        var gevraagd = persoon.Organisaties.Where(organisatie => hint?.Past(organisatie) == true).ToList();
        var organisaties = gevraagd.Count > 0 ? gevraagd : persoon.Organisaties;
        return organisaties.Select(organisatie => new Keuze(persoon, organisatie)).DefaultIfEmpty(new Keuze(persoon, null));
    });

    /// <summary>Whether every word of the search stands in the name, the explanation or the organisation, whatever the case and accents.</summary>
    public bool Bevat(string zoek)
    {
        var tekst = $"{Naam} {Persoon.Uitleg} {Organisatie?.Orgnaam} {Organisatie?.Orgcode}";
        return zoek.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(woord => CultureInfo.InvariantCulture.CompareInfo
            .IndexOf(tekst, woord, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}
