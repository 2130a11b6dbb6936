using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <content>Appointing and dismissing, and where an administrator is reached.</content>
public sealed partial class Werkrelatie
{
    /// <summary>Appoints somebody: gives a role.</summary>
    /// <param name="door">Who does so, not whose werkrelatie it is; null for the portal itself (a command).</param>
    /// <param name="rol">A right of Gebruikersbeheer.</param>
    /// <param name="contexten">The doelgroepen or toepassingen it is for, if the role has them.</param>
    /// <param name="geldigheid">From when to when.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="RechtAlToegekend">The person has the role, with all these contexts.</exception>
    /// <exception cref="GeldigheidNietToegestaan">The validity does not fit.</exception>
    public ToegekendRecht Aanstellen(Persoon? door, Gebruikersrecht rol, IReadOnlyCollection<Context> contexten, Geldigheid geldigheid, DateOnly vandaag)
    {
        if (door is not null)
        {
            VanIemandAnders(door);
        }

        NietDekken(rol, contexten, vandaag);
        return Toevoegen(rol, contexten, geldigheid, aanvraag: null, door);
    }

    /// <summary>Who is in the federal register, or represents the organisation by law, becomes its hoofd lokale beheerder: the one role that somebody gives themselves.</summary>
    /// <param name="hoofdrol">The right Hoofd lokale beheerder.</param>
    /// <param name="email">Where requests will be told; checked by <see cref="Emailadres"/>.</param>
    /// <param name="vandaag">Today in Brussels, from when it holds.</param>
    /// <exception cref="RechtAlToegekend">They are already.</exception>
    public ToegekendRecht ZichzelfAanstellen(Gebruikersrecht hoofdrol, string email, DateOnly vandaag)
    {
        NietDekken(hoofdrol, [], vandaag);
        Email = email;
        return Toevoegen(hoofdrol, [], new Geldigheid(vandaag, Einddatum), aanvraag: null, Persoon);
    }

    /// <summary>Takes a role away, at once.</summary>
    /// <param name="door">Who does so; not whose werkrelatie it is.</param>
    /// <param name="rollenVanDoor">The roles of <paramref name="door"/> (for a local role: in this organisation).</param>
    /// <param name="rol">A role of this werkrelatie.</param>
    /// <param name="bezetting">Who else has that role.</param>
    /// <param name="nu">When.</param>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="RolNietToegestaan">They may not take this role away.</exception>
    /// <exception cref="LaatsteBeheerder">Nobody reachable would be left while requests wait.</exception>
    public void Ontslaan(Persoon door, IReadOnlySet<Rol> rollenVanDoor, ToegekendRecht rol, Beheerdersbezetting bezetting, DateTimeOffset nu)
    {
        VanIemandAnders(door);
        if (!Rolbeheer.MagVerwijderen(rollenVanDoor, rol.Gebruikersrecht.Rol))
        {
            throw new RolNietToegestaan(rol.Gebruikersrecht.Rol);
        }

        Organisatie.BeheerderLatenGaan(bezetting);
        rol.Intrekken(nu);
        Versie++;
    }

    /// <summary>Corrects where mails about it go.</summary>
    /// <param name="door">Who does so; not whose it is.</param>
    /// <param name="email">Checked by <see cref="Emailadres"/>.</param>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    public void EmailVerbeteren(Persoon door, string email)
    {
        VanIemandAnders(door);
        Email = email;
        Versie++;
    }
}
