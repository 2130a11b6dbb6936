namespace Zelfregistratie.Web.Security;

/// <summary>
/// Names and safety of the portal's cookies. The names are its own, because ports do not separate cookies: other applications may share the host.
/// </summary>
/// <param name="overHttp">Without the prefix <c>__Host-</c> and without Secure, which browsers refuse over plain http.</param>
internal sealed class Cookienamen(bool overHttp)
{
    public string Sessie => Naam("");

    public string Formulier => Naam("-formulier");

    public string Melding => Naam("-melding");

    public string Invoer => Naam("-invoer");

    public string Correlatie => Naam("-stap.");

    public string Nonce => Naam("-eenmalig.");

    public CookieSecurePolicy Beveiligd => overHttp ? CookieSecurePolicy.None : CookieSecurePolicy.Always;

    /// <summary>Makes a cookie one of ours: HttpOnly, for the whole host, and not sent along with what another site posts.</summary>
    public void Instellen(CookieBuilder cookie, string naam)
    {
        cookie.Name = naam;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = Beveiligd;
    }

    private string Naam(string einde) => (overHttp ? "zelfregistratie" : "__Host-zelfregistratie") + einde;
}
