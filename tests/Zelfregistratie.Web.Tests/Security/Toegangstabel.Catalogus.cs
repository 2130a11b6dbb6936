namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>The catalogue.</summary>
    private const string Catalogus = """
        GET /catalogus                                                       aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/{soort} {catalogussoort}                              aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/{soort} {onzin}                                       aan     403    403        403       403       403   403    403     403     403    404      403    403
        GET /catalogus/{soort}/toevoegen {catalogussoort}                    aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/{soort}/toevoegen {onzin}                             aan     403    403        403       403       403   403    403     403     403    404      403    403
        POST /catalogus/{soort}/toevoegen {catalogussoort}                   aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/{soort}/{id:long} {catalogusitem}                     aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/{soort}/{id:long} {gebruikersbeheer}                  aan     403    403        403       403       403   403    403     403     403    409      403    403
        GET /catalogus/{soort}/{id:long} {geencatalogusitem}                 aan     403    403        403       403       403   403    403     403     403    404      403    403
        POST /catalogus/{soort}/{id:long} {catalogusitem}                    aan     403    403        403       403       403   403    403     403     403    ja       403    403
        POST /catalogus/{soort}/{id:long} {gebruikersbeheer}                 aan     403    403        403       403       403   403    403     403     403    409      403    403
        GET /catalogus/{soort}/{id:long}/buiten-gebruik {catalogusitem}      aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/{soort}/{id:long}/buiten-gebruik {gebruikersbeheer}   aan     403    403        403       403       403   403    403     403     403    409      403    403
        POST /catalogus/{soort}/{id:long}/buiten-gebruik {catalogusitem}     aan     403    403        403       403       403   403    403     403     403    ja       403    403
        POST /catalogus/{soort}/{id:long}/buiten-gebruik {gebruikersbeheer}  aan     403    403        403       403       403   403    403     403     403    409      403    403
        POST /catalogus/{soort}/{id:long}/weer-in-gebruik {catalogusitem}    aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/catalogus.json                                        aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/catalogus.csv                                         aan     403    403        403       403       403   403    403     403     403    ja       403    403
        GET /catalogus/inlezen                                               aan     403    403        403       403       403   403    403     403     403    ja       403    403
        POST /catalogus/inlezen                                              aan     403    403        403       403       403   403    403     403     403    ja       403    403
        """;
}
