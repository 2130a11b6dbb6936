using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>A report in words, the same on the page and from the command.</summary>
internal static class Verslagtekst
{
    /// <summary>"3 toegevoegd, 1 gewijzigd, 2 buiten gebruik gesteld, 0 weer in gebruik genomen, 12 ongewijzigd"; before anything is done "3 toe te voegen" and so on.</summary>
    public static string Telling(this Catalogusverslag verslag, IStringLocalizer t) => t[
        verslag.IsToegepast
            ? "{0} toegevoegd, {1} gewijzigd, {2} buiten gebruik gesteld, {3} weer in gebruik genomen, {4} ongewijzigd"
            : "{0} toe te voegen, {1} te wijzigen, {2} buiten gebruik te stellen, {3} weer in gebruik te nemen, {4} ongewijzigd",
        verslag.Aantal(Handeling.CatalogusToegevoegd),
        verslag.Aantal(Handeling.CatalogusGewijzigd),
        verslag.Aantal(Handeling.CatalogusBuitenGebruik),
        verslag.Aantal(Handeling.CatalogusWeerInGebruik),
        verslag.Ongewijzigd];

    /// <summary>What was done, or why nothing was.</summary>
    public static string Uitkomst(this Catalogusverslag verslag, IStringLocalizer t) => verslag switch
    {
        { IsToegepast: true } => t["Het bestand is ingelezen."],
        { IsOnleesbaar: true } => t["Dit bestand kunnen we niet lezen. Er is niets veranderd."],
        { HeeftFouten: true } => t["Het bestand bevat fouten. Er is niets veranderd."],
        _ => t["Het bestand is in orde. Er is nog niets veranderd."],
    };

    /// <summary>Where an error stands: "contexten[3], veld naam".</summary>
    public static string Waar(this Bestandsfout fout, IStringLocalizer t) => (fout.Plaats, fout.Veld) switch
    {
        ("", "") => t["het hele bestand"],
        ("", var veld) => t["veld {0}", veld],
        (var plaats, "") => plaats,
        var (plaats, veld) => t["{0}, veld {1}", plaats, veld],
    };

    /// <summary>That there are more errors than are shown, if there are.</summary>
    public static string? Rest(this Catalogusverslag verslag, IStringLocalizer t) =>
        verslag.AantalFouten - verslag.Fouten.Count is > 0 and var rest ? t["En nog {0}.", Opmaak.Aantal(rest, t["fout"], t["fouten"])].Value : null;
}
