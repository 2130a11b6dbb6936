using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Web.Data.Logboek;

internal static class LogboekrijQuery
{
    /// <summary>The rows of a range of keys, in order of key, each with all its columns.</summary>
    public static IQueryable<Logboekrij> Rijen(this ZelfregistratieDb db, long na, long totEnMet) => db.Logboek
        .Where(regel => regel.Id > na && regel.Id <= totEnMet)
        .OrderBy(regel => regel.Id)
        .Select(regel => new Logboekrij(
            regel.Id,
            regel.Handeling,
            regel.Op,
            EF.Property<long?>(regel, "DoorId"),
            EF.Property<long?>(regel, "OverId"),
            EF.Property<long?>(regel, "OrganisatieId"),
            regel.Onderwerp,
            regel.Toelichting));
}
