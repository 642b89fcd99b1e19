package io.kedang.access;

import io.kedang.shared.TeamId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers, for the person who acts, what the access matrix allows. Without a grant the answer is no. */
@Component
public class Access {

    private final AccessMatrix matrix;
    private final Widenings widenings;

    Access(AccessMatrix matrix, Widenings widenings) {
        this.matrix = matrix;
        this.widenings = widenings;
    }

    /** @throws AccessRefused when nobody is signed in */
    public Actor actor() {
        return currentActor().orElseThrow(AccessRefused::nobodySignedIn);
    }

    public Optional<Actor> currentActor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(ActorHolder.class::isInstance)
                .map(principal -> ((ActorHolder) principal).actor());
    }

    public boolean may(Permission permission) {
        return currentActor().filter(actor -> may(actor, permission)).isPresent();
    }

    public boolean may(Actor actor, Permission permission) {
        return actor.roles().stream()
                .anyMatch(role -> matrix.of(role).permissions().contains(permission));
    }

    /** @throws AccessRefused when no role of the person has the permission */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw AccessRefused.lacks(permission);
        }
    }

    /** The cards that the person reaches by any role. */
    public Sight sight() {
        return sight(actor());
    }

    /** The cards that someone reaches, whoever acts: for what is told to people who are not here. */
    public Sight sight(Actor actor) {
        boolean own = false;
        boolean archived = false;
        boolean all = false;
        Set<TeamId> teams = new HashSet<>();
        for (Role role : actor.roles()) {
            switch (matrix.of(role).reach()) {
                case ALL -> all = true;
                case ARCHIVED -> archived = true;
                case TEAM -> teams.addAll(actor.managedTeams());
                case OWN -> own = true;
                case NONE -> {}
            }
            Reach wider = widenings.of(role).reach();
            archived |= wider == Reach.ARCHIVED;
            all |= wider == Reach.ALL;
        }
        return new Sight(actor.id(), own, Set.copyOf(teams), archived, all);
    }

    /** The field groups that the person sees on one card; empty when the card is out of reach. */
    public Set<FieldGroup> groupsOn(Holding card) {
        Actor actor = actor();
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        actor.roles().forEach(role -> groups.addAll(groupsOn(card, actor, role)));
        return groups;
    }

    /**
     * Whether the person sees the field group on the card by a role that has the permission itself: what another role
     * shows of more cards does not open to the person what only the permission is about.
     */
    public boolean sees(Holding card, FieldGroup group, Permission permission) {
        Actor actor = actor();
        return actor.roles().stream()
                .filter(role -> matrix.of(role).permissions().contains(permission))
                .anyMatch(role -> groupsOn(card, actor, role).contains(group));
    }

    private Set<FieldGroup> groupsOn(Holding card, Actor actor, Role role) {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        if (reaches(actor, matrix.of(role).reach(), card)) {
            groups.addAll(matrix.of(role).groups());
        }
        if (reaches(actor, widenings.of(role).reach(), card)) {
            groups.addAll(widenings.of(role).groups());
        }
        return groups;
    }

    /**
     * The field groups that the person may propose changes to on one card, by roles that reach it without being widened.
     */
    public Set<FieldGroup> changeableOn(Holding card) {
        Actor actor = actor();
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        actor.roles().stream()
                .map(matrix::of)
                .filter(grant -> reaches(actor, grant.reach(), card))
                .forEach(grant -> groups.addAll(grant.changes()));
        return groups;
    }

    private static boolean reaches(Actor actor, Reach reach, Holding card) {
        return switch (reach) {
            case ALL -> true;
            case ARCHIVED -> card.archived();
            case TEAM -> actor.managedTeams().contains(card.team());
            case OWN -> card.owner().equals(actor.id());
            case NONE -> false;
        };
    }
}
