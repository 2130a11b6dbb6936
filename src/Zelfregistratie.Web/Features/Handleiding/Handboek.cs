using System.Reflection;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Zelfregistratie.Web.Features.Handleiding;

/// <summary>The manual for users: the Markdown and pictures of <c>docs/handleiding</c>, which travel inside the portal.</summary>
internal sealed partial class Handboek
{
    private const string Map = "handleiding/";

    private static readonly Assembly Bron = typeof(Handboek).Assembly;

    private readonly MarkdownPipeline pijplijn = new MarkdownPipelineBuilder().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>Reads the chapters, in the order of their numbers.</summary>
    public Handboek() => Hoofdstukken =
    [
        .. Bron.GetManifestResourceNames()
            .Select(naam => Bestandsnaam().Match(naam.Replace('\\', '/')))
            .Where(naam => naam.Success)
            .OrderBy(naam => naam.Value, StringComparer.Ordinal)
            .Select(naam => Lezen(naam.Groups["adres"].Value, Tekst(naam.Value))),
    ];

    /// <summary>The chapters, in order.</summary>
    public IReadOnlyList<Hoofdstuk> Hoofdstukken { get; }

    /// <summary>Opens a picture.</summary>
    /// <returns>Null when there is none with that name.</returns>
    public static Stream? Beeld(string naam) =>
        Beeldnaam().IsMatch(naam) ? Bron.GetManifestResourceStream($"{Map}beelden/{naam}.png") : null;

    private Hoofdstuk Lezen(string adres, string tekst)
    {
        var document = Markdown.Parse(tekst, pijplijn);
        var titel = document.OfType<HeadingBlock>().First();
        var lead = document.OfType<ParagraphBlock>().First();
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = HoofdstukLink().Replace(link.Url ?? "", "${adres}");
        }

        var (kop, alinea) = (Platte(titel), Platte(lead));
        document.Remove(titel);
        document.Remove(lead);
        return new Hoofdstuk(adres, kop, alinea, document.ToHtml(pijplijn));
    }

    private static string Platte(LeafBlock blok) => string.Concat(blok.Inline!.Descendants().Select(deel => deel switch
    {
        LiteralInline letterlijk => letterlijk.Content.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));

    private static string Tekst(string naam)
    {
        using var lezer = new StreamReader(Bron.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }

    [GeneratedRegex("^handleiding/[0-9]{2}-(?<adres>[a-z-]+)\\.md$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bestandsnaam();

    [GeneratedRegex("^[0-9]{2}-(?<adres>[a-z-]+)\\.md", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HoofdstukLink();

    [GeneratedRegex("^[a-z0-9-]{1,60}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beeldnaam();
}
