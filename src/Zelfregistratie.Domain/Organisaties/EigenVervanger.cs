namespace Zelfregistratie.Domain.Organisaties;

/// <summary>Nobody is their own deputy.</summary>
public sealed class EigenVervanger() : Weigering("Nobody is their own deputy.");
