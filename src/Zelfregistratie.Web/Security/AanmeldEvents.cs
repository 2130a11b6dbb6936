using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
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

    private readonly AanmeldOptions options = options.Value;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.RedirectUri = portaal.Value.Adres + TerugPad;
        context.ProtocolMessage.AcrValues = AcrValues();
        if (context.Properties.Items.ContainsKey(AndereSleutel)) context.ProtocolMessage.Prompt = OpenIdConnectPrompt.Login;
        return Task.CompletedTask;
    }

    public override async Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        if (string.IsNullOrWhiteSpace(options.ClientSleutel)) return;

        var provider = await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        context.TokenEndpointRequest!.ClientAssertionType = ClientAssertion.Type;
        context.TokenEndpointRequest.ClientAssertion = ClientAssertion.Maken(options, provider.Issuer, clock.GetUtcNow());
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var ct = context.HttpContext.RequestAborted;
        var claims = new AanmeldClaims(context.Principal!);
        var sleutel = claims.Sleutel(options);
        if (sleutel is null || sleutel.Niveau < options.MinimumNiveau)
        {
            await WeigerenAsync(context, Aanmeldprobleem.TeLaagNiveau, claims.Insz, $"Digitale sleutel: {sleutel?.Naam ?? "onbekend"}");
        }
        else if (claims.Insz is not { } insz)
        {
            await WeigerenAsync(context, Aanmeldprobleem.GeenRijksregisternummer, insz: null, $"Zonder geldig rijksregisternummer, met {sleutel.Naam}");
        }
        else
        {
            var nu = clock.GetUtcNow();
            var persoon = await db.AanmeldenAsync(bescherming, claims, insz, sleutel, nu, ct);
            context.Principal = new Aanmelding(persoon.Id, sleutel, claims.Email, claims.OrganisatieCode, nu) { Vertegenwoordigt = claims.Vertegenwoordigt }.NaarPrincipal();
            context.Properties = new AuthenticationProperties();
        }
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var probleem = Aanmeldfout.Probleemsoort(context.Failure);
        if (probleem is Aanmeldprobleem.Onbereikbaar or Aanmeldprobleem.Mislukt) Weigeringslog.AntwoordGeweigerd(logger, probleem, Aanmeldfout.Oorzaak(context.Failure));
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

    private static void Uitleggen(HandleRequestContext<RemoteAuthenticationOptions> context, Aanmeldprobleem probleem, string? terug) =>
        context.HttpContext.Features.Set(new Aanmeldfout(probleem, Terugadres.Lokaal(terug)));

    private async Task WeigerenAsync(TicketReceivedContext context, Aanmeldprobleem probleem, Insz? insz, string waarom)
    {
        await db.WeigerenAsync(bescherming, insz, waarom, clock.GetUtcNow(), context.HttpContext.RequestAborted);
        Uitleggen(context, probleem, context.ReturnUri);
        context.SkipHandler();
    }

    private string AcrValues() => options.AcrValues
        ?? string.Join(' ', options.Sleutels.Values.Where(sleutel => sleutel.Niveau >= options.MinimumNiveau).Select(sleutel => sleutel.Acr));
}
