using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What came of one of several rights, kept for the page after the POST.</summary>
/// <param name="Id">Of the right.</param>
/// <param name="Gedaan">Whether it changed.</param>
/// <param name="Tekst">What was done, or why not.</param>
internal sealed record Samenuitkomst(long Id, bool Gedaan, string Tekst)
{
    private const string Sleutel = "zr-samen";

    public static void Bewaren(ITempDataDictionary tempData, IEnumerable<Samenuitkomst> uitkomsten) => tempData[Sleutel] = JsonSerializer.Serialize(uitkomsten);

    public static IReadOnlyList<Samenuitkomst> Lezen(ITempDataDictionary tempData) =>
        tempData[Sleutel] is string json ? JsonSerializer.Deserialize<List<Samenuitkomst>>(json)! : [];
}
