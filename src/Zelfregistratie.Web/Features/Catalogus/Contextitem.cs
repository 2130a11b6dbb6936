using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>A context in the catalogue.</summary>
internal sealed class Contextitem(Context context) : Catalogusitem
{
    public override Catalogussoort Soort => Catalogussoort.Context;

    public override object Entiteit => context;

    public override long Id => context.Id;

    public override string Naam => context.Naam;

    public override int Versie => context.Versie;

    public override DateTimeOffset? BuitenGebruikSinds => context.BuitenGebruikSinds;

    public override bool IsVanHetPortaal => Gebruikersbeheer.IsContextCode(context.Code);

    public override CatalogusFormulier Formulier() => new() { Code = context.Code, Naam = context.Naam, Versie = Versie };

    public override void Wijzigen(CatalogusFormulier formulier, Cataloguskeuzes keuzes) => context.Wijzigen(formulier.SchoneNaam);

    public override void BuitenGebruikStellen(DateTimeOffset nu) => context.BuitenGebruikStellen(nu);

    public override void WeerInGebruikNemen() => context.WeerInGebruikNemen();
}
