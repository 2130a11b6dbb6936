namespace Zelfregistratie.Demo;

/// <summary>Where and how the demo runs.</summary>
public sealed record DemoOptions
{
    /// <summary>Folder for the database, the mails, the keys and the logs.</summary>
    public string Map { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "zelfregistratie-demo");

    /// <summary>Port of the portal; 0 for a free one.</summary>
    public int PortaalPoort { get; init; } = 5080;

    /// <summary>Port of the stand-in for the digital key; 0 for a free one.</summary>
    public int SleutelPoort { get; init; } = 5081;

    /// <summary>Port of the mailbox; 0 for a free one.</summary>
    public int MailboxPoort { get; init; } = 5082;

    /// <summary>Whether to throw away what an earlier start left in the folder.</summary>
    public bool Opnieuw { get; init; }

    /// <summary>The clock of the portal and of the digital key.</summary>
    public TimeProvider Klok { get; init; } = TimeProvider.System;
}
