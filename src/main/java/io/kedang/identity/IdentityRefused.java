package io.kedang.identity;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** What cannot be done to people, teams and passwords. */
public final class IdentityRefused extends Refusal {

    private final String field;

    private IdentityRefused(Kind kind, String field, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
        this.field = field;
    }

    /** The refusal as the problem of the form field that it is about. */
    public Problem asProblem() {
        return new Problem(field, messageKey(), arguments());
    }

    public static IdentityRefused notFound() {
        return new IdentityRefused(Kind.NOT_FOUND, "", "identity.refused.not-found");
    }

    static IdentityRefused loginTaken(Login login) {
        return new IdentityRefused(Kind.INVALID, "login", "identity.refused.login-taken", login.value());
    }

    static IdentityRefused nameTaken(String name) {
        return new IdentityRefused(Kind.INVALID, "name", "identity.refused.name-taken", name);
    }

    static IdentityRefused noRole() {
        return new IdentityRefused(Kind.INVALID, "roles", "identity.refused.no-role");
    }

    static IdentityRefused managerWithoutTeam() {
        return new IdentityRefused(Kind.INVALID, "managedTeams", "identity.refused.manager-without-team");
    }

    static IdentityRefused salespersonWithoutTeam() {
        return new IdentityRefused(Kind.INVALID, "team", "identity.refused.salesperson-without-team");
    }

    static IdentityRefused ownRoles() {
        return new IdentityRefused(Kind.INVALID, "roles", "identity.refused.own-roles");
    }

    static IdentityRefused ownDeactivation() {
        return new IdentityRefused(Kind.INVALID, "active", "identity.refused.own-deactivation");
    }

    static IdentityRefused lastAdministrator() {
        return new IdentityRefused(Kind.INVALID, "roles", "identity.refused.last-administrator");
    }

    /** @param held what the person has in hand, with counts: at least one */
    static IdentityRefused stillHolds(String name, List<MessageSourceResolvable> held) {
        return held.size() == 1
                ? new IdentityRefused(Kind.INVALID, "active", "identity.refused.still-holds", name, held.get(0))
                : new IdentityRefused(
                        Kind.INVALID, "active", "identity.refused.still-holds-both", name, held.get(0), held.get(1));
    }

    static IdentityRefused changedMeanwhile() {
        return new IdentityRefused(Kind.CONFLICT, "", "identity.refused.changed-meanwhile");
    }

    static IdentityRefused actingForAnother() {
        return new IdentityRefused(Kind.FORBIDDEN, "", "identity.refused.acting-for-another");
    }

    static IdentityRefused ownDeputy() {
        return new IdentityRefused(Kind.INVALID, "deputy", "identity.deputy.own");
    }

    static IdentityRefused deputyByOneself() {
        return new IdentityRefused(Kind.INVALID, "deputy", "identity.deputy.by-oneself");
    }

    static IdentityRefused deputyNotActive() {
        return new IdentityRefused(Kind.INVALID, "deputy", "identity.deputy.not-active");
    }

    static IdentityRefused nothingToPassOn() {
        return new IdentityRefused(Kind.INVALID, "deputy", "identity.deputy.nothing-to-pass-on");
    }

    static IdentityRefused deputyOverlaps() {
        return new IdentityRefused(Kind.INVALID, "firstDay", "identity.deputy.overlaps");
    }

    static IdentityRefused deputyInThePast() {
        return new IdentityRefused(Kind.INVALID, "firstDay", "identity.deputy.in-the-past");
    }

    static IdentityRefused deputyEndsBefore() {
        return new IdentityRefused(Kind.INVALID, "lastDay", "identity.deputy.ends-before");
    }

    static IdentityRefused deputyTooFar(int days) {
        return new IdentityRefused(Kind.INVALID, "firstDay", "identity.deputy.too-far", days);
    }

    static IdentityRefused deputyTooLong(int days) {
        return new IdentityRefused(Kind.INVALID, "lastDay", "identity.deputy.too-long", days);
    }

    static IdentityRefused deputyOver() {
        return new IdentityRefused(Kind.CONFLICT, "", "identity.deputy.is-over");
    }

    static IdentityRefused deputyWithoutAgreement() {
        return new IdentityRefused(Kind.INVALID, "deputy", "identity.deputy.agreement-needed");
    }

    static IdentityRefused agreementInTheFuture() {
        return new IdentityRefused(Kind.INVALID, "signedOn", "identity.agreement.in-the-future");
    }

    static IdentityRefused agreementEndsBefore() {
        return new IdentityRefused(Kind.INVALID, "validUntil", "identity.agreement.ends-before");
    }

    static IdentityRefused ownAgreement() {
        return new IdentityRefused(Kind.INVALID, "", "identity.agreement.own");
    }

    static IdentityRefused clerkWithoutAgreement() {
        return new IdentityRefused(Kind.INVALID, "roles", "identity.agreement.needed");
    }

    static IdentityRefused noSuccessor() {
        return new IdentityRefused(Kind.INVALID, "successor", "identity.leaving.no-successor");
    }

    static IdentityRefused stillInUse() {
        return new IdentityRefused(Kind.INVALID, "", "identity.closing.still-in-use");
    }

    static IdentityRefused noSuccessorTeam() {
        return new IdentityRefused(Kind.INVALID, "successor", "identity.closing.no-successor");
    }

    static IdentityRefused departmentClosed() {
        return new IdentityRefused(Kind.INVALID, "", "identity.closing.department-closed");
    }

    static IdentityRefused unitClosed(String field, String name) {
        return new IdentityRefused(Kind.INVALID, field, "identity.closing.is-closed", name);
    }

    static IdentityRefused ownScope() {
        return new IdentityRefused(Kind.INVALID, "reach", "identity.scope.own");
    }

    static IdentityRefused noGroup() {
        return new IdentityRefused(Kind.INVALID, "groups", "identity.scope.no-group");
    }

    static IdentityRefused wrongPassword() {
        return new IdentityRefused(Kind.INVALID, "current", "identity.password.wrong");
    }

    static IdentityRefused tooManyAttempts(long minutes) {
        return new IdentityRefused(Kind.INVALID, "current", "identity.password.too-many", minutes);
    }

    static IdentityRefused passwordTooShort(int least) {
        return new IdentityRefused(Kind.INVALID, "chosen", "identity.password.too-short", least);
    }

    static IdentityRefused passwordTooLong(int most) {
        return new IdentityRefused(Kind.INVALID, "chosen", "identity.password.too-long", most);
    }

    static IdentityRefused passwordTellsLogin() {
        return new IdentityRefused(Kind.INVALID, "chosen", "identity.password.tells-login");
    }

    static IdentityRefused passwordUnchanged() {
        return new IdentityRefused(Kind.INVALID, "chosen", "identity.password.unchanged");
    }

    public static IdentityRefused passwordsDiffer() {
        return new IdentityRefused(Kind.INVALID, "again", "identity.password.differ");
    }
}
