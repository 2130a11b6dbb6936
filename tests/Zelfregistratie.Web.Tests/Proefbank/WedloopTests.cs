using System.Net;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Proefbank;

/// <summary>The bench for races itself: that processes share a database and a sign-in, and that nobody saves before all have loaded.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class WedloopTests(WedloopTests.OpPostgreSql proef) : IClassFixture<WedloopTests.OpPostgreSql>
{
    [Fact]
    public async Task Wie_aangemeld_is_wordt_in_elk_proces_herkend()
    {
        var persoon = await proef.Data.PersoonAsync();
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        using var een = await wedloop.AlsAsync(persoon, proces: 0);
        using var twee = await wedloop.AlsAsync(persoon, proces: 1);

        var paginas = await Task.WhenAll(een.PaginaAsync("/"), twee.PaginaAsync("/"));

        Assert.All(paginas, pagina => Assert.Contains(persoon.Naam, pagina.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twee_beheerders_in_twee_processen_hebben_allebei_geladen_voor_een_van_beide_bewaart()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        var (beheerder, collega) = (await proef.Data.BeheerderAsync(aanvraag.Organisatie), await proef.Data.BeheerderAsync(aanvraag.Organisatie));
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        using var links = await wedloop.AlsAsync(beheerder, proces: 0);
        using var rechts = await wedloop.AlsAsync(collega, proces: 1);
        var adres = $"/taken/{aanvraag.Referentie}/afkeuren";
        var (linkse, rechtse) = (await links.PaginaAsync(adres), await rechts.PaginaAsync(adres));

        var antwoorden = await wedloop.TegelijkAsync(
            () => linkse.IndienenAsync("main form", ("Formulier.Reden", "Dit hoort niet bij je functie.")),
            () => rechtse.IndienenAsync("main form", ("Formulier.Reden", "Vraag dit aan je leidinggevende.")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], antwoorden.Select(antwoord => antwoord.Status).Order());
    }

    public sealed class OpPostgreSql : PortaalProef
    {
        protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;
    }
}
