using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>Another key for national numbers, with people in the database who have the old one.</summary>
public sealed class SleutelsVernieuwenTests : PortaalProef
{
    private const string Nieuw = "bmlldXdlLXNsZXV0ZWwtbmlldXdlLXNsZXV0ZWwtMTI=";

    private static readonly string[] MetNieuwe = ["--Rijksregisternummers:Huidig=2027", $"--Rijksregisternummers:Sleutels:2027={Nieuw}"];

    [Fact]
    public async Task Elk_nummer_krijgt_de_nieuwe_sleutel_en_blijft_hetzelfde()
    {
        var insz = Verzonnen.Insz();
        var persoon = await Data.PersoonAsync(insz: insz);
        for (var keer = 0; keer < 120; keer++) await Data.PersoonAsync();
        var aantal = await Data.LezenAsync(db => db.Personen.CountAsync());

        var (code, uitvoer, fouten) = await this.OpdrachtAsync("", ["sleutels", "vernieuwen", .. MetNieuwe]);

        Assert.Equal((0, ""), (code, fouten));
        Assert.Equal($"{aantal} numbers encrypted anew with key 2027.\nKey 2027: {aantal} numbers.\nKey {Bescherming.Sleutel}: no numbers any more; it may be removed from Rijksregisternummers:Sleutels once no backup needs it.\n", uitvoer);
        var nu = await LezenAsync(persoon);
        Assert.Equal(("2027", insz, Opnieuw().Beschermen(insz).Hash), (nu.InszSleutel, Opnieuw().Onthullen(nu), nu.InszHash));
        Assert.Equal(aantal, await Data.LezenAsync(db => db.Personen.CountAsync(een => een.InszSleutel == "2027")));
        Assert.Equal(2, await Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Handeling == Handeling.RijksregisternummersVernieuwd && regel.Onderwerp == "2027")));
    }

    [Fact]
    public async Task Een_tweede_keer_verandert_niets_en_zonder_de_oude_sleutel_staat_er_wie_overblijft()
    {
        var persoon = await Data.PersoonAsync();
        await Data.WijzigenAsync(db => db.Personen.Where(een => een.Id == persoon.Id).ExecuteUpdateAsync(rij => rij.SetProperty(een => een.InszSleutel, "weg")));

        var eerste = await this.OpdrachtAsync("", ["sleutels", "vernieuwen", .. MetNieuwe]);
        var tweede = await this.OpdrachtAsync("", ["sleutels", "vernieuwen", .. MetNieuwe]);

        Assert.Equal((1, $"person {persoon.Id}: key weg is not in Rijksregisternummers:Sleutels\n"), (eerste.Code, eerste.Fouten));
        Assert.StartsWith("0 numbers encrypted anew with key 2027.\n", tweede.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("Key weg: 1 numbers.\n", tweede.Uitvoer, StringComparison.Ordinal);
        Assert.Equal("weg", (await LezenAsync(persoon)).InszSleutel);
    }

    [Fact]
    public async Task Wie_onder_beide_sleutels_bekend_is_wordt_genoemd_en_blijft_twee_rijen()
    {
        var insz = Verzonnen.Insz();
        var oud = await Data.PersoonAsync(insz: insz);
        var nieuw = new Persoon(Opnieuw().Beschermen(insz), "An", "Peeters");
        await Data.WijzigenAsync(db => Task.FromResult(db.Add(nieuw)));

        var (code, _, fouten) = await this.OpdrachtAsync("", ["sleutels", "vernieuwen", .. MetNieuwe]);

        Assert.Equal((1, $"person {oud.Id}: person {nieuw.Id} has the same number\n"), (code, fouten));
        Assert.Equal(Bescherming.Sleutel, (await LezenAsync(oud)).InszSleutel);
    }

    // Both have loaded the person before either saves; then the other way round.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_zich_intussen_aanmeldt_blijft_een_persoon_met_zijn_nieuwe_naam(bool aanmeldenEerst)
    {
        var insz = Verzonnen.Insz();
        var persoon = await Data.PersoonAsync("Ann", insz: insz);
        await using var bijAanmelden = Db();
        await using var bijVernieuwen = Db();
        var ct = TestContext.Current.CancellationToken;
        var gevonden = (await bijAanmelden.PersoonMetAsync(insz, Opnieuw(), ct))!;
        gevonden.NamenBijwerken("Anna", "Maes");
        var gelezen = await bijVernieuwen.Personen.SingleAsync(een => een.Id == persoon.Id, ct);
        gelezen.InszVernieuwen(Opnieuw().Beschermen(Opnieuw().Onthullen(gelezen)));

        ZelfregistratieDb[] volgorde = aanmeldenEerst ? [bijAanmelden, bijVernieuwen] : [bijVernieuwen, bijAanmelden];
        foreach (var db in volgorde) await db.SaveChangesAsync(ct);

        var nu = await LezenAsync(persoon);
        Assert.Equal(("Anna", "2027", insz), (nu.Voornaam, nu.InszSleutel, Opnieuw().Onthullen(nu)));
        Assert.Equal(persoon.Id, (await Data.LezenAsync(db => db.PersoonMetAsync(insz, Opnieuw(), ct)))!.Id);
        Assert.Equal(persoon.Id, (await Data.LezenAsync(db => db.AanmeldenAsync(Opnieuw(), Claims(), insz, new GebruikteSleutel("itsme", Zekerheidsniveau.Hoog), Data.Nu, null, ct))).Id);
    }

    private Task<Persoon> LezenAsync(Persoon persoon) => Data.LezenAsync(db => db.Personen.SingleAsync(een => een.Id == persoon.Id));

    private static AanmeldClaims Claims() => new(new ClaimsPrincipal(new ClaimsIdentity([new Claim("given_name", "Anna"), new Claim("family_name", "Maes")])));

    private static InszBescherming Opnieuw()
    {
        var options = new InszOptions { Huidig = "2027" };
        options.Sleutels.Add(Bescherming.Sleutel, Bescherming.Waarde);
        options.Sleutels.Add("2027", Nieuw);
        return new InszBescherming(Microsoft.Extensions.Options.Options.Create(options));
    }
}
