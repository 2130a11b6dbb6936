using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data;

internal sealed class RedenConverter() : ValueConverter<Reden, string>(
    reden => reden.Tekst,
    tekst => Reden.Lezen(tekst));
