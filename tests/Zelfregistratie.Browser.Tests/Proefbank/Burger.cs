using Zelfregistratie.Demo.Gegevens;

namespace Zelfregistratie.Browser.Tests.Proefbank;

/// <summary>Somebody of one test alone, who is typed in at the stand-in for the digital key.</summary>
internal sealed record Burger(string Voornaam, string Familienaam, string Insz)
{
    private static readonly List<Burger> IedereenTotNu = [];
    private static int aantal;

    public string Naam => $"{Voornaam} {Familienaam}";

    public string Email => $"{Voornaam}.{Insz.GetHashCode(StringComparison.Ordinal):x8}@post.example".ToLowerInvariant();

    /// <summary>Everybody that tests made up to now.</summary>
    public static IReadOnlyList<Burger> Iedereen
    {
        get
        {
            lock (IedereenTotNu)
            {
                return [.. IedereenTotNu];
            }
        }
    }

    /// <summary>Somebody nobody knows yet; the family name is unique.</summary>
    public static Burger Nieuw(string voornaam = "Robbe")
    {
        var nummer = Interlocked.Increment(ref aantal);
        var burger = new Burger(voornaam, $"Proef{(char)('A' + (nummer / 26))}{(char)('a' + (nummer % 26))}", Rijksregisternummer.Verzinnen(new DateOnly(2001, 1, 1).AddDays(nummer), 901));
        lock (IedereenTotNu)
        {
            IedereenTotNu.Add(burger);
        }

        return burger;
    }
}
