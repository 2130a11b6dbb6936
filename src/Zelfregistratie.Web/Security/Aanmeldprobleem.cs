namespace Zelfregistratie.Web.Security;

/// <summary>Why somebody who came back from the provider is not signed in; each has a page.</summary>
internal enum Aanmeldprobleem
{
    /// <summary>Too late, used before, begun in another browser, or not begun at all.</summary>
    Verlopen,

    /// <summary>The person stopped.</summary>
    Geannuleerd,

    /// <summary>The digital key is unknown or not sure enough.</summary>
    TeLaagNiveau,

    /// <summary>The provider gave no valid national number.</summary>
    GeenRijksregisternummer,

    /// <summary>The digital key was used longer ago than <c>Aanmelden:MaxAge</c> allows.</summary>
    TeLangGeleden,

    /// <summary>The provider and the portal are not set up for each other: somebody who runs the portal must look at it.</summary>
    VerkeerdIngesteld,

    /// <summary>The provider is away.</summary>
    Onbereikbaar,

    /// <summary>The provider refused, or answered what can't be trusted.</summary>
    Mislukt,
}
