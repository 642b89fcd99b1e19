package io.kedang.incoming.web;

import io.kedang.incoming.BankLine;
import io.kedang.incoming.BankLineId;
import io.kedang.incoming.BankStatement;
import io.kedang.incoming.DecidingLines;
import io.kedang.page.OnceOnly;
import io.kedang.page.Words;
import io.kedang.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides several bank lines, each in a transaction of its own: one that is refused leaves the others alone. */
@Component
class DecidingSeveral {

    static final String ACCEPT = "accept";
    static final String ASIDE = "aside";

    private static final Logger LOG = LoggerFactory.getLogger(DecidingSeveral.class);
    private static final int MOST = 100;

    private final BankStatement statement;
    private final DecidingLines deciding;
    private final OnceOnly onceOnly;
    private final Words words;

    DecidingSeveral(BankStatement statement, DecidingLines deciding, OnceOnly onceOnly, Words words) {
        this.statement = statement;
        this.deciding = deciding;
        this.onceOnly = onceOnly;
        this.words = words;
    }

    /** @param parameters with what was proposed for each line, as {@code proposal.<line>} */
    Outcome decide(UUID formKey, String action, List<String> chosen, Map<String, String> parameters) {
        List<Refused> refused = new ArrayList<>();
        int done = 0;
        for (BankLineId id : ids(chosen)) {
            Optional<Refused> why = decide(formKey, action, id, parameters.getOrDefault("proposal." + id, ""));
            why.ifPresent(refused::add);
            done += why.isEmpty() ? 1 : 0;
        }
        return new Outcome(action.equals(ACCEPT) ? ACCEPT : ASIDE, done, refused);
    }

    private Optional<Refused> decide(UUID formKey, String action, BankLineId id, String proposal) {
        BankLine line = statement.get(id);
        try {
            // a key of its own for each line, derived from the form's: posted again, the line is passed over
            onceOnly.run(derived(formKey, id), () -> {
                act(action, line, proposal);
                return "redirect:/bank";
            });
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(new Refused(line, words.say(refusal.messageKey(), refusal.arguments())));
        } catch (RuntimeException e) {
            LOG.warn("Bank line {} could not be decided", id, e);
            return Optional.of(new Refused(line, words.say("incoming.bank.failed")));
        }
    }

    private void act(String action, BankLine line, String proposal) {
        if (action.equals(ACCEPT)) {
            deciding.accept(
                    line.id(),
                    ShownProposal.of(proposal, line.amount().currency())
                            .orElseThrow(io.kedang.incoming.IncomingRefused::noProposal)
                            .accepted(Optional.empty()));
        } else {
            deciding.setAside(line.id(), "");
        }
    }

    private static UUID derived(UUID formKey, BankLineId id) {
        return UUID.nameUUIDFromBytes((formKey + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static List<BankLineId> ids(List<String> chosen) {
        return chosen.stream()
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .distinct()
                .limit(MOST)
                .map(BankLineId::of)
                .toList();
    }

    /** @param action what was done */
    record Outcome(String action, int done, List<Refused> refused) {}

    /** @param why in the person's language */
    record Refused(BankLine line, String why) {}
}
