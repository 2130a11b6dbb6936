using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>Choose a digital key, choose somebody, and back to the application; the provider has checked its request before.</summary>
public sealed class AanmeldenController(IOptions<SleutelOptions> options, IStringLocalizer<Teksten> t) : Controller
{
    private const string Schema = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    private OpenIddictRequest Verzoek => HttpContext.GetOpenIddictServerRequest()!;

    /// <summary>Nobody stays signed in here, so an application that asks not to show a page gets a refusal.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (Verzoek.HasPromptValue(PromptValues.None)) context.Result = Weigeren(Errors.LoginRequired, t["Niemand is aangemeld."]);
    }

    // The application may send its request as a form; it can't know our antiforgery token, and nothing changes here.
    [HttpGet(Paden.Aanmelden), HttpPost(Paden.Aanmelden), IgnoreAntiforgeryToken]
    public IActionResult Sleutelkeuze() => View("Sleutelkeuze");

    [HttpGet(Paden.Persoon)]
    public IActionResult Persoonkeuze(string? sleutel, string? zoek) =>
        Sleutel(sleutel) is { } gekozen ? Pagina(gekozen, zoek, new ZelfFormulier()) : Sleutelkeuze();

    [HttpPost(Paden.Persoon)]
    public IActionResult Persoon(string? sleutel, string? keuze)
    {
        if (Sleutel(sleutel) is not { } gekozen) return Sleutelkeuze();
        if (Keuzes().FirstOrDefault(k => k.Waarde == keuze) is { } persoon) return Aanmelden(gekozen, persoon);

        ModelState.AddModelError("personen", t["Kies iemand uit de lijst."]);
        return Pagina(gekozen, zoek: null, new ZelfFormulier());
    }

    [HttpPost(Paden.Zelf)]
    public IActionResult Zelf(ZelfFormulier formulier)
    {
        if (Sleutel(formulier.Sleutel) is not { } gekozen) return Sleutelkeuze();
        return ModelState.IsValid
            ? Aanmelden(gekozen, new Keuze(formulier.Persoon(), Organisatie: null))
            : Pagina(gekozen, zoek: null, formulier);
    }

    [HttpPost(Paden.Annuleren)]
    public IActionResult Annuleren() => Weigeren(Errors.AccessDenied, t["Het aanmelden is geannuleerd."]);

    private static Sleutel? Sleutel(string? code) => Sleutels.Alle.FirstOrDefault(sleutel => sleutel.Code == code);

    private IEnumerable<Keuze> Keuzes() => Keuze.Uit(options.Value.Personen, LoginHint.Lezen(Verzoek.LoginHint));

    private ViewResult Pagina(Sleutel sleutel, string? zoek, ZelfFormulier zelf)
    {
        var alle = Keuzes().ToList();
        var gevonden = string.IsNullOrWhiteSpace(zoek) ? alle : alle.Where(keuze => keuze.Bevat(zoek)).ToList();
        return View("Persoonkeuze", new PersoonPagina(sleutel, gevonden, alle.Count, zoek, zelf));
    }

    private Microsoft.AspNetCore.Mvc.SignInResult Aanmelden(Sleutel sleutel, Keuze keuze) =>
        SignIn(Identiteit.Maken(Verzoek, sleutel, keuze), Schema);

    private ForbidResult Weigeren(string fout, string uitleg) => Forbid(new AuthenticationProperties(new Dictionary<string, string?>
    {
        [OpenIddictServerAspNetCoreConstants.Properties.Error] = fout,
        [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = uitleg,
    }), Schema);
}
