package io.kedang.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a website that is safe to put into a link: http or https, a public domain name, no user name or password
 * (RFC 3986). Without a scheme it is taken as https. ASCII, at most 2000 characters; scheme and host are lower case, the
 * default port and a bare final slash are dropped.
 */
public record WebAddress(String text) {

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d{1,5}(?:[/?#]|$)).*");
    private static final Pattern HTTP = Pattern.compile("(?i)https?:");
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#@:]+)(?::(\\d{1,5}))?(/[^?#]*)?([?#].*)?");
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)https?://[^/?#]*@.*");
    private static final int LONGEST = 2000;

    /** @throws InvalidValue when it is no web address, has another scheme, or carries a user name or password */
    public WebAddress {
        text = canonical(withScheme(Spelling.plain(text)));
    }

    /** @throws InvalidValue when it is no web address, has another scheme, or carries a user name or password */
    public static WebAddress of(String text) {
        return new WebAddress(text);
    }

    public URI uri() {
        return URI.create(text);
    }

    /** The host alone: short enough to show as the link's text. */
    public String host() {
        return uri().getHost();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String withScheme(String plain) {
        if (plain.startsWith("//")) {
            return "https:" + plain;
        }
        return SCHEME.matcher(plain).matches() ? plain : "https://" + plain;
    }

    private static String canonical(String address) {
        if (!HTTP.matcher(address).lookingAt()) {
            throw new InvalidValue("shared.invalid.web.scheme");
        }
        if (CREDENTIALS.matcher(address).matches()) {
            throw new InvalidValue("shared.invalid.web.credentials");
        }
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches() || address.length() > LONGEST) {
            throw malformed();
        }
        String ascii = ascii(parts);
        if (ascii.length() > LONGEST) {
            throw malformed();
        }
        return ascii;
    }

    private static String ascii(Matcher parts) {
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = DomainName.ascii(parts.group(2)).orElseThrow(WebAddress::malformed);
        String path = parts.group(4) == null ? "" : parts.group(4);
        String rest = parts.group(5) == null ? "" : parts.group(5);
        String tail = path.equals("/") && rest.isEmpty() ? "" : path + rest;
        try {
            return new URI(scheme + "://" + host + port(scheme, parts.group(3)) + tail).toASCIIString();
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static String port(String scheme, @Nullable String digits) {
        if (digits == null) {
            return "";
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65535) {
            throw malformed();
        }
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return usual ? "" : ":" + port;
    }

    private static InvalidValue malformed() {
        return new InvalidValue("shared.invalid.web.format");
    }
}
