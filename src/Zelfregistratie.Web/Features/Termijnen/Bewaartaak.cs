using System.Globalization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Removes what was kept for as long as the privacy page says, in small batches, each with its row of the logbook in the same save.</summary>
internal sealed class Bewaartaak(
    Partijwerk werk, IOptions<BewaringOptions> bewaring, IOptions<PortaalOptions> portaal, IOptions<TermijnenOptions> termijnen, TimeProvider klok) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromHours(24);

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        foreach (var soort in Bewaarsoort.Alle) await WegdoenAsync(soort, ct);
    }

    /// <summary>What a round would remove now. People are counted without those of whom this round would remove the last row.</summary>
    public Task<(int Aantal, DateOnly? Oudste)> TellenAsync(Bewaarsoort soort, CancellationToken ct) => werk.LezenAsync(db => soort.TellenAsync(db, Grens(), ct));

    /// <summary>Removes all of a kind that is due; killed half-way, the next round goes on.</summary>
    /// <returns>How many rows went.</returns>
    public async Task<int> WegdoenAsync(Bewaarsoort soort, CancellationToken ct)
    {
        var (grens, partij, alles, deze) = (Grens(), termijnen.Value.Partij, 0, 0);
        await werk.AllesAsync(
            async db =>
            {
                deze = await soort.WegdoenAsync(db, grens, partij, ct);
                if (deze > 0) db.Logboek.Add(Regel(soort, deze));
                return deze == partij;
            },
            ct,
            bewaard: () => alles += deze);
        return alles;
    }

    private Bewaargrens Grens() => Bewaargrens.Van(bewaring.Value, portaal.Value, Moment.Van(klok, termijnen.Value));

    private Logboekregel Regel(Bewaarsoort soort, int aantal) => new(Handeling.GegevensOpgeruimd, klok.GetUtcNow(), door: null)
    {
        Onderwerp = soort.Naam,
        Toelichting = string.Create(CultureInfo.InvariantCulture, $"{aantal} rijen"),
    };
}
