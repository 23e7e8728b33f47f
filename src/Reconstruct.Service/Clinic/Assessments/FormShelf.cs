namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Every form of this service: those that the program carries, and those of the folder that the setting <c>assessments</c> names. That is how a trust brings in instruments that it holds a
/// licence for: none of them is part of the program. Each file is a FHIR Questionnaire with its licence in <c>copyright</c>; with any fault in any of them the service does not start, and says every one.
/// </summary>
public sealed class FormShelf
{
    private FormShelf(IReadOnlyList<LoadedForm> all) => All = all;

    public IReadOnlyList<LoadedForm> All { get; }

    public static FormShelf Of(IConfiguration settings) => new(settings["assessments"] is { Length: > 0 } folder ? [.. FormFiles.All, .. Own(folder)] : FormFiles.All);

    /// <summary>The form with this id; null when there is none.</summary>
    public LoadedForm? Find(string? id) => All.FirstOrDefault(f => f.Form.Id == id);

    private static IReadOnlyList<LoadedForm> Own(string folder)
    {
        if (!Directory.Exists(folder)) throw new InvalidOperationException("The folder that the setting assessments names is not there");
        var own = FormFiles.Read(folder);
        var faults = own.Where(f => string.IsNullOrWhiteSpace(f.Questions.Copyright)).Select(f => $"{f.Form.Id}.json, copyright: Say under which licence it is used")
            .Concat(own.Where(f => FormFiles.Find(f.Form.Id) is not null).Select(f => $"{f.Form.Id}.json, id: The program carries a form of this name")).ToList();
        return faults.Count == 0 ? own : throw new InvalidOperationException($"The assessment forms cannot be used:\n{string.Join('\n', faults)}");
    }
}
