using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Zelfregistratie.Web.Security;

/// <summary>Discovery, with one named exception for all that can go wrong: no answer, or an answer that is no discovery document.</summary>
internal sealed class Aanbiedergegevens(IConfigurationManager<OpenIdConnectConfiguration> gegevens) : IConfigurationManager<OpenIdConnectConfiguration>
{
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        try
        {
            return await gegevens.GetConfigurationAsync(cancel);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            throw new AanbiederOnbereikbaar(exception);
        }
    }

    public void RequestRefresh() => gegevens.RequestRefresh();
}
