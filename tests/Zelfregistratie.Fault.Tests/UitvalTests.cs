using System.Diagnostics;
using Zelfregistratie.Fault.Tests.Belasting;
using Zelfregistratie.Fault.Tests.Proefbank;

namespace Zelfregistratie.Fault.Tests;

/// <summary>Fail-over of the database.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class UitvalTests
{
    private const int Enkele = 4;
    private static readonly TimeSpan Langst = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Als_de_databank_uitvalt_en_een_andere_overneemt_gaat_niets_verloren_en_werkt_het_portaal_vanzelf_verder()
    {
        for (var ronde = 1; ronde <= Rondes.Aantal; ronde++)
        {
            await using var primair = await Databanknode.MakenAsync();
            await using var volger = await Databanknode.VolgerVanAsync(primair);
            await using var opstelling = await Opstelling.StartenAsync(primair, volger);
            await using var drukte = await Drukte.BeginnenAsync(opstelling);
            await drukte.MeerAsync(Enkele);
            await Rondes.MomentAsync();

            var tijd = Stopwatch.StartNew();
            await primair.StoppenAsync("KILL");
            await volger.BevorderenAsync();
            var (overgenomen, ingediend) = (tijd.Elapsed, drukte.Telling.Ingediend.Count);
            await drukte.TotAsync(() => Task.FromResult(drukte.Telling.Ingediend.Count > ingediend), "something is submitted again");
            var hersteld = tijd.Elapsed;

            await drukte.MeerAsync(Enkele);
            Rondes.Schrijven($"Fail-over: promoted after {overgenomen.TotalSeconds:F1} s, written again after {hersteld.TotalSeconds:F1} s; {await drukte.AfrondenAsync()}");
            Assert.InRange(hersteld, TimeSpan.Zero, Langst);
        }
    }
}
