using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Zelfregistratie.Web.Security.Invoer;

/// <summary>
/// Puts what was kept back in the form that it came from, once, for the person who typed it. The values go in at the last moment, as if
/// just posted but without errors: an action that looks at ModelState must not see them.
/// </summary>
internal sealed class InvoerHerstellenFilter(Invoerbewaring bewaring, HuidigePersoon persoon) : IResultFilter
{
    private static readonly object Hersteld = new();

    /// <summary>Whether the page shows what was kept.</summary>
    public static bool IsHersteld(HttpContext context) => context.Items.ContainsKey(Hersteld);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        if (!persoon.IsAangemeld || !bewaring.IsAanwezig(http)) return;

        var formulier = bewaring.Lezen(http);
        if (formulier is null || formulier.PersoonId != persoon.Persoon.Id)
        {
            bewaring.Verwijderen(http);
        }
        else if (HttpMethods.IsGet(http.Request.Method)
            && context.Result is ViewResult { StatusCode: null or StatusCodes.Status200OK }
            && formulier.Adres == Invoerbewaring.Adres(http.Request))
        {
            Invullen(context.ModelState, formulier.Velden);
            http.Items[Hersteld] = true;
            bewaring.Verwijderen(http);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static void Invullen(ModelStateDictionary modelState, Dictionary<string, string?[]> velden)
    {
        foreach (var (naam, waarden) in velden)
        {
            modelState.SetModelValue(naam, new ValueProviderResult(waarden));
            modelState[naam]!.ValidationState = ModelValidationState.Skipped;
        }
    }
}
