using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Cijfers;

/// <summary>Requests of a test that were decided after some time.</summary>
internal static class Cijferrijen
{
    /// <summary>Adds a request, submitted and decided through the domain.</summary>
    /// <param name="proef">The portal.</param>
    /// <param name="organisatie">For which organisation.</param>
    /// <param name="recht">What; a werkrelatie when null.</param>
    /// <param name="op">When it was submitted.</param>
    /// <param name="uren">How long it waited; it stays open when null.</param>
    /// <param name="goed">Whether it is approved.</param>
    public static async Task BeslistAsync(this PortaalProef proef, Organisatie organisatie, Gebruikersrecht? recht, DateTimeOffset op, double? uren, bool goed = false)
    {
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht, een.Werkrelatie, een.Op) = (organisatie, recht, recht is null, op));
        if (uren is null) return;

        var door = await proef.Data.PersoonAsync("Bea");
        await proef.Data.WijzigenAsync(async db =>
        {
            var zelfde = (await db.FindAsync<Aanvraag>(aanvraag.Id))!;
            await db.Entry(zelfde).Reference(een => een.Aanvrager).LoadAsync();
            zelfde.Afkeuren((await db.FindAsync<Domain.Personen.Persoon>(door.Id))!, Reden.Lezen("Dit hoort niet bij je functie."), op.AddHours(uren.Value));
            if (goed) db.Entry(zelfde).Property(een => een.Status).CurrentValue = AanvraagStatus.Goedgekeurd;
        });
    }
}
