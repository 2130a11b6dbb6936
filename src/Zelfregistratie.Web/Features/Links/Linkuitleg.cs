using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>A link, part by part, in words: what the page and the command <c>link explain</c> both show.</summary>
/// <param name="Parameters">As the portal reads them.</param>
/// <param name="Lezing">What the reader of links says.</param>
/// <param name="Delen">The parts, in the order in which they are explained; what means nothing comes last.</param>
/// <param name="Adresfouten">What is wrong with the address itself.</param>
/// <param name="Opmerkingen">What is not wrong, and good to know.</param>
internal sealed record Linkuitleg(
    Linkparameters Parameters, Linklezing Lezing, IReadOnlyList<Linkdeel> Delen, IReadOnlyList<string> Adresfouten, IReadOnlyList<string> Opmerkingen)
{
    private const int MeesteOnbekende = 10;

    /// <summary>Whether the link leads to the form.</summary>
    public bool Werkt => Lezing.Link is not null && Adresfouten.Count == 0;

    /// <summary>How many things are wrong.</summary>
    public int Aantal => Lezing.Problemen.Count + Adresfouten.Count;

    /// <summary>Explains a link.</summary>
    public static async Task<Linkuitleg> MakenAsync(ZelfregistratieDb db, Geplaktelink link, DateOnly vandaag, IStringLocalizer t, CancellationToken ct)
    {
        var parameters = Linkparameters.Lezen(link.Soort ?? AanvraagSoort.Gebruikersrecht, link.Paren);
        var lezing = await db.LinkLezenAsync(parameters, vandaag, ct);
        return new Linkuitleg(parameters, lezing, [.. Bekend(link, parameters, lezing, t), .. Onbekend(link, t)], [.. Fouten(link, t)], [.. Weetjes(link, lezing, t)]);
    }

    private static IEnumerable<Linkdeel> Bekend(Geplaktelink link, Linkparameters parameters, Linklezing lezing, IStringLocalizer t)
    {
        foreach (var parameter in Enum.GetValues<Linkparameter>())
        {
            var (naam, waarden) = (Linkparameters.Naam(parameter), Waarden(link, parameter));
            var probleem = lezing.Problemen.FirstOrDefault(een => een.Parameter == parameter);
            if (probleem is not null)
            {
                var betekenis = probleem.Soort == LinkprobleemSoort.MeerdereWaarden ? null : Betekenis(parameter, lezing.Gegevens);
                yield return new Linkdeel(naam, parameter.Onderdeel(t), probleem.Waarden, betekenis, probleem.Uitleg(t));
            }
            else if (waarden.Count > 0)
            {
                var teltMee = parameters[parameter] is not null;
                yield return new Linkdeel(naam, parameter.Onderdeel(t), waarden, teltMee ? Betekenis(parameter, lezing.Gegevens) : Waarom(parameters.Soort, t), Fout: null);
            }
        }
    }

    private static IEnumerable<Linkdeel> Onbekend(Geplaktelink link, IStringLocalizer t) => link.Paren
        .Where(paar => !string.IsNullOrWhiteSpace(paar.Value) && !Enum.GetValues<Linkparameter>().Any(parameter => Is(paar.Key, parameter)))
        .Take(MeesteOnbekende)
        .Select(paar => new Linkdeel(Linkprobleem.Toonbaar(paar.Key.Trim()), null, [Linkprobleem.Toonbaar(paar.Value!.Trim())], t["Dit kent het portaal niet. Het wordt genegeerd."], Fout: null));

    private static IEnumerable<string> Fouten(Geplaktelink link, IStringLocalizer t)
    {
        if (!link.IsVanHier) yield return t["Dit adres is niet van dit portaal: een link begint met {0}.", link.Portaal.GetLeftPart(UriPartial.Authority)];
        if (link.Soort is null) yield return t["Het adres moet {0} of {1} zijn.", Linkadres.Gebruikersrecht, Linkadres.Werkrelatie];
    }

    private static IEnumerable<string> Weetjes(Geplaktelink link, Linklezing lezing, IStringLocalizer t)
    {
        if (link.WasHtml) yield return t["Je plakte HTML. We lazen elke &amp; als &."];
        if (lezing.Link is { Organisatie: { } vast } goed && !goed.KanVoor(vast.HeeftBereikbareBeheerder))
        {
            yield return t["{0} heeft nog geen beheerder die we met een e-mail kunnen bereiken. Wie de link volgt, leest hoe er een komt.", vast.Organisatie.Naam];
        }
    }

    private static List<string> Waarden(Geplaktelink link, Linkparameter parameter) => [.. link.Paren
        .Where(paar => Is(paar.Key, parameter) && !string.IsNullOrWhiteSpace(paar.Value))
        .Select(paar => Linkprobleem.Toonbaar(paar.Value!.Trim()))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(3)];

    private static string? Betekenis(Linkparameter parameter, Linkgegevens gegevens) => parameter switch
    {
        Linkparameter.Doelgroep => gegevens.Doelgroep?.Naam,
        Linkparameter.Toepassing => gegevens.Toepassing?.Naam,
        Linkparameter.Gebruikersrecht => gegevens.Rechten is [var een] ? $"{een.Recht.Naam} ({een.Recht.Toepassing.Naam})" : null,
        Linkparameter.Context => gegevens.Context?.Naam,
        _ => gegevens.Organisatie?.Organisatie.Naam,
    };

    private static string Waarom(AanvraagSoort soort, IStringLocalizer t) => soort == AanvraagSoort.Werkrelatie
        ? t["Dit telt niet mee: de link vraagt een werkrelatie."]
        : t["Dit telt niet mee: er staat een gebruikersrecht (ec) in de link."];

    private static bool Is(string naam, Linkparameter parameter) => string.Equals(naam.Trim(), Linkparameters.Naam(parameter), StringComparison.OrdinalIgnoreCase);
}
