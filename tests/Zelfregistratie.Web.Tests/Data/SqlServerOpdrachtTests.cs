using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.TSql;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Bulk;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Hosting.Opdrachten;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Data.Kbo;
using Zelfregistratie.Web.Tests.Security;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>All that the portal sends: written for SQL Server, read as T-SQL, and every table and column looked up in what the migrations make.</summary>
public sealed class SqlServerOpdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    // They change nothing, or take a file as a command does, or belong to the provider.
    private static readonly string[] SlaatNietsOp =
    [
        "POST /aanmelden/afmeldbericht",
        "POST /aanmelden/levend",
        "POST /aanmelden/terug",
        "POST /catalogus/inlezen",
        "POST /links/uitleg",
        "POST /toezicht/toegangsbeheerders/inlezen",
    ];

    [Fact]
    public async Task Alles_wat_het_portaal_stuurt_is_T_SQL_met_tabellen_en_kolommen_die_bestaan()
    {
        var ronde = new Formulierronde(proef);
        await ronde.RondgaanAsync(rondes: 2);
        await OpdrachtenAsync();
        await VanzelfAsync();

        Assert.Equal(Eindpunt.Alle(proef.Services).Select(eindpunt => eindpunt.Naam).Distinct().Order(StringComparer.Ordinal), ronde.Gevraagd);
        Assert.Equal(string.Join('\n', SlaatNietsOp), string.Join('\n', ronde.NietOpgeslagen));
        string[] eigen = [SqlServerBulk.Tellen, SqlServerBulk.HoogsteSleutel("Organisaties"), Logboekopdrachten.Gebruiker, SqlServerDb.Momentopnamen];
        Assert.All(eigen, sql => Assert.Empty(TSqlLezer.Fouten(sql)));
        Assert.All([TSqlSpiegel.Enige.Geschreven, TSqlOpslag.Enige.Geschreven], geschreven => Assert.True(geschreven.Count > 50, "Fewer commands than pages."));
        Assert.Empty(TSqlSchema.Onbekend([.. TSqlSpiegel.Enige.Geschreven, .. TSqlOpslag.Enige.Geschreven, .. eigen[..3]]));
    }

    [Theory]
    [InlineData("SELECT [o].[Naam] FROM [Organisaties] AS [o] WHERE [o].[Id] = @p0", true)]
    [InlineData("SELECT [o].[Nam] FROM [Organisaties] AS [o]", false)]
    [InlineData("SELECT [o].[Naam] FROM [Organisatie] AS [o]", false)]
    [InlineData("UPDATE [Organisaties] SET [Nam] = @p0 OUTPUT 1 WHERE [Id] = @p1", false)]
    [InlineData("INSERT INTO [Zoekwoorden] ([Sleutel], [Wrd]) VALUES (@p0, @p1)", false)]
    public void Een_tabel_of_kolom_die_niet_bestaat_valt_op(string sql, bool bestaat) =>
        Assert.Equal(bestaat, TSqlSchema.Onbekend([sql]).Count == 0);

    // Each command once; a command without a row here fails.
    private async Task OpdrachtenAsync()
    {
        var map = Directory.CreateTempSubdirectory("opdrachten-").FullName;
        var (organisaties, register, catalogus) = (Path.Combine(map, "organisaties.csv"), Path.Combine(map, "register.csv"), Path.Combine(map, "catalogus.json"));
        await File.WriteAllTextAsync(organisaties, "code;naam;gemeente;doelgroepen;anderenamen;buitengebruik\nOVO002949;Agentschap Voorbeeld;Brussel;GID;AV;nee\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(register, "rijksregisternummer;ondernemingsnummer;van;tot\n", TestContext.Current.CancellationToken);
        string[][] opdrachten =
        [
            ["export", "catalogus", catalogus],
            ["import", "catalogus", catalogus],
            ["import", "organisaties", organisaties],
            ["import", "toegangsbeheerders", register],
            ["import", "kbo", Extract.Volledig(1).Onderneming(Extract.Nummer(4_000_001)).Naam(Extract.Nummer(4_000_001), "Bakkerij").Zip()],
            ["beheerder", "aanstellen", "--rol", "centrale-beheerder", "--email", "an@bedrijf.example"],
            ["mail", "resend", "--alle"],
            ["link", "explain", "https://portaal.example/user/aanvraag?dg=EA"],
            ["logboek", "verify"],
            ["logboek", "opruimen", "--dry-run"],
            ["bewaring", "--proef"],
            ["bewaring"],
            ["sleutels", "vernieuwen"],
            ["sessies", "beeindigen"],
            ["migrate"],
        ];
        Assert.Equal(Bladeren(Opdrachten.Alle(new Uitvoerder(_ => throw new NotSupportedException(), TextReader.Null)), "").Order(), opdrachten.Select(een => string.Join(' ', een.TakeWhile(woord => Bekend(woord)))).Distinct().Order());
        foreach (var opdracht in opdrachten) await proef.OpdrachtAsync("93051822361", opdracht);
    }

    private static bool Bekend(string woord) => woord.All(teken => teken is (>= 'a' and <= 'z') or '-') && !woord.StartsWith('-');

    private static IEnumerable<string> Bladeren(Command opdracht, string pad) => opdracht.Subcommands.Count == 0
        ? [pad]
        : opdracht.Subcommands.SelectMany(een => Bladeren(een, $"{pad} {een.Name}".Trim()));

    private async Task VanzelfAsync()
    {
        foreach (var taak in typeof(IAchtergrondtaak).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IAchtergrondtaak))))
        {
            // One that is off by default is there all the same.
            await ((IAchtergrondtaak)ActivatorUtilities.GetServiceOrCreateInstance(proef.Services, taak)).UitvoerenAsync(TestContext.Current.CancellationToken);
        }

        var outbox = proef.Services.GetRequiredService<Outbox>();
        var partij = (await outbox.ClaimenAsync(TestContext.Current.CancellationToken))!;
        await outbox.VerzondenAsync(partij.Mails[0]);
        await outbox.NietVerzondenAsync(partij.Mails[1], Verzendfout.Van(new IOException()));
        await outbox.TeruggevenAsync(partij);
    }
}
