using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Hosting;

/// <summary>What MVC says when a posted value does not fit its property, in the language of the page.</summary>
internal static class BindingMessages
{
    public static void Apply(DefaultModelBindingMessageProvider messages, IStringLocalizer t)
    {
        messages.SetAttemptedValueIsInvalidAccessor((waarde, _) => t["'{0}' kunnen we niet lezen. Controleer wat je invulde.", waarde]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => t["'{0}' kunnen we niet lezen. Controleer wat je invulde.", waarde]);
        messages.SetUnknownValueIsInvalidAccessor(_ => t["Dit kunnen we niet lezen. Controleer wat je invulde."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => t["Dit kunnen we niet lezen. Controleer wat je invulde."]);
        messages.SetValueIsInvalidAccessor(waarde => t["'{0}' kunnen we niet lezen. Controleer wat je invulde.", waarde]);
        messages.SetValueMustBeANumberAccessor(_ => t["Vul een getal in."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => t["Vul een getal in."]);
        messages.SetMissingBindRequiredValueAccessor(_ => t["Vul dit in."]);
        messages.SetMissingKeyOrValueAccessor(() => t["Vul dit in."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => t["Vul dit in."]);
        messages.SetValueMustNotBeNullAccessor(_ => t["Vul dit in."]);
    }
}
