package org.writethru.newsroom.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.Visit;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** Turns a request for a draft's live connection into one. */
final class LivePage {
    private final Drafting desk;
    private final Predicate<Visit> signedIn;

    LivePage(Drafting desk, Predicate<Visit> signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    ServerResponse open(Visit visit, ServerRequest request) {
        if (!"websocket".equalsIgnoreCase(request.headers().firstHeader(HttpHeaders.UPGRADE))) {
            return ServerResponse.status(HttpStatus.UPGRADE_REQUIRED)
                    .header(HttpHeaders.UPGRADE, "websocket")
                    .build();
        }
        var id = request.pathVariable("id");
        var socket = new DraftSocket(
                desk.live(),
                id,
                visit.person(),
                () -> signedIn.test(visit),
                (draft, seq) -> Frames.hello(hello(visit, draft, seq)));
        return new Upgrade(ServerEndpointConfig.Builder.create(DraftSocket.class, "/desk/drafts/" + id + "/live")
                .configurator(new Given(socket))
                .build());
    }

    private Json hello(Visit visit, Draft draft, long seq) {
        var person = visit.person();
        return new JsonObject()
                .put("draft", draft.id())
                .put("seq", seq)
                .put(
                        "person",
                        new JsonObject()
                                .put("id", person.id())
                                .put("name", person.name())
                                .json())
                .put("colour", LiveNotices.colour(person.id()))
                .put("seed", seq == 0 ? seed(draft) : new Json.Nothing())
                .put("state", draft.state().word())
                .put("openedOn", draft.openedOn())
                .put("formToken", visit.formToken())
                .json();
    }

    private Json seed(Draft draft) {
        return desk.drafts()
                .reading(draft.id())
                .flatMap(reading -> json(reading.json()))
                .orElseGet(Json.Nothing::new);
    }

    static Optional<Json> json(String text) {
        return CanonicalJson.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        instanceof Reading.Legible<Json>(var json, var _)
                ? Optional.of(json)
                : Optional.empty();
    }

    /** Gives the container the socket that was made for just this request. */
    private static final class Given extends ServerEndpointConfig.Configurator {
        private final DraftSocket socket;

        Given(DraftSocket socket) {
            this.socket = socket;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast((Endpoint) socket);
        }

        /** The guard looked at the origin already. */
        @Override
        public boolean checkOrigin(String origin) {
            return true;
        }
    }

    /** The answer that turns the connection into a WebSocket. */
    private record Upgrade(ServerEndpointConfig to) implements ServerResponse {
        @Override
        public HttpStatusCode statusCode() {
            return HttpStatus.SWITCHING_PROTOCOLS;
        }

        @Override
        public HttpHeaders headers() {
            return new HttpHeaders();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return new LinkedMultiValueMap<>();
        }

        @Override
        public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
                throws ServletException, IOException {
            var container = (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
            try {
                container.upgradeHttpToWebSocket(request, response, to, Map.of());
                return null;
            } catch (DeploymentException e) {
                throw new ServletException(e);
            }
        }
    }
}
