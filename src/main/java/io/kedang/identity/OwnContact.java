package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmailAddress;
import io.kedang.shared.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where one is called and written to. Everyone keeps this alone, in person too while acting for a colleague. */
@Component
@Transactional
public class OwnContact {

    private final Employees employees;
    private final Access access;
    private final Audit audit;

    OwnContact(Employees employees, Access access, Audit audit) {
        this.employees = employees;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Reached mine() {
        Employee me = me();
        return new Reached(me.details().email(), me.phone());
    }

    /** @throws IdentityRefused when the administrator has changed the person meanwhile */
    public void change(Optional<EmailAddress> email, Optional<PhoneNumber> phone) {
        Employee me = me();
        Reached before = new Reached(me.details().email(), me.phone());
        me.reachAt(email, phone);
        try {
            employees.flush();
        } catch (ObjectOptimisticLockingFailureException e) {
            throw IdentityRefused.changedMeanwhile();
        }
        Map<String, String> changed = differences(before, new Reached(email.map(EmailAddress::text), phone));
        if (!changed.isEmpty()) {
            audit.record(Audited.CONTACT_CHANGED, Subject.employee(me.id()), changed);
        }
    }

    private Employee me() {
        return employees.findById(access.actor().self().value()).orElseThrow(IdentityRefused::notFound);
    }

    /** Numbers are personal: the record keeps what they are masked to. */
    private static Map<String, String> differences(Reached before, Reached after) {
        Map<String, String> changed = new LinkedHashMap<>();
        if (!before.email().equals(after.email())) {
            changed.put(
                    "email", before.email().orElse("–") + " → " + after.email().orElse("–"));
        }
        if (!before.phone().equals(after.phone())) {
            changed.put("phone", masked(before) + " → " + masked(after));
        }
        return changed;
    }

    private static String masked(Reached reached) {
        return reached.phone().map(PhoneNumber::masked).orElse("–");
    }

    /** @param email as it is stored: the administrator may have typed it */
    public record Reached(Optional<String> email, Optional<PhoneNumber> phone) {}
}
