namespace Zelfregistratie.Web.Tests.Security;

/// <summary>
/// Who gets where: a row an endpoint, a letter a role in the order of <see cref="ToegangTests.Rollen"/>.
/// T is let in, M has to sign in, V is refused (403), N finds nothing (404).
/// </summary>
internal static class Toegangstabel
{
    public static readonly IReadOnlyDictionary<string, string> Rijen = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GET /"] = "TTTTTTTT",
        ["GET /hulp"] = "TTTTTTTT",
        ["GET /toegankelijkheid"] = "TTTTTTTT",
        ["GET /privacy"] = "TTTTTTTT",
        ["GET /aanmelden"] = "TTTTTTTT",
        ["GET /aanmelden/terug"] = "TTTTTTTT",
        ["POST /aanmelden/terug"] = "TTTTTTTT",
        ["POST /aanmelden/levend"] = "MTTTTTTT",
        ["GET /afmelden"] = "TTTTTTTT",
        ["POST /afmelden"] = "TTTTTTTT",
        ["GET /afgemeld"] = "TTTTTTTT",
        ["GET /user/aanvraag"] = "TTTTTTTT",
        ["POST /user/aanvraag"] = "MTTTTTTT",
        ["GET /user/aanvraag_werkrelatie"] = "TTTTTTTT",
        ["POST /user/aanvraag_werkrelatie"] = "MTTTTTTT",
        ["GET /user/concepten/{id:guid}"] = "MNTNNNNN",
        ["GET /user/concepten/{id:guid}/indienen"] = "MTTTTTTT",
        ["POST /user/concepten/{id:guid}/indienen"] = "MNTNNNNN",
        ["GET /user/aanvragen/{referentie}"] = "MNTNNNNN",
        ["GET /taken"] = "MVVTTTTT",
        ["GET /taken/exporteren"] = "MVVTTTTT",
        ["GET /taken/{referentie}"] = "MVVTTNNN",
        ["GET /taken/{referentie}/rijksregisternummer"] = "MVVTTNNN",
        ["POST /taken/{referentie}/rijksregisternummer"] = "MVVTTNNN",
        ["GET /taken/{referentie}/goedkeuren"] = "MVVTTNNN",
        ["POST /taken/{referentie}/goedkeuren"] = "MVVTTNNN",
        ["GET /taken/{referentie}/afkeuren"] = "MVVTTNNN",
        ["POST /taken/{referentie}/afkeuren"] = "MVVTTNNN",
    };

    /// <summary>The endpoints that anybody may reach: the only ones with <c>AllowAnonymous</c>.</summary>
    public static IEnumerable<string> VoorIedereen => Rijen.Where(rij => rij.Value[0] == 'T').Select(rij => rij.Key);
}
