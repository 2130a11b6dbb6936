using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Who stands in the federal register, and who is away.</summary>
internal static class Register
{
    public static IEnumerable<Hoofdtoegangsbeheerder> Hoofdtoegangsbeheerders(Wereld wereld)
    {
        var vandaag = BrusselseTijd.Datum(wereld.Nu);
        yield return Registratie("mieke-baert", Organisatielijst.ZonderBeheerder, vandaag.AddDays(-200), einde: null);
        yield return Registratie("rosa-claessens", Organisatielijst.OokZonderBeheerder, vandaag.AddDays(-40), vandaag.AddDays(400));
        yield return Registratie("hugo-lemmens", Organisatielijst.ZonderBeheerder, vandaag.AddDays(-900), vandaag.AddDays(-30));
        yield return Registratie("greet-de-smet", Organisatielijst.Haven, vandaag.AddDays(-700), einde: null);

        Hoofdtoegangsbeheerder Registratie(string wie, string organisatie, DateOnly begin, DateOnly? einde) =>
            new(wereld.Personen[wie], wereld.Organisaties[organisatie], begin, einde);
    }

    public static IEnumerable<Afwezigheid> Afwezigheden(Wereld wereld)
    {
        var vandaag = BrusselseTijd.Datum(wereld.Nu);
        yield return new Afwezigheid(
            wereld.Personen["greet-de-smet"], wereld.Personen["karim-benali"], wereld.Organisaties[Organisatielijst.Haven], new Geldigheid(vandaag.AddDays(-2), vandaag.AddDays(9)));
    }
}
