using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Aanvragen;

public class BeslissenTests
{
    private static readonly Context Landbouw = new("LANDBOUW", "Landbouw");

    private readonly Persoon beheerder = Voorbeeld.Persoon("Lien", "Maes");

    [Fact]
    public void Goedkeuren_kent_het_recht_toe_met_zijn_contexten()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw]);
        var aanvraag = Voorbeeld.Aanvraag(recht, contexten: Landbouw);
        var werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag, persoon: aanvraag.Aanvrager);
        var geldigheid = new Geldigheid(Voorbeeld.Vandaag, Voorbeeld.Vandaag.AddYears(1));

        var goedkeuring = aanvraag.Goedkeuren(beheerder, Voorbeeld.Reden, geldigheid, werkrelatie, Voorbeeld.Nu);

        Assert.Equal(new Beslissing(AanvraagStatus.Goedgekeurd, beheerder, Voorbeeld.Nu, Voorbeeld.Reden), aanvraag.Beslissing);
        Assert.Equal(werkrelatie.Rechten.Single(), goedkeuring.Recht);
        Assert.Equal((recht, aanvraag), (goedkeuring.Recht!.Gebruikersrecht, goedkeuring.Recht.Aanvraag));
        Assert.Equal([Landbouw], goedkeuring.Recht.Contexten);
        Assert.Equal(geldigheid, new Geldigheid(goedkeuring.Recht.Begindatum, goedkeuring.Recht.Einddatum));
    }

    [Fact]
    public void Een_werkrelatie_goedkeuren_kent_geen_recht_toe()
    {
        var aanvraag = Voorbeeld.Aanvraag();
        var werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag, persoon: aanvraag.Aanvrager);

        var goedkeuring = aanvraag.Goedkeuren(beheerder, Voorbeeld.Reden, new Geldigheid(Voorbeeld.Vandaag, null), werkrelatie, Voorbeeld.Nu);

        Assert.Null(goedkeuring.Recht);
        Assert.Empty(werkrelatie.Rechten);
    }

    [Fact]
    public void Afkeuren_legt_vast_wie_wanneer_en_waarom()
    {
        var aanvraag = Voorbeeld.Aanvraag();

        var beslissing = aanvraag.Afkeuren(beheerder, Voorbeeld.Reden, Voorbeeld.Nu);

        Assert.Equal(new Beslissing(AanvraagStatus.Afgekeurd, beheerder, Voorbeeld.Nu, Voorbeeld.Reden), beslissing);
        Assert.Equal((1, (DateTimeOffset?)Voorbeeld.Nu), (aanvraag.Versie, aanvraag.AfgehandeldOp));
    }

    [Fact]
    public void Niemand_beslist_over_een_eigen_aanvraag()
    {
        var aanvraag = Voorbeeld.Aanvraag(aanvrager: beheerder);

        Assert.Throws<EigenAanvraagBeslissen>(() => aanvraag.Afkeuren(beheerder, Voorbeeld.Reden, Voorbeeld.Nu));
        Assert.True(aanvraag.IsOpen);
    }

    [Fact]
    public void Wat_behandeld_is_verandert_nooit_meer()
    {
        var aanvraag = Voorbeeld.Aanvraag();
        aanvraag.Afkeuren(beheerder, Voorbeeld.Reden, Voorbeeld.Nu);

        Assert.Throws<AanvraagIsAlBehandeld>(() => aanvraag.Afkeuren(Voorbeeld.Persoon(), Voorbeeld.Reden, Voorbeeld.Nu));
        Assert.Throws<AanvraagIsAlBehandeld>(() => aanvraag.Vervallen(Vervalreden.NietTijdigBeslist, Voorbeeld.Nu));
        Assert.Equal(beheerder, aanvraag.Beslissing!.Door);
    }

    [Fact]
    public void Een_aanvraag_kan_vervallen_en_zegt_waarom()
    {
        var aanvraag = Voorbeeld.Aanvraag();

        aanvraag.Vervallen(Vervalreden.BestaatAl, Voorbeeld.Nu);

        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.BestaatAl), (aanvraag.Status, aanvraag.Vervalreden));
        Assert.Null(aanvraag.Beslissing);
    }

    [Fact]
    public void Een_te_lange_geldigheid_wordt_geweigerd()
    {
        var aanvraag = Voorbeeld.Aanvraag(Voorbeeld.Recht(maximumduur: 30));
        var werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag, persoon: aanvraag.Aanvrager);

        Assert.Throws<GeldigheidNietToegestaan>(() =>
            aanvraag.Goedkeuren(beheerder, Voorbeeld.Reden, new Geldigheid(Voorbeeld.Vandaag, null), werkrelatie, Voorbeeld.Nu));
        Assert.True(aanvraag.IsOpen);
    }
}
