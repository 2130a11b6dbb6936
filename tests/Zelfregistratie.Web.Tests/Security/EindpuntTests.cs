using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>Every endpoint is authorised, except this list; every POST checks the antiforgery token, except what the provider sends.</summary>
public sealed class EindpuntTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly string[] Anoniem =
    [
        "GET /",
        "GET /aanmelden",
        "GET /aanmelden/terug",
        "GET /afgemeld",
        "GET /afmelden",
        "GET /health/live",
        "GET /health/ready",
        "GET /hulp",
        "GET /hulp/handleiding",
        "GET /hulp/handleiding/beelden/{beeld}.png",
        "GET /hulp/handleiding/{hoofdstuk}",
        "GET /privacy",
        "GET /toegankelijkheid",
        "GET /user/aanvraag",
        "GET /user/aanvraag_beheerder",
        "GET /user/aanvraag_werkrelatie",
        "POST /aanmelden/afmeldbericht",
        "POST /aanmelden/terug",
        "POST /afmelden",
    ];

    private static readonly string[] ZonderAntiforgery = ["POST /aanmelden/terug", "POST /aanmelden/afmeldbericht"];

    [Fact]
    public void Alleen_wat_op_de_lijst_staat_is_er_voor_iedereen() =>
        Assert.Equal(Anoniem, Eindpunt.Alle(proef.Services).Where(eindpunt => eindpunt.IsAnoniem).Select(eindpunt => eindpunt.Naam).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Wat_niets_zegt_vraagt_om_aanmelden()
    {
        var fallback = await proef.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();

        Assert.NotEmpty(fallback!.Requirements);
    }

    [Fact]
    public void Elke_POST_toetst_of_het_formulier_van_ons_kwam()
    {
        var posts = Eindpunt.Alle(proef.Services).Where(eindpunt => !eindpunt.Naam.StartsWith("GET ", StringComparison.Ordinal)).ToList();

        Assert.True(posts.Count > 5, "Fewer POSTs than forms.");
        Assert.Equal(ZonderAntiforgery.Order(StringComparer.Ordinal), posts.Where(eindpunt => !eindpunt.ToetstAntiforgery).Select(eindpunt => eindpunt.Naam).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_POST_zonder_token_doet_niets()
    {
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());

        await burger.VersturenAsync("/afmelden", []);

        Assert.Contains("Afmelden", (await burger.PaginaAsync("/")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_eindpunt_voor_iedereen_valt_op() =>
        Assert.True(Assert.Single(Eindpunt.Van(Maken("GET", new AllowAnonymousAttribute()))).IsAnoniem);

    [Fact]
    public void Een_POST_zonder_toets_valt_op()
    {
        var (met, zonder, geenActie) = (Actie(new AutoValidateAntiforgeryTokenAttribute()), Actie(new AutoValidateAntiforgeryTokenAttribute(), new IgnoreAntiforgeryTokenAttribute()), Maken("POST"));

        Assert.True(Assert.Single(Eindpunt.Van(met)).ToetstAntiforgery);
        Assert.False(Assert.Single(Eindpunt.Van(zonder)).ToetstAntiforgery);
        Assert.False(Assert.Single(Eindpunt.Van(geenActie)).ToetstAntiforgery);
    }

    [Fact]
    public void Een_eindpunt_voor_elke_methode_telt_ook_als_POST() =>
        Assert.Equal(["GET /proef", "POST /proef"], Eindpunt.Van(Maken(methode: null)).Select(eindpunt => eindpunt.Naam));

    private static RouteEndpoint Actie(params IFilterMetadata[] filters) =>
        Maken("POST", new ActionDescriptor { FilterDescriptors = [.. filters.Select(filter => new FilterDescriptor(filter, FilterScope.Global))] });

    private static RouteEndpoint Maken(string? methode, params object[] metadata)
    {
        object[] alles = methode is null ? metadata : [.. metadata, new HttpMethodMetadata([methode])];
        return new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("proef"), 0, new EndpointMetadataCollection(alles), "proef");
    }
}
