namespace Zelfregistratie.Web.Features.Start;

/// <summary>What the start page shows to somebody who is signed in.</summary>
public sealed class StartPagina
{
}
