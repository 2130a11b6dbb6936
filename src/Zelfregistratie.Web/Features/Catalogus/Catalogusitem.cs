using System.Globalization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Something of the catalogue, whatever its kind: what pages and files do with it.</summary>
internal abstract class Catalogusitem
{
    /// <summary>Its kind.</summary>
    public abstract Catalogussoort Soort { get; }

    /// <summary>The entity itself.</summary>
    public abstract object Entiteit { get; }

    /// <summary>Key in the database; 0 when it is new.</summary>
    public abstract long Id { get; }

    /// <summary>As people know it.</summary>
    public abstract string Naam { get; }

    /// <summary>Concurrency token.</summary>
    public abstract int Versie { get; }

    /// <summary>When it was retired, if it was.</summary>
    public abstract DateTimeOffset? BuitenGebruikSinds { get; }

    /// <summary>Whether the portal itself needs it as it is, so that it is not changed here.</summary>
    public virtual bool IsVanHetPortaal => false;

    /// <summary>Its code, as people write it.</summary>
    public string Code => Formulier().SchoneCode;

    /// <summary>The address of its page.</summary>
    public string Adres => string.Create(CultureInfo.InvariantCulture, $"{Soort.Adres()}/{Id}");

    /// <summary>Its values as a form.</summary>
    public abstract CatalogusFormulier Formulier();

    /// <summary>Takes over the values of a valid form.</summary>
    public abstract void Wijzigen(CatalogusFormulier formulier, Cataloguskeuzes keuzes);

    /// <summary>Retires it.</summary>
    public abstract void BuitenGebruikStellen(DateTimeOffset nu);

    /// <summary>Takes it back into use.</summary>
    public abstract void WeerInGebruikNemen();

    /// <summary>Makes something new of a valid form.</summary>
    public static Catalogusitem Maken(Catalogussoort soort, CatalogusFormulier formulier, Cataloguskeuzes keuzes) => soort switch
    {
        Catalogussoort.Doelgroep => Doelgroepitem.Maken(formulier),
        Catalogussoort.Context => new Contextitem(new Context(formulier.SchoneCode, formulier.SchoneNaam)),
        Catalogussoort.Toepassing => new Toepassingitem(new Toepassing(formulier.SchoneCode, formulier.SchoneNaam, formulier.SchoneOmschrijving)),
        Catalogussoort.Gebruikersrecht => Rechtitem.Maken(formulier, keuzes),
        _ => Organisatieitem.Maken(formulier, keuzes),
    };

    /// <summary>Wraps an entity of the catalogue.</summary>
    public static Catalogusitem Van(object entiteit) => entiteit switch
    {
        Doelgroep doelgroep => new Doelgroepitem(doelgroep),
        Context context => new Contextitem(context),
        Toepassing toepassing => new Toepassingitem(toepassing),
        Gebruikersrecht recht => new Rechtitem(recht),
        _ => new Organisatieitem((Organisatie)entiteit),
    };
}
