namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Tone of a message on a page.</summary>
public enum MeldingSoort
{
    /// <summary>Something good to know.</summary>
    Info,

    /// <summary>What the person did has worked.</summary>
    Succes,

    /// <summary>Something to mind before going on.</summary>
    Waarschuwing,

    /// <summary>Something did not work.</summary>
    Fout,
}
