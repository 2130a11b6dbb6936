using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What a view tells the layout about its page. <c>zr-kop</c> sets the title and the width.</summary>
public static class Pagina
{
    private const string TitelSleutel = "Titel";
    private const string SmalSleutel = "Smal";
    private const string ZonderPersoonSleutel = "ZonderPersoon";

    /// <summary>The words of the <c>h1</c> and of the <c>title</c>.</summary>
    public static string Titel(this ViewDataDictionary viewData) => viewData[TitelSleutel] as string ?? "";

    /// <summary>Sets the words of the <c>title</c>; only needed on a page without <c>zr-kop</c>.</summary>
    public static void Titel(this ViewDataDictionary viewData, string titel) => viewData[TitelSleutel] = titel;

    internal static bool IsSmal(this ViewDataDictionary viewData) => viewData[SmalSleutel] is true;

    internal static void MaakSmal(this ViewDataDictionary viewData) => viewData[SmalSleutel] = true;

    internal static bool IsZonderPersoon(this ViewDataDictionary viewData) => viewData[ZonderPersoonSleutel] is true;

    internal static void ZonderPersoon(this ViewDataDictionary viewData) => viewData[ZonderPersoonSleutel] = true;
}
