using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>Moving the end of a right, and revoking it.</summary>
public sealed class RechtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    [Theory]
    [InlineData("2026-12-31", "tot en met 31 december 2026")]
    [InlineData("2026-11-20", "tot en met 20 november 2026")]
    [InlineData("", "heeft nu geen einde")]
    public async Task Een_beheerder_verlegt_het_einde_en_de_persoon_leest_vroeger_en_nu(string einde, string melding)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync(geldigheid: new Geldigheid(Vandaag, Vandaag.AddDays(10)));

        var klaar = await dienst.IndienenAsync(dienst.RechtAdres(recht, "verleggen"), ("Formulier.Einddatum", einde));

        Assert.Equal(dienst.Adres, klaar.Adres.AbsolutePath);
        Assert.Contains(melding, klaar.Tekst, StringComparison.Ordinal);
        DateOnly? verwacht = einde.Length == 0 ? null : DateOnly.Parse(einde, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(verwacht, Assert.Single((await dienst.StandAsync()).Rechten).Einddatum);
        var regel = Assert.Single(await dienst.LogboekAsync());
        Assert.Equal((Handeling.RechtVerlegd, dienst.Wie.Id, recht.Gebruikersrecht.Code), (regel.Handeling, regel.Door!.Id, regel.Onderwerp));
        Assert.StartsWith(Dienst.Reden, regel.Toelichting, StringComparison.Ordinal);
        var mail = Assert.Single(await dienst.MailsAsync());
        Assert.Contains(mail.Inhoud.Feiten, feit => feit is { Naam: "Vroeger tot en met", Waarde: "26 november 2026" });
        Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde == Dienst.Reden);
    }

    [Fact]
    public async Task Een_beheerder_trekt_een_recht_in_en_het_geldt_meteen_niet_meer()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync();

        var klaar = await dienst.IndienenAsync(dienst.RechtAdres(recht, "intrekken"));

        Assert.Contains($"Tom Claes heeft het recht {recht.Gebruikersrecht.Naam} niet meer.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("ingetrokken op 16 november 2026", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(proef.Data.Nu, Assert.Single((await dienst.StandAsync()).Rechten).IngetrokkenOp);
        Assert.Equal(Handeling.RechtIngetrokken, Assert.Single(await dienst.LogboekAsync()).Handeling);
        Assert.StartsWith("Je recht is ingetrokken", Assert.Single(await dienst.MailsAsync()).Inhoud.Onderwerp, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("2026-11-26", "Dat is de einddatum die het recht nu heeft.")]
    [InlineData("2026-12-17", "Kies een dag tot en met 16 december 2026. Langer mag dit recht niet gelden.")]
    [InlineData("", "Vul een einddatum in, ten laatste 16 december 2026. Langer mag dit recht niet gelden.")]
    [InlineData("ooit", "Vul een datum in zoals 31/12/2026.")]
    public async Task Een_einde_dat_niet_kan_staat_bij_het_veld(string einde, string fout)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync(await proef.Data.RechtAsync(maximumduurInDagen: 30), new Geldigheid(Vandaag, Vandaag.AddDays(10)));

        var terug = await dienst.IndienenAsync(dienst.RechtAdres(recht, "verleggen"), ("Formulier.Einddatum", einde));

        Assert.Contains(fout, terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(Vandaag.AddDays(10), Assert.Single((await dienst.StandAsync()).Rechten).Einddatum);
        Assert.Empty(await dienst.MailsAsync());
    }

    [Theory]
    [InlineData("verleggen")]
    [InlineData("intrekken")]
    public async Task Een_recht_dat_voorbij_is_verandert_niet_meer(string actie)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync();
        var open = await dienst.Beheerder.PaginaAsync(dienst.RechtAdres(recht, actie));
        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Id == recht.Id)).Intrekken(proef.Data.Nu));

        var gelezen = await dienst.Beheerder.PaginaAsync(dienst.RechtAdres(recht, actie));
        var verstuurd = await open.IndienenAsync(Dienst.Formulier, ("Formulier.Reden", Dienst.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "Dit recht is al voorbij"), (gelezen.Status, gelezen.Kop));
        Assert.Equal((HttpStatusCode.Conflict, "Dit recht is al voorbij"), (verstuurd.Status, verstuurd.Kop));
        Assert.Empty(await dienst.LogboekAsync());
    }

    [Fact]
    public async Task Wat_buiten_gebruik_is_of_van_de_doelgroep_wordt_niet_langer_maar_wel_korter()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var tien = new Geldigheid(Vandaag, Vandaag.AddDays(10));
        var (weg, vanDoelgroep) = (await dienst.ToegekendAsync(geldigheid: tien), await dienst.ToegekendAsync(await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke), tien));
        await proef.Data.WijzigenAsync(async db => (await db.Gebruikersrechten.SingleAsync(een => een.Id == weg.Gebruikersrecht.Id)).BuitenGebruikStellen(proef.Data.Nu));

        var langer = await dienst.IndienenAsync(dienst.RechtAdres(weg, "verleggen"), ("Formulier.Einddatum", "2026-12-31"));
        var ookLanger = await dienst.IndienenAsync(dienst.RechtAdres(vanDoelgroep, "verleggen"), ("Formulier.Einddatum", "2026-12-31"));
        await dienst.IndienenAsync(dienst.RechtAdres(weg, "verleggen"), ("Formulier.Einddatum", "2026-11-20"));
        await dienst.IndienenAsync(dienst.RechtAdres(vanDoelgroep, "verleggen"), ("Formulier.Einddatum", "2026-11-20"));

        Assert.Equal((HttpStatusCode.Conflict, "Dit recht kan niet toegekend worden"), (langer.Status, langer.Kop));
        Assert.Equal((HttpStatusCode.Forbidden, "Over dit recht beslis jij niet"), (ookLanger.Status, ookLanger.Kop));
        Assert.All((await dienst.StandAsync()).Rechten, recht => Assert.Equal(new DateOnly(2026, 11, 20), recht.Einddatum));
    }

    [Fact]
    public async Task Bij_een_organisatie_buiten_gebruik_wordt_een_recht_korter_en_niet_langer()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync(geldigheid: new Geldigheid(Vandaag, Vandaag.AddDays(10)));
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.Id == dienst.Organisatie.Id)).BuitenGebruikStellen(proef.Data.Nu));

        var langer = await dienst.IndienenAsync(dienst.RechtAdres(recht, "verleggen"), ("Formulier.Einddatum", "2026-12-31"));
        await dienst.IndienenAsync(dienst.RechtAdres(recht, "verleggen"), ("Formulier.Einddatum", "2026-11-20"));

        Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie is niet meer in gebruik"), (langer.Status, langer.Kop));
        Assert.Equal(new DateOnly(2026, 11, 20), Assert.Single((await dienst.StandAsync()).Rechten).Einddatum);
    }

    [Fact]
    public async Task Een_recht_van_een_ander_onder_het_adres_van_deze_persoon_bestaat_niet()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var vanAnder = await dienst.ToegekendAanAsync(await proef.Data.PersoonAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await dienst.Beheerder.PaginaAsync(dienst.RechtAdres(vanAnder, "intrekken"))).Status);
    }
}
