using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The organisation that runs the portal, as the settings name it.</summary>
internal sealed class Beheerorganisatie(ZelfregistratieDb db, IOptions<BeheerorganisatieOptions> options)
{
    /// <summary>Finds the organisation, or adds it to the database to be saved.</summary>
    /// <exception cref="BeheerorganisatieOnbekend">A setting is missing or wrong.</exception>
    public async Task<(Organisatie Organisatie, Doelgroep Doelgroep)> LadenAsync(CancellationToken ct)
    {
        var (code, naam) = (options.Value.Code, options.Value.Naam?.Trim() ?? "");
        var doelgroepcode = options.Value.Doelgroep.Trim().ToUpperInvariant();
        var doelgroep = await db.Doelgroepen.SingleOrDefaultAsync(een => een.Code == doelgroepcode, ct);
        if (doelgroep is not { HeeftOrganisaties: true })
        {
            throw Fout(nameof(BeheerorganisatieOptions.Doelgroep), "names no doelgroep that has organisations.");
        }

        if (string.IsNullOrWhiteSpace(code))
        {
            throw Fout(nameof(BeheerorganisatieOptions.Code), "is missing: the code of the organisation that runs the portal.");
        }

        if (!OrganisatieCode.TryLezen(code, doelgroep.Codesoort, out var gelezen))
        {
            throw Fout(nameof(BeheerorganisatieOptions.Code), $"is no code of an organisation in doelgroep {doelgroep.Code}.");
        }

        if (await db.Organisaties.Include(een => een.Doelgroepen).SingleOrDefaultAsync(een => een.CodeWaarde == gelezen.Waarde && een.Codesoort == gelezen.Soort, ct) is { } bestaand)
        {
            return bestaand.Doelgroepen.Contains(doelgroep)
                ? (bestaand, doelgroep)
                : throw Fout(nameof(BeheerorganisatieOptions.Doelgroep), $"is {doelgroep.Code}, but {bestaand.Naam} ({bestaand.Code}) does not belong to it.");
        }

        return naam.Length > 0
            ? (db.Organisaties.Add(new Organisatie(gelezen, naam, gemeente: null, doelgroep)).Entity, doelgroep)
            : throw Fout(nameof(BeheerorganisatieOptions.Naam), $"is missing: the name of organisation {gelezen}, which is not known yet.");
    }

    private static BeheerorganisatieOnbekend Fout(string instelling, string probleem) => new($"{BeheerorganisatieOptions.Sectie}:{instelling}", probleem);
}
