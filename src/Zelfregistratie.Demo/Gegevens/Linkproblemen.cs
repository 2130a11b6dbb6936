using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Links in the field that did not work.</summary>
internal static class Linkproblemen
{
    /// <summary>Those of the last days; the toepassingen are saved already.</summary>
    public static IEnumerable<Linkstoring> Van(Wereld wereld)
    {
        var vandaag = BrusselseTijd.Datum(wereld.Nu);
        for (var dag = 12; dag >= 1; dag -= dag > 4 ? 3 : 1)
        {
            yield return Storing(dag, "45", "SL-DOSSIER", Linkparameter.Context, LinkprobleemSoort.Onbekend, "www.landbouwloket.example", 40 - dag);
        }

        yield return Storing(3, "60", "VL-ADVIES", Linkparameter.Doelgroep, LinkprobleemSoort.NietInDoelgroep, "intranet.havenbedrijf.example", 6);
        yield return Storing(1, "45", "", Linkparameter.Organisatie, LinkprobleemSoort.OngeldigeCode, "", 2);

        Linkstoring Storing(int dagenGeleden, string toepassing, string recht, Linkparameter parameter, LinkprobleemSoort soort, string host, int aantal)
        {
            var id = wereld.Catalogus.Toepassingen.Single(een => een.Code == toepassing).Id;
            var storing = new Linkstoring(vandaag.AddDays(-dagenGeleden), id, recht, parameter, soort, host);
            storing.Tellen(aantal);
            return storing;
        }
    }
}
