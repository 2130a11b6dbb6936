using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Rollen.Rollenwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

/// <summary>Two portals in processes of their own; in every race both load before either saves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class WedloopTests(WedloopTests.OpPostgreSql proef) : IClassFixture<WedloopTests.OpPostgreSql>
{
    private const int Wedlopen = 30;
    private const int Enkele = 20;

    [Fact]
    public async Task Van_twee_centrale_beheerders_die_elkaars_rol_tegelijk_wegnemen_blijft_er_een()
    {
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        var overblijver = await AlleenAsync();
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            // Now and then a third one is left, so that the loser would not be stopped by being the last.
            var derde = keer % 3 == 0 ? await proef.Data.CentraleBeheerderAsync() : null;
            var ander = await proef.Data.CentraleBeheerderAsync();
            using var links = await wedloop.AlsAsync(overblijver, proces: keer % 2);
            using var rechts = await wedloop.AlsAsync(ander, proces: 1 - (keer % 2));
            var (naarRechts, naarLinks) = (await PaginaAsync(links, ander), await PaginaAsync(rechts, overblijver));

            var antwoorden = await wedloop.TegelijkAsync(() => WegnemenAsync(naarRechts), () => WegnemenAsync(naarLinks));

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Forbidden], antwoorden.Select(antwoord => antwoord.Status).Order());
            var over = await CentralenAsync();
            Assert.Equal(derde is null ? 1 : 2, over.Count);
            overblijver = Assert.Single(over, persoon => persoon.Id == overblijver.Id || persoon.Id == ander.Id);
            if (derde is not null) await IntrekkenAsync(derde);
        }
    }

    [Fact]
    public async Task Twee_die_dezelfde_nieuwe_persoon_tegelijk_aanstellen_maken_een_persoon_een_werkrelatie_een_rol_en_een_context()
    {
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        using var links = await wedloop.AlsAsync(await proef.Data.CentraleBeheerderAsync(), proces: 0);
        using var rechts = await wedloop.AlsAsync(await proef.Data.CentraleBeheerderAsync(), proces: 1);
        for (var keer = 0; keer < Enkele; keer++)
        {
            var toepassing = (await proef.Data.RechtAsync($"W{Verzonnen.Volgnummer()}")).Toepassing;
            var wie = Nieuweling.Verzinnen();

            var antwoorden = await wedloop.TegelijkAsync(
                () => links.AanstellenAsync(wie, Rol.Toepassingsbeheerder, ("Formulier.Toepassing", toepassing.Code)),
                () => rechts.AanstellenAsync(wie, Rol.Toepassingsbeheerder, ("Formulier.Toepassing", toepassing.Code)));

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], antwoorden.Select(antwoord => antwoord.Status).Order());
            var rol = Assert.Single(await proef.PortaalrollenAsync((await proef.PersoonAsync(wie.Insz))!));
            Assert.Equal("AN:" + toepassing.Code, Assert.Single(rol.Contexten).Code);
        }
    }

    [Fact]
    public async Task Twee_eerste_toepassingsbeheerders_van_een_toepassing_delen_een_context()
    {
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        using var links = await wedloop.AlsAsync(await proef.Data.CentraleBeheerderAsync(), proces: 0);
        using var rechts = await wedloop.AlsAsync(await proef.Data.CentraleBeheerderAsync(), proces: 1);
        for (var keer = 0; keer < Enkele; keer++)
        {
            var toepassing = (await proef.Data.RechtAsync($"W{Verzonnen.Volgnummer()}")).Toepassing;
            var (een, twee) = (Nieuweling.Verzinnen(), Nieuweling.Verzinnen());

            var antwoorden = await wedloop.TegelijkAsync(
                () => links.AanstellenAsync(een, Rol.Toepassingsbeheerder, ("Formulier.Toepassing", toepassing.Code)),
                () => rechts.AanstellenAsync(twee, Rol.Toepassingsbeheerder, ("Formulier.Toepassing", toepassing.Code)));

            Assert.All(antwoorden, antwoord => Assert.Equal(HttpStatusCode.OK, antwoord.Status));
            Assert.Equal(1, await proef.Data.LezenAsync(db => db.Contexten.CountAsync(context => context.Code == "AN:" + toepassing.Code)));
        }
    }

    private async Task<Pagina> PaginaAsync(Bezoeker bezoeker, Persoon wie)
    {
        var rol = (await proef.PortaalrollenAsync(wie)).Single(een => een.IngetrokkenOp is null).Id;
        return await bezoeker.PaginaAsync($"/toezicht/rollen/{rol}/verwijderen");
    }

    private static Task<Pagina> WegnemenAsync(Pagina pagina) => pagina.IndienenAsync(Formulier, volgen: false, ("Formulier.Reden", Reden));

    private Task<List<Persoon>> CentralenAsync() => proef.Data.LezenAsync(db =>
        db.ToegekendeRechten.CentraleBeheerders(proef.Data.Vandaag).Select(recht => recht.Werkrelatie.Persoon).Distinct().ToListAsync());

    private Task IntrekkenAsync(Persoon persoon) => proef.Data.WijzigenAsync(async db =>
        (await db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == persoon.Id)).Intrekken(proef.Data.Nu));

    // The tests of this class share a database.
    private async Task<Persoon> AlleenAsync()
    {
        foreach (var persoon in await CentralenAsync()) await IntrekkenAsync(persoon);
        return await proef.Data.CentraleBeheerderAsync();
    }

    public sealed class OpPostgreSql : PortaalProef
    {
        protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;
    }
}
