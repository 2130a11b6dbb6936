namespace Zelfregistratie.TestSupport.Wedlopen;

/// <summary>Brings requests for the address of the portal to a process on a port of this machine, which believes that they came over https.</summary>
internal sealed class NaarProces(int poort) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var bedoeld = request.RequestUri!;
        request.Headers.Host = bedoeld.Authority;
        request.RequestUri = new UriBuilder(bedoeld) { Scheme = "http", Host = "127.0.0.1", Port = poort }.Uri;
        var antwoord = await base.SendAsync(request, cancellationToken);
        request.RequestUri = bedoeld;
        return antwoord;
    }
}
