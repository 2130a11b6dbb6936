namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>A file of the federal register, and what to do with it.</summary>
public sealed class InlezenFormulier
{
    /// <summary>The file.</summary>
    public IFormFile? Bestand { get; set; }

    /// <summary>Whether to apply it; otherwise it is only checked.</summary>
    public bool Toepassen { get; set; }

    /// <summary>Whether the good rows of a file with bad ones are applied.</summary>
    public bool FoutenOverslaan { get; set; }
}
