package org.writethru.checks.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.DeskSite;

/** A withdrawal in a house that demands two people for it, and the passkey of the second. */
@ExtendWith(Chromium.class)
class WithdrawalTest {
    private static final View PHONE = View.ALL.getFirst();
    private static final View DESK = View.ALL.getLast();

    /** Where a story is withdrawn that readers find at this address. */
    private static String withdrawal(DeskSite site, String address) {
        return site.at("/desk/stories/" + address.substring(address.lastIndexOf('-') + 1) + "/withdraw");
    }

    private static void send(Page page, String button) {
        page.getByLabel("I have read what will go.").check();
        page.getByRole(AriaRole.BUTTON, DeskSite.named(button)).click();
    }

    @Test
    void oneEditorProposesAndAnotherConfirmsByATouch(Browser browser) {
        try (var site = DeskSite.strict(browser, "twoPeople: true\nwithdrawalConfirm: passkey\n")) {
            var address = site.release("Dam vote delayed", 4);
            var withdraw = withdrawal(site, address);
            var tom = site.person("editor", DESK);
            var mila = site.person("editor", PHONE);

            tom.navigate(withdraw);
            Access.check(tom);
            tom.getByLabel("Reason").fill("The letter was a forgery.");
            send(tom, "Propose to withdraw all 1 take");
            tom.waitForURL("**/desk/stories/*");
            assertThat(tom.getByRole(AriaRole.MAIN)).containsText("Editor 1 proposes to withdraw this story");
            tom.navigate(withdraw);
            assertThat(tom.getByRole(AriaRole.MAIN)).containsText("Another editor must confirm it");
            Access.check(tom);
            DeskSite.picture(tom, "withdrawal-proposed");

            mila.navigate(site.at("/desk/?state=flagged"));
            assertThat(mila.getByRole(AriaRole.MAIN)).containsText("Withdrawal proposed by Editor 1");
            Access.check(mila);
            DeskSite.picture(mila, "withdrawal-on-the-wire");
            mila.navigate(withdraw);
            assertThat(mila.getByRole(AriaRole.MAIN)).containsText("you have none");
            Access.check(mila);
            VirtualKey.in(mila);
            VirtualKey.add(site, mila, "This phone");
            mila.navigate(withdraw);
            assertThat(mila.getByRole(AriaRole.MAIN)).containsText("The letter was a forgery.");
            Access.check(mila);
            DeskSite.picture(mila, "withdrawal-touch");
            assertThat(site.reader().status(address)).isEqualTo(200);
            send(mila, "Withdraw all 1 take");
            mila.waitForURL("**/desk/stories/*");
            assertThat(site.reader().status(address)).isEqualTo(410);

            var chief = site.chief(DESK);
            chief.navigate(site.at("/desk/audit"));
            assertThat(chief.getByRole(AriaRole.MAIN)).containsText("confirmed with a passkey");
            assertThat(chief.getByRole(AriaRole.MAIN)).containsText("proposed by Editor 1");
        }
    }

    @Test
    void whoIsNotVerifiedWithdrawsNothing(Browser browser) {
        try (var site = DeskSite.strict(browser, "withdrawalConfirm: passkey\n")) {
            var address = site.release("Dam vote delayed", 4);
            var withdraw = withdrawal(site, address);
            var mila = site.person("editor", PHONE);
            var key = VirtualKey.in(mila);
            VirtualKey.add(site, mila, "This phone");
            key.verifies(false);
            mila.navigate(withdraw);
            mila.getByLabel("Reason").fill("The letter was a forgery.");
            send(mila, "Withdraw all 1 take");
            assertThat(mila.locator("[data-passkey-fault]")).containsText("No passkey was used");
            assertThat(mila.getByLabel("Reason")).hasValue("The letter was a forgery.");
            assertThat(site.reader().status(address)).isEqualTo(200);
        }
    }
}
