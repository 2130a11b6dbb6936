using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>
/// Takes over a file of the catalogue: what the page and the command share. All rows are gone through in memory; then all of it is written in
/// one save, or nothing.
/// </summary>
internal sealed class Catalogusinvoer(ZelfregistratieDb db, Catalogustoets toets, Catalogusbewaking bewaking, IStringLocalizer<Teksten> t, TimeProvider klok)
{
    private const int MeestePogingen = 3;

    /// <summary>Checks a file, and applies it when asked and allowed.</summary>
    /// <param name="inhoud">The file.</param>
    /// <param name="toepassen">Whether to apply it; otherwise it is only checked.</param>
    /// <param name="door">Who does so; null for the portal itself (a command).</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Catalogusverslag> VerwerkenAsync(ReadOnlyMemory<byte> inhoud, bool toepassen, Persoon? door, CancellationToken ct)
    {
        var bestand = Catalogusbestand.Lezen(inhoud, t);
        if (bestand.IsOnleesbaar) return new Catalogusverslag(bestand);
        for (var poging = 1; ; poging++)
        {
            db.Vergeten(door);
            var verslag = await DoorlopenAsync(bestand, door, ct);
            try
            {
                if (!toepassen || verslag.HeeftFouten) return verslag;
                verslag.IsToegepast = true;
                if (verslag.Wijzigingen.Count == 0) return verslag;
                db.Logboek.Add(new Logboekregel(Handeling.CatalogusIngelezen, klok.GetUtcNow(), door) { Toelichting = verslag.Telling(t) });
                await db.SaveChangesAsync(ct);
                return verslag;
            }
            catch (Exception exception) when (exception.IsWedloopVerloren() && poging < MeestePogingen)
            {
                // Somebody changed the catalogue meanwhile: all again.
            }
            finally
            {
                db.Vergeten(door);
            }
        }
    }

    private async Task<Catalogusverslag> DoorlopenAsync(Catalogusbestand bestand, Persoon? door, CancellationToken ct)
    {
        var verslag = new Catalogusverslag(bestand);
        var keuzes = await Cataloguskeuzes.AllesAsync(db, ct);
        var rechten = await db.Gebruikersrechten.AsSplitQuery().Volledig().OrderBy(recht => recht.Id).ToListAsync(ct);
        var bekend = new object[][] { [.. keuzes.Doelgroepen.Values], [.. keuzes.Contexten.Values], [.. keuzes.Toepassingen.Values], [.. rechten] }
            .SelectMany(soort => soort).Select(Catalogusitem.Van).ToDictionary(item => (item.Soort, item.Code));
        var gezien = new HashSet<(Catalogussoort, string)>();
        foreach (var rij in bestand.Rijen.OrderBy(rij => rij.Soort))
        {
            var formulier = rij.Formulier();
            if (!gezien.Add((rij.Soort, formulier.SchoneCode)))
            {
                verslag.Fout(new Bestandsfout(rij.Plaats, Catalogusveld.Code, t["Deze code staat er meer dan één keer."]));
                continue;
            }

            var bestaand = bekend.GetValueOrDefault((rij.Soort, formulier.SchoneCode));
            if (await IsGoedAsync(rij, formulier, keuzes, bestaand, verslag, ct)) Toepassen(rij, formulier, keuzes, bestaand, verslag, door);
        }

        return verslag;
    }

    private async Task<bool> IsGoedAsync(Bestandsrij rij, CatalogusFormulier formulier, Cataloguskeuzes keuzes, Catalogusitem? bestaand, Catalogusverslag verslag, CancellationToken ct)
    {
        if (HoortBijHetPortaal(rij, formulier, bestaand))
        {
            verslag.Fout(new Bestandsfout(rij.Plaats, Catalogusveld.Code, t["{0} hoort bij het portaal zelf en kan je niet wijzigen.", formulier.SchoneCode]));
            return false;
        }

        // What the portal needs stands as it is, whether it would pass for something new or not.
        if (bestaand is not null && bewaking.IsVanHetPortaal(bestaand)) return true;
        var uitslag = await toets.ToetsenAsync(rij.Soort, formulier, keuzes, bestaand, ct);
        foreach (var fout in uitslag.Errors)
        {
            verslag.Fout(new Bestandsfout(rij.Plaats, char.ToLowerInvariant(fout.PropertyName[0]) + fout.PropertyName[1..], fout.ErrorMessage));
        }

        return uitslag.IsValid;
    }

    private bool HoortBijHetPortaal(Bestandsrij rij, CatalogusFormulier formulier, Catalogusitem? bestaand) =>
        (rij.Soort == Catalogussoort.Toepassing && formulier.SchoneCode == Gebruikersbeheer.ToepassingCode)
        || (bestaand is not null && bewaking.IsVanHetPortaal(bestaand) && (rij.IsBuitenGebruik || bestaand.Formulier().Verschil(rij.Soort, formulier).Count > 0));

    private void Toepassen(Bestandsrij rij, CatalogusFormulier formulier, Cataloguskeuzes keuzes, Catalogusitem? bestaand, Catalogusverslag verslag, Persoon? door)
    {
        var (nu, voor) = (klok.GetUtcNow(), verslag.Wijzigingen.Count);
        var item = bestaand ?? Catalogusitem.Maken(rij.Soort, formulier, keuzes);
        var velden = (bestaand?.Formulier() ?? new CatalogusFormulier()).Verschil(rij.Soort, formulier);
        if (bestaand is null)
        {
            keuzes.Kennen(db.Add(item.Entiteit).Entity);
            Noteren(Handeling.CatalogusToegevoegd, velden, Catalogusregel.Toegevoegd(item, door, nu));
        }
        else if (velden.Count > 0)
        {
            item.Wijzigen(formulier, keuzes);
            if (CatalogusQuery.Rolcontextcode(item.Entiteit) is { } code) keuzes.Contexten.GetValueOrDefault(code)?.Wijzigen(item.Naam);
            Noteren(Handeling.CatalogusGewijzigd, velden, Catalogusregel.Gewijzigd(item, velden, door, nu));
        }

        if (rij.IsBuitenGebruik && item.BuitenGebruikSinds is null)
        {
            item.BuitenGebruikStellen(nu);
            Noteren(Handeling.CatalogusBuitenGebruik, [], Catalogusregel.BuitenGebruik(item, reden: null, door, nu));
        }
        else if (!rij.IsBuitenGebruik && item.BuitenGebruikSinds is not null)
        {
            item.WeerInGebruikNemen();
            Noteren(Handeling.CatalogusWeerInGebruik, [], Catalogusregel.WeerInGebruik(item, door, nu));
        }

        if (verslag.Wijzigingen.Count == voor) verslag.Ongewijzigd++;

        void Noteren(Handeling handeling, IReadOnlyList<Veldwijziging> wijzigingen, Logboekregel regel)
        {
            verslag.Wijzigen(new Bestandswijziging(rij.Plaats, item.Soort, item.Code, item.Naam, handeling, wijzigingen));
            db.Logboek.Add(regel);
        }
    }
}
