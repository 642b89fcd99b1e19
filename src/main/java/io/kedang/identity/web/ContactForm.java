package io.kedang.identity.web;

import io.kedang.identity.OwnContact;
import io.kedang.page.Problem;
import io.kedang.shared.EmailAddress;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.PhoneNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person typed about where to be reached, valid or not. */
record ContactForm(@Nullable String email, @Nullable String phone) {

    ContactForm {
        email = Objects.requireNonNullElse(email, "").strip();
        phone = Objects.requireNonNullElse(phone, "").strip();
    }

    static ContactForm of(OwnContact.Reached reached) {
        return new ContactForm(
                reached.email().orElse(""),
                reached.phone().map(PhoneNumber::display).orElse(""));
    }

    Optional<EmailAddress> readEmail(List<Problem> problems) {
        return read("email", email, EmailAddress::of, problems);
    }

    Optional<PhoneNumber> readPhone(List<Problem> problems) {
        return read("phone", phone, PhoneNumber::of, problems);
    }

    private static <T> Optional<T> read(String field, String typed, Function<String, T> value, List<Problem> problems) {
        try {
            return Optional.of(typed).filter(it -> !it.isEmpty()).map(value);
        } catch (InvalidValue invalid) {
            problems.add(new Problem(field, invalid.messageKey(), invalid.arguments()));
            return Optional.empty();
        }
    }
}
