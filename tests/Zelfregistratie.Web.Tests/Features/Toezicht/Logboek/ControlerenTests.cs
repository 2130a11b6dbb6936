using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Logboek.Logboekproef;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

/// <summary>Somebody with all rights on the database, and without the key, tampers: the command names what they did.</summary>
public sealed class ControlerenTests
{
    private const string AndereSleutel = "YW5kZXJlLXNsZXV0ZWwtYW5kZXJlLXNsZXV0ZWwtMTI=";

    [Fact]
    public async Task Een_logboek_waar_niemand_aan_kwam_is_heel()
    {
        await using var proef = await VerzegeldAsync();
        await proef.SchrijvenAsync(2);

        var (code, uitvoer, _) = await proef.OpdrachtAsync("", "logboek", "verify", "--laatste-zegel", await proef.MerkAsync(3));

        Assert.Equal(0, code);
        Assert.Equal(["3 batches and 12 rows verified, 0 batches removed by retention, 2 rows not sealed yet.", "The logbook is whole."], uitvoer.Split(Environment.NewLine)[..2]);
    }

    [Theory]
    [InlineData("\"Handeling\" = 2")]
    [InlineData("\"Op\" = (SELECT MAX(\"IngediendOp\") FROM \"Aanvragen\")")]
    [InlineData("\"DoorId\" = \"OverId\"")]
    [InlineData("\"OverId\" = NULL")]
    [InlineData("\"OrganisatieId\" = (SELECT MIN(\"Id\") FROM \"Organisaties\")")]
    [InlineData("\"Onderwerp\" = 'ZR-X'")]
    [InlineData("\"Toelichting\" = 'Nodig voor het werk'")]
    [InlineData("\"Toelichting\" = NULL")]
    public async Task Een_gewijzigde_rij_wordt_genoemd(string wijziging)
    {
        await using var proef = await VerzegeldAsync();
        var id = (await proef.IdsAsync())[6];
        await proef.KnoeienAsync("UPDATE \"Logboek\" SET " + wijziging + " WHERE \"Id\" = " + Rij(id));

        Assert.Equal([$"changed: row {id} in batch 2"], await proef.BevindingenAsync());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(7, 2)]
    [InlineData(11, 3)]
    public async Task Een_verwijderde_rij_wordt_genoemd(int plaats, int batch)
    {
        await using var proef = await VerzegeldAsync();
        var id = (await proef.IdsAsync())[plaats];
        await proef.KnoeienAsync("DELETE FROM \"Logboek\" WHERE \"Id\" = " + Rij(id));

        Assert.Equal([$"removed: row {id} in batch {batch}"], await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Een_batch_waarvan_alle_rijen_weg_zijn_wordt_genoemd()
    {
        await using var proef = await VerzegeldAsync();
        var ids = await proef.IdsAsync();
        await proef.KnoeienAsync($"DELETE FROM \"Logboek\" WHERE \"Id\" BETWEEN {ids[5]} AND {ids[9]}");

        Assert.Equal([$"removed: all rows of batch 2, {ids[5]} to {ids[9]}"], await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Een_ingevoegde_rij_wordt_genoemd()
    {
        await using var proef = await VerzegeldAsync();
        var ids = await proef.IdsAsync();
        await InvoegenAsync(proef, ids[^1] + 10);
        await proef.VerzegelenAsync();
        await InvoegenAsync(proef, ids[^1] + 5);
        await InvoegenAsync(proef, ids[0] - 1000);

        Assert.Equal([$"inserted: row {ids[0] - 1000} in the range of batch 1", $"inserted: row {ids[^1] + 5} in the range of batch 4"], await proef.BevindingenAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wat_op_het_einde_is_afgekapt_wordt_genoemd(bool metBestand)
    {
        await using var proef = await VerzegeldAsync();
        var (ids, merk) = (await proef.IdsAsync(), await proef.MerkAsync(3));
        await proef.KnoeienAsync("DELETE FROM \"Logboek\" WHERE \"Id\" > " + Rij(ids[4]), "DELETE FROM \"Logboekzegels\" WHERE \"Nummer\" > 1");

        Assert.Equal(["cut off at the end: seals 2 to 3"], await proef.BevindingenAsync(metBestand ? "--Logboek:Zegelbestand=" + proef.Zegelbestand : "--laatste-zegel=" + merk));

        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "logboek", "verify");
        Assert.Equal(0, code);
        Assert.Contains("nothing tells whether the end was cut off", uitvoer + fouten, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_zegel_dat_in_het_midden_weg_is_wordt_genoemd()
    {
        await using var proef = await VerzegeldAsync();
        await proef.KnoeienAsync("DELETE FROM \"Logboekzegels\" WHERE \"Nummer\" = 2");

        Assert.Equal(["removed: seal 2; their rows can't be verified"], await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Wat_zonder_de_sleutel_opnieuw_berekend_is_wordt_genoemd()
    {
        await using var proef = await VerzegeldAsync();
        await proef.KnoeienAsync("UPDATE \"Logboek\" SET \"Toelichting\" = 'Iets anders.' WHERE \"Id\" = " + Rij((await proef.IdsAsync())[7]));
        await HerberekenenAsync(proef, vanaf: 2);

        Assert.Equal(["recomputed without the key: batch 2, its seal does not fit", "recomputed without the key: batch 3, its seal does not fit"], await proef.BevindingenAsync());
    }

    [Theory]
    [InlineData("\"Waarde\" = (SELECT \"Waarde\" FROM \"Logboekzegels\" WHERE \"Nummer\" = 1)")]
    [InlineData("\"Rijen\" = (SELECT \"Rijen\" FROM \"Logboekzegels\" WHERE \"Nummer\" = 1)")]
    [InlineData("\"VanId\" = \"VanId\" + 1")]
    [InlineData("\"TotEnMetId\" = \"TotEnMetId\" + 1000")]
    [InlineData("\"Op\" = (SELECT MAX(\"IngediendOp\") FROM \"Aanvragen\")")]
    public async Task Een_gewijzigd_zegel_wordt_genoemd(string wijziging)
    {
        await using var proef = await VerzegeldAsync();
        await proef.KnoeienAsync("UPDATE \"Logboekzegels\" SET " + wijziging + " WHERE \"Nummer\" = 3");

        Assert.Contains("recomputed without the key: batch 3, its seal does not fit", await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Een_afgekapt_einde_dat_het_portaal_opnieuw_verzegelde_wordt_genoemd()
    {
        await using var proef = await VerzegeldAsync();
        var merk = await proef.MerkAsync(3);
        await proef.KnoeienAsync("DELETE FROM \"Logboekzegels\" WHERE \"Nummer\" = 3", "UPDATE \"Logboek\" SET \"Toelichting\" = 'Iets anders.' WHERE \"Id\" = " + Rij((await proef.IdsAsync())[11]));
        await proef.VerzegelenAsync(proef.AndereInstantie());

        Assert.Equal(["sealed again: batch 3, its seal is not the one that was published"], await proef.BevindingenAsync("--laatste-zegel", merk));
        Assert.Equal(["sealed again: batch 3, its seal is not the one that was published"], await proef.BevindingenAsync("--Logboek:Zegelbestand=" + proef.Zegelbestand));
    }

    [Fact]
    public async Task Na_een_nieuwe_sleutel_kloppen_de_oude_zegels_nog_en_een_onbekende_sleutel_wordt_genoemd()
    {
        await using var proef = await VerzegeldAsync();
        await proef.SchrijvenAsync(1);
        await proef.VerzegelenAsync(NieuweSleutel(proef));

        Assert.Equal("nieuw", (await proef.ZegelsAsync())[^1].Sleutel);
        Assert.Empty(await proef.BevindingenAsync("--Logboek:Sleutels:nieuw=" + AndereSleutel));
        Assert.Equal(["unknown key: batch 4 was sealed with nieuw, which is not in Logboek:Sleutels"], await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Een_laatste_zegel_dat_er_geen_is_wordt_geweigerd()
    {
        await using var proef = await MakenAsync();

        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "logboek", "verify", "--laatste-zegel", "3:abc");

        Assert.Equal(1, code);
        Assert.Contains("64 hexadecimal characters", uitvoer + fouten, StringComparison.Ordinal);
    }

    private static Task InvoegenAsync(Logboekproef proef, long id) => proef.Data.WijzigenAsync(db =>
    {
        var regel = new Logboekregel(Handeling.Aangemeld, proef.Data.Nu, door: null);
        db.Logboek.Add(regel);
        db.Entry(regel).Property(nameof(Logboekregel.Id)).CurrentValue = id;
        return Task.CompletedTask;
    });

    // All that the portal does, but for the key.
    private static async Task HerberekenenAsync(Logboekproef proef, int vanaf)
    {
        var zegels = await proef.ZegelsAsync();
        var sleutels = Sleutels(proef: RandomNumberGenerator.GetBytes(32));
        var vorige = zegels[vanaf - 2].Waarde;
        await using var db = proef.Db();
        foreach (var zegel in zegels.Skip(vanaf - 1))
        {
            var rijen = await db.Rijen(zegel.VanId - 1, zegel.TotEnMetId).ToListAsync();
            var ingepakt = Zegelrij.Inpakken([.. rijen.Select(rij => new Zegelrij(rij.Id, sleutels.VanRij("proef", rij.Bytes())))]);
            vorige = sleutels.VanZegel("proef", Logboekzegel.Inhoud(vorige, zegel.Nummer, ingepakt, "proef", zegel.Op));
            await db.Logboekzegels.Where(een => een.Nummer == zegel.Nummer)
                .ExecuteUpdateAsync(een => een.SetProperty(rij => rij.Rijen, ingepakt).SetProperty(rij => rij.Waarde, vorige));
        }
    }

    private static Web.Features.Toezicht.Logboek.Zegels.Verzegeling NieuweSleutel(Logboekproef proef)
    {
        var options = new LogboekOptions { Huidig = "nieuw" };
        options.Sleutels.Add("nieuw", AndereSleutel);
        return Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<Web.Features.Toezicht.Logboek.Zegels.Verzegeling>(proef.Services, new Zegelsleutels(Options.Create(options)));
    }

    private static Zegelsleutels Sleutels(byte[] proef)
    {
        var options = new LogboekOptions { Huidig = "proef" };
        options.Sleutels.Add("proef", Convert.ToBase64String(proef));
        return new Zegelsleutels(Options.Create(options));
    }
}
