package org.writethru.newsroom.site;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.CachePolicy;

/** The parts of which the addresses in the tables of routes are made, and what they say. */
final class PartsOfRoutes {
    static final RequestPredicate READ = methods(HttpMethod.GET, HttpMethod.HEAD);

    /** The further pages of a list. */
    static final String PAGE = "/{page:[1-9][0-9]{0,3}}";

    static final String DAY = "/{lang}/{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}";
    static final String STORY = DAY + "/{story:[a-z0-9-]+}";
    static final String NUMBER = "{number:[1-9][0-9]{0,8}}";

    private PartsOfRoutes() {}

    /** Reading an address. */
    static RequestPredicate read(String pattern) {
        return READ.and(path(pattern));
    }

    static int number(ServerRequest request, String variable) {
        return Integer.parseInt(request.pathVariable(variable));
    }

    /** The day in an address; absent if the calendar has none such. */
    static Optional<LocalDate> day(ServerRequest request) {
        return month(request)
                .filter(month -> month.isValidDay(number(request, "day")))
                .map(month -> month.atDay(number(request, "day")));
    }

    /** The month in an address; absent if the calendar has none such. */
    static Optional<YearMonth> month(ServerRequest request) {
        try {
            return Optional.of(YearMonth.of(number(request, "year"), number(request, "month")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Says that the page stands at another path now. */
    static ServerResponse moved(String path) {
        return ServerResponse.status(301)
                .location(URI.create(path))
                .header("Cache-Control", CachePolicy.REDIRECT.header())
                .build();
    }
}
