using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>Knows which request the code that runs belongs to.</summary>
internal sealed class Sporen : IStartupFilter
{
    private readonly ConcurrentDictionary<string, Spoor> bekend = new(StringComparer.Ordinal);
    private readonly AsyncLocal<Spoor?> huidig = new();

    public Spoor? Huidig => huidig.Value;

    public Spoor Beginnen(HttpRequestMessage verzoek)
    {
        var (sleutel, spoor) = (Guid.NewGuid().ToString("N"), new Spoor());
        bekend[sleutel] = spoor;
        verzoek.Headers.Add(Spoor.Kop, sleutel);
        return spoor;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(VolgenAsync);
        next(app);
    };

    private Task VolgenAsync(HttpContext context, RequestDelegate next)
    {
        huidig.Value = bekend.TryRemove(context.Request.Headers[Spoor.Kop].ToString(), out var spoor) ? spoor : null;
        return next(context);
    }
}
