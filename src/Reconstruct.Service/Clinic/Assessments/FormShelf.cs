namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Every form of this service: those that the program carries, and those of the folder that the setting <c>assessments</c> names. That is how a trust brings in instruments that it holds a
/// licence for: none of them is part of the program. Each file is a FHIR Questionnaire with its copyright notice and, where patients answer it, its licence and for whom it was made; with any fault in
/// any of them the service does not start, and says every one.
/// </summary>
public sealed class FormShelf
{
    private FormShelf(IReadOnlyList<LoadedForm> all) => All = all;

    public IReadOnlyList<LoadedForm> All { get; }

    public static FormShelf Of(IConfiguration settings) => new(settings["assessments"] is { Length: > 0 } folder ? [.. FormFiles.All, .. Own(folder)] : FormFiles.All);

    /// <summary>The form with this id; null when there is none.</summary>
    public LoadedForm? Find(string? id) => All.FirstOrDefault(f => f.Form.Id == id);

    private static IReadOnlyList<LoadedForm> Own(string folder) => Directory.Exists(folder)
        ? FormFiles.Read(folder, ofTrust: true)
        : throw new InvalidOperationException("The folder that the setting assessments names is not there");
}
