using System.Globalization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Links;

/// <summary>The parameters of a link, normalised: codes in upper-case, <c>oc</c> without punctuation, an empty value as an absent one.</summary>
public sealed class Linkparameters
{
    private static readonly Linkparameter[] VanWerkrelatie = [Linkparameter.Doelgroep, Linkparameter.Organisatie];
    private static readonly Linkparameter[] MetRecht = [Linkparameter.Doelgroep, Linkparameter.Gebruikersrecht, Linkparameter.Context, Linkparameter.Organisatie];
    private static readonly Linkparameter[] MetToepassing = [Linkparameter.Doelgroep, Linkparameter.Toepassing, Linkparameter.Context, Linkparameter.Organisatie];

    private readonly Dictionary<Linkparameter, string> waarden = [];
    private readonly Dictionary<Linkparameter, string> getoond = [];
    private readonly List<Linkprobleem> problemen = [];

    private Linkparameters(AanvraagSoort soort) => Soort = soort;

    /// <summary>What the path of the link asks for.</summary>
    public AanvraagSoort Soort { get; }

    /// <summary>What is wrong with the link itself, without knowing the catalogue: values that contradict each other, values that are missing.</summary>
    public IReadOnlyList<Linkprobleem> Problemen => problemen;

    /// <summary>The value of a parameter; null when it is absent, means nothing in this link, or contradicts itself.</summary>
    public string? this[Linkparameter parameter] => waarden.GetValueOrDefault(parameter);

    /// <summary>The parameters that have a value, as they stand in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Paren =>
        waarden.OrderBy(paar => paar.Key).Select(paar => KeyValuePair.Create(Naam(paar.Key), paar.Value));

    /// <summary>The name of a parameter in an address.</summary>
    public static string Naam(Linkparameter parameter) => parameter switch
    {
        Linkparameter.Doelgroep => "dg",
        Linkparameter.Toepassing => "an",
        Linkparameter.Gebruikersrecht => "ec",
        Linkparameter.Context => "ctx",
        _ => "oc",
    };

    /// <summary>Reads the query of a link. Whatever stands in it: this never throws.</summary>
    /// <param name="soort">What the path asks for; for a werkrelatie <c>an</c>, <c>ec</c> and <c>ctx</c> mean nothing.</param>
    /// <param name="query">Names and values, decoded; names in any case, empty and unknown ones are ignored.</param>
    public static Linkparameters Lezen(AanvraagSoort soort, IEnumerable<KeyValuePair<string, string?>> query)
    {
        var gelezen = query
            .Select(paar => (Naam: paar.Key.Trim(), Waarde: (paar.Value ?? "").Trim()))
            .Where(paar => paar.Waarde.Length > 0)
            .ToLookup(paar => paar.Naam, paar => paar.Waarde, StringComparer.OrdinalIgnoreCase);

        var parameters = new Linkparameters(soort);
        foreach (var parameter in Gelezen(soort, heeftRecht: gelezen.Contains(Naam(Linkparameter.Gebruikersrecht))))
        {
            parameters.Opnemen(parameter, [.. gelezen[Naam(parameter)]]);
        }

        return parameters;
    }

    /// <summary>Whether anything could have this code: no database has to be asked about the rest, and some can't be.</summary>
    public static bool KanBestaan(string code) =>
        code.Length <= Toepassing.CodeLengte && code.EnumerateRunes().All(teken =>
            teken != System.Text.Rune.ReplacementChar && System.Text.Rune.GetUnicodeCategory(teken) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate));

    internal Linkprobleem Probleem(Linkparameter parameter, LinkprobleemSoort soort, Doelgroep? doelgroep) =>
        new(parameter, soort, [getoond[parameter]], doelgroep);

    private static Linkparameter[] Gelezen(AanvraagSoort soort, bool heeftRecht) =>
        soort == AanvraagSoort.Werkrelatie ? VanWerkrelatie : heeftRecht ? MetRecht : MetToepassing;

    private void Opnemen(Linkparameter parameter, IReadOnlyCollection<string> ruw)
    {
        var verschillend = ruw.DistinctBy(waarde => Normaliseren(parameter, waarde), StringComparer.Ordinal).ToList();
        if (verschillend.Count == 1)
        {
            waarden[parameter] = Normaliseren(parameter, verschillend[0]);
            getoond[parameter] = Linkprobleem.Toonbaar(verschillend[0]);
        }
        else if (verschillend.Count > 1)
        {
            var enkele = verschillend.Take(Linkprobleem.MeesteWaarden).Select(Linkprobleem.Toonbaar);
            problemen.Add(new Linkprobleem(parameter, LinkprobleemSoort.MeerdereWaarden, [.. enkele]));
        }
        else if (parameter is Linkparameter.Doelgroep or Linkparameter.Toepassing)
        {
            problemen.Add(new Linkprobleem(parameter, LinkprobleemSoort.Ontbreekt, []));
        }
    }

    private static string Normaliseren(Linkparameter parameter, string waarde) =>
        parameter != Linkparameter.Organisatie ? waarde.ToUpperInvariant()
        : OrganisatieCode.TryLezen(waarde, OrganisatieCode.AlleSoorten, out var code) ? code.Waarde
        : Leestekens.Weglaten(waarde).ToUpperInvariant();
}
