namespace Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

/// <summary>Names the resources for texts that do not stand in a view; the Dutch text is the key.</summary>
public sealed class Teksten;
