namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Who fills the lists: administrators of the other organisations, and people who asked something.</summary>
internal static class Bijrollen
{
    private static readonly (string Voornaam, string Familienaam)[] Beheerdersnamen =
    [
        ("Wout", "Goossens"), ("Fatima", "Yildiz"), ("Luc", "De Backer"), ("Marleen", "Willems"), ("Stijn", "Vandenberghe"),
        ("Hilde", "Pauwels"), ("Yusuf", "Demir"), ("Katrien", "Lambrecht"), ("Joris", "Aerts"), ("Inge", "Michiels"),
    ];

    private static readonly (string Voornaam, string Familienaam)[] Aanvragersnamen =
    [
        ("Thi Mai", "Nguyen"), ("Bart", "Mertens"), ("Elif", "Kaya"), ("Seppe", "Verhoeven"), ("Noor", "Van Damme"), ("Jean-Pierre", "Lefèvre"),
        ("Aïsha", "Bouchra"), ("Björn", "Østergaard"), ("Kobe", "D’Hondt"), ("Lotte", "Hermans"), ("Ruben", "Wauters"), ("Sara", "Ben Salah"),
        ("Dirk", "Vercammen"), ("Anke", "’t Jaeckx"), ("Mehmet", "Öztürk"), ("Julie", "Deprez"), ("Wannes", "Smets"), ("Oksana", "Kovalenko"),
        ("Gert", "Claeys"), ("Paulien", "Segers"), ("Ibrahim", "Diallo"), ("Roos", "Van Hoof"), ("Tibo", "Cools"), ("Marie-Claire", "Thys"),
        ("Arne", "Bogaerts"), ("Hanne", "Martens"),
    ];

    public static readonly IReadOnlyList<Persoonsgegeven> Beheerders = [.. VerdeeldeOrganisaties().Select(Beheerder)];

    public static readonly IReadOnlyList<Persoonsgegeven> Aanvragers = [.. Aanvragersnamen.Select(Aanvrager)];

    // Every organisation that nobody of the main parts administers gets one of the ten, except those that show what is then missing.
    private static IEnumerable<IGrouping<int, Organisatiegegeven>> VerdeeldeOrganisaties()
    {
        var bezet = Hoofdrollen.Alle.SelectMany(persoon => persoon.Werk).Select(werk => werk.Organisatie)
            .Concat([Organisatielijst.ZonderBeheerder, Organisatielijst.OokZonderBeheerder, Organisatielijst.BestuurZonderBeheerder, Organisatielijst.OokBestuurZonderBeheerder])
            .Except([Organisatielijst.Portaalbeheer], StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        return Organisatielijst.Alle
            .Where(organisatie => !bezet.Contains(organisatie.Code))
            .Select((organisatie, nummer) => (organisatie, nummer))
            .GroupBy(paar => paar.nummer % Beheerdersnamen.Length, paar => paar.organisatie);
    }

    private static Persoonsgegeven Beheerder(IGrouping<int, Organisatiegegeven> organisaties)
    {
        var (voornaam, familienaam) = Beheerdersnamen[organisaties.Key];
        var id = Id(voornaam, familienaam);
        var werk = organisaties.SelectMany(organisatie => organisatie.Doelgroepen.Split(' ')
            .Select(doelgroep => Hoofdrollen.Beheer(organisatie.Code, doelgroep, $"{id.Replace('-', '.')}@werk.example")));
        return Hoofdrollen.Iemand(id, voornaam, familienaam, new DateOnly(1974 + organisaties.Key, 2, 20), 930 + organisaties.Key, "", [.. werk]);
    }

    private static Persoonsgegeven Aanvrager((string Voornaam, string Familienaam) naam, int nummer) =>
        Hoofdrollen.Iemand(Id(naam.Voornaam, naam.Familienaam), naam.Voornaam, naam.Familienaam, new DateOnly(1980 + nummer, 1 + (nummer % 12), 15), 950 + nummer, "");

    private static string Id(string voornaam, string familienaam) =>
        string.Join('-', Domain.Organisaties.OrganisatieWoord.Splitsen($"{voornaam} {familienaam}"));
}
