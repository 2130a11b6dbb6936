using System.Globalization;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Who and what is in the database, by key. People: the measured administrator, a lokale beheerder for each organisation, a hoofd for each four, those who will ask, those who asked.</summary>
internal static class Wereld
{
    /// <summary>The administrator whose task list is measured.</summary>
    public const long Beheerder = 1;

    /// <summary>Organisations of the measured administrator, the first ones.</summary>
    public const int EigenOrganisaties = 5;

    /// <summary>People with one open request each for those organisations.</summary>
    public const int EigenAanvragers = 300;

    /// <summary>Rights that can be asked.</summary>
    public const int Rechten = 20;

    /// <summary>The first hoofd lokale beheerder.</summary>
    public const int EersteHoofd = 2 + Schaal.Organisaties;

    /// <summary>The first of those who will ask while it is measured.</summary>
    public const int EersteVrager = EersteHoofd + (Schaal.Organisaties / 4);

    /// <summary>How many of those there are.</summary>
    public const int Vragers = 5000;

    /// <summary>The first of those who asked.</summary>
    public const int EersteAanvrager = EersteVrager + Vragers;

    /// <summary>Requests of each of those, all for another right.</summary>
    public const int PerAanvrager = 10;

    /// <summary>Path and query of a link to a right for an organisation.</summary>
    public static string Link(long organisatie, int recht)
    {
        var nummer = 4_000_000 + organisatie;
        var doelgroep = (organisatie % 10) switch { 0 => "LB", 1 => "VER", _ => "EA" };
        return string.Create(CultureInfo.InvariantCulture, $"/user/aanvraag?ec=MEET-RECHT-{recht}&dg={doelgroep}&oc={nummer:00000000}{97 - (nummer % 97):00}");
    }

    /// <summary>An organisation for somebody, spread over all.</summary>
    public static long OrganisatieVoor(long persoon) => 1 + (persoon * 7919 % Schaal.Organisaties);
}
