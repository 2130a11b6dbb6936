namespace Zelfregistratie.Domain;

/// <summary>Something that a rule of the domain refuses. Each refusal is a type of its own, with its own page.</summary>
public abstract class Weigering(string message) : Exception(message);
