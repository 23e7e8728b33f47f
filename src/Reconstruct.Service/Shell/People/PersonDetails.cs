using Reconstruct.Core;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.People;

namespace Reconstruct.Service.Shell.People;

/// <summary>What an administrator says of a member of staff. One that exists is complete.</summary>
public sealed record PersonDetails
{
    private const int LongestText = 200;

    private PersonDetails(string name, string? jobTitle, string? organisation, string? subject, IReadOnlyList<Role> roles, bool absent) =>
        (Name, JobTitle, Organisation, Subject, Roles, Absent) = (name, jobTitle, organisation, subject, roles, absent);

    /// <summary>Those that an administrator gives out. Patients enrol themselves; who acts for a patient is decided at the patient.</summary>
    public static readonly IReadOnlyList<Role> Grantable = [.. Enum.GetValues<Role>().Where(r => r is not (Role.Patient or Role.Proxy))];

    public string Name { get; }

    public string? JobTitle { get; }

    public string? Organisation { get; }

    /// <summary>Who they are at the staff's identity provider.</summary>
    public string? Subject { get; }

    public IReadOnlyList<Role> Roles { get; }

    public bool Absent { get; }

    public static Result<PersonDetails> Make(string? name, string? jobTitle, string? organisation, string? subject, IReadOnlyCollection<string> roles, bool absent)
    {
        List<Refusal> refusals = [];
        if (name is null) refusals.Add(new("name-missing", "Enter their name", "name"));
        TooLong(name, "Name", "name");
        TooLong(jobTitle, "Job title", "job-title");
        TooLong(subject, "Identity provider subject", "subject");
        var code = organisation is null ? (Result<OdsCode>?)null : OdsCode.Parse(organisation);
        if (code is { Ok: false } wrong) refusals.Add(new("organisation-code", wrong.Refusals[0].Message, "organisation"));
        var held = Grantable.Where(r => roles.Contains(r.ToString())).ToList();
        if (held.Count != roles.Count) refusals.Add(new("role-unknown", "Select roles from the list", "roles"));
        return refusals.Count > 0 ? refusals : new PersonDetails(name!, jobTitle, code?.Value.ToString(), subject, held, absent);

        void TooLong(string? text, string what, string field)
        {
            if (text?.Length > LongestText) refusals.Add(new("text-too-long", $"{what} must be {LongestText} characters or less", field));
        }
    }
}
