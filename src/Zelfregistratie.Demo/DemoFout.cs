namespace Zelfregistratie.Demo;

/// <summary>Something that keeps the demo from starting. The message is Dutch, for whoever starts it.</summary>
public sealed class DemoFout(string message, Exception? innerException = null) : Exception(message, innerException);
