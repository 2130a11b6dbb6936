using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.AanvraagIndienen;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Forms of strangers: errors at the fields or a lawful concept, never an error of the portal.</summary>
public sealed class VijandigFormulierTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const int AantalFormulieren = 10_000;
    private const int AantalPaginas = 250;

    private static readonly Gen<AanvraagFormulier> Formulier =
        from teksten in Gen.Frequency((1, Gen.OneOf("Ik volg de subsidies op.", "an@bedrijf.example", "0470123456", "1/12/2026", "VasteMedewerker")), (2, VijandigeInvoer.Tekst)).Array[5]
        from contexten in Gen.Frequency((1, Gen.OneOf("WONEN", "WERKEN")), (1, VijandigeInvoer.Tekst)).Array[0, 4]
        from geldig in Gen.Int[0, 31]
        select new AanvraagFormulier
        {
            Contexten = contexten,
            Reden = (geldig & 1) > 0 ? "Ik volg de subsidies op." : teksten[0],
            Email = (geldig & 2) > 0 ? "an@bedrijf.example" : teksten[1],
            Telefoon = (geldig & 4) > 0 ? "09 234 56 78" : teksten[2],
            TotWanneer = (geldig & 8) > 0 ? "" : teksten[3],
            Gebruikerstype = (geldig & 16) > 0 ? "Ambtenaar" : teksten[4],
        };

    [Fact]
    public void Tienduizend_formulieren_worden_geweigerd_of_geven_een_inhoud_die_bewaard_kan_worden()
    {
        var tekst = proef.Services.GetRequiredService<IStringLocalizer<Teksten>>();
        var invulling = Invulling();
        var geldig = 0;

        Formulier.Sample(
            formulier =>
            {
                if (!new AanvraagFormulierValidator(invulling, tekst).Validate(formulier).IsValid)
                {
                    return true;
                }

                Interlocked.Increment(ref geldig);
                var inhoud = formulier.Inhoud(invulling);
                return inhoud.Email.Length <= 254 && inhoud.Telefoon is null or { Length: <= 20 }
                    && (inhoud.GewensteEinddatum is not { } einde || einde > invulling.Vandaag);
            },
            iter: AantalFormulieren);

        Assert.True(geldig > 10, "The generator makes no valid forms.");
    }

    [Fact]
    public async Task Elk_formulier_geeft_een_duidelijke_pagina_en_nooit_een_aanvraag()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync(contexten: ["BUUR-CONTEXT"]);
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        var formulier = await bezoeker.PaginaAsync(Invullen.Link(recht.Code, organisatie));

        await VijandigeInvoer.Velden.SampleAsync(
            async velden =>
            {
                var pagina = await formulier.IndienenAsync("main form", volgen: false, [.. velden.Select(veld => (veld.Naam, (string?)veld.Waarde))]);
                return (int)pagina.Status is 200 or 302 or 400 && (pagina.Naar is not null || pagina.Kop.Length > 0);
            },
            iter: AantalPaginas,
            threads: 1);

        var (aanvragen, concepten) = await proef.Data.LezenAsync(async db => (
            await db.Aanvragen.CountAsync(een => een.Aanvrager.Id == persoon.Id),
            await db.Concepten.Where(een => een.Aanvrager.Id == persoon.Id).Select(een => new { een.Organisatie.Id, een.Gebruikersrecht!.Code }).ToListAsync()));
        Assert.Equal(0, aanvragen);
        Assert.All(concepten, concept => Assert.Equal((organisatie.Id, recht.Code), (concept.Id, concept.Code)));
    }

    [Fact]
    public async Task Een_formulier_met_duizenden_velden_wordt_geweigerd()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        var formulier = await bezoeker.PaginaAsync(Invullen.LinkWerkrelatie(organisatie));

        foreach (var naam in new[] { "Contexten", "Contexten[{0}]", "x{0}" })
        {
            var velden = Enumerable.Range(0, 2000).Select(nummer => (string.Format(null, naam, nummer), (string?)"x")).ToArray();
            var pagina = await formulier.IndienenAsync("main form", volgen: false, velden);
            Assert.InRange((int)pagina.Status, 200, 499);
        }

        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Concepten.CountAsync(een => een.Aanvrager.Id == persoon.Id)));
    }

    private Invulling Invulling()
    {
        var doelgroep = new Doelgroep("EA", "Economische actoren", Codesoort.Kbo, Aanstelling.Btb);
        var organisatie = new Organisatie(OrganisatieCode.Lezen("0428364866", Codesoort.Kbo), "Haven", null, doelgroep);
        var recht = new Gebruikersrecht(new Toepassing("45", "Loket", ""), "LEZER", "Lezer", "")
            .Instellen([doelgroep], [new Context("WONEN", "Wonen"), new Context("WERKEN", "Werken")], maximumduurInDagen: 90);
        var parameters = Linkparameters.Lezen(AanvraagSoort.Gebruikersrecht, [new("dg", "EA"), new("ec", "LEZER")]);
        var link = new Zelfregistratielink(parameters, doelgroep, [recht], null, null);
        return new Invulling(link, organisatie, recht, new Aanvraagstand(new Aanvraagsituatie(null, null, 0, true), null), proef.Data.Vandaag);
    }
}
