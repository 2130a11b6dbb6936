using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>Names, ids and error of one field.</summary>
internal sealed class Veld
{
    public Veld(ViewContext view, ModelExpression voor, bool heeftHint)
    {
        Naam = view.ViewData.TemplateInfo.GetFullHtmlFieldName(voor.Name);
        Id = TagBuilder.CreateSanitizedId(Naam, "_");
        Fout = view.ModelState.TryGetValue(Naam, out var toestand) ? toestand.Errors.FirstOrDefault()?.ErrorMessage : null;
        string?[] delen = [heeftHint ? HintId : null, Fout is not null ? FoutId : null];
        var beschrijving = string.Join(' ', delen.Where(deel => deel is not null));
        Beschrijving = beschrijving.Length > 0 ? beschrijving : null;
    }

    public string Naam { get; }

    public string Id { get; }

    public string? Fout { get; }

    public string? Beschrijving { get; }

    public string HintId => $"{Id}-hint";

    public string FoutId => $"{Id}-fout";
}
