package org.writethru.wire.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as ECMAScript prints it (RFC 8785, section 3.2.2.3): the fewest digits that give the same double. */
final class NumberForm {
    private NumberForm() {}

    static String of(double value) {
        if (value == 0) {
            return "0";
        }
        var shortest = shortest(Math.abs(value));
        var digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + placed(digits, point);
    }

    /** Java prints at least two digits, so that one may be too many. */
    private static BigDecimal shortest(double value) {
        var printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (printed.precision() == 2) {
            var one = printed.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
            if (one.doubleValue() == value) {
                return one;
            }
        }
        return printed;
    }

    /**
     * The digits with the decimal point or exponent where ECMA-262 puts them.
     *
     * @param point how many digits stand before the decimal point
     */
    private static String placed(String digits, int point) {
        int count = digits.length();
        if (point >= count && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (point > 0 && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point > -6 && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        var fraction = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
    }
}
