package io.kedang.notice.web;

import io.kedang.notice.NoticeRefused;
import java.util.regex.Pattern;

/** Ids of notices as they come in addresses. */
final class NoticeIds {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private NoticeIds() {}

    static boolean isOne(String text) {
        return ID.matcher(text).matches();
    }

    /** @throws NoticeRefused not found, when the text is no notice's id */
    static long of(String text) {
        if (!isOne(text)) {
            throw NoticeRefused.notFound();
        }
        return Long.parseLong(text);
    }
}
