using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The pages of a request as an example for who makes the link: the same pages at addresses of their own, on which nothing can be sent.</summary>
internal static class Voorbeeld
{
    /// <summary>Stands before the address of the real page.</summary>
    public const string Begin = "/links/voorbeeld";

    /// <summary>Whether the page is an example.</summary>
    public static bool IsVoorbeeld(this IUrlHelper url) => url.ActionContext.HttpContext.IsVoorbeeld();

    /// <inheritdoc cref="IsVoorbeeld(IUrlHelper)" />
    public static bool IsVoorbeeld(this HttpContext context) => context.Request.Path.StartsWithSegments(Begin, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page on which the link of the example is made.</summary>
    public static string Terug(HttpContext context) => Linkadres.Samenstellen(Linkparameters.Lezen(
        Linkadres.Soort(context.Request.Path.Value![Begin.Length..]) ?? AanvraagSoort.Gebruikersrecht, context.Request.Query.Paren()));

    /// <summary>The address of a next step: from an example to an example.</summary>
    public static string Stap(this IUrlHelper url, string adres) => url.IsVoorbeeld() ? Begin + adres : adres;
}
