using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>Which types of some assemblies refer to which other types, and the rules about that.</summary>
internal sealed class Verwijzingen(params Assembly[] assemblies)
{
    private readonly IReadOnlyList<IType> types =
        [.. new ArchLoader().LoadAssemblies(assemblies).Build().Types.Where(type => assemblies.Any(assembly => type.Assembly.FullName.StartsWith(assembly.GetName().Name + ",", StringComparison.Ordinal)))];

    /// <summary>References from one part to another that may not be. A part without types is a rule that matches nothing.</summary>
    /// <param name="van">Pattern of the namespaces that may not refer.</param>
    /// <param name="naar">Pattern of what they may not refer to: a namespace, or the name of an assembly.</param>
    /// <exception cref="InvalidOperationException">No type stands in <paramref name="van"/>.</exception>
    public IReadOnlyList<string> Verboden(string van, string naar) => Verboden(van, (_, doel) => Past(doel, naar));

    /// <summary>References of a feature to another feature; <c>Gedeeld</c> is there for all.</summary>
    /// <param name="features">The namespace that holds the features.</param>
    public IReadOnlyList<string> TussenFeatures(string features) =>
        Verboden($@"^{Regex.Escape(features)}\.", (bron, doel) =>
            Feature(doel, features) is { } ander && ander != "Gedeeld" && ander != Feature(bron, features));

    /// <summary>References to something outside the parts that may use it.</summary>
    /// <param name="wortel">The namespace that holds the parts.</param>
    /// <param name="naar">Pattern of what is used: a namespace, or the name of an assembly.</param>
    /// <param name="alleenIn">Names of the parts that may.</param>
    /// <exception cref="InvalidOperationException">Nobody uses it.</exception>
    public IReadOnlyList<string> AlleenIn(string wortel, string naar, params string[] alleenIn)
    {
        var mag = string.Join('|', alleenIn.Select(Regex.Escape));
        if (Verboden($@"^{Regex.Escape(wortel)}\.({mag})(\.|$)", naar).Count == 0)
        {
            throw new InvalidOperationException($"Nothing in {mag} uses {naar}: the rule matches nothing.");
        }

        return Verboden($@"^{Regex.Escape(wortel)}(\.(?!({mag})(\.|$))|$)", naar);
    }

    private static bool Past(IType doel, string patroon) =>
        Regex.IsMatch(doel.Namespace?.FullName ?? "", patroon, RegexOptions.None, TimeSpan.FromSeconds(1))
        || Regex.IsMatch(doel.Assembly?.FullName ?? "", patroon, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string? Feature(IType type, string features) =>
        type.Namespace.FullName.StartsWith(features + ".", StringComparison.Ordinal) ? type.Namespace.FullName[(features.Length + 1)..].Split('.')[0] : null;

    private IReadOnlyList<string> Verboden(string van, Func<IType, IType, bool> isVerboden)
    {
        var bronnen = types.Where(type => Regex.IsMatch(type.Namespace.FullName, van, RegexOptions.None, TimeSpan.FromSeconds(1))).ToList();
        return bronnen.Count == 0
            ? throw new InvalidOperationException($"No type stands in {van}: the rule matches nothing.")
            : [.. bronnen
                .SelectMany(bron => bron.Dependencies.Select(verwijzing => (bron, doel: verwijzing.Target)))
                .Where(paar => isVerboden(paar.bron, paar.doel))
                .Select(paar => $"{paar.bron.FullName} -> {paar.doel.FullName}")
                .Distinct(StringComparer.Ordinal)];
    }
}
