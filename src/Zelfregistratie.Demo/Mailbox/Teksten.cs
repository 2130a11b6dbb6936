namespace Zelfregistratie.Demo.Mailbox;

/// <summary>Names the resources for texts of the mailbox; the Dutch text is the key.</summary>
internal sealed class Teksten;
