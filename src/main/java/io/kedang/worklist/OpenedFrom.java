package io.kedang.worklist;

import io.kedang.shared.SubjectId;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * From which lists the person opened the latest tasks, kept in the session: for steps that take several pages, such as
 * writing a draft, checking it and handing it in.
 */
@Component
class OpenedFrom {

    private static final String NAME = OpenedFrom.class.getName();
    private static final int MOST = 20;

    /** @param list address of the list */
    record Opened(String task, String list) implements Serializable {}

    void remember(OpenTask task, String list) {
        change(task.subject(), Optional.of(new Opened(task.id().value(), list)));
    }

    void forget(SubjectId subject) {
        change(subject, Optional.empty());
    }

    Optional<Opened> of(SubjectId subject) {
        return Optional.ofNullable(all().get(subject.toString()));
    }

    private void change(SubjectId subject, Optional<Opened> opened) {
        Map<String, Opened> before = all();
        if (opened.isEmpty() && !before.containsKey(subject.toString())) {
            return;
        }
        LinkedHashMap<String, Opened> after = new LinkedHashMap<>(before);
        after.remove(subject.toString());
        opened.ifPresent(one -> after.put(subject.toString(), one));
        if (after.size() > MOST) {
            after.remove(after.keySet().iterator().next());
        }
        RequestContextHolder.currentRequestAttributes().setAttribute(NAME, after, RequestAttributes.SCOPE_SESSION);
    }

    @SuppressWarnings("unchecked") // written by this class
    private static Map<String, Opened> all() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object kept = request == null ? null : request.getAttribute(NAME, RequestAttributes.SCOPE_SESSION);
        return kept == null ? Map.of() : (Map<String, Opened>) kept;
    }
}
