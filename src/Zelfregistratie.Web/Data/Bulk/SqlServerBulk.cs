using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Web.Data.Bulk;

/// <summary>SQL Server: bulk copy.</summary>
internal sealed class SqlServerBulk(ZelfregistratieDb db) : Bulkschrijver
{
    /// <summary>Lets the engine count.</summary>
    internal const string Tellen = "UPDATE STATISTICS [Organisaties]; UPDATE STATISTICS [OrganisatieDoelgroepen]; UPDATE STATISTICS [Zoekverwijzingen]; UPDATE STATISTICS [Zoekvarianten]; UPDATE STATISTICS [Zoekwoorden]";

    private const int Deel = 50_000;

    /// <summary>Asks for the highest key of a table, and keeps others from taking the next.</summary>
    internal static string HoogsteSleutel(string tabel) => $"SELECT COALESCE(MAX([Id]), 0) FROM [{tabel}] WITH (TABLOCKX, HOLDLOCK)";

    public override async Task<IReadOnlyList<long>> SleutelsAsync(string tabel, int aantal, CancellationToken ct)
    {
        var hoogste = await WaardeAsync<long>(db, HoogsteSleutel(tabel), ct);
        return [.. Enumerable.Range(1, aantal).Select(nummer => hoogste + nummer)];
    }

    public override async Task SchrijvenAsync<T>(string tabel, IReadOnlyList<Kolom> kolommen, IEnumerable<T> rijen, Action<T, IRij> vullen, CancellationToken ct)
    {
        var verbinding = (SqlConnection)db.Database.GetDbConnection();
        await using var opdracht = (SqlCommand)Opdracht(db, "");
        using var kopie = new SqlBulkCopy(verbinding, SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.CheckConstraints, opdracht.Transaction) { DestinationTableName = $"[{tabel}]", BulkCopyTimeout = 0 };
        foreach (var kolom in kolommen) kopie.ColumnMappings.Add(kolom.Naam, kolom.Naam);
        foreach (var deel in rijen.Chunk(Deel))
        {
            using var blad = new DataTable();
            foreach (var kolom in kolommen) blad.Columns.Add(kolom.Naam, kolom.Type);
            foreach (var rij in deel)
            {
                var cellen = new Rij(new object?[kolommen.Count]);
                vullen(rij, cellen);
                blad.Rows.Add(cellen.Cellen);
            }

            await kopie.WriteToServerAsync(blad, ct);
        }
    }

    public override async Task TellenAsync(CancellationToken ct)
    {
        await using var opdracht = Opdracht(db, Tellen);
        opdracht.CommandTimeout = 600;
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private sealed class Rij(object?[] cellen) : IRij
    {
        private int plaats;

        public object?[] Cellen => cellen;

        public void Groot(long waarde) => cellen[plaats++] = waarde;

        public void Getal(int waarde) => cellen[plaats++] = waarde;

        public void Tekst(string? waarde) => cellen[plaats++] = waarde;
    }
}
