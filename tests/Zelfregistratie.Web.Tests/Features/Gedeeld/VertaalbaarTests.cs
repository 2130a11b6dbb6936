using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

/// <summary>Texts that don't stand in a view go through the localizer too.</summary>
public sealed class VertaalbaarTests(VertaalbaarTests.InEenAndereTaal proef) : IClassFixture<VertaalbaarTests.InEenAndereTaal>
{
    private const string Merk = "<{0}>";

    [Fact]
    public void Wat_MVC_zegt_over_een_waarde_die_niet_past()
    {
        var berichten = new DefaultModelBindingMessageProvider();
        BindingMessages.Apply(berichten, new Nepvertaling(Merk));

        Assert.Equal("<'x' kunnen we niet lezen. Controleer wat je invulde.>", berichten.AttemptedValueIsInvalidAccessor("x", "Veld"));
        Assert.All(
            [
                berichten.AttemptedValueIsInvalidAccessor("x", "Veld"), berichten.NonPropertyAttemptedValueIsInvalidAccessor("x"), berichten.ValueIsInvalidAccessor("x"),
                berichten.UnknownValueIsInvalidAccessor("Veld"), berichten.NonPropertyUnknownValueIsInvalidAccessor(), berichten.ValueMustNotBeNullAccessor("x"),
                berichten.ValueMustBeANumberAccessor("Veld"), berichten.NonPropertyValueMustBeANumberAccessor(), berichten.MissingBindRequiredValueAccessor("Veld"),
                berichten.MissingKeyOrValueAccessor(), berichten.MissingRequestBodyRequiredValueAccessor(),
            ],
            bericht => Assert.Matches("^<.+>$", bericht));
    }

    [Fact]
    public async Task De_koppen_en_woorden_van_de_export()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie) = (organisatie, true));

        var regels = (await beheerder.GetStringAsync("/taken/exporteren", TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");

        Assert.All(regels[0].Split(';'), kop => Assert.Matches("^<.+>$", kop));
        Assert.All(["<Te behandelen>", "<Werkrelatie>", "<nee>"], woord => Assert.Contains(woord, regels[1].Split(';')));
    }

    [Fact]
    public void Hoelang_iemand_wacht() =>
        Assert.Equal("<wacht 3 dagen>", Opmaak.Wachttijd(proef.Data.Nu, proef.Data.Nu.AddDays(3), new Nepvertaling(Merk)));

    public sealed class InEenAndereTaal : PortaalProef
    {
        protected override void Vervangen(IServiceCollection services) => services.AddSingleton<IStringLocalizer<Teksten>>(new Nepvertaling(Merk));
    }
}
