namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Names the resources for texts that do not stand in a view: <c>IStringLocalizer&lt;Teksten&gt;</c>, the Dutch text is the key.</summary>
public sealed class Teksten;
