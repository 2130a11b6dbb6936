using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Removes what is not needed any more, a little at a time, so that no delete holds up others for long.</summary>
internal sealed class Opruimtaak(Partijwerk werk, IOptions<TermijnenOptions> opties, TimeProvider klok) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var (moment, concepten) = (Moment.Van(klok, opties.Value), TimeSpan.FromHours(opties.Value.ConceptenUren));
        await WissenAsync(partij => werk.LezenAsync(db => db.VerlopenConcepten(moment.Nu - concepten, partij).ExecuteDeleteAsync(ct)));
        await WissenAsync(partij => werk.LezenAsync(db => db.VerlopenSessies(moment.Nu, partij).ExecuteDeleteAsync(ct)));
        await WissenAsync(partij => werk.LezenAsync(db => db.OudeRaadplegingen(moment.Nu.AddDays(-1), partij).ExecuteDeleteAsync(ct)));
        await WissenAsync(partij => werk.LezenAsync(db => db.OudeDagmails(moment.Vandaag, partij).ExecuteDeleteAsync(ct)));
        await WissenAsync(partij => werk.LezenAsync(db => db.OudeEindmeldingen(moment.Vandaag, partij).ExecuteDeleteAsync(ct)));
        await WissenAsync(partij => werk.LezenAsync(db => db.OudeLinkstoringen(moment.Vandaag, partij).ExecuteDeleteAsync(ct)));
    }

    private async Task WissenAsync(Func<int, Task<int>> wissen)
    {
        var partij = opties.Value.Partij;
        while (await wissen(partij) == partij)
        {
        }
    }
}
