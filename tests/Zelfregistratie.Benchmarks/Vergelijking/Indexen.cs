namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Indexes and foreign keys of tables, taken away while many rows come in. Made again, they check all rows at once.</summary>
internal sealed class Indexen
{
    private const string Sleutels = """
        SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) || '|' || format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
        FROM pg_constraint WHERE contype = 'f' AND conrelid IN (SELECT oid FROM pg_class WHERE relname = ANY($1))
        """;

    private const string Losse = """
        SELECT indexdef || '|' || format('DROP INDEX %I', indexname) FROM pg_indexes WHERE tablename = ANY($1) AND schemaname = 'public'
        AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname)
        """;

    private readonly Databank databank;
    private readonly IReadOnlyList<string> terug;

    private Indexen(Databank databank, IReadOnlyList<string> terug) => (this.databank, this.terug) = (databank, terug);

    public static async Task<Indexen> WeghalenAsync(Databank databank, string[] tabellen)
    {
        var opdrachten = new List<string[]>();
        foreach (var vraag in new[] { Sleutels, Losse })
        {
            opdrachten.AddRange((await databank.LezenAsync(vraag, [tabellen])).Select(regel => regel.Split('|')));
        }

        foreach (var opdracht in opdrachten) await databank.UitvoerenAsync(opdracht[1]);

        // Foreign keys last: indexes help to check them.
        return new Indexen(databank, [.. opdrachten.Select(opdracht => opdracht[0]).Reverse()]);
    }

    public async Task TerugAsync()
    {
        foreach (var opdracht in terug) await databank.UitvoerenAsync(opdracht);
    }
}
