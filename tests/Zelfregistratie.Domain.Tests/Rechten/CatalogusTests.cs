using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Rechten;

public sealed class CatalogusTests
{
    private static readonly DateTimeOffset Later = Voorbeeld.Nu.AddDays(1);

    [Fact]
    public void Een_toepassing_wijzigen_houdt_de_code_en_verhoogt_de_versie()
    {
        var toepassing = new Toepassing("sl", "Loket", "Om iets te vragen.");

        toepassing.Wijzigen("Subsidieloket", "Om subsidies te vragen.");

        Assert.Equal(("SL", "Subsidieloket", "Om subsidies te vragen.", 1), (toepassing.Code, toepassing.Naam, toepassing.Omschrijving, toepassing.Versie));
    }

    [Fact]
    public void Een_recht_wijzigen_en_instellen_verhoogt_telkens_de_versie()
    {
        var recht = Voorbeeld.Recht();
        var (versie, context) = (recht.Versie, new Context("BOS", "Bos"));

        recht.Wijzigen("Lezer", "Dossiers lezen.", isVerborgen: true);
        Assert.Equal(("Lezer", "Dossiers lezen.", true, versie + 1), (recht.Naam, recht.Omschrijving, recht.IsVerborgen, recht.Versie));

        recht.Instellen([Voorbeeld.Doelgroep], [context], contextVerplicht: true, maximumduurInDagen: 30, Beslisser.Doelgroepverantwoordelijke);
        Assert.Equal((true, 30, Beslisser.Doelgroepverantwoordelijke, versie + 2), (recht.ContextVerplicht, recht.MaximumduurInDagen, recht.Beslisser, recht.Versie));
        Assert.Equal([context], recht.Contexten);
    }

    [Fact]
    public void Een_context_wijzigen_verhoogt_de_versie()
    {
        var context = new Context("BOS", "Bos");

        context.Wijzigen("Bosbeheer");

        Assert.Equal(("BOS", "Bosbeheer", 1), (context.Code, context.Naam, context.Versie));
    }

    [Fact]
    public void Een_doelgroep_heeft_organisaties_en_een_eerste_beheerder_of_geen_van_beide()
    {
        var doelgroep = new Doelgroep("X", "X", Codesoort.Kbo, Aanstelling.Btb);

        doelgroep.Wijzigen("Xen", Codesoort.Kbo | Codesoort.VCode, Aanstelling.Formulier);

        Assert.Equal(("Xen", Codesoort.Kbo | Codesoort.VCode, Aanstelling.Formulier, 1), (doelgroep.Naam, doelgroep.Codesoort, doelgroep.Aanstelling, doelgroep.Versie));
        Assert.Throws<ArgumentException>(() => doelgroep.Wijzigen("X", Codesoort.Geen, Aanstelling.Btb));
        Assert.Throws<ArgumentException>(() => doelgroep.Wijzigen("X", Codesoort.Kbo, Aanstelling.Geen));
        Assert.Equal("Xen", doelgroep.Naam);
    }

    [Fact]
    public void Buiten_gebruik_en_weer_in_gebruik_verhogen_de_versie_en_houden_de_eerste_dag()
    {
        var (toepassing, recht, context, doelgroep) = (new Toepassing("T", "T", "T"), Voorbeeld.Recht(), new Context("C", "C"), new Doelgroep("D", "D", Codesoort.Kbo, Aanstelling.Btb));
        var organisatie = new Organisatie(OrganisatieCode.Lezen("0428364866", Codesoort.Kbo), "Haven", "Oostmeer", doelgroep);
        (Action<DateTimeOffset> Stop, Action Start, Func<(DateTimeOffset? Sinds, int Versie)> Stand)[] alles =
        [
            (toepassing.BuitenGebruikStellen, toepassing.WeerInGebruikNemen, () => (toepassing.BuitenGebruikSinds, toepassing.Versie)),
            (recht.BuitenGebruikStellen, recht.WeerInGebruikNemen, () => (recht.BuitenGebruikSinds, recht.Versie)),
            (context.BuitenGebruikStellen, context.WeerInGebruikNemen, () => (context.BuitenGebruikSinds, context.Versie)),
            (doelgroep.BuitenGebruikStellen, doelgroep.WeerInGebruikNemen, () => (doelgroep.BuitenGebruikSinds, doelgroep.Versie)),
            (organisatie.BuitenGebruikStellen, organisatie.WeerInGebruikNemen, () => (organisatie.BuitenGebruikSinds, organisatie.Versie)),
        ];

        Assert.All(alles, een =>
        {
            var begin = een.Stand().Versie;
            een.Stop(Voorbeeld.Nu);
            een.Stop(Later);
            Assert.Equal((Voorbeeld.Nu, begin + 2), een.Stand());
            een.Start();
            Assert.Equal((null, begin + 3), een.Stand());
        });
    }

    [Fact]
    public void Gebruikersbeheer_en_zijn_rollen_worden_niet_gewijzigd_en_niet_buiten_gebruik_gesteld()
    {
        var beheer = new Toepassing(Gebruikersbeheer.ToepassingCode, "Gebruikersbeheer", "Beslissen.");
        var rol = new Gebruikersrecht(beheer, "LOKALE-BEHEERDER", "Lokale beheerder", "Beslissen.", Rol.LokaleBeheerder);

        Assert.Equal(Gebruikersbeheer.ToepassingCode, Assert.Throws<HoortBijHetPortaal>(() => beheer.Wijzigen("Iets", "Anders")).Code);
        Assert.Throws<HoortBijHetPortaal>(() => beheer.BuitenGebruikStellen(Later));
        Assert.Equal("LOKALE-BEHEERDER", Assert.Throws<HoortBijHetPortaal>(() => rol.Wijzigen("Iets", "Anders", isVerborgen: true)).Code);
        Assert.Throws<HoortBijHetPortaal>(() => rol.BuitenGebruikStellen(Later));
        Assert.Equal(("Gebruikersbeheer", "Lokale beheerder", 0, 0), (beheer.Naam, rol.Naam, beheer.Versie, rol.Versie));
    }

    [Theory]
    [InlineData("DG:EA", true)]
    [InlineData("an:45", true)]
    [InlineData("BOS", false)]
    [InlineData("DGEA", false)]
    public void De_contexten_van_de_rollen_zijn_te_herkennen(string code, bool isRolcontext) => Assert.Equal(isRolcontext, Gebruikersbeheer.IsContextCode(code));
}
