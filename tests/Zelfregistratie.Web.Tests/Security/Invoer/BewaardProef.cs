using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Tests.Features.Aanmelden;

namespace Zelfregistratie.Web.Tests.Security.Invoer;

/// <summary>The portal with a sample form, and a digital key to come back with.</summary>
public sealed class BewaardProef : AanmeldProef
{
    public const string Adres1 = "/bewaard?dg=EA&oc=0428364866";

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        base.Instellen(builder);
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(BewaardProef).Assembly);
    }

    /// <summary>Opens the form, lets the session end, and sends the form.</summary>
    /// <returns>The redirect to the digital key, or what else answered.</returns>
    internal async Task<Pagina> TeLaatVersturenAsync(Bezoeker bezoeker, params (string Naam, string? Waarde)[] velden)
    {
        var formulier = await bezoeker.PaginaAsync(Adres1);
        Klok.Advance(TimeSpan.FromMinutes(21));
        return await formulier.IndienenAsync("main form", velden);
    }
}
