using Zelfregistratie.Domain;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The national number is known under a name that has nothing in common with the given one: most likely it was mistyped.</summary>
internal sealed class NummerVanIemandAnders() : Weigering("The national number is known under another name.");
