using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>Every role at every endpoint, after <see cref="Toegangstabel"/>.</summary>
public sealed class ToegangTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    internal static readonly string[] Rollen =
        ["niemand", "een burger", "de aanvrager", "de lokale beheerder", "de hoofd lokale beheerder", "een beheerder van een buur", "de doelgroepverantwoordelijke", "de centrale beheerder"];

    private const string Token = "__RequestVerificationToken";

    public static TheoryData<string> Endpoints => [.. Toegangstabel.Rijen.Keys];

    [Fact]
    public void Elk_endpoint_heeft_een_rij_en_elke_rij_een_endpoint()
    {
        var gevonden = Acties().Select(actie => actie.Naam).Order(StringComparer.Ordinal);

        Assert.Equal(Toegangstabel.Rijen.Keys.Order(StringComparer.Ordinal), gevonden);
        Assert.All(Toegangstabel.Rijen.Values, rij => Assert.Equal(Rollen.Length, rij.Length));
    }

    [Fact]
    public void Alleen_wat_voor_iedereen_is_laat_iedereen_toe()
    {
        var anoniem = Acties().Where(actie => actie.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(actie => actie.Naam);

        Assert.Equal(Toegangstabel.VoorIedereen.Order(StringComparer.Ordinal), anoniem.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Elke_POST_vraagt_het_token_van_het_formulier_behalve_wie_van_de_aanbieder_terugkomt()
    {
        var zonder = Acties()
            .Where(actie => actie.Naam.StartsWith("POST", StringComparison.Ordinal))
            .Where(actie => !actie.Filters.Any(filter => filter is AutoValidateAntiforgeryTokenAttribute) || actie.Filters.Any(filter => filter is IgnoreAntiforgeryTokenAttribute))
            .Select(actie => actie.Naam);

        Assert.Equal(["POST /aanmelden/terug"], zonder);
    }

    [Fact]
    public async Task Een_POST_zonder_token_doet_niets()
    {
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());

        await burger.VersturenAsync("/afmelden", []);

        Assert.Equal(HttpStatusCode.NoContent, (await OproepenAsync(burger, "POST", "/aanmelden/levend")).Status);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Elke_rol_komt_waar_ze_mag(string endpoint)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var aanvrager = await proef.Data.PersoonAsync();
        Persoon?[] personen =
        [
            null,
            await proef.Data.PersoonAsync(),
            aanvrager,
            await proef.Data.BeheerderAsync(organisatie),
            await proef.Data.BeheerderAsync(organisatie, hoofd: true),
            await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync()),
            await proef.Data.DoelgroepverantwoordelijkeAsync(),
            await proef.Data.CentraleBeheerderAsync(),
        ];
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (aanvrager, organisatie));
        var concept = await proef.Data.ConceptAsync(een => (een.Aanvrager, een.Werkrelatie) = (aanvrager, true));
        var (methode, pad) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]
            .Replace("{referentie}", aanvraag.Referentie.Waarde, StringComparison.Ordinal)
            .Replace("{id:guid}", concept.Id.ToString(), StringComparison.Ordinal));

        var uitkomsten = new List<char>();
        foreach (var persoon in personen)
        {
            using var bezoeker = persoon is null ? proef.Anoniem() : await proef.AlsAsync(persoon);
            uitkomsten.Add(Uitkomst(await OproepenAsync(bezoeker, methode, pad)));
        }

        Assert.Equal(Toegangstabel.Rijen[endpoint], new string([.. uitkomsten]));
    }

    private static char Uitkomst(Pagina pagina) => pagina switch
    {
        { Naar.AbsolutePath: "/aanmelden" } => 'M',
        { Status: HttpStatusCode.Unauthorized } => 'M',
        { Status: HttpStatusCode.Forbidden } => 'V',
        { Status: HttpStatusCode.NotFound } => 'N',
        { Status: HttpStatusCode.InternalServerError } => 'X',
        _ => 'T',
    };

    private static async Task<Pagina> OproepenAsync(Bezoeker bezoeker, string methode, string pad)
    {
        if (methode == "GET")
        {
            return await bezoeker.PaginaAsync(pad, volgen: false);
        }

        var token = (await bezoeker.PaginaAsync("/hulp")).Document.QuerySelector($"input[name={Token}]")?.GetAttribute("value") ?? "";
        return await bezoeker.VersturenAsync(pad, [KeyValuePair.Create(Token, token)], volgen: false);
    }

    private IEnumerable<Actie> Acties() =>
        from endpoint in proef.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let actie = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()
        where actie is not null
        from methode in endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
        select new Actie($"{methode} /{endpoint.RoutePattern.RawText!.TrimStart('/')}", endpoint, [.. actie.FilterDescriptors.Select(filter => filter.Filter)]);

    private sealed record Actie(string Naam, RouteEndpoint Endpoint, IReadOnlyList<object> Filters);
}
