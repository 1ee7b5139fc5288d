package org.writethru.newsroom.main.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** Answers requests that were refused before any room could see them, in one line that shows nothing of the inside. */
public final class PlainFailures extends ErrorReportValve {
    /** Tomcat makes it by its name. */
    public PlainFailures() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    static void reportFor(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(PlainFailures.class.getName());
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            var known = HttpStatus.resolve(status);
            var text = "%d %s\n".formatted(status, known == null ? "" : known.getReasonPhrase());
            response.setContentType("text/plain;charset=utf-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            // The client is gone; there is nobody to answer.
        }
    }
}
