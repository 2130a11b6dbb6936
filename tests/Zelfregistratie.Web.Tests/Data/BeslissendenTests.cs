using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>Who is told by mail that there is something to decide. Doelgroep OV has nobody who answers for it here.</summary>
public sealed class BeslissendenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Elke_bereikbare_beheerder_krijgt_een_mail_en_geen_twee()
    {
        var organisatie = await proef.Data.OrganisatieAsync("EA", ookIn: "VER");
        var (hoofd, ander) = (await proef.Data.BeheerderAsync(organisatie, hoofd: true), await proef.Data.BeheerderAsync(organisatie, doelgroep: "VER"));
        await proef.Data.BeheerderAsync(organisatie, persoon: hoofd);
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);

        var beslissenden = await VoorAsync(organisatie);

        Assert.Equal([hoofd.Id, ander.Id], beslissenden.Select(een => een.PersoonId));
        Assert.Equal(hoofd.Naam, beslissenden[0].Naam);
        Assert.EndsWith(".example", beslissenden[0].Email, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_aanvrager_krijgt_geen_mail_om_zelf_te_beslissen()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (aanvrager, collega) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));

        Assert.Equal([collega.Id], (await VoorAsync(organisatie, aanvrager: aanvrager)).Select(een => een.PersoonId));
    }

    [Fact]
    public async Task Is_de_aanvrager_de_enige_beheerder_dan_gaat_de_mail_naar_de_verantwoordelijke()
    {
        var organisatie = await proef.Data.OrganisatieAsync("LB");
        var aanvrager = await proef.Data.BeheerderAsync(organisatie);
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("LB");

        Assert.Equal([verantwoordelijke.Id], (await VoorAsync(organisatie, "LB", aanvrager: aanvrager)).Select(een => een.PersoonId));
    }

    [Fact]
    public async Task Wat_de_verantwoordelijke_beslist_gaat_niet_naar_de_organisatie()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("GID");
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("GID");

        Assert.Equal([verantwoordelijke.Id], (await VoorAsync(organisatie, "GID", Beslisser.Doelgroepverantwoordelijke)).Select(een => een.PersoonId));
    }

    [Fact]
    public async Task Zonder_verantwoordelijke_met_mail_gaat_de_mail_naar_de_centrale_beheerder()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("OV");
        var centraal = await proef.Data.CentraleBeheerderAsync();
        await proef.Data.CentraleBeheerderAsync(metEmail: false);

        Assert.Equal([centraal.Id], (await VoorAsync(organisatie, "OV", Beslisser.Doelgroepverantwoordelijke)).Select(een => een.PersoonId));
    }

    private async Task<IReadOnlyList<Beslissende>> VoorAsync(
        Organisatie organisatie, string doelgroep = "EA", Beslisser beslisser = Beslisser.LokaleBeheerder, Persoon? aanvrager = null)
    {
        aanvrager ??= await proef.Data.PersoonAsync();
        return await proef.Data.LezenAsync(db => db.BeslissendenAsync(
            aanvrager, organisatie, db.Doelgroepen.Single(een => een.Code == doelgroep), beslisser, proef.Data.Vandaag, TestContext.Current.CancellationToken));
    }
}
