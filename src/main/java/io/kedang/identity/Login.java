package io.kedang.identity;

import io.kedang.shared.InvalidValue;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name under which a person signs in: 2 to 40 letters or digits of any script, with dots, hyphens or
 * underscores within; case does not count.
 */
public record Login(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]{1,39}");

    public Login {
        value = normal(value);
        if (!ALLOWED.matcher(value).matches()) {
            throw new InvalidValue("identity.login.invalid");
        }
    }

    /** What was typed in its one spelling: full-width letters become plain ones. */
    static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return value;
    }
}
