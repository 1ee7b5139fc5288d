package org.writethru.newsroom.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Prints pages: templates, compiled at build, filled with views. May be used from any thread. */
final class Press {
    private static final String COMPILED_TEMPLATES = "org.writethru.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, COMPILED_TEMPLATES);

    /** The page as HTML in UTF-8. */
    byte[] print(String template, Map<String, Object> views) {
        var out = new Utf8ByteOutput();
        engine.render("site/" + template + ".jte", views, out);
        return out.toByteArray();
    }
}
