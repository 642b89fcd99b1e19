package io.kedang.notice;

import io.kedang.shared.EmployeeId;
import org.springframework.stereotype.Component;

/** How many notices are new, for the bell on every page: one look into an index. */
@Component
public class NewNotices {

    /** Counting stops here. */
    private static final int LIMIT = 100;

    private final NoticeRows rows;

    NewNotices(NoticeRows rows) {
        this.rows = rows;
    }

    /** As shown: empty for none, {@code 99+} beyond 99. */
    public String count(EmployeeId person) {
        int count = rows.unseen(person, LIMIT);
        if (count == 0) {
            return "";
        }
        return count >= LIMIT ? LIMIT - 1 + "+" : Integer.toString(count);
    }
}
