using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.TSql;

/// <summary>
/// Writes every query of the portal for SQL Server too, when it is first made on the engine of the test, and reads the T-SQL.
/// So no query gets by that only the other engines understand.
/// </summary>
public sealed class TSqlSpiegel : IQueryExpressionInterceptor
{
    /// <summary>One for all portals: EF keeps its services apart by this kind of interceptor.</summary>
    public static readonly TSqlSpiegel Enige = new();

    private static readonly MethodInfo Uitvoeren = typeof(TSqlSpiegel).GetMethod(nameof(ResultaatVragen), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly ConcurrentQueue<string> geschreven = new();

    private TSqlSpiegel()
    {
    }

    /// <summary>All T-SQL that was written in this process.</summary>
    public IReadOnlyList<string> Geschreven => [.. geschreven];

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is not SqlServerDb)
        {
            foreach (var sql in Schrijven(queryExpression))
            {
                geschreven.Enqueue(sql);
                if (TSqlLezer.Fouten(sql) is [var fout, ..])
                {
                    throw new InvalidOperationException($"SQL Server can't read this query: {fout}\n{sql}");
                }
            }
        }

        return queryExpression;
    }

    private static IReadOnlyList<string> Schrijven(Expression vraag)
    {
        var vanger = new TSqlVanger();
        using var db = vanger.Openen();
        var provider = ((IInfrastructure<IServiceProvider>)db).Instance.GetService(typeof(IAsyncQueryProvider)) as IAsyncQueryProvider;
        var gespiegeld = new Omzetter(db, provider!).Visit(vraag);
        try
        {
            Uitvoeren.MakeGenericMethod(Resultaat(gespiegeld.Type)).Invoke(null, [provider, gespiegeld]);
        }
        catch (TargetInvocationException fout) when (vanger.Opdrachten.Count > 0 && fout.InnerException is InvalidOperationException)
        {
            // Nothing was found where something was expected, after the query was written: that is all that was wanted.
        }
        catch (TargetInvocationException fout)
        {
            throw new InvalidOperationException($"This query can't be written for SQL Server: {fout.InnerException!.Message}\n{vraag}", fout.InnerException);
        }

        return vanger.Opdrachten;
    }

    // Of a query that was not ended by a Count or a Single, the rows are the result.
    private static Type Resultaat(Type type) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(een => een.IsGenericType && een.GetGenericTypeDefinition() == typeof(IQueryable<>)) is { } vraag
            ? typeof(IEnumerable<>).MakeGenericType(vraag.GetGenericArguments())
            : type;

    private static void ResultaatVragen<T>(IAsyncQueryProvider provider, Expression vraag)
    {
        if (provider.Execute<T>(vraag) is System.Collections.IEnumerable rijen and not string)
        {
            foreach (var _ in rijen)
            {
                throw new InvalidOperationException("There is no server, so there are no rows.");
            }
        }
    }

    private sealed class Omzetter(SqlServerDb db, IAsyncQueryProvider provider) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression bron => new EntityQueryRootExpression(provider, db.Model.FindEntityType(bron.EntityType.Name)!),
            QueryParameterExpression waarde => Expression.Field(Expression.Constant(Activator.CreateInstance(typeof(Houder<>).MakeGenericType(waarde.Type))), "Waarde"),
            _ => base.VisitExtension(node),
        };
    }

    // A field of an object is what EF makes a parameter of. Which value it has decides nothing, but for an empty list.
    private sealed class Houder<T>
    {
        public T Waarde = (T)Voorbeeld(typeof(T))!;

        private static object? Voorbeeld(Type type)
        {
            if (type == typeof(string))
            {
                return "a";
            }

            if (type != typeof(byte[]) && type.GetInterfaces().Prepend(type).FirstOrDefault(een => een.IsGenericType && een.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is { } lijst)
            {
                var soort = lijst.GetGenericArguments()[0];
                var rij = Array.CreateInstance(soort, 2);
                rij.SetValue(Voorbeeld(soort), 0);
                rij.SetValue(Voorbeeld(soort), 1);
                return type.IsAssignableFrom(rij.GetType()) ? rij : Activator.CreateInstance(type, rij);
            }

            // Values of the domain can't be made without their rules.
            return RuntimeHelpers.GetUninitializedObject(Nullable.GetUnderlyingType(type) ?? type);
        }
    }
}
