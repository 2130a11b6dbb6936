using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Why somebody may make themselves hoofd lokale beheerder of an organisation.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Registratie">What the federal register says of the person and the organisation, also when it does not hold today.</param>
/// <param name="IsVertegenwoordiger">Whether the provider said at sign-in that they represent it by law.</param>
internal sealed record Aanstellingsgrond(Organisatie Organisatie, Hoofdtoegangsbeheerder? Registratie, bool IsVertegenwoordiger)
{
    /// <summary>The doelgroepen whose administrators come from the federal register.</summary>
    public IReadOnlyList<Doelgroep> Doelgroepen =>
        [.. Organisatie.Doelgroepen.Where(een => een is { Aanstelling: Aanstelling.Btb, BuitenGebruikSinds: null }).OrderBy(een => een.Id)];

    /// <summary>Refuses when it is no reason today.</summary>
    /// <exception cref="RegistratieGeldtNiet">The registration has lapsed, or has still to begin.</exception>
    /// <exception cref="OrganisatieBuitenGebruik">The organisation was retired.</exception>
    public void Gelden(DateOnly vandaag)
    {
        if (!IsVertegenwoordiger)
        {
            Registratie!.Gelden(vandaag);
        }

        Organisatie.InGebruikZijn();
    }

    /// <summary>What the logbook keeps of it.</summary>
    public string Logtekst(DateOnly vandaag) => Registratie is { } register && register.IsGeldig(vandaag)
        ? string.Create(CultureInfo.InvariantCulture, $"Hoofdtoegangsbeheerder in BTB {register.Begindatum:o}/{register.Einddatum:o}")
        : "Wettelijk vertegenwoordiger (wv_orgcode)";

    /// <summary>The reason of somebody for an organisation; null when there is none, or no such organisation.</summary>
    public static async Task<Aanstellingsgrond?> LadenAsync(ZelfregistratieDb db, HuidigePersoon huidige, OrganisatieCode code, CancellationToken ct)
    {
        var persoonId = huidige.Persoon.Id;
        var gevonden = await db.Organisaties
            .Include(een => een.Doelgroepen)
            .SingleOrDefaultAsync(een => een.CodeWaarde == code.Waarde && een.Codesoort == code.Soort, ct);
        var registratie = gevonden is null
            ? null
            : await db.Hoofdtoegangsbeheerders.SingleOrDefaultAsync(een => een.Persoon.Id == persoonId && een.Organisatie.Id == gevonden.Id, ct);
        var isVertegenwoordiger = Vertegenwoordigt(huidige, code);
        return gevonden is not null && (registratie is not null || isVertegenwoordiger) ? new Aanstellingsgrond(gevonden, registratie, isVertegenwoordiger) : null;
    }

    /// <summary>Whether the provider said at sign-in that the person represents an organisation by law.</summary>
    public static bool Vertegenwoordigt(HuidigePersoon huidige, OrganisatieCode code) =>
        code.Soort == Codesoort.Kbo && OrganisatiesMetBeheer.KboNummers(huidige.Vertegenwoordigt).Contains(code.Waarde, StringComparer.Ordinal);
}
