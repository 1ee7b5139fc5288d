package org.writethru.wire.xml;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Inline;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.SignOff;

/** Paragraphs below copy that lead elsewhere: to pictures and files of a release, its page, its sender, and further coverage. */
final class Pointers {
    private static final int LONGEST = 2_300;

    /** Blocks from the end within which files are listed. */
    private static final int FURTHEST = 12;

    /** Blocks that a service of releases sets below one. */
    private static final int MOST_OF_SERVICE = 40;

    /** Characters of each of them. */
    private static final int LONGEST_OF_SERVICE = 400;

    private static final String ADDRESSES = "https?://\\S{4,2000}(?: (?:and |or )?https?://\\S{4,2000}){0,10}";

    private static final String SHOWN =
            "(?:photos?|pictures?|images?|logos?|videos?|infographics?|multimedia|fotos?|bilder?|im[aá]genes|imagem|immagin[ei]|vidéos?|kuvat?|фото)";

    /** {@code View source version on harbourworks.example: https://harbourworks.example/7}, which services of releases add. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?i)(?:view|read|see) (?:the )?(?:source|original|full|web) (?:version|content|release|article)[^:]{0,60}:?\\s*https?://\\S{4,2000}"
                    + "|original-content von: .{2,200}, übermittelt durch news aktuell|ots-originaltext presseaussendung unter .{10,200}"
                    + "|this information was brought to you by cision.{0,200}");

    private static final List<String> BEGIN_SOURCE =
            List.of("view ", "read ", "see ", "original-content", "ots-original", "this information");

    /** {@code SOURCE Harbour Works}, whose release it is. */
    private static final Pattern RELEASED_BY = Pattern.compile("SOURCE \\p{Lu}.{1,120}");

    /** {@code Photo - https://works.example/1.jpg}, or the address alone, {@code A photo accompanying this announcement is available at https://…}. */
    private static final Pattern PICTURES = Pattern.compile("(?iu)" + SHOWN
            + "(?: ?\\([^()]{1,40}\\))? ?(?:[-–—:] ?|at:? )" + ADDRESSES
            + "|(?:(?:an?|the|une?|des|les|eine?|das) )?(?:[\\p{L}-]{1,20} ){0,2}" + SHOWN
            + "[^.:]{0,60} (?:accompan|accompagn|available|disponible|viewed|downloaded|verfügbar|abrufbar)[^:]{0,150}:? ?"
            + ADDRESSES
            + "|https?://\\S{4,2000}\\.(?:jpe?g|png|webp|gif|tiff?)"
            + "|the " + SHOWN + " (?:is|are) also available (?:at|via|through|from) [^.:]{3,60}[.]?");

    /** {@code Follow the coverage of dams at https://harbourpress.example/dams}, {@code Read more: https://…}. */
    private static final Pattern COVERAGE = Pattern.compile(
            "(?iu)(?:follow|find|read|see|get|for) [^.:]{0,80}(?:coverage|stories|reporting|news)(?!\\p{L})[^.:]{0,60}?:? ?"
                    + ADDRESSES + "|(?:read|see|hear|watch|learn|find out) more(?: [^.:]{1,40})?(?:: ?| at | here:? )"
                    + ADDRESSES);

    /** {@code More HP sailing: https://harbourpress.example/sailing}, and where its letters can be ordered. */
    private static final Pattern LABELLED = Pattern.compile("(?:More )?(\\p{Lu}{2,6}) [^.:]{1,40}: ?" + ADDRESSES
            + "(?: (?:Sign up|Subscribe) [^.:]{1,80}: ?" + ADDRESSES + ")?");

    /** {@code www.works.example/investors}: how companies end what they say about themselves. */
    private static final Pattern SITE = Pattern.compile("(?i)www(?:\\.[\\p{L}\\d-]{1,60}){2,5}(?:/[^\\s@?]{0,200})?");

    private static final Pattern STANDARDS = Pattern.compile("Our Standards: .{3,100}");

    private static final Pattern FILES = Pattern.compile(
            "(?iu)(?:attachments?|anh[aä]nge?|anlagen?|beilagen?|liit(?:e|teet)|bilag(?:a|or)?|vedlegg|(?:pièces?|documents?) jointe?s?|allegat[io]|(?:documentos )?adjuntos?|anexos?|bijlagen?|załączniki?|příloh[ay]|вложения)\\s?:?");

    private Pointers() {}

    /** Whether the paragraph is nothing else; whose release it is, and what pictures there are of it, editors are told. */
    static boolean taken(String words, NewsItemMaker maker) {
        if (words.length() > LONGEST) {
            return false;
        }
        if (RELEASED_BY.matcher(words).matches() || isOfPictures(words)) {
            maker.internalNote(words);
            return true;
        }
        if (isSource(words)) {
            maker.notes().add("The address of its source below the copy was left out.");
            return true;
        }
        boolean leads = STANDARDS.matcher(words).matches()
                || SITE.matcher(words).matches()
                || COVERAGE.matcher(words).matches()
                || isLabelled(words, maker);
        if (leads) {
            maker.notes().add("A line below the copy that leads elsewhere was left out.");
        }
        return leads;
    }

    private static boolean isSource(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        for (var beginning : BEGIN_SOURCE) {
            if (words.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return SOURCE.matcher(words).matches();
            }
        }
        return false;
    }

    private static boolean isOfPictures(String words) {
        return (words.contains("://") || words.contains(" available "))
                && PICTURES.matcher(words).matches();
    }

    private static boolean isLabelled(String words, NewsItemMaker maker) {
        var label = LABELLED.matcher(words);
        return label.matches()
                && SignOff.isSender(label.group(1), maker.provider().orElse(""));
    }

    /** The copy without a list of its files at the end, below a heading that calls them so. */
    static List<Block> withoutFiles(List<Block> blocks, NewsItemMaker maker) {
        for (int at = blocks.size() - 2; at > 0 && at >= blocks.size() - FURTHEST; at--) {
            if (!leads(blocks.get(at + 1))) {
                return blocks;
            }
            if (FILES.matcher(blocks.get(at).plain()).matches()) {
                maker.notes().add("The files that are listed below the copy were left out.");
                return blocks.subList(0, at);
            }
        }
        return blocks;
    }

    /** The blocks down to the line that leads to a release at its service: whom to ask, words for searches and owners are below it, for editors. */
    static List<Block> toSource(List<Block> blocks, NewsItemMaker maker) {
        for (int at = blocks.size() - 1; at > 0 && at >= blocks.size() - MOST_OF_SERVICE; at--) {
            var words = blocks.get(at).plain();
            if (isSource(words)) {
                blocks.subList(at + 1, blocks.size()).forEach(below -> maker.internalNote(below.plain()));
                return blocks.subList(0, at + 1);
            }
            if (words.length() > LONGEST_OF_SERVICE) {
                return blocks;
            }
        }
        return blocks;
    }

    /** Whether it is nothing but links. */
    private static boolean leads(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> leads(paragraph.runs());
            case Block.Items items -> items.items().stream().allMatch(Pointers::leads);
            case Block.Subhead _, Block.Quote _, Block.Picture _, Block.Table _, Block.Embed _ -> false;
        };
    }

    private static boolean leads(List<Inline> runs) {
        return runs.stream().anyMatch(Inline.Link.class::isInstance)
                && runs.stream()
                        .allMatch(
                                run -> run instanceof Inline.Link || run.plain().isBlank());
    }
}
