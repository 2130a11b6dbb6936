using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Sessies;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Security;

/// <summary>What the portal adds to the protocol: keys to ask for, who somebody is here, and pages instead of exceptions.</summary>
internal sealed class AanmeldEvents(
    ZelfregistratieDb db,
    InszBescherming bescherming,
    IOptions<AanmeldOptions> options,
    IOptions<PortaalOptions> portaal,
    TimeProvider clock,
    ILogger<AanmeldEvents> logger) : OpenIdConnectEvents
{
    /// <summary>The authentication scheme of the provider.</summary>
    public const string Schema = "DigitaleSleutel";

    /// <summary>Where the provider sends people back to.</summary>
    public const string TerugPad = "/aanmelden/terug";

    /// <summary>Where the provider sends people to who signed out.</summary>
    public const string AfgemeldPad = "/afgemeld";

    /// <summary>Property of a challenge: ask for a digital key again, though the provider may still know the person.</summary>
    public const string AndereSleutel = "andere-sleutel";

    /// <summary>Where the provider tells that somebody signed out there.</summary>
    public const string AfmeldberichtPad = "/aanmelden/afmeldbericht";

    private const string Gevraagd = "gevraagd";

    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(5);

    private readonly AanmeldOptions options = options.Value;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.RedirectUri = portaal.Value.Adres + TerugPad;
        context.ProtocolMessage.AcrValues = AcrValues();
        context.Properties.Items[Gevraagd] = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        if (context.Properties.Items.ContainsKey(AndereSleutel)) context.ProtocolMessage.Prompt = OpenIdConnectPrompt.Login;
        return Task.CompletedTask;
    }

    public override async Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        if (options.ClientSecretBasic) context.TokenEndpointRequest!.ClientSecret = null;
        if (string.IsNullOrWhiteSpace(options.ClientSleutel)) return;

        var provider = await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        context.TokenEndpointRequest!.ClientAssertionType = ClientAssertion.Type;
        context.TokenEndpointRequest.ClientAssertion = ClientAssertion.Maken(options, provider.Issuer, clock.GetUtcNow());
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var claims = new AanmeldClaims(context.Principal!);
        var sleutel = claims.Sleutel(options);
        if (Bezwaar(claims, sleutel) is not var (probleem, waarom)) await AanmeldenAsync(context, claims, sleutel!);
        else if (IsUitEerdereSessie(context.Properties, claims)) OpnieuwVragen(context);
        else await WeigerenAsync(context, probleem, claims.Insz, waarom);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var probleem = Aanmeldfout.Probleemsoort(context.Failure);
        if (Ernst(probleem) is { } ernst) Weigeringslog.AntwoordGeweigerd(logger, ernst, probleem, Aanmeldfout.Oorzaak(context.Failure));
        Uitleggen(context, probleem, context.Properties?.RedirectUri);
        context.SkipHandler();
        return Task.CompletedTask;
    }

    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        var message = context.ProtocolMessage;
        if (!string.IsNullOrEmpty(message.IssuerAddress))
        {
            // Without id_token_hint the provider knows by the client id who asks. No state: the page afterwards needs none.
            message.ClientId = options.ClientId;
            message.PostLogoutRedirectUri = portaal.Value.Adres + AfgemeldPad;
            context.Response.Redirect(message.CreateLogoutRequestUrl());
        }
        else
        {
            context.Response.Redirect(AfgemeldPad);
        }

        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override Task SignedOutCallbackRedirect(RemoteSignOutContext context)
    {
        context.SkipHandler();
        return Task.CompletedTask;
    }

    // What the person chose is no error.
    private static LogLevel? Ernst(Aanmeldprobleem probleem) => probleem switch
    {
        Aanmeldprobleem.VerkeerdIngesteld => LogLevel.Error,
        Aanmeldprobleem.Onbereikbaar or Aanmeldprobleem.Mislukt => LogLevel.Warning,
        _ => null,
    };

    // Before the portal asked: the provider answered from a session of its own. A key that is used now and is too weak is a choice, to be explained.
    private static bool IsUitEerdereSessie(AuthenticationProperties? vraag, AanmeldClaims claims) =>
        vraag is not null && !vraag.Items.ContainsKey(AndereSleutel)
        && vraag.Items.TryGetValue(Gevraagd, out var gevraagd) && long.TryParse(gevraagd, CultureInfo.InvariantCulture, out var seconden)
        && claims.SleutelGebruiktOp?.ToUnixTimeSeconds() < seconden;

    private static void OpnieuwVragen(TicketReceivedContext context)
    {
        var vraag = QueryString.Create(SessieEvents.TerugParameter, Terugadres.Lokaal(context.ReturnUri)).Add("anders", "true");
        context.Response.Redirect(SessieEvents.AanmeldPad + vraag);
        context.HandleResponse();
    }

    private static void Uitleggen(HandleRequestContext<RemoteAuthenticationOptions> context, Aanmeldprobleem probleem, string? terug) =>
        context.HttpContext.Features.Set(new Aanmeldfout(probleem, Terugadres.Lokaal(terug)));

    private (Aanmeldprobleem Probleem, string Waarom)? Bezwaar(AanmeldClaims claims, GebruikteSleutel? sleutel)
    {
        if (sleutel is null || sleutel.Niveau < options.MinimumNiveau) return (Aanmeldprobleem.TeLaagNiveau, $"Digitale sleutel: {sleutel?.Naam ?? "onbekend"}");
        if (options.MaxAge is { } grens)
        {
            if (claims.SleutelGebruiktOp is not { } op) return (Aanmeldprobleem.VerkeerdIngesteld, "De aanbieder zegt niet wanneer de sleutel gebruikt is");
            if (clock.GetUtcNow() - op > grens + Speling) return (Aanmeldprobleem.TeLangGeleden, $"Te lang geleden aangemeld met {sleutel.Naam}");
        }

        return claims.Insz is null ? (Aanmeldprobleem.GeenRijksregisternummer, $"Zonder geldig rijksregisternummer, met {sleutel.Naam}") : null;
    }

    private async Task AanmeldenAsync(TicketReceivedContext context, AanmeldClaims claims, GebruikteSleutel sleutel)
    {
        var nu = clock.GetUtcNow();
        var vorige = Aanmelding.Lezen((await context.HttpContext.AuthenticateAsync(Aanmelding.Schema)).Principal ?? new ClaimsPrincipal());
        var persoon = await db.AanmeldenAsync(bescherming, claims, claims.Insz!, sleutel, nu, vorige?.Lopend, context.HttpContext.RequestAborted);
        context.Principal = new Aanmelding(persoon.Id, sleutel, claims.Email, claims.OrganisatieCode, nu)
        {
            Vertegenwoordigt = claims.Vertegenwoordigt,
            Aanbiedersessie = claims.AanbiederSessie is { } sid ? Sessiesleutel.VanAanbiedersessie(options.Authority, sid) : Guid.Empty,
            Aanbiederpersoon = claims.AanbiederPersoon is { } sub ? Sessiesleutel.VanAanbiederpersoon(options.Authority, sub) : Guid.Empty,
        }.NaarPrincipal();
        context.Properties = new AuthenticationProperties();
    }

    private async Task WeigerenAsync(TicketReceivedContext context, Aanmeldprobleem probleem, Insz? insz, string waarom)
    {
        await db.WeigerenAsync(bescherming, insz, waarom, clock.GetUtcNow(), context.HttpContext.RequestAborted);
        Uitleggen(context, probleem, context.ReturnUri);
        context.SkipHandler();
    }

    private string AcrValues() => options.AcrValues
        ?? string.Join(' ', options.Sleutels.Values.Where(sleutel => sleutel.Niveau >= options.MinimumNiveau).Select(sleutel => sleutel.Acr));
}
