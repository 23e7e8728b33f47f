using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

/// <summary>What an operation note starts from, and when it is complete.</summary>
[Trait("Hazard", "HAZ-117")]
public sealed class NoteTests
{
    private static readonly PlanNames Names = new(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["local-flap"] = "Local flap" }, new Dictionary<string, string>(StringComparer.Ordinal) { ["alt"] = "Anterolateral thigh" });

    private static readonly PlanContent Plan = PlanContent.Empty with
    {
        Values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["aim"] = "Nose after a skin cancer", ["main"] = "local-flap", ["site"] = "nose", ["side"] = "left", ["design"] = "Bilobed, from the side", ["anaesthetic"] = "local", ["minutes-likely"] = "45", ["planned-area-mm2"] = "240",
        },
    };

    [Fact]
    public void Starts_from_the_words_of_the_plan_and_from_none_of_its_numbers()
    {
        var start = NoteFields.Start(Plan, Names);

        Assert.Equal("Local flap\nBilobed, from the side\nSite: Nose, left", start[NoteFields.Procedure]);
        Assert.Equal(("Nose after a skin cancer", "Local"), (start["diagnosis"], start["anaesthetist"]));
        Assert.DoesNotContain(start.Values, v => v.Any(char.IsDigit));
        Assert.False(start.ContainsKey(NoteFields.Findings));
        Assert.Empty(NoteFields.Start(PlanContent.Empty, Names));
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var refused = new NoteDraft(null, null, null, new Dictionary<string, string?>(StringComparer.Ordinal) { ["incision"] = new('x', NoteField.MostLetters + 1) }, null).Make(NoteFields.Start(Plan, Names), corrects: true, []);

        Assert.Equal(["at", "urgency", "asPlanned", .. NoteFields.All.Where(f => f.Needed || f.Id == "incision").Select(f => f.Id), "why"], refused.Refusals.Select(r => r.Field!));
    }

    [Fact]
    public void The_words_of_the_plan_are_not_what_was_done_when_it_was_done_otherwise()
    {
        var start = NoteFields.Start(Plan, Names);

        var otherwise = Draft(asPlanned: false, start[NoteFields.Procedure]).Make(start, corrects: false, []);
        var told = Draft(asPlanned: false, "Closed directly: the skin was loose").Make(start, corrects: false, []);
        var planned = Draft(asPlanned: true, start[NoteFields.Procedure]).Make(start, corrects: false, []);

        Assert.Equal(("note-still-planned", NoteFields.Procedure), (Assert.Single(otherwise.Refusals).Code, otherwise.Refusals[0].Field));
        Assert.True(told.Ok && planned.Ok);
        Assert.False(planned.Value.ContainsKey("extra"));
    }

    private static NoteDraft Draft(bool asPlanned, string procedure) => new(
        DateTimeOffset.UnixEpoch, false, asPlanned,
        NoteFields.All.Where(f => f.Needed).ToDictionary(f => f.Id, f => (string?)(f.Id == NoteFields.Procedure ? procedure : "None"), StringComparer.Ordinal).Append(new("extra", "  ")).ToDictionary(StringComparer.Ordinal), null);
}
