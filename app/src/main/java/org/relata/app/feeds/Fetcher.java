package org.relata.app.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;
import org.relata.RelataException;

/**
 * Fetches pages and feeds: every address and every redirect checked, every answer bounded in bytes and in time. Safe for
 * threads.
 */
public final class Fetcher implements AutoCloseable {

    /** How Relata calls itself to servers. */
    public static final String AGENT = "Relata/" + Pipeline.VERSION + " (reads news for research)";

    /** Servers of today send 1 to 8 KB; without a bound Jetty keeps headers for as long as they come. */
    private static final int MOST_HEADERS = 64 * 1024;

    private final HttpClient client = new HttpClient();
    private final FetchLimits limits;

    /**
     * A fetcher.
     *
     * @param mayBeAsked which addresses connections are made to; {@link AddressCheck#isPublic} but for a server of the
     *     user's own
     */
    public Fetcher(FetchLimits limits, Predicate<InetAddress> mayBeAsked) {
        this(limits, new CheckedNames((host, port, address) -> mayBeAsked.test(address)));
    }

    /** A fetcher that is told for each host and port whether a connection may be made. */
    public static Fetcher within(FetchLimits limits, MayConnect mayConnect) {
        return new Fetcher(limits, new CheckedNames(mayConnect));
    }

    private Fetcher(FetchLimits limits, CheckedNames names) {
        this.limits = limits;
        client.setFollowRedirects(false);
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, AGENT));
        client.setSocketAddressResolver(names);
        client.setConnectTimeout(limits.idle().toMillis());
        client.setIdleTimeout(limits.idle().toMillis());
        client.setMaxConnectionsPerDestination(2);
        client.setMaxResponseHeadersSize(MOST_HEADERS);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        try {
            client.start();
        } catch (Exception fault) {
            throw new RelataException(
                    RelataException.Code.INPUT, "The fetching of pages cannot start: " + fault, fault);
        }
    }

    /** What is sent so that the server need not send again what has not changed. */
    public record Known(@Nullable String etag, @Nullable String lastModified) {

        /** Nothing is known. */
        public static final Known NOTHING = new Known(null, null);
    }

    /**
     * What the address answers, redirects followed.
     *
     * @throws FetchRefused when it is refused, fails, lies about itself or takes too much
     */
    public Fetched fetch(URI address, Known known) {
        long end = System.nanoTime() + limits.whole().toNanos();
        URI at = address;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            checked(address, at);
            Answer answer = ask(address, at, known, Duration.ofNanos(end - System.nanoTime()));
            Optional<URI> onwards = redirect(answer, at);
            if (onwards.isEmpty()) {
                return answer.fetched(at, null);
            }
            at = onwards.get();
        }
        throw new FetchRefused(address.toString(), "it redirects more than " + limits.redirects() + " times");
    }

    /**
     * What the address itself answers, which may be a redirect: {@link Fetched#onwards} then says where to.
     *
     * @throws FetchRefused when it is refused, fails, lies about itself or takes too much
     */
    public Fetched fetchHere(URI address, Known known) {
        checked(address, address);
        Answer answer = ask(address, address, known, limits.whole());
        return answer.fetched(address, redirect(answer, address).orElse(null));
    }

    private static void checked(URI first, URI at) {
        AddressCheck.fault(at).ifPresent(fault -> {
            String why = at.equals(first) ? fault : "it redirects to " + at + ": " + fault;
            throw FetchRefused.forGood(first.toString(), why);
        });
    }

    private Answer ask(URI first, URI at, Known known, Duration left) {
        if (left.isNegative() || left.isZero()) {
            throw slow(first);
        }
        Request request = client.newRequest(at);
        request.headers(headers -> {
            headers.put(HttpHeader.ACCEPT, "text/html,application/xhtml+xml,application/xml,text/xml,*/*;q=0.5");
            if (known.etag() != null) {
                headers.put(HttpHeader.IF_NONE_MATCH, known.etag());
            }
            if (known.lastModified() != null) {
                headers.put(HttpHeader.IF_MODIFIED_SINCE, known.lastModified());
            }
        });
        Answer answer = new Answer(limits.bytes());
        request.onResponseContent(answer::content);
        request.send(answer::complete);
        try {
            return answer.wait(left);
        } catch (TimeoutException late) {
            var unused = request.abort(late);
            throw slow(first);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            String onwards = at.equals(first) ? "" : "it redirects to " + at + ": ";
            throw cause instanceof CheckedNames.RefusedAddress
                    ? FetchRefused.forGood(first.toString(), onwards + cause.getMessage())
                    : new FetchRefused(first.toString(), reason(cause));
        } catch (InterruptedException stopped) {
            var unused = request.abort(stopped);
            Thread.currentThread().interrupt();
            throw new FetchRefused(first.toString(), "the fetching was stopped");
        }
    }

    private FetchRefused slow(URI address) {
        return new FetchRefused(
                address.toString(), "it took longer than " + limits.whole().toSeconds() + " s");
    }

    private static String reason(Throwable fault) {
        if (fault instanceof UnknownHostException) {
            return "there is no such host";
        }
        if (fault instanceof HttpResponseException wrong) {
            // Its own message is a picture of Jetty's insides.
            return "the server does not keep to HTTP: " + wrong.getResponse().getReason();
        }
        return fault instanceof TimeoutException
                ? "the server was silent for too long"
                : String.valueOf(fault.getMessage());
    }

    private static Optional<URI> redirect(Answer answer, URI at) {
        int status = answer.status();
        String location = answer.header(HttpHeader.LOCATION);
        boolean redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        if (!redirects || location == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(at.resolve(location.strip()));
        } catch (IllegalArgumentException wrong) {
            throw new FetchRefused(at.toString(), "it redirects to what is no address: " + location);
        }
    }

    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception fault) {
            throw new RelataException(RelataException.Code.INPUT, "The fetching of pages cannot end: " + fault, fault);
        }
    }

    /** An answer as it comes in. */
    private static final class Answer {

        private final int most;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final WritableByteChannel channel = Channels.newChannel(body);
        private final CompletableFuture<Response> done = new CompletableFuture<>();
        private @Nullable Response response;

        Answer(int most) {
            this.most = most;
        }

        void content(Response from, ByteBuffer bytes) {
            if (body.size() + bytes.remaining() > most) {
                var unused = from.abort(new IOException("it sends more than " + most / 1_000_000 + " MB"));
                return;
            }
            try {
                channel.write(bytes);
            } catch (IOException impossible) {
                var unused = from.abort(impossible);
            }
        }

        void complete(Result result) {
            if (result.isFailed()) {
                done.completeExceptionally(result.getFailure());
            } else {
                done.complete(result.getResponse());
            }
        }

        Answer wait(Duration left) throws InterruptedException, ExecutionException, TimeoutException {
            response = done.get(left.toMillis() + 1, TimeUnit.MILLISECONDS);
            return this;
        }

        int status() {
            return response == null ? 0 : response.getStatus();
        }

        @Nullable
        String header(HttpHeader name) {
            return response == null ? null : response.getHeaders().get(name);
        }

        Fetched fetched(URI address, @Nullable URI onwards) {
            return new Fetched(
                    address,
                    status(),
                    header(HttpHeader.CONTENT_TYPE),
                    new Known(header(HttpHeader.ETAG), header(HttpHeader.LAST_MODIFIED)),
                    header(HttpHeader.RETRY_AFTER),
                    onwards,
                    body.toByteArray());
        }
    }
}
