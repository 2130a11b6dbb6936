using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>The OpenID provider: paths, scopes, lifetimes and client authentication as the Flemish government documents them.</summary>
internal static class OpenIdHosting
{
    public static void AddOpenIdProvider(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => Database());
        builder.Services.AddDbContext<SleutelDb>((services, options) => options
            .UseSqlite(services.GetRequiredService<SqliteConnection>().ConnectionString)
            .UseOpenIddict());
        builder.Services.AddHostedService<ClientRegistratie>();
        builder.Services.AddOptions<OpenIddictServerOptions>()
            .Configure<Microsoft.Extensions.Options.IOptions<SleutelOptions>>((server, sleutel) => server.Issuer = sleutel.Value.Issuer);
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<SleutelDb>())
            .AddServer(Instellen);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Services.AddSingleton<ILogger<OpenIddictServerDispatcher>, ZwijgzameLogger>();
    }

    private static void Instellen(OpenIddictServerBuilder server)
    {
        server.SetConfigurationEndpointUris(".well-known/openid-configuration")
            .SetAuthorizationEndpointUris(
                Paden.Aanmelden, Paden.Persoon, Paden.Zelf, Paden.Annuleren)
            .SetTokenEndpointUris("v1/token")
            .SetJsonWebKeySetEndpointUris("v1/keys")
            .SetUserInfoEndpointUris("v1/userinfo")
            .SetEndSessionEndpointUris("v1/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange()
            .SetAuthorizationCodeLifetime(TimeSpan.FromSeconds(30))
            .SetAccessTokenLifetime(TimeSpan.FromHours(1))
            .RegisterScopes(Scopes.Profile, Claimnamen.Rrn, Claimnamen.Vo, Claimnamen.WettelijkVertegenwoordiger)
            .RegisterClaims([.. Claimnamen.Alle])
            .AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)))
            .AddSigningKey(new RsaSecurityKey(RSA.Create(2048)))
            .Configure(options => options.CodeChallengeMethods.RemoveWhere(methode => methode != CodeChallengeMethods.Sha256));
        server.AddEventHandler(VerklaringVanClient.Descriptor);
        server.AddEventHandler(FormPostPagina.Descriptor);
        server.AddEventHandler<OpenIddictServerEvents.HandleConfigurationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            context.Metadata["acr_values_supported"] = new([.. Sleutels.Alle.Select(sleutel => sleutel.Acr)]);
            return ValueTask.CompletedTask;
        }));
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableUserInfoEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            .EnableStatusCodePagesIntegration()
            .DisableTransportSecurityRequirement();
    }

    // Lives as long as this connection is open; every request opens one of its own to the same memory.
    private static SqliteConnection Database()
    {
        var connection = new SqliteConnection($"Data Source=sleutel-{Guid.NewGuid():N};Mode=Memory;Cache=Shared");
        connection.Open();
        return connection;
    }
}
