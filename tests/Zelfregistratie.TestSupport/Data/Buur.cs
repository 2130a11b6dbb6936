using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.Data;

/// <summary>
/// Rows that are in every test database and that no test asks for: another organisation in two doelgroepen, with administrators,
/// somebody with a right, and requests in every state. No test passes because its own row was the only one.
/// </summary>
public static class Buur
{
    /// <summary>Name of the neighbour; no page shows it to somebody who has nothing to do with it.</summary>
    public const string Naam = "Buurman en Zonen";

    /// <summary>KBO number of the neighbour.</summary>
    public const string Code = "0248211419";

    /// <summary>Code of its toepassing.</summary>
    public const string Toepassing = "BUUR";

    internal static async Task VullenAsync(Func<ZelfregistratieDb> openen, TimeProvider klok)
    {
        await using (var db = openen())
        {
            await db.Database.MigrateAsync();
        }

        var data = new Proefdata(openen, klok);
        var organisatie = await data.OrganisatieAsync("EA", Naam, Code, "Brugge", "VER");
        var beheerder = await data.BeheerderAsync(organisatie, hoofd: true);
        await data.BeheerderAsync(organisatie, metEmail: false);
        var recht = await data.RechtAsync(Toepassing, "BUUR-RECHT", ["BUUR-CONTEXT"], doelgroepen: ["EA", "VER"]);
        var medewerker = await data.PersoonAsync("Mia", "Buurman");
        await data.ToegekendAsync(medewerker, organisatie, recht, new Geldigheid(Proefdata.Begin, null), null, "BUUR-CONTEXT");

        await data.AanvraagAsync(aanvraag => (aanvraag.Organisatie, aanvraag.Recht) = (organisatie, recht));
        await data.AanvraagAsync(aanvraag => (aanvraag.Organisatie, aanvraag.Werkrelatie, aanvraag.Doelgroep) = (organisatie, true, "VER"));
        await data.AanvraagAsync(aanvraag =>
        {
            (aanvraag.Organisatie, aanvraag.Recht) = (organisatie, recht);
            aanvraag.Goedgekeurd(beheerder);
        });
        await data.AanvraagAsync(aanvraag =>
        {
            (aanvraag.Organisatie, aanvraag.Recht) = (organisatie, recht);
            aanvraag.Afgekeurd(beheerder);
        });
    }
}
