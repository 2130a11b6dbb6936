using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class BeleidTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wie_niet_aangemeld_is_gaat_naar_aanmelden_en_komt_terug()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/taken?status=Ingediend", volgen: false);

        Assert.Equal((HttpStatusCode.Found, "/aanmelden?terug=%2Ftaken%3Fstatus%3DIngediend"), (pagina.Status, pagina.Naar!.PathAndQuery));
    }

    [Fact]
    public async Task Wie_geen_beheerder_is_krijgt_een_pagina_met_403()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/taken");

        Assert.Equal((HttpStatusCode.Forbidden, "Je hebt geen toegang tot deze pagina"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public async Task Een_rol_die_erbij_komt_of_wegvalt_geldt_bij_de_volgende_klik()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.PaginaAsync("/taken")).Status);

        await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync(), persoon: persoon);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/taken")).Status);

        await proef.Data.WijzigenAsync(db => db.ToegekendeRechten
            .Where(recht => recht.Werkrelatie.Persoon.Id == persoon.Id)
            .ExecuteUpdateAsync(recht => recht.SetProperty(eigenschap => eigenschap.IngetrokkenOp, proef.Data.Nu)));
        Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.PaginaAsync("/taken")).Status);
    }

    [Fact]
    public async Task Een_pagina_die_niet_bestaat_is_404_ook_voor_wie_niet_aangemeld_is()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/bestaat-niet");

        Assert.Equal((HttpStatusCode.NotFound, "Deze pagina bestaat niet"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public async Task De_persoon_kost_een_query_en_een_beheerder_een_meer()
    {
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync()));
        await burger.PaginaAsync("/toegankelijkheid");

        var eerste = await burger.PaginaAsync("/toegankelijkheid");
        var tweede = await beheerder.PaginaAsync("/toegankelijkheid");
        var bestand = await burger.PaginaAsync("/css/portaal.css");

        Assert.Equal((1, 2, 0), (eerste.Spoor.Queries.Count, tweede.Spoor.Queries.Count, bestand.Spoor.Queries.Count));
    }
}
