using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Zelfregistratie.Web.Security;

/// <summary>
/// Gives every way in which the provider can be away one name. Redirects are not followed: they would lead to an address that nobody
/// configured. With <see cref="AanmeldOptions.ClientSecretBasic"/> the secret goes along in a header, which the library can't.
/// </summary>
internal sealed class AanbiederHandler(AanmeldOptions options) : DelegatingHandler(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Only the token endpoint is posted to.
        if (options.ClientSecretBasic && request.Method == HttpMethod.Post) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Basic());
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (IsAntwoord(response.StatusCode)) return response;
            response.Dispose();
            throw new HttpRequestException($"{request.RequestUri?.GetLeftPart(UriPartial.Path)} answered {response.StatusCode}.");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            throw new AanbiederOnbereikbaar(exception);
        }
    }

    private static bool IsAntwoord(HttpStatusCode status) => status is < HttpStatusCode.Ambiguous or (>= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError);

    // Escaped before they are joined (RFC 6749, section 2.3.1).
    private string Basic() =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(options.ClientSecret!)}"));
}
