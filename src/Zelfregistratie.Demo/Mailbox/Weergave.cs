namespace Zelfregistratie.Demo.Mailbox;

/// <summary>How a mail is shown.</summary>
public enum Weergave
{
    /// <summary>As HTML.</summary>
    Opgemaakt,

    /// <summary>As plain text.</summary>
    Tekst,

    /// <summary>As it is sent.</summary>
    Bron,
}
