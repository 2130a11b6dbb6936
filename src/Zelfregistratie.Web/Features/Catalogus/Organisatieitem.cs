using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>An organisation in the catalogue; loaded with its doelgroepen and words.</summary>
internal sealed class Organisatieitem(Organisatie organisatie) : Catalogusitem
{
    public override Catalogussoort Soort => Catalogussoort.Organisatie;

    public override object Entiteit => organisatie;

    public override long Id => organisatie.Id;

    public override string Naam => organisatie.Naam;

    public override int Versie => organisatie.Versie;

    public override DateTimeOffset? BuitenGebruikSinds => organisatie.BuitenGebruikSinds;

    public static Organisatieitem Maken(CatalogusFormulier formulier, Cataloguskeuzes keuzes)
    {
        var doelgroepen = Doelgroepen(formulier, keuzes);
        var code = OrganisatieCode.Lezen(formulier.SchoneCode, Codesoorten(doelgroepen));
        return new Organisatieitem(new Organisatie(code, formulier.SchoneNaam, formulier.SchoneGemeente, doelgroepen));
    }

    /// <summary>The kinds of codes that all of some doelgroepen have.</summary>
    public static Codesoort Codesoorten(IEnumerable<Doelgroep> doelgroepen) =>
        doelgroepen.Aggregate(OrganisatieCode.AlleSoorten, (samen, doelgroep) => samen & doelgroep.Codesoort);

    public override CatalogusFormulier Formulier() => new()
    {
        Code = organisatie.CodeWaarde,
        Naam = organisatie.Naam,
        Gemeente = organisatie.Gemeente,
        Doelgroepen = Cataloguswoorden.Codes(organisatie.Doelgroepen.Select(een => een.Code)),
        Versie = Versie,
    };

    public override void Wijzigen(CatalogusFormulier formulier, Cataloguskeuzes keuzes) =>
        organisatie.Wijzigen(formulier.SchoneNaam, formulier.SchoneGemeente, Doelgroepen(formulier, keuzes));

    public override void BuitenGebruikStellen(DateTimeOffset nu) => organisatie.BuitenGebruikStellen(nu);

    public override void WeerInGebruikNemen() => organisatie.WeerInGebruikNemen();

    private static List<Doelgroep> Doelgroepen(CatalogusFormulier formulier, Cataloguskeuzes keuzes) => [.. formulier.Doelgroepcodes.Select(code => keuzes.Doelgroepen[code])];
}
