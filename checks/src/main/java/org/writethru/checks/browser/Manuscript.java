package org.writethru.checks.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A draft as an open editor's page shows it. */
public record Manuscript(Page page) {
    private static final Page.WaitForConditionOptions PATIENTLY = new Page.WaitForConditionOptions().setTimeout(60_000);

    /** The words of each element of this kind, without the names at the others' cursors. */
    private static final String WORDS = """
            (copy, kind) => {
              const words = copy.cloneNode(true);
              words.querySelectorAll('.caret').forEach(caret => caret.remove());
              return (kind ? [...words.querySelectorAll(kind)] : [words])
                .map(element => element.textContent.replaceAll('\\u2060', ''));
            }""";

    /** The text's own place. */
    public Locator copy() {
        return page.locator("#editor .copy");
    }

    /** The words of the text. */
    public String text() {
        return words("").getFirst();
    }

    /** The words of each paragraph. */
    public List<String> paragraphs() {
        return words("p");
    }

    /** The words of each element of the text that this selector finds. */
    public List<String> words(String selector) {
        var words = new ArrayList<String>();
        for (var element : (List<?>) copy().evaluate(WORDS, selector)) {
            words.add(String.valueOf(element));
        }
        return words;
    }

    /** What the state line says. */
    public String state() {
        return page.locator(".state").first().innerText().strip();
    }

    void awaitState(String pattern) {
        await(() -> state().matches(pattern), () -> "“%s” is not “%s”".formatted(state(), pattern));
    }

    void awaitText(String words) {
        await(() -> text().contains(words), () -> "“%s” is not in “%s”".formatted(words, text()));
    }

    void awaitParagraphs(List<String> expected) {
        await(() -> paragraphs().equals(expected), () -> "%s%nis not%n%s".formatted(paragraphs(), expected));
    }

    private void await(BooleanSupplier so, Supplier<String> complaint) {
        try {
            page.waitForCondition(so, PATIENTLY);
        } catch (TimeoutError e) {
            throw new AssertionError(complaint.get(), e);
        }
    }
}
