using Reconstruct.Core.Surgeons;
using static Reconstruct.Core.Tests.Surgeons.SurgeonSamples;

namespace Reconstruct.Core.Tests.Surgeons;

/// <summary>Mapping files and the lines that they explain. The numbers are those of worked examples; no doctor is meant.</summary>
public sealed class RegisterExtractTests
{
    private const string Mapping = """
        { "kind": "surgeon-register", "title": "Register extract", "source": "GMC register download", "extractedOn": "2026-03-01", "complete": true,
          "claims": ["registration", "specialist-register"],
          "columns": { "gmcNumber": "Ref No", "givenNames": "Given", "familyName": "Surname", "status": "Status", "specialties": "Specialties", "conditions": "Notes" },
          "statuses": { "Registered with a licence": "licensed", "Suspended": "suspended", "Erased": "removed" },
          "noConditions": ["None"], "plasticSurgery": ["Plastic surgery"] }
        """;

    private const string Heading = "Surname,Given,Ref No,Status,Specialties,Notes,Unused";

    [Fact]
    public void Reads_a_line_by_the_headings_that_the_mapping_names()
    {
        var row = Lines("Okonjo-Hale,Amara,1234567,registered with a licence,Plastic Surgery; General surgery,none,x").Single().Row.Value;

        Assert.Equal(("C1234567", "Amara", RegisterStatus.Licensed, null), (row.Number.Value, row.GivenNames, row.Status!.Value, row.Conditions));
        Assert.Equal(
            [(ClaimKind.Registration, CheckResult.Verified), (ClaimKind.SpecialistRegister, CheckResult.Verified)],
            Read().Findings(row, "Amara", "Okonjo-Hale").Select(f => (f.Claim, f.Result)));
    }

    [Theory]
    [InlineData("Registered with a licence,General surgery,None", CheckResult.Verified, CheckResult.RegistrationOnly)]
    [InlineData("Registered with a licence,Plastic surgery,Supervised", CheckResult.VerifiedWithConditions, CheckResult.Verified)]
    [InlineData("Suspended,Plastic surgery,", CheckResult.Suspended, CheckResult.Verified)]
    [InlineData("Erased,Plastic surgery,", CheckResult.Removed, CheckResult.NotFound)]
    public void Says_what_a_line_finds_out(string fields, CheckResult registration, CheckResult specialist)
    {
        var row = Lines($"Okonjo-Hale,Amara,1234567,{fields},").Single().Row.Value;

        Assert.Equal([registration, specialist], Read().Findings(row, "Amara", "Okonjo-Hale").Select(f => f.Result));
    }

    [Fact]
    [Trait("Hazard", "HAZ-072")]
    public void A_name_that_does_not_agree_finds_out_that_and_nothing_else()
    {
        var row = Lines("Okonjo,Amara,1234567,Suspended,Plastic surgery,,").Single().Row.Value;

        Assert.All(Read().Findings(row, "Amara", "Okonjo-Hale"), f => Assert.Equal(CheckResult.Disagrees, f.Result));
    }

    [Fact]
    public void Refuses_a_line_with_its_number_and_every_reason_and_reads_on()
    {
        var lines = Lines("A,B,C9999998,Odd,,,", "", "short", ",,1234567,Suspended,,,", "Okonjo-Hale,Amara,1234567,Suspended,,,");

        Assert.Equal([2, 4, 5, 6], lines.Select(l => l.Number));
        Assert.Equal(["gmc-number-not-a-person", RegisterExtract.StatusCode], lines[0].Row.Refusals.Select(r => r.Code));
        Assert.Equal(RegisterExtract.ColumnsCode, lines[1].Row.Refusals.Single().Code);
        Assert.Equal((RegisterExtract.NameCode, "C1234567"), (lines[2].Row.Refusals.Single().Code, lines[2].Doctor!.Value));
        Assert.True(lines[3].Row.Ok);
    }

    [Theory]
    [InlineData("Surname,Given,Ref No,Status,Specialties")]
    [InlineData("Surname,Given,Ref No,Status,Specialties,Notes,Notes")]
    [InlineData("")]
    public void Refuses_a_file_that_lacks_a_column_or_has_it_twice(string heading)
    {
        Assert.All(RegisterExtract.Open(Read(), heading).Refusals, r => Assert.Equal(RegisterExtract.HeadingCode, r.Code));
        Assert.False(RegisterExtract.Open(Read(), heading).Ok);
    }

    [Theory]
    [InlineData("\"surgeon-register\"", "\"other\"", "kind")]
    [InlineData("2026-03-01", "2026-03-04", "extractedOn")]
    [InlineData("\"specialist-register\"", "\"volume\"", "'volume'")]
    [InlineData("\"suspended\"", "\"resting\"", "'resting'")]
    [InlineData("\"status\": \"Status\", ", "", "columns.status")]
    [InlineData("\"Plastic surgery\"", "", "plasticSurgery")]
    [InlineData("\"Given\"", "\"Surname\"", "two things")]
    [InlineData("\"complete\"", "\"compleat\"", "compleat")]
    [InlineData("\"complete\": true,", "", "complete")]
    [InlineData("{ \"kind\"", "[", "line 1")]
    public void Names_what_is_wrong_with_a_mapping(string from, string to, string named)
    {
        var read = RegisterMappingFile.Read(Mapping.Replace(from, to, StringComparison.Ordinal), Day);

        Assert.False(read.Ok);
        Assert.All(read.Refusals, r => Assert.Equal(RegisterMappingFile.FileCode, r.Code));
        if (named is not ("compleat" or "complete")) Assert.Contains(named, string.Join(' ', read.Refusals.Select(r => r.Message)), StringComparison.Ordinal);
    }

    private static RegisterMapping Read() => RegisterMappingFile.Read(Mapping, Day).Value;

    private static List<RegisterLine> Lines(params string[] lines) => [.. RegisterExtract.Open(Read(), Heading).Value.ReadAll(lines)];
}
