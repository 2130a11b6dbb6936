using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>A report in words, the same on the page and from the command.</summary>
internal static class Registertekst
{
    /// <summary>"3 toegevoegd, 1 gewijzigd, 12 ongewijzigd, 2 geweigerd"; before anything is done "3 toe te voegen, 1 te wijzigen" and so on.</summary>
    public static string Telling(this Registerverslag verslag, IStringLocalizer t) =>
        t[Zin(verslag), verslag.Toegevoegd, verslag.Gewijzigd, verslag.Ongewijzigd, verslag.Geweigerd];

    /// <summary>What was done, or why nothing was.</summary>
    public static string Uitkomst(this Registerverslag verslag, IStringLocalizer t) => verslag switch
    {
        { IsToegepast: true } => t["Het bestand is ingelezen."],
        { IsOnleesbaar: true } => t["Dit bestand kunnen we niet lezen. Er is niets veranderd."],
        { HeeftFouten: true } => t["Het bestand bevat fouten. Er is niets veranderd."],
        _ => t["Het bestand is in orde. Er is nog niets veranderd."],
    };

    /// <summary>Where an error stands: "regel 3, kolom van".</summary>
    public static string Plaats(this Registerfout fout, IStringLocalizer t) =>
        fout.Kolom.Length > 0 ? t["regel {0}, kolom {1}", fout.Regel, fout.Kolom] : t["regel {0}", fout.Regel];

    /// <summary>That there are more errors than are shown, if there are.</summary>
    public static string? Rest(this Registerverslag verslag, IStringLocalizer t) =>
        verslag.AantalFouten - verslag.Fouten.Count is > 0 and var rest ? t["En nog {0}.", Opmaak.Aantal(rest, t["fout"], t["fouten"])].Value : null;

    private static string Zin(Registerverslag verslag) => verslag.IsToegepast
        ? "{0} toegevoegd, {1} gewijzigd, {2} ongewijzigd, {3} geweigerd"
        : "{0} toe te voegen, {1} te wijzigen, {2} ongewijzigd, {3} geweigerd";
}
