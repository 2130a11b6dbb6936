namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Becoming, appointing and removing lokale beheerders; who is away.</summary>
    private const string Beheerders = """
        GET /beheerders                                                      aan     403    403        403       ja        ja    ja     403     403     403    403      ja     403
        GET /beheerders {lijst}                                              aan     403    403        403       ja        ja    404    403     403     403    403      404    403
        GET /beheerders {btblijst}                                           aan     403    403        403       404       404   404    403     403     403    403      ja     403
        GET /beheerders/{organisatie}/worden {organisatie}                   aan     404    404        404       404       404   404    404     404     404    404      404    404
        GET /beheerders/{organisatie}/worden {btb}                           aan     404    404        404       404       404   404    404     404     404    404      ja     404
        POST /beheerders/{organisatie}/worden {organisatie}                  aan     404    404        404       404       404   404    404     404     404    404      404    404
        POST /beheerders/{organisatie}/worden {btb}                          aan     404    404        404       404       404   404    404     404     404    404      ja     404
        GET /beheerders/{organisatie}/toevoegen {organisatie}                aan     403    403        403       403       ja    404    403     403     403    403      403    403
        GET /beheerders/{organisatie}/toevoegen/{werkrelatie:long} {kandidaat} aan   403    403        403       403       ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/toevoegen/{werkrelatie:long} {kandidaat} aan  403    403        403       403       ja    404    403     403     403    403      403    403
        GET /beheerders/{organisatie}/toevoegen/nieuw {organisatie}          aan     403    403        403       403       ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/toevoegen/nieuw {organisatie}         aan     403    403        403       403       ja    404    403     403     403    403      403    403
        GET /beheerders/{organisatie}/{rol:long}/verwijderen {collega}       aan     403    403        403       403       ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/{rol:long}/verwijderen {collega}      aan     403    403        403       403       ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/{rol:long}/verwijderen {hoofdrol}     aan     403    403        403       403       403   404    403     403     403    403      403    403
        GET /beheerders/{organisatie}/{rol:long}/email {collega}             aan     403    403        403       403       ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/{rol:long}/email {collega}            aan     403    403        403       403       ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/{rol:long}/email {hoofdrol}           aan     403    403        403       403       403   404    403     403     403    403      403    403
        GET /beheerders/{organisatie}/afwezigheid {organisatie}              aan     403    403        403       ja        ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/afwezigheid {organisatie}             aan     403    403        403       ja        ja    404    403     403     403    403      403    403
        POST /beheerders/{organisatie}/afwezigheid/{afwezigheid:long}/intrekken {weg} aan 403 403      403       404       ja    404    403     403     403    403      403    403
        """;
}
