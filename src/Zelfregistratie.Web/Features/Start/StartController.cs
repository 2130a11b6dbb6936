using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Zelfregistratie.Web.Features.Start;

/// <summary>The pages that anybody may read.</summary>
[AllowAnonymous]
public sealed class StartController : Controller
{
    /// <summary>What this is and how to begin; for somebody signed in, what waits.</summary>
    [HttpGet("/")]
    public IActionResult Start() => View(new StartPagina());
}
