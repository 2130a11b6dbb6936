using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Answers 413 to what is too large before anything of it is read: the check of the antiforgery token would call it an expired form.</summary>
/// <param name="bytes">The largest body.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GroottegrensAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery token, which has 1000.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > bytes) context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
