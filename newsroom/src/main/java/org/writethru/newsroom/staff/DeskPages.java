package org.writethru.newsroom.staff;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.platform.web.Rendered.Header;

/**
 * Answers of desk addresses: pages from templates, refusals, problems, redirects. None of them is kept by anybody, framed by
 * anybody, or runs a script that did not come from here as a file.
 */
public final class DeskPages {
    /** What a browser may do with a desk page. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String HTML = "text/html;charset=utf-8";
    private static final String COMPILED_TEMPLATES = "org.writethru.templates";
    private static final List<Header> PRIVATE = List.of(
            new Header("Content-Security-Policy", POLICY),
            new Header("Cache-Control", CachePolicy.NEVER.header()),
            new Header("Referrer-Policy", "same-origin"),
            new Header("X-Robots-Tag", "noindex"));

    private final DeskFrames frames;
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, COMPILED_TEMPLATES);

    public DeskPages(DeskFrames frames) {
        this.frames = frames;
    }

    /** The frames of the pages. */
    public DeskFrames frames() {
        return frames;
    }

    /**
     * A page.
     *
     * @param template such as {@code desk/wire}
     * @param views the template's parameters; {@code frame} is added
     */
    public ServerResponse show(DeskFrame frame, String template, Map<String, Object> views) {
        return show(200, frame, template, views);
    }

    /** A page with another status than 200. */
    public ServerResponse show(
            int status, DeskFrame frame, String template, Map<String, Object> views, Header... more) {
        var all = new HashMap<>(views);
        all.put("frame", frame);
        var out = new Utf8ByteOutput();
        engine.render(template + ".jte", all, out);
        return new Answer(new Rendered(status, HTML, headers(more), Set.of(), out.toByteArray()));
    }

    /** A page that says one thing, or a problem document for a script; for somebody who is signed in. */
    public ServerResponse refuse(Visit visit, ServerRequest request, int status, String title, String sentence) {
        return asProblem(request)
                ? problem(status, title, sentence)
                : show(
                        status,
                        frames.of(visit, title, request.path()),
                        "staff/refused",
                        Map.of("title", title, "sentence", sentence, "signIn", ""));
    }

    /** The same for somebody who is not signed in. */
    ServerResponse refuseNobody(
            ServerRequest request, int status, String title, String sentence, String signIn, Header... more) {
        return asProblem(request)
                ? problem(status, title, sentence, more)
                : show(
                        status,
                        frames.alone(title),
                        "staff/refused",
                        Map.of("title", title, "sentence", sentence, "signIn", signIn),
                        more);
    }

    /** A problem document (RFC 9457). */
    public ServerResponse problem(int status, String title, String detail, Header... more) {
        return new Answer(Problem.of(status, title, detail).rendered(headers(more), Set.of()));
    }

    /** A problem document with members of its own. */
    public ServerResponse problem(Problem problem) {
        return new Answer(problem.rendered(headers(), Set.of()));
    }

    /** JSON for a script. */
    public ServerResponse json(int status, byte[] json, Header... more) {
        return new Answer(new Rendered(status, "application/json", headers(more), Set.of(), json));
    }

    private static List<Header> headers(Header... more) {
        var headers = new ArrayList<>(PRIVATE);
        headers.addAll(List.of(more));
        return headers;
    }

    /** Leads on to another desk page, with GET. */
    public ServerResponse seeOther(String path) {
        return ServerResponse.status(303)
                .location(URI.create(path))
                .header("Cache-Control", CachePolicy.NEVER.header())
                .build();
    }

    /** Whether a script asked rather than a person. */
    static boolean asProblem(ServerRequest request) {
        return Problem.wantedBy(request)
                || request.headers().firstHeader(GuardedRoutes.TOKEN_HEADER) != null
                || "empty".equals(request.headers().firstHeader("Sec-Fetch-Dest"));
    }
}
