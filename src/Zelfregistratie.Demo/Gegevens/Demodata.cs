using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Fills an empty database with the organisations, people and requests of the demo.</summary>
internal static class Demodata
{
    /// <summary>Does nothing when the data is there already.</summary>
    public static async Task VullenAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
        if (await db.Organisaties.AnyAsync(ct))
        {
            return;
        }

        var bescherming = scope.ServiceProvider.GetRequiredService<InszBescherming>();
        var nu = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var wereld = await Wereld.ScheppenAsync(db, bescherming, nu, ct);
        var verloop = new Verloop(wereld);
        new Draaiboek(wereld, verloop).Spelen();

        db.AddRange(wereld.Organisaties.Values);
        db.AddRange(wereld.Catalogus.Rechten);
        db.AddRange(wereld.Personen.Values);
        db.AddRange(wereld.Werkrelaties);
        db.AddRange(verloop.Aanvragen.OrderBy(aanvraag => aanvraag.IngediendOp));
        db.AddRange(verloop.Doorsturingen);
        db.AddRange(Register.Hoofdtoegangsbeheerders(wereld));
        db.AddRange(Register.Afwezigheden(wereld));
        db.AddRange(verloop.Logboek.OrderBy(regel => regel.Op));
        await db.SaveChangesAsync(ct);
        db.AddRange(Linkproblemen.Van(wereld));
        await db.SaveChangesAsync(ct);
    }
}
