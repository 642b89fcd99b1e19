package io.kedang.notice;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person reads what there is for them. Everyone sees only their own. */
@Component
@Transactional(readOnly = true)
public class ReadingNotices {

    private static final int PAGE = 25;

    private final NoticeRows rows;
    private final NoticeText text;
    private final CardTitles titles;
    private final People people;
    private final Access access;
    private final Clock clock;

    ReadingNotices(NoticeRows rows, NoticeText text, CardTitles titles, People people, Access access, Clock clock) {
        this.rows = rows;
        this.text = text;
        this.titles = titles;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** A page of them, what is new first. */
    public NoticePage page(Optional<NoticeCursor> after) {
        access.require(Permission.WORK);
        Actor me = access.actor();
        List<Notice> found = from(me.self(), after.orElse(NoticeCursor.BEGINNING), PAGE + 1);
        List<Notice> shown = found.subList(0, Math.min(PAGE, found.size()));
        Optional<NoticeCursor> next = found.size() > PAGE ? Optional.of(end(shown)) : Optional.empty();
        return new NoticePage(
                lines(me, shown), shown.stream().mapToLong(Notice::id).max().orElse(0), next);
    }

    /** The newest of what is new. */
    public List<NoticeLine> latest(int atMost) {
        access.require(Permission.WORK);
        Actor me = access.actor();
        return lines(me, rows.unseen(me.self(), Long.MAX_VALUE, Math.min(atMost, PAGE)));
    }

    /** Notes that it was read. @return the page to go to: of the card, if the person may see it */
    @Transactional
    public Optional<String> open(long id) {
        access.require(Permission.WORK);
        Actor me = access.actor();
        Notice notice =
                rows.find(id).filter(found -> found.person().equals(me.self())).orElseThrow(NoticeRefused::notFound);
        rows.see(me.self(), id, clock.instant());
        return notice.card().isEmpty()
                ? notice.page()
                : titles.seenBy(me, notice.card().stream().toList()).keySet().stream()
                        .findFirst()
                        .map(card -> notice.page().orElse("/cards/" + card));
    }

    /** Notes that all were read. @param newest the newest one that was on the page: what came since stays new */
    @Transactional
    public void seeAll(long newest) {
        access.require(Permission.WORK);
        rows.seeAll(access.actor().self(), newest, clock.instant());
    }

    private List<Notice> from(EmployeeId me, NoticeCursor cursor, int atMost) {
        List<Notice> found = new ArrayList<>(cursor.seen() ? List.of() : rows.unseen(me, cursor.id(), atMost));
        if (found.size() < atMost) {
            long before = cursor.seen() ? cursor.id() : Long.MAX_VALUE;
            found.addAll(rows.seen(me, before, atMost - found.size()));
        }
        return found;
    }

    private static NoticeCursor end(List<Notice> shown) {
        Notice last = shown.get(shown.size() - 1);
        return new NoticeCursor(last.seen(), last.id());
    }

    private List<NoticeLine> lines(Actor me, List<Notice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        Map<CardId, String> seen = titles.seenBy(
                me, notices.stream().flatMap(notice -> notice.card().stream()).collect(Collectors.toSet()));
        Map<EmployeeId, String> names =
                people.names(notices.stream().flatMap(Notice::named).collect(Collectors.toSet()));
        return notices.stream()
                .map(notice -> new NoticeLine(
                        notice.id(),
                        notice.kind(),
                        text.of(notice, seen, names),
                        notice.card().filter(seen::containsKey),
                        notice.card().map(seen::containsKey).orElseGet(() -> notice.page()
                                .isPresent()),
                        notice.at(),
                        notice.seen()))
                .toList();
    }
}
