using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>Who opened a task, so that two do not work double.</summary>
internal static class Raadplegen
{
    /// <summary>The colleagues who opened the task of this request, as the filter found them.</summary>
    public static Raadplegenden Raadplegenden(this HttpContext context) => context.Features.GetRequiredFeature<Raadplegenden>();

    /// <summary>The colleagues who opened it in the last half hour.</summary>
    public static Raadplegenden Anderen(this GevondenTaak taak, Persoon behalve) =>
        new([.. taak.Raadplegingen.Where(een => een.PersoonId != behalve.Id).OrderByDescending(een => een.Op)]);

    /// <summary>Marks that somebody opened it. A mark that could not be written is no reason to withhold the page.</summary>
    public static async Task RaadplegenAsync(this ZelfregistratieDb db, GevondenTaak taak, Persoon persoon, DateTimeOffset nu, CancellationToken ct)
    {
        var eigen = taak.Raadplegingen.SingleOrDefault(een => een.PersoonId == persoon.Id);
        if (eigen?.IsPas(nu) == true)
        {
            return;
        }

        if (eigen is null)
        {
            eigen = new Raadpleging(taak.Aanvraag, persoon, nu);
            db.Raadplegingen.Add(eigen);
        }
        else
        {
            eigen.Opnieuw(nu);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (Exception exception) when (exception.IsWedloopVerloren())
        {
            // The same person opened it in another window at the same moment.
            db.Entry(eigen).State = EntityState.Detached;
        }
    }
}
