namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Making links. What a toepassingsbeheerder may of the toepassing of another is in the tests of the feature.</summary>
    private const string Links = """
        GET /links                                                           aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links {samengesteld}                                            aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/qr.svg {samengesteld}                                     aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/qr.svg {kapot}                                            aan     403    403        403       403       403   403    403     403     403    400      403    400
        GET /links/qr.png {samengesteld}                                     aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/voorbeeld/user/aanvraag {link}                            aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/voorbeeld/user/aanvraag {kapot}                           aan     403    403        403       403       403   403    403     403     403    400      403    400
        GET /links/voorbeeld/user/aanvraag_werkrelatie {link}                aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/uitleg                                                    aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        POST /links/uitleg                                                   aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/waarden                                                   aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/waarden/exporteren                                        aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        GET /links/gezondheid                                                aan     403    403        403       403       403   403    403     403     403    ja       403    ja
        """;
}
