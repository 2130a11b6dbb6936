using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

/// <summary>A portal with a logbook of its own for one test, sealed in batches of five, and somebody who has all rights on the database.</summary>
internal sealed class Logboekproef : PortaalProef
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("zelfregistratie-zegels-");

    private Logboekproef()
    {
    }

    /// <summary>The file of seals.</summary>
    public string Zegelbestand => Path.Combine(map.FullName, "zegels.txt");

    public static async Task<Logboekproef> MakenAsync()
    {
        var proef = new Logboekproef();
        await proef.InitializeAsync();
        await proef.KnoeienAsync(proef.Sloten().ToArray());
        await proef.KnoeienAsync("DELETE FROM \"Logboek\"");
        return proef;
    }

    /// <summary>One with twelve rows in three batches: five, five and two.</summary>
    public static async Task<Logboekproef> VerzegeldAsync()
    {
        var proef = await MakenAsync();
        await proef.SchrijvenAsync(12);
        await proef.VerzegelenAsync();
        return proef;
    }

    /// <summary>Writes rows, with something in every column.</summary>
    public async Task SchrijvenAsync(int aantal)
    {
        var (door, over, organisatie) = (await Data.PersoonAsync(), await Data.PersoonAsync(), await Data.OrganisatieAsync());
        for (var keer = 0; keer < aantal; keer++)
        {
            Klok.Advance(TimeSpan.FromSeconds(1));
            await Data.WijzigenAsync(db =>
            {
                db.AttachRange(door, over, organisatie);
                db.Logboek.Add(new Logboekregel(Handeling.RechtToegekend, Data.Nu, door)
                {
                    Over = over, Organisatie = organisatie, Onderwerp = $"ZR-{keer}", Toelichting = "Nodig voor het werk.",
                });
                return Task.CompletedTask;
            });
        }
    }

    /// <summary>Two rounds, with the time between them that rows have to be quiet.</summary>
    public async Task VerzegelenAsync(Verzegeling? instantie = null)
    {
        instantie ??= Services.GetRequiredService<Verzegeling>();
        await instantie.UitvoerenAsync(CancellationToken.None);
        Klok.Advance(Verzegeling.Rust);
        await instantie.UitvoerenAsync(CancellationToken.None);
    }

    /// <summary>An instance that knows nothing of what was sealed before.</summary>
    public Verzegeling AndereInstantie() => ActivatorUtilities.CreateInstance<Verzegeling>(
        Services, new Zegelbestand(Microsoft.Extensions.Options.Options.Create(new Web.Security.LogboekOptions())));

    /// <summary>What somebody does who has all rights on the database, the locks taken away.</summary>
    public async Task KnoeienAsync(params string[] sql)
    {
        await using var db = Db();
        foreach (var opdracht in sql)
        {
            await db.Database.ExecuteSqlRawAsync(opdracht.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }
    }

    public Task<List<long>> IdsAsync() => Data.LezenAsync(db => db.Logboek.OrderBy(regel => regel.Id).Select(regel => regel.Id).ToListAsync());

    public Task<List<Logboekzegel>> ZegelsAsync() => Data.LezenAsync(db => db.Logboekzegels.AsNoTracking().OrderBy(zegel => zegel.Nummer).ToListAsync());

    /// <summary>The mark of a seal, as it stands in the log.</summary>
    public async Task<string> MerkAsync(int nummer) => (await ZegelsAsync()).Where(zegel => zegel.Nummer == nummer).Select(zegel => Zegelmerk.Van(zegel.Nummer, zegel.Waarde).ToString()).Single();

    /// <summary>Verifies, and gives the lines that say what is wrong.</summary>
    public async Task<string[]> BevindingenAsync(params string[] argumenten)
    {
        var (code, uitvoer, fouten) = await this.OpdrachtAsync("", ["logboek", "verify", .. argumenten]);
        var regels = (uitvoer + fouten).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        var bevindingen = regels.TakeWhile(regel => !regel.Contains("rows verified", StringComparison.Ordinal)).ToArray();
        Assert.Equal(bevindingen.Length == 0 ? 0 : 1, code);
        Assert.Equal(bevindingen.Length == 0, regels[^1] == "The logbook is whole.");
        return bevindingen;
    }

    public static string Rij(long id) => id.ToString(CultureInfo.InvariantCulture);

    protected override void Instellen(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Logboek:Batch"] = "5",
        ["Logboek:Zegelbestand"] = Zegelbestand,
    });

    private IEnumerable<string> Sloten() => Database.Engine switch
    {
        DatabaseEngine.PostgreSql => ["DROP TRIGGER \"TR_Logboek_AlleenToevoegen\" ON \"Logboek\"", "DROP TRIGGER \"TR_Logboek_NietLeegmaken\" ON \"Logboek\""],
        DatabaseEngine.SqlServer => ["DROP TRIGGER [TR_Logboek_AlleenToevoegen]"],
        _ => ["DROP TRIGGER \"TR_Logboek_AlleenToevoegen\"", "DROP TRIGGER \"TR_Logboek_NietVerwijderen\"", "DROP TRIGGER \"TR_Logboek_NietVervangen\""],
    };
}
