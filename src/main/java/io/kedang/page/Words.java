package io.kedang.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts and form problems in the language of the request; templates call it as {@code words}. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String messageKey) {
        return say(messageKey, null);
    }

    /** @param arguments of the message, in order; none when null */
    public String say(String messageKey, @Nullable Collection<?> arguments) {
        Object[] values = arguments == null ? new Object[0] : arguments.toArray();
        return messages.getMessage(messageKey, values, LocaleContextHolder.getLocale());
    }

    /** Who acted, by name: the deputy for the person, when there was one. */
    public String acted(String person, @Nullable String deputy) {
        return deputy == null ? person : say("page.acted-for", List.of(deputy, person));
    }

    /** {@link #acted(String, String)} by identity. @param names of both */
    public String acted(Map<?, String> names, Object person, Optional<?> deputy) {
        return acted(names.get(person), deputy.map(names::get).orElse(null));
    }

    /** The message, or what is given where there is none. */
    public String sayOr(String messageKey, String otherwise) {
        String said = messages.getMessage(messageKey, null, otherwise, LocaleContextHolder.getLocale());
        return said == null ? otherwise : said;
    }

    public String of(Problem problem) {
        return say(problem.messageKey(), problem.arguments());
    }

    /** The problems of one field; none when the form has none yet. */
    public List<Problem> about(@Nullable Collection<Problem> problems, String field) {
        if (problems == null) {
            return List.of();
        }
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    /** The value of {@code aria-describedby}: the ids of the field's hint and problem; null for neither. */
    public @Nullable String described(String field, @Nullable String hint, Collection<Problem> wrong) {
        String hintId = hint == null || hint.isEmpty() ? "" : field + "-hint";
        String problemId = wrong.isEmpty() ? "" : field + "-problem";
        String ids = (problemId + " " + hintId).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** Whether a code is the chosen one, whatever the types. */
    public boolean same(Object code, @Nullable Object chosen) {
        return chosen != null && code.toString().equals(chosen.toString());
    }

    /** Whether a code is among the chosen ones, whatever the types. */
    public boolean among(Object code, @Nullable Collection<?> chosen) {
        return chosen != null && chosen.stream().anyMatch(one -> same(code, one));
    }
}
