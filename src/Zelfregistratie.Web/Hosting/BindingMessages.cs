using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Zelfregistratie.Web.Hosting;

/// <summary>What MVC says when a posted value does not fit its property, in Dutch.</summary>
internal static class BindingMessages
{
    private const string Ongeldig = "Dit kunnen we niet lezen. Controleer wat je invulde.";
    private const string Leeg = "Vul dit in.";

    public static void Apply(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((waarde, _) => $"'{waarde}' kunnen we niet lezen. Controleer wat je invulde.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"'{waarde}' kunnen we niet lezen. Controleer wat je invulde.");
        messages.SetUnknownValueIsInvalidAccessor(_ => Ongeldig);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Ongeldig);
        messages.SetValueIsInvalidAccessor(waarde => $"'{waarde}' kunnen we niet lezen. Controleer wat je invulde.");
        messages.SetValueMustBeANumberAccessor(_ => "Vul een getal in.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        messages.SetMissingBindRequiredValueAccessor(_ => Leeg);
        messages.SetMissingKeyOrValueAccessor(() => Leeg);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Leeg);
        messages.SetValueMustNotBeNullAccessor(_ => Leeg);
    }
}
