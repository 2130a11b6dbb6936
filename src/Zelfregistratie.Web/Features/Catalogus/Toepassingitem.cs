using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>A toepassing in the catalogue.</summary>
internal sealed class Toepassingitem(Toepassing toepassing) : Catalogusitem
{
    public override Catalogussoort Soort => Catalogussoort.Toepassing;

    public override object Entiteit => toepassing;

    public override long Id => toepassing.Id;

    public override string Naam => toepassing.Naam;

    public override int Versie => toepassing.Versie;

    public override DateTimeOffset? BuitenGebruikSinds => toepassing.BuitenGebruikSinds;

    public override bool IsVanHetPortaal => toepassing.IsVanHetPortaal;

    public override CatalogusFormulier Formulier() => new()
    {
        Code = toepassing.Code,
        Naam = toepassing.Naam,
        Omschrijving = toepassing.Omschrijving,
        Versie = Versie,
    };

    public override void Wijzigen(CatalogusFormulier formulier, Cataloguskeuzes keuzes) => toepassing.Wijzigen(formulier.SchoneNaam, formulier.SchoneOmschrijving);

    public override void BuitenGebruikStellen(DateTimeOffset nu) => toepassing.BuitenGebruikStellen(nu);

    public override void WeerInGebruikNemen() => toepassing.WeerInGebruikNemen();
}
