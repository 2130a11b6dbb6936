using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Fills in the form as somebody would.</summary>
internal static class Invullen
{
    public const string Reden = "Ik volg de subsidies van ons bedrijf op.";

    public static string Link(string ec, Organisatie organisatie, string dg = "EA") => $"/user/aanvraag?ec={ec}&dg={dg}&oc={organisatie.CodeWaarde}";

    public static string LinkWerkrelatie(Organisatie organisatie, string dg = "EA") => $"/user/aanvraag_werkrelatie?dg={dg}&oc={organisatie.CodeWaarde}";

    /// <summary>Fills in the form of a link, lawfully but for what is given, and leads to the check page.</summary>
    public static async Task<Pagina> InvullenAsync(this Bezoeker bezoeker, string link, params (string Naam, string? Waarde)[] velden) =>
        await (await bezoeker.PaginaAsync(link)).InvullenAsync(velden);

    public static Task<Pagina> InvullenAsync(this Pagina formulier, params (string Naam, string? Waarde)[] velden)
    {
        (string Naam, string? Waarde)[] gewoon =
        [
            ("Gebruikerstype", "VasteMedewerker"),
            ("Reden", Reden),
            ("Email", "an.peeters@bedrijf.example"),
        ];
        var gegeven = velden.Select(veld => veld.Naam).ToHashSet(StringComparer.Ordinal);
        return formulier.IndienenAsync("main form", [.. gewoon.Where(veld => !gegeven.Contains(veld.Naam)), .. velden]);
    }

    /// <summary>From the check page to the confirmation.</summary>
    public static Task<Pagina> DefinitiefAsync(this Pagina controle) => controle.IndienenAsync("form[action$='/indienen']");
}
