package io.kedang.shared;

import java.util.regex.Pattern;

/**
 * An e-mail address as mailboxes have them: a dot-atom of up to 64 ASCII characters, an {@code @}, a domain name
 * (RFC 5321, without quoted names and address literals). The domain is lower case; the name is kept as typed.
 */
public record EmailAddress(String text) {

    private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST = 254;

    /** @throws InvalidValue when no mail could be sent to it */
    public EmailAddress {
        text = canonical(Spelling.plain(text));
    }

    /** @throws InvalidValue when no mail could be sent to it */
    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String canonical(String plain) {
        int at = plain.lastIndexOf('@');
        if (at < 1 || at > LONGEST_NAME || !NAME.matcher(plain.substring(0, at)).matches()) {
            throw new InvalidValue("shared.invalid.email.format");
        }
        return DomainName.ascii(plain.substring(at + 1))
                .map(domain -> plain.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .orElseThrow(() -> new InvalidValue("shared.invalid.email.format"));
    }
}
