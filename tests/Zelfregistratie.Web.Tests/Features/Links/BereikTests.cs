using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>A toepassingsbeheerder makes links for their own toepassingen, and reaches no other.</summary>
public sealed class BereikTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly string[] Paginas = ["/links", "/links/qr.svg", "/links/qr.png", "/links/voorbeeld/user/aanvraag"];

    [Fact]
    public async Task De_eigen_toepassing_wel_een_andere_niet()
    {
        await proef.Data.RechtAsync("MIJN", "MIJN-RECHT");
        using var bezoeker = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("MIJN"));

        foreach (var pad in Paginas)
        {
            foreach (var wat in new[] { "an=MIJN", "ec=MIJN-RECHT" })
            {
                Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync($"{pad}?soort=gebruikersrecht&dg=EA&{wat}")).Status);
            }

            foreach (var wat in new[] { "an=BUUR", "ec=BUUR-RECHT", "an=MIJN&ec=BUUR-RECHT", "an=BUUR&oc=0123456789", "ec=BUUR-RECHT&ctx=onbestaand" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync($"{pad}?soort=gebruikersrecht&dg=EA&{wat}")).Status);
            }
        }
    }

    [Fact]
    public async Task Lijsten_tonen_alleen_de_eigen_toepassing()
    {
        await proef.Data.RechtAsync("ENKEL", "ENKEL-RECHT", doelgroepen: "EA");
        using var bezoeker = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("ENKEL"));

        var doelgroepen = await bezoeker.PaginaAsync("/links?soort=gebruikersrecht");
        var toepassingen = await bezoeker.PaginaAsync("/links?soort=gebruikersrecht&dg=EA");
        var waarden = await bezoeker.PaginaAsync("/links/waarden");
        var bestand = await bezoeker.PaginaAsync("/links/waarden/exporteren");

        Assert.Equal(["EA"], doelgroepen.Document.QuerySelectorAll("input[name=Dg]").Select(veld => veld.GetAttribute("value")));
        Assert.Equal(["", "ENKEL"], toepassingen.Document.QuerySelectorAll("select[name=An] option").Select(veld => veld.GetAttribute("value")));
        Assert.DoesNotContain("BUUR", waarden.Tekst, StringComparison.Ordinal);
        Assert.Contains("ENKEL-RECHT", waarden.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("BUUR", bestand.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_link_van_een_ander_wordt_niet_uitgelegd()
    {
        await proef.Data.RechtAsync("ZELF");
        using var bezoeker = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("ZELF"));

        var pagina = await (await bezoeker.PaginaAsync("/links/uitleg")).IndienenAsync("main form", ("Link", "/user/aanvraag?dg=EA&an=BUUR"));

        Assert.Contains("Deze link is niet van jou", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Toepassing BUUR", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_rol_die_voorbij_is_of_wegvalt_sluit_alles()
    {
        await proef.Data.RechtAsync("WEG");
        var persoon = await proef.Data.ToepassingsbeheerderAsync("WEG");
        using var bezoeker = await proef.AlsAsync(persoon);
        Assert.NotNull((await bezoeker.PaginaAsync("/links")).Document.QuerySelector("nav a[href='/links'][aria-current=page]"));

        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == persoon.Id)).Intrekken(proef.Data.Nu));

        foreach (var pad in Paginas.Concat(["/links/uitleg", "/links/waarden", "/links/waarden/exporteren", "/links/gezondheid"]))
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.PaginaAsync(pad)).Status);
        }
    }

    [Fact]
    public async Task Zonder_rechten_in_de_eigen_toepassing_zegt_de_pagina_wat_te_doen()
    {
        var recht = await proef.Data.RechtAsync("LEEG");
        await proef.Data.WijzigenAsync(async db => (await db.Gebruikersrechten.SingleAsync(een => een.Id == recht.Id)).BuitenGebruikStellen(proef.Data.Nu));
        using var bezoeker = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("LEEG"));

        Assert.Contains("Er is nog niets om te vragen", (await bezoeker.PaginaAsync("/links?soort=gebruikersrecht")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Geen toepassing in deze doelgroep", (await bezoeker.PaginaAsync("/links?soort=gebruikersrecht&dg=EA")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Nog geen waarden", (await bezoeker.PaginaAsync("/links/waarden")).Tekst, StringComparison.Ordinal);
    }
}
