package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.secrecy.BlindIndex;
import io.kedang.shared.CardId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps “does this customer exist?” from being asked over and over: a person may ask about so many different customers
 * within an hour. The same question again is free. What was asked is kept as a keyed hash only; the time is the
 * database's own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LikenessQuestions {

    private final JdbcClient jdbc;
    private final BlindIndex blindIndex;
    private final Access access;
    private final Audit audit;
    private final int most;

    LikenessQuestions(JdbcClient jdbc, BlindIndex blindIndex, Access access, Audit audit, LikenessSettings settings) {
        this.jdbc = jdbc;
        this.blindIndex = blindIndex;
        this.access = access;
        this.audit = audit;
        this.most = settings.questionsPerHour();
    }

    /** Whether the person who acts may learn whether a customer like this exists. Each new question is recorded. */
    public boolean mayAsk(CardId card, CardContent content) {
        byte[] question = blindIndex.of("likeness", spelt(content));
        boolean isNew = ask(question);
        boolean answered = isNew || isKnown(question);
        if (isNew || !answered) {
            audit.record(
                    answered ? Audited.LIKENESS_ASKED : Audited.LIKENESS_NOT_ANSWERED, Subject.card(card), Map.of());
        }
        return answered;
    }

    private static String spelt(CardContent content) {
        Stream<String> values = Stream.of(
                content.get(CardForm.LICENCE).map(Object::toString).orElse(""),
                content.get(CardForm.TAX_NUMBER).map(Object::toString).orElse(""),
                LikeName.of(content.text(CardForm.FULL_NAME.path()).orElse("")));
        return Stream.concat(values, Likeness.numbers(content).stream().sorted())
                .collect(Collectors.joining("\n"));
    }

    private boolean ask(byte[] question) {
        jdbc.sql("""
                        delete from likeness_question
                        where person = ? and asked_at < clock_timestamp() - interval '1 hour'""").param(me()).update();
        return jdbc.sql("""
                                insert into likeness_question (person, question)
                                select :person, :question
                                where (select count(*) from likeness_question where person = :person) < :most
                                on conflict do nothing""")
                        .param("person", me())
                        .param("question", question)
                        .param("most", most)
                        .update()
                == 1;
    }

    private boolean isKnown(byte[] question) {
        return jdbc.sql("select exists (select from likeness_question where person = ? and question = ?)")
                .params(me(), question)
                .query(Boolean.class)
                .single();
    }

    private UUID me() {
        return access.actor().self().value();
    }
}
