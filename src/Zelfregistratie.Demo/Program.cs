namespace Zelfregistratie.Demo;

/// <summary>Starts the demo and says what to try.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            if (Opdrachtregel.Lezen(args) is not { } options)
            {
                Console.WriteLine(Opdrachtregel.Hulp);
                return 0;
            }

            await using var host = await DemoHost.StartAsync(options);
            Console.WriteLine(Welkom.Tekst(host));
            await host.WachtenAsync();
            return 0;
        }
        catch (DemoFout fout)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return 1;
        }
    }
}
