using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gedeeld.Fouten;

/// <summary>How an action refuses.</summary>
public static class WeigerenExtensions
{
    /// <summary>Answers with the refusal as a page.</summary>
    /// <param name="controller">The controller that refuses.</param>
    /// <param name="status">HTTP status, 400 to 499.</param>
    /// <param name="weigering">What the page says.</param>
    public static ViewResult Weigeren(this Controller controller, int status, Weigering weigering) => new()
    {
        ViewName = "_Weigering",
        StatusCode = status,
        TempData = controller.TempData,

        // A state of its own: what was wrong with the form is not what this page is about.
        ViewData = new ViewDataDictionary<Weigering>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = weigering },
    };
}
