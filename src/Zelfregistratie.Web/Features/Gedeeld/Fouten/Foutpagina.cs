using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gedeeld.Fouten;

/// <summary>
/// The page of an error. It is written straight to the response, without routing, session, signed-in person or database, so that
/// it also works when one of these is what failed.
/// </summary>
internal static partial class Foutpagina
{
    public static Task SchrijvenAsync(HttpContext context, int status)
    {
        var viewData = new ViewDataDictionary<Fouttekst>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = Fouttekst.Voor(status) };
        viewData.ZonderPersoon();
        Nummeren(context, viewData, status);
        context.Response.Headers.CacheControl = "no-store";

        var view = new ViewResult { ViewName = "_Foutpagina", StatusCode = status, ViewData = viewData };
        var action = new ActionContext(context, new RouteData(), new ActionDescriptor());
        return context.RequestServices.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(action, view);
    }

    /// <summary>Gives a page that tells of an error its number: the first eight digits of the trace id, which every log line of the request carries.</summary>
    public static void Nummeren(HttpContext context, ViewDataDictionary viewData, int status)
    {
        var spoor = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        var nummer = $"{spoor[..4]}-{spoor[4..8]}";
        Getoond(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Foutpagina)), status, nummer);
        viewData["Foutnummer"] = nummer;
    }

    [LoggerMessage(LogLevel.Information, "Error page {Status} shown with reference {Reference}")]
    private static partial void Getoond(ILogger logger, int status, string reference);
}
