using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>A message for the next page only, kept in TempData: the outcome of a POST, shown after its redirect.</summary>
public static class Flitsmelding
{
    private const string Sleutel = "zr-melding";

    /// <summary>Shows <paramref name="tekst"/> on top of the next page.</summary>
    public static void Melden(this ITempDataDictionary tempData, string tekst, MeldingSoort soort = MeldingSoort.Succes)
    {
        tempData[Sleutel] = tekst;
        tempData[Sleutel + "-soort"] = soort.ToString();
    }

    /// <summary>Takes the message that waits, if there is one.</summary>
    public static (MeldingSoort Soort, string Tekst)? Gemeld(this ITempDataDictionary tempData)
    {
        if (tempData[Sleutel] is not string tekst) return null;
        _ = Enum.TryParse<MeldingSoort>(tempData[Sleutel + "-soort"] as string, out var soort);
        return (soort, tekst);
    }
}
