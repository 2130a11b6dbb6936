using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Fault.Tests.Belasting;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Fault.Tests;

/// <summary>Two instances, and every request of a session goes to the other one than the request before.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class TweeInstantiesTests(Storingsproef proef)
{
    private const string Sessiekoekje = "__Host-zelfregistratie";

    private Opstelling Opstelling => proef.Opstelling;

    [Fact]
    public async Task Van_link_tot_beslissing_gaat_elk_verzoek_naar_de_andere_instantie()
    {
        var (burger, weg) = Opstelling.Browser();
        var (recht, telling) = (await Opstelling.Data.RechtAsync(), new Telling());
        var (link, eerder) = ($"/user/aanvraag?ec={recht.Code}&dg=EA&oc={Opstelling.Organisatie.CodeWaarde}", Opstelling.Mail.Mails.Count);

        var formulier = await Opstelling.AanmeldenAsync(burger, Opstelling.Burgers[0], link);
        Assert.Equal("Gebruikersrecht aanvragen", formulier.Kop);
        var referentie = await new Burger(Opstelling.Burgers[0], burger, Opstelling, [recht], telling).IndienenAsync(recht);
        OmDeBeurt(weg);

        var (bea, wegVanBea) = Opstelling.Browser();
        await Opstelling.AanmeldenAsync(bea, Opstelling.Beheerders[0], "/taken");
        await new Beheerder(Opstelling.Beheerders[0], bea, telling).BeslissenAsync($"/taken/{referentie}", goed: true);
        OmDeBeurt(wegVanBea);

        Assert.Equal([referentie], telling.Beslist.Keys);
        Assert.Equal("Je aanvraag is goedgekeurd", (await burger.PaginaAsync($"/user/aanvragen/{referentie}")).Kop);
        await Geduld.TotAsync(() => Task.FromResult(Opstelling.Mail.Mails.Count == eerder + 4), "receipt, two tasks and the decision are delivered");
        var gevraagd = Referentie.Lezen(referentie);
        Assert.Equal(AanvraagStatus.Goedgekeurd, await Opstelling.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Referentie == gevraagd).Select(een => een.Status).SingleAsync()));
    }

    [Fact]
    public async Task Wie_zich_afmeldt_is_op_beide_instanties_afgemeld()
    {
        var (bezoeker, _) = Opstelling.Browser();
        var profiel = await Opstelling.AanmeldenAsync(bezoeker, Opstelling.Burgers[1], "/mijn-profiel");
        var koekje = bezoeker.Koekjes[Sessiekoekje];
        await profiel.IndienenAsync("form[action='/afmelden']");

        foreach (var instantie in Opstelling.Instanties)
        {
            var (dief, _) = Opstelling.Browser(instantie);
            dief.KoekjeZetten(Sessiekoekje, koekje);
            Assert.Equal(Opstelling.Sleutel.Adres.Port, (await dief.PaginaAsync("/mijn-profiel")).Naar?.Port);
        }
    }

    [Fact]
    public async Task Een_rol_die_wegvalt_geldt_bij_het_volgende_verzoek_op_de_andere_instantie()
    {
        var mens = Opstelling.Burgers[2];
        var browsers = Opstelling.Instanties.Select(instantie => Opstelling.Browser(instantie).Bezoeker).ToList();
        foreach (var bezoeker in browsers) await Opstelling.AanmeldenAsync(bezoeker, mens, "/mijn-profiel");
        Assert.Equal(HttpStatusCode.Forbidden, (await browsers[0].PaginaAsync("/taken")).Status);

        await Opstelling.Data.BeheerderAsync(Opstelling.Organisatie, persoon: await PersoonAsync(mens));
        Assert.All(await TakenAsync(browsers), status => Assert.Equal(HttpStatusCode.OK, status));
        await Opstelling.Data.WijzigenAsync(async db => (await db.Werkrelaties.Include(een => een.Rechten).ThenInclude(een => een.Gebruikersrecht)
            .SingleAsync(een => een.Persoon.Voornaam == mens.Id && een.BeeindigdOp == null)).Rechten.Single(een => een.Gebruikersrecht.Rol == Rol.LokaleBeheerder).Intrekken(DateTimeOffset.UtcNow));
        Assert.All(await TakenAsync(browsers), status => Assert.Equal(HttpStatusCode.Forbidden, status));
        browsers.ForEach(een => een.Dispose());
    }

    private static async Task<HttpStatusCode[]> TakenAsync(IEnumerable<Bezoeker> browsers) => await Task.WhenAll(browsers.Select(async een => (await een.PaginaAsync("/taken")).Status));

    private Task<Persoon> PersoonAsync(Mens mens) => Opstelling.Data.LezenAsync(db => db.Personen.SingleAsync(een => een.Voornaam == mens.Id));

    private static void OmDeBeurt(NaarPoort weg)
    {
        var instanties = weg.Instanties.ToList();
        Assert.Equal(2, instanties.Distinct(StringComparer.Ordinal).Count());
        Assert.All(instanties.Zip(instanties.Skip(1)), paar => Assert.NotEqual(paar.First, paar.Second));
    }
}
