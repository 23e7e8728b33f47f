namespace Reconstruct.Service.Shell;

/// <summary>Fills an empty record before the first answer; does nothing otherwise. The demo registers it.</summary>
/// <param name="progress">Is told, line by line, how far it is.</param>
public delegate Task FillWhenEmpty(Action<string> progress, CancellationToken ct);
