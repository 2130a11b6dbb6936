using Microsoft.AspNetCore.Antiforgery;
using Zelfregistratie.Web.Data.Verbinding;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Every error gets a page that says what happened and what to do, and never why inside.</summary>
internal static class ErrorHosting
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = Status,
            ExceptionHandler = context => Foutpagina.SchrijvenAsync(context, context.Response.StatusCode),
        });
        app.UseStatusCodePages(context => Foutpagina.SchrijvenAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static int Status(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ when exception.IsDatabankWeg() => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
