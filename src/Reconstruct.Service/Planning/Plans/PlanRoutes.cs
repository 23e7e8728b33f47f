namespace Reconstruct.Service.Planning.Plans;

/// <summary>The pages of the living plan: one plan, from the defect to what was achieved. ADR 0016.</summary>
public static class PlanRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        PlansPage.Map(app);
        PlanPage.Map(app);
        WithdrawPlanPage.Map(app);
        EditPlanPage.Map(app);
        OptionsPage.Map(app);
        AttachmentsPage.Map(app);
        CalculationPage.Map(app);
        VersionsPage.Map(app);
        PlanVersionPage.Map(app);
        ConsentPage.Map(app);
        WithdrawAgreementPage.Map(app);
        PlanLetterPage.Map(app);
        MyPlanPage.Map(app);
        MyPlanPicture.Map(app);
        MyNoPage.Map(app);
        TheatrePage.Map(app);
        NotePage.Map(app);
        OutcomePage.Map(app);
    }
}
