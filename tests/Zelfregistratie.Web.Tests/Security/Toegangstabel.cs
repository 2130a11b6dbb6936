namespace Zelfregistratie.Web.Tests.Security;

/// <summary>
/// Who may what: a row for each endpoint and kind of thing asked for, a column for each role. "ja" is let in, "aan" is sent to sign in,
/// and a number is the page of an error (503: there is no digital key here to sign in with).
/// </summary>
internal static class Toegangstabel
{
    /// <summary>In <c>{…}</c> stands what is asked for; see <see cref="Toegangsproef"/>.</summary>
    public const string Tekst = """
        eindpunt                                                             anoniem burger medewerker aanvrager beheerder hoofd vreemd gewezen verantw andere centraal
        GET /                                                                ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /hulp                                                            ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /privacy                                                         ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /toegankelijkheid                                                ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /aanmelden                                                       503     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /aanmelden/terug                                                 400     400    400        400       400       400   400    400     400     400    400
        POST /aanmelden/terug                                                400     400    400        400       400       400   400    400     400     400    400
        POST /aanmelden/levend                                               401     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /afgemeld                                                        ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /afmelden                                                        ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        POST /afmelden                                                       ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        GET /user/aanvraag {link}                                            aan     ja     ja         409       ja        ja    ja     ja      ja      ja     ja
        GET /user/aanvraag {kapot}                                           400     400    400        400       400       400   400    400     400     400    400
        POST /user/aanvraag {link}                                           aan     ja     ja         409       ja        ja    ja     ja      ja      ja     ja
        GET /user/aanvraag_werkrelatie {link}                                aan     ja     409        ja        409       409   ja     409     ja      ja     ja
        POST /user/aanvraag_werkrelatie {link}                               aan     ja     409        ja        409       409   ja     409     ja      ja     ja
        GET /user/concepten/{id:guid} {concept}                              aan     404    404        ja        404       404   404    404     404     404    404
        GET /user/concepten/{id:guid}/indienen {concept}                     aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja
        POST /user/concepten/{id:guid}/indienen {concept}                    aan     404    404        ja        404       404   404    404     404     404    404
        GET /user/aanvragen/{referentie} {taak}                              aan     404    404        ja        404       404   404    404     404     404    404
        GET /taken                                                           aan     403    403        403       ja        ja    ja     403     ja      ja     ja
        GET /taken/exporteren                                                aan     403    403        403       ja        ja    ja     403     ja      ja     ja
        GET /taken/{referentie} {taak}                                       aan     403    403        403       ja        ja    404    403     404     404    404
        GET /taken/{referentie} {doelgroeptaak}                              aan     403    403        403       404       404   404    403     ja      404    404
        GET /taken/{referentie} {centraletaak}                               aan     403    403        403       404       404   404    403     404     404    ja
        GET /taken/{referentie} {eigen}                                      aan     403    403        403       404       ja    404    403     404     404    404
        GET /taken/{referentie} {onzin}                                      aan     403    403        403       404       404   404    403     404     404    404
        GET /taken/{referentie}/rijksregisternummer {taak}                   aan     403    403        403       ja        ja    404    403     404     404    404
        POST /taken/{referentie}/rijksregisternummer {taak}                  aan     403    403        403       ja        ja    404    403     404     404    404
        GET /taken/{referentie}/goedkeuren {taak}                            aan     403    403        403       ja        ja    404    403     404     404    404
        POST /taken/{referentie}/goedkeuren {taak}                           aan     403    403        403       ja        ja    404    403     404     404    404
        POST /taken/{referentie}/goedkeuren {eigen}                          aan     403    403        403       404       ja    404    403     404     404    404
        GET /taken/{referentie}/afkeuren {taak}                              aan     403    403        403       ja        ja    404    403     404     404    404
        POST /taken/{referentie}/afkeuren {taak}                             aan     403    403        403       ja        ja    404    403     404     404    404
        POST /taken/{referentie}/afkeuren {doelgroeptaak}                    aan     403    403        403       404       404   404    403     ja      404    404
        """;

    /// <summary>The rows: endpoint, what is asked for, and by role what is expected.</summary>
    public static IReadOnlyList<(string Eindpunt, string Doel, IReadOnlyDictionary<string, string> Verwacht)> Rijen(string tekst)
    {
        var regels = tekst.Split('\n').Select(regel => regel.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var rollen = regels[0][1..];
        return [.. regels.Skip(1).Select(delen =>
        {
            var kop = delen[..^rollen.Length];
            var verwacht = rollen.Zip(delen[^rollen.Length..]).ToDictionary(paar => paar.First, paar => paar.Second, StringComparer.Ordinal);
            return ($"{kop[0]} {kop[1]}", kop.Length > 2 ? kop[2] : "", (IReadOnlyDictionary<string, string>)verwacht);
        })];
    }
}
