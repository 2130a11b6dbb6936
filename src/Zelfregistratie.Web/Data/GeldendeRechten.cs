using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>What holds on a day, as queries.</summary>
internal static class GeldendeRechten
{
    /// <summary>The rights in force on a day: neither revoked nor outside their dates, on a werkrelatie in force.</summary>
    public static IQueryable<ToegekendRecht> Geldend(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.Where(recht =>
            recht.IngetrokkenOp == null
            && recht.Begindatum <= vandaag
            && (recht.Einddatum == null || recht.Einddatum >= vandaag)
            && recht.Werkrelatie.BeeindigdOp == null
            && recht.Werkrelatie.Begindatum <= vandaag
            && (recht.Werkrelatie.Einddatum == null || recht.Werkrelatie.Einddatum >= vandaag));

    /// <summary>The roles in force by which somebody decides for an organisation, in any of its doelgroepen.</summary>
    public static IQueryable<ToegekendRecht> LokaleBeheerders(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.Geldend(vandaag).Where(recht => Gebruikersbeheer.LokaleRollen.Contains(recht.Gebruikersrecht.Rol));

    /// <summary>The roles in force by which somebody answers for a doelgroep, which is their context.</summary>
    public static IQueryable<ToegekendRecht> Verantwoordelijken(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.Geldend(vandaag).Where(recht => recht.Gebruikersrecht.Rol == Rol.Doelgroepverantwoordelijke);

    /// <summary>The roles in force by which somebody makes links for a toepassing, which is their context.</summary>
    public static IQueryable<ToegekendRecht> Toepassingsbeheerders(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.Geldend(vandaag).Where(recht => recht.Gebruikersrecht.Rol == Rol.Toepassingsbeheerder);

    /// <summary>The registrations of the federal register that hold on a day.</summary>
    public static IQueryable<Hoofdtoegangsbeheerder> Geldend(this IQueryable<Hoofdtoegangsbeheerder> register, DateOnly vandaag) =>
        register.Where(een => een.Begindatum <= vandaag && (een.Einddatum == null || een.Einddatum >= vandaag));

    /// <summary>The absences of a day.</summary>
    public static IQueryable<Afwezigheid> Geldend(this IQueryable<Afwezigheid> afwezigheden, DateOnly vandaag) =>
        afwezigheden.Where(een => een.IngetrokkenOp == null && een.Begindatum <= vandaag && een.Einddatum >= vandaag);

    /// <summary>The lokale beheerders who can be reached by mail.</summary>
    public static IQueryable<ToegekendRecht> BereikbareBeheerders(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.LokaleBeheerders(vandaag).Where(recht => recht.Werkrelatie.Email != null);
}
