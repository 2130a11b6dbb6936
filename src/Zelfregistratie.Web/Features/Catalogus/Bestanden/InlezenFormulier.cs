namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>A file of the catalogue, and what to do with it.</summary>
public sealed class InlezenFormulier
{
    /// <summary>The file.</summary>
    public IFormFile? Bestand { get; set; }

    /// <summary>Whether to apply it; otherwise it is only checked.</summary>
    public bool Toepassen { get; set; }
}
