using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data;

internal static class ZichtbareRaadplegingen
{
    /// <summary>Who opened a task so shortly ago that a colleague should see it.</summary>
    /// <param name="raadplegingen">All of them.</param>
    /// <param name="nu">Now.</param>
    /// <param name="behalve">Who looks: their own do not count.</param>
    public static IQueryable<Raadpleging> Zichtbaar(this IQueryable<Raadpleging> raadplegingen, DateTimeOffset nu, Persoon behalve)
    {
        var (sinds, persoonId) = (nu - Raadpleging.Zichtbaar, behalve.Id);
        return raadplegingen.Where(een => een.Op > sinds && een.PersoonId != persoonId);
    }
}
