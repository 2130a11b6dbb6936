namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>Colour of a <c>zr-pil</c>; the words inside say the same.</summary>
public enum PilSoort
{
    /// <summary>Grey.</summary>
    Neutraal,

    /// <summary>Blue-green: waits for somebody.</summary>
    Bezig,

    /// <summary>Green.</summary>
    Succes,

    /// <summary>Orange.</summary>
    Waarschuwing,

    /// <summary>Red.</summary>
    Fout,
}
