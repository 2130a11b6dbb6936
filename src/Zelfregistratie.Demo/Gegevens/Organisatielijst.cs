namespace Zelfregistratie.Demo.Gegevens;

/// <summary>The organisations of the demo: over all doelgroepen, with namesakes, accents, quotes and very long names.</summary>
internal static class Organisatielijst
{
    public const string Haven = "0428364866";
    public const string Kaai12 = "0190103766";
    public const string ZonderBeheerder = "0190135440";
    public const string OokZonderBeheerder = "0190928365";
    public const string BeheerderZonderEmail = "0190167114";
    public const string ZonderAanvragen = "0190198885";
    public const string LangeNaam = "0190230559";
    public const string Gestopt = "0190262233";
    public const string GemeenteOostmeer = "0190706057";
    public const string StadWesterhoek = "0190737731";
    public const string BestuurZonderBeheerder = "0190769405";
    public const string OokBestuurZonderBeheerder = "0190960138";
    public const string School = "123456";
    public const string Portaalbeheer = "OVO900001";
    public const string Waterdepartement = "OVO900002";
    public const string Fanfare = "V9000001";

    public static readonly Organisatiegegeven[] Alle =
    [
        new(Haven, "Haven van Oostmeer NV", "Oostmeer", "EA"),
        new(ZonderBeheerder, "Visrokerij Noordkaai BV", "Noordkaai", "EA"),
        new(OokZonderBeheerder, "Touwslagerij Het Anker BV", "Noordkaai", "EA"),
        new(BeheerderZonderEmail, "Garage De Wissel BV", "Lindervelde", "EA"),
        new(ZonderAanvragen, "Bakkerij Zoete Inval BV", "Lindervelde", "EA"),
        new(LangeNaam, LangeNamen.Organisatie, "Sint-Aldegonde-bij-Westerhoek", "EA"),
        new(Gestopt, "Weverij De Spoel NV", "Kruisdonk", "EA"),
        new("0190293907", "Vismijn en veiling Oostmeer CV", "Oostmeer", "EA"),
        new("0190325678", "Rederij De Blauwe Reiger NV", "Noordkaai", "EA"),
        new("0190357352", "Transport Peeters BV", "Oostmeer", "EA"),
        new("0190389026", "Transport Peeters BV", "Westerhoek", "EA"),
        new("0190420797", "Brasserie L’Écluse BV", "Noordkaai", "EA"),
        new("0190452471", "Drukkerij “De Gulden Letter” CV", "Westerhoek", "EA"),
        new("0190484145", "Café ’t Scheef Huisje VOF", "Oostmeer", "EA"),
        new("0190515819", "Bouwgroep Van den Eynde & Zonen NV", "Kruisdonk", "EA"),
        new("0190547590", "Zonnedak Energie BV", "Lindervelde", "EA"),
        new("0190579264", "Hoeve Ten Driesch <bio> BV", "Kruisdonk", "EA"),
        new("0190610938", "Scheepswerf Vandamme NV", "Oostmeer", "EA"),
        new(Kaai12, "Kaai 12 VZW", "Oostmeer", "VER"),
        new("0190642612", "Buurthuis De Lichtboei VZW", "Oostmeer", "VER"),
        new("0190674383", "Sociaal restaurant Het Kombuis VZW", "Westerhoek", "VER EA"),
        new(Fanfare, "Koninklijke fanfare De Eendracht", "Lindervelde", "VER"),
        new("V9000002", "Vrienden van het oude station", "Kruisdonk", "VER"),
        new("V9000003", "Hengelclub ’t Dobbertje", "Noordkaai", "VER"),
        new(GemeenteOostmeer, "Gemeente Oostmeer", "Oostmeer", "LB"),
        new(StadWesterhoek, "Stad Westerhoek", "Westerhoek", "LB"),
        new(BestuurZonderBeheerder, "Gemeente Lindervelde", "Lindervelde", "LB"),
        new(OokBestuurZonderBeheerder, "Gemeente Kruisdonk", "Kruisdonk", "LB"),
        new("0190801176", "OCMW Oostmeer", "Oostmeer", "LB"),
        new("0190832850", "Politiezone Kaaien en Polders", "Noordkaai", "LB"),
        new("0190864524", "Intercommunale Zuiver Water Westpolder", "Westerhoek", "LB EA"),
        new(School, "Basisschool De Zeester", "Oostmeer", "OV"),
        new("123457", "Basisschool De Regenboog", "Oostmeer", "OV"),
        new("123458", "Basisschool De Regenboog", "Kruisdonk", "OV"),
        new("1234", "Technisch instituut De Schroef", "Noordkaai", "OV"),
        new("9876543", "Avondschool Westerhoek", "Westerhoek", "OV"),
        new(Portaalbeheer, "Agentschap Toegang en Beheer", "Westerhoek", "GID"),
        new(Waterdepartement, "Departement Water en Kaaien", "Oostmeer", "GID"),
        new("OVO900003", "Agentschap Groene Ruimte", "Lindervelde", "GID"),
        new("OVO900004", "Vlaamse Dienst voor Veerponten", "Noordkaai", "GID"),
    ];
}
