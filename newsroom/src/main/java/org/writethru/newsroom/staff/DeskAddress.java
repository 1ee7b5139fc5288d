package org.writethru.newsroom.staff;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses of the desk, where one stands in a request. */
final class DeskAddress {
    static final String HOME = "/desk/";
    static final String SIGN_IN = "/desk/sign-in";
    static final String SECOND_FACTOR = "/desk/sign-in/code";
    private static final int MOST_LENGTH = 2_000;

    /** A path below the desk, and nothing by which a browser would leave this site. */
    private static final Pattern BELOW = Pattern.compile("/desk/[A-Za-z0-9/._~%?&=+,:@!$'()*;-]*");

    private DeskAddress() {}

    /** Where somebody wanted to go before signing in, if it is an address of the desk; else its home. */
    static String wanted(String to) {
        if (to.length() > MOST_LENGTH || !BELOW.matcher(to).matches()) {
            return HOME;
        }
        try {
            var uri = new URI(to).normalize();
            boolean here = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawPath() != null
                    && uri.getRawPath().startsWith(HOME)
                    && !uri.getRawPath().startsWith(SIGN_IN);
            return here ? uri.toString() : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    /** The page for signing in, which leads on to what was wanted. */
    static String signIn(String wanted) {
        return leadingOn(SIGN_IN, wanted);
    }

    /** The page for the second factor, which leads on to what was wanted. */
    static String secondFactor(String wanted) {
        return leadingOn(SECOND_FACTOR, wanted);
    }

    private static String leadingOn(String page, String wanted) {
        var to = wanted(wanted);
        return to.equals(HOME) ? page : page + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
