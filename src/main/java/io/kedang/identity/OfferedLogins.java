package io.kedang.identity;

import io.kedang.access.Role;
import java.util.List;

/** Logins that the sign-in page offers to try Kedang with. Without a bean of this, which is the rule, it offers none. */
public interface OfferedLogins {

    List<Offer> offers();

    /** The password of all of them. */
    String password();

    /** One login on offer. */
    record Offer(String login, String name, List<Role> roles) {}
}
