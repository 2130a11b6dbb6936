using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>Keeps the keys of forms in memory: the default would write them to the profile of whoever runs this.</summary>
internal sealed class VluchtigeSleutels : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> sleutels = [];

    public IReadOnlyCollection<XElement> GetAllElements() => sleutels.ToArray();

    public void StoreElement(XElement element, string friendlyName) => sleutels.Enqueue(element);
}
