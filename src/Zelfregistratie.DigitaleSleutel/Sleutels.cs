namespace Zelfregistratie.DigitaleSleutel;

/// <summary>The digital keys that the stand-in offers, with the <c>acr</c> and the level of each.</summary>
public static class Sleutels
{
    /// <summary><c>urn:be:vlaanderen:authmech:eid</c>: level high.</summary>
    public static readonly Sleutel Eid = new("eid", "eID en kaartlezer", Zekerheidsniveau.Hoog, "Met je identiteitskaart en je pincode");

    /// <summary><c>urn:be:vlaanderen:authmech:itsme</c>: level high.</summary>
    public static readonly Sleutel Itsme = new("itsme", "itsme", Zekerheidsniveau.Hoog, "Met de app op je telefoon");

    /// <summary><c>urn:be:vlaanderen:authmech:csamtotp</c>: level substantial.</summary>
    public static readonly Sleutel CodeViaApp = new("csamtotp", "Code via een app", Zekerheidsniveau.Substantieel, "Met een code die je app maakt");

    /// <summary><c>urn:be:vlaanderen:authmech:csamotp</c>: level substantial.</summary>
    public static readonly Sleutel CodeViaBericht = new("csamotp", "Code via e-mail of sms", Zekerheidsniveau.Substantieel, "Met een code die je ontvangt");

    /// <summary><c>urn:be:vlaanderen:authmech:mygov</c>: level substantial.</summary>
    public static readonly Sleutel MyGov = new("mygov", "MyGov.be", Zekerheidsniveau.Substantieel, "Met de app van de federale overheid");

    /// <summary><c>urn:be:vlaanderen:authmech:eidas</c>: level substantial, the lowest that the member states' own keys share. May come without national number.</summary>
    public static readonly Sleutel Europees = new("eidas", "Europese eID", Zekerheidsniveau.Substantieel, "Met de eID van een ander land in Europa");

    /// <summary><c>urn:be:vlaanderen:authmech:wachtwoord</c>: level low. Not a real one: it shows what a refusal looks like.</summary>
    public static readonly Sleutel Wachtwoord = new("wachtwoord", "Gebruikersnaam en wachtwoord", Zekerheidsniveau.Laag, "Te zwak: zo zie je hoe een toepassing dat weigert");

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Sleutel> Alle { get; } = [Eid, Itsme, CodeViaApp, CodeViaBericht, MyGov, Europees, Wachtwoord];
}
