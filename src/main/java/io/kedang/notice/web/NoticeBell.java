package io.kedang.notice.web;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.notice.NewNotices;
import io.kedang.page.TopBarItem;
import io.kedang.page.TopBarItems;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The bell in the top bar, with how many notices are new. */
@Component
@Order(100)
class NoticeBell implements TopBarItems {

    private final NewNotices news;
    private final Access access;

    NoticeBell(NewNotices news, Access access) {
        this.news = news;
        this.access = access;
    }

    @Override
    public Optional<TopBarItem> of(Actor actor) {
        return access.may(actor, Permission.WORK) ? Optional.of(bell(count(actor))) : Optional.empty();
    }

    /** A page that tells of a trouble with the database has the bar too. */
    private String count(Actor actor) {
        try {
            return news.count(actor.self());
        } catch (DataAccessException e) {
            return "";
        }
    }

    private static TopBarItem bell(String count) {
        return count.isEmpty()
                ? new TopBarItem("notice.bell.none", List.of(), "/notices", "bell", "")
                : new TopBarItem("notice.bell", List.of(count), "/notices", "bell-ringing", count);
    }
}
