using System.Diagnostics.CodeAnalysis;
using PhoneNumbers;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Phone numbers: typed in any notation, kept as E.164, shown the way people write them.</summary>
public static class Telefoonnummer
{
    private const string Land = "BE";
    private const int LangsteInvoer = 40;

    /// <summary>Reads a number; without a country code it is one of Belgium.</summary>
    /// <param name="tekst">In any notation.</param>
    /// <param name="e164">Such as +3212345678.</param>
    /// <returns>False when it is no number that exists.</returns>
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out string? e164)
    {
        var nummer = Ontleden(tekst);
        e164 = nummer is not null && PhoneNumberUtil.GetInstance().IsValidNumber(nummer)
            ? PhoneNumberUtil.GetInstance().Format(nummer, PhoneNumberFormat.E164)
            : null;
        return e164 is not null;
    }

    /// <summary>"+32 12 34 56 78" for "+3212345678".</summary>
    public static string Leesbaar(string e164) =>
        Ontleden(e164) is { } nummer ? PhoneNumberUtil.GetInstance().Format(nummer, PhoneNumberFormat.INTERNATIONAL) : e164;

    private static PhoneNumber? Ontleden(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst) || tekst.Length > LangsteInvoer)
        {
            return null;
        }

        try
        {
            return PhoneNumberUtil.GetInstance().Parse(tekst, Land);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
