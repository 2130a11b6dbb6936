using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Finds controllers that are internal too: they take internal services, and no other project needs them.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false } && typeof(ControllerBase).IsAssignableFrom(typeInfo);
}
