package io.kedang.access;

import io.kedang.shared.Refusal;

/** The access matrix does not allow it. */
public final class AccessRefused extends Refusal {

    private AccessRefused(String messageKey, Object... arguments) {
        super(Kind.FORBIDDEN, messageKey, arguments);
    }

    static AccessRefused nobodySignedIn() {
        return new AccessRefused("access.refused.nobody");
    }

    public static AccessRefused lacks(Permission permission) {
        return new AccessRefused("access.refused.lacks", permission.name());
    }

    public static AccessRefused noRule(String endpoint) {
        return new AccessRefused("access.refused.no-rule", endpoint);
    }
}
