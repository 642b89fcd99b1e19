package io.kedang.card.web;

import io.kedang.card.DocumentRefused;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes what a form with a file asks for, once. */
@Component
class TakingFiles {

    private final OnceOnly onceOnly;

    TakingFiles(OnceOnly onceOnly) {
        this.onceOnly = onceOnly;
    }

    /**
     * Does the work and answers where it leads.
     *
     * @return what is wrong with the file, to be told beside the field; any other refusal has its page
     */
    Optional<Problem> once(UUID formKey, String field, Supplier<String> work) {
        try {
            onceOnly.run(formKey, work);
            return Optional.empty();
        } catch (DocumentRefused refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return Optional.of(new Problem(field, refused.messageKey(), refused.arguments()));
        }
    }
}
