using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>
/// Takes over a file of the federal register: what the page and the command share. Every row is checked before the first one is written;
/// then all of it is written, or nothing.
/// </summary>
internal sealed class Registerinvoer(ZelfregistratieDb db, InszBescherming bescherming, IStringLocalizer<Teksten> t, TimeProvider klok)
{
    /// <summary>Rows that are looked up, and saved, together.</summary>
    public const int Deelgrootte = 500;

    private const int MeestePogingen = 3;

    /// <summary>Checks a file, and applies it when asked and allowed.</summary>
    /// <param name="inhoud">The file.</param>
    /// <param name="keuze">What to do with it.</param>
    /// <param name="door">Who does so; null for the portal itself (a command).</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Registerverslag> VerwerkenAsync(ReadOnlyMemory<byte> inhoud, Registerkeuze keuze, Persoon? door, CancellationToken ct)
    {
        var bestand = Registerbestand.Lezen(inhoud, t);
        if (bestand.Verslag.IsOnleesbaar) return bestand.Verslag;

        var controle = await DoorlopenAsync(bestand, sporen: null, door, ct);
        if (!keuze.Toepassen || (controle.HeeftFouten && !keuze.FoutenOverslaan)) return controle;
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await db.Database.CreateExecutionStrategy().ExecuteAsync(() => OvernemenAsync(bestand, keuze, door, ct));
            }
            catch (Exception exception) when (exception.IsWedloopVerloren() && poging < MeestePogingen)
            {
                // Somebody signed in for the first time, or the same file was taken over twice at once: all again.
            }
        }
    }

    // Done again as a whole when the connection breaks: nothing of an earlier try stays in the context.
    private async Task<Registerverslag> OvernemenAsync(Registerbestand bestand, Registerkeuze keuze, Persoon? door, CancellationToken ct)
    {
        await using var alles = await db.Database.BeginTransactionAsync(ct);
        var sporen = new Registersporen(db, klok, door);
        var verslag = await DoorlopenAsync(bestand, sporen, door, ct);
        if (verslag.HeeftFouten && !keuze.FoutenOverslaan) return verslag;

        await sporen.SchrijvenAsync(ct);
        await alles.CommitAsync(ct);
        verslag.IsToegepast = true;
        return verslag;
    }

    private async Task<Registerverslag> DoorlopenAsync(Registerbestand bestand, Registersporen? sporen, Persoon? door, CancellationToken ct)
    {
        var verslag = Registerverslag.Na(bestand.Verslag);
        foreach (var deel in bestand.Rijen.Chunk(Deelgrootte))
        {
            db.Vergeten(door);
            var stand = await Registerstand.LadenAsync(db, bescherming, deel, ct);
            foreach (var rij in deel) Verwerken(rij, stand, verslag, sporen, door);
            if (sporen is not null) await sporen.OpslaanAsync(ct);
        }

        db.Vergeten(door);
        return verslag;
    }

    private void Verwerken(Registerrij rij, Registerstand stand, Registerverslag verslag, Registersporen? sporen, Persoon? door)
    {
        if (Fout(rij, stand, door) is { } fout)
        {
            verslag.Weigeren(fout);
            return;
        }

        var (registratie, organisatie) = (stand.Registratie(rij), stand.Organisatie(rij)!.Value.Organisatie);
        if (IsZelfde(rij, registratie))
        {
            verslag.Ongewijzigd++;
            return;
        }

        var oud = registratie is null ? null : new Geldigheid(registratie.Begindatum, registratie.Einddatum);
        var wijziging = new Registerwijziging(rij.Regel, organisatie.Naam, rij.Insz.Gemaskeerd, oud, new Geldigheid(rij.Van, rij.Tot));
        verslag.Wijzigen(wijziging);
        if (sporen is not null) sporen.Noteren(Schrijven(rij, stand, organisatie), organisatie, wijziging);
    }

    private Registerfout? Fout(Registerrij rij, Registerstand stand, Persoon? door) => stand.Organisatie(rij) switch
    {
        null => new Registerfout(rij.Regel, Registerkolom.Ondernemingsnummer, t["We kennen geen organisatie met nummer {0}.", OrganisatieCode.Lezen(rij.Kbo, Codesoort.Kbo)]),
        { IsBtb: false } bij => new Registerfout(rij.Regel, Registerkolom.Ondernemingsnummer, t["{0} is een overheid of school: de eerste beheerder komt er met een formulier, niet via dit register.", bij.Organisatie.Naam]),
        _ when door is not null && stand.Persoon(rij) == door && !IsZelfde(rij, stand.Registratie(rij)) =>
            new Registerfout(rij.Regel, Registerkolom.Rijksregisternummer, t["Dit ben jij. Niemand wijzigt zijn eigen registratie: vraag het aan een andere centrale beheerder."]),
        _ => null,
    };

    private Persoon Schrijven(Registerrij rij, Registerstand stand, Organisatie organisatie)
    {
        // Whose names nobody knows yet: they come with the first sign-in.
        var persoon = stand.Persoon(rij) ?? stand.Kennen(rij, db.Personen.Add(new Persoon(bescherming.Beschermen(rij.Insz), voornaam: "", familienaam: "")).Entity);
        if (stand.Registratie(rij) is { } registratie)
        {
            registratie.Bijwerken(rij.Van, rij.Tot);
        }
        else
        {
            db.Hoofdtoegangsbeheerders.Add(new Hoofdtoegangsbeheerder(persoon, organisatie, rij.Van, rij.Tot));
        }

        return persoon;
    }

    private static bool IsZelfde(Registerrij rij, Hoofdtoegangsbeheerder? registratie) =>
        registratie is not null && (registratie.Begindatum, registratie.Einddatum) == (rij.Van, rij.Tot);
}
