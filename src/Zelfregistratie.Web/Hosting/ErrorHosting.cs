using System.Data.Common;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Every error gets a page that says what happened and what to do, and never why inside.</summary>
internal static class ErrorHosting
{
    private const int SqliteBusy = 5;
    private const int SqliteCantOpen = 14;

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
        _ when IsDatabaseAway(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsDatabaseAway(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is SqliteException { SqliteErrorCode: SqliteBusy or SqliteCantOpen }
                or SqlException { Class: >= 20 }
                or DbException { IsTransient: true }) return true;
        }

        return false;
    }
}
