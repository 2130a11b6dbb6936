namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>The roles of the portal, and the federal register of hoofdtoegangsbeheerders.</summary>
    private const string Rollen = """
        GET /toezicht/rollen                                                 aan     403    403        403       403       403   403    403     403     403    ja      403    403
        GET /toezicht/rollen/aanstellen                                      aan     403    403        403       403       403   403    403     403     403    ja      403    403
        POST /toezicht/rollen/aanstellen                                     aan     403    403        403       403       403   403    403     403     403    ja      403    403
        GET /toezicht/rollen/{id:long}/verwijderen {portaalrol}              aan     403    403        403       403       403   403    403     403     403    ja      403    403
        GET /toezicht/rollen/{id:long}/verwijderen {centralerol}             aan     403    403        403       403       403   403    403     403     403    403     403    403
        GET /toezicht/rollen/{id:long}/verwijderen {lokalerol}               aan     403    403        403       403       403   403    403     403     403    404     403    403
        POST /toezicht/rollen/{id:long}/verwijderen {portaalrol}             aan     403    403        403       403       403   403    403     403     403    ja      403    403
        POST /toezicht/rollen/{id:long}/verwijderen {lokalerol}              aan     403    403        403       403       403   403    403     403     403    404     403    403
        GET /toezicht/toegangsbeheerders                                     aan     403    403        403       403       403   403    403     403     403    ja      403    403
        GET /toezicht/toegangsbeheerders/inlezen                             aan     403    403        403       403       403   403    403     403     403    ja      403    403
        POST /toezicht/toegangsbeheerders/inlezen                            aan     403    403        403       403       403   403    403     403     403    ja      403    403
        """;
}
