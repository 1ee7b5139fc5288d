package org.writethru.newsroom.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.desk.script.EditorFiles;
import org.writethru.newsroom.desk.view.DraftView;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** The page on which a draft is written. Its script does the rest; the page tells it what it needs. */
final class DraftPage {
    /** What a draft may be opened for, as a word in its address. */
    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}");

    private final Drafting desk;
    private final DeskPages pages;
    private final RefusalPages refusals;
    private final CopyWatch copy;

    DraftPage(Drafting desk, DeskPages pages, CopyWatch copy) {
        this.desk = desk;
        this.copy = copy;
        this.pages = pages;
        this.refusals = new RefusalPages(pages);
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return desk.drafts()
                .find(request.pathVariable("id"))
                .map(draft -> show(visit, request, draft))
                .orElseGet(() -> refusals.noSuchDraft(visit, request));
    }

    private ServerResponse show(Visit visit, ServerRequest request, Draft draft) {
        var headline = draft.line().headline();
        var title = headline.isBlank() ? "Draft without a headline" : headline;
        var frame = pages.frames()
                .of(visit, title, request.path())
                .shaped("editing")
                .styled(EditorFiles.style())
                .script(EditorFiles.script());
        var view = new DraftView(
                title,
                language(draft).direction(),
                draft.line().language(),
                config(visit, draft),
                copy.of(draft.story()));
        var kind = request.param("kind").filter(KIND.asMatchPredicate()).orElse("");
        var bar = new DraftBar(desk.house().zone()).of(draft, visit.person(), kind);
        return pages.show(frame, "desk/draft", Map.of("view", view, "bar", bar));
    }

    /** Inside of a script element nothing may look like its end. */
    private String config(Visit visit, Draft draft) {
        var json = new String(CanonicalJson.write(settings(visit, draft)), StandardCharsets.UTF_8);
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private Json settings(Visit visit, Draft draft) {
        var house = desk.house();
        var person = visit.person();
        var settings = new JsonObject()
                .put("draft", draft.id())
                .put(
                        "person",
                        new JsonObject()
                                .put("id", person.id())
                                .put("name", person.name())
                                .json())
                .put("role", person.role().word())
                .put("formToken", visit.formToken())
                .put("state", draft.state().word())
                .put("openedOn", draft.openedOn())
                .put("agency", house.agency())
                .put("today", house.dayOf(desk.clock().instant()).toString())
                .put("addresses", addresses(draft))
                .put("sections", sections(house, language(draft)))
                .put("languages", house.languages(), DraftPage::language)
                .put("places", desk.drafts().places(draft.line().language()), Json.Text::new);
        desk.drafts()
                .last(draft)
                .ifPresent(last -> LivePage.json(
                                DraftText.json(last, last.language().tag()))
                        .ifPresent(reading -> settings.put(
                                "lastTake",
                                new JsonObject()
                                        .put("number", draft.openedOn())
                                        .put("reading", reading)
                                        .json())));
        return settings.json();
    }

    private static Json addresses(Draft draft) {
        var path = "/desk/drafts/" + draft.id();
        return new JsonObject()
                .put("draft", path)
                .put("live", path + "/live")
                .put("reading", path + "/reading")
                .put("snapshots", path + "/snapshots")
                .put("file", path + "/file")
                .put("giveUp", path + "/give-up")
                .put("newest", path + "/newest")
                .put("pictures", "/desk/pictures")
                .put("picture", "/desk/pictures/{digest}/small")
                .put("subjects", "/desk/subjects/" + language(draft).tag())
                .put("signIn", "/desk/sign-in?to=" + path)
                .json();
    }

    private static Json sections(House house, Language language) {
        List<Json> sections = house.sections().keySet().stream()
                .<Json>map(key -> new JsonObject()
                        .put("key", key)
                        .put("name", house.sectionLabel(key, language))
                        .json())
                .toList();
        return new Json.Items(sections);
    }

    private static Json language(Language language) {
        return new JsonObject()
                .put("tag", language.tag())
                .put("name", language.locale().getDisplayName(java.util.Locale.ENGLISH))
                .put("direction", language.direction())
                .json();
    }

    /** The language that the text says it is in, which somebody may be changing. */
    private static Language language(Draft draft) {
        try {
            return new Language(draft.line().language());
        } catch (Unfit e) {
            return new Language("en");
        }
    }
}
