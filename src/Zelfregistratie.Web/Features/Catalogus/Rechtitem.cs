using System.Globalization;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>A right in the catalogue; loaded with its toepassing, doelgroepen and contexts.</summary>
internal sealed class Rechtitem(Gebruikersrecht recht) : Catalogusitem
{
    public override Catalogussoort Soort => Catalogussoort.Gebruikersrecht;

    public override object Entiteit => recht;

    public override long Id => recht.Id;

    public override string Naam => recht.Naam;

    public override int Versie => recht.Versie;

    public override DateTimeOffset? BuitenGebruikSinds => recht.BuitenGebruikSinds;

    public override bool IsVanHetPortaal => recht.Rol != Rol.Geen;

    public static Rechtitem Maken(CatalogusFormulier formulier, Cataloguskeuzes keuzes)
    {
        var toepassing = keuzes.Toepassingen[Cataloguswoorden.Code(formulier.Toepassing)];
        var item = new Rechtitem(new Gebruikersrecht(toepassing, formulier.SchoneCode, formulier.SchoneNaam, formulier.SchoneOmschrijving));
        item.Wijzigen(formulier, keuzes);
        return item;
    }

    public override CatalogusFormulier Formulier() => new()
    {
        Code = recht.Code,
        Toepassing = recht.Toepassing.Code,
        Naam = recht.Naam,
        Omschrijving = recht.Omschrijving,
        Doelgroepen = Cataloguswoorden.Codes(recht.Doelgroepen.Select(een => een.Code)),
        Contexten = string.Join('\n', Cataloguswoorden.Codes(recht.Contexten.Select(een => een.Code))),
        ContextVerplicht = recht.ContextVerplicht,
        MaximumduurInDagen = recht.MaximumduurInDagen?.ToString(CultureInfo.InvariantCulture),
        Beslisser = Cataloguswoorden.Beslissers.Woord(recht.Beslisser),
        Verborgen = recht.IsVerborgen,
        Versie = Versie,
    };

    public override void Wijzigen(CatalogusFormulier formulier, Cataloguskeuzes keuzes) => recht
        .Wijzigen(formulier.SchoneNaam, formulier.SchoneOmschrijving, formulier.Verborgen)
        .Instellen(
            [.. formulier.Doelgroepcodes.Select(code => keuzes.Doelgroepen[code])],
            [.. formulier.Contextcodes.Select(code => keuzes.Contexten[code])],
            formulier.ContextVerplicht,
            formulier.Dagen,
            Cataloguswoorden.Beslissers[formulier.Beslisser!]);

    public override void BuitenGebruikStellen(DateTimeOffset nu) => recht.BuitenGebruikStellen(nu);

    public override void WeerInGebruikNemen() => recht.WeerInGebruikNemen();
}
