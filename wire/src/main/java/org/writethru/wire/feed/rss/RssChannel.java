package org.writethru.wire.feed.rss;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.writethru.wire.Agreement;
import org.writethru.wire.feed.FeedText;

/** What a channel says of all its items. */
final class RssChannel {
    private static final Pattern OFFSET = Pattern.compile("(?<=\\d ?)([+-](?:0\\d|1[0-4])):?([0-5]\\d)$");

    private static final Pattern COMPANY = Pattern.compile(
            "^(?:ООО|ОАО|ЗАО|ПАО|АО|ТОО|ТОВ)\\s|\\s(?:GmbH(?: & Co\\.? KG)?|AG|KG|SE|e\\.V\\.|Ltd\\.?|Limited|LLC|LLP|PLC|plc|Inc\\.?|Corp\\.?|SA|SAS|SARL"
                    + "|SL|S\\.p\\.A\\.|SpA|S\\.r\\.l\\.|Srl|Ltda\\.?|BV|NV|AB|ASA?|A/S|ApS|Oyj?|Kft\\.?|Sp\\. z o\\.o\\.|s\\.r\\.o\\.|A\\.Ş\\.|d\\.o\\.o\\.|MMC|ՍՊԸ)$"
                    + "|株式会社|有限公司");

    private final Element root;
    private final Optional<Element> channel;
    private final Agreement agreement;

    RssChannel(Element root, Agreement agreement) {
        this.root = root;
        this.agreement = agreement;
        this.channel = root.getName().equals("channel")
                ? Optional.of(root)
                : root.getChildren().stream()
                        .filter(child ->
                                child.getName().toLowerCase(Locale.ROOT).equals("channel"))
                        .findFirst();
    }

    boolean isThere() {
        return channel.isPresent();
    }

    Agreement agreement() {
        return agreement;
    }

    /** The zone of times that say none: the one in which the channel tells its own, unless that is UTC; else the agreed one. */
    ZoneId zone() {
        return Stream.of("lastBuildDate", "pubDate", "date")
                .flatMap(name -> text(name).stream())
                .flatMap(time -> OFFSET.matcher(time).results())
                .map(found -> found.group(1) + ":" + found.group(2))
                .filter(offset -> !offset.endsWith("00:00"))
                .findFirst()
                .<ZoneId>map(ZoneOffset::of)
                .orElse(agreement.zone());
    }

    /** The format's name, with the version that the feed says. */
    String format() {
        if (root.getName().equalsIgnoreCase("RDF")) {
            boolean old = root.getChildren().stream()
                    .anyMatch(child -> child.getNamespaceURI().contains("netscape.com"));
            return old ? "rss 0.90" : "rss 1.0";
        }
        var version = root.getAttributeValue("version", "").strip();
        return version.matches("\\d\\.\\d{1,2}") ? "rss " + version : "rss";
    }

    /** The text of the channel's first child with this name, in no namespace or RSS's own. */
    Optional<String> text(String name) {
        return channel.stream()
                .flatMap(found -> found.getChildren().stream())
                .filter(child ->
                        child.getName().equals(name) && !child.getNamespaceURI().contains("/dc/"))
                .map(child -> child.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What the channel says in Dublin Core under this name. */
    Stream<String> dublin(String name) {
        return channel.stream()
                .flatMap(found -> found.getChildren().stream())
                .filter(child ->
                        child.getName().equals(name) && child.getNamespaceURI().contains("/dc/"))
                .map(child -> child.getValue().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Its creators that are companies, told by their legal form. */
    List<String> companies() {
        return dublin("creator")
                .map(FeedText::line)
                .filter(name -> COMPANY.matcher(name).find())
                .toList();
    }

    Optional<String> language() {
        return text("language")
                .or(() -> channel.stream()
                        .flatMap(found -> found.getChildren().stream())
                        .filter(child -> child.getName().equals("language"))
                        .map(Element::getValue)
                        .findFirst())
                .or(() -> Optional.ofNullable(root.getAttributeValue("lang", Namespace.XML_NAMESPACE)))
                .or(() -> agreement.language().map(language -> language.tag()));
    }
}
