using System.Globalization;

namespace Zelfregistratie.Demo;

/// <summary>The arguments of the command.</summary>
internal static class Opdrachtregel
{
    public const string Hulp = """
        Gebruik: dotnet run --project src/Zelfregistratie.Demo -- [opties]

          --map <map>              waar de gegevens staan
          --opnieuw                gooi de gegevens weg en begin opnieuw
          --portaal-poort <poort>  5080 als je niets kiest; 0 is een vrije poort
          --sleutel-poort <poort>  5081 als je niets kiest
          --mailbox-poort <poort>  5082 als je niets kiest
          --help                   deze uitleg
        """;

    /// <summary>Reads the arguments.</summary>
    /// <returns>Null when help is asked.</returns>
    /// <exception cref="DemoFout">An argument is unknown or its value can't be used.</exception>
    public static DemoOptions? Lezen(IReadOnlyList<string> args)
    {
        var options = new DemoOptions();
        using var rest = args.GetEnumerator();
        while (rest.MoveNext())
        {
            switch (rest.Current)
            {
                case "--help" or "-h":
                    return null;
                case "--opnieuw":
                    options = options with { Opnieuw = true };
                    break;
                case "--map":
                    options = options with { Map = Path.GetFullPath(Waarde(rest)) };
                    break;
                case "--portaal-poort":
                    options = options with { PortaalPoort = Poort(rest) };
                    break;
                case "--sleutel-poort":
                    options = options with { SleutelPoort = Poort(rest) };
                    break;
                case "--mailbox-poort":
                    options = options with { MailboxPoort = Poort(rest) };
                    break;
                default:
                    throw new DemoFout($"'{rest.Current}' is geen optie die we kennen.\n\n{Hulp}");
            }
        }

        return options;
    }

    private static string Waarde(IEnumerator<string> rest)
    {
        var optie = rest.Current;
        return rest.MoveNext() && rest.Current.Length > 0 && !rest.Current.StartsWith("--", StringComparison.Ordinal)
            ? rest.Current
            : throw new DemoFout($"Na {optie} hoort nog iets te staan.\n\n{Hulp}");
    }

    private static int Poort(IEnumerator<string> rest)
    {
        var optie = rest.Current;
        return int.TryParse(Waarde(rest), NumberStyles.None, CultureInfo.InvariantCulture, out var poort) && poort <= 65_535
            ? poort
            : throw new DemoFout($"Na {optie} hoort een poort te staan: een getal van 0 tot 65535.");
    }
}
