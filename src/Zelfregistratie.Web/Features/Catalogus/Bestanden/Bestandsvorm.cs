namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>What files of the catalogue look like: JSON with a list for each kind, or CSV with a row for each thing.</summary>
internal static class Bestandsvorm
{
    /// <summary>Version of the form, in JSON.</summary>
    public const int Versie = 1;

    /// <summary>Name of the version, in JSON.</summary>
    public const string Versieveld = "versie";

    /// <summary>Name of the column that says the kind, in CSV.</summary>
    public const string Soortkolom = "soort";

    /// <summary>Most rows of a file: all of them are written in one save.</summary>
    public const int MeesteRijen = 20_000;

    /// <summary>More errors than these are counted and not kept.</summary>
    public const int MeesteFouten = 200;

    /// <summary>The kinds in a file, each after what it refers to, by the name of its list in JSON.</summary>
    public static readonly IReadOnlyList<(string Lijst, Catalogussoort Soort)> Soorten =
    [
        ("doelgroepen", Catalogussoort.Doelgroep),
        ("contexten", Catalogussoort.Context),
        ("toepassingen", Catalogussoort.Toepassing),
        ("gebruikersrechten", Catalogussoort.Gebruikersrecht),
    ];

    /// <summary>The fields of a row of a kind, in order.</summary>
    public static string[] Velden(Catalogussoort soort) => [.. Catalogusveld.Van(soort), Catalogusveld.BuitenGebruik];

    /// <summary>The columns of CSV, in order: the kind, and every field that any kind has.</summary>
    public static string[] Kolommen =>
    [
        Soortkolom,
        .. Soorten.Reverse().SelectMany(paar => Catalogusveld.Van(paar.Soort)).Distinct(StringComparer.Ordinal),
        Catalogusveld.BuitenGebruik,
    ];

    /// <summary>The word for a kind in CSV.</summary>
    public static string Woord(Catalogussoort soort) => soort.ToString().ToLowerInvariant();
}
