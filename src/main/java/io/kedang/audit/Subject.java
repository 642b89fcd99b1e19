package io.kedang.audit;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;

/** What an audit entry is about: a kind such as {@code card}, and the identity within that kind. */
public record Subject(String kind, String id) {

    public static Subject card(CardId card) {
        return new Subject("card", card.toString());
    }

    public static Subject employee(EmployeeId employee) {
        return new Subject("employee", employee.toString());
    }

    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }
}
