package io.kedang.statement;

import io.kedang.identity.People;
import io.kedang.page.Words;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts statements into the customers' words. */
@Component
public class StatementPapers {

    private final StatementSettings settings;
    private final MessageSource messages;
    private final People people;
    private final Words words;
    private final Clock clock;

    StatementPapers(StatementSettings settings, MessageSource messages, People people, Words words, Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    public StatementPaper of(StatementView view) {
        StatementDoer issuer = view.statement().issuer();
        Map<EmployeeId, String> names = people.names(issuer.persons().toList());
        return new StatementPaper(
                view,
                settings.issuer(),
                words.acted(names, issuer.person(), issuer.deputy()),
                messages,
                clock.getZone());
    }
}
