namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Asking without a link: extending a right, becoming hoofd lokale beheerder.</summary>
    private const string AanvraagAnders = """
        GET /user/aanvragen/{referentie}/intrekken {intrekken}               aan     404    404        ja        404       404   404    404     404     404    404     404    404
        POST /user/aanvragen/{referentie}/intrekken {intrekken}              aan     404    404        ja        404       404   404    404     404     404    404     404    404
        GET /user/verlenging/{id:long} {verlenging}                          aan     404    ja         404       404       404   404    404     404     404    404     404    404
        POST /user/verlenging/{id:long} {verlenging}                         aan     404    ja         404       404       404   404    404     404     404    404     404    404
        GET /user/aanvraag_beheerder                                         ja      ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        GET /user/aanvraag_beheerder {kapot}                                 409     409    409        409       409       409   409    409     409     409    409     409    409
        GET /user/aanvraag_beheerder {beheerdervraag}                        aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        POST /user/aanvraag_beheerder {beheerdervraag}                       aan     ja     ja         ja        ja        ja    ja     ja      ja      ja     ja      ja     ja
        """;
}
