package org.writethru.wire.page;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names by which pages call time zones. Names that mean different zones in different places are not here. */
public final class ZoneNames {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("мск", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("et", "America/New_York"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("wet", "Z"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("trt", "+03:00"),
            Map.entry("tsi", "+03:00"),
            Map.entry("azt", "+04:00"),
            Map.entry("amt", "+04:00"),
            Map.entry("get", "+04:00"),
            Map.entry("wib", "+07:00"),
            Map.entry("wita", "+08:00"),
            Map.entry("wit", "+09:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("hkt", "+08:00"),
            Map.entry("sgt", "+08:00"));
    private static final Pattern CITY = Pattern.compile(
            "(?:(moscow|московск\\S*|москв\\S*)|(baku|bakı|баку|бакинск\\S*)|(yerevan|ереван\\S*|երևան\\S*)|(tbilisi|тбилис\\S*)"
                    + "|(kyiv|kiev|киев\\S*|київ\\S*)|(london|лондон\\S*)|(berlin\\S*)|(paris\\S*))"
                    + "\\s+(?:time|времени|времени|vaxtı\\S*|час\\S*|ժամ\\S*)");
    private static final String[] CITY_ZONES = {
        "Europe/Moscow",
        "Asia/Baku",
        "Asia/Yerevan",
        "Asia/Tbilisi",
        "Europe/Kyiv",
        "Europe/London",
        "Europe/Berlin",
        "Europe/Paris"
    };
    private static final Pattern OFFSET =
            Pattern.compile("^\\(?(?:gmt|utc)?\\s*([+\\-−])\\s*(\\d{1,2})(?::?(\\d{2}))?\\)?(?![\\d:])");
    private static final Pattern NAME = Pattern.compile("^\\(?(\\p{L}{1,4})\\)?(?![\\p{L}\\d])");

    private ZoneNames() {}

    /** A zone found in a text. */
    public record Found(ZoneId zone, int length) {}

    /** The zone named right at the start of this lower-case text, which follows a clock time. */
    public static Optional<Found> atStart(String text) {
        int spaces = text.length() - text.stripLeading().length();
        var after = text.substring(spaces);
        var offset = OFFSET.matcher(after);
        if (offset.find()) {
            return offset(offset.group(1), offset.group(2), offset.group(3))
                    .map(zone -> new Found(zone, spaces + offset.end()));
        }
        var name = NAME.matcher(after);
        return name.find()
                ? Optional.ofNullable(ZONES.get(name.group(1))).map(id -> new Found(ZoneId.of(id), spaces + name.end()))
                : Optional.empty();
    }

    /** The zone of a city whose time is named anywhere in this lower-case text. */
    static Optional<ZoneId> ofCity(String text) {
        if (text.contains("رينتش") || text.contains("гринвич") || text.contains("greenwich mean")) {
            return Optional.of(ZoneOffset.UTC);
        }
        var city = CITY.matcher(text);
        if (!city.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= CITY_ZONES.length; group++) {
            if (city.group(group) != null) {
                return Optional.of(ZoneId.of(CITY_ZONES[group - 1]));
            }
        }
        return Optional.empty();
    }

    static Optional<ZoneId> offset(String sign, String hours, @org.jspecify.annotations.Nullable String minutes) {
        int signed = sign.equals("+") ? 1 : -1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(
                    signed * Integer.parseInt(hours), minutes == null ? 0 : signed * Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
