using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Zelfregistratie.Web.Tests.Telemetrie;

/// <summary>A collector that takes what is sent over OTLP (protobuf over http), and keeps it as it came: words stand in it as UTF-8.</summary>
internal sealed class Otlpontvanger : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Pad, byte[] Inhoud)> ontvangen = new();
    private readonly WebApplication server;

    private Otlpontvanger()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(OntvangenAsync);
    }

    public string Adres => server.Urls.Single();

    public static async Task<Otlpontvanger> StartenAsync()
    {
        var ontvanger = new Otlpontvanger();
        await ontvanger.server.StartAsync();
        return ontvanger;
    }

    /// <summary>All that came for a signal, <c>traces</c> or <c>metrics</c>.</summary>
    public string Tekst(string signaal) => string.Concat(ontvangen.Where(een => een.Pad == "/v1/" + signaal).Select(een => Encoding.UTF8.GetString(een.Inhoud)));

    /// <summary>Whether bytes came, such as those of a trace id.</summary>
    public bool Bevat(ReadOnlyMemory<byte> bytes) => ontvangen.Any(een => een.Inhoud.AsSpan().IndexOf(bytes.Span) >= 0);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task OntvangenAsync(HttpContext context)
    {
        using var inhoud = new MemoryStream();
        await context.Request.Body.CopyToAsync(inhoud);
        ontvangen.Enqueue((context.Request.Path, inhoud.ToArray()));
    }
}
