namespace Zelfregistratie.Web.Features.Links;

/// <summary>A link that somebody pasted.</summary>
internal sealed class UitlegFormulier
{
    /// <summary>The link, in whatever form.</summary>
    public string? Link { get; set; }
}
