package io.kedang.notice;

import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** For tests: tells people something, and knows who was told what about a card. */
@Component
public class Told {

    private final Notices notices;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Told(Notices notices, People people, JdbcClient jdbc, TransactionTemplate transaction) {
        this.notices = notices;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** In a transaction of its own. */
    public void tell(EmployeeId to, NoticeKind kind, CardId about, Map<String, String> args) {
        transaction.executeWithoutResult(status -> notices.tell(List.of(to), kind, about, args));
    }

    /** The logins of those who were told, each as often as told, in alphabetical order. */
    public List<String> of(NoticeKind kind, CardId about) {
        return jdbc
                .sql("select person from notice where kind = ? and card = ?")
                .params(kind.name(), about.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(person -> people.find(new EmployeeId(person)).orElseThrow().login())
                .sorted()
                .toList();
    }

    /** All kinds that anyone was told about the card, each once. */
    public List<NoticeKind> about(CardId card) {
        return jdbc
                .sql("select distinct kind from notice where card = ? order by kind")
                .param(card.value())
                .query(String.class)
                .list()
                .stream()
                .map(NoticeKind::valueOf)
                .toList();
    }

    /** Takes the person's address away, so that no later test writes to it. */
    public void noAddress(EmployeeId person) {
        jdbc.sql("update employee set email = null where id = ?")
                .param(person.value())
                .update();
    }

    /** Gives the person an address, and no choice made. */
    public String address(EmployeeId person, String language) {
        String address = "p" + UUID.randomUUID() + "@example.com";
        jdbc.sql("update employee set email = ?, language = ? where id = ?")
                .params(address, language, person.value())
                .update();
        return address;
    }
}
