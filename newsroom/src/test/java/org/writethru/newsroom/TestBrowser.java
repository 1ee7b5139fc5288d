package org.writethru.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a desk over HTTP as a browser does: keeps cookies, says where its forms come from, follows no redirect by itself. */
public final class TestBrowser {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param base scheme, host and port */
    public TestBrowser(String base) {
        this.base = base;
    }

    /** The cookies that it has, by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** Opens an address, with these headers by name and value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form from one of the desk's pages with its form token; fields by name and value. */
    public HttpResponse<String> post(String path, String... fields) {
        var all = fields(fields);
        formToken().ifPresent(token -> all.put("_form", token));
        return postBare(path, all, "Origin", base, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends a form with nothing but these fields and headers. */
    public HttpResponse<String> postBare(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON as a script of the desk does. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path, "Origin", base, "Sec-Fetch-Site", "same-origin", "Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Form-Token", formToken().orElse("none"))
                .POST(BodyPublishers.ofString(json)));
    }

    /** Uploads a file as a script of the desk does. */
    public HttpResponse<String> postFile(String path, String filename, byte[] file) {
        var head =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/x\r\n\r\n"
                        .formatted(filename);
        return send(request(path, "Origin", base, "Sec-Fetch-Site", "same-origin", "Accept", "application/json")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .header("X-Form-Token", formToken().orElse("none"))
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--edge--\r\n"))));
    }

    /** Opens an address whose answer is no text. */
    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    /** The form token of the session; absent if nobody is signed in. */
    public Optional<String> formToken() {
        var found =
                FORM_TOKEN.matcher(get("/desk/account", "Accept", "text/html").body());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Fields by name and value. */
    public static Map<String, String> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            var response = CLIENT.send(request.build(), reading);
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
