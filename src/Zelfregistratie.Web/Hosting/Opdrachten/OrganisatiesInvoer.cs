using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Catalogus;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>Takes over the lines of a file of organisations, in one transaction, with the guards of the catalogue.</summary>
internal sealed class OrganisatiesInvoer(ZelfregistratieDb db, Catalogusbewaking bewaking, Organisatiebestand bestand, DateTimeOffset nu)
{
    private const int Deel = 500;

    private readonly List<string> fouten = [];
    private int nieuw;
    private int anders;

    /// <summary>What the catalogue refuses, by line.</summary>
    public IReadOnlyList<string> Fouten => fouten;

    /// <summary>Lines that were refused, in the file or here.</summary>
    public int Geweigerd => bestand.Geweigerd + fouten.Count;

    /// <summary>Whether it was saved.</summary>
    public bool IsToegepast { get; private set; }

    /// <summary>Saves all of it, the good lines only, or nothing.</summary>
    public async Task ToepassenAsync(bool magFouten, bool isProef, CancellationToken ct)
    {
        var magOpslaan = !isProef && bestand.Rijen.Count > 0 && (bestand.Geweigerd == 0 || magFouten);
        await using var alles = await db.Database.BeginTransactionAsync(ct);
        foreach (var deel in bestand.Rijen.Chunk(Deel))
        {
            await DeelAsync(deel, ct);
            if (magOpslaan) await db.SaveChangesAsync(ct);
            foreach (var een in db.ChangeTracker.Entries().Where(een => een.Entity is not Doelgroep).ToList()) een.State = EntityState.Detached;
        }

        if (!magOpslaan || (fouten.Count > 0 && !magFouten)) return;
        db.Logboek.Add(new Logboekregel(Handeling.OrganisatiesIngelezen, nu, door: null) { Onderwerp = "CSV", Toelichting = string.Create(CultureInfo.InvariantCulture, $"+{nieuw} ~{anders}") });
        await db.SaveChangesAsync(ct);
        await alles.CommitAsync(ct);
        IsToegepast = true;
    }

    /// <summary>What came of it, in a line.</summary>
    public string Uitkomst() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nieuw} added, {anders} changed, {bestand.Rijen.Count - nieuw - anders - fouten.Count} unchanged, {Geweigerd} refused.{(IsToegepast ? "" : " Nothing was saved.")}");

    private async Task DeelAsync(Organisatierij[] deel, CancellationToken ct)
    {
        var codes = deel.Select(rij => rij.Code.Waarde).ToList();
        var bekend = (await db.Organisaties.Include(een => een.Doelgroepen).Where(een => codes.Contains(een.CodeWaarde)).ToListAsync(ct)).ToDictionary(een => een.Code);
        foreach (var rij in deel)
        {
            if (!bekend.TryGetValue(rij.Code, out var organisatie))
            {
                Overnemen(db.Add(new Organisatie(rij.Code, rij.Naam, rij.Gemeente, rij.Doelgroepen)).Entity, rij);
                nieuw++;
            }
            else if (!IsZoals(organisatie, rij))
            {
                if (await WeigeringAsync(organisatie, rij, ct) is { } waarom)
                {
                    fouten.Add(string.Create(CultureInfo.InvariantCulture, $"line {rij.Regel}: {waarom}"));
                    continue;
                }

                Overnemen(organisatie, rij);
                anders++;
            }
        }
    }

    private async Task<string?> WeigeringAsync(Organisatie organisatie, Organisatierij rij, CancellationToken ct)
    {
        if (rij.IsBuitenGebruik && bewaking.IsBeheerorganisatie(organisatie)) return "buitengebruik: this organisation runs the portal.";
        var nodig = await bewaking.NogNodigAsync(organisatie, [.. rij.Doelgroepen.Select(een => een.Code)], ct);
        return nodig.Count == 0 ? null : $"doelgroepen: people work there in {string.Join(' ', nodig.Select(een => een.Code))}, or requests wait.";
    }

    private void Overnemen(Organisatie organisatie, Organisatierij rij)
    {
        organisatie.Wijzigen(rij.Naam, rij.Gemeente, rij.Doelgroepen);
        organisatie.Hernoemen(rij.Naam, rij.AndereNamen, rij.Gemeente);
        if (rij.IsBuitenGebruik) organisatie.BuitenGebruikStellen(nu);
        else if (organisatie.BuitenGebruikSinds is not null) organisatie.WeerInGebruikNemen();
    }

    private static bool IsZoals(Organisatie organisatie, Organisatierij rij) =>
        (organisatie.Naam, organisatie.AndereNamen, organisatie.Gemeente, organisatie.BuitenGebruikSinds is not null) == (rij.Naam, rij.AndereNamen, rij.Gemeente, rij.IsBuitenGebruik)
        && organisatie.Doelgroepen.Select(een => een.Code).Order(StringComparer.Ordinal).SequenceEqual(rij.Doelgroepen.Select(een => een.Code).Order(StringComparer.Ordinal));
}
