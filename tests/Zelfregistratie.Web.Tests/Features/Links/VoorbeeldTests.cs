using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>The example is the page that somebody sees who follows the link, and nothing on it can be sent.</summary>
public sealed class VoorbeeldTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Begin = "/links/voorbeeld";

    [Fact]
    public async Task Het_voorbeeld_toont_elke_pagina_zoals_wie_de_link_volgt()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Rederij Voorbeeld");
        var recht = await proef.Data.RechtAsync("VB", "VB-RECHT", contexten: ["VB-A", "VB-B"], maximumduurInDagen: 100);
        await proef.Data.RechtAsync("VB");
        var oc = organisatie.CodeWaarde;
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var eigenaar = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("VB"));

        foreach (var link in new[]
        {
            $"/user/aanvraag?an=VB&dg=EA&oc={oc}", $"/user/aanvraag?an=VB&dg=EA&oc={oc}&recht={recht.Code}", $"/user/aanvraag?ec=VB-RECHT&ctx=VB-A&dg=EA&oc={oc}", "/user/aanvraag?an=VB&dg=EA",
            "/user/aanvraag?an=VB&dg=EA&zoek=rederij+voorb", $"/user/aanvraag_werkrelatie?dg=EA&oc={oc}",
        })
        {
            var (echt, voorbeeld) = (await burger.PaginaAsync(link), await eigenaar.PaginaAsync(Begin + link));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (echt.Status, voorbeeld.Status));
            Assert.Equal((echt.Kop, echt.Titel), (voorbeeld.Kop, voorbeeld.Titel));
            Assert.Equal(Gezien(echt), Gezien(voorbeeld));
            NietsTeVersturen(voorbeeld);
        }
    }

    [Fact]
    public async Task Wie_iets_kiest_in_het_voorbeeld_blijft_in_het_voorbeeld()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Kade Blijft");
        await proef.Data.RechtAsync("BLIJF");
        await proef.Data.RechtAsync("BLIJF");
        using var eigenaar = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var zoeken = await eigenaar.PaginaAsync($"{Begin}/user/aanvraag?an=BLIJF&dg=EA");
        var gevonden = await zoeken.IndienenAsync("main form[role=search]", ("Zoek", "kade blijft"));
        var kiezen = await gevonden.VolgenAsync(".zr-kieslijst a");
        var formulier = await kiezen.VolgenAsync(".zr-kieslijst a");

        Assert.Equal("Gebruikersrecht aanvragen", formulier.Kop);
        Assert.All(new[] { zoeken, gevonden, kiezen, formulier }, pagina => Assert.StartsWith(Begin, pagina.Adres.AbsolutePath, StringComparison.Ordinal));
        Assert.Equal("/links?soort=gebruikersrecht&an=BLIJF&dg=EA", formulier.Element("main > div a[href^='/links?']").GetAttribute("href"));
        Assert.Contains("Dit is een voorbeeld", formulier.Tekst, StringComparison.Ordinal);
        Assert.Equal(organisatie.CodeWaarde, System.Web.HttpUtility.ParseQueryString(formulier.Adres.Query)["organisatie"]);
    }

    [Fact]
    public async Task Een_voorbeeld_kan_niet_verstuurd_worden_ook_niet_met_de_hand()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.CentraleBeheerderAsync();
        using var eigenaar = await proef.AlsAsync(persoon);

        var antwoord = await eigenaar.VersturenAsync($"{Begin}/user/aanvraag_werkrelatie?dg=EA&oc={organisatie.CodeWaarde}", [new("Reden", "Ik probeer het toch.")]);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.Status);
        Assert.False(await proef.Data.LezenAsync(db => db.Concepten.AnyAsync(concept => concept.Aanvrager.Id == persoon.Id)));
    }

    [Fact]
    public async Task Een_link_die_niet_werkt_toont_ook_in_het_voorbeeld_waarom()
    {
        var zonder = await proef.Data.OrganisatieAsync();
        using var eigenaar = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var kapot = await eigenaar.PaginaAsync($"{Begin}/user/aanvraag?an=BUUR&dg=XX");
        var zonderBeheerder = await eigenaar.PaginaAsync($"{Begin}/user/aanvraag?an=BUUR&dg=EA&oc={zonder.CodeWaarde}");

        Assert.Equal((HttpStatusCode.BadRequest, "Deze link werkt niet"), (kapot.Status, kapot.Kop));
        Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie heeft nog geen beheerder"), (zonderBeheerder.Status, zonderBeheerder.Kop));
        Assert.Empty(proef.Services.GetRequiredService<Linkteller>().Leegmaken());
    }

    // All that can be read or filled in, without what differs from person to person: the e-mail address is prefilled.
    private static List<string> Gezien(Pagina pagina) =>
    [
        .. pagina.Document.QuerySelectorAll("main label, main legend, main h1, main h2, main dt, main dd, main .zr-lead, main .zr-kieslijst li, main input:not([type=hidden]), main textarea")
            .Select(element => element is AngleSharp.Html.Dom.IHtmlInputElement or AngleSharp.Html.Dom.IHtmlTextAreaElement
                ? $"{element.GetAttribute("type")} {element.GetAttribute("name")} {element.GetAttribute("min")} {element.GetAttribute("max")}"
                : element.TextContent.Trim()),
    ];

    private static void NietsTeVersturen(Pagina pagina)
    {
        Assert.Empty(pagina.Document.QuerySelectorAll("main form[method=post], main [formaction]"));
        Assert.All(
            pagina.Document.QuerySelectorAll("main textarea, main input:not([type=hidden]):not([type=search]), main button:not(form[role=search] button)"),
            veld => Assert.NotNull(veld.Closest("fieldset[disabled]")));
    }
}
