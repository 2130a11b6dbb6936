namespace Zelfregistratie.Domain.Organisaties;

/// <summary>What decides whether an administrator of an organisation may go.</summary>
/// <param name="AndereBereikbaar">How many other people administer it in the same way and can be reached by mail today.</param>
/// <param name="OpenAanvragen">How many requests wait for a decision of its administrators.</param>
public sealed record Beheerdersbezetting(int AndereBereikbaar, int OpenAanvragen);
