using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>Writes away what was counted of refused links. What an instance counted in its last seconds is lost when it is killed: these are hints, not a record.</summary>
internal sealed class Linkstoringtaak(Linkteller teller, IServiceScopeFactory scopes) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var over = new Dictionary<Storingsleutel, int>(teller.Leegmaken());
        if (over.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
            foreach (var (sleutel, aantal) in over.ToList())
            {
                await db.BijtellenAsync(sleutel, aantal, ct);
                over.Remove(sleutel);
            }
        }
        finally
        {
            teller.Terugzetten(over);
        }
    }
}
