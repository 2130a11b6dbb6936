namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>The logbook.</summary>
    private const string Logboek = """
        GET /toezicht/logboek                                                aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/logboek/rijksregisternummer                            aan     403    403        403       403       403   403    403     403     403    ja       403    403
        POST /toezicht/logboek/rijksregisternummer                           aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/logboek/exporteren                                     aan     403    403        403       403       403   403    403     403     403    ja       403    403
        POST /toezicht/logboek/exporteren                                    aan     403    403        403       403       403   403    403     403     403    ja       403    403
        """;
}
