using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Links;

/// <summary>Checks a link against the catalogue. It goes on after a problem, so that the owner of the page can mend all of them at once.</summary>
internal sealed class Linktoets(Linkparameters parameters, Linkgegevens gegevens)
{
    private readonly List<Linkprobleem> problemen = [.. parameters.Problemen];

    public Linklezing Toetsen()
    {
        DoelgroepToetsen();
        var aanbod = MetContext(Aanbod());
        OrganisatieToetsen();
        return problemen.Count > 0
            ? new Linklezing(null, [.. problemen.OrderBy(probleem => probleem.Parameter)], gegevens)
            : new Linklezing(new Zelfregistratielink(parameters, gegevens.Doelgroep!, aanbod, gegevens.Context, gegevens.Organisatie), [], gegevens);
    }

    private void DoelgroepToetsen()
    {
        if (parameters[Linkparameter.Doelgroep] is not null)
        {
            Melden(Linkparameter.Doelgroep, gegevens.Doelgroep switch
            {
                null => LinkprobleemSoort.Onbekend,
                { HeeftOrganisaties: false } => LinkprobleemSoort.ZonderOrganisaties,
                { BuitenGebruikSinds: not null } => LinkprobleemSoort.BuitenGebruik,
                _ => null,
            });
        }
    }

    private IReadOnlyList<Gebruikersrecht> Aanbod()
    {
        if (parameters[Linkparameter.Gebruikersrecht] is not null)
        {
            Melden(Linkparameter.Gebruikersrecht, GebruikersrechtProbleem(gegevens.Rechten.SingleOrDefault()));
            return [.. gegevens.Rechten.Select(een => een.Recht)];
        }

        if (parameters[Linkparameter.Toepassing] is null)
        {
            return [];
        }

        var aanbod = gegevens.Rechten.Where(een => een.BestaatInDoelgroep && IsAanvraagbaar(een.Recht)).Select(een => een.Recht).ToList();
        Melden(Linkparameter.Toepassing, ToepassingProbleem(aanbod.Count > 0));
        return [.. aanbod.OrderBy(recht => recht.Naam, StringComparer.Ordinal)];
    }

    private LinkprobleemSoort? GebruikersrechtProbleem(Linkrecht? gevonden) => gevonden switch
    {
        null => LinkprobleemSoort.Onbekend,
        { Recht: var recht } when IsRol(recht) => LinkprobleemSoort.Gebruikersbeheer,
        { Recht: var recht } when recht.Toepassing.BuitenGebruikSinds is not null || !IsAanvraagbaar(recht) => LinkprobleemSoort.BuitenGebruik,
        { BestaatInDoelgroep: false } when gegevens.Doelgroep is not null => LinkprobleemSoort.NietInDoelgroep,
        _ => null,
    };

    private LinkprobleemSoort? ToepassingProbleem(bool heeftAanbod) => gegevens.Toepassing switch
    {
        null => LinkprobleemSoort.Onbekend,
        { Code: Gebruikersbeheer.ToepassingCode } => LinkprobleemSoort.Gebruikersbeheer,
        { BuitenGebruikSinds: not null } => LinkprobleemSoort.BuitenGebruik,
        _ when !heeftAanbod && gegevens.Doelgroep is not null => LinkprobleemSoort.NietInDoelgroep,
        _ => null,
    };

    private IReadOnlyList<Gebruikersrecht> MetContext(IReadOnlyList<Gebruikersrecht> aanbod)
    {
        if (parameters[Linkparameter.Context] is null)
        {
            return aanbod;
        }

        var context = gegevens.Context;
        var passend = aanbod.Where(recht => context is not null && recht.Contexten.Contains(context)).ToList();
        Melden(Linkparameter.Context, context switch
        {
            null => LinkprobleemSoort.Onbekend,
            { BuitenGebruikSinds: not null } => LinkprobleemSoort.BuitenGebruik,
            _ when aanbod.Count > 0 && passend.Count == 0 => LinkprobleemSoort.PastBijGeenRecht,
            _ => null,
        });
        return passend;
    }

    private void OrganisatieToetsen()
    {
        if (parameters[Linkparameter.Organisatie] is not { } code)
        {
            return;
        }

        var soorten = gegevens.Doelgroep is { HeeftOrganisaties: true } doelgroep ? doelgroep.Codesoort : OrganisatieCode.AlleSoorten;
        Melden(Linkparameter.Organisatie, gegevens.Organisatie switch
        {
            _ when !OrganisatieCode.TryLezen(code, soorten, out _) => LinkprobleemSoort.OngeldigeCode,
            null => LinkprobleemSoort.Onbekend,
            { HoortBijDoelgroep: false } when gegevens.Doelgroep is { HeeftOrganisaties: true } => LinkprobleemSoort.NietInDoelgroep,
            { Organisatie.BuitenGebruikSinds: not null } => LinkprobleemSoort.BuitenGebruik,
            _ => null,
        });
    }

    private void Melden(Linkparameter parameter, LinkprobleemSoort? soort)
    {
        if (soort is { } gevonden)
        {
            problemen.Add(parameters.Probleem(parameter, gevonden, gegevens.Doelgroep));
        }
    }

    private static bool IsRol(Gebruikersrecht recht) => recht.Rol != Rol.Geen || recht.Toepassing.Code == Gebruikersbeheer.ToepassingCode;

    // A right that needs a context can't be asked when all of its contexts were retired.
    private static bool IsAanvraagbaar(Gebruikersrecht recht) =>
        recht.BuitenGebruikSinds is null && !IsRol(recht) && (!recht.ContextVerplicht || Zelfregistratielink.Bruikbaar(recht).Any());
}
