package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.AboutView;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Language;

/** What the agency says of itself and its rules, and how anybody can check its log. */
final class AboutPage {
    private static final List<String> FIRST = List.of("about", "corrections");

    private final Site site;
    private final Frames frames;

    AboutPage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    ServerResponse show(Language language) {
        return new Answer(site.shelf().get(Frames.path(language, "about"), () -> render(language)));
    }

    private Rendered render(Language language) {
        var words = Words.of(language);
        var key = site.ledger().name().map(name -> new AboutView.Key(name.origin(), name.vkey()));
        var title = words.say("about");
        var frame = frames.everywhere(
                language,
                title,
                words.say("about-agency", "agency", site.house().agencyName(language)),
                "about",
                "");
        return site.print(
                "about", frame, Set.of(Tags.key()), Map.of("about", new AboutView(policies(language, words), key)));
    }

    private List<AboutView.Policy> policies(Language language, Words words) {
        var house = site.house();
        var policies = new ArrayList<AboutView.Policy>();
        for (var key : ordered(house.policies().keySet())) {
            house.policy(key, language)
                    .ifPresent(text -> policies.add(new AboutView.Policy(key, title(key, words), paragraphs(text))));
        }
        return policies;
    }

    private static List<String> ordered(Set<String> keys) {
        var ordered = new ArrayList<>(FIRST);
        ordered.retainAll(keys);
        new TreeSet<>(keys).stream().filter(key -> !FIRST.contains(key)).forEach(ordered::add);
        return ordered;
    }

    private static String title(String key, Words words) {
        var message = "policy-" + key;
        return words.knows(message)
                ? words.say(message)
                : Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
    }

    /** The paragraphs of a text, divided by empty lines. */
    static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }
}
