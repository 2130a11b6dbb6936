using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>
/// Does a round in small batches, each with a context and a save of its own. Another instance may do the same at the same moment: who loses
/// loads again, and goes on with what the other left.
/// </summary>
internal sealed class Partijwerk(IServiceScopeFactory scopes)
{
    // Who loses every batch to an instance that is just as fast still comes to an end; a row that can't be saved does not hold up a round for ever.
    private const int MeesteVerloren = 50;

    /// <summary>Does batches until one says that there are no more.</summary>
    /// <param name="partij">Loads what is due and changes it; says whether there may be more. It is done again, from the start, when the save loses a race.</param>
    /// <param name="ct">Stops it between two batches.</param>
    /// <param name="bewaard">Called after each save that did not lose.</param>
    public async Task AllesAsync(Func<ZelfregistratieDb, Task<bool>> partij, CancellationToken ct, Action? bewaard = null)
    {
        var verloren = 0;
        for (var meer = true; meer;)
        {
            ct.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
            try
            {
                meer = await partij(db);
                await db.SaveChangesAsync(ct);
                verloren = 0;
                bewaard?.Invoke();
            }
            catch (Exception exception) when (exception.IsWedloopVerloren() && ++verloren < MeesteVerloren)
            {
                // Another instance or an administrator was first: what they left is loaded again.
            }
        }
    }

    /// <summary>Reads, in a context of its own.</summary>
    public async Task<T> LezenAsync<T>(Func<ZelfregistratieDb, Task<T>> lezen)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await lezen(scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>());
    }

    /// <summary>Gives each of some people their one mail of the day, unless they got it; somebody without news is marked all the same.</summary>
    /// <param name="soort">Which mail.</param>
    /// <param name="dag">The day in Brussels.</param>
    /// <param name="post">The mail of each person, made when it is needed; null for no news.</param>
    /// <param name="perKeer">How many people in one save.</param>
    /// <param name="ct">Stops it between two saves.</param>
    public async Task BezorgenAsync(Dagmailsoort soort, DateOnly dag, IReadOnlyDictionary<long, Func<UitgaandeMail?>> post, int perKeer, CancellationToken ct)
    {
        foreach (var personen in post.Keys.Order().Chunk(perKeer))
        {
            await AllesAsync(
                async db =>
                {
                    var gekregen = await db.GekregenAsync(soort, dag, personen, ct);
                    foreach (var persoon in personen.Except(gekregen))
                    {
                        db.Dagmails.Add(new Dagmail(persoon, dag, soort));
                        if (post[persoon]() is { } mail) db.UitgaandeMails.Add(mail);
                    }

                    return false;
                },
                ct);
        }
    }
}
