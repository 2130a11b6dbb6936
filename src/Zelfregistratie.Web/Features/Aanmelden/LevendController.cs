using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Aanmelden;

/// <summary>Keeps the session of somebody who says to be there: every request does, this one does nothing else.</summary>
internal sealed class LevendController : Controller
{
    /// <summary>Nothing: the session was prolonged on the way in.</summary>
    [HttpPost(SessieEvents.LevendPad)]
    public IActionResult Levend() => NoContent();
}
