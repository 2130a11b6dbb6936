using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>A doelgroep in the catalogue.</summary>
internal sealed class Doelgroepitem(Doelgroep doelgroep) : Catalogusitem
{
    public override Catalogussoort Soort => Catalogussoort.Doelgroep;

    public override object Entiteit => doelgroep;

    public override long Id => doelgroep.Id;

    public override string Naam => doelgroep.Naam;

    public override int Versie => doelgroep.Versie;

    public override DateTimeOffset? BuitenGebruikSinds => doelgroep.BuitenGebruikSinds;

    public static Doelgroepitem Maken(CatalogusFormulier formulier) =>
        new(new Doelgroep(formulier.SchoneCode, formulier.SchoneNaam, Cataloguswoorden.Samen(formulier.Codesoorten), Cataloguswoorden.Aanstellingen[formulier.Aanstelling!]));

    public override CatalogusFormulier Formulier() => new()
    {
        Code = doelgroep.Code,
        Naam = doelgroep.Naam,
        Codesoorten = Cataloguswoorden.Woorden(doelgroep.Codesoort),
        Aanstelling = Cataloguswoorden.Aanstellingen.Woord(doelgroep.Aanstelling),
        Versie = Versie,
    };

    public override void Wijzigen(CatalogusFormulier formulier, Cataloguskeuzes keuzes) =>
        doelgroep.Wijzigen(formulier.SchoneNaam, Cataloguswoorden.Samen(formulier.Codesoorten), Cataloguswoorden.Aanstellingen[formulier.Aanstelling!]);

    public override void BuitenGebruikStellen(DateTimeOffset nu) => doelgroep.BuitenGebruikStellen(nu);

    public override void WeerInGebruikNemen() => doelgroep.WeerInGebruikNemen();
}
