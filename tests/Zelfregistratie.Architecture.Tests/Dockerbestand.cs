using System.Text.RegularExpressions;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>What a Dockerfile takes from the folder it stands in.</summary>
internal static partial class Dockerbestand
{
    /// <summary>The stages, which are the targets that can be built.</summary>
    public static IReadOnlyList<string> Doelen(string tekst) => [.. Doel().Matches(tekst).Select(doel => doel.Groups["naam"].Value)];

    /// <summary>What is copied from disk, and the projects that are restored or published.</summary>
    public static IReadOnlyList<string> Paden(string tekst) =>
    [
        .. Kopie().Matches(tekst).SelectMany(kopie => kopie.Groups["paden"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1]),
        .. Opdracht().Matches(tekst).Select(opdracht => opdracht.Groups["project"].Value),
    ];

    /// <summary>Stages that files are copied from.</summary>
    public static IReadOnlyList<string> Bronnen(string tekst) => [.. VanDoel().Matches(tekst).Select(van => van.Groups["naam"].Value)];

    [GeneratedRegex(@"^FROM \S+ AS (?<naam>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doel();

    [GeneratedRegex(@"^COPY (?!--from=)(?<paden>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kopie();

    [GeneratedRegex(@"^COPY --from=(?<naam>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VanDoel();

    [GeneratedRegex(@"^RUN dotnet \w+ (?<project>[^\s-]\S*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opdracht();
}
