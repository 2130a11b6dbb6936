namespace Zelfregistratie.Domain.Links;

/// <summary>The parameters of a link, in the order in which they are explained.</summary>
public enum Linkparameter
{
    /// <summary><c>dg</c>: the doelgroep.</summary>
    Doelgroep = 0,

    /// <summary><c>an</c>: the toepassing; the person chooses among its rights.</summary>
    Toepassing = 1,

    /// <summary><c>ec</c>: the right; with it <c>an</c> means nothing.</summary>
    Gebruikersrecht = 2,

    /// <summary><c>ctx</c>: the context.</summary>
    Context = 3,

    /// <summary><c>oc</c>: the organisation.</summary>
    Organisatie = 4,
}
