using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Zelfregistratie.Web.Security;

/// <summary>
/// Discovery and keys of the provider: fetched when first needed, every twelve hours, and at once when a token names a key that is not known.
/// What was fetched last holds while the provider is away. The one of the library fetches new keys in the background, so that the first
/// to sign in after a change of keys would be refused.
/// </summary>
/// <param name="issuer">The issuer that the discovery document must name.</param>
/// <param name="adres">Where that document is.</param>
/// <param name="ophaler">Fetches it.</param>
/// <param name="klok">The clock of the portal.</param>
internal sealed class Aanbiedergegevens(string issuer, string adres, IDocumentRetriever ophaler, TimeProvider klok)
    : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>
{
    /// <summary>Smallest RSA key that a token may be signed with, in bits.</summary>
    public const int KleinsteSleutel = 2048;

    /// <summary>Least time between two fetches: made-up tokens may not make the portal ask without end.</summary>
    public static readonly TimeSpan Tussentijd = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Houdbaar = TimeSpan.FromHours(12);

    private readonly Lock slot = new();
    private OpenIdConnectConfiguration? laatste;
    private Task<OpenIdConnectConfiguration>? bezig;
    private DateTimeOffset begonnenOp;
    private bool isVerouderd;

    /// <inheritdoc />
    /// <exception cref="AanbiederOnbereikbaar">There is no answer and none from before, or it is no discovery document of this issuer.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        var (bekend, ophalen) = Stand();
        if (ophalen is null) return bekend!;
        try
        {
            return await ophalen.WaitAsync(cancel);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            return bekend ?? throw new AanbiederOnbereikbaar(exception);
        }
    }

    /// <inheritdoc />
    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    /// <inheritdoc />
    public override void RequestRefresh()
    {
        lock (slot)
        {
            isVerouderd = true;
        }
    }

    // Everybody who asks at the same time waits for one answer.
    private (OpenIdConnectConfiguration? Bekend, Task<OpenIdConnectConfiguration>? Ophalen) Stand()
    {
        lock (slot)
        {
            var sinds = klok.GetUtcNow() - begonnenOp;
            if (bezig is { IsCompleted: false }) return (laatste, bezig);
            if (laatste is not null && (sinds < Tussentijd || (sinds < Houdbaar && !isVerouderd))) return (laatste, null);

            (begonnenOp, isVerouderd) = (klok.GetUtcNow(), false);
            return (laatste, bezig = Task.Run(OphalenAsync));
        }
    }

    private async Task<OpenIdConnectConfiguration> OphalenAsync()
    {
        var gegevens = await OpenIdConnectConfigurationRetriever.GetAsync(adres, ophaler, CancellationToken.None);
        if (!string.Equals(gegevens.Issuer?.TrimEnd('/'), issuer.TrimEnd('/'), StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{adres} is of issuer {gegevens.Issuer}, not of Aanmelden:Authority.");
        }

        foreach (var zwak in gegevens.SigningKeys.Where(sleutel => sleutel.KeySize < KleinsteSleutel && sleutel is RsaSecurityKey or X509SecurityKey).ToList())
        {
            gegevens.SigningKeys.Remove(zwak);
        }

        lock (slot)
        {
            return laatste = gegevens;
        }
    }
}
