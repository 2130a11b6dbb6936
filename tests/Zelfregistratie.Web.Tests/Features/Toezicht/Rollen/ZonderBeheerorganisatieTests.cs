using System.Net;
using Microsoft.AspNetCore.Builder;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Rollen.Rollenwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

public sealed class ZonderBeheerorganisatieTests(ZonderBeheerorganisatieTests.Proef proef) : IClassFixture<ZonderBeheerorganisatieTests.Proef>
{
    [Fact]
    public async Task Zonder_organisatie_die_het_portaal_beheert_kan_niemand_aangesteld_worden_en_de_pagina_noemt_de_instelling()
    {
        var wie = Nieuweling.Verzinnen();
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.AanstellenAsync(wie, Rol.CentraleBeheerder);

        Assert.Equal((HttpStatusCode.Conflict, "Het portaal kent zijn eigen organisatie niet"), (pagina.Status, pagina.Kop));
        Assert.Contains("Portaal:Beheerorganisatie:Code", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(await proef.PersoonAsync(wie.Insz));
    }

    public sealed class Proef : PortaalProef
    {
        protected override void Instellen(WebApplicationBuilder builder) => builder.Configuration["Portaal:Beheerorganisatie:Code"] = "";
    }
}
