package io.kedang.notice;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.EmployeeId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be written to. Everyone chooses for themselves. */
@Component
public class NoticeChoices {

    private final JdbcClient jdbc;
    private final Access access;

    NoticeChoices(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The choice of the person who acts, for every topic. */
    @Transactional(readOnly = true)
    public Map<Topic, MailChoice> mine() {
        access.require(Permission.WORK);
        return of(access.actor().self());
    }

    @Transactional
    public void choose(Map<Topic, MailChoice> choices) {
        access.require(Permission.WORK);
        choices.forEach((topic, mail) -> jdbc.sql("""
                        insert into notice_choice (person, topic, mail) values (:person, :topic, :mail)
                        on conflict (person, topic) do update set mail = excluded.mail""")
                .param("person", access.actor().self().value())
                .param("topic", topic.name())
                .param("mail", mail.name())
                .update());
    }

    /** The topics for which the person has chosen this. */
    Set<Topic> topicsOf(EmployeeId person, MailChoice wanted) {
        return of(person).entrySet().stream()
                .filter(choice -> choice.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those of the people who want at least one topic in the daily mail, in one query. */
    List<EmployeeId> anyDaily(Collection<EmployeeId> people) {
        List<Topic> byDefault = Arrays.stream(Topic.values())
                .filter(topic -> topic.byDefault() == MailChoice.DAILY)
                .toList();
        return jdbc
                .sql("""
                        select person from unnest(:people) as people (person)
                        where exists (select from notice_choice c where c.person = people.person and c.mail = 'DAILY')
                            or exists (select from unnest(:topics) as topics (topic) where not exists (
                                select from notice_choice c where c.person = people.person and c.topic = topics.topic))""")
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("topics", byDefault.stream().map(Topic::name).toArray(String[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(EmployeeId::new)
                .toList();
    }

    private Map<Topic, MailChoice> of(EmployeeId person) {
        Map<Topic, MailChoice> choices = new EnumMap<>(Topic.class);
        Arrays.stream(Topic.values()).forEach(topic -> choices.put(topic, topic.byDefault()));
        jdbc.sql("select topic, mail from notice_choice where person = ?")
                .param(person.value())
                .query(row -> {
                    choices.put(Topic.valueOf(row.getString("topic")), MailChoice.valueOf(row.getString("mail")));
                });
        return choices;
    }
}
