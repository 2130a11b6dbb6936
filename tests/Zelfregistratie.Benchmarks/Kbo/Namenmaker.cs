namespace Zelfregistratie.Benchmarks.Kbo;

/// <summary>Makes names as enterprises have them: people, trades, places, made-up words, with a few that most have and very many that few have.</summary>
internal sealed class Namenmaker(Random toeval)
{
    private static readonly string[] Voornamen = Woorden("Jan An Piet Marie Luc Els Karel Greet Tom Sara Bart Lien Koen Hilde Wim Katrien Dirk Ilse Geert Nele Marc Rita Johan Kris Stijn Eva Pieter Lotte Ahmed Fatima Yusuf Leila Olivier Sophie Thomas Julie Nicolas Camille Pierre Claire");
    private static readonly string[] Stammen = Woorden("Peet Jans Maer Will Clae Goos Wout Mert Pauw Hend Verm Desm Deck Dewit Vand Verh Lamb Mart Bogaer Smet Jacob Herm Aert Vlaem Cop Lenaer Thys Mich Simon Gils Bosm Meul Scheld Zand Hoef Kamp Veld Berg Kerck Rijck Winter Somer Vos Wolf Haes Raev Groot Klein Lang Kort Zwart Roos Doorn Linden Eeck Beuk Esp Olm");
    private static readonly string[] Uitgangen = Woorden("ers sens tens mans aerts els ens inck ink ael oot aert ijns uys ouw eel ier aar oens elmans einck rix kens steen dael hove broeck man beke vliet gem heim");
    private static readonly string[] Voorvoegsels = ["Van ", "De ", "Van den ", "Van de ", "Vander", "Ver", "", "", "", "", "", ""];
    private static readonly string[] Zaken = Woorden("Bakkerij Slagerij Garage Bouw Immo Consult Transport Apotheek Kapsalon Restaurant Café Taverne Advies Boekhouding Drukkerij Schrijnwerkerij Elektro Tuinen Schilderwerken Dakwerken Verzekeringen Kinderopvang Fietsen Bloemen Juwelier Optiek Tandarts Architect Notaris Advocaten Loonwerk Vleesveebedrijf Melkveebedrijf Hoeve Brouwerij Chocolaterie Traiteur Frituur Boetiek Schoenen Mode Interieur Keukens Tegels Sanitair Verwarming Chauffage Toitures Boulangerie Boucherie Pharmacie Services Management Holding Invest Group Solutions Technics Logistics Trading Design Studio Media Events Travel Sport Fitness Yoga Coaching Training Support Systems Software Cleaning Security Energy Solar Green Food Catering Hotel");
    private static readonly string[] Plaatsen = Woorden("Gent Antwerpen Brugge Leuven Hasselt Mechelen Aalst Kortrijk Oostende Genk Roeselare Turnhout Dendermonde Geel Lokeren Vilvoorde Beringen Mol Brasschaat Waregem Halle Lier Tienen Diest Tongeren Ninove Zottegem Deinze Tielt Ieper Veurne Diksmuide Torhout Izegem Menen Wevelgem Harelbeke Zele Wetteren Temse Beveren Eeklo Maldegem Aalter Evergem Lochristi Oudenaarde Ronse Geraardsbergen Asse Dilbeek Overijse Tervuren Aarschot Herentals Heist Hoogstraten Kapellen Schoten Mortsel Edegem Kontich Boom Willebroek Puurs Bornem Brussel Anderlecht Schaarbeek Elsene Ukkel Liège Namur Charleroi Mons Tournai Verviers Wavre Nivelles Arlon Dinant Huy Seraing");
    private static readonly string[] Klanken = Woorden("ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo xa xi za ze zi zo bel cor dan fer gar hel kam lin mar nor pol ren sol tar ven wal zan");
    private static readonly string[] Vormen = ["BV", "NV", "BVBA", "VZW", "CV", "Comm.V", "SRL", "SA", "ASBL", "B.V.", "VOF"];
    private static readonly string[] Verbindingen = Woorden("en van der De Het & in bij voor");

    public string Plaats => Plaatsen[Scheef(Plaatsen.Length)];

    public string Persoon => $"{Voornamen[Scheef(Voornamen.Length)]} {Familie}";

    /// <summary>A name of an enterprise.</summary>
    public string Onderneming(bool isVereniging) => toeval.Next(10) switch
    {
        _ when isVereniging => $"{Zaak} {Verbinding} {Verzonnen} VZW",
        0 or 1 => Persoon,
        2 or 3 => $"{Zaak} {Familie} {Vorm}".TrimEnd(),
        4 => $"{Zaak} {Verbinding} {Plaats} {Vorm}".TrimEnd(),
        5 or 6 => $"{Verzonnen} {Zaak} {Vorm}".TrimEnd(),
        7 => $"{Familie} & {Familie} {Vorm}".TrimEnd(),
        8 => $"{Verzonnen} {Vorm}".TrimEnd(),
        _ => $"{Zaak} {Verzonnen} {Plaats}",
    };

    public string Afkorting => string.Concat(Enumerable.Range(0, 3 + toeval.Next(2)).Select(_ => (char)('A' + toeval.Next(26))));

    private string Zaak => Zaken[Scheef(Zaken.Length)];

    private string Verbinding => Verbindingen[toeval.Next(Verbindingen.Length)];

    private string Vorm => toeval.Next(3) == 0 ? "" : Vormen[Scheef(Vormen.Length)];

    private string Familie => Voorvoegsels[toeval.Next(Voorvoegsels.Length)] + Stammen[Scheef(Stammen.Length)] + Uitgangen[Scheef(Uitgangen.Length)] + (toeval.Next(4) == 0 ? "s" : "");

    private string Verzonnen
    {
        get
        {
            var klanken = string.Concat(Enumerable.Range(0, 2 + toeval.Next(3)).Select(_ => Klanken[toeval.Next(Klanken.Length)]));
            return char.ToUpperInvariant(klanken[0]) + klanken[1..];
        }
    }

    // The first ones of a list are far more frequent than the last ones.
    private int Scheef(int aantal) => (int)(aantal * Math.Pow(toeval.NextDouble(), 2));

    private static string[] Woorden(string tekst) => tekst.Split(' ');
}
