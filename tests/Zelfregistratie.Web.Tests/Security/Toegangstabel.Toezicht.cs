namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Roles, register, mails and figures of the centrale beheerder.</summary>
    private const string Toezicht = """
        GET /toezicht                                                        aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/mails                                                  aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/mails/{id:long} {mail}                                 aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/mails/{id:long} {geenmail}                             aan     403    403        403       403       403   403    403     403     403    404      403    403
        POST /toezicht/mails/{id:long}/opnieuw {mail}                        aan     403    403        403       403       403   403    403     403     403    ja       403    403
        POST /toezicht/mails/{id:long}/opnieuw {verstuurd}                   aan     403    403        403       403       403   403    403     403     403    409      403    403
        POST /toezicht/mails/{id:long}/opnieuw {geenmail}                    aan     403    403        403       403       403   403    403     403     403    404      403    403
        POST /toezicht/mails/opnieuw                                         aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/cijfers                                                aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /toezicht/cijfers/exporteren                                     aan     403    403        403       403       403   403    403     403     403    ja       403    403
        """;
}
