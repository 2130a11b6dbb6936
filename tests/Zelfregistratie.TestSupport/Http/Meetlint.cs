using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>Writes down what the database does for a request.</summary>
internal sealed class Meetlint(Sporen sporen) : DbCommandInterceptor, ISaveChangesInterceptor
{
    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Onthouden(command, eventData);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Onthouden(command, eventData);
        return ValueTask.FromResult(result);
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result) => Opgeslagen(result);

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Opgeslagen(result));

    private void Onthouden(DbCommand command, CommandExecutedEventData eventData)
    {
        if (eventData.CommandSource is CommandSource.LinqQuery or CommandSource.FromSqlQuery)
        {
            sporen.Huidig?.Gevraagd(command.CommandText);
        }
    }

    private int Opgeslagen(int result)
    {
        if (result > 0)
        {
            sporen.Huidig?.Opgeslagen();
        }

        return result;
    }
}
