using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Finds a view beside its controller, in the folder of the feature, then in <c>Features/Gedeeld</c>.</summary>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Feature = "feature";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var controller = context.ActionContext.ActionDescriptor as ControllerActionDescriptor;
        var name = controller?.ControllerTypeInfo.Namespace?.Split(".Features.").Last();
        context.Values[Feature] = name?.Replace('.', '/') ?? "Gedeeld";
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
    [
        $"/Features/{context.Values[Feature]}/{{0}}.cshtml",
        "/Features/Gedeeld/{0}.cshtml",
    ];
}
