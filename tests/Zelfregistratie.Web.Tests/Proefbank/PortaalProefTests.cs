using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Proefbank;

public sealed class PortaalProefTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Het_portaal_antwoordt_met_vaste_bestanden()
    {
        using var bezoeker = proef.Anoniem();

        var antwoord = await bezoeker.GetAsync("/css/portaal.css", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("text/css", antwoord.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Elke_databank_bevat_de_rijen_van_een_buur()
    {
        var statussen = await proef.Data.LezenAsync(db => db.Aanvragen.Where(aanvraag => aanvraag.Organisatie.Naam == Buur.Naam).Select(aanvraag => aanvraag.Status).ToListAsync());

        Assert.Equal([AanvraagStatus.Ingediend, AanvraagStatus.Goedgekeurd, AanvraagStatus.Afgekeurd], statussen.Distinct().Order());
    }

    [Fact]
    public async Task Een_goedgekeurde_aanvraag_staat_met_werkrelatie_en_recht_in_de_databank()
    {
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Goedgekeurd());

        var rechten = await proef.Data.LezenAsync(db => db.ToegekendeRechten
            .Where(recht => recht.Aanvraag!.Id == aanvraag.Id && recht.Werkrelatie.Persoon.Id == aanvraag.Aanvrager.Id).CountAsync());

        Assert.Equal(1, rechten);
    }

    [Fact]
    public async Task Wie_aangemeld_is_heeft_het_koekje_van_het_portaal_en_wordt_herkend()
    {
        var beheerder = await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(beheerder);

        var pagina = await bezoeker.PaginaAsync("/");

        Assert.Equal("__Host-zelfregistratie", bezoeker.Koekjes.Keys.First());
        Assert.NotEmpty(pagina.Spoor.Queries);
        Assert.Contains(beheerder.Naam, pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verzonnen_nummers_zijn_geldig_en_uniek()
    {
        var nummers = Enumerable.Range(0, 2000).Select(_ => Verzonnen.Insz()).ToList();

        Assert.Equal(nummers.Count, nummers.Distinct().Count());
        await proef.Data.OrganisatieAsync("GID");
        await proef.Data.OrganisatieAsync("OV");
        await proef.Data.CentraleBeheerderAsync();
        await proef.Data.DoelgroepverantwoordelijkeAsync();
    }
}
