using Zelfregistratie.Domain;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The settings do not say well which organisation runs the portal, so that no role of the portal can be given.</summary>
/// <param name="instelling">The setting that is missing or wrong, by its full name.</param>
/// <param name="probleem">What is wrong with it, in English: for operators.</param>
internal sealed class BeheerorganisatieOnbekend(string instelling, string probleem) : Weigering($"{instelling} {probleem}")
{
    /// <summary>The setting that is missing or wrong.</summary>
    public string Instelling => instelling;
}
