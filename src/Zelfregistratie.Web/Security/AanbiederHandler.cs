using System.Net;

namespace Zelfregistratie.Web.Security;

/// <summary>Gives every way in which the provider can be away one name.</summary>
internal sealed class AanbiederHandler() : DelegatingHandler(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            return response.StatusCode < HttpStatusCode.InternalServerError ? response : throw new AanbiederOnbereikbaar(oorzaak: null);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            throw new AanbiederOnbereikbaar(exception);
        }
    }
}
