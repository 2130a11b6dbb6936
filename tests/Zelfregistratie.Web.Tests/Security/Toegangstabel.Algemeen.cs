namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Pages for all, signing in, asking by link, and deciding.</summary>
    private const string Algemeen = """
        GET /                                                                ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /hulp                                                            ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /hulp/handleiding                                                ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /hulp/handleiding/{hoofdstuk} {hoofdstuk}                        ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /hulp/handleiding/beelden/{beeld}.png {beeld}                    ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /privacy                                                         ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /health/live                                                     ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /health/ready                                                    ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /toegankelijkheid                                                ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /aanmelden                                                       503     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /aanmelden/terug                                                 400     400    400        400       400       400   400    400     400     400    400      400    400
        POST /aanmelden/terug                                                400     400    400        400       400       400   400    400     400     400    400      400    400
        POST /aanmelden/afmeldbericht                                        400     400    400        400       400       400   400    400     400     400    400      400    400
        POST /aanmelden/levend                                               401     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /afgemeld                                                        ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /afmelden                                                        ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        POST /afmelden                                                       ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /user/aanvraag {link}                                            aan     ja     ja         409       ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /user/aanvraag {kapot}                                           400     400    400        400       400       400   400    400     400     400    400      400    400
        POST /user/aanvraag {link}                                           aan     ja     ja         409       ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /user/aanvraag_werkrelatie {link}                                aan     ja     409        ja        409       409   ja     409     ja      ja     ja      ja     ja
        POST /user/aanvraag_werkrelatie {link}                               aan     ja     409        ja        409       409   ja     409     ja      ja     ja      ja     ja
        GET /user/concepten/{id:guid} {concept}                              aan     404    404        ja        404       404   404    404     404     404    404      404    404
        GET /user/concepten/{id:guid}/indienen {concept}                     aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        POST /user/concepten/{id:guid}/indienen {concept}                    aan     404    404        ja        404       404   404    404     404     404    404      404    404
        GET /user/aanvragen/{referentie} {taak}                              aan     404    404        ja        404       404   404    404     404     404    404      404    404
        GET /taken                                                           aan     403    403        403       ja        ja    ja     403     ja      ja     ja      403    403
        GET /taken/exporteren                                                aan     403    403        403       ja        ja    ja     403     ja      ja     ja      403    403
        GET /taken/{referentie} {taak}                                       aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        GET /taken/{referentie} {doelgroeptaak}                              aan     403    403        403       404       404   404    403     ja      404    404      403    403
        GET /taken/{referentie} {centraletaak}                               aan     403    403        403       404       404   404    403     404     404    ja      403    403
        GET /taken/{referentie} {eigen}                                      aan     403    403        403       404       ja    404    403     404     404    404      403    403
        GET /taken/{referentie} {onzin}                                      aan     403    403        403       404       404   404    403     404     404    404      403    403
        GET /taken/{referentie}/rijksregisternummer {taak}                   aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        POST /taken/{referentie}/rijksregisternummer {taak}                  aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        GET /taken/{referentie}/goedkeuren {taak}                            aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        POST /taken/{referentie}/goedkeuren {taak}                           aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        POST /taken/{referentie}/goedkeuren {eigen}                          aan     403    403        403       404       ja    404    403     404     404    404      403    403
        GET /taken/{referentie}/afkeuren {taak}                              aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        POST /taken/{referentie}/afkeuren {taak}                             aan     403    403        403       ja        ja    404    403     404     404    404      403    403
        POST /taken/{referentie}/afkeuren {doelgroeptaak}                    aan     403    403        403       404       404   404    403     ja      404    404      403    403
        """;
}
