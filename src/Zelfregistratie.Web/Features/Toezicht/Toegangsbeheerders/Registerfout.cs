namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>Something in the file that is not right.</summary>
/// <param name="Regel">Line of the file, counted from 1; 0 for the whole file.</param>
/// <param name="Kolom">Name of the column; empty for the whole line.</param>
/// <param name="Reden">What is wrong, without what stands there: it may be a national number.</param>
internal sealed record Registerfout(int Regel, string Kolom, string Reden);
