namespace Zelfregistratie.Web.Hosting;

/// <summary>Answers HEAD as it would answer GET, without the page: who checks links on a site asks so.</summary>
internal static class HeadHosting
{
    private static readonly object IsGevraagd = new();

    public static void UseHead(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Items[IsGevraagd] = true;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            // The log tells what was asked.
            context.Request.Method = HttpMethods.Head;
        }
    });

    /// <summary>Whether only the status and headers were asked.</summary>
    public static bool IsHead(this HttpRequest request) => request.HttpContext.Items.ContainsKey(IsGevraagd);
}
