namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Which werkrelaties the list shows.</summary>
internal enum GebruikersStaat
{
    /// <summary>Those that are not over.</summary>
    Nu,

    /// <summary>Those of <see cref="Nu"/> that end soon, or on which a right ends soon.</summary>
    LooptAf,

    /// <summary>Those that are over.</summary>
    Voorbij,
}
