using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Organisaties;

/// <summary>What an administrator changes on somebody's werkrelatie, and what is refused.</summary>
public class WerkrelatieBeheerTests
{
    private static readonly DateOnly Vandaag = Voorbeeld.Vandaag;
    private static readonly Domain.Personen.Persoon Beheerder = Voorbeeld.Persoon("Lien", "Maes");

    [Fact]
    public void Een_beheerder_kent_een_recht_toe_dat_weet_van_wie_het_komt()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag);

        var toegekend = werkrelatie.Toekennen(Beheerder, Voorbeeld.Recht(), [], new Geldigheid(Vandaag, null), Vandaag);

        Assert.Equal((Beheerder, null), (toegekend.ToegekendDoor, toegekend.Aanvraag));
        Assert.Equal([toegekend], werkrelatie.Rechten);
    }

    [Fact]
    public void Niemand_wijzigt_de_eigen_toegang()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag, persoon: Beheerder);
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Vandaag, null));

        Assert.Throws<EigenToegangWijzigen>(() => werkrelatie.Toekennen(Beheerder, Voorbeeld.Recht(), [], new Geldigheid(Vandaag, null), Vandaag));
        Assert.Throws<EigenToegangWijzigen>(() => werkrelatie.EindeVerleggen(Beheerder, recht, Vandaag, Vandaag));
        Assert.Throws<EigenToegangWijzigen>(() => werkrelatie.Intrekken(Beheerder, recht, Voorbeeld.Nu));
        Assert.Throws<EigenToegangWijzigen>(() => werkrelatie.Beeindigen(Beheerder, new HashSet<Rol>(), new Beheerdersbezetting(1, 0), Voorbeeld.Nu));
        Assert.True(recht.IsGeldig(Vandaag));
    }

    [Fact]
    public void Op_een_werkrelatie_die_voorbij_is_verandert_niets_meer()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag);
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Vandaag, null));
        werkrelatie.Beeindigen(Voorbeeld.Nu);

        Assert.Throws<WerkrelatieIsVoorbij>(() => werkrelatie.Toekennen(Beheerder, Voorbeeld.Recht(), [], new Geldigheid(Vandaag, null), Vandaag));
        Assert.Throws<WerkrelatieIsVoorbij>(() => werkrelatie.EindeVerleggen(Beheerder, recht, Vandaag, Vandaag));
        Assert.Throws<WerkrelatieIsVoorbij>(() => werkrelatie.Intrekken(Beheerder, recht, Voorbeeld.Nu));
        Assert.Throws<WerkrelatieIsVoorbij>(() => werkrelatie.Beeindigen(Beheerder, new HashSet<Rol>(), new Beheerdersbezetting(1, 0), Voorbeeld.Nu));
    }

    [Fact]
    public void Een_recht_dat_voorbij_is_wordt_niet_verlegd_of_ingetrokken()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag.AddDays(-10));
        var afgelopen = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Vandaag.AddDays(-10), Vandaag.AddDays(-1)));

        Assert.Throws<RechtIsVoorbij>(() => werkrelatie.EindeVerleggen(Beheerder, afgelopen, Vandaag, Vandaag));
        Assert.Throws<RechtIsVoorbij>(() => werkrelatie.Intrekken(Beheerder, afgelopen, Voorbeeld.Nu));
        Assert.Null(afgelopen.IngetrokkenOp);
    }

    [Fact]
    public void Waarover_de_doelgroepverantwoordelijke_beslist_kent_een_lokale_beheerder_niet_toe_en_verlengt_hij_niet()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag);
        var recht = Voorbeeld.Recht(beslisser: Beslisser.Doelgroepverantwoordelijke);
        var heeft = werkrelatie.Toekennen(recht, [], new Geldigheid(Vandaag, Vandaag.AddDays(10)));

        Assert.Throws<RechtBeslistDoelgroep>(() => werkrelatie.ToekenbaarZijn(Beheerder, recht, Vandaag));
        Assert.Throws<RechtBeslistDoelgroep>(() => werkrelatie.Toekennen(Beheerder, recht, [], new Geldigheid(Vandaag, null), Vandaag));
        Assert.Throws<RechtBeslistDoelgroep>(() => werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(11), Vandaag));
        Assert.Throws<RechtBeslistDoelgroep>(() => werkrelatie.EindeVerleggen(Beheerder, heeft, null, Vandaag));

        werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(5), Vandaag);
        werkrelatie.Intrekken(Beheerder, heeft, Voorbeeld.Nu);
        Assert.Equal((Vandaag.AddDays(5), Voorbeeld.Nu), (heeft.Einddatum, heeft.IngetrokkenOp));
    }

    [Fact]
    public void Een_recht_buiten_gebruik_krijgt_niemand_nog_of_langer_maar_korter_mag()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag);
        var recht = Voorbeeld.Recht();
        var heeft = werkrelatie.Toekennen(recht, [], new Geldigheid(Vandaag, Vandaag.AddDays(10)));
        recht.BuitenGebruikStellen(Voorbeeld.Nu);

        Assert.Throws<RechtPastNiet>(() => werkrelatie.ToekenbaarZijn(Beheerder, recht, Vandaag));
        Assert.Throws<RechtPastNiet>(() => werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(11), Vandaag));

        werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(5), Vandaag);
        Assert.Equal(Vandaag.AddDays(5), heeft.Einddatum);
    }

    [Fact]
    public void Wie_een_recht_met_alle_contexten_heeft_krijgt_het_niet_nog_eens()
    {
        var (bos, zee) = (new Context("BOS", "Bosbeheer"), new Context("ZEE", "Visserij"));
        var recht = Voorbeeld.Recht(contexten: [bos, zee], contextVerplicht: true);
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag);
        werkrelatie.Toekennen(Beheerder, recht, [bos], new Geldigheid(Vandaag, null), Vandaag);

        Assert.Throws<RechtAlToegekend>(() => werkrelatie.Toekennen(Beheerder, recht, [bos], new Geldigheid(Vandaag, null), Vandaag));
        Assert.Throws<RechtPastNiet>(() => werkrelatie.Toekennen(Beheerder, recht, [], new Geldigheid(Vandaag, null), Vandaag));
        werkrelatie.Toekennen(Beheerder, recht, [bos, zee], new Geldigheid(Vandaag, null), Vandaag);

        Assert.Throws<RechtAlToegekend>(() => werkrelatie.ToekenbaarZijn(Beheerder, recht, Vandaag));
    }

    [Fact]
    public void Verleggen_blijft_binnen_de_maximumduur_vanaf_vandaag_en_binnen_de_werkrelatie()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Vandaag, Vandaag.AddDays(40));
        var heeft = werkrelatie.Toekennen(Voorbeeld.Recht(maximumduur: 30), [], new Geldigheid(Vandaag, Vandaag.AddDays(5)));

        Assert.Throws<GeldigheidNietToegestaan>(() => werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(31), Vandaag));
        Assert.Throws<GeldigheidNietToegestaan>(() => werkrelatie.EindeVerleggen(Beheerder, heeft, null, Vandaag));
        Assert.Throws<GeldigheidNietToegestaan>(() => werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(-1), Vandaag));
        werkrelatie.EindeVerleggen(Beheerder, heeft, Vandaag.AddDays(30), Vandaag);

        Assert.Equal(Vandaag.AddDays(30), heeft.Einddatum);
    }
}
