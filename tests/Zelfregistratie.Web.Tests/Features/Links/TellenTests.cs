using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Features.Termijnen;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>Refused links are counted, without anything of who followed them.</summary>
public sealed class TellenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_geweigerde_link_naar_iets_dat_bestaat_telt_per_probleem()
    {
        await proef.Data.RechtAsync("TEL", "TEL-RECHT");

        await proef.VolgenAsync("dg=EA&ec=TEL-RECHT&oc=0123456789&ctx=onbestaand");
        await proef.VolgenAsync("dg=EA&ec=tel-recht&oc=0123456789&ctx=iets-anders");
        await proef.VolgenAsync("dg=LB&an=TEL", van: null);
        await proef.WegschrijvenAsync();

        Assert.Equal(
            [
                ("TEL-RECHT", Linkparameter.Context, LinkprobleemSoort.Onbekend, "www.site.example", 2),
                ("TEL-RECHT", Linkparameter.Organisatie, LinkprobleemSoort.OngeldigeCode, "www.site.example", 2),
                ("", Linkparameter.Toepassing, LinkprobleemSoort.NietInDoelgroep, "", 1),
            ],
            (await proef.VanAsync("TEL")).OrderByDescending(een => een.RechtCode, StringComparer.Ordinal).ThenBy(een => een.Parameter)
                .Select(een => (een.RechtCode, een.Parameter, een.Soort, een.Host, een.Aantal)));
        Assert.All(await proef.VanAsync("TEL"), een => Assert.Equal(proef.Data.Vandaag, een.Dag));
    }

    [Fact]
    public async Task Een_toepassing_naast_een_onbekend_recht_zegt_wiens_link_het_is()
    {
        await proef.Data.RechtAsync("NAAST");

        await proef.VolgenAsync("dg=EA&an=NAAST&ec=onbestaand");
        await proef.WegschrijvenAsync();

        var storing = Assert.Single(await proef.VanAsync("NAAST"));
        Assert.Equal(("", Linkparameter.Gebruikersrecht, LinkprobleemSoort.Onbekend), (storing.RechtCode, storing.Parameter, storing.Soort));
    }

    [Theory]
    [InlineData("dg=EA&an=onbestaand")]
    [InlineData("dg=XX")]
    [InlineData("dg=XX&an=GEBRUIKERSBEHEER")]
    [InlineData("dg=EA&ec=LOKALE-BEHEERDER")]
    [InlineData("dg=EA&an=BUUR&oc=0248211419")]
    public async Task Wat_niemands_link_is_of_werkt_telt_niet(string query)
    {
        await proef.VolgenAsync(query);

        Assert.Empty(proef.Services.GetRequiredService<Linkteller>().Leegmaken());
    }

    [Theory]
    [InlineData("https://WWW.Site.Example:8443/een/pad?insz=93051822361#x", "www.site.example")]
    [InlineData("https://xn--gemeente-cole-jhb.example/", "xn--gemeente-cole-jhb.example")]
    [InlineData("https://gemeente-\uFFFDcole.example/", "")]
    [InlineData("https://portaal.example/user/aanvraag", "")]
    [InlineData("https://192.0.2.7/pagina", "")]
    [InlineData("https://[2001:db8::1]/pagina", "")]
    [InlineData("android-app://com.example.app/", "")]
    [InlineData("geen adres", "")]
    [InlineData("https://_vreemd_.example/<script>", "")]
    [InlineData("javascript:alert(1)", "")]
    public async Task Van_waar_de_link_gevolgd_werd_blijft_alleen_de_naam_van_de_site(string van, string host)
    {
        var recht = await proef.Data.RechtAsync("HOST");

        await proef.VolgenAsync($"dg=EA&ec={recht.Code}&oc=0123456789", van);

        Assert.Equal(host, Assert.Single(proef.Services.GetRequiredService<Linkteller>().Leegmaken()).Key.Host);
    }

    [Fact]
    public async Task Een_te_lange_naam_van_een_site_wordt_niet_bewaard()
    {
        var recht = await proef.Data.RechtAsync("LANG");
        var label = new string('a', 60);

        await proef.VolgenAsync($"dg=EA&ec={recht.Code}&oc=0123456789", $"https://{label}.{label}.example/");

        Assert.Equal("", Assert.Single(proef.Services.GetRequiredService<Linkteller>().Leegmaken()).Key.Host);
    }

    [Fact]
    public async Task Twee_instanties_samen_tellen_alles_een_keer()
    {
        var toepassing = (await proef.Data.RechtAsync("TWEE")).Toepassing;
        var sleutel = new Storingsleutel(proef.Data.Vandaag, toepassing.Id, "", Linkparameter.Organisatie, LinkprobleemSoort.Onbekend, "twee.example");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var keer = 0; keer < 5; keer++)
            {
                await using var db = proef.Db();
                await db.BijtellenAsync(sleutel, 3, Ct);
            }
        }));

        Assert.Equal(8 * 5 * 3, Assert.Single(await proef.VanAsync("TWEE")).Aantal);
    }

    [Fact]
    public async Task Een_vloed_van_sites_vult_het_geheugen_noch_de_tabel()
    {
        var toepassing = (await proef.Data.RechtAsync("VLOED")).Toepassing;
        var teller = proef.Services.GetRequiredService<Linkteller>();
        teller.Leegmaken();
        var sleutels = Enumerable.Range(0, 3000).Select(nummer =>
            new Storingsleutel(proef.Data.Vandaag, toepassing.Id, "", Linkparameter.Organisatie, LinkprobleemSoort.Onbekend, $"site{nummer}.example")).ToList();

        teller.Tellen(sleutels);
        await proef.WegschrijvenAsync();

        var rijen = await proef.VanAsync("VLOED");
        Assert.Equal(LinkstoringQuery.MeesteMetHost + 1, rijen.Count);
        Assert.Equal(3000, rijen.Sum(rij => rij.Aantal));
        Assert.Equal(3000 - LinkstoringQuery.MeesteMetHost, Assert.Single(rijen, rij => rij.Host.Length == 0).Aantal);
    }

    [Fact]
    public void Ook_zonder_site_blijft_het_geheugen_begrensd()
    {
        var teller = new Linkteller();

        teller.Tellen(Enumerable.Range(0, 3000).Select(nummer =>
            new Storingsleutel(proef.Data.Vandaag, nummer, "", Linkparameter.Organisatie, LinkprobleemSoort.Onbekend, "site.example")));

        Assert.Equal(Linkteller.MeesteSleutels, teller.Leegmaken().Count);
    }

    [Fact]
    public async Task Wat_niet_weggeschreven_kan_worden_blijft_geteld()
    {
        var toepassing = (await proef.Data.RechtAsync("BLIJFT")).Toepassing;
        var teller = proef.Services.GetRequiredService<Linkteller>();
        teller.Leegmaken();
        teller.Tellen([new Storingsleutel(proef.Data.Vandaag, toepassing.Id, "", Linkparameter.Organisatie, LinkprobleemSoort.Onbekend, "")]);
        using var gestopt = new CancellationTokenSource();
        await gestopt.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => proef.Services.GetRequiredService<Web.Features.Links.Linkstoringtaak>().UitvoerenAsync(gestopt.Token));
        await proef.WegschrijvenAsync();

        Assert.Equal(1, Assert.Single(await proef.VanAsync("BLIJFT")).Aantal);
    }

    [Fact]
    public async Task Na_180_dagen_verdwijnen_de_tellingen()
    {
        var toepassing = (await proef.Data.RechtAsync("OUD")).Toepassing;
        foreach (var dagen in new[] { 181, 180 })
        {
            await proef.Data.WijzigenAsync(db => db.BijtellenAsync(
                new Storingsleutel(proef.Data.Vandaag.AddDays(-dagen), toepassing.Id, "", Linkparameter.Organisatie, LinkprobleemSoort.Onbekend, ""), 1, Ct));
        }

        await proef.Services.GetRequiredService<Opruimtaak>().UitvoerenAsync(Ct);

        Assert.Equal(proef.Data.Vandaag.AddDays(-180), Assert.Single(await proef.VanAsync("OUD")).Dag);
    }
}
