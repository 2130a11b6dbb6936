using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>Makes the database and registers the clients of the settings, before the first request.</summary>
internal sealed class ClientRegistratie(IServiceScopeFactory scopes, IOptions<SleutelOptions> options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SleutelDb>().Database.EnsureCreatedAsync(cancellationToken);
        foreach (var client in options.Value.Clients)
            await InstellenAsync(scope.ServiceProvider, client, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public static async Task InstellenAsync(IServiceProvider services, SleutelClient client, CancellationToken ct)
    {
        var clients = services.GetRequiredService<IOpenIddictApplicationManager>();
        var beschrijving = Beschrijving(client);
        if (await clients.FindByClientIdAsync(client.Id, ct) is { } bestaand)
            await clients.UpdateAsync(bestaand, beschrijving, ct);
        else
            await clients.CreateAsync(beschrijving, ct);
    }

    private static OpenIddictApplicationDescriptor Beschrijving(SleutelClient client)
    {
        var beschrijving = new OpenIddictApplicationDescriptor
        {
            ClientId = client.Id,
            DisplayName = client.Naam ?? client.Id,
            ClientType = ClientTypes.Confidential,
            ConsentType = ConsentTypes.Implicit,
            ClientSecret = client.Secret,
            JsonWebKeySet = client.PubliekeJwk is { } jwk ? Sleutelbos(jwk) : null,
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code,
            },
        };
        beschrijving.RedirectUris.UnionWith(client.RedirectUris);
        beschrijving.PostLogoutRedirectUris.UnionWith(client.PostLogoutRedirectUris);
        beschrijving.Permissions.UnionWith(client.Scopes.Select(scope => Permissions.Prefixes.Scope + scope));
        return beschrijving;
    }

    private static JsonWebKeySet Sleutelbos(string jwk) => new() { Keys = { new JsonWebKey(jwk) } };
}
