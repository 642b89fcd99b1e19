package io.kedang.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone signed in who asks for pages and posts their forms, as a browser does, without pictures and scripts. */
class Visitor {

    private static final String PASSWORD = "kedang";

    private final HttpClient http;
    private final String base;

    private Visitor(int port) {
        base = "http://127.0.0.1:" + port;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static Visitor signedIn(int port, String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(port);
        String page = visitor.get("/login");
        visitor.post("/login", Map.of("_csrf", hidden(page, "_csrf"), "username", login, "password", PASSWORD));
        return visitor;
    }

    /** The page; anything but 200 is a failure of the benchmark. */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Where the post leads to; anything but a redirect is a failure of the benchmark. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 && answer.statusCode() != 303 || location.contains("/login")) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + location);
        }
        return location;
    }

    /** The value of a hidden field of a page's form. */
    static String hidden(String page, String name) {
        Matcher input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>")
                .matcher(page);
        while (input.find()) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
            if (value.find()) {
                return value.group(1);
            }
        }
        throw new IllegalStateException("the page has no field " + name);
    }
}
