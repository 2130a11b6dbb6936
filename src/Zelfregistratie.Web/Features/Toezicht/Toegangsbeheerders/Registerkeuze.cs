namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>What is done with a file.</summary>
/// <param name="Toepassen">Whether to apply it; otherwise it is only checked.</param>
/// <param name="FoutenOverslaan">Whether the good rows of a file with bad ones are applied.</param>
internal sealed record Registerkeuze(bool Toepassen, bool FoutenOverslaan);
