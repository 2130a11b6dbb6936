using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>The people with a part to play, in every role.</summary>
internal static class Hoofdrollen
{
    public static readonly IReadOnlyList<Persoonsgegeven> Alle =
    [
        Iemand("jan-peeters", "Jan", "Peeters", new(1993, 5, 18), 223, "Burger zonder werkrelatie: vraag iets aan."),
        Iemand("lien-maes", "Lien", "Maes", new(1981, 3, 4), 902, "Lokale beheerder van Haven van Oostmeer NV en Kaai 12 VZW: beslis over de taken.",
            Beheer(Organisatielijst.Haven, "EA", "lien.maes@havenoostmeer.example"),
            Beheer(Organisatielijst.Kaai12, "VER", "lien@kaai12.example")),
        Iemand("karim-benali", "Karim", "Benali", new(1988, 11, 23), 903, "Lokale beheerder van Haven van Oostmeer NV: ziet dezelfde taken als Lien.",
            Beheer(Organisatielijst.Haven, "EA", "karim.benali@havenoostmeer.example")),
        Iemand("greet-de-smet", "Greet", "De Smet", new(1972, 7, 30), 904, "Hoofd lokale beheerder van Haven van Oostmeer NV.",
            Beheer(Organisatielijst.Haven, "EA", "greet.desmet@havenoostmeer.example") with { Rol = Rol.HoofdLokaleBeheerder }),
        Iemand("pieter-claes", "Pieter", "Claes", new(1979, 1, 9), 905, "Doelgroepverantwoordelijke van de economische actoren.",
            Portaalrol(Rol.Doelgroepverantwoordelijke, "DG:EA", "pieter.claes@toegang.example")),
        Iemand("ilse-vermeulen", "Ilse", "Vermeulen", new(1984, 9, 17), 906, "Doelgroepverantwoordelijke van de lokale besturen en het onderwijs.",
            Portaalrol(Rol.Doelgroepverantwoordelijke, "DG:LB DG:OV", "ilse.vermeulen@toegang.example")),
        Iemand("nadia-wouters", "Nadia", "Wouters", new(1976, 12, 2), 908, "Centrale beheerder. Beslist ook waar geen doelgroepverantwoordelijke is.",
            Portaalrol(Rol.CentraleBeheerder, null, "nadia.wouters@toegang.example")),
        Iemand("bram-lenaerts", "Bram", "Lenaerts", new(1990, 4, 11), 909, "Toepassingsbeheerder van het Subsidieloket.",
            Portaalrol(Rol.Toepassingsbeheerder, "AN:45", "bram.lenaerts@toegang.example")),
        Iemand("amina-el-idrissi", "Amina", "El Idrissi", new(1995, 8, 21), 910, "Werkt bij Haven van Oostmeer NV en heeft het recht Lezer al.",
            Werkt(Organisatielijst.Haven, "EA", "amina.elidrissi@havenoostmeer.example") with { Recht = "SL-LEZER" }),
        Iemand("tom-janssens", "Tom", "Janssens", new(1986, 2, 14), 911, "Burger met lopende aanvragen bij Haven van Oostmeer NV en Kaai 12 VZW."),
        Iemand("sofie-van-den-broeck", "Sofie", "Van den Broeck", new(1999, 6, 5), 912, "Werkt voor Kaai 12 VZW, tot over honderd dagen. Haar recht Lezer loopt eerder af: ze vroeg een verlenging.",
            Werkt(Organisatielijst.Kaai12, "VER", "sofie@kaai12.example", Gebruikerstype.OccasioneleMedewerker) with { EindigtOverDagen = 100, Recht = "VL-LEZER", RechtEindigtOverDagen = 20 }),
        Iemand("veerle-vele-vragen", "Veerle", "Velevragen", new(1970, 10, 10), 914, "Heeft twintig lopende aanvragen: meer mag niet."),
        Iemand("rik-daems", "Rik", "Daems", new(1968, 5, 27), 915, "Lokale beheerder van Bakkerij Zoete Inval BV: geen taken.",
            Beheer(Organisatielijst.ZonderAanvragen, "EA", "rik@zoeteinval.example")),
        Iemand("mieke-baert", "Mieke", "Baert", new(1966, 4, 22), 919, "Staat in BTB als hoofdtoegangsbeheerder van Visrokerij Noordkaai BV: geef jezelf het recht onder Lokale beheerders."),
        Iemand("rosa-claessens", "Rosa", "Claessens", new(1978, 12, 29), 923, "Staat in BTB als hoofdtoegangsbeheerder van Touwslagerij Het Anker BV."),
        Iemand("lore-smeets", "Lore", "Smeets", new(1992, 7, 7), 924, "Werkt voor Kaai 12 VZW. Haar recht Lezer loopt over 25 dagen af: vraag een verlenging onder Mijn profiel.",
            Werkt(Organisatielijst.Kaai12, "VER", "lore@kaai12.example") with { Recht = "SL-LEZER", RechtEindigtOverDagen = 25 }),
        Iemand("omar-haddad", "Omar", "Haddad", new(1971, 9, 8), 920, "Wettelijk vertegenwoordiger van Garage De Wissel BV: kan daar hoofd lokale beheerder worden.")
            with { Vertegenwoordigt = Organisatielijst.BeheerderZonderEmail },
        Iemand("hugo-lemmens", "Hugo", "Lemmens", new(1958, 2, 3), 921, "Stond tot vorige maand in BTB voor Visrokerij Noordkaai BV."),
        Iemand("an-coppens", "An", "Coppens", new(1985, 6, 19), 922, "Werkt bij Gemeente Lindervelde, die nog geen beheerder heeft: vraag met het formulier om het te worden."),
        Iemand("maximiliaan", LangeNamen.Voornaam, LangeNamen.Familienaam, new(1961, 1, 1), 917, "Iemand met een heel lange naam, beheerder van een organisatie met een heel lange naam.",
            Beheer(Organisatielijst.LangeNaam, "EA", "maximiliaan.alexander.van.der.straeten.vandenbroucke@landbouwvoertuigen-sint-aldegonde.example")),
        Iemand("els-dewit", "Els", "Dewit", new(1983, 3, 3), 918, "Lokale beheerder van Garage De Wissel BV, maar zonder e-mailadres.",
            Beheer(Organisatielijst.BeheerderZonderEmail, "EA", null)),
        new() { Id = "zoe-lindqvist", Voornaam = "Zoë", Familienaam = "Lindqvist", Insz = null, Uitleg = "Woont in Zweden en heeft geen rijksregisternummer." },
    ];

    public static Persoonsgegeven Iemand(
        string id, string voornaam, string familienaam, DateOnly geboren, int volgnummer, string uitleg, params Werkgegeven[] werk) =>
        new()
        {
            Id = id,
            Voornaam = voornaam,
            Familienaam = familienaam,
            Insz = Rijksregisternummer.Verzinnen(geboren, volgnummer),
            Uitleg = uitleg,
            Werk = werk,
        };

    public static Werkgegeven Beheer(string organisatie, string doelgroep, string? email) =>
        new(organisatie, doelgroep, email) { Rol = Rol.LokaleBeheerder };

    private static Werkgegeven Portaalrol(Rol rol, string? contexten, string email) =>
        new(Organisatielijst.Portaalbeheer, "GID", email, Gebruikerstype.Ambtenaar) { Rol = rol, Context = contexten };

    private static Werkgegeven Werkt(string organisatie, string doelgroep, string email, Gebruikerstype type = Gebruikerstype.VasteMedewerker) =>
        new(organisatie, doelgroep, email, type);
}
