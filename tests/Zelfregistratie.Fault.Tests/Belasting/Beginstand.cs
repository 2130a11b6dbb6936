using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Fault.Tests.Proefbank;

namespace Zelfregistratie.Fault.Tests.Belasting;

/// <summary>The last keys before the work began: what has a higher one belongs to it.</summary>
internal sealed record Beginstand(long Aanvraag, long Mail, long Logboek)
{
    public static Task<Beginstand> LezenAsync(Opstelling opstelling) => opstelling.Data.LezenAsync(async db => new Beginstand(
        await db.Aanvragen.MaxAsync(een => (long?)een.Id) ?? 0,
        await db.UitgaandeMails.MaxAsync(een => (long?)een.Id) ?? 0,
        await db.Logboek.MaxAsync(een => (long?)een.Id) ?? 0));
}
