namespace Zelfregistratie.Domain.Organisaties;

/// <summary>Nobody changes their own rights, role or werkrelatie.</summary>
public sealed class EigenToegangWijzigen() : Weigering("Nobody changes their own rights, role or werkrelatie.");
