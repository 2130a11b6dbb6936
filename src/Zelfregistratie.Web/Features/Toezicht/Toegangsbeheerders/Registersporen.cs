using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>
/// The rows that a file adds to the logbook. They are written last: the seals wait two minutes for a transaction that already took keys of
/// the logbook, and a whole file may take longer.
/// </summary>
internal sealed class Registersporen(ZelfregistratieDb db, TimeProvider klok, Persoon? door)
{
    private readonly List<(Persoon Over, Organisatie Organisatie, string Toelichting)> deel = [];
    private readonly List<(long Over, long Organisatie, string Toelichting)> alles = [];

    /// <summary>Remembers one change, until its part is saved.</summary>
    public void Noteren(Persoon over, Organisatie organisatie, Registerwijziging wijziging) =>
        deel.Add((over, organisatie, wijziging.Oud is null ? Duur(wijziging.Nieuw) : $"{Duur(wijziging.Oud)} -> {Duur(wijziging.Nieuw)}"));

    /// <summary>Saves the changes of a part; its rows for the logbook stay behind as keys.</summary>
    public async Task OpslaanAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        alles.AddRange(deel.Select(een => (een.Over.Id, een.Organisatie.Id, een.Toelichting)));
        deel.Clear();
    }

    /// <summary>Writes all of it to the logbook.</summary>
    public async Task SchrijvenAsync(CancellationToken ct)
    {
        foreach (var rijen in alles.Chunk(Registerinvoer.Deelgrootte))
        {
            db.Vergeten(door);
            var (wie, waar) = (rijen.Select(rij => rij.Over).Distinct().ToList(), rijen.Select(rij => rij.Organisatie).Distinct().ToList());
            var personen = await db.Personen.Where(een => wie.Contains(een.Id)).ToDictionaryAsync(een => een.Id, ct);
            var organisaties = await db.Organisaties.Where(een => waar.Contains(een.Id)).ToDictionaryAsync(een => een.Id, ct);
            db.Logboek.AddRange(rijen.Select(rij => Regel(personen[rij.Over], organisaties[rij.Organisatie], rij.Toelichting)));
            await db.SaveChangesAsync(ct);
        }
    }

    private Logboekregel Regel(Persoon over, Organisatie organisatie, string toelichting) => new(Handeling.ToegangsbeheerderIngelezen, klok.GetUtcNow(), door)
    {
        Over = over,
        Organisatie = organisatie,
        Onderwerp = organisatie.CodeWaarde,
        Toelichting = toelichting,
    };

    private static string Duur(Geldigheid geldigheid) => string.Create(CultureInfo.InvariantCulture, $"{geldigheid.Begindatum:o}/{geldigheid.Einddatum:o}");
}
