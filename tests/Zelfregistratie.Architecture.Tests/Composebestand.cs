using YamlDotNet.RepresentationModel;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>Reads the services of a file of Docker Compose.</summary>
internal static class Composebestand
{
    private const string Samenvoegen = "<<";

    /// <summary>The services of files that are laid over each other, in their order.</summary>
    public static IReadOnlyList<Dienst> Lezen(params string[] teksten)
    {
        var diensten = new Dictionary<string, Dienst>(StringComparer.Ordinal);
        foreach (var dienst in teksten.SelectMany(Diensten))
        {
            diensten[dienst.Naam] = diensten.TryGetValue(dienst.Naam, out var eerder) ? eerder.Met(dienst) : dienst;
        }

        return [.. diensten.Values];
    }

    private static IEnumerable<Dienst> Diensten(string tekst)
    {
        using var lezer = new StringReader(tekst);
        var yaml = new YamlStream();
        yaml.Load(lezer);
        return Velden(Velden(yaml.Documents[0].RootNode)["services"]).Select(dienst => Maken(dienst.Key, Velden(dienst.Value)));
    }

    private static Dienst Maken(string naam, Dictionary<string, YamlNode> velden)
    {
        var bouw = Velden(velden.GetValueOrDefault("build"));
        var omgeving = Velden(velden.GetValueOrDefault("environment"));
        var mappen = velden.GetValueOrDefault("volumes") is YamlSequenceNode volumes ? volumes.Select(Waarde) : [];
        return new Dienst(
            naam,
            bouw.TryGetValue("target", out var doel) ? Waarde(doel) : null,
            omgeving.ToDictionary(een => een.Key, een => Waarde(een.Value), StringComparer.Ordinal),
            [.. bouw.Where(een => een.Key is "context" or "dockerfile").Select(een => Waarde(een.Value)), .. mappen.Where(map => map.StartsWith('.')).Select(map => map.Split(':')[0])]);
    }

    // YAML itself leaves "<<" to who reads it: what stands beside it wins.
    private static Dictionary<string, YamlNode> Velden(YamlNode? knoop)
    {
        if (knoop is null) return new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var velden = ((YamlMappingNode)knoop).Children.ToDictionary(een => Waarde(een.Key), een => een.Value, StringComparer.Ordinal);
        if (!velden.Remove(Samenvoegen, out var geleend)) return velden;
        foreach (var (naam, waarde) in Velden(geleend)) velden.TryAdd(naam, waarde);
        return velden;
    }

    private static string Waarde(YamlNode knoop) => ((YamlScalarNode)knoop).Value ?? "";
}
