using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>A registration that is new or changes.</summary>
/// <param name="Regel">Line of the file.</param>
/// <param name="Organisatie">Name of the organisation.</param>
/// <param name="Nummer">National number, masked.</param>
/// <param name="Oud">From when to when it held; null for a new one.</param>
/// <param name="Nieuw">From when to when it holds.</param>
internal sealed record Registerwijziging(int Regel, string Organisatie, string Nummer, Geldigheid? Oud, Geldigheid Nieuw);
