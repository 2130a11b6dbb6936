namespace Zelfregistratie.Domain.Organisaties;

/// <summary>How the first administrator of an organisation in a doelgroep comes to be.</summary>
public enum Aanstelling
{
    /// <summary>Not at all: the doelgroep has no organisations.</summary>
    Geen = 0,

    /// <summary>By a form that the doelgroepverantwoordelijke decides on: governments.</summary>
    Formulier = 1,

    /// <summary>By the federal register BTB: who is not a government.</summary>
    Btb = 2,
}
