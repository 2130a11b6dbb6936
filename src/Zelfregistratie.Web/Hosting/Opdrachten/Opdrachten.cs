using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Links;
using Zelfregistratie.Web.Features.Toezicht.Rollen;
using Zelfregistratie.Web.Features.Toezicht.Sessies;
using Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;
using Catalogusopdrachten = Zelfregistratie.Web.Features.Catalogus.Bestanden;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The commands of the portal: what an operator does that no page is for.</summary>
internal static class Opdrachten
{
    /// <summary>Whether arguments name a command, or one that does not exist; otherwise the portal starts, with the arguments as settings.</summary>
    public static bool IsOpdracht(string[] args) =>
        args.Length > 0 && (args[0] is "--help" or "-h" or "-?" or "--version" || !(args[0].StartsWith('-') || args[0].StartsWith('/') || args[0].Contains('=', StringComparison.Ordinal)));

    /// <summary>All commands.</summary>
    public static RootCommand Alle(Uitvoerder uitvoerder) => new("Zelfregistratie. Without a command the portal starts.")
    {
        Migreren(uitvoerder),
        new Command("beheerder", "Who administers the portal.") { AanstellenOpdracht.Maken(uitvoerder) },
        new Command("import", "Takes over data from files.")
        {
            InlezenOpdracht.Maken(uitvoerder),
            Catalogusopdrachten.InlezenOpdracht.Maken(uitvoerder),
            KboOpdracht.Maken(uitvoerder),
            OrganisatiesOpdracht.Maken(uitvoerder),
        },
        new Command("export", "Writes data to files.") { Catalogusopdrachten.ExporterenOpdracht.Maken(uitvoerder) },
        Mailopdracht.Maken(uitvoerder),
        Logboekopdrachten.Alle(uitvoerder),
        BewaringOpdracht.Maken(uitvoerder),
        SleutelsOpdracht.Maken(uitvoerder),
        new Command("sessies", "Sessions of people who are signed in.") { BeeindigenOpdracht.Maken(uitvoerder) },
        new Command("link", "Links that lead to a request.") { ExplainOpdracht.Maken(uitvoerder) },
    };

    private static Command Migreren(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("migrate", "Brings the database up to the version of this portal."),
        async (omgeving, _, ct) =>
        {
            var db = omgeving.Services.GetRequiredService<ZelfregistratieDb>();
            var database = db.Database;
            var isNieuw = !await database.GetService<IHistoryRepository>().ExistsAsync(ct);
            var nodig = (isNieuw ? database.GetMigrations() : await database.GetPendingMigrationsAsync(ct)).ToList();
            await DatabaseHosting.MigrerenAsync(db, ct);
            await omgeving.Uitvoer.WriteLineAsync(nodig.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", nodig)}.");
            return Uitvoerder.Gelukt;
        });
}
