using System.Collections.Concurrent;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>Brings requests for the address of the portal to a port of this machine, as a proxy that ends https does; notes which instance answered.</summary>
internal sealed class NaarPoort(int poort) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    /// <summary>The instance behind every answer, in order.</summary>
    public ConcurrentQueue<string> Instanties { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var bedoeld = request.RequestUri!;
        request.Headers.Host = bedoeld.Authority;
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.1");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        request.RequestUri = new UriBuilder(bedoeld) { Scheme = "http", Host = "127.0.0.1", Port = poort }.Uri;
        var antwoord = await base.SendAsync(request, cancellationToken);
        request.RequestUri = bedoeld;
        if (antwoord.Headers.TryGetValues(Proxy.Kop, out var instantie)) Instanties.Enqueue(instantie.Single());
        return antwoord;
    }
}
