using Microsoft.AspNetCore.Builder;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

/// <summary>A digital key may have been used an hour ago at most.</summary>
public sealed class LangGeledenProef : OidcProviderProef
{
    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        base.Instellen(builder);
        builder.Configuration["Aanmelden:MaxAge"] = "01:00:00";
    }
}
