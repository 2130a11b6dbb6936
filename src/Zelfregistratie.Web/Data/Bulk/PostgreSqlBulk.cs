using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Zelfregistratie.Web.Data.Bulk;

/// <summary>PostgreSQL: COPY in its binary form.</summary>
internal sealed class PostgreSqlBulk(ZelfregistratieDb db) : Bulkschrijver
{
    public override async Task<IReadOnlyList<long>> SleutelsAsync(string tabel, int aantal, CancellationToken ct)
    {
        await using var opdracht = Opdracht(db, string.Create(CultureInfo.InvariantCulture, $"""SELECT nextval(reeks) FROM (SELECT pg_get_serial_sequence('"{tabel}"', 'Id')::regclass AS reeks OFFSET 0) AS een, generate_series(1, {aantal})"""));
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        var sleutels = new List<long>(aantal);
        while (await lezer.ReadAsync(ct)) sleutels.Add(lezer.GetInt64(0));
        return sleutels;
    }

    public override async Task SchrijvenAsync<T>(string tabel, IReadOnlyList<Kolom> kolommen, IEnumerable<T> rijen, Action<T, IRij> vullen, CancellationToken ct)
    {
        var verbinding = (NpgsqlConnection)db.Database.GetDbConnection();
        var namen = string.Join(", ", kolommen.Select(kolom => $"\"{kolom.Naam}\""));
        await using var kopie = await verbinding.BeginBinaryImportAsync($"COPY \"{tabel}\" ({namen}) FROM STDIN (FORMAT BINARY)", ct);
        var cellen = new Rij(kopie);
        foreach (var rij in rijen)
        {
            kopie.StartRow();
            vullen(rij, cellen);
        }

        await kopie.CompleteAsync(ct);
    }

    public override async Task TellenAsync(CancellationToken ct)
    {
        await using var opdracht = Opdracht(db, """ANALYZE "Organisaties", "OrganisatieDoelgroepen", "Zoekwoorden", "Zoekvarianten", "Zoekverwijzingen" """);
        opdracht.CommandTimeout = 600;
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private sealed class Rij(NpgsqlBinaryImporter kopie) : IRij
    {
        public void Groot(long waarde) => kopie.Write(waarde, NpgsqlDbType.Bigint);

        public void Getal(int waarde) => kopie.Write(waarde, NpgsqlDbType.Integer);

        public void Tekst(string? waarde)
        {
            if (waarde is null) kopie.WriteNull();
            else kopie.Write(waarde, NpgsqlDbType.Text);
        }
    }
}
