using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>An operator needs one list: every setting of the code is in docs/operations.md, and every setting there is in the code.</summary>
public sealed partial class InstellingenTests
{
    // Read without a class of their own.
    private static readonly string[] Losse = ["AllowedHosts", "ConnectionStrings:Zelfregistratie", "ConnectionStrings:Bewaring", "Logs:Console", "Serilog:MinimumLevel:Default"];

    [Fact]
    public void Elke_instelling_staat_in_de_lijst_en_elke_instelling_van_de_lijst_bestaat()
    {
        Assert.Equal(VanDeCode().Order(StringComparer.Ordinal), VanDePagina().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_instelling_die_in_een_klasse_staat_wordt_gevonden_hoe_diep_ook()
    {
        Assert.Superset(new HashSet<string>(["Mail:Smtp:Verbindingen", "Aanmelden:Sleutels:<>:Acr", "Termijnen:HerinnerenNaWerkdagen:<>", "Logboek:Sleutels:<>"], StringComparer.Ordinal), VanDeCode());
    }

    private static HashSet<string> VanDeCode() => typeof(PortaalOptions).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
        .Select(type => (Type: type, Sectie: (type.GetField("Section") ?? type.GetField("Sectie"))?.GetRawConstantValue() as string))
        .Where(een => een.Sectie is not null)
        .SelectMany(een => Namen(een.Type, een.Sectie!))
        .Concat(Losse)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Namen(Type type, string voor) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(eigenschap => eigenschap.CanWrite || typeof(IEnumerable).IsAssignableFrom(eigenschap.PropertyType))
        .SelectMany(eigenschap => VanType(eigenschap.PropertyType, $"{voor}:{eigenschap.Name}"));

    private static IEnumerable<string> VanType(Type type, string naam)
    {
        if (type.IsArray) return VanType(type.GetElementType()!, naam + ":<>");
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>)) return VanType(type.GetGenericArguments()[1], naam + ":<>");
        return type.Assembly == typeof(PortaalOptions).Assembly && type.IsClass ? Namen(type, naam) : [naam];
    }

    /// <summary>The settings in the list, with <c>&lt;&gt;</c> for an index or an id.</summary>
    internal static HashSet<string> VanDePagina()
    {
        var pagina = File.ReadAllText(Path.Combine(Bronnen.Wortel, "docs", "operations.md"));
        var hoofdstuk = pagina[pagina.IndexOf("## Settings", StringComparison.Ordinal)..];
        hoofdstuk = hoofdstuk[..hoofdstuk.IndexOf("\n## ", StringComparison.Ordinal)];
        return Rij().Matches(hoofdstuk).Select(rij => Plaatshouder().Replace(rij.Groups["naam"].Value, "<>")).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| `(?<naam>[^`]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rij();

    [GeneratedRegex("<[^>]+>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plaatshouder();
}
