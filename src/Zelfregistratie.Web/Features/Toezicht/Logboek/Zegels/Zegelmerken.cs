using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>The seals that are known outside the database, compared with those inside while both are read in order.</summary>
/// <param name="bestand">The file of seals, if there is one.</param>
/// <param name="gegeven">A seal that the operator kept, from a log for example.</param>
internal sealed class Zegelmerken(Zegelbestand bestand, Zegelmerk? gegeven) : IAsyncDisposable
{
    private IAsyncEnumerator<Zegelmerk>? regels;
    private Zegelmerk? volgende;
    private long hoogste = gegeven?.Nummer ?? 0;

    /// <summary>Whether anything is known outside the database.</summary>
    public bool IsLeeg => gegeven is null && !bestand.Bestaat;

    /// <summary>Whether nothing known contradicts a seal. To be asked in order of number.</summary>
    public async Task<bool> KloptAsync(Logboekzegel zegel, CancellationToken ct)
    {
        var merk = Zegelmerk.Van(zegel.Nummer, zegel.Waarde);
        var klopt = gegeven is null || gegeven.Nummer != zegel.Nummer || gegeven == merk;
        await BeginnenAsync(ct);
        for (; volgende is not null && volgende.Nummer <= zegel.Nummer; await VerderAsync())
        {
            klopt &= volgende.Nummer != zegel.Nummer || volgende == merk;
        }

        return klopt;
    }

    /// <summary>The highest number that is known; 0 when none is. Reads to the end.</summary>
    public async Task<long> HoogsteAsync(CancellationToken ct)
    {
        await BeginnenAsync(ct);
        while (volgende is not null)
        {
            await VerderAsync();
        }

        return hoogste;
    }

    public ValueTask DisposeAsync() => regels?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task BeginnenAsync(CancellationToken ct)
    {
        if (regels is not null) return;
        regels = bestand.LezenAsync(ct).GetAsyncEnumerator(ct);
        await VerderAsync();
    }

    private async Task VerderAsync()
    {
        volgende = await regels!.MoveNextAsync() ? regels.Current : null;
        hoogste = Math.Max(hoogste, volgende?.Nummer ?? 0);
    }
}
