using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The change of several rights: each goes through the domain by itself, and what is refused is left out.</summary>
internal sealed class Samenwijziging(SamenFormulier formulier, Persoon door, DateTimeOffset nu, DateOnly vandaag, IStringLocalizer t)
{
    /// <summary>Applies it to the rights; nothing is saved.</summary>
    public IReadOnlyList<Samenrij> Toepassen(IEnumerable<ToegekendRecht> rechten) => [.. rechten.Select(recht =>
    {
        var vroeger = recht.Einddatum;
        return new Samenrij(recht, vroeger, Weigering(recht));
    })];

    /// <summary>Adds the logbook rows of what was done, and one mail a person.</summary>
    /// <returns>What came of each row.</returns>
    public IReadOnlyList<Samenuitkomst> Vastleggen(ZelfregistratieDb db, IReadOnlyList<Samenrij> rijen)
    {
        var (reden, handeling) = (Reden.Lezen(formulier.Reden), formulier.IsIntrekken ? Handeling.RechtIngetrokken : Handeling.RechtVerlegd);
        var gedaan = rijen.Where(rij => rij.IsGedaan).Select(rij => rij.Recht).ToList();
        gedaan.ForEach(recht => db.Vastleggen(handeling, recht, door, reden, nu));
        var gemaild = gedaan.GroupBy(recht => recht.Werkrelatie.Persoon).ToDictionary(groep => groep.Key, groep => Mailen(db, [.. groep], reden));
        return [.. rijen.Select(rij => new Samenuitkomst(rij.Recht.Id, rij.IsGedaan, rij.Weigering ?? Tekst(gemaild[rij.Recht.Werkrelatie.Persoon])))];
    }

    private string? Weigering(ToegekendRecht recht)
    {
        if (!formulier.IsIntrekken && recht.Einddatum == Datuminvoer.Lezen(formulier.Einddatum)) return t["Dit recht heeft die einddatum al."];

        var weigering = Poging.Weigering(() =>
        {
            if (formulier.IsIntrekken)
            {
                recht.Werkrelatie.Intrekken(door, recht, nu);
            }
            else
            {
                recht.Werkrelatie.EindeVerleggen(door, recht, Datuminvoer.Lezen(formulier.Einddatum), vandaag);
            }
        });
        return weigering is null ? null : Weigeringtekst.Zin(weigering, recht.Werkrelatie, t);
    }

    private bool Mailen(ZelfregistratieDb db, IReadOnlyList<ToegekendRecht> rechten, Reden reden)
    {
        var werkrelatie = (rechten.FirstOrDefault(recht => recht.Werkrelatie.Email is not null) ?? rechten[0]).Werkrelatie;
        return db.Mailen(werkrelatie, Rechtmail.Samen(rechten, formulier.IsIntrekken, door.AlsBekend(werkrelatie, nu), reden, t), nu, t);
    }

    private string Tekst(bool gemaild)
    {
        var wat = formulier.IsIntrekken ? t["Ingetrokken."] : Datuminvoer.Lezen(formulier.Einddatum) is { } einde ? t["Loopt nu tot en met {0}.", einde.Voluit()] : t["Heeft nu geen einde."];
        return gemaild ? wat : t["{0} Niet gemaild: we kennen geen e-mailadres.", wat.Value];
    }
}
