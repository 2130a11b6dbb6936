using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

/// <summary>The portal with the sample pages of this folder beside its own.</summary>
public sealed class Gezichtsproef : PortaalProef
{
    private Dictionary<string, string?> instellingen = [];

    /// <summary>Starts one with other settings than the shared one.</summary>
    public static async Task<Gezichtsproef> MetAsync(params (string Naam, string Waarde)[] instellingen)
    {
        var proef = new Gezichtsproef { instellingen = instellingen.ToDictionary(een => een.Naam, een => (string?)een.Waarde, StringComparer.Ordinal) };
        await proef.InitializeAsync();
        return proef;
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(instellingen);
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Gezichtsproef).Assembly);
    }
}
