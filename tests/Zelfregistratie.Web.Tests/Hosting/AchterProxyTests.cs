namespace Zelfregistratie.Web.Tests.Hosting;

public sealed class AchterProxyTests(AchterProxyProef proef) : IClassFixture<AchterProxyProef>
{
    [Theory]
    [InlineData("10.0.0.4", "https", true)]
    [InlineData("192.0.2.7", "https", true)]
    [InlineData("10.0.0.4", "http", false)]
    [InlineData("10.0.1.4", "https", false)]
    [InlineData("203.0.113.9", "https", false)]
    public async Task Alleen_bekende_proxys_worden_geloofd(string afzender, string doorgegeven, bool gelooft) =>
        Assert.Equal(gelooft, await proef.GelooftHttpsAsync(afzender, doorgegeven));
}
