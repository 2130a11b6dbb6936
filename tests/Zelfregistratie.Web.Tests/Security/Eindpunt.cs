using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>What can be asked of the portal: a method and an address, and how it is guarded.</summary>
/// <param name="Naam">Method and address, such as <c>GET /taken/{referentie}</c>.</param>
/// <param name="IsAnoniem">Whether it asks for nobody.</param>
/// <param name="ToetstAntiforgery">Whether the token of a form is checked.</param>
internal sealed record Eindpunt(string Naam, bool IsAnoniem, bool ToetstAntiforgery)
{
    /// <summary>Everything that a portal serves, but for its fixed files.</summary>
    public static IReadOnlyList<Eindpunt> Alle(IServiceProvider portaal) =>
        [.. portaal.GetRequiredService<EndpointDataSource>().Endpoints.Where(endpoint => !IsVastBestand(endpoint)).SelectMany(Van)];

    /// <summary>One for each method that an endpoint answers; any method counts as a POST too.</summary>
    public static IEnumerable<Eindpunt> Van(Endpoint endpoint)
    {
        var adres = endpoint is RouteEndpoint route ? "/" + route.RoutePattern.RawText?.TrimStart('/') : endpoint.DisplayName;
        var methoden = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];
        return methoden.Select(methode => new Eindpunt($"{methode} {adres}", endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null, Toetst(endpoint)));
    }

    // Beside the known files, ASP.NET itself maps one address for those added while developing.
    private static bool IsVastBestand(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint is RouteEndpoint { RoutePattern.RawText: "{**path:file}" };

    // The filter is global; only what says that it wants none of it, or is no action at all, goes without.
    private static bool Toetst(Endpoint endpoint)
    {
        var filters = endpoint.Metadata.GetMetadata<ActionDescriptor>()?.FilterDescriptors.Select(filter => filter.Filter).ToList() ?? [];
        return filters.OfType<AutoValidateAntiforgeryTokenAttribute>().Any() && !filters.OfType<IgnoreAntiforgeryTokenAttribute>().Any();
    }
}
