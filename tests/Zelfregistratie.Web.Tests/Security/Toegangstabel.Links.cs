namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Making links. What a toepassingsbeheerder may is in the tests of the feature: it depends on the toepassing.</summary>
    private const string Links = """
        GET /links                                                           aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links {samengesteld}                                            aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/qr.svg {samengesteld}                                     aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/qr.svg {kapot}                                            aan     403    403        403       403       403   403    403     403     403    400      403
        GET /links/qr.png {samengesteld}                                     aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/voorbeeld/user/aanvraag {link}                            aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/voorbeeld/user/aanvraag {kapot}                           aan     403    403        403       403       403   403    403     403     403    400      403
        GET /links/voorbeeld/user/aanvraag_werkrelatie {link}                aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/uitleg                                                    aan     403    403        403       403       403   403    403     403     403    ja       403
        POST /links/uitleg                                                   aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/waarden                                                   aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/waarden/exporteren                                        aan     403    403        403       403       403   403    403     403     403    ja       403
        GET /links/gezondheid                                                aan     403    403        403       403       403   403    403     403     403    ja       403
        """;
}
