namespace Zelfregistratie.Architecture.Tests;

public class BoomtekeningTests
{
    private static readonly string Pagina = File.ReadAllText(Path.Combine(Bronnen.Wortel, "docs", "architecture.md"));

    [Fact]
    public void Elke_map_van_de_tekening_bestaat() =>
        Assert.All(Boomtekening.Lezen(Pagina), map => Assert.True(Directory.Exists(Path.Combine(Bronnen.Wortel, map)), map));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("src/Zelfregistratie.Domain")]
    [InlineData("src/Zelfregistratie.Web")]
    [InlineData("src/Zelfregistratie.Web/Features")]
    public void Elke_map_op_schijf_staat_in_de_tekening(string boven)
    {
        var getekend = Boomtekening.Lezen(Pagina);
        var opSchijf = Directory.EnumerateDirectories(Path.Combine(Bronnen.Wortel, boven))
            .Select(map => $"{boven}/{Path.GetFileName(map)}")
            .Where(map => !map.EndsWith("/bin", StringComparison.Ordinal) && !map.EndsWith("/obj", StringComparison.Ordinal));

        Assert.Empty(opSchijf.Except(getekend, StringComparer.Ordinal));
    }

    [Fact]
    public void Een_tekening_wordt_gelezen_met_haar_diepte() =>
        Assert.Equal(["src", "src/Een", "src/Een/Twee", "src/Drie"], Boomtekening.Lezen("```\nsrc/\n  Een/  uitleg/met streep\n    Twee/\n  Drie/\n```\n"));

    [Fact]
    public void Een_pagina_zonder_tekening_faalt() =>
        Assert.Throws<InvalidOperationException>(() => Boomtekening.Lezen("src/"));
}
