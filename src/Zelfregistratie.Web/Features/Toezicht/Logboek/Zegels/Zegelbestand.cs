using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>
/// What this instance knows of the seals besides the database: the newest one it saw, and the file in which they stand, one a line, when
/// there is one. Who can change the database can't take it back here.
/// </summary>
internal sealed class Zegelbestand(IOptions<LogboekOptions> options)
{
    private readonly string? pad = options.Value.Zegelbestand;
    private Zegelmerk? laatste;
    private bool gelezen;

    /// <summary>Whether there is a file.</summary>
    public bool Bestaat => !string.IsNullOrWhiteSpace(pad) && File.Exists(pad);

    /// <summary>The newest seal that was seen; null when none was.</summary>
    public async Task<Zegelmerk?> LaatsteAsync(CancellationToken ct)
    {
        if (gelezen) return laatste;
        await foreach (var merk in LezenAsync(ct))
        {
            laatste = laatste is null || merk.Nummer > laatste.Nummer ? merk : laatste;
        }

        gelezen = true;
        return laatste;
    }

    /// <summary>Adds a newer seal.</summary>
    public async Task ToevoegenAsync(Zegelmerk merk, DateTimeOffset op, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(pad))
        {
            await using var stroom = new FileStream(pad, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            await stroom.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{merk} {op.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\n")), ct);
        }

        laatste = merk;
    }

    /// <summary>The seals in the file, in its order; a line that was cut short is passed over.</summary>
    public async IAsyncEnumerable<Zegelmerk> LezenAsync([EnumeratorCancellation] CancellationToken ct)
    {
        if (!Bestaat) yield break;

        await using var stroom = new FileStream(pad!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var lezer = new StreamReader(stroom, Encoding.ASCII);
        while (await lezer.ReadLineAsync(ct) is { } regel)
        {
            if (Zegelmerk.TryLezen(regel, out var merk)) yield return merk;
        }
    }
}
