namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>People of the organisation and their rights.</summary>
    private const string Gebruikers = """
        GET /gebruikers                                                      aan     403    403        403       ja        ja    ja    403     403     403    403      403    403
        GET /gebruikers/exporteren                                           aan     403    403        403       ja        ja    ja    403     403     403    403      403    403
        GET /gebruikers/{id:long} {gebruiker}                                aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        GET /gebruikers/{id:long} {beheerderzelf}                            aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        GET /gebruikers/{id:long} {gebruikerelders}                          aan     403    403        403       404       404   404   403     403     403    403      403    403
        GET /gebruikers/{id:long}/rijksregisternummer {gebruiker}            aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rijksregisternummer {gebruiker}           aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        GET /gebruikers/{id:long}/toekennen {gebruiker}                      aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/toekennen {gebruiker}                     aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        GET /gebruikers/{id:long}/toekennen {beheerderzelf}                  aan     403    403        403       403       ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/toekennen {beheerderzelf}                 aan     403    403        403       403       ja    404   403     403     403    403      403    403
        GET /gebruikers/{id:long}/rechten/{rechtId:long}/verleggen {gebruikersrecht} aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/verleggen {gebruikersrecht} aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/verleggen {eigenrecht} aan     403    403        403       403       ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/verleggen {rolrecht} aan     403    403        403       403       403   404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/verleggen {rechtvananderen} aan     403    403        403       404       404   404   403     403     403    403      403    403
        GET /gebruikers/{id:long}/rechten/{rechtId:long}/intrekken {gebruikersrecht} aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/intrekken {gebruikersrecht} aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/intrekken {eigenrecht} aan     403    403        403       403       ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/intrekken {rolrecht} aan     403    403        403       403       403   404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/rechten/{rechtId:long}/intrekken {rechtvananderen} aan     403    403        403       404       404   404   403     403     403    403      403    403
        GET /gebruikers/{id:long}/beeindigen {gebruiker}                     aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/beeindigen {gebruiker}                    aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/beeindigen {beheerderzelf}                aan     403    403        403       403       ja    404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/beeindigen {hoofdzelf}                    aan     403    403        403       403       403   404   403     403     403    403      403    403
        POST /gebruikers/{id:long}/beeindigen {gebruikerelders}              aan     403    403        403       404       404   404   403     403     403    403      403    403
        GET /gebruikers/samen {samen}                                        aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        GET /gebruikers/samen {samenelders}                                  aan     403    403        403       404       404   404   403     403     403    403      403    403
        POST /gebruikers/samen {samen}                                       aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        POST /gebruikers/samen {samenelders}                                 aan     403    403        403       404       404   404   403     403     403    403      403    403
        GET /gebruikers/samen/uitkomst {samen}                               aan     403    403        403       ja        ja    404   403     403     403    403      403    403
        GET /gebruikers/samen/uitkomst {samenelders}                         aan     403    403        403       404       404   404   403     403     403    403      403    403
        """;
}
