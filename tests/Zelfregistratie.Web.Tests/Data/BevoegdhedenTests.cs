using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Tests.Data;

public sealed class BevoegdhedenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private DateOnly Vandaag => proef.Data.Vandaag;

    [Fact]
    public async Task Wie_geen_rol_heeft_mag_niets_beslissen()
    {
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.ToegekendAsync(persoon, await proef.Data.OrganisatieAsync(), await proef.Data.RechtAsync());

        var bevoegdheden = await VanAsync(persoon);

        Assert.False(bevoegdheden.IsBeheerder);
        Assert.Empty(bevoegdheden.Rollen);
        Assert.Equal(persoon.Naam, bevoegdheden.Persoon.Naam);
    }

    [Fact]
    public async Task Wie_niet_bestaat_heeft_niets()
    {
        Assert.Null(await proef.Data.LezenAsync(db => db.BevoegdhedenVanAsync(new LopendeSessie(-1, Guid.Empty, DateTimeOffset.MaxValue), Vandaag, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(true, Rol.HoofdLokaleBeheerder)]
    [InlineData(false, Rol.LokaleBeheerder)]
    public async Task Een_lokale_beheerder_beslist_voor_zijn_organisaties_in_elke_doelgroep(bool hoofd, Rol rol)
    {
        var eerste = await proef.Data.OrganisatieAsync("EA", ookIn: "VER");
        var tweede = await proef.Data.OrganisatieAsync("LB");
        var beheerder = await proef.Data.BeheerderAsync(eerste, hoofd: hoofd, doelgroep: "EA");
        await proef.Data.BeheerderAsync(eerste, hoofd: hoofd, doelgroep: "VER", persoon: beheerder);
        await proef.Data.BeheerderAsync(tweede, hoofd: hoofd, metEmail: false, persoon: beheerder);

        var bevoegdheden = await VanAsync(beheerder);

        Assert.True(bevoegdheden.IsBeheerder);
        Assert.Equal([rol], bevoegdheden.Rollen);
        Assert.Equal([eerste.Id, tweede.Id], bevoegdheden.OrganisatieIds.Order());
        Assert.Empty(bevoegdheden.DoelgroepIds);
    }

    public static TheoryData<string, int, int?> Voorbij => new()
    {
        { "begint morgen", 1, null },
        { "eindigde gisteren", -10, -1 },
    };

    [Theory]
    [MemberData(nameof(Voorbij))]
    public async Task Een_rol_buiten_haar_datums_geldt_niet(string wanneer, int begin, int? einde)
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: $"Rol {wanneer}");
        var beheerder = await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Vandaag.AddDays(begin), einde is null ? null : Vandaag.AddDays(einde.Value)));

        Assert.False((await VanAsync(beheerder)).IsBeheerder);
        Assert.False(await IsBereikbaarAsync(organisatie));
    }

    [Fact]
    public async Task Een_rol_geldt_op_haar_eerste_en_haar_laatste_dag()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Vandaag, Vandaag));

        Assert.True((await VanAsync(beheerder)).IsBeheerder);
        Assert.True(await IsBereikbaarAsync(organisatie));
    }

    [Fact]
    public async Task Een_ingetrokken_rol_en_een_beeindigde_werkrelatie_gelden_meteen_niet_meer()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (ingetrokken, vertrokken) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
        Assert.True(await IsBereikbaarAsync(organisatie));

        await proef.Data.WijzigenAsync(async db =>
        {
            (await db.ToegekendeRechten.SingleAsync(recht => recht.Werkrelatie.Persoon.Id == ingetrokken.Id)).Intrekken(proef.Data.Nu);
            (await db.Werkrelaties.SingleAsync(werkrelatie => werkrelatie.Persoon.Id == vertrokken.Id)).Beeindigen(proef.Data.Nu);
        });

        Assert.False((await VanAsync(ingetrokken)).IsBeheerder);
        Assert.False((await VanAsync(vertrokken)).IsBeheerder);
        Assert.False(await IsBereikbaarAsync(organisatie));
    }

    [Fact]
    public async Task Een_beheerder_zonder_mail_beslist_wel_maar_is_niet_bereikbaar()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie, metEmail: false);

        Assert.True((await VanAsync(beheerder)).IsBeheerder);
        Assert.False(await IsBereikbaarAsync(organisatie));
    }

    [Fact]
    public async Task Een_doelgroepverantwoordelijke_beslist_voor_haar_doelgroep_alleen()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("LB");

        var bevoegdheden = await VanAsync(verantwoordelijke);

        Assert.Equal([await DoelgroepIdAsync("LB")], bevoegdheden.DoelgroepIds);
        Assert.Empty(bevoegdheden.OrganisatieIds);
    }

    [Fact]
    public async Task Een_centrale_beheerder_is_beheerder_ook_zonder_eigen_doelgroep()
    {
        var bevoegdheden = await VanAsync(await proef.Data.CentraleBeheerderAsync());

        Assert.Empty(bevoegdheden.DoelgroepIds);
        Assert.True(bevoegdheden is { IsBeheerder: true, IsCentraleBeheerder: true });
    }

    private async Task<Bevoegdheden> VanAsync(Persoon persoon) =>
        (await proef.Data.LezenAsync(db => db.BevoegdhedenVanAsync(new LopendeSessie(persoon.Id, Guid.Empty, proef.Data.Nu + TimeSpan.FromHours(8)), Vandaag, TestContext.Current.CancellationToken)))!;

    private Task<bool> IsBereikbaarAsync(Organisatie organisatie) => proef.Data.LezenAsync(db =>
        db.ToegekendeRechten.BereikbareBeheerders(Vandaag).AnyAsync(recht => recht.Werkrelatie.Organisatie.Id == organisatie.Id));

    private Task<int> DoelgroepIdAsync(string code) => proef.Data.LezenAsync(db => db.Doelgroepen.Where(doelgroep => doelgroep.Code == code).Select(doelgroep => doelgroep.Id).SingleAsync());
}
