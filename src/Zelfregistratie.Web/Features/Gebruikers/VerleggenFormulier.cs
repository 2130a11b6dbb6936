using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What an administrator fills in to move the end of a right.</summary>
public sealed class VerleggenFormulier : RedenFormulier
{
    /// <summary>New last day; empty for no end.</summary>
    public string? Einddatum { get; set; }
}
