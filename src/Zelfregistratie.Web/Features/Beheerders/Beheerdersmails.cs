using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The mails about a role of an organisation: to whose role it is, and to its other administrators. All of them may know who did it.</summary>
internal sealed class Beheerdersmails(ToegekendRecht rol, Persoon door, DateTimeOffset nu, IStringLocalizer t)
{
    private Werkrelatie Werkrelatie => rol.Werkrelatie;

    private string Rolnaam => t[BeheerdersPagina.Rolnaam(rol.Gebruikersrecht.Rol)];

    /// <summary>Somebody got the role.</summary>
    public IEnumerable<UitgaandeMail> Aangesteld(Reden? reden, IEnumerable<Beslissende> anderen) => Mails(
        new Wijzigingsmail(t["Je bent nu {0} van {1}", Rolnaam.ToLowerInvariant(), Werkrelatie.Organisatie.Naam], t["Je kan beslissen over aanvragen voor {0}. Je krijgt een e-mail als er een aanvraag is.", Werkrelatie.Organisatie.Naam])
        {
            Knop = new Mailknop(t["Bekijk de lokale beheerders"], Beheeradres.Lijst(Werkrelatie.Organisatie)),
        },
        new Wijzigingsmail(t["{0} is nu {1} van {2}", Werkrelatie.Persoon.Naam, Rolnaam.ToLowerInvariant(), Werkrelatie.Organisatie.Naam], t["Er is een beheerder bijgekomen bij {0}.", Werkrelatie.Organisatie.Naam]),
        reden,
        anderen);

    /// <summary>Somebody lost the role.</summary>
    public IEnumerable<UitgaandeMail> Verwijderd(Reden reden, IEnumerable<Beslissende> anderen) => Mails(
        new Wijzigingsmail(t["Je bent geen {0} meer van {1}", Rolnaam.ToLowerInvariant(), Werkrelatie.Organisatie.Naam], t["Je beslist niet meer als {0} over aanvragen voor {1}. Je andere rechten blijven.", Rolnaam.ToLowerInvariant(), Werkrelatie.Organisatie.Naam]),
        new Wijzigingsmail(t["{0} is geen {1} meer van {2}", Werkrelatie.Persoon.Naam, Rolnaam.ToLowerInvariant(), Werkrelatie.Organisatie.Naam], t["Er is een beheerder verwijderd bij {0}.", Werkrelatie.Organisatie.Naam]),
        reden,
        anderen);

    /// <summary>The address of somebody was corrected; it goes to the old and the new one.</summary>
    public IEnumerable<UitgaandeMail> Verbeterd(string? oud, string nieuw)
    {
        var mail = new Wijzigingsmail(t["Je e-mailadres bij {0} is gewijzigd", Werkrelatie.Organisatie.Naam], t["E-mails over aanvragen voor {0} gaan voortaan naar een ander adres.", Werkrelatie.Organisatie.Naam])
        {
            Feiten = [Organisatie, new Mailfeit(t["Vroeger"], oud ?? t["geen e-mailadres"]), new Mailfeit(t["Nu"], nieuw)],
            Door = door,
        };
        return new[] { oud, nieuw }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(adres => mail.Aan(Werkrelatie.Persoon.Naam, adres, nu, t));
    }

    private Mailfeit Organisatie => new(t["Organisatie"], $"{Werkrelatie.Organisatie.Naam} ({Werkrelatie.Organisatie.Code})");

    private IEnumerable<UitgaandeMail> Mails(Wijzigingsmail zelf, Wijzigingsmail anders, Reden? reden, IEnumerable<Beslissende> anderen)
    {
        Mailfeit[] feiten = [Organisatie, new(t["Rol"], Rolnaam), new(t["Geldig"], Opmaak.Periode(rol.Begindatum, rol.Einddatum, t))];
        if ((Werkrelatie.Email ?? Werkrelatie.Persoon.LaatsteEmail) is { } email)
        {
            yield return (zelf with { Feiten = feiten, Reden = reden, Door = door }).Aan(Werkrelatie.Persoon.Naam, email, nu, t);
        }

        var melding = anders with
        {
            Feiten = [new(t["Naam"], Werkrelatie.Persoon.Naam), .. feiten],
            Reden = reden,
            Door = door,
            Knop = new Mailknop(t["Bekijk de lokale beheerders"], Beheeradres.Lijst(Werkrelatie.Organisatie)),
            Slot = [t["Klopt dit niet? Spreek een hoofd lokale beheerder van je organisatie aan, of bel de helpdesk."]],
        };
        foreach (var ander in anderen)
        {
            yield return melding.Aan(ander.Naam, ander.Email, nu, t);
        }
    }
}
