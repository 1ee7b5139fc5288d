package org.writethru.newsroom.intake.pickup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;
import org.writethru.story.Unfit;
import org.writethru.wire.WireReader;

/**
 * Asks addresses that somebody typed in, without being led anywhere else: a name is looked up once and the connection goes to the very
 * address that was checked; each redirect is checked as the first address was; bytes, before and after unpacking, and time have
 * bounds. It takes no proxy, no cookie and no setting from its surroundings. May be used by several threads.
 */
final class SafeFetch implements AutoCloseable {
    /** Redirects that are followed. */
    static final int MOST_REDIRECTS = 3;

    /** How long one answer may take, redirects not counted together. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Timeout CONNECTING = Timeout.ofSeconds(10);
    private static final String AGENT = "Writethru";

    private final Reach reach;
    private final Duration longest;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fetch-clock").daemon(true).factory());

    SafeFetch(Reach reach) {
        this(reach, LONGEST);
    }

    /** @param longest {@link #LONGEST}, or what a test can wait for */
    SafeFetch(Reach reach, Duration longest) {
        this.reach = reach;
        this.longest = longest;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(reach))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECTING)
                        .setSocketTimeout(Timeout.of(longest))
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(Timeout.of(longest))
                        .setConnectionRequestTimeout(Timeout.of(longest))
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent(AGENT)
                .build();
    }

    /** Looks a host up for the connection that is made with what it returns. */
    private record Checked(Reach reach) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return reach.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /**
     * What came back.
     *
     * @param body empty, of an address that was asked for what it has, unless the status is 200
     * @param headers by their names in lower case, the first of each
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fetched(int status, Map<String, String> headers, byte[] body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /**
     * Asks an address.
     *
     * @throws Unfit if it, or one that it leads to, may not be asked
     * @throws IOException if there is no answer within the bounds
     */
    Fetched get(URI address, Map<String, String> headers) throws IOException {
        var at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var fetched = once(reach.checked(at), headers);
            var onward = fetched.status() / 100 == 3 ? fetched.header("location") : Optional.<String>empty();
            if (onward.isEmpty()) {
                return fetched;
            }
            try {
                at = at.resolve(onward.get());
            } catch (IllegalArgumentException e) {
                throw new IOException("it leads on to something that is no address", e);
            }
        }
        throw new IOException("it leads on more than %d times".formatted(MOST_REDIRECTS));
    }

    /**
     * Sends a form to an address, and to no other that it leads to. What comes back has its body whatever its status.
     *
     * @throws Unfit if it may not be asked
     * @throws IOException if there is no answer within the bounds
     */
    Fetched post(URI address, Map<String, String> form) throws IOException {
        var request = new HttpPost(reach.checked(address));
        request.setHeader("Accept", "application/json");
        request.setEntity(new UrlEncodedFormEntity(
                form.entrySet().stream()
                        .map(field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                        .toList(),
                StandardCharsets.UTF_8));
        return sent(request, _ -> true);
    }

    private Fetched once(URI address, Map<String, String> headers) throws IOException {
        var request = new HttpGet(address);
        headers.forEach(request::setHeader);
        return sent(request, status -> status == 200);
    }

    /** @param wanted the statuses whose body is read */
    private Fetched sent(HttpUriRequestBase request, IntPredicate wanted) throws IOException {
        request.setHeader("Accept-Encoding", "gzip");
        var late = clock.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> fetched(response, wanted));
        } catch (IOException | RuntimeException e) {
            if (late.isDone()) {
                throw new IOException("it took longer than %d seconds".formatted(longest.toSeconds()), e);
            }
            throw e;
        } finally {
            late.cancel(false);
        }
    }

    private static Fetched fetched(ClassicHttpResponse response, IntPredicate wanted) throws IOException {
        var headers = new java.util.HashMap<String, String>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        var entity = response.getEntity();
        int status = response.getCode();
        if (!wanted.test(status) || entity == null) {
            return new Fetched(status, headers, new byte[0]);
        }
        try (var in = entity.getContent()) {
            var sent = bounded(in);
            boolean packed = headers.getOrDefault("content-encoding", "")
                    .toLowerCase(Locale.ROOT)
                    .contains("gzip");
            return new Fetched(status, headers, packed ? unpacked(sent) : sent);
        }
    }

    private static byte[] unpacked(byte[] sent) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return bounded(in);
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        var bytes = in.readNBytes(WireReader.MOST_BYTES + 1);
        if (bytes.length > WireReader.MOST_BYTES) {
            throw new IOException("it has more than %,d bytes".formatted(WireReader.MOST_BYTES));
        }
        return bytes;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            // Nothing is lost: answers that were on their way are asked for again.
        }
    }
}
