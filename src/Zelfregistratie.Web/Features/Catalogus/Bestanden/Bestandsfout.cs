namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>Something in the file that is not right.</summary>
/// <param name="Plaats">Where: a line, or a path such as <c>contexten[3]</c>; empty for the whole file.</param>
/// <param name="Veld">Name of the field; empty for the whole row.</param>
/// <param name="Reden">What is wrong.</param>
internal sealed record Bestandsfout(string Plaats, string Veld, string Reden);
