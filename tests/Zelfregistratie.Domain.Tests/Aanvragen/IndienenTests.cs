using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Aanvragen;

public class IndienenTests
{
    private static readonly Context Landbouw = new("LANDBOUW", "Landbouw");
    private static readonly Context Visserij = new("VISSERIJ", "Visserij");

    [Fact]
    public void Indienen_neemt_alles_over_uit_het_concept()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw]);
        var concept = Voorbeeld.Concept(recht, contexten: Landbouw);

        var aanvraag = Indienen(concept, Voorbeeld.Situatie());

        Assert.Equal(AanvraagStatus.Ingediend, aanvraag.Status);
        Assert.Equal(concept.Id, aanvraag.ConceptId);
        Assert.Equal((concept.Aanvrager, recht, "RECHT:LEZER"), (aanvraag.Aanvrager, aanvraag.Gebruikersrecht, aanvraag.Onderwerp));
        Assert.Equal([Landbouw], aanvraag.Contexten);
        Assert.Equal(("itsme", Voorbeeld.Nu), (aanvraag.SleutelNaam, aanvraag.IngediendOp));
        Assert.Null(aanvraag.Beslissing);
    }

    [Fact]
    public void Een_aanvraag_zonder_recht_vraagt_een_werkrelatie()
    {
        var aanvraag = Indienen(Voorbeeld.Concept(), Voorbeeld.Situatie());

        Assert.Equal((AanvraagSoort.Werkrelatie, "WERKRELATIE"), (aanvraag.Soort, aanvraag.Onderwerp));
    }

    [Fact]
    public void Wie_indient_onthoudt_het_e_mailadres_en_verandert_van_versie()
    {
        var aanvrager = Voorbeeld.Persoon();

        Indienen(Voorbeeld.Concept(aanvrager: aanvrager), Voorbeeld.Situatie());

        Assert.Equal(("jan@oostmeer.example", 1), (aanvrager.LaatsteEmail, aanvrager.Versie));
    }

    [Fact]
    public void Een_concept_van_meer_dan_24_uur_oud_wordt_niet_ingediend()
    {
        var concept = Voorbeeld.Concept();

        Assert.NotNull(Indienen(concept, Voorbeeld.Situatie(), Voorbeeld.Nu.AddHours(24)));
        Assert.Throws<NietMeerAanvraagbaar>(() => Indienen(concept, Voorbeeld.Situatie(), Voorbeeld.Nu.AddHours(24).AddSeconds(1)));
    }

    [Fact]
    public void Een_recht_dat_buiten_gebruik_is_kan_niet_meer_aangevraagd_worden()
    {
        var recht = Voorbeeld.Recht();
        var concept = Voorbeeld.Concept(recht);

        recht.BuitenGebruikStellen(Voorbeeld.Nu);

        Assert.Throws<NietMeerAanvraagbaar>(() => Indienen(concept, Voorbeeld.Situatie()));
    }

    [Fact]
    public void Een_toepassing_die_buiten_gebruik_is_neemt_haar_rechten_mee()
    {
        var recht = Voorbeeld.Recht();

        recht.Toepassing.BuitenGebruikStellen(Voorbeeld.Nu);

        Assert.Throws<NietMeerAanvraagbaar>(() => Indienen(Voorbeeld.Concept(recht), Voorbeeld.Situatie()));
    }

    [Fact]
    public void Een_context_die_niet_bij_het_recht_hoort_wordt_geweigerd() =>
        Assert.Throws<NietMeerAanvraagbaar>(() => Indienen(Voorbeeld.Concept(Voorbeeld.Recht(contexten: [Landbouw]), contexten: Visserij), Voorbeeld.Situatie()));

    [Fact]
    public void Een_verplichte_context_mag_niet_ontbreken() =>
        Assert.Throws<NietMeerAanvraagbaar>(() => Indienen(Voorbeeld.Concept(Voorbeeld.Recht(contexten: [Landbouw], contextVerplicht: true)), Voorbeeld.Situatie()));

    [Fact]
    public void Een_recht_dat_niet_meer_in_de_doelgroep_bestaat_wordt_geweigerd()
    {
        var recht = Voorbeeld.Recht().Instellen([]);

        Assert.Throws<NietMeerAanvraagbaar>(() => Indienen(Voorbeeld.Concept(recht), Voorbeeld.Situatie()));
    }

    [Fact]
    public void Zonder_bereikbare_beheerder_wordt_niets_ingediend()
    {
        var situatie = Voorbeeld.Situatie(bereikbaar: false);

        var weigering = Assert.Throws<OrganisatieZonderBeheerder>(() => Indienen(Voorbeeld.Concept(Voorbeeld.Recht()), situatie));
        Assert.Equal((Voorbeeld.Organisatie, Voorbeeld.Doelgroep), (weigering.Organisatie, weigering.Doelgroep));
        Assert.Throws<OrganisatieZonderBeheerder>(() => Indienen(Voorbeeld.Concept(), situatie));
    }

    [Fact]
    public void Wat_de_doelgroepverantwoordelijke_beslist_vraagt_geen_lokale_beheerder()
    {
        var recht = Voorbeeld.Recht(beslisser: Beslisser.Doelgroepverantwoordelijke);

        Assert.Equal(Beslisser.Doelgroepverantwoordelijke, Indienen(Voorbeeld.Concept(recht), Voorbeeld.Situatie(bereikbaar: false)).Beslisser);
    }

    [Fact]
    public void Wie_het_recht_al_heeft_vraagt_het_niet_opnieuw()
    {
        var recht = Voorbeeld.Recht();
        var werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag);
        var heeft = werkrelatie.Toekennen(recht, [], new Geldigheid(Voorbeeld.Vandaag, null));

        var weigering = Assert.Throws<RechtAlToegekend>(() => Indienen(Voorbeeld.Concept(recht), Voorbeeld.Situatie(werkrelatie)));
        Assert.Equal([heeft], weigering.Rechten);
    }

    [Fact]
    public void Wie_een_deel_van_de_contexten_heeft_mag_de_rest_vragen()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw, Visserij]);
        var werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag);
        werkrelatie.Toekennen(recht, [Landbouw], new Geldigheid(Voorbeeld.Vandaag, null));

        Assert.NotNull(Indienen(Voorbeeld.Concept(recht, contexten: [Landbouw, Visserij]), Voorbeeld.Situatie(werkrelatie)));
        Assert.Throws<RechtAlToegekend>(() => Indienen(Voorbeeld.Concept(recht, contexten: Landbouw), Voorbeeld.Situatie(werkrelatie)));
    }

    [Fact]
    public void Een_recht_dat_voorbij_is_mag_opnieuw_gevraagd_worden()
    {
        var recht = Voorbeeld.Recht();
        var werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag.AddDays(-30));
        werkrelatie.Toekennen(recht, [], new Geldigheid(Voorbeeld.Vandaag.AddDays(-30), Voorbeeld.Vandaag.AddDays(-1)));

        Assert.NotNull(Indienen(Voorbeeld.Concept(recht), Voorbeeld.Situatie(werkrelatie)));
    }

    [Fact]
    public void Wie_de_werkrelatie_al_heeft_vraagt_ze_niet_opnieuw() =>
        Assert.Throws<WerkrelatieBestaatAl>(() => Indienen(Voorbeeld.Concept(), Voorbeeld.Situatie(Voorbeeld.Werkrelatie(Voorbeeld.Vandaag))));

    [Fact]
    public void Hetzelfde_wordt_geen_tweede_keer_gevraagd()
    {
        var lopend = Referentie.Nieuw();

        Assert.Equal(lopend, Assert.Throws<AanvraagLooptAl>(() => Indienen(Voorbeeld.Concept(), Voorbeeld.Situatie(lopend: lopend))).Referentie);
    }

    [Fact]
    public void Een_persoon_heeft_ten_hoogste_20_open_aanvragen()
    {
        Assert.NotNull(Indienen(Voorbeeld.Concept(), Voorbeeld.Situatie(open: 19)));
        Assert.Throws<TeVeelOpenAanvragen>(() => Indienen(Voorbeeld.Concept(), Voorbeeld.Situatie(open: 20)));
    }

    private static Aanvraag Indienen(Concept concept, Aanvraagsituatie situatie, DateTimeOffset? nu = null) =>
        Aanvraag.Indienen(concept, situatie, Referentie.Nieuw(), Voorbeeld.Sleutel, nu ?? Voorbeeld.Nu);
}
