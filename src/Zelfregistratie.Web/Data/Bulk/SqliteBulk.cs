using System.Data.Common;

namespace Zelfregistratie.Web.Data.Bulk;

/// <summary>SQLite: one prepared command, within the transaction.</summary>
internal sealed class SqliteBulk(ZelfregistratieDb db) : Bulkschrijver
{
    public override async Task<IReadOnlyList<long>> SleutelsAsync(string tabel, int aantal, CancellationToken ct)
    {
        var hoogste = await WaardeAsync<long>(db, $"""SELECT COALESCE(MAX("Id"), 0) FROM "{tabel}" """, ct);
        return [.. Enumerable.Range(1, aantal).Select(nummer => hoogste + nummer)];
    }

    public override async Task SchrijvenAsync<T>(string tabel, IReadOnlyList<Kolom> kolommen, IEnumerable<T> rijen, Action<T, IRij> vullen, CancellationToken ct)
    {
        var namen = string.Join(", ", kolommen.Select(kolom => $"\"{kolom.Naam}\""));
        await using var opdracht = Opdracht(db, $"INSERT INTO \"{tabel}\" ({namen}) VALUES ({string.Join(", ", kolommen.Select(kolom => "@" + kolom.Naam))})");
        foreach (var kolom in kolommen)
        {
            var parameter = opdracht.CreateParameter();
            parameter.ParameterName = "@" + kolom.Naam;
            opdracht.Parameters.Add(parameter);
        }

        await opdracht.PrepareAsync(ct);
        var cellen = new Rij([.. opdracht.Parameters.Cast<DbParameter>()]);
        foreach (var rij in rijen)
        {
            ct.ThrowIfCancellationRequested();
            cellen.Opnieuw();
            vullen(rij, cellen);
#pragma warning disable CA1849, MA0042, S6966 // SQLite has no asynchronous commands; the task would only cost time.
            opdracht.ExecuteNonQuery();
#pragma warning restore CA1849, MA0042, S6966
        }
    }

    public override async Task TellenAsync(CancellationToken ct)
    {
        await using var opdracht = Opdracht(db, "ANALYZE");
        opdracht.CommandTimeout = 600;
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private sealed class Rij(DbParameter[] parameters) : IRij
    {
        private int plaats;

        public void Opnieuw() => plaats = 0;

        public void Groot(long waarde) => parameters[plaats++].Value = waarde;

        public void Getal(int waarde) => parameters[plaats++].Value = waarde;

        public void Tekst(string? waarde) => parameters[plaats++].Value = waarde is null ? DBNull.Value : waarde;
    }
}
