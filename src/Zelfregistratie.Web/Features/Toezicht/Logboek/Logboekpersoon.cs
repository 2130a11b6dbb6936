namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>Somebody whose rows are shown.</summary>
internal sealed record Logboekpersoon(long Id, string Naam);
