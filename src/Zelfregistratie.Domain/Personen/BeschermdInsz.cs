namespace Zelfregistratie.Domain.Personen;

/// <summary>A national number as it is kept: found by its keyed hash, read only by who has the key.</summary>
/// <param name="Hash">Keyed hash, 64 hexadecimal characters; unique among persons.</param>
/// <param name="Versleuteld">The encrypted number.</param>
/// <param name="Sleutel">Which key it was made with, at most 32 characters.</param>
public sealed record BeschermdInsz(string Hash, byte[] Versleuteld, string Sleutel);
