using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Links;

public class ZelfregistratielinkTests
{
    private static readonly Context Wonen = new("WONEN", "Wonen");
    private static readonly Context Werken = new("WERKEN", "Werken");

    [Fact]
    public void Met_an_worden_de_rechten_van_de_toepassing_in_de_doelgroep_aangeboden_op_naam()
    {
        var link = new Linkvoorbeeld();
        link.Recht("B");
        link.Recht("A");
        link.Recht("C", inDoelgroep: false);

        var gelezen = link.Lezen("an=45&dg=EA").Link;

        Assert.NotNull(gelezen);
        Assert.Equal(["A", "B"], gelezen.Rechten.Select(recht => recht.Code));
    }

    [Fact]
    public void Alle_problemen_staan_in_een_lijst()
    {
        var link = new Linkvoorbeeld { Doelgroep = null };

        Assert.Equal(
            [
                (Linkparameter.Doelgroep, LinkprobleemSoort.Onbekend),
                (Linkparameter.Gebruikersrecht, LinkprobleemSoort.Onbekend),
                (Linkparameter.Context, LinkprobleemSoort.Onbekend),
                (Linkparameter.Organisatie, LinkprobleemSoort.OngeldigeCode),
            ],
            link.Problemen("dg=XX&ec=NIETS&ctx=NERGENS&oc=0123456789&an=ook-fout"));
    }

    [Fact]
    public void Een_recht_dat_niet_in_de_doelgroep_bestaat_wordt_geweigerd()
    {
        var link = new Linkvoorbeeld();
        link.Recht("LEZER", inDoelgroep: false);

        Assert.Equal([(Linkparameter.Gebruikersrecht, LinkprobleemSoort.NietInDoelgroep)], link.Problemen("dg=EA&ec=LEZER"));
        Assert.Equal([(Linkparameter.Toepassing, LinkprobleemSoort.NietInDoelgroep)], link.Problemen("dg=EA&an=45"));
    }

    [Fact]
    public void Een_doelgroep_zonder_organisaties_wordt_geweigerd()
    {
        var link = new Linkvoorbeeld(AanvraagSoort.Werkrelatie) { Doelgroep = Linkvoorbeeld.Bur };

        Assert.Equal([(Linkparameter.Doelgroep, LinkprobleemSoort.ZonderOrganisaties)], link.Problemen("dg=BUR"));
    }

    [Fact]
    public void Een_rol_van_gebruikersbeheer_wordt_geweigerd()
    {
        var beheer = new Toepassing(Gebruikersbeheer.ToepassingCode, "Gebruikersbeheer", "");
        var rol = new Gebruikersrecht(beheer, "LOKALE-BEHEERDER", "Lokale beheerder", "").Instellen([Linkvoorbeeld.Ea]);
        var gegevens = new Linkgegevens(Linkvoorbeeld.Ea, beheer, [new Linkrecht(rol, BestaatInDoelgroep: true)], null, null);

        foreach (var (naam, waarde, parameter) in new[] { ("ec", rol.Code, Linkparameter.Gebruikersrecht), ("an", beheer.Code, Linkparameter.Toepassing) })
        {
            var parameters = Linkparameters.Lezen(AanvraagSoort.Gebruikersrecht, [new("dg", "EA"), new(naam, waarde)]);
            var probleem = Assert.Single(Zelfregistratielink.Lezen(parameters, gegevens).Problemen);
            Assert.Equal((parameter, LinkprobleemSoort.Gebruikersbeheer), (probleem.Parameter, probleem.Soort));
        }
    }

    [Fact]
    public void Wat_buiten_gebruik_is_wordt_geweigerd_en_niet_aangeboden()
    {
        var link = new Linkvoorbeeld { Context = new Context("OUD", "Oud") };
        link.Recht("OUD", contexten: link.Context).BuitenGebruikStellen(Voorbeeld.Nu);
        link.Context.BuitenGebruikStellen(Voorbeeld.Nu);
        var dicht = new Organisatie(OrganisatieCode.Lezen("0248211419", Codesoort.Kbo), "Gesloten", null, Linkvoorbeeld.Ea);
        dicht.BuitenGebruikStellen(Voorbeeld.Nu);
        link.Organisatie = new Linkorganisatie(dicht, HoortBijDoelgroep: true, HeeftBereikbareBeheerder: true);

        Assert.Equal(
            [
                (Linkparameter.Gebruikersrecht, LinkprobleemSoort.BuitenGebruik),
                (Linkparameter.Context, LinkprobleemSoort.BuitenGebruik),
                (Linkparameter.Organisatie, LinkprobleemSoort.BuitenGebruik),
            ],
            link.Problemen("dg=EA&ec=OUD&ctx=OUD&oc=0248211419"));

        link.Toepassing.BuitenGebruikStellen(Voorbeeld.Nu);
        Assert.Equal([(Linkparameter.Toepassing, LinkprobleemSoort.BuitenGebruik)], link.Problemen("dg=EA&an=45"));
    }

    [Fact]
    public void Een_recht_met_verplichte_context_kan_niet_als_al_zijn_contexten_buiten_gebruik_zijn()
    {
        var oud = new Context("OUD", "Oud");
        oud.BuitenGebruikStellen(Voorbeeld.Nu);
        var link = new Linkvoorbeeld();
        link.Recht("LEZER", contextVerplicht: true, contexten: oud);

        Assert.Equal([(Linkparameter.Gebruikersrecht, LinkprobleemSoort.BuitenGebruik)], link.Problemen("dg=EA&ec=LEZER"));
    }

    [Fact]
    public void Met_een_context_worden_alleen_de_rechten_aangeboden_waar_ze_bij_past()
    {
        var link = new Linkvoorbeeld { Context = Wonen };
        link.Recht("A", contexten: [Wonen, Werken]);
        link.Recht("B", contexten: [Werken]);
        link.Recht("C");

        var gelezen = link.Lezen("dg=EA&an=45&ctx=wonen").Link!;

        Assert.Equal(["A"], gelezen.Rechten.Select(recht => recht.Code));
        Assert.Empty(gelezen.Keuzecontexten(gelezen.Rechten[0]));
    }

    [Fact]
    public void Een_context_die_bij_geen_aangeboden_recht_past_wordt_geweigerd()
    {
        var link = new Linkvoorbeeld { Context = Wonen };
        link.Recht("B", contexten: [Werken]);

        Assert.Equal([(Linkparameter.Context, LinkprobleemSoort.PastBijGeenRecht)], link.Problemen("dg=EA&an=45&ctx=WONEN"));
    }

    [Fact]
    public void Een_organisatie_buiten_de_doelgroep_wordt_geweigerd()
    {
        var link = new Linkvoorbeeld(AanvraagSoort.Werkrelatie)
        {
            Organisatie = new Linkorganisatie(Voorbeeld.Organisatie, HoortBijDoelgroep: false, HeeftBereikbareBeheerder: true),
        };

        Assert.Equal([(Linkparameter.Organisatie, LinkprobleemSoort.NietInDoelgroep)], link.Problemen("dg=EA&oc=0428364866"));
    }

    [Fact]
    public void Een_code_van_een_soort_die_de_doelgroep_niet_kent_is_ongeldig() =>
        Assert.Equal([(Linkparameter.Organisatie, LinkprobleemSoort.OngeldigeCode)], new Linkvoorbeeld(AanvraagSoort.Werkrelatie).Problemen("dg=EA&oc=OVO001234"));

    [Theory]
    [InlineData(true, "A", "B")]
    [InlineData(false, "B")]
    public void Zonder_bereikbare_beheerder_blijft_alleen_over_wat_een_ander_beslist(bool bereikbaar, params string[] aanbod)
    {
        var link = new Linkvoorbeeld();
        link.Recht("A");
        link.Recht("B", beslisser: Beslisser.Doelgroepverantwoordelijke);

        var gelezen = link.Lezen("dg=EA&an=45").Link!;

        Assert.Equal(aanbod, gelezen.Aanbod(bereikbaar).Select(recht => recht.Code));
        Assert.True(gelezen.KanVoor(bereikbaar));
        Assert.Equal(bereikbaar, new Linkvoorbeeld(AanvraagSoort.Werkrelatie).Lezen("dg=EA").Link!.KanVoor(bereikbaar));
    }

    [Fact]
    public void De_contexten_om_uit_te_kiezen_staan_op_naam_zonder_wat_buiten_gebruik_is()
    {
        var oud = new Context("OUD", "Aaa");
        oud.BuitenGebruikStellen(Voorbeeld.Nu);
        var link = new Linkvoorbeeld();
        link.Recht("A", contexten: [Wonen, oud, Werken]);

        var gelezen = link.Lezen("dg=EA&an=45").Link!;

        Assert.Equal([Werken, Wonen], gelezen.Keuzecontexten(gelezen.Rechten[0]));
    }
}
