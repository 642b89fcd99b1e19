package io.kedang.notice;

import io.kedang.shared.Refusal;

/** Notices and mails do not allow it. */
public final class NoticeRefused extends Refusal {

    private NoticeRefused(Kind kind, String messageKey) {
        super(kind, messageKey);
    }

    /** Unknown, or someone else's. */
    public static NoticeRefused notFound() {
        return new NoticeRefused(Kind.NOT_FOUND, "notice.refused.not-found");
    }

    /** The mail does not wait to be tried again. */
    static NoticeRefused notFailed() {
        return new NoticeRefused(Kind.CONFLICT, "notice.refused.not-failed");
    }
}
