namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The kinds of things in the catalogue.</summary>
internal enum Catalogussoort
{
    /// <summary>A target group.</summary>
    Doelgroep,

    /// <summary>A value that narrows rights.</summary>
    Context,

    /// <summary>An application.</summary>
    Toepassing,

    /// <summary>A right of an application.</summary>
    Gebruikersrecht,

    /// <summary>An organisation; in no file of the catalogue.</summary>
    Organisatie,
}
