using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>The mails about a right or role that ends soon.</summary>
internal sealed class RechtLooptAfMail(DateTimeOffset nu, IStringLocalizer t)
{
    /// <summary>To who has it.</summary>
    public UitgaandeMail AanHouder(Rechteinde einde, string adres)
    {
        var (recht, werkrelatie) = (einde.Recht.Gebruikersrecht, einde.Recht.Werkrelatie);
        return new UitgaandeMail(Mailsoort.RechtLooptAf, adres, werkrelatie.Persoon.Naam, new Mailinhoud(
            recht.Rol == Rol.Geen ? t["Je recht {0} eindigt op {1}", recht.Naam, einde.Dag.Voluit()] : t["Je rol {0} eindigt op {1}", recht.Naam, einde.Dag.Voluit()],
            [
                t["Dag {0}", werkrelatie.Persoon.Naam],
                einde.MetWerkrelatie
                    ? t["Je werkrelatie met {0} eindigt op {1}. Wat hieronder staat, eindigt dan ook.", werkrelatie.Organisatie.Naam, einde.Dag.Voluit()]
                    : t["Wat hieronder staat, heb je nog tot en met {0}.", einde.Dag.Voluit()],
                .. Gevolg(einde),
                Daarna(einde),
            ],
            Feiten(einde),
            einde.IsTeVerlengen
                ? new Mailknop(t["Vraag een verlenging"], string.Create(CultureInfo.InvariantCulture, $"/user/verlenging/{einde.Recht.Id}"))
                : new Mailknop(t["Bekijk je profiel"], "/mijn-profiel"),
            []), nu);
    }

    /// <summary>To who answers for the doelgroep: nobody will be left in an organisation.</summary>
    /// <param name="aan">To whom.</param>
    /// <param name="samen">The last roles of one organisation, which end on the same day.</param>
    public UitgaandeMail AanVerantwoordelijke(Beslissende aan, IReadOnlyList<Rechteinde> samen)
    {
        var (werkrelatie, dag) = (samen[0].Recht.Werkrelatie, samen[0].Dag);
        return new UitgaandeMail(Mailsoort.RechtLooptAf, aan.Email, aan.Naam, new Mailinhoud(
            t["Na {0} is er geen lokale beheerder meer bij {1}", dag.Voluit(), werkrelatie.Organisatie.Naam],
            [
                t["Dag {0}", aan.Naam],
                t["Op {0} eindigt de rol van de laatste lokale beheerder van {1}.", dag.Voluit(), werkrelatie.Organisatie.Naam],
                .. Gevolg(samen[0]),
                t["Spreek met de organisatie af wie het overneemt."],
            ],
            [
                new Mailfeit(t["Organisatie"], $"{werkrelatie.Organisatie.Naam} ({werkrelatie.Organisatie.Code})"),
                new Mailfeit(t["Doelgroep"], werkrelatie.Doelgroep.Naam),
                new Mailfeit(t["Lokale beheerder"], string.Join('\n', samen.Select(einde => $"{einde.Recht.Werkrelatie.Persoon.Naam}, {einde.Recht.Werkrelatie.Email}").Distinct(StringComparer.Ordinal))),
                new Mailfeit(t["Eindigt op"], dag.Voluit()),
            ],
            new Mailknop(t["Bekijk je taken"], "/taken"),
            []), nu);
    }

    private IEnumerable<string> Gevolg(Rechteinde einde) => einde.IsLaatsteBeheerder
        ? [t["Daarna kan niemand van {0} nog beslissen. Open aanvragen worden dan doorgestuurd naar wie verantwoordelijk is voor de doelgroep {1}.", einde.Recht.Werkrelatie.Organisatie.Naam, einde.Recht.Werkrelatie.Doelgroep.Naam]]
        : [];

    private string Daarna(Rechteinde einde) => einde.Recht.Gebruikersrecht.Rol switch
    {
        Rol.Geen when einde.IsTeVerlengen => t["Heb je het daarna nog nodig? Vraag dan nu een verlenging."],
        Rol.Geen => t["Heb je het daarna nog nodig? Spreek er dan over met een lokale beheerder van {0}.", einde.Recht.Werkrelatie.Organisatie.Naam],
        Rol.LokaleBeheerder or Rol.HoofdLokaleBeheerder => t["Moet je daarna beheerder blijven? Spreek er dan nu over met een hoofd lokale beheerder van {0}.", einde.Recht.Werkrelatie.Organisatie.Naam],
        _ => t["Moet je dit daarna blijven doen? Spreek er dan nu over met een centrale beheerder."],
    };

    private IReadOnlyList<Mailfeit> Feiten(Rechteinde einde) =>
    [
        new(t["Organisatie"], $"{einde.Recht.Werkrelatie.Organisatie.Naam} ({einde.Recht.Werkrelatie.Organisatie.Code})"),
        .. einde.Recht.Gebruikersrecht.Rol == Rol.Geen
            ? [new Mailfeit(t["Toepassing"], einde.Recht.Gebruikersrecht.Toepassing.Naam), new Mailfeit(t["Gebruikersrecht"], einde.Recht.Gebruikersrecht.Naam)]
            : new[] { new Mailfeit(t["Rol"], einde.Recht.Gebruikersrecht.Naam) },
        .. einde.Recht.Contexten.Count > 0 ? [new Mailfeit(t["Context"], einde.Recht.Contexten.Namen())] : Array.Empty<Mailfeit>(),
        new(t["Eindigt op"], einde.Dag.Voluit()),
    ];
}
