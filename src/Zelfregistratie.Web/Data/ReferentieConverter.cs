using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data;

internal sealed class ReferentieConverter() : ValueConverter<Referentie, string>(
    referentie => referentie.Waarde,
    tekst => Referentie.Lezen(tekst));
