using Microsoft.Playwright;

namespace Reconstruct.BrowserTests;

public sealed class KeyboardTests(Site site)
{
    private const string Focused = "() => document.activeElement.id || document.activeElement.className";

    [Fact]
    public async Task The_first_stop_of_the_tab_key_leads_past_the_header()
    {
        await using var window = await site.Open();
        await window.Go("/sign-in");

        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()"));
        await window.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("maincontent", await window.Page.EvaluateAsync<string>(Focused));
    }

    [Fact]
    public async Task A_refused_form_puts_the_keyboard_on_its_errors_and_each_error_leads_to_its_field()
    {
        await using var window = await site.Open();
        await window.Go("/sign-in");

        await window.Press("Sign in");

        await Assertions.Expect(window.Page.Locator(".nhsuk-error-summary")).ToBeFocusedAsync();
        Assert.StartsWith("Error: ", await window.Page.TitleAsync(), StringComparison.Ordinal);
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("person", await window.Page.EvaluateAsync<string>(Focused));
    }

    [Fact]
    public async Task Somebody_signs_in_with_the_keyboard_alone()
    {
        await using var window = await site.Open();
        await window.Go("/sign-in");

        await window.Page.Locator("#person").FocusAsync();
        await window.Page.Keyboard.PressAsync("Space");
        await window.Page.RunAndWaitForResponseAsync(() => window.Page.Keyboard.PressAsync("Enter"), r => r.Request.IsNavigationRequest && r.Status == 200);

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
        Assert.Empty(window.Wrong);
    }
}
