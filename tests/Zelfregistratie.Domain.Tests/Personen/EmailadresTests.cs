using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Domain.Tests.Personen;

public class EmailadresTests
{
    [Theory]
    [InlineData("jan.peeters@oostmeer.example", "jan.peeters@oostmeer.example")]
    [InlineData("  jan+werk@oostmeer.example ", "jan+werk@oostmeer.example")]
    [InlineData("o'neill@mail.oostmeer.example", "o'neill@mail.oostmeer.example")]
    public void Een_gewoon_adres_wordt_gelezen_zonder_spaties_eromheen(string tekst, string verwacht)
    {
        Assert.True(Emailadres.TryLezen(tekst, out var adres));
        Assert.Equal(verwacht, adres);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jan")]
    [InlineData("jan@oostmeer")]
    [InlineData("jan@@oostmeer.example")]
    [InlineData("Jan <jan@oostmeer.example>")]
    [InlineData("jan@oostmeer.example, an@oostmeer.example")]
    [InlineData("jan@oostmeer.example\r\nBcc: an@oostmeer.example")]
    [InlineData("jan peeters@oostmeer.example")]
    [InlineData("\"jan\"@oostmeer.example")]
    [InlineData("jan.@oostmeer.example")]
    [InlineData(".jan@oostmeer.example")]
    [InlineData("jan..peeters@oostmeer.example")]
    public void Wat_geen_enkel_gewoon_adres_is_wordt_geweigerd(string? tekst) =>
        Assert.False(Emailadres.TryLezen(tekst, out _));

    [Fact]
    public void Een_adres_telt_ten_hoogste_254_tekens()
    {
        var domein = string.Join('.', Enumerable.Repeat(new string('d', 60), 3));

        Assert.True(Emailadres.TryLezen($"{new string('a', 60)}@{domein}.example", out _));
        Assert.False(Emailadres.TryLezen($"{new string('a', 90)}@{domein}.example", out _));
    }
}
