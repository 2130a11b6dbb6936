using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

/// <summary>Rows are written, sealed, and removed eleven years later, with what was written since left alone; the same on each engine.</summary>
internal static class Opruimverhaal
{
    public static async Task VertellenAsync(PortaalProef proef, string[] instellingen)
    {
        await SchrijvenAsync(proef, "oud");
        await SchrijvenAsync(proef, "oud");
        await VerzegelenAsync(proef);
        proef.Klok.Advance(TimeSpan.FromDays(11 * 366));
        await SchrijvenAsync(proef, "nieuw");
        await VerzegelenAsync(proef);
        var oud = await proef.Data.LezenAsync(db => db.Logboekzegels.Where(zegel => zegel.Nummer == 1).Select(zegel => zegel.TotEnMetId).SingleAsync());
        var aantal = await proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Id <= oud));

        var proefdraai = await proef.OpdrachtAsync("", ["logboek", "opruimen", "--dry-run", .. instellingen]);
        Assert.Equal(0, proefdraai.Code);
        Assert.StartsWith($"1 batches with {aantal} rows were sealed before ", proefdraai.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(2, await proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Onderwerp == "oud")));

        var (code, uitvoer, _) = await proef.OpdrachtAsync("", ["logboek", "opruimen", .. instellingen]);
        Assert.Equal((0, $"1 batches with {aantal} rows removed.{Environment.NewLine}"), (code, uitvoer));

        var over = await proef.Data.LezenAsync(db => db.Logboek.OrderBy(regel => regel.Id).Select(regel => new { regel.Handeling, regel.Onderwerp, regel.Toelichting }).ToListAsync());
        Assert.DoesNotContain(over, regel => regel.Onderwerp == "oud");
        Assert.Contains(over, regel => regel.Onderwerp == "nieuw");
        Assert.Equal((Handeling.LogboekOpgeruimd, "zegels 1-1"), (over[^1].Handeling, over[^1].Onderwerp));
        Assert.Equal([true, false], await proef.Data.LezenAsync(db => db.Logboekzegels.OrderBy(zegel => zegel.Nummer).Select(zegel => zegel.OpgeruimdOp != null).ToListAsync()));
        var verify = await proef.OpdrachtAsync("", "logboek", "verify");
        Assert.Equal(0, verify.Code);
        Assert.Contains("1 batches removed by retention, 1 rows not sealed yet.", verify.Uitvoer, StringComparison.Ordinal);
        Assert.Equal("0 batches with 0 rows removed.", (await proef.OpdrachtAsync("", ["logboek", "opruimen", .. instellingen])).Uitvoer.Trim());
    }

    private static Task SchrijvenAsync(PortaalProef proef, string onderwerp) => proef.Data.WijzigenAsync(db =>
    {
        db.Logboek.Add(new Logboekregel(Handeling.Aangemeld, proef.Data.Nu, door: null) { Onderwerp = onderwerp });
        return Task.CompletedTask;
    });

    private static async Task VerzegelenAsync(PortaalProef proef)
    {
        var verzegeling = proef.Services.GetRequiredService<Verzegeling>();
        await verzegeling.UitvoerenAsync(CancellationToken.None);
        proef.Klok.Advance(Verzegeling.Rust);
        await verzegeling.UitvoerenAsync(CancellationToken.None);
    }
}
