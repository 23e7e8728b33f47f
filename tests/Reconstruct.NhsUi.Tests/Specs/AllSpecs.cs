using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests.Specs;

/// <summary>Every upstream component we have one for.</summary>
public static class AllSpecs
{
    public static readonly IReadOnlyList<Spec> All =
    [
        LinkSpecs.ActionLink, LinkSpecs.BackLink, LinkSpecs.Breadcrumb, LinkSpecs.Button, BoxSpecs.Card, FieldSpecs.CharacterCount, GroupSpecs.Checkboxes, LinkSpecs.ContentsList,
        GroupSpecs.DateInput, TextSpecs.Details, TextSpecs.DoDontList, TextSpecs.ErrorMessage, TextSpecs.ErrorSummary, GroupSpecs.Fieldset, FieldSpecs.FileUpload, LinkSpecs.Footer,
        BoxSpecs.Header, TextSpecs.Heading, TextSpecs.Hint, TextSpecs.Images, FieldSpecs.Input, TextSpecs.InsetText, GroupSpecs.Label, GroupSpecs.Legend, TextSpecs.NotificationBanner,
        LinkSpecs.Pagination, TextSpecs.Panel, FieldSpecs.PasswordInput, GroupSpecs.Radios, FieldSpecs.SearchInput, FieldSpecs.Select, LinkSpecs.SkipLink, BoxSpecs.SummaryList,
        BoxSpecs.Table, LinkSpecs.Tabs, TextSpecs.Tag, LinkSpecs.TaskList, FieldSpecs.Textarea, TextSpecs.WarningCallout,
    ];

    public static Spec Of(string component) => All.Single(s => s.Component == component);
}
