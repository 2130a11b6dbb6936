using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Start;

/// <summary>The pages that anybody may read.</summary>
[AllowAnonymous]
internal sealed class StartController(HuidigePersoon persoon) : Controller
{
    /// <summary>What this is and how to begin; for somebody signed in, what waits.</summary>
    [HttpGet("/")]
    public IActionResult Start() => persoon.IsAangemeld
        ? View("StartAangemeld", new StartPagina { IsBeheerder = persoon.IsBeheerder, AantalWachtOpJou = persoon.OpenTaken })
        : View("StartAnoniem");

    /// <summary>How it works, how an administrator is found or appointed, whom to call.</summary>
    [HttpGet("/hulp")]
    public IActionResult Hulp() => View();

    /// <summary>The accessibility statement (Bestuursdecreet art. II.16).</summary>
    [HttpGet("/toegankelijkheid")]
    public IActionResult Toegankelijkheid() => View();

    /// <summary>What is kept about a person, why and how long (GDPR art. 13).</summary>
    [HttpGet("/privacy")]
    public IActionResult Privacy() => View();
}
