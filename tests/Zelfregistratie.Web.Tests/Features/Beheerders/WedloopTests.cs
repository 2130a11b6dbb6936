using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

/// <summary>Two portals in processes of their own; in every race both load before either saves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class WedloopTests(WedloopTests.OpPostgreSql proef) : IClassFixture<WedloopTests.OpPostgreSql>
{
    private const int Wedlopen = 30;
    private const int Enkele = 30;

    [Fact]
    public async Task Van_twee_hoofd_lokale_beheerders_die_elkaar_verwijderen_blijft_er_een()
    {
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        var gewonnen = 0;
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var organisatie = await proef.Data.OrganisatieAsync();
            var (lien, karel) = (await proef.Data.BeheerderAsync(organisatie, hoofd: true), await proef.Data.BeheerderAsync(organisatie, hoofd: true));

            var (links, rechts) = await TegelijkAsync(wedloop, (lien, organisatie, $"{await RolAsync(karel)}/verwijderen"), (karel, organisatie, $"{await RolAsync(lien)}/verwijderen"));

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Forbidden], new[] { links.Status, rechts.Status }.Order());
            var verloren = links.Status == HttpStatusCode.Forbidden ? links : rechts;
            Assert.Equal("Alleen een hoofd lokale beheerder kan dit", verloren.Kop);
            var over = (await Beheer.RollenAsync(proef, lien, organisatie)).Concat(await Beheer.RollenAsync(proef, karel, organisatie));
            Assert.Equal([Rol.HoofdLokaleBeheerder], over);
            Assert.Equal(Handeling.RolIngetrokken, Assert.Single(await Beheer.LogboekAsync(proef, organisatie)).Handeling);
            Assert.Single(await Beheer.MailsAsync(proef, organisatie));
            gewonnen += verloren == links ? 0 : 1;
        }

        // Both ways of losing were seen.
        Assert.InRange(gewonnen, 1, Wedlopen - 1);
    }

    [Fact]
    public async Task Van_de_laatste_twee_die_bereikbaar_zijn_blijft_er_een_zolang_een_aanvraag_wacht()
    {
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        var recht = await proef.Data.RechtAsync();
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var organisatie = await proef.Data.OrganisatieAsync();
            var (lien, karel) = (await proef.Data.BeheerderAsync(organisatie, metEmail: false, hoofd: true), await proef.Data.BeheerderAsync(organisatie, metEmail: false, hoofd: true));
            var (mia, tom) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
            await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (organisatie, recht));

            var (links, rechts) = await TegelijkAsync(wedloop, (lien, organisatie, $"{await RolAsync(mia)}/verwijderen"), (karel, organisatie, $"{await RolAsync(tom)}/verwijderen"));

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], new[] { links.Status, rechts.Status }.Order());
            Assert.Equal("Dit is de laatste beheerder die we kunnen bereiken", (links.Status == HttpStatusCode.Conflict ? links : rechts).Kop);
            var over = (await Beheer.RollenAsync(proef, mia, organisatie)).Concat(await Beheer.RollenAsync(proef, tom, organisatie));
            Assert.Equal([Rol.LokaleBeheerder], over);
            Assert.Single(await Beheer.LogboekAsync(proef, organisatie));
        }
    }

    [Fact]
    public async Task Tweemaal_tegelijk_beheerder_worden_geeft_een_werkrelatie_met_een_rol_en_een_mail()
    {
        await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
        for (var keer = 0; keer < Enkele; keer++)
        {
            var (organisatie, ik) = (await proef.Data.OrganisatieAsync(), await proef.Data.PersoonAsync());
            await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie);

            var (links, rechts) = await TegelijkAsync(wedloop, (ik, organisatie, "worden"), (ik, organisatie, "worden"));

            Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (links.Status, rechts.Status));
            Assert.Equal([Rol.HoofdLokaleBeheerder], await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == ik.Id).Select(een => een.Gebruikersrecht.Rol).ToListAsync()));
            Assert.Single(await Beheer.MailsAsync(proef, organisatie));
        }
    }

    private Task<long> RolAsync(Persoon persoon) => proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == persoon.Id).Select(een => een.Id).SingleAsync());

    private static async Task<(Pagina Links, Pagina Rechts)> TegelijkAsync(Wedloop wedloop, (Persoon Wie, Organisatie Waar, string Wat) een, (Persoon Wie, Organisatie Waar, string Wat) ander)
    {
        using var links = await wedloop.AlsAsync(een.Wie, proces: 0);
        using var rechts = await wedloop.AlsAsync(ander.Wie, proces: 1);
        var formulieren = (await links.PaginaAsync(Adres(een)), await rechts.PaginaAsync(Adres(ander)));
        var antwoorden = await wedloop.TegelijkAsync(() => IndienenAsync(formulieren.Item1), () => IndienenAsync(formulieren.Item2));
        return (antwoorden[0], antwoorden[1]);
    }

    private static string Adres((Persoon Wie, Organisatie Waar, string Wat) een) => $"/beheerders/{een.Waar.CodeWaarde}/{een.Wat}";

    private static Task<Pagina> IndienenAsync(Pagina formulier) => formulier.IndienenAsync(
        Beheer.Formulier,
        volgen: false,
        ("Formulier.Reden", Beheer.Reden),
        ("Formulier.Email", "nora@bedrijf.example"),
        ("Formulier.Gebruikerstype", "VasteMedewerker"));

    public sealed class OpPostgreSql : PortaalProef
    {
        /// <inheritdoc />
        protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;
    }
}
