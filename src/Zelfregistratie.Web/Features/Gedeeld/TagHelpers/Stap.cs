namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>The steps of a request, in order.</summary>
public enum Stap
{
    /// <summary>Signed in.</summary>
    Aangemeld,

    /// <summary>Filling in the form.</summary>
    Invullen,

    /// <summary>Checking what was filled in.</summary>
    Controleren,

    /// <summary>Submitted.</summary>
    Ingediend,
}
